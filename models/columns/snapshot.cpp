// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/snapshot.h"

#include "core/decimal.h"

#include <algorithm>

namespace panorama::columns {
namespace {

template<typename Column> const Column *byName(const std::vector<Column> &columns, std::string_view name)
{
    const auto at = std::lower_bound(columns.begin(), columns.end(), name,
                                     [](const Column &c, std::string_view n) { return c.name < n; });
    return at != columns.end() && at->name == name ? &*at : nullptr;
}

} // namespace

std::optional<CustomerNumber> CustomerTable::ofRecord(std::int64_t recordId) const
{
    if (recordId < 0 || std::size_t(recordId) >= m_byRecord.size() || m_byRecord[std::size_t(recordId)] == noCustomer)
        return std::nullopt;
    return m_byRecord[std::size_t(recordId)];
}

std::optional<CustomerNumber> CustomerTable::ofRow(std::uint32_t source, std::uint32_t party) const
{
    const std::uint64_t pair = std::uint64_t(source) << 32 | party;
    const auto at = std::lower_bound(m_pairs.begin(), m_pairs.end(), pair);
    return at != m_pairs.end() && *at == pair ? std::optional(m_pairCustomers[std::size_t(at - m_pairs.begin())])
                                              : std::nullopt;
}

std::optional<CustomerNumber> CustomerTable::find(std::string_view id) const
{
    const std::optional<RecordKey> key = parseCustomerId(id);
    if (!key)
        return std::nullopt;
    return *key & implicitRecord ? ofRow(std::uint32_t((*key & ~implicitRecord) >> 32), std::uint32_t(*key))
                                 : ofRecord(std::int64_t(*key));
}

std::span<const RecordKey> CustomerTable::records(CustomerNumber customer) const
{
    return m_keys.subspan(m_offsets[customer], m_offsets[customer + 1] - m_offsets[customer]);
}

const AttributeColumn *Snapshot::attribute(std::string_view name) const
{
    return byName(attributes, name);
}

const ConsentColumn *Snapshot::consent(std::string_view channel, std::string_view purpose) const
{
    for (const ConsentColumn &column : consents)
        if (column.channel == channel && column.purpose == purpose)
            return &column;
    return nullptr;
}

const Flag *Snapshot::flag(const std::vector<Flag> &flags, std::string_view name)
{
    return byName(flags, name);
}

CustomerNumber EventTable::customerOf(Row row) const
{
    return CustomerNumber(std::upper_bound(m_offsets.begin(), m_offsets.end(), row) - m_offsets.begin() - 1);
}

const TypeList *EventTable::list(std::uint32_t type, std::uint32_t shard) const
{
    const TypeList &list = m_lists[type * m_shards + shard];
    return list.rows.empty() ? nullptr : &list;
}

const PropertyColumn *EventTable::property(std::string_view name) const
{
    return byName(properties, name);
}

std::optional<std::uint32_t> EventTable::typeCode(std::string_view name) const
{
    const auto at = std::lower_bound(typeNames.begin(), typeNames.end(), name);
    return at != typeNames.end() && *at == name ? std::optional(std::uint32_t(at - typeNames.begin())) : std::nullopt;
}

std::int64_t EventTable::baseAmount(Row row) const
{
    return amountOf(m_base.raw(row));
}

std::int64_t EventTable::nativeAmount(Row row) const
{
    const std::uint64_t raw = m_native.raw(row);
    if (raw == 0)
        return Amounts::none;
    if (m_hasNative)
        return m_nativeLeast + std::int64_t(raw - 1);
    std::int64_t micros = m_baseLeast + std::int64_t(raw - 1);
    for (int digits = amounts.scale; digits < 6; ++digits)
        micros *= 10;
    return micros;
}

Decimal Amounts::decimal(__int128 sum) const
{
    return *Decimal::fromText(text(sum));
}

std::string Amounts::text(__int128 sum) const
{
    const bool negative = sum < 0;
    std::string digits;
    for (unsigned __int128 rest = negative ? -static_cast<unsigned __int128>(sum) : static_cast<unsigned __int128>(sum);
         rest > 0 || digits.size() <= std::size_t(scale); rest /= 10)
        digits += char('0' + int(rest % 10));
    if (negative)
        digits += '-';
    std::reverse(digits.begin(), digits.end());
    if (scale > 0)
        digits.insert(digits.size() - std::size_t(scale), ".");
    return digits;
}

} // namespace panorama::columns
