// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_option.h"
#include "services/tag_service.h"

namespace panorama::cli {
namespace {

Result<Outcome> list(Invocation &call)
{
    TRY(const auto workspace, openWorkspace(call));
    TRY(Json json, services::listTags(call.job, *workspace, call.started));
    const std::int64_t revision = json.find("revision")->integer();
    stampResult(json, *workspace, call.started, revision);
    return Outcome {std::move(json)};
}

Result<Outcome> audit(Invocation &call)
{
    TRY(const std::int64_t days, call.integer("stale-days", 180, 1, 36500));
    TRY(const auto workspace, openWorkspace(call));
    TRY(Json json, services::auditTags(call.job, *workspace, call.started, days));
    const std::int64_t revision = json.find("revision")->integer();
    stampResult(json, *workspace, call.started, revision);
    return Outcome {std::move(json)};
}

Result<Outcome> rename(Invocation &call)
{
    TRY(const auto workspace, openWorkspace(call));
    TRY(const services::TagRename renamed,
        services::renameTag(call.job, *workspace, call.arguments[0], call.arguments[1]));
    Json json = Json::object({{"records", renamed.records}, {"documents", renamed.documents}});
    stampResult(json, *workspace, call.started, renamed.revision);
    return Outcome {std::move(json)};
}

Result<Outcome> save(Invocation &call)
{
    TRY(const Json document, readJsonFile(call.arguments[0]));
    TRY(const auto workspace, openWorkspace(call));
    TRY(const std::int64_t revision, services::saveTags(call.job, *workspace, document));
    Json json = Json::object({{"tags", std::uint64_t(document.find("tags")->items().size())}});
    stampResult(json, *workspace, call.started, revision);
    return Outcome {std::move(json)};
}

} // namespace

void register_noun_tag(CommandRegistry &registry)
{
    const std::string base = "panorama-cli tag ", end = " --workspace brand.panorama";
    registry.add({"tag",
                  "list",
                  "",
                  "Lists the tags: group, owner, origin, coverage, freshness, and what uses them.",
                  {},
                  {base + "list" + end},
                  0,
                  0,
                  list});
    registry.add({"tag",
                  "audit",
                  "",
                  "Finds tags that are unused, empty, without owner, stale, or on nearly the same people as another.",
                  {{"stale-days", "D", "not brought in for longer than this (default: 180)"}},
                  {base + "audit" + end},
                  0,
                  0,
                  audit});
    registry.add({"tag",
                  "rename",
                  "OLD NEW",
                  "Renames a tag on every record and in every rule.",
                  {},
                  {base + "rename gold \"金卡\"" + end},
                  2,
                  2,
                  rename});
    registry.add({"tag",
                  "save",
                  "FILE",
                  "Saves what is said about tags (panorama.tags/1); a half-life makes a tag count less as it ages.",
                  {},
                  {base + "save tags.json" + end},
                  1,
                  1,
                  save});
}

} // namespace panorama::cli
