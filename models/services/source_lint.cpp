// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/source_lint.h"

#include "sync/lint/lint.h"

namespace panorama::services {

Result<Json> lintManifest(const Json &document, const std::optional<std::string> &spec)
{
    TRY(const sync::Manifest manifest, sync::readManifest(document));
    Json problems = Json::array();
    std::int64_t operations = 0;
    if (spec) {
        TRY(const Json api, sync::readApiDocument(*spec));
        TRY(const sync::LintReport report, sync::lintAgainst(manifest, api));
        operations = report.operations;
        for (const sync::LintProblem &problem : report.problems)
            problems.append(Json::object({{"where", problem.where}, {"message", problem.message}}));
    }
    return Json::object({{"manifest", manifest.id}, {"operations", operations}, {"problems", std::move(problems)}});
}

} // namespace panorama::services
