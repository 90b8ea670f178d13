// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/customer_index.h"
#include "identity/record_keys.h"

#include <span>
#include <tuple>

namespace panorama::identity {

enum class LinkOrigin : std::uint8_t { Rule, Match, Hand };
std::string_view linkOriginName(LinkOrigin origin); // "rule", "match", "hand"

// The link of a pair of records with all its evidence; a has the smaller key.
struct Link
{
    std::string id; // "L" and 16 hex digits, the same as long as the records are
    RecordNumber a = 0, b = 0;
    LinkOrigin origin = LinkOrigin::Rule; // the strongest of its origins: hand, rule, match
    std::vector<std::uint32_t> identifiers; // that both have and that link by rule
    std::optional<double> probability; // of a match
    std::string evidence; // of a match, JSON
    std::optional<std::int64_t> time; // of what was done by hand, µs
    std::string madeBy;
    bool cut = false;
};

// All links of a workspace. Rule links are derived: the records that share a strong identifier within its scope stand
// in the order of their keys, each linked with the next.
class LinkTable
{
public:
    static Result<LinkTable> load(store::Database &database, const columns::RecordSet &records, const RecordKeys &keys);
    // Links of which a record is one end, ordered by the keys of a and b.
    std::vector<Link> of(std::span<const RecordNumber> records) const;
    std::optional<Link> find(std::string_view id) const;
    std::uint64_t pairsByRule() const { return m_pairsByRule; }

private:
    struct Edge
    {
        RecordNumber a, b; // a has the smaller key
        enum : std::uint8_t { Rule, Match, Hand, Cut } kind;
        std::uint32_t detail; // identifier id, or index into m_details
        auto order() const { return std::tuple(a, b, kind, detail); }
    };
    struct Detail
    {
        std::optional<double> probability;
        std::string evidence, madeBy;
        std::int64_t time = 0;
    };
    void addRuleEdges(std::uint32_t identifier);
    Result<void> addStored(store::Database &database, const char *sql, bool cut);
    void index();
    Link linkOf(std::span<const Edge> edges) const; // of one pair
    std::span<const Edge> pairAt(std::size_t edge) const;

    const columns::RecordSet *m_records = nullptr;
    const RecordKeys *m_keys = nullptr;
    std::vector<Edge> m_edges; // by pair
    std::vector<std::uint32_t> m_byB; // first edges of pairs, by b
    std::vector<Detail> m_details;
    std::uint64_t m_pairsByRule = 0;
};

// "L" and 16 hex digits of a pair of refs (records as in the links table).
std::string linkId(std::string_view refA, std::string_view refB);

} // namespace panorama::identity
