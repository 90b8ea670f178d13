// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/events.h"
#include "core/time_zone.h"

#include <algorithm>
#include <map>
#include <memory>

namespace panorama::columns {

// What a snapshot was made of, and how it reads times and amounts.
struct SnapshotFacts
{
    std::string workspaceId, stamp;
    std::int64_t revision = 0;
    TimeZone zone;
    std::string currency; // base currency
    std::vector<std::string> unratedCurrencies; // of amounts that had no rate of their day and count as missing
};

// Customers by number, 0 … size() - 1 in the byte order of their ids.
class CustomerTable
{
public:
    std::uint32_t size() const { return std::uint32_t(m_offsets.empty() ? 0 : m_offsets.size() - 1); }
    std::string id(CustomerNumber customer) const { return customerIdText(m_keys[m_offsets[customer]]); }
    std::optional<CustomerNumber> find(std::string_view id) const; // present or former id
    std::span<const RecordKey> records(CustomerNumber customer) const; // smallest first
    std::optional<CustomerNumber> ofRecord(std::int64_t recordId) const;
    // Whom rows of this source and party belong to.
    std::optional<CustomerNumber> ofRow(std::uint32_t source, std::uint32_t party) const;

private:
    friend class SnapshotLoader;
    std::span<const std::uint32_t> m_offsets;
    std::span<const RecordKey> m_keys;
    std::span<const CustomerNumber> m_byRecord;
    std::span<const std::uint64_t> m_pairs;
    std::span<const CustomerNumber> m_pairCustomers;
};

// An attribute: the value of each customer (contract.md section 4: of several records the latest that has it), and the
// customers of each value.
struct AttributeColumn
{
    std::string name;
    Dictionary dictionary;
    PackedView codes; // by customer; 0 = missing
    std::span<const std::uint32_t> offsets; // by code: customers of code c are [offsets[c], offsets[c + 1])
    std::span<const CustomerNumber> customers; // by code, then number
    std::span<const std::uint32_t> planeCodes; // frequent codes, upwards
    Words planes; // who has each of them, one after the other
    // Who has the code; empty where there is no plane of it (or nobody at all).
    Words plane(std::uint32_t code) const
    {
        const auto at = std::lower_bound(planeCodes.begin(), planeCodes.end(), code);
        const std::size_t words = wordsFor(customers.size());
        return at != planeCodes.end() && *at == code
            ? planes.subspan(std::size_t(at - planeCodes.begin()) * words, words)
            : Words();
    }
};

// One change of somebody's consent for a contact channel and purpose.
struct ConsentWord
{
    std::int64_t time = 0;
    CustomerNumber customer = 0;
    std::uint32_t granted = 0;
    std::uint32_t grantedBefore = 0; // whether it stood granted before this word
    std::uint32_t reserved = 0;
};

struct ConsentColumn
{
    std::string channel, purpose;
    std::span<const ConsentWord> words; // by time; at one instant grants before withdrawals: the last word stands
    Words granted; // after all words
    std::int64_t lastTime = 0;
};

struct Flag
{
    std::string name;
    Words words;
};

// Immutable columns of one revision of a workspace; mapped from the cache file or held in memory. Everything that
// segments and journeys evaluate. Share it as shared_ptr<const Snapshot>; views live as long as it does.
class Snapshot
{
public:
    SnapshotFacts facts;
    CustomerTable customers;
    EventTable events;
    std::vector<AttributeColumn> attributes; // by name; `created` is one of them
    std::vector<ConsentColumn> consents; // by channel, purpose
    std::vector<Flag> tags, identifierKinds, sources; // by name
    Flag named; // who has a name

    const AttributeColumn *attribute(std::string_view name) const;
    const ConsentColumn *consent(std::string_view channel, std::string_view purpose) const;
    static const Flag *flag(const std::vector<Flag> &flags, std::string_view name);
    std::size_t bytes() const { return m_size; }

private:
    friend class SnapshotLoader;
    std::shared_ptr<const void> m_memory;
    std::size_t m_size = 0;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace panorama::columns
