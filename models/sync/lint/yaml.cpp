// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"
#include "core/text.h"
#include "sync/lint/api_document.h"

#include <yaml-cpp/yaml.h>

namespace panorama::sync {
namespace {

// Plain scalars by the JSON schema of YAML; quoted ones ("!" tag) are texts.
Json scalarJson(const YAML::Node &node)
{
    const std::string &text = node.Scalar();
    if (node.Tag() == "!")
        return Json(text);
    if (text == "true" || text == "false")
        return Json(text == "true");
    if (text == "null" || text == "~" || text.empty())
        return Json();
    return Decimal::fromJsonNumber(text) ? Json(Json::Number {text}) : Json(text);
}

Json nodeJson(const YAML::Node &node, int depth)
{
    if (depth > 200 || node.IsNull())
        return Json();
    if (node.IsScalar())
        return scalarJson(node);
    if (node.IsSequence()) {
        Json list = Json::array();
        for (const YAML::Node &item : node)
            list.append(nodeJson(item, depth + 1));
        return list;
    }
    Json object = Json::object();
    for (const auto &member : node)
        object.members().emplace_back(member.first.Scalar(), nodeJson(member.second, depth + 1));
    return object;
}

} // namespace

Result<Json> readApiDocument(const std::string &text)
{
    const std::string_view plain = trimmed(text);
    if (!plain.empty() && plain[0] == '{')
        return Json::parse(text);
    try {
        Json json = nodeJson(YAML::Load(text), 0);
        if (json.find("paths"))
            return json;
    } catch (const YAML::Exception &problem) {
        return invalidError(
            "The specification is neither JSON nor YAML: line " + std::to_string(problem.mark.line + 1) + ".", "/");
    }
    return invalidError("The file is no OpenAPI or Swagger specification.", "/");
}

} // namespace panorama::sync
