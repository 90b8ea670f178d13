// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sink/event_blocks.h"

#include "store/hashed_rows.h"
#include "sync/sink/met_rows.h"

#include <algorithm>

namespace panorama::sync {

// Of the key, else of all that the row says; the source is part of both.
void EventBlocks::hashRows()
{
    store::EventColumns &columns = m_block.columns();
    std::string bytes(reinterpret_cast<const char *>(&m_context.source.id), sizeof m_context.source.id);
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        const bool keyed = isKeyed(row);
        bytes.resize(sizeof m_context.source.id);
        bytes += keyed ? 'k' : 'r';
        if (keyed)
            bytes += columns.key[row];
        else
            appendContent(bytes, columns, row);
        columns.keyHash[row] = m_context.vault.eventKeyHash(bytes);
    }
}

EventBlocks::Sorted EventBlocks::sorted()
{
    hashRows();
    const auto &hashes = m_block.columns().keyHash;
    std::vector<store::HashedRow> order(m_block.size());
    for (std::uint32_t row = 0; row < order.size(); ++row)
        order[row] = {hashes[row], row};
    store::sortHashes(order);
    Sorted block {std::vector<std::uint64_t>(order.size()), std::vector<std::uint32_t>(order.size()), {}};
    for (std::size_t i = 0; i < order.size(); ++i) {
        block.hashes[i] = order[i].hash;
        block.rows[i] = order[i].row;
    }
    block.places = m_store.find(block.hashes);
    return block;
}

Result<void> EventBlocks::flush()
{
    TRY_VOID(mergeBlock());
    if (!m_rows.size())
        return {};
    TRY_VOID(m_store.load());
    m_block = std::move(m_rows);
    m_rows = EventRows();
    m_sorting =
        std::async(m_block.size() > 2000 ? std::launch::async : std::launch::deferred, [this] { return sorted(); });
    return {};
}

Result<void> EventBlocks::mergeBlock()
{
    if (!m_sorting.valid())
        return {};
    const auto [sorted, rows, places] = m_sorting.get();
    if (m_context.met)
        m_context.met->events.insert(sorted.begin(), sorted.end());
    const auto &hashes = m_block.columns().keyHash;
    std::vector<std::uint32_t> kept;
    kept.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && sorted[end] == sorted[i])
            ++end;
        if (end == i + 1 && !places[i].chunk) {
            ++m_context.counts.created;
            kept.push_back(rows[i]);
        } else {
            TRY(const std::optional<std::uint32_t> row, settle(std::span(rows).subspan(i, end - i), places[i]));
            if (row)
                kept.push_back(*row);
        }
        i = end;
    }
    TRY_VOID(insertEncoded());
    if (kept.empty())
        return {};
    std::vector<std::uint64_t> keptHashes(kept.size());
    std::transform(kept.begin(), kept.end(), keptHashes.begin(), [&](std::uint32_t row) { return hashes[row]; });
    TRY(const std::int64_t chunk, m_store.reserve(std::move(keptHashes)));
    m_encoding = kept.size() <= store::ArrivingRows::few ? encodeFew(chunk, kept) : encodeMany(chunk, std::move(kept));
    return {};
}

std::future<EventBlocks::Written> EventBlocks::encodeFew(std::int64_t chunk, const std::vector<std::uint32_t> &kept)
{
    const auto rows = std::make_shared<const store::EventColumns>(m_block.picked(kept));
    m_context.session.bring(m_context.source.id, rows);
    return std::async(std::launch::async, [chunk, rows] {
        return Written {chunk, rows->rows(), store::encodeChunk(*rows)};
    });
}

std::future<EventBlocks::Written> EventBlocks::encodeMany(std::int64_t chunk, std::vector<std::uint32_t> kept)
{
    return std::async(std::launch::async, [chunk, block = std::move(m_block), kept = std::move(kept)]() {
        return Written {chunk, kept.size(), store::encodeChunk(block.picked(kept))};
    });
}

Result<void> EventBlocks::insertEncoded()
{
    if (!m_encoding.valid())
        return {};
    const Written written = m_encoding.get();
    return m_store.insert(written.chunk, written.rows, written.bytes);
}

Result<void> EventBlocks::finish()
{
    TRY_VOID(flush());
    TRY_VOID(mergeBlock());
    return insertEncoded();
}

// Of the rows with one key: the one that is to be written, if any.
Result<std::optional<std::uint32_t>> EventBlocks::settle(std::span<const std::uint32_t> rows, EventStore::Place stored)
{
    std::optional<std::uint32_t> standing;
    for (const std::uint32_t row : rows) {
        if (!standing && !stored.chunk) {
            standing = row;
            ++m_context.counts.created;
            continue;
        }
        if (!isKeyed(row)) {
            ++m_context.counts.unchanged;
            continue;
        }
        const store::EventColumns *before = &m_block.columns();
        if (!standing) {
            TRY_VOID(insertEncoded());
            TRY(before, m_store.chunk(stored.chunk));
        }
        const std::size_t beforeRow = standing ? *standing : stored.row;
        TRY_VOID(keepUnmapped(row, *before, beforeRow));
        std::string now, then;
        appendContent(now, m_block.columns(), row);
        appendContent(then, *before, beforeRow);
        if (now == then) {
            ++m_context.counts.unchanged;
            continue;
        }
        ++m_context.counts.updated;
        if (!standing)
            TRY_VOID(m_store.bury(stored));
        standing = row;
    }
    return standing;
}

// Fields that the mapping does not map stay as they were.
Result<void> EventBlocks::keepUnmapped(std::size_t row, const store::EventColumns &before, std::size_t beforeRow)
{
    store::EventColumns &columns = m_block.columns();
    TRY(columns.party[row],
        m_context.identifiers.partyKeeping(columns.party[row], before.party[beforeRow], m_mapped.identifierKinds));
    if (!m_mapped.channel)
        columns.channel[row] = before.channel[beforeRow];
    if (!m_mapped.campaign)
        columns.campaign[row] = before.campaign[beforeRow];
    if (!m_mapped.value) {
        columns.value[row] = before.value[beforeRow];
        columns.currency[row] = before.currency[beforeRow];
    }
    std::vector<std::pair<EventRows::Property, Value>> kept;
    for (const store::PropertyColumn &property : before.properties)
        if (beforeRow < property.codes.size() && property.codes[beforeRow]
            && std::find(m_mapped.properties.begin(), m_mapped.properties.end(), property.name)
                == m_mapped.properties.end())
            kept.push_back(
                {{property.name, property.personal, nullptr}, property.values[property.codes[beforeRow] - 1]});
    for (auto &[property, value] : kept) {
        property.value = &value;
        m_block.setProperty(row, property);
    }
    return {};
}

} // namespace panorama::sync
