// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sink/identifier_table.h"

#include "core/text.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <future>

namespace panorama::sync {
namespace {

// Beyond this many known identifiers for each wanted one the database is asked value by value.
constexpr std::size_t loadRatio = 64;

std::size_t placeOf(const store::Hash128 &hash, std::size_t size)
{
    std::uint64_t first = 0;
    std::memcpy(&first, hash.data(), sizeof first);
    return first & (size - 1);
}

} // namespace

std::uint32_t IdentifierTable::code(std::string_view value)
{
    if (m_values.size() * 2 >= m_slots.size())
        grow();
    const std::uint64_t hash = hashBytes(value);
    std::size_t slot = hash & (m_slots.size() - 1);
    for (; m_slots[slot]; slot = (slot + 1) & (m_slots.size() - 1))
        if (m_hashes[m_slots[slot] - 1] == hash && m_values[m_slots[slot] - 1] == value)
            return m_slots[slot] - 1;
    m_values.emplace_back(value);
    m_hashes.push_back(hash);
    m_slots[slot] = std::uint32_t(m_values.size());
    return m_slots[slot] - 1;
}

void IdentifierTable::grow()
{
    m_slots.assign(m_slots.size() * 4, 0);
    for (std::size_t i = 0; i < m_hashes.size(); ++i) {
        std::size_t slot = m_hashes[i] & (m_slots.size() - 1);
        while (m_slots[slot])
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = std::uint32_t(i + 1);
    }
}

Result<void> IdentifierTable::checkErased()
{
    for (std::size_t i = m_erased.size(); i < m_values.size(); ++i) {
        TRY(const bool erased, m_context.identifiers.isErased(m_kind, m_values[i]));
        m_erased.push_back(erased);
    }
    return {};
}

std::uint32_t IdentifierTable::knownId(const store::Hash128 &hash) const
{
    if (m_known.empty())
        return 0;
    for (std::size_t at = placeOf(hash, m_known.size()); m_known[at].second; at = (at + 1) & (m_known.size() - 1))
        if (m_known[at].first == hash)
            return m_known[at].second;
    return 0;
}

void IdentifierTable::remember(const store::Hash128 &hash, std::uint32_t id)
{
    std::size_t at = placeOf(hash, m_known.size());
    while (m_known[at].second)
        at = (at + 1) & (m_known.size() - 1);
    m_known[at] = {hash, id};
    ++m_knownCount;
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

Result<void> IdentifierTable::resolve()
{
    const std::size_t first = m_ids.size(), count = m_values.size() - first;
    if (!count)
        return {};
    std::vector<store::Hash128> hashes(count);
    const auto hash = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            hashes[i] = m_context.vault.identifierHash(m_kind, m_values[first + i]);
    };
    std::future<void> half =
        std::async(count > 2000 ? std::launch::async : std::launch::deferred, hash, std::size_t(0), count / 2);
    hash(count / 2, count);
    half.get();
    TRY_VOID(loadKnown(count));
    for (std::size_t i = 0; i < count; ++i) {
        std::uint32_t id = knownId(hashes[i]);
        if (!id) {
            TRY(id,
                m_context.identifiers.byHash(m_kind, hashes[i], m_values[first + i], m_context.source.manifest,
                                             m_loaded));
        }
        m_ids.push_back(id);
    }
    return {};
}

} // namespace panorama::sync
