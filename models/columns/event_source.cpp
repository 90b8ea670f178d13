// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/event_source.h"

#include "core/json.h"

#include <algorithm>
#include <future>

namespace panorama::columns {
namespace {

constexpr std::uint32_t manyFlag = 0x80000000U;
constexpr std::size_t fewLookUps = 1024; // find their pairs as they are, without a table by party
constexpr std::uint32_t keptRows = 131072; // are read once and kept
constexpr const char *chunkQuery = "SELECT id, source_id, rows, columns FROM event_chunks";

std::string after(const char *sql, std::int64_t id)
{
    return sql + (" WHERE id > " + std::to_string(id));
}

} // namespace

CustomerNumber RowOwners::of(std::uint32_t source, std::uint32_t party) const
{
    const std::uint64_t pair = std::uint64_t(source) << 32 | party;
    const auto at = std::lower_bound(pairs.begin(), pairs.end(), pair);
    return at != pairs.end() && *at == pair ? customers[std::size_t(at - pairs.begin())] : noCustomer;
}

Result<void> EventSource::open(const Job &job)
{
    TRY_VOID(countRows());
    store::Statement terms = m_database.prepare("SELECT kind, id, text FROM terms");
    while (terms.step()) {
        const auto kind = std::size_t(terms.integer(0)), id = std::size_t(terms.integer(1));
        m_terms.resize(std::max(m_terms.size(), kind + 1));
        m_terms[kind].resize(std::max(m_terms[kind].size(), id + 1));
        m_terms[kind][id] = std::string(terms.text(2));
    }
    TRY_VOID(terms.status());
    if (job.isCancelled())
        return cancelledError();
    return readOrders();
}

Result<void> EventSource::countRows()
{
    store::Statement counts =
        m_database.prepare("SELECT coalesce(sum(rows), 0), min(time_min), (SELECT count(*) FROM orders WHERE id > ?), "
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
        m_database.prepare(after("SELECT source_id, party, time, value, currency, channel, order_id, status, store, "
                                 "props FROM orders",
                                 m_after.order)
                           + " ORDER BY id");
    while (rows.step()) {
        const CustomerNumber owner = m_pairs.of(std::uint32_t(rows.integer(0)), std::uint32_t(rows.integer(1)));
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

const EventSource::SourceOwners &EventSource::ownersOf(std::uint32_t source, bool several)
{
    const auto [at, isNew] = m_owners.try_emplace({source, several});
    if (!isNew)
        return at->second;
    const std::span<const std::uint64_t> pairs = m_pairs.pairs;
    const std::uint64_t low = std::uint64_t(source) << 32 | (several ? manyFlag : 0U);
    const std::uint64_t high = low + (manyFlag - 1);
    const auto first = std::lower_bound(pairs.begin(), pairs.end(), low);
    const auto last = std::upper_bound(first, pairs.end(), high);
    SourceOwners &owners = at->second;
    owners.customers = m_pairs.customers.subspan(std::size_t(first - pairs.begin()), std::size_t(last - first));
    if (first != last)
        owners.words.resize(std::size_t(last[-1] & (manyFlag - 1)) / 64 + 1);
    std::size_t counted = 0; // words of which it is known how many are before
    for (auto pair = first; pair != last; ++pair) {
        const std::size_t word = std::size_t(*pair & (manyFlag - 1)) / 64;
        for (; counted <= word; ++counted)
            owners.words[counted].before = std::uint32_t(pair - first);
        owners.words[word].bits |= std::uint64_t(1) << (*pair % 64);
    }
    return owners;
}

Result<void> EventSource::keepChunks()
{
    store::Statement chunks = m_database.prepare(after(chunkQuery, m_after.chunk) + " ORDER BY id");
    std::vector<Chunk> kept;
    for (std::uint32_t first = m_orderCount;;) {
        TRY(std::optional<Chunk> chunk, nextChunk(chunks, first, Owners::Found));
        if (!chunk)
            break;
        first += std::uint32_t(chunk->columns.rows());
        kept.push_back(std::move(*chunk));
    }
    m_kept = std::move(kept);
    return {};
}

// Few rows are read once; else the next chunk is read while one is visited.
Result<void> EventSource::eachChunk(const Job &job, const Visit &visit, Owners owners)
{
    if (m_events <= keptRows) {
        if (!m_kept)
            TRY_VOID(keepChunks());
        for (const Chunk &chunk : *m_kept)
            visit(chunk.first, chunk.columns, chunk.customers);
        return {};
    }
    if (owners == Owners::Known)
        m_owners.clear();
    store::Statement chunks = m_database.prepare(after(chunkQuery, m_after.chunk) + " ORDER BY id");
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
        const std::uint32_t end = chunk->first + std::uint32_t(chunk->columns.rows());
        next = readFrom(end);
        visit(chunk->first, chunk->columns, chunk->customers);
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
    Chunk chunk {first, {}, {}};
    TRY(chunk.columns, store::decodeChunk({}, chunks.blob(3)));
    if (chunk.columns.rows() != std::size_t(chunks.integer(2)))
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
    chunk.customers.resize(chunk.columns.rows());
    if (m_events <= fewLookUps) {
        for (std::size_t row = 0; row < chunk.customers.size(); ++row)
            chunk.customers[row] = m_pairs.of(source, chunk.columns.party[row]);
        return;
    }
    const SourceOwners &single = ownersOf(source, false), &several = ownersOf(source, true);
    for (std::size_t row = 0; row < chunk.customers.size(); ++row) {
        const std::uint32_t party = chunk.columns.party[row];
        chunk.customers[row] = party & manyFlag ? several.of(party & ~manyFlag) : single.of(party);
    }
}

Result<void> EventSource::removeReplaced(std::int64_t chunk, std::vector<CustomerNumber> &customers)
{
    store::Statement rows = m_database.prepare("SELECT row FROM event_tombstones WHERE chunk_id = ?");
    rows.bind(chunk);
    while (rows.step())
        if (std::size_t(rows.integer(0)) < customers.size())
            customers[std::size_t(rows.integer(0))] = noCustomer;
    return rows.status();
}

} // namespace panorama::columns
