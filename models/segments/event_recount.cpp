// SPDX-License-Identifier: GPL-3.0-or-later
// Only people of whose rows some came or went are counted again. Rows stand by time within a customer, so those of the
// window are the last ones or soon reached from the end. People lie far from each other in the columns: the lines of
// memory of a block of them are asked for before any is counted.
#include "segments/event_recount.h"

#include "core/parallel.h"

#include <algorithm>

namespace panorama::segments {
namespace {

using columns::CustomerNumber;
using columns::Row;

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
    // The customer's number here may be another.
    void add(CustomerNumber customer, Counted &found) const
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
            found.sum += sumOf(row);
        }
    }
    Wide sumOf(Row row) const { return m_rows.sum ? m_rows.sum->of(row) * m_factor : 0; }

private:
    const CountedRows &m_rows;
    const Window &m_window;
    Wide m_factor = 1;
};

bool holds(const TallyTest &test, const Counted &found)
{
    return (!test.count || test.count->contains(found.count)) && (!test.sum || test.sum->contains(found.sum));
}

// Calls each(row, customer) for every added row that counts.
template<typename Each> void eachAdded(const AddedRows &part, const Window &window, Each each)
{
    const columns::EventTable &events = part.rows.events;
    const columns::EventFilter &filter = part.rows.filter;
    const columns::PackedView types = events.types;
    const auto loop = [&](auto typeAt) {
        for (Row row = 0; row < events.rows(); ++row)
            if (typeAt(row) == *filter.type() && window.contains(events.times.at(row)) && filter.whereHolds(row))
                each(row, part.owners[row]);
    };
    if (filter.type() && types.width == 1)
        loop([bytes = types.as<std::uint8_t>()](Row row) { return bytes[row]; });
    else if (filter.type())
        loop([types](Row row) { return types.at(row); });
}

// Where nothing but the type is asked of rows that all lie in the window, none of them decides the way of the loop.
std::vector<CustomerNumber> peopleOf(const AddedRows &part, const Window &window)
{
    const columns::EventTable &events = part.rows.events;
    if (window.first > events.lastTime || window.last < events.firstTime)
        return {};
    std::vector<CustomerNumber> people(events.rows());
    std::size_t count = 0;
    const bool allInside = window.contains(events.firstTime) && window.contains(events.lastTime);
    if (part.rows.filter.isPlain() && allInside && events.types.width == 1) {
        const auto *types = events.types.as<std::uint8_t>();
        const std::uint32_t wanted = part.rows.filter.type().value_or(256);
        for (Row row = 0; row < events.rows(); ++row) {
            people[count] = part.owners[row];
            count += types[row] == wanted;
        }
    } else {
        eachAdded(part, window, [&](Row, CustomerNumber customer) { people[count++] = customer; });
    }
    people.resize(count);
    return people;
}

// Adds what a part of the added rows comes to: row by row, or person by person where these are few.
void addPart(const Recount &asked, const AddedRows &part, const columns::Bits &people, const columns::Ranks &ranks,
             std::vector<Counted> &counted)
{
    constexpr std::size_t lookUp = 32; // rows that are gone through meanwhile
    const RowCount count(part.rows, asked.window, asked.scale);
    if (counted.size() * lookUp > part.owners.size())
        return eachAdded(part, asked.window, [&](Row row, CustomerNumber customer) {
            if (!people.test(customer))
                return;
            Counted &found = counted[ranks.below(customer)];
            ++found.count;
            found.sum += count.sumOf(row);
        });
    for (Counted &one : counted)
        if (const auto at = std::ranges::lower_bound(part.customers, one.customer);
            at != part.customers.end() && *at == one.customer)
            count.add(CustomerNumber(at - part.customers.begin()), one);
}

// Adds what the former rows come to.
void addFormer(const RowCount &count, std::span<Counted> people)
{
    constexpr std::size_t partPeople = 1024, blockPeople = 64;
    parallelFor((people.size() + partPeople - 1) / partPeople, [&](std::size_t part) {
        const std::size_t end = std::min(people.size(), (part + 1) * partPeople);
        for (std::size_t first = part * partPeople; first < end; first += blockPeople) {
            const std::span<Counted> block = people.subspan(first, std::min(end - first, blockPeople));
            for (const Counted &one : block)
                count.fetchOffsets(one.customer);
            for (const Counted &one : block)
                count.fetchRows(one.customer);
            for (Counted &one : block)
                count.add(one.customer, one);
        }
    });
}

} // namespace

AddedPeople peopleOf(std::span<const AddedRows> added, const Window &window)
{
    AddedPeople people;
    for (const AddedRows &part : added)
        people.push_back(peopleOf(part, window));
    return people;
}

columns::Bits everybodyOf(const AddedPeople &lists, std::uint32_t people)
{
    columns::Bits everybody(people);
    for (const std::vector<CustomerNumber> &list : lists)
        for (const CustomerNumber customer : list)
            everybody.set(customer);
    return everybody;
}

std::vector<Counted> countRows(const Recount &asked, const columns::Bits &people)
{
    const columns::Ranks ranks(people.words());
    std::vector<Counted> counted;
    counted.reserve(ranks.count());
    columns::forEachBit(people.words(), [&](std::size_t customer) {
        counted.push_back({CustomerNumber(customer), 0, 0});
    });
    for (const AddedRows &part : asked.added)
        addPart(asked, part, people, ranks, counted);
    addFormer(RowCount(asked.former, asked.window, asked.scale), counted);
    return counted;
}

void recount(const Recount &asked, const columns::Bits &changed, columns::Bits &people)
{
    for (const Counted &counted : countRows(asked, changed))
        if (holds(asked.test, counted))
            people.set(counted.customer);
        else
            people.reset(counted.customer);
}

} // namespace panorama::segments
