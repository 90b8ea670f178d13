// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/customer_directory.h"

#include "columns/new_pairs.h"
#include "core/packed_numbers.h"

#include <algorithm>
#include <cstring>

namespace panorama::columns {
namespace {

constexpr std::size_t implicitRefSize = 9;
constexpr std::uint32_t manyFlag = 0x80000000U;
constexpr std::size_t mostLater = 200000; // pairs that are looked up one by one

} // namespace

Result<std::vector<std::uint64_t>> laterPairs(store::Database &database, store::LastRows last)
{
    TRY(std::vector<std::uint64_t> pairs, pairsOfRows(database, last));
    store::Statement consent = database.prepare("SELECT source_id, party FROM consents WHERE id > ?");
    consent.bind(last.consent);
    while (consent.step())
        pairs.push_back(std::uint64_t(consent.integer(0)) << 32 | std::uint32_t(consent.integer(1)));
    TRY_VOID(consent.status());
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

Result<std::optional<CustomerDirectory>> CustomerDirectory::open(store::Database &database, SnapshotPtr snapshot,
                                                                 Sections sections, store::LastRows last)
{
    CustomerDirectory directory(std::move(snapshot), std::move(sections));
    TRY(std::vector<std::uint64_t> pairs, laterPairs(database, last));
    const CustomerTable &known = directory.m_snapshot->customers;
    std::erase_if(pairs, [&known](std::uint64_t pair) {
        return known.ofRow(std::uint32_t(pair >> 32), std::uint32_t(pair)).has_value();
    });
    if (pairs.size() > mostLater)
        return std::optional<CustomerDirectory>();
    TRY_VOID(directory.addLater(database, std::move(pairs)));
    return std::optional(std::move(directory));
}

Result<void> CustomerDirectory::addLater(store::Database &database, std::vector<std::uint64_t> pairs)
{
    m_later = std::move(pairs);
    store::Statement members = database.prepare("SELECT members FROM parties WHERE id = ?");
    for (const std::uint64_t pair : m_later) {
        std::vector<std::uint32_t> ids {std::uint32_t(pair)};
        if (ids.front() & manyFlag) {
            members.bind(std::int64_t(ids.front() & ~manyFlag));
            ids = numbersIn<std::uint32_t>(members.step() ? members.blob(0) : std::string_view());
            TRY_VOID(members.status());
        }
        for (const std::uint32_t id : ids)
            m_laterHolders.emplace_back(id, holderImplicit | pair);
    }
    std::sort(m_laterHolders.begin(), m_laterHolders.end());
    return {};
}

std::optional<CustomerDirectory::Group> CustomerDirectory::ofId(std::string_view customer) const
{
    const std::optional<RecordKey> key = parseCustomerId(customer);
    if (!key)
        return std::nullopt;
    const auto source = std::uint32_t((*key & ~implicitRecord) >> 32);
    return *key & implicitRecord ? ofRow(source, std::uint32_t(*key)) : ofRecord(std::int64_t(*key));
}

std::optional<CustomerDirectory::Group> CustomerDirectory::ofRow(std::uint32_t source, std::uint32_t party) const
{
    if (const auto known = m_snapshot->customers.ofRow(source, party))
        return known;
    const std::uint64_t pair = std::uint64_t(source) << 32 | party;
    const auto at = std::lower_bound(m_later.begin(), m_later.end(), pair);
    if (at == m_later.end() || *at != pair)
        return std::nullopt;
    return m_snapshot->customers.size() + Group(at - m_later.begin());
}

Result<std::optional<CustomerDirectory::Group>> CustomerDirectory::ofRef(store::Database &database,
                                                                         std::string_view ref) const
{
    if (ref.size() == implicitRefSize) {
        std::uint32_t row[2] = {};
        std::memcpy(row, ref.data() + 1, sizeof row);
        return ofRow(row[0], row[1]);
    }
    store::Statement record = database.prepare("SELECT id FROM records WHERE key_hash = ?");
    record.bind().bindBlob(ref);
    const std::int64_t id = record.step() ? record.integer(0) : 0;
    TRY_VOID(record.status());
    return id ? ofRecord(id) : std::nullopt;
}

std::span<const RecordKey> CustomerDirectory::recordsOf(Group group) const
{
    return group < m_snapshot->customers.size() ? m_snapshot->customers.records(group) : std::span<const RecordKey>();
}

std::optional<CustomerDirectory::Group> CustomerDirectory::ofHolder(Holder holder) const
{
    const auto source = std::uint32_t((holder & ~holderImplicit) >> 32);
    return holder & holderImplicit ? ofRow(source, std::uint32_t(holder)) : ofRecord(std::uint32_t(holder));
}

std::vector<CustomerDirectory::Group> CustomerDirectory::withIdentifier(std::uint32_t identifier) const
{
    std::vector<Group> found;
    for (const Holder holder : m_holders.of(identifier))
        if (const auto group = ofHolder(holder))
            found.push_back(*group);
    for (auto at = std::lower_bound(m_laterHolders.begin(), m_laterHolders.end(), std::pair(identifier, Holder(0)));
         at != m_laterHolders.end() && at->first == identifier; ++at)
        if (const auto group = ofHolder(at->second))
            found.push_back(*group);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace panorama::columns
