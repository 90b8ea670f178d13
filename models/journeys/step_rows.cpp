// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/step_rows.h"

#include <algorithm>

namespace panorama::journeys {
namespace {

using columns::Row;
using columns::RowSpan;
using columns::TypeMasks;
constexpr std::size_t places = ChainBlock::size;

} // namespace

bool StepRows::appliesTo(const columns::EventTable &events)
{
    return events.times.narrow && events.types.width == 1 && events.rows() > 0;
}

StepRows::StepRows(const columns::EventTable &events, const StepTable &table, std::vector<std::size_t> steps,
                   Bounds bounds, std::span<const columns::Bits> matching, std::optional<std::uint32_t> more)
    : m_events(events),
      m_table(table),
      m_times(events.times.narrow),
      m_steps(std::move(steps)),
      m_bounds(bounds),
      m_matching(matching)
{
    const auto units = [&](std::int64_t micros) { return (micros - events.times.base) / events.times.unit; };
    m_isBounded = units(events.firstTime) < bounds.from || units(events.lastTime) >= bounds.to;
    m_isLimited = units(events.lastTime) >= bounds.limit;
    std::vector<std::uint8_t> types;
    for (const std::size_t step : m_steps)
        types.push_back(std::uint8_t(*table.filter(step).type()));
    if (more)
        types.push_back(std::uint8_t(*more));
    m_types.emplace(std::span(events.types.as<std::uint8_t>(), events.types.size), types);
    m_masks.resize(places * std::max<std::size_t>(types.size(), 1));
}

// Also where there are not so many customers.
const Row *StepRows::startsFrom(columns::CustomerNumber first)
{
    const std::span<const Row> rest = m_events.offsets().subspan(first);
    if (rest.size() >= places)
        return rest.data();
    std::ranges::copy(rest, m_first.begin());
    return m_first.data();
}

std::uint64_t StepRows::find(columns::CustomerNumber first, std::uint64_t who, bool asksForTimes)
{
    const Row *offsets = m_events.offsets().data() + first;
    const std::uint64_t isLong = m_types->find(offsets, who, m_masks.data(), asksForTimes ? m_times : nullptr);
    if (m_isLimited) {
        std::array<std::uint64_t, places> before {};
        columns::rowsBefore(m_times, offsets, who, m_bounds.limit, before.data());
        for (std::size_t i = 0; i < m_masks.size(); ++i)
            m_masks[i] &= before[i % places];
    }
    return isLong;
}

void StepRows::bound(const Row *offsets, std::uint64_t who, std::uint64_t *starts) const
{
    if (!m_isBounded)
        return;
    std::array<std::uint64_t, places> before {}, from {};
    columns::rowsBefore(m_times, offsets, who, m_bounds.from, from.data());
    columns::rowsBefore(m_times, offsets, who, m_bounds.to, before.data());
    for (std::size_t place = 0; place < places; ++place)
        starts[place] &= before[place] & ~from[place];
}

void StepRows::examine(columns::CustomerNumber first, std::uint64_t who)
{
    const Row *offsets = m_events.offsets().data() + first;
    for (; who && !m_table.isPlain(); who &= who - 1) {
        const auto place = std::size_t(std::countr_zero(who));
        for (std::size_t step = 0; step < steps(); ++step)
            m_masks[step * places + place] = fulfilling(step, offsets[place], m_masks[step * places + place]);
    }
}

// Those of 64 rows from `first` on that fulfil what the step asks for.
std::uint64_t StepRows::fulfilling(std::size_t step, Row first, std::uint64_t mask) const
{
    const std::size_t condition = m_steps[step];
    const columns::EventFilter &filter = m_table.filter(condition);
    if (!mask || filter.isPlain())
        return mask;
    if (condition < m_matching.size() && m_matching[condition].size() > 0) {
        const columns::Words rows = m_matching[condition].words();
        const std::size_t word = first / 64, shift = first % 64;
        const std::uint64_t low = rows[word] >> shift;
        return mask & (shift && word + 1 < rows.size() ? low | rows[word + 1] << (64 - shift) : low);
    }
    for (std::uint64_t rest = mask; rest; rest &= rest - 1)
        if (!filter.whereHolds(first + Row(std::countr_zero(rest))))
            mask &= ~(rest & -rest);
    return mask;
}

void StepRows::findPart(RowSpan rows, std::size_t place)
{
    const std::array<Row, 2> offsets {rows.first, rows.last};
    std::array<std::uint64_t, TypeMasks::mostTypes * places> found;
    std::uint64_t before = ~std::uint64_t(0);
    m_types->find(offsets.data(), 1, found.data());
    if (m_isLimited)
        columns::rowsBefore(m_times, offsets.data(), 1, m_bounds.limit, &before);
    for (std::size_t i = 0; i * places < m_masks.size(); ++i) {
        const std::uint64_t mask = found[i * places] & before;
        m_masks[i * places + place] = i < steps() ? fulfilling(i, rows.first, mask) : mask;
    }
}

StepRows::Masks StepRows::findLong(RowSpan rows)
{
    const std::size_t words = columns::wordsFor(rows.size());
    m_longMasks.resize(steps() * words);
    std::array<std::uint64_t, TypeMasks::mostTypes * places> found;
    for (std::size_t word = 0; word < words; ++word) {
        const Row from = rows.first + Row(word) * 64;
        const std::array<Row, 2> part {from, std::min(from + 64, rows.last)};
        m_types->find(part.data(), 1, found.data());
        for (std::size_t step = 0; step < steps(); ++step)
            m_longMasks[step * words + word] = found[step * places];
    }
    const Masks masks {m_longMasks.data(), words, words};
    restrict(rows, masks);
    return masks;
}

// Leaves only rows before the limit that fulfil what their step asks for, and starts within the span.
void StepRows::restrict(RowSpan rows, const Masks &masks) const
{
    if (!m_isLimited && !m_isBounded && m_table.isPlain())
        return;
    for (std::size_t i = 0; i < steps() * masks.count; ++i) {
        const std::size_t step = i / masks.count, word = i % masks.count;
        const std::int64_t from = step == 0 ? m_bounds.from : 0;
        const std::int64_t to = step == 0 ? std::min(m_bounds.to, m_bounds.limit) : m_bounds.limit;
        const Row first = rows.first + Row(word * 64);
        std::uint64_t &mask = masks.words[step * masks.stride + word];
        std::uint64_t inside = 0;
        for (std::uint64_t rest = mask; rest; rest &= rest - 1) {
            const std::uint32_t time = m_times[first + Row(std::countr_zero(rest))];
            inside |= ((time >= from) & (time < to)) ? rest & -rest : 0;
        }
        mask = fulfilling(step, first, inside);
    }
}

} // namespace panorama::journeys
