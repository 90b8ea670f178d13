// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/event_changes.h"

namespace panorama::segments {
namespace {

using columns::CustomerNumber;
using columns::Row;

constexpr std::size_t mostRows = 20000;

// What of one window is not in the other.
std::vector<Window> without(const Window &window, const Window &other)
{
    if (window.isEmpty())
        return {};
    if (other.isEmpty() || other.last < window.first || window.last < other.first)
        return {window};
    std::vector<Window> rest;
    if (window.first < other.first)
        rest.push_back({window.first, other.first - 1});
    if (window.last > other.last)
        rest.push_back({other.last + 1, window.last});
    return rest;
}

class Changes
{
public:
    Changes(const CountedRows &former, std::span<const AddedRows> counted) : m_former(former), m_counted(counted) { }
    // False: too many.
    bool add(const std::vector<Window> &windows, std::vector<CustomerNumber> &people)
    {
        for (const Window &window : windows) {
            if (!addFormer(window, people))
                return false;
            for (const std::vector<CustomerNumber> &part : peopleOf(m_counted, window))
                people.insert(people.end(), part.begin(), part.end());
        }
        return people.size() <= mostRows;
    }

private:
    bool addFormer(const Window &window, std::vector<CustomerNumber> &people)
    {
        const std::optional<std::uint32_t> type = m_former.filter.type();
        for (std::uint32_t shard = 0; type && shard < m_former.events.shards(); ++shard) {
            const columns::TypeList *list = m_former.events.list(*type, shard);
            if (!list)
                continue;
            const ListRange range = rangeOf(*list, window);
            m_seen += range.last - range.first;
            if (m_seen > mostRows)
                return false;
            for (std::size_t i = range.first; i < range.last; ++i)
                if (m_former.filter.whereHolds(list->rows[i]))
                    people.push_back(list->customers[i]);
        }
        return true;
    }

    const CountedRows &m_former;
    std::span<const AddedRows> m_counted;
    std::size_t m_seen = 0;
};

} // namespace

void FollowedCount::climb(columns::CustomerNumber customer)
{
    for (columns::Bits &level : m_levels)
        if (!level.test(customer))
            return level.set(customer);
    m_people.set(customer);
}

void FollowedCount::put(const Counted &counted)
{
    std::int64_t rows = 0;
    const auto put = [&](columns::Bits &level) {
        if (counted.count >= ++rows)
            level.set(counted.customer);
        else
            level.reset(counted.customer);
    };
    std::ranges::for_each(m_levels, put);
    put(m_people);
}

std::optional<RowChanges> changesOf(const CountedRows &former, std::span<const AddedRows> added, std::size_t counted,
                                    const Window &was, const Window &is)
{
    RowChanges rows;
    Changes changes(former, added.first(counted));
    if (!changes.add(without(is, was), rows.entered) || !changes.add(without(was, is), rows.left))
        return std::nullopt;
    for (const std::vector<CustomerNumber> &part : peopleOf(added.subspan(counted), is))
        rows.entered.insert(rows.entered.end(), part.begin(), part.end());
    return rows.entered.size() <= mostRows ? std::optional(std::move(rows)) : std::nullopt;
}

} // namespace panorama::segments
