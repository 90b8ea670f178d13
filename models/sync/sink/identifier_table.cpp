// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sink/identifier_table.h"

#include "core/parallel.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace panorama::sync {
namespace {

// Beyond this many known identifiers for each wanted one the database is asked value by value.
constexpr std::size_t loadRatio = 4;
constexpr std::size_t textBlock = 1 << 20;
constexpr std::size_t hashedAtOnce = 2048;

std::uint64_t firstBytes(const store::Hash128 &hash)
{
    std::uint64_t first = 0;
    std::memcpy(&first, hash.data(), sizeof first);
    return first;
}

std::uint64_t sortedBytes(const store::Hash128 &hash)
{
    std::uint64_t first = 0;
    for (std::size_t i = 0; i < sizeof first; ++i)
        first = first << 8 | hash[i];
    return first;
}

} // namespace

// Slots are asked for some values ahead, so that they are there when they are compared.
void IdentifierTable::codes(std::span<const std::string_view> values, std::span<const TextKey> keys,
                            std::vector<std::uint32_t> &codes)
{
    constexpr std::size_t ahead = 16;
    reserve(m_values.size() + values.size());
    const std::size_t mask = m_slots.size() - 1;
    std::size_t places[ahead];
    const auto ask = [&](std::size_t i) {
        places[i % ahead] = (hashOf(keys[i], values[i].size()) >> 32) & mask;
        __builtin_prefetch(&m_slots[places[i % ahead]]);
    };
    codes.resize(values.size());
    for (std::size_t i = 0; i < std::min(ahead, values.size()); ++i)
        ask(i);
    for (std::size_t i = 0; i < values.size(); ++i) {
        codes[i] = code(values[i], keys[i], places[i % ahead]);
        if (i + ahead < values.size())
            ask(i + ahead);
    }
}

std::uint32_t IdentifierTable::code(std::string_view value, const TextKey &key, std::size_t at)
{
    for (; m_slots[at].code; at = (at + 1) & (m_slots.size() - 1)) {
        const Slot &slot = m_slots[at];
        if (slot.key == key && slot.size == value.size() && (TextKey::holds(value) || m_values[slot.code - 1] == value))
            return slot.code - 1;
    }
    m_values.push_back(keep(value));
    m_slots[at] = {key, std::uint32_t(value.size()), std::uint32_t(m_values.size())};
    return m_slots[at].code - 1;
}

std::string_view IdentifierTable::keep(std::string_view value)
{
    if (m_texts.empty() || m_texts.back().size() + value.size() > m_texts.back().capacity())
        m_texts.emplace_back().reserve(std::max(textBlock, value.size()));
    std::string &block = m_texts.back();
    block.append(value);
    return {block.data() + block.size() - value.size(), value.size()};
}

// At most half full.
void IdentifierTable::reserve(std::size_t values)
{
    if (values * 2 <= m_slots.size())
        return;
    const std::vector<Slot> before = std::move(m_slots);
    m_slots.assign(std::bit_ceil(values * 3), {});
    for (const Slot &slot : before) {
        std::size_t at = (hashOf(slot.key, slot.size) >> 32) & (m_slots.size() - 1);
        while (slot.code && m_slots[at].code)
            at = (at + 1) & (m_slots.size() - 1);
        if (slot.code)
            m_slots[at] = slot;
    }
}

Result<void> IdentifierTable::checkErased()
{
    TRY(const bool any, m_context.identifiers.anyErased());
    if (!any)
        return {};
    for (std::size_t i = m_erased.size(); i < m_values.size(); ++i) {
        TRY(const bool erased, m_context.identifiers.isErased(m_kind, std::string(m_values[i]), m_context.source.name));
        m_erased.push_back(erased);
    }
    return {};
}

