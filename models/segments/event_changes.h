// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "segments/event_recount.h"

#include <optional>

namespace panorama::segments {

// Whose rows began or ceased to count, one for each row.
struct RowChanges
{
    std::vector<columns::CustomerNumber> entered, left;
};

// Counts of few rows by their levels: the last one are the people who have enough.
class FollowedCount
{
public:
    FollowedCount(columns::Bits people, CountLevels levels) : m_people(std::move(people)), m_levels(std::move(levels))
    {
    }
    void climb(columns::CustomerNumber customer); // a row more
    void put(const Counted &counted);
    columns::Bits takePeople() { return std::move(m_people); }
    CountLevels takeLevels() { return std::move(m_levels); }

private:
    columns::Bits m_people;
    CountLevels m_levels;
};

// Between one window with the first so many parts of the added rows, and another with all of them. Nothing: so many
// that everything is as soon counted.
std::optional<RowChanges> changesOf(const CountedRows &former, std::span<const AddedRows> added, std::size_t counted,
                                    const Window &was, const Window &is);

} // namespace panorama::segments
