// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lint/api_document.h"

#include "sync/engine/pointer.h"

#include <algorithm>

namespace panorama::sync {
namespace {

std::vector<std::string> segmentsOf(const std::string &path)
{
    std::vector<std::string> segments;
    std::size_t at = 0;
    while (at < path.size()) {
        std::size_t end = at + 1;
        int open = 0; // "/" within {{a/b}} does not end a segment
        for (; end < path.size() && (path[end] != '/' || open > 0); ++end)
            open += path[end] == '{' ? 1 : path[end] == '}' ? -1 : 0;
        segments.push_back(path.substr(at, end - at));
        at = end;
    }
    if (!segments.empty() && segments.back() == "/")
        segments.pop_back();
    return segments;
}

bool isOpen(const std::string &segment)
{
    return segment.find('{') != std::string::npos;
}

// 0: no match; more for every literal segment.
int matchScore(const std::vector<std::string> &spec, const std::vector<std::string> &wanted)
{
    if (spec.size() != wanted.size())
        return 0;
    int score = 1;
    for (std::size_t i = 0; i < spec.size(); ++i) {
        if (spec[i] == wanted[i])
            score += 2;
        else if (!isOpen(spec[i]))
            return 0;
    }
    return score;
}

const Json *jsonContent(const Json *content)
{
    if (!content || !content->isObject())
        return nullptr;
    for (const Json::Member &type : content->members())
        if (type.first.find("json") != std::string::npos || type.first == "*/*")
            return type.second.find("schema");
    return nullptr;
}

} // namespace

const Json &ApiDocument::resolved(const Json &json) const
{
    const Json *current = &json;
    for (int hop = 0; hop < 30; ++hop) {
        const Json *reference = current->find("$ref");
        if (!reference || !reference->isString() || reference->text().rfind("#/", 0) != 0)
            break;
        const Json *target = m_root.at(reference->text().substr(1));
        if (!target)
            break;
        current = target;
    }
    return *current;
}

const Json *ApiDocument::pathItem(const std::string &path, std::string *found) const
{
    const Json *paths = m_root.find("paths");
    std::vector<std::string> bases = {""};
    if (const Json *base = m_root.find("basePath"); base && base->isString())
        bases.push_back(base->text());
    if (const Json *url = m_root.at("/servers/0/url"); url && url->isString()) {
        const std::size_t slash =
            url->text().find('/', url->text().find("//") == std::string::npos ? 0 : url->text().find("//") + 2);
        bases.push_back(slash == std::string::npos ? "" : url->text().substr(slash));
    }
    const Json *best = nullptr;
    int bestScore = 0;
    const std::vector<std::string> wanted = segmentsOf(path);
    for (const Json::Member &item : membersOf(paths))
        for (std::string base : bases) {
            base = !base.empty() && base.back() == '/' ? base.substr(0, base.size() - 1) : base;
            const int score = matchScore(segmentsOf(base + item.first), wanted);
            if (score > bestScore) {
                bestScore = score;
                best = paths->find(item.first);
                *found = item.first;
            }
        }
    return best;
}

bool ApiDocument::hasPath(const std::string &path) const
{
    std::string found;
    return pathItem(path, &found);
}

void ApiDocument::addParameters(const Json *list, ApiOperation &operation) const
{
    for (const Json &entry : itemsOf(list)) {
        const Json &json = resolved(entry);
        const Json *name = json.find("name"), *in = json.find("in");
        if (!name || !in || !name->isString() || !in->isString())
            continue;
        ApiParameter parameter {name->text(), in->text()};
        const Json *required = json.find("required"), *style = json.find("style");
        parameter.required = required && required->isBool() && required->boolean();
        parameter.deep = style && style->isString() && style->text() == "deepObject";
        parameter.schema = json.find("schema") ? json.find("schema") : &json;
        if (parameter.in == "body") {
            operation.body = parameter.schema;
            operation.bodyRequired = parameter.required;
        }
        operation.parameters.push_back(std::move(parameter));
    }
}

void ApiDocument::addBodies(const Json &method, ApiOperation &operation) const
{
    const Json *found = method.find("requestBody");
    if (!found)
        return;
    const Json &body = resolved(*found);
    const Json *content = body.find("content");
    operation.body = jsonContent(content);
    for (const Json::Member &type : membersOf(content))
        if (type.first.find("form") != std::string::npos)
            operation.form = content->find(type.first)->find("schema");
    const Json *required = body.find("required");
    operation.bodyRequired = required && required->isBool() && required->boolean();
}

void ApiDocument::addAnswer(const Json &method, ApiOperation &operation) const
{
    const Json *responses = method.find("responses");
    for (const Json::Member &response : membersOf(responses))
        if (!operation.answer && (response.first[0] == '2' || response.first == "default")) {
            const Json &json = resolved(*responses->find(response.first));
            const Json *schema = json.find("schema"); // Swagger 2
            const Json *content = json.find("content");
            operation.answer = schema ? schema : jsonContent(content);
        }
}

std::optional<ApiOperation> ApiDocument::operation(const std::string &method, const std::string &path) const
{
    ApiOperation operation;
    const Json *item = pathItem(path, &operation.path);
    std::string name = method;
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    const Json *found = item ? item->find(name) : nullptr;
    if (!found)
        return std::nullopt;
    addParameters(item->find("parameters"), operation);
    addParameters(found->find("parameters"), operation);
    addBodies(*found, operation);
    addAnswer(*found, operation);
    operation.security = found->find("security") ? found->find("security") : m_root.find("security");
    return operation;
}

void ApiDocument::variants(const Json &schema, std::vector<const Json *> &list, int depth) const
{
    const Json &json = resolved(schema);
    list.push_back(&json);
    if (depth > 8)
        return;
    for (const char *key : {"allOf", "oneOf", "anyOf"})
        if (const Json *parts = json.find(key); parts && parts->isArray())
            for (const Json &part : parts->items())
                variants(part, list, depth + 1);
}

std::vector<const Json *> ApiDocument::walk(const Json &schema, std::string_view pointer, bool &open) const
{
    std::vector<const Json *> current = {&schema};
    while (!pointer.empty() && !current.empty()) {
        const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
        std::string token(pointer.substr(1, end - 1));
        for (std::size_t at = 0; (at = token.find('~', at)) != std::string::npos && at + 1 < token.size(); ++at)
            token.replace(at, 2, token[at + 1] == '1' ? "/" : "~");
        pointer = pointer.substr(end);
        std::vector<const Json *> all, next;
        for (const Json *one : current)
            variants(*one, all, 0);
        for (const Json *one : all) {
            const Json *properties = one->find("properties"), *items = one->find("items"),
                       *extra = one->find("additionalProperties");
            const bool number = token.find_first_not_of("0123456789") == std::string::npos;
            if (properties && properties->isObject() && token == "*")
                for (const Json::Member &property : properties->members())
                    next.push_back(properties->find(property.first));
            else if (const Json *found = properties ? properties->find(token) : nullptr)
                next.push_back(found);
            if (items && (token == "*" || number))
                next.push_back(items);
            if (extra && extra->isObject() && (!properties || !properties->find(token)))
                next.push_back(extra);
            const Json *type = one->find("type");
            const bool object = !type || (type->isString() && type->text() == "object");
            const bool composed = one->find("allOf") || one->find("oneOf") || one->find("anyOf");
            const bool unnamed = membersOf(properties).empty();
            const bool free = object && unnamed && !items && !composed;
            if ((free && !(extra && *extra == Json(false))) || (extra && extra->isBool() && extra->boolean()))
                open = true;
        }
        current = std::move(next);
    }
    return current;
}

std::vector<const Json *> ApiDocument::securitySchemes(const ApiOperation &operation) const
{
    std::vector<const Json *> schemes;
    const Json *known = m_root.at("/components/securitySchemes");
    known = known ? known : m_root.find("securityDefinitions");
    if (!known || !operation.security || !operation.security->isArray())
        return schemes;
    for (const Json &alternative : operation.security->items())
        for (const Json::Member &entry : membersOf(&alternative))
            if (const Json *scheme = known->find(entry.first))
                schemes.push_back(&resolved(*scheme));
    return schemes;
}

} // namespace panorama::sync
