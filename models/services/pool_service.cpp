// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pool_service.h"

#include "store/documents.h"

namespace panorama::services {
namespace {

constexpr const char *poolsKind = "pools", *lifecycleKind = "lifecycle";

constexpr const char *poolTemplateText = R"json({"format":"panorama.pools/1","pools":[
 {"id":"B1","name":"B1 战略大客户","rule":{"all":[{"attribute":"customer_type","=":"business"},{"attribute":"annual_purchase",">=":1000000}]}},
 {"id":"B2","name":"B2 重点大客户","rule":{"all":[{"attribute":"customer_type","=":"business"},{"attribute":"annual_purchase",">=":500000}]}},
 {"id":"B3","name":"B3 一般大客户","rule":{"all":[{"attribute":"customer_type","=":"business"},{"attribute":"annual_purchase",">=":200000}]}},
 {"id":"B4","name":"B4 中小客户(集采)","rule":{"all":[{"attribute":"customer_type","=":"business"},{"attribute":"central_purchasing","=":true}]}},
 {"id":"B5","name":"B5 中小客户(非集采)","rule":{"attribute":"customer_type","=":"business"}},
 {"id":"C","name":"C 消费者","rule":{"attribute":"customer_type","=":"consumer"}}]})json";

Result<std::int64_t> saveOnly(const Job &job, store::Workspace &workspace, const char *kind, const Json &document)
{
    return workspace.write(job, [&](store::WriteSession &session) -> Result<void> {
        TRY_VOID(
            store::Documents(session.database).save(kind, {std::string("save ") + kind, kind, document}, session.now));
        session.touch("documents");
        return {};
    });
}

Result<std::optional<Json>> poolDocument(store::Workspace &workspace, std::int64_t &revision)
{
    TRY(store::ReadSession session, workspace.read());
    revision = session.revision();
    const auto document = store::Documents(session.database()).find(poolsKind, poolsKind);
    return document ? std::optional<Json>(document->body) : std::nullopt;
}

// Compiles each rule as it will be found: with the list itself in the library.
Result<void> checkRules(store::Workspace &workspace, const Json &document, const PoolList &list)
{
    TRY(store::ReadSession session, workspace.read());
    TRY(const segments::Segment::Library stored, segmentLibrary(session));
    const segments::Segment::Library library = [&](const std::string &id) -> Result<Json> {
        return id == "panorama.pools/1" ? Result<Json>(document) : stored(id);
    };
    for (std::size_t i = 0; i < list.pools.size(); ++i) {
        const Json segment = Json::object({{"format", "panorama.segment/1"}, {"rule", list.pools[i].rule}});
        TRY_VOID(
            segments::Segment::compile(segment, library, "pool " + list.pools[i].id, "/pools/" + std::to_string(i)));
    }
    return {};
}

} // namespace

Result<std::int64_t> savePools(const Job &job, store::Workspace &workspace, const Json &document)
{
    TRY(const PoolList list, parsePoolList(document));
    TRY_VOID(checkRules(workspace, document, list));
    return saveOnly(job, workspace, poolsKind, document);
}

Result<Json> savedPools(store::Workspace &workspace, std::int64_t &revision)
{
    TRY(auto document, poolDocument(workspace, revision));
    if (!document)
        return notFoundError("This workspace has no pools.", {},
                             "Save a list with pool save; pool template gives one.");
    return std::move(*document);
}

Result<PoolList> listPools(store::Workspace &workspace, std::int64_t &revision)
{
    TRY(const auto document, poolDocument(workspace, revision));
    return document ? parsePoolList(*document) : Result<PoolList>(PoolList());
}

Json poolTemplate()
{
    return Json::parse(poolTemplateText).value_or(Json());
}

Result<Json> poolCounts(const Job &job, store::Workspace &workspace, SegmentService &service)
{
    std::int64_t revision = 0;
    TRY(const PoolList list, listPools(workspace, revision));
    const std::uint64_t people = service.session().snapshot()->customers.size();
    std::uint64_t assigned = 0;
    Json pools = Json::array();
    for (std::size_t i = 0; i < list.pools.size(); ++i) {
        TRY(const auto segment, service.compile(list.segmentOf(i)));
        TRY(const columns::Bits bits, service.session().people(segment, job));
        pools.append(Json::object(
            {{"id", list.pools[i].id}, {"name", list.pools[i].name}, {"count", std::uint64_t(bits.count())}}));
        assigned += bits.count();
    }
    return Json::object({{"pools", std::move(pools)}, {"people", people}, {"unassigned", people - assigned}});
}

Result<Json> unassignedSegment(store::Workspace &workspace)
{
    std::int64_t revision = 0;
    TRY(const PoolList list, listPools(workspace, revision));
    Json rules = Json::array();
    for (const Pool &pool : list.pools)
        rules.append(pool.rule);
    return Json::object({{"format", "panorama.segment/1"},
                         {"name", "unassigned"},
                         {"rule", Json::object({{"not", Json::object({{"any", std::move(rules)}})}})}});
}

Result<std::int64_t> saveLifecycle(const Job &job, store::Workspace &workspace, const Json &document)
{
    TRY_VOID(parseLifecycle(document));
    return saveOnly(job, workspace, lifecycleKind, document);
}

Result<LifecycleLimits> lifecycleLimits(store::Workspace &workspace, std::int64_t *revision)
{
    TRY(store::ReadSession session, workspace.read());
    if (revision)
        *revision = session.revision();
    const auto document = store::Documents(session.database()).find(lifecycleKind, lifecycleKind);
    return document ? parseLifecycle(document->body) : Result<LifecycleLimits>(LifecycleLimits());
}

Result<Json> lifecycleCounts(const Job &job, SegmentService &service, const LifecycleLimits &limits)
{
    const double people = double(service.session().snapshot()->customers.size());
    Json stages = Json::array();
    for (int i = 0; i < lifecycleStages; ++i) {
        const auto stage = LifecycleStage(i);
        const Json rule = Json::object({{"lifecycle", lifecycleStageId(stage)}});
        TRY(const auto segment, service.compile(Json::object({{"format", "panorama.segment/1"}, {"rule", rule}})));
        TRY(const columns::Bits bits, service.session().people(segment, job));
        stages.append(Json::object({{"stage", lifecycleStageId(stage)},
                                    {"definition", lifecycleDefinition(stage, limits)},
                                    {"count", std::uint64_t(bits.count())},
                                    {"share", people > 0 ? Json(double(bits.count()) / people) : Json()}}));
    }
    return Json::object({{"stages", std::move(stages)},
                         {"people", std::uint64_t(service.session().snapshot()->customers.size())},
                         {"limits", lifecycleJson(limits)}});
}

std::string lifecycleDefinition(LifecycleStage stage, const LifecycleLimits &limits)
{
    const auto days = [](std::int64_t n) { return std::to_string(n) + " days"; };
    switch (stage) {
    case LifecycleStage::Prospect: return "no order yet";
    case LifecycleStage::New: return "first order within " + days(limits.newDays);
    case LifecycleStage::Active: return "not new, latest order within " + days(limits.activeDays);
    case LifecycleStage::AtRisk:
        return "latest order " + days(limits.activeDays) + " to " + days(limits.atRiskDays) + " ago";
    case LifecycleStage::Dormant:
        return "latest order " + days(limits.atRiskDays) + " to " + days(limits.dormantDays) + " ago";
    default: return "latest order " + days(limits.dormantDays) + " ago or earlier";
    }
}

} // namespace panorama::services
