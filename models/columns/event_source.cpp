// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/event_source.h"

#include "core/json.h"

#include <algorithm>
#include <future>

namespace panorama::columns {
namespace {

constexpr std::size_t fewLookUps = 1024; // find their pairs as they are, without a table by party
constexpr std::uint32_t keptRows = 131072; // are read once and kept
constexpr const char *chunkQuery = "SELECT id, source_id, rows, columns FROM event_chunks";

std::string after(const char *sql, std::int64_t id)
{
    return sql + (" WHERE id > " + std::to_string(id));
}

} // namespace

EventSource::EventSource(std::shared_ptr<const store::EventColumns> rows, std::vector<CustomerNumber> customers,
                         TermsPtr terms, std::optional<std::int64_t> start)
    : m_owners({}), m_after({0, 0, start}), m_events(std::uint32_t(rows->rows())), m_terms(std::move(terms))
{
    if (m_events)
        m_firstEvent = *std::ranges::min_element(rows->time);
    m_kept.emplace(1, Chunk {0, std::move(rows), std::move(customers)});
}

Result<void> EventSource::open(const Job &job)
{
    TRY_VOID(countRows());
    TRY(m_terms, Terms::read(*m_database));
    if (job.isCancelled())
        return cancelledError();
    return readOrders();
}

Result<void> EventSource::countRows()
{
    store::Statement counts =
        m_database->prepare("SELECT coalesce(sum(rows), 0), min(time_min), (SELECT count(*) FROM orders WHERE id > ?), "
                            "EXISTS(SELECT 1 FROM event_tombstones) FROM event_chunks WHERE id > ?");
    counts.bind(m_after.order, m_after.chunk);
    if (!counts.step())
        return counts.status();
    if (counts.integer(0) + counts.integer(2) >= std::int64_t(0xfffffff0))
        return Error {ErrorCode::Unsupported, "A workspace can hold at most 4.2 billion events.", {}, {}, {}};
    m_events = std::uint32_t(counts.integer(0));
    m_firstEvent = counts.optionalInteger(1);
    m_replaced = counts.integer(3) != 0;
    return {};
}

std::int64_t EventSource::firstTime() const
{
    std::int64_t first = m_firstEvent.value_or(m_orders.isEmpty() ? 0 : m_orders.time(0));
    for (std::size_t i = 0; i < m_orders.size(); ++i)
        first = std::min(first, m_orders.time(i));
    return std::min(first, m_after.start.value_or(first));
}

Result<void> EventSource::readOrders()
{
    store::Statement rows =
        m_database->prepare(after("SELECT source_id, party, time, value, currency, channel, order_id, status, store, "
                                  "props FROM orders",
                                  m_after.order)
                            + " ORDER BY id");
    while (rows.step()) {
        const CustomerNumber owner =
            m_owners.pairs().of(std::uint32_t(rows.integer(0)), std::uint32_t(rows.integer(1)));
        if (owner == noCustomer)
            continue;
        OrderRow order {owner,
                        rows.integer(2),
                        rows.optionalInteger(3).value_or(store::EventColumns::noValue),
                        std::string(rows.text(4)),
                        std::string(rows.text(5)),
                        {}};
        for (const auto &[column, name] : {std::pair(6, "order_id"), std::pair(7, "status"), std::pair(8, "store")})
            if (!rows.isNull(column))
                order.properties.emplace_back(name, Value {ValueType::Text, std::string(rows.text(column))});
        if (!rows.isNull(9))
            if (const Result<Json> properties = Json::parse(rows.text(9)); properties && properties->isObject())
                for (const auto &[name, value] : properties->members())
                    if (name != "order_id" && name != "status" && name != "store")
                        order.properties.emplace_back(name, valueFromStored(value));
        m_orders.add(order);
    }
    m_orderCount = std::uint32_t(m_orders.size());
    return rows.status();
}

Result<void> EventSource::keepChunks()
{
    store::Statement chunks = m_database->prepare(after(chunkQuery, m_after.chunk) + " ORDER BY id");
    std::vector<Chunk> kept;
    for (std::uint32_t first = m_orderCount;;) {
        TRY(std::optional<Chunk> chunk, nextChunk(chunks, first, Owners::Found));
        if (!chunk)
            break;
        first += std::uint32_t(chunk->columns->rows());
        kept.push_back(std::move(*chunk));
    }
    m_kept = std::move(kept);
    return {};
}

// Few rows are kept, or read once; else the next chunk is read while one is visited.
Result<void> EventSource::eachChunk(const Job &job, const Visit &visit, Owners owners)
{
    if (m_kept || m_events <= keptRows) {
        if (!m_kept)
            TRY_VOID(keepChunks());
        for (const Chunk &chunk : *m_kept)
            visit(chunk.first, *chunk.columns, chunk.customers);
        return {};
    }
    if (owners == Owners::Known)
        m_owners.clear();
    store::Statement chunks = m_database->prepare(after(chunkQuery, m_after.chunk) + " ORDER BY id");
    const auto readFrom = [this, &chunks, owners](std::uint32_t first) {
        return std::async(std::launch::async,
                          [this, &chunks, first, owners] { return nextChunk(chunks, first, owners); });
    };
    std::future<Result<std::optional<Chunk>>> next = readFrom(m_orderCount);
    for (;;) {
        TRY(const std::optional<Chunk> chunk, next.get());
        if (!chunk)
            return {};
        if (job.isCancelled())
            return cancelledError();
        const std::uint32_t end = chunk->first + std::uint32_t(chunk->columns->rows());
        next = readFrom(end);
        visit(chunk->first, *chunk->columns, chunk->customers);
        job.report(end - m_orderCount, m_events, "events");
    }
}

Result<std::optional<EventSource::Chunk>> EventSource::nextChunk(store::Statement &chunks, std::uint32_t first,
                                                                 Owners owners)
{
    if (!chunks.step()) {
        TRY_VOID(chunks.status());
        return std::optional<Chunk>();
    }
    TRY(store::EventColumns columns, store::decodeChunk({}, chunks.blob(3)));
    Chunk chunk {first, std::make_shared<const store::EventColumns>(std::move(columns)), {}};
    if (chunk.columns->rows() != std::size_t(chunks.integer(2)))
        return storageError("A block of events is damaged.", {}, "Restore a backup: workspace restore FILE.");
    if (owners == Owners::Known)
        return std::optional<Chunk>(std::move(chunk));
    findOwners(std::uint32_t(chunks.integer(1)), chunk);
    if (m_replaced)
        TRY_VOID(removeReplaced(chunks.integer(0), chunk.customers));
    return std::optional<Chunk>(std::move(chunk));
}

void EventSource::findOwners(std::uint32_t source, Chunk &chunk)
{
    const std::vector<std::uint32_t> &parties = chunk.columns->party;
    if (m_events > fewLookUps) {
        chunk.customers = m_owners.of(source, parties);
        return;
    }
    for (const std::uint32_t party : parties)
        chunk.customers.push_back(m_owners.pairs().of(source, party));
}

Result<void> EventSource::removeReplaced(std::int64_t chunk, std::vector<CustomerNumber> &customers)
{
    store::Statement rows = m_database->prepare("SELECT row FROM event_tombstones WHERE chunk_id = ?");
    rows.bind(chunk);
    while (rows.step())
        if (std::size_t(rows.integer(0)) < customers.size())
            customers[std::size_t(rows.integer(0))] = noCustomer;
    return rows.status();
}

} // namespace panorama::columns
