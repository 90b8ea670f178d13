// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/oracle_clusters.h"

#include <algorithm>
#include <cstdio>

namespace panorama::testing {

Clusters::Clusters(const RandomWorld &world) : world(world)
{
    for (const WorldRecord &record : world.records)
        nodes.push_back({&record, record.source, 0, record.ids, record.ref});
    claim();
    link();
    for (std::size_t n = 0; n < nodes.size(); ++n) {
        const std::string id = idOf(nodes[n]);
        const auto known = ids.find(group[n]);
        if (known == ids.end() || id < known->second)
            ids[group[n]] = id;
    }
}

std::string Clusters::idOf(const Node &node)
{
    char id[40];
    if (node.record)
        std::snprintf(id, sizeof id, "C%010lld", static_cast<long long>(node.record->id));
    else
        std::snprintf(id, sizeof id, "P%05d-%010u", node.source, node.party);
    return id;
}

bool Clusters::before(std::size_t a, std::size_t b) const
{
    const auto key = [&](std::size_t n) {
        return nodes[n].record && nodes[n].record->rank ? std::pair(*nodes[n].record->rank, n)
                                                        : std::pair(INT64_MAX, n);
    };
    return key(a) < key(b);
}

void Clusters::claim()
{
    std::map<Owner, std::set<int>> owners;
    for (const WorldRow &row : world.rows)
        if (!row.replaced)
            owners[{row.source, row.party}] = row.ids;
    for (const WorldConsent &consent : world.consents)
        owners[{consent.source, consent.party}] = consent.ids;
    const std::size_t explicitCount = nodes.size();
    for (const auto &[owner, named] : owners) {
        std::set<int> wanted;
        for (const bool strong : {true, false})
            if (wanted.empty())
                for (const int id : named)
                    if (world.identifiers.at(id).strong == strong)
                        wanted.insert(id);
        std::optional<std::size_t> best;
        for (std::size_t n = 0; n < explicitCount; ++n)
            if (nodes[n].source == owner.first
                && std::includes(nodes[n].ids.begin(), nodes[n].ids.end(), wanted.begin(), wanted.end())
                && (!best || before(n, *best)))
                best = n;
        if (!best) {
            best = nodes.size();
            nodes.push_back({nullptr, owner.first, owner.second, named, implicitRef(owner.first, owner.second)});
        }
        claimed[owner] = *best;
    }
}

std::optional<std::size_t> Clusters::nodeOfRef(const std::string &ref) const
{
    for (std::size_t n = 0; n < nodes.size(); ++n)
        if (nodes[n].ref == ref)
            return n;
    for (const auto &[owner, n] : claimed)
        if (implicitRef(owner.first, owner.second) == ref)
            return n;
    return std::nullopt;
}

void Clusters::addStored(const std::vector<std::pair<std::string, std::string>> &pairs, Edges &out) const
{
    for (const auto &[a, b] : pairs)
        if (const auto x = nodeOfRef(a), y = nodeOfRef(b); x && y)
            out.insert({std::min(*x, *y), std::max(*x, *y)});
}

void Clusters::addChains(Edges &edges) const
{
    for (const auto &[id, identifier] : world.identifiers)
        for (int source = identifier.global ? 0 : 1; source <= (identifier.global ? 0 : 3); ++source) {
            std::vector<std::size_t> holders;
            for (std::size_t n = 0; n < nodes.size(); ++n)
                if (identifier.strong && nodes[n].ids.contains(id) && (source == 0 || nodes[n].source == source))
                    holders.push_back(n);
            std::sort(holders.begin(), holders.end(), [this](std::size_t a, std::size_t b) { return before(a, b); });
            for (std::size_t i = 1; i < holders.size(); ++i)
                edges.insert({std::min(holders[i - 1], holders[i]), std::max(holders[i - 1], holders[i])});
        }
}

void Clusters::link()
{
    Edges cuts, edges;
    addStored(world.cuts, cuts);
    addStored(world.links, edges);
    addChains(edges);
    for (std::size_t n = 0; n < nodes.size(); ++n)
        group.push_back(n);
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto &[a, b] : edges)
            if (!cuts.contains({a, b}) && group[a] != group[b]) {
                const std::size_t low = std::min(group[a], group[b]), high = std::max(group[a], group[b]);
                std::replace(group.begin(), group.end(), high, low);
                changed = true;
            }
    }
}

} // namespace panorama::testing