std::uint32_t IdentifierTable::knownId(const store::Hash128 &hash) const
{
    if (m_known.empty())
        return 0;
    for (std::size_t at = firstBytes(hash) & (m_known.size() - 1); m_known[at].second;
         at = (at + 1) & (m_known.size() - 1))
        if (m_known[at].first == hash)
            return m_known[at].second;
    return 0;
}

void IdentifierTable::remember(const store::Hash128 &hash, std::uint32_t id)
{
    std::size_t at = firstBytes(hash) & (m_known.size() - 1);
    while (m_known[at].second)
        at = (at + 1) & (m_known.size() - 1);
    m_known[at] = {hash, id};
}

// All known hashes of this kind, by the covering index, unless they are far more than are wanted.
Result<void> IdentifierTable::loadKnown(std::size_t wanted)
{
    if (m_loaded)
        return {};
    TRY(const std::int64_t last, lastId(m_context.session.database, "identifiers"));
    if (std::size_t(last) > wanted * loadRatio)
        return {};
    m_loaded = true;
    m_known.assign(std::bit_ceil(std::size_t(last) * 2 + 1024), {});
    TRY(const std::int64_t kind, m_context.identifiers.kindId(m_kind, m_context.source.manifest));
    store::Statement all = m_context.session.database.prepare(
        "SELECT hash, kind, id FROM identifiers INDEXED BY sqlite_autoindex_identifiers_1");
    while (all.step()) {
        const std::string_view bytes = all.blob(0);
        if (all.integer(1) != kind || bytes.size() != sizeof(store::Hash128))
            continue;
        store::Hash128 hash;
        std::memcpy(hash.data(), bytes.data(), hash.size());
        remember(hash, std::uint32_t(all.integer(2)));
    }
    return all.status();
}

std::vector<store::Hash128> IdentifierTable::blindIndexes(std::size_t first) const
{
    std::vector<store::Hash128> hashes(m_values.size() - first);
    parallelFor((hashes.size() + hashedAtOnce - 1) / hashedAtOnce, [&](std::size_t part) {
        const std::size_t end = std::min(hashes.size(), (part + 1) * hashedAtOnce);
        for (std::size_t i = part * hashedAtOnce; i < end; ++i)
            hashes[i] = m_context.vault.identifierHash(m_kind, m_values[first + i]);
    });
    return hashes;
}

Result<void> IdentifierTable::resolve()
{
    const std::size_t first = m_ids.size(), count = m_values.size() - first;
    if (!count)
        return {};
    const std::vector<store::Hash128> hashes = blindIndexes(first);
    TRY_VOID(loadKnown(count));
    m_ids.resize(m_values.size());
    std::vector<Wanted> wanted;
    wanted.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        if (!(m_ids[first + i] = knownId(hashes[i])))
            wanted.push_back({sortedBytes(hashes[i]), std::uint32_t(first + i)});
    std::sort(wanted.begin(), wanted.end(), [](const Wanted &a, const Wanted &b) { return a.order < b.order; });
    if (!m_loaded) {
        std::vector<Wanted> missing;
        for (const Wanted &value : wanted) {
            TRY(m_ids[value.code],
                m_context.identifiers.find(m_kind, hashes[value.code - first], m_context.source.manifest));
            if (!m_ids[value.code])
                missing.push_back(value);
        }
        wanted = std::move(missing);
    }
    return insertNew(wanted, hashes, first);
}

Result<void> IdentifierTable::insertNew(const std::vector<Wanted> &missing, const std::vector<store::Hash128> &hashes,
                                        std::size_t first)
{
    std::vector<IdentifierInterner::NewIdentifier> batch;
    batch.reserve(missing.size());
    for (const Wanted &value : missing)
        batch.push_back({hashes[value.code - first], m_values[value.code]});
    TRY(std::uint32_t id, m_context.identifiers.insert(m_kind, m_context.source.manifest, batch));
    for (const Wanted &value : missing)
        m_ids[value.code] = id++;
    return {};
}

} // namespace panorama::sync
