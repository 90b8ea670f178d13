// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/short_text.h"
#include "sync/sink/sink_context.h"

#include <deque>
#include <span>

namespace panorama::sync {

// Many identifiers of one kind at once: each distinct value is hashed once, on all cores; new ones are sealed and
// written together in the order of their hashes. Values get codes at once, numbers (identifiers.id) by resolve().
class IdentifierTable
{
public:
    IdentifierTable(SinkContext &context, std::string kind)
        : m_context(context), m_kind(std::move(kind)), m_slots(1 << 16)
    {
    }
    // The codes of normalised values, from 0 upwards; `keys` are textKey() of them.
    void codes(std::span<const std::string_view> values, std::span<const TextKey> keys,
               std::vector<std::uint32_t> &codes);
    bool hasErased() const { return !m_erased.empty(); }
    bool isErased(std::uint32_t code) const { return !m_erased.empty() && m_erased[code]; }
    Result<void> checkErased(); // of the codes since the last call
    Result<void> resolve(); // numbers for all codes
    std::uint32_t id(std::uint32_t code) const { return m_ids[code]; }

private:
    struct Slot
    {
        TextKey key;
        std::uint32_t size = 0;
        std::uint32_t code = 0; // + 1; 0 = free
    };
    struct Wanted
    {
        std::uint64_t order; // first bytes of the blind index, so that they sort like it
        std::uint32_t code;
    };
    std::uint32_t code(std::string_view value, const TextKey &key, std::size_t at);
    void reserve(std::size_t values);
    std::string_view keep(std::string_view value);
    std::vector<store::Hash128> blindIndexes(std::size_t first) const;
    Result<void> loadKnown(std::size_t wanted);
    Result<void> insertNew(const std::vector<Wanted> &missing, const std::vector<store::Hash128> &hashes,
                           std::size_t first);
    std::uint32_t knownId(const store::Hash128 &hash) const;
    void remember(const store::Hash128 &hash, std::uint32_t id);

    SinkContext &m_context;
    std::string m_kind;
    std::vector<Slot> m_slots; // open addressing
    std::vector<std::string_view> m_values; // in m_texts
    std::deque<std::string> m_texts;
    std::vector<std::uint32_t> m_ids;
    std::vector<bool> m_erased; // empty: nobody was erased
    std::vector<std::pair<store::Hash128, std::uint32_t>> m_known; // open addressing by the first bytes; id 0 = free
    bool m_loaded = false;
};

} // namespace panorama::sync
