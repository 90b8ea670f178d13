// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/type_list.h"
#include "core/decimal.h"

#include <bit>
#include <limits>
#include <string>
#include <vector>

namespace panorama::columns {

struct RowSpan
{
    Row first = 0, last = 0; // half-open
    Row size() const { return last - first; }
};

// A property: sparse. hasRow tells rows that have it; codes go into its dictionary.
class PropertyColumn
{
public:
    std::string name;
    Dictionary dictionary;
    Words present; // empty: every row has it
    std::span<const std::uint32_t> ranks; // rows that have it before each 512-row block
    PackedView codes; // of the rows that have it, in their order
    std::uint32_t code(Row row) const { return std::uint32_t(raw(row)); } // 0 = missing
    std::uint64_t raw(Row row) const
    {
        if (present.empty())
            return codes.at(row);
        return testBit(present, row) ? codes.at(place(row)) : 0;
    }
    // Number of rows before this one that have it.
    std::size_t place(Row row) const
    {
        std::size_t rank = ranks[row / 512];
        for (std::size_t w = row / 512 * 8; w < row / 64; ++w)
            rank += countOnes(present[w]);
        return rank + countOnes(present[row / 64] & ((std::uint64_t(1) << (row % 64)) - 1));
    }
};

// Whether it is a field of every event, and no property of its own.
inline bool isEventField(std::string_view name)
{
    return name == "channel" || name == "campaign" || name == "currency" || name == "value";
}

// Amounts in the base currency as whole numbers of 10^-scale major units.
struct Amounts
{
    static constexpr std::int64_t none = std::numeric_limits<std::int64_t>::min();
    int scale = 2;
    // The exact decimal in major units: with `scale` digits, or shortest.
    std::string text(__int128 sum) const;
    Decimal decimal(__int128 sum) const;
};

// Events and orders (as events named `order`) of all customers. Rows are numbered customer by customer, within a
// customer by time, at one instant in the order of the canonical export with events before orders.
class EventTable
{
public:
    static constexpr std::uint32_t shardBits = 17; // customers a shard: 2^17
    Row rows() const { return m_rows; }
    RowSpan of(CustomerNumber customer) const { return {m_offsets[customer], m_offsets[customer + 1]}; }
    std::span<const Row> offsets() const { return m_offsets; } // first rows by customer, and the end
    CustomerNumber customerOf(Row row) const;
    std::uint32_t shards() const { return m_shards; }
    const TypeList *list(std::uint32_t type, std::uint32_t shard) const; // nullptr: none
    // The property by name, also `order_id`, `status` and `store` of orders; nullptr when no row has it.
    // `channel`, `campaign` and `currency` are here too; `value` is not (see baseAmount, nativeAmount).
    const PropertyColumn *property(std::string_view name) const;
    std::optional<std::uint32_t> typeCode(std::string_view name) const;
    std::int64_t baseAmount(Row row) const; // Amounts::none = missing
    std::int64_t nativeAmount(Row row) const; // micros of its own currency

    TimeColumn times;
    PackedView types; // index into typeNames
    std::vector<std::string> typeNames; // byte order
    std::vector<PropertyColumn> properties; // by name
    const PropertyColumn *channel = nullptr, *campaign = nullptr, *currency = nullptr; // never nullptr once loaded
    std::vector<Words> typeCustomers; // by type: who has an event of it
    PackedView firstChannels; // by customer, of the first event that has a channel: its code, 0 = there is none
    Words withReason; // customers with an event that has a reason of a loss
    Words tied; // customers with events of different types at one instant
    Amounts amounts;
    std::int64_t firstTime = 0, lastTime = 0; // µs

private:
    friend class SnapshotLoader;
    friend class AmountWindow;
    std::int64_t amountOf(std::uint64_t raw) const { return raw ? m_baseLeast + std::int64_t(raw - 1) : Amounts::none; }
    Row m_rows = 0;
    std::span<const Row> m_offsets;
    std::vector<TypeList> m_lists; // type × shards + shard
    std::uint32_t m_shards = 0;
    PropertyColumn m_native, m_base; // codes are amounts less the least of them, plus 1
    std::int64_t m_nativeLeast = 0, m_baseLeast = 0;
    bool m_hasNative = false; // else every amount is in the base currency
};

} // namespace panorama::columns
