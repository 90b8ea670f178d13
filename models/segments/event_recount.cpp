// SPDX-License-Identifier: GPL-3.0-or-later
// Rows stand by time within a customer, so those of the window are the last ones or soon reached from the end. People
// lie far from each other in the columns: the lines of memory of a block of them are asked for before any is counted.
#include "segments/event_recount.h"

#include "core/parallel.h"

namespace panorama::segments {
namespace {

using columns::CustomerNumber;
using columns::Row;

struct Found
{
    std::int64_t count = 0;
    Wide sum = 0;
};

class RowCount
{
public:
    RowCount(const CountedRows &rows, const Window &window, int scale) : m_rows(rows), m_window(window)
    {
        for (int digit = rows.scale(); digit < scale; ++digit)
            m_factor *= 10;
    }
    void fetchOffsets(CustomerNumber customer) const { __builtin_prefetch(m_rows.events.offsets().data() + customer); }
    void fetchRows(CustomerNumber customer) const
    {
        constexpr Row ahead = 16; // rows of one line of narrow times
        const columns::EventTable &events = m_rows.events;
        const columns::RowSpan rows = events.of(customer);
        for (const Row row : {rows.last - 1, std::max(rows.first, rows.last - std::min(rows.size(), ahead))})
            if (rows.size()) {
                __builtin_prefetch(events.types.data + std::size_t(row) * events.types.width);
                if (events.times.narrow)
                    __builtin_prefetch(events.times.narrow + row);
                else
                    __builtin_prefetch(events.times.wide + row);
            }
    }
    void add(CustomerNumber customer, Found &found) const
    {
        const columns::EventTable &events = m_rows.events;
        const columns::RowSpan rows = events.of(customer);
        for (Row row = rows.last; m_rows.filter.type() && row > rows.first;) {
            const std::int64_t time = events.times.at(--row);
            if (time < m_window.first)
                return;
            if (time > m_window.last || !m_rows.filter.matches(row))
                continue;
            ++found.count;
            found.sum += m_rows.sum ? m_rows.sum->of(row) * m_factor : 0;
        }
    }

private:
    const CountedRows &m_rows;
    const Window &m_window;
    Wide m_factor = 1;
};

bool holds(const TallyTest &test, const Found &found)
{
    if (!test.count && !test.sum)
        return found.count > 0;
    return (!test.count || test.count->contains(found.count)) && (!test.sum || test.sum->contains(found.sum));
}

} // namespace

columns::Bits recount(const CountedRows &former, const CountedRows &added, std::span<const CustomerNumber> people,
                      const Window &window, const TallyTest &test, int scale)
{
    constexpr std::size_t partPeople = 1024, blockPeople = 64; // whole words
    columns::Bits bits(people.size());
    const RowCount formerCount(former, window, scale), addedCount(added, window, scale);
    parallelFor((people.size() + partPeople - 1) / partPeople, [&](std::size_t part) {
        const std::size_t end = std::min(people.size(), (part + 1) * partPeople);
        for (std::size_t first = part * partPeople; first < end; first += blockPeople) {
            const std::size_t last = std::min(end, first + blockPeople);
            for (std::size_t i = first; i < last; ++i)
                formerCount.fetchOffsets(people[i]);
            for (std::size_t i = first; i < last; ++i)
                formerCount.fetchRows(people[i]);
            for (std::size_t i = first; i < last; ++i) {
                Found found;
                formerCount.add(people[i], found);
                addedCount.add(CustomerNumber(i), found);
                if (holds(test, found))
                    bits.set(i);
            }
        }
    });
    return bits;
}

} // namespace panorama::segments
