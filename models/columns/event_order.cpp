// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the chunks collects customer and time of every row; a counting sort by customer and a small sort by
// time within each customer give the order. Times are tried as 32-bit counts of seconds, then of milliseconds, and
// only kept as microseconds where neither is exact. Rows of a customer at the same instant are then put in the order
// of the canonical export.
#include "columns/event_order.h"

#include <algorithm>
#include <numeric>

namespace panorama::columns {
namespace {

template<typename Time> struct Slot
{
    Time time;
    std::uint32_t origin;
    bool operator<(const Slot &other) const { return time != other.time ? time < other.time : origin < other.origin; }
};

// Times in `unit` since `base`, or a refusal when one is not a whole number of units that fits.
template<typename Time> class Orderer
{
public:
    Orderer(EventSource &source, std::int64_t base, std::int64_t unit)
        : m_source(source), m_base(base), m_unit(unit) { }
    // nullopt: a time does not fit this unit.
    Result<std::optional<EventOrder>> run(std::uint32_t customers, const Job &job, const EventSource::Visit &visit)
    {
        m_order.base = m_base;
        m_order.unit = m_unit;
        m_order.offsets.assign(customers + std::size_t(1), 0);
        TRY_VOID(collect(job, visit));
        if (!m_fits)
            return std::optional<EventOrder>();
        scatter();
        TRY_VOID(settleTies(job));
        finish();
        return std::optional<EventOrder>(std::move(m_order));
    }

private:
    void addRow(CustomerNumber customer, std::int64_t time)
    {
        const std::uint64_t distance = std::uint64_t(time) - std::uint64_t(m_base);
        const std::uint64_t units = distance / std::uint64_t(m_unit);
        m_customers.push_back(customer);
        m_times.push_back(Time(sizeof(Time) == 8 ? std::uint64_t(time) : units));
        if (customer == noCustomer)
            return;
        ++m_order.offsets[customer + 1];
        if (sizeof(Time) == 4 && (units > 0xffffffffU || units * std::uint64_t(m_unit) != distance))
            m_fits = false;
    }
    Result<void> collect(const Job &job, const EventSource::Visit &visit)
    {
        m_customers.reserve(m_source.eventCount() + m_source.orders().size());
        m_times.reserve(m_customers.capacity());
        TRY_VOID(m_source.eachChunk(
            job,
            [&](std::uint32_t first, const store::EventColumns &columns, const std::vector<CustomerNumber> &customers) {
                if (visit)
                    visit(first, columns, customers);
                for (std::size_t row = 0; row < customers.size() && m_fits; ++row)
                    addRow(customers[row], columns.time[row]);
            }));
        for (std::size_t i = 0; i < m_source.orders().size(); ++i)
            addRow(m_source.orders().customer(i), m_source.orders().time(i));
        return {};
    }
    void scatter()
    {
        std::partial_sum(m_order.offsets.begin(), m_order.offsets.end(), m_order.offsets.begin());
        m_slots.resize(m_order.offsets.back());
        std::vector<Row> next(m_order.offsets.begin(), m_order.offsets.end() - 1);
        for (std::uint32_t origin = 0; origin < m_customers.size(); ++origin)
            if (m_customers[origin] != noCustomer)
                m_slots[next[m_customers[origin]]++] = {m_times[origin], origin};
        m_origins = m_customers.size();
        m_customers = {};
        m_times = {};
        for (std::size_t c = 0; c + 1 < m_order.offsets.size(); ++c)
            if (const auto [first, last] = span(c); !std::is_sorted(first, last))
                std::sort(first, last);
    }
    auto span(std::size_t customer)
    {
        return std::pair(m_slots.begin() + m_order.offsets[customer], m_slots.begin() + m_order.offsets[customer + 1]);
    }
    // Calls run(first, last) for every group of two or more slots of one customer and instant.
    template<typename Run> void eachTie(Run run)
    {
        for (std::size_t c = 0; c + 1 < m_order.offsets.size(); ++c) {
            const auto [first, last] = span(c);
            for (auto from = first, to = first; from != last; from = to) {
                while (to != last && to->time == from->time)
                    ++to;
                if (to - from > 1)
                    run(from, to);
            }
        }
    }
    Result<void> settleTies(const Job &job)
    {
        EventTies ties(m_source, m_origins);
        bool any = false;
        eachTie([&](auto from, auto to) {
            any = true;
            for (; from != to; ++from)
                ties.add(from->origin);
        });
        if (!any)
            return {};
        TRY_VOID(ties.load(job));
        eachTie([&](auto from, auto to) {
            std::sort(from, to, [&](const auto &a, const auto &b) { return ties.before(a.origin, b.origin); });
        });
        return {};
    }
    void finish()
    {
        m_order.rowOf.assign(m_origins, noRow);
        for (std::size_t row = 0; row < m_slots.size(); ++row) {
            m_order.rowOf[m_slots[row].origin] = Row(row);
            if constexpr (sizeof(Time) == 4)
                m_order.narrow.push_back(m_slots[row].time);
            else
                m_order.wide.push_back(m_slots[row].time);
        }
    }

    EventSource &m_source;
    std::int64_t m_base, m_unit;
    EventOrder m_order;
    bool m_fits = true;
    std::size_t m_origins = 0;
    std::vector<CustomerNumber> m_customers;
    std::vector<Time> m_times;
    std::vector<Slot<Time>> m_slots;
};

} // namespace

Result<EventOrder> orderEvents(EventSource &source, std::uint32_t customers, const Job &job,
                               const EventSource::Visit &visit)
{
    EventSource::Visit first = visit; // once
    TRY(const std::int64_t base, source.firstTime());
    for (const std::int64_t unit : {microsPerSecond, microsPerSecond / 1000}) {
        TRY(std::optional<EventOrder> order, Orderer<std::uint32_t>(source, base, unit).run(customers, job, first));
        first = nullptr;
        if (order)
            return std::move(*order);
    }
    TRY(std::optional<EventOrder> order, Orderer<std::int64_t>(source, 0, 1).run(customers, job, nullptr));
    return std::move(*order);
}

} // namespace panorama::columns
