// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/bits.h"
#include "columns/customer_index.h"
#include "columns/order_rows.h"
#include "store/event_chunk.h"

#include <functional>
#include <map>
#include <optional>

namespace panorama::columns {

// Whom rows of each (source << 32 | party) belong to; the pairs upwards.
struct RowOwners
{
    std::span<const std::uint64_t> pairs;
    std::span<const CustomerNumber> customers;
    CustomerNumber of(std::uint32_t source, std::uint32_t party) const; // noCustomer: there are no such rows
};

// Events and orders that came after these; all of them by default. Their times are counted from `start` on, unless one
// is earlier.
struct RowsAfter
{
    std::int64_t chunk = 0, order = 0;
    std::optional<std::int64_t> start; // µs
};

// Hands out the rows of all event chunks in their order, each with its customer; rows that were replaced have
// noCustomer. Orders are numbered first ("origins"), then rows from chunk to chunk.
class EventSource
{
public:
    EventSource(store::Database &database, RowOwners owners, RowsAfter after = {})
        : m_database(database), m_pairs(owners), m_after(after)
    {
    }
    Result<void> open(const Job &job); // counts, reads orders and terms
    std::uint32_t eventCount() const { return m_events; }
    std::uint32_t orderCount() const { return m_orderCount; }
    const OrderRows &orders() const { return m_orders; }
    void forgetOrders() { m_orders = {}; } // but for their number
    // Terms by kind and id: events 1, channels 2, campaigns 3, currencies 4, properties 5.
    const std::string &term(std::size_t kind, std::uint32_t id) const
    {
        static const std::string none;
        return id < termCount(kind) ? m_terms[kind][id] : none;
    }
    // One more than the largest id.
    std::size_t termCount(std::size_t kind) const { return kind < m_terms.size() ? m_terms[kind].size() : 0; }
    std::int64_t firstTime() const; // of all events and orders, and the start; 0 when there are none

    using Visit = std::function<void(std::uint32_t firstOrigin, const store::EventColumns &columns,
                                     const std::vector<CustomerNumber> &customers)>;
    // Once the customers of rows are known, they need not be found again.
    enum class Owners { Found, Known };
    Result<void> eachChunk(const Job &job, const Visit &visit, Owners owners = Owners::Found);

private:
    // Customers of the pairs of one source, by a bit for each identifier (or parties.id) that they name.
    struct Named
    {
        std::uint64_t bits = 0;
        std::uint32_t before = 0; // pairs of the words before
    };
    struct SourceOwners
    {
        std::vector<Named> words;
        std::span<const CustomerNumber> customers;
        CustomerNumber of(std::uint32_t id) const
        {
            if (id / 64 >= words.size() || !(words[id / 64].bits >> (id % 64) & 1))
                return noCustomer;
            const Named &word = words[id / 64];
            return customers[word.before + countOnes(word.bits & ((std::uint64_t(1) << (id % 64)) - 1))];
        }
    };
    struct Chunk
    {
        std::uint32_t first = 0;
        store::EventColumns columns;
        std::vector<CustomerNumber> customers;
    };
    Result<void> countRows();
    Result<void> readOrders();
    Result<void> keepChunks();
    Result<std::optional<Chunk>> nextChunk(store::Statement &chunks, std::uint32_t first, Owners owners);
    void findOwners(std::uint32_t source, Chunk &chunk);
    const SourceOwners &ownersOf(std::uint32_t source, bool several);
    Result<void> removeReplaced(std::int64_t chunk, std::vector<CustomerNumber> &customers);

    store::Database &m_database;
    RowOwners m_pairs;
    RowsAfter m_after;
    std::uint32_t m_events = 0, m_orderCount = 0;
    bool m_replaced = false;
    std::optional<std::int64_t> m_firstEvent; // µs
    OrderRows m_orders;
    std::vector<std::vector<std::string>> m_terms; // by kind and id
    std::optional<std::vector<Chunk>> m_kept; // where they are few
    std::map<std::pair<std::uint32_t, bool>, SourceOwners> m_owners; // single identifiers and parties.id apart
};

} // namespace panorama::columns
