// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/source_lint.h"

#include "sync/lint/lint.h"

namespace panorama::services {
namespace {

void append(Json &problems, const std::string &where, const std::string &message)
{
    problems.append(Json::object({{"where", where}, {"message", message}}));
}

// What the format can say and a sync cannot do yet is told before anybody waits for rows.
void checkSignIn(const sync::AuthSpec &auth, const std::string &where, Json &problems)
{
    using Kind = sync::AuthSpec::Kind;
    if (auth.kind == Kind::JwtBearer || auth.kind == Kind::Signature)
        append(problems, where + "/kind", "This way of signing in is not supported yet.");
    if (auth.kind == Kind::Select)
        for (const auto &[name, one] : auth.cases)
            checkSignIn(one, where + "/cases/" + jsonPointerToken(name), problems);
}

} // namespace

Result<Json> lintManifest(const Json &document, const std::optional<std::string> &spec)
{
    TRY(const sync::Manifest manifest, sync::readManifest(document));
    Json problems = Json::array();
    checkSignIn(manifest.auth, "/auth", problems);
    std::int64_t operations = 0;
    if (spec) {
        TRY(const Json api, sync::readApiDocument(*spec));
        TRY(const sync::LintReport report, sync::lintAgainst(manifest, api));
        operations = report.operations;
        for (const sync::LintProblem &problem : report.problems)
            append(problems, problem.where, problem.message);
    }
    return Json::object({{"manifest", manifest.id}, {"operations", operations}, {"problems", std::move(problems)}});
}

} // namespace panorama::services
