// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/record_set.h"
#include "columns/sections.h"

namespace panorama::columns {

// A record that has an identifier: source << 32 | records.id, or holderImplicit | source << 32 | party.
using Holder = std::uint64_t;
constexpr Holder holderImplicit = Holder(1) << 63;

// Who has each identifier, in the order of the records' keys, as it is kept with the columns: rows of parties that are
// new find their customer by it.
class Holders
{
public:
    explicit Holders(const Sections &sections)
        : m_offsets(sections.get<std::uint32_t>("identity/offsets")),
          m_holders(sections.get<Holder>("identity/holders"))
    {
    }
    std::span<const Holder> of(std::uint32_t identifier) const
    {
        if (identifier + std::size_t(1) >= m_offsets.size())
            return {};
        return m_holders.subspan(m_offsets[identifier], m_offsets[identifier + 1] - m_offsets[identifier]);
    }
    std::uint32_t end() const { return std::uint32_t(m_offsets.empty() ? 0 : m_offsets.size() - 1); }
    static void add(const RecordSet &records, Sections &sections);
    // The same with more implicit records, (identifier, holder) upwards, and identifiers below `end`.
    void addWith(const std::vector<std::pair<std::uint32_t, Holder>> &fresh, std::uint32_t end,
                 Sections &sections) const;

private:
    std::span<const std::uint32_t> m_offsets; // by identifiers.id
    std::span<const Holder> m_holders;
};

} // namespace panorama::columns
