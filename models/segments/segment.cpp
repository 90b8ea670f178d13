// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/segment.h"

#include "domain/pool_list.h"

namespace panorama::segments {
namespace {

Result<ConditionPtr> readLeaf(const Json &leaf, const std::string &path, const ConditionRegistry &registry)
{
    const ConditionSpec *spec = nullptr;
    for (const auto &member : leaf.members())
        if (!spec)
            spec = registry.find(member.first);
    if (!spec)
        return invalidError("There is no condition here.",
                            leaf.members().empty() ? path : path + "/" + jsonPointerToken(leaf.members().front().first),
                            "Give a group (all, any, not) or a condition: attribute, tag, consent, identifier, source, "
                            "event, sequence, segment, pool, lifecycle, rfm, funnel, journey.");
    JsonReader reader(leaf, path);
    ConditionPtr condition = spec->read(reader, leaf);
    TRY_VOID(reader.finish());
    return condition;
}

} // namespace

const ConditionSpec *ConditionRegistry::find(std::string_view key) const
{
    for (const ConditionSpec &spec : m_specs)
        if (spec.key == key)
            return &spec;
    return nullptr;
}

ConditionRegistry allConditions()
{
    ConditionRegistry registry;
    registerAllConditions(registry);
    return registry;
}

Result<Segment> Segment::compile(const Json &document, const Library &library, const std::string &ownId,
                                 const std::string &pointer)
{
    std::set<std::string> open;
    if (!ownId.empty())
        open.insert(ownId);
    return compileWithin(document, library, open, pointer);
}

// The document that a leaf stands for; null where it stands for itself.
static Result<Json> documentOf(const Condition &condition, const DocumentLibrary &library)
{
    if (const std::string id = condition.savedSegment(); !id.empty())
        return library(id);
    const std::string id = condition.pool();
    if (id.empty())
        return Json();
    TRY(const Json document, library("panorama.pools/1"));
    TRY(const PoolList pools, parsePoolList(document));
    const auto pool = pools.find(id);
    if (!pool)
        return notFoundError("There is no pool " + id + ".", id, "See pool list.");
    return pools.segmentOf(*pool);
}

// Settles what a leaf refers to. A mistake in there points at the leaf: that is the place in the file as written.
Result<void> Segment::follow(Line &line, const Library &library, std::set<std::string> &open)
{
    Result<ConditionPtr> settled = line.condition->settled(library);
    if (!settled)
        return Error {settled.error().code, settled.error().message, line.path, settled.error().mend, {}};
    if (*settled)
        line.condition = std::move(*settled);
    const std::string segment = line.condition->savedSegment(), pool = line.condition->pool();
    if (segment.empty() && pool.empty())
        return {};
    const std::string place = line.path + (pool.empty() ? "/segment" : "/pool");
    const std::string id = pool.empty() ? segment : "pool " + pool;
    if (!open.insert(id).second)
        return invalidError("This segment leads back to itself.", place, "Take one of the segments out of the circle.");
    const Result<Json> document = documentOf(*line.condition, library);
    if (!document)
        return Error {document.error().code, document.error().message, place, document.error().mend, {}};
    Result<Segment> inner = compileWithin(*document, library, open, "");
    if (!inner)
        return Error {inner.error().code,
                      "In the saved " + (pool.empty() ? "segment " + id : id) + ": " + inner.error().message,
                      place,
                      inner.error().mend,
                      {}};
    line.saved = std::make_shared<const Segment>(std::move(*inner));
    open.erase(id);
    return {};
}

Result<Segment> Segment::compileWithin(const Json &document, const Library &library, std::set<std::string> &open,
                                       const std::string &pointer)
{
    TRY(const SegmentRule rule, parseSegmentRule(document, pointer));
    static const ConditionRegistry registry = allConditions();
    Segment segment;
    segment.m_name = rule.name;
    for (const RuleLine &line : linesOf(rule.rule, pointer + "/rule")) {
        Line compiled {line.node->kind, line.parent, {}, line.path, nullptr, {}, nullptr};
        if (line.parent >= 0)
            segment.m_lines[std::size_t(line.parent)].children.push_back(int(segment.m_lines.size()));
        if (line.node->kind == RuleNode::Kind::Leaf) {
            TRY(compiled.condition, readLeaf(line.node->leaf, line.path, registry));
            compiled.key = line.node->leaf.dump(true);
        }
        segment.m_lines.push_back(std::move(compiled));
    }
    for (Line &line : segment.m_lines)
        if (line.condition)
            TRY_VOID(follow(line, library, open));
    return segment;
}

} // namespace panorama::segments
