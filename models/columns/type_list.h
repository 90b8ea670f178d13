// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/bits.h"
#include "columns/customer_index.h"
#include "columns/dictionary.h"

#include <algorithm>

namespace panorama::columns {

using Row = std::uint32_t;

// Times as whole units since a base where that fits 32 bits, else as µs.
struct TimeColumn
{
    std::int64_t base = 0, unit = 1;
    const std::uint32_t *narrow = nullptr;
    const std::int64_t *wide = nullptr;
    std::int64_t at(std::size_t i) const { return narrow ? base + unit * std::int64_t(narrow[i]) : wide[i]; } // µs
};

// The rows of one event type and one shard of customers, by time.
struct TypeList
{
    std::span<const std::uint32_t> customers;
    std::span<const Row> rows;
    TimeColumn times; // its index 0 is the first of this list
    PackedView amounts; // base amounts less amountBase; size 0: no row of the type has one
    std::int64_t amountBase = 0; // stored 0 = missing, else amount - amountBase + 1
    std::size_t shardCustomers = 0;
    // For each number k from 1 on, as far as there are rows: who has row k · laterStep() or a later one.
    Words laterSets;

    std::size_t laterStep() const { return laterStepOf(shardCustomers); }
    // One set takes half a byte of each row between two of them.
    static std::size_t laterStepOf(std::size_t customers) { return std::max<std::size_t>(64, customers / 4); }
    // Of k from 1 on; empty: there are no such rows.
    Words laterSet(std::size_t k) const
    {
        const std::size_t words = wordsFor(shardCustomers);
        return k * words <= laterSets.size() ? laterSets.subspan((k - 1) * words, words) : Words();
    }
};

} // namespace panorama::columns
