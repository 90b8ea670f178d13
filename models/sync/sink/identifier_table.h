// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/sink/sink_context.h"

namespace panorama::sync {

// Many identifiers of one kind at once: each distinct value is hashed once, on two threads, and looked up in a table of
// all known hashes where that is quicker than asking the database for each. Values get codes at once, numbers
// (identifiers.id) by resolve().
class IdentifierTable
{
public:
    IdentifierTable(SinkContext &context, std::string kind)
        : m_context(context), m_kind(std::move(kind)), m_slots(1 << 16, 0)
    {
    }
    // The code of a normalised value, from 0 upwards.
    std::uint32_t code(std::string_view value);
    bool isErased(std::uint32_t code) const { return m_erased[code]; }
    Result<void> checkErased(); // of the codes since the last call
    Result<void> resolve(); // numbers for all codes
    std::uint32_t id(std::uint32_t code) const { return m_ids[code]; }

private:
    void grow();
    Result<void> loadKnown(std::size_t wanted);
    std::uint32_t knownId(const store::Hash128 &hash) const;
    void remember(const store::Hash128 &hash, std::uint32_t id);

    SinkContext &m_context;
    std::string m_kind;
    std::vector<std::uint32_t> m_slots; // open addressing: code + 1
    std::vector<std::uint64_t> m_hashes;
    std::vector<std::string> m_values;
    std::vector<std::uint32_t> m_ids;
    std::vector<bool> m_erased;
    std::vector<std::pair<store::Hash128, std::uint32_t>> m_known; // open addressing by the first bytes; id 0 = free
    std::size_t m_knownCount = 0;
    bool m_loaded = false;
};

} // namespace panorama::sync
