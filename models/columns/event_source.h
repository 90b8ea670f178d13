// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/order_rows.h"
#include "columns/owner_table.h"
#include "columns/terms.h"

#include <functional>
#include <optional>

namespace panorama::columns {

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
        : m_database(&database), m_owners(owners), m_after(after)
    {
    }
    // Of rows that are at hand: nothing needs to be opened.
    EventSource(std::shared_ptr<const store::EventColumns> rows, std::vector<CustomerNumber> customers, TermsPtr terms,
                std::optional<std::int64_t> start);
    Result<void> open(const Job &job); // counts, reads orders and terms
    std::uint32_t eventCount() const { return m_events; }
    std::uint32_t orderCount() const { return m_orderCount; }
    const OrderRows &orders() const { return m_orders; }
    void forgetOrders() { m_orders = {}; } // but for their number
    const std::string &term(std::size_t kind, std::uint32_t id) const { return m_terms->of(kind, id); }
    std::size_t termCount(std::size_t kind) const { return m_terms->count(kind); }
    std::int64_t firstTime() const; // of all events and orders, and the start; 0 when there are none

    using Visit = std::function<void(std::uint32_t firstOrigin, const store::EventColumns &columns,
                                     const std::vector<CustomerNumber> &customers)>;
    // Once the customers of rows are known, they need not be found again.
    enum class Owners { Found, Known };
    Result<void> eachChunk(const Job &job, const Visit &visit, Owners owners = Owners::Found);

private:
    struct Chunk
    {
        std::uint32_t first = 0;
        std::shared_ptr<const store::EventColumns> columns;
        std::vector<CustomerNumber> customers;
    };
    Result<void> countRows();
    Result<void> readOrders();
    Result<void> keepChunks();
    Result<std::optional<Chunk>> nextChunk(store::Statement &chunks, std::uint32_t first, Owners owners);
    void findOwners(std::uint32_t source, Chunk &chunk);
    Result<void> removeReplaced(std::int64_t chunk, std::vector<CustomerNumber> &customers);

    store::Database *m_database = nullptr; // none where all rows are kept
    OwnerTable m_owners;
    RowsAfter m_after;
    std::uint32_t m_events = 0, m_orderCount = 0;
    bool m_replaced = false;
    std::optional<std::int64_t> m_firstEvent; // µs
    OrderRows m_orders;
    TermsPtr m_terms;
    std::optional<std::vector<Chunk>> m_kept; // where they are few
};

} // namespace panorama::columns
