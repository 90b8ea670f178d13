// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/link_table.h"

#include <algorithm>
#include <tuple>

namespace panorama::identity {

std::string_view linkOriginName(LinkOrigin origin)
{
    return origin == LinkOrigin::Rule ? "rule" : origin == LinkOrigin::Match ? "match" : "hand";
}

std::string linkId(std::string_view refA, std::string_view refB)
{
    const bool swapped = refB < refA;
    return "L"
        + store::sha256Hex(std::string(swapped ? refB : refA) + "|" + std::string(swapped ? refA : refB)).substr(0, 16);
}

Result<LinkTable> LinkTable::load(store::Database &database, const columns::RecordSet &records, const RecordKeys &keys)
{
    LinkTable table;
    table.m_records = &records;
    table.m_keys = &keys;
    for (const std::uint32_t identifier : records.sharedIdentifiers())
        table.addRuleEdges(identifier);
    TRY_VOID(table.addStored(
        database,
        "SELECT a, b, origin = 'hand', probability, evidence, made_by, time FROM links WHERE state = 'linked'", false));
    TRY_VOID(table.addStored(database, "SELECT a, b, 0, NULL, NULL, made_by, time FROM cuts", true));
    table.index();
    return table;
}

void LinkTable::addRuleEdges(std::uint32_t identifier)
{
    const columns::IdentifierKind *kind = m_records->kindOf(identifier);
    const auto holders = m_records->withIdentifier(identifier);
    if (!kind || !kind->strong || holders.size() < 2)
        return;
    std::vector<RecordNumber> sorted(holders.begin(), holders.end());
    const auto scope = [&](RecordNumber record) { return kind->global ? 0 : (*m_records)[record].source; };
    std::sort(sorted.begin(), sorted.end(), [&](RecordNumber x, RecordNumber y) {
        return scope(x) != scope(y) ? scope(x) < scope(y) : m_keys->less(x, y);
    });
    for (std::size_t i = 1; i < sorted.size(); ++i)
        if (scope(sorted[i - 1]) == scope(sorted[i]))
            m_edges.push_back({sorted[i - 1], sorted[i], Edge::Rule, identifier});
}

Result<void> LinkTable::addStored(store::Database &database, const char *sql, bool cut)
{
    store::Statement row = database.prepare(sql);
    while (row.step()) {
        const auto a = m_records->ofRef(row.blob(0)), b = m_records->ofRef(row.blob(1));
        if (!a || !b)
            continue; // of a record that is not there (any more)
        const bool swapped = m_keys->less(*b, *a);
        m_edges.push_back({swapped ? *b : *a, swapped ? *a : *b,
                           cut                  ? Edge::Cut
                               : row.integer(2) ? Edge::Hand
                                                : Edge::Match,
                           std::uint32_t(m_details.size())});
        const std::optional<double> probability = row.isNull(3) ? std::nullopt : std::optional(row.real(3));
        m_details.push_back(
            {probability, row.optionalText(4).value_or(""), row.optionalText(5).value_or(""), row.integer(6)});
    }
    return row.status();
}

void LinkTable::index()
{
    std::sort(m_edges.begin(), m_edges.end(), [](const Edge &x, const Edge &y) { return x.order() < y.order(); });
    for (std::size_t i = 0; i < m_edges.size(); i += pairAt(i).size()) {
        m_byB.push_back(std::uint32_t(i));
        m_pairsByRule += m_edges[i].kind == Edge::Rule && pairAt(i).back().kind != Edge::Cut;
    }
    std::sort(m_byB.begin(), m_byB.end(),
              [&](std::uint32_t x, std::uint32_t y) { return m_edges[x].b < m_edges[y].b; });
}

std::span<const LinkTable::Edge> LinkTable::pairAt(std::size_t edge) const
{
    std::size_t end = edge + 1;
    while (end < m_edges.size() && m_edges[end].a == m_edges[edge].a && m_edges[end].b == m_edges[edge].b)
        ++end;
    return std::span(m_edges).subspan(edge, end - edge);
}

Link LinkTable::linkOf(std::span<const Edge> edges) const
{
    Link link {linkId(m_records->refOf(edges[0].a), m_records->refOf(edges[0].b)),
               edges[0].a,
               edges[0].b,
               LinkOrigin::Match,
               {},
               {},
               {},
               {},
               {},
               false};
    bool hand = false, rule = false, match = false;
    for (const Edge &edge : edges) {
        hand = hand || edge.kind == Edge::Hand;
        rule = rule || edge.kind == Edge::Rule;
        match = match || edge.kind == Edge::Match;
        link.cut = link.cut || edge.kind == Edge::Cut;
        if (edge.kind == Edge::Rule) {
            link.identifiers.push_back(edge.detail);
            continue;
        }
        const Detail &detail = m_details[edge.detail];
        if (edge.kind == Edge::Hand || edge.kind == Edge::Cut) {
            link.time = detail.time;
            link.madeBy = detail.madeBy;
        }
        if (detail.probability)
            link.probability = detail.probability;
        if (!detail.evidence.empty())
            link.evidence = detail.evidence;
    }
    link.origin = hand || !(rule || match) ? LinkOrigin::Hand : rule ? LinkOrigin::Rule : LinkOrigin::Match;
    return link;
}

std::vector<Link> LinkTable::of(std::span<const RecordNumber> records) const
{
    std::vector<Link> links;
    for (const RecordNumber record : records) {
        const auto byA = std::lower_bound(m_edges.begin(), m_edges.end(), record,
                                          [](const Edge &edge, RecordNumber value) { return edge.a < value; });
        for (auto at = std::size_t(byA - m_edges.begin()); at < m_edges.size() && m_edges[at].a == record;
             at += pairAt(at).size())
            links.push_back(linkOf(pairAt(at)));
        auto byB = std::lower_bound(m_byB.begin(), m_byB.end(), record,
                                    [&](std::uint32_t edge, RecordNumber value) { return m_edges[edge].b < value; });
        for (; byB != m_byB.end() && m_edges[*byB].b == record; ++byB)
            links.push_back(linkOf(pairAt(*byB)));
    }
    std::sort(links.begin(), links.end(), [&](const Link &x, const Link &y) {
        return x.a != y.a ? m_keys->less(x.a, y.a) : x.b != y.b && m_keys->less(x.b, y.b);
    });
    const auto same = [](const Link &x, const Link &y) { return x.a == y.a && x.b == y.b; };
    links.erase(std::unique(links.begin(), links.end(), same), links.end());
    return links;
}

std::optional<Link> LinkTable::find(std::string_view id) const
{
    for (std::size_t i = 0; i < m_edges.size(); i += pairAt(i).size())
        if (linkId(m_records->refOf(m_edges[i].a), m_records->refOf(m_edges[i].b)) == id)
            return linkOf(pairAt(i));
    return std::nullopt;
}

} // namespace panorama::identity
