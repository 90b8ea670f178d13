// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/code_set.h"
#include "columns/number_ranges.h"
#include "columns/snapshot.h"

#include <memory>

namespace panorama::columns {

// An EventCondition compiled for one snapshot: does a row fulfil it? Names that the workspace has never seen are
// collected as warnings (pointer suffix, message).
class EventFilter
{
public:
    struct Unknown
    {
        std::string pointer; // relative to the condition: "/event", "/where/0/property"
        std::string message;
    };
    EventFilter(SnapshotPtr snapshot, const EventCondition &condition);

    // The event's type; nullopt: no event of that name, nothing matches.
    std::optional<std::uint32_t> type() const { return m_type; }
    bool isPlain() const { return m_tests.empty(); } // without `where`: every row of the type matches
    // Whether a row of this type fulfils all of `where`.
    // `base`: its amount in the base currency, where the caller has it at hand.
    bool whereHolds(Row row, const std::int64_t *base = nullptr) const;
    bool matches(Row row) const { return m_type && m_snapshot->events.types.at(row) == *m_type && whereHolds(row); }
    // Where nothing but amounts in the base currency is asked for, and those in one range: which of the numbers stored
    // in the list's `amounts` fulfil `where` (first > last: none).
    std::optional<std::pair<std::uint64_t, std::uint64_t>> storedAmounts(const TypeList &list) const;
    const std::vector<Unknown> &unknown() const { return m_unknown; }

private:
    struct Test
    {
        const PropertyColumn *column = nullptr; // nullptr: missing for every row
        CodeSet codes;
        bool isAmount = false, native = false, missingHolds = false; // of `value`
        std::vector<std::pair<std::int64_t, std::int64_t>> amounts; // closed ranges
        std::shared_ptr<const Predicate> general; // where ranges cannot say it
        std::uint32_t currency = 0; // code, for native amounts
    };
    Test compile(const PropertyTest &test, std::size_t index);
    Test compileAmount(const PropertyTest &test);
    bool amountHolds(const Test &test, Row row, const std::int64_t *base) const;

    SnapshotPtr m_snapshot;
    std::optional<std::uint32_t> m_type;
    std::vector<Test> m_tests;
    std::vector<Unknown> m_unknown;
};

} // namespace panorama::columns
