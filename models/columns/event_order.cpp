// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the chunks collects customer and time of every row; a counting sort by customer and a small sort by
// time within each customer give the order. At no moment are there more than three numbers a row. Times are tried as
// 32-bit counts of seconds, then of milliseconds, and only kept as microseconds where neither is exact. Rows of a
// customer at the same instant are then put in the order of the canonical export.
#include "columns/event_order.h"

#include "columns/build_progress.h"
#include "columns/few_rows.h"
#include "core/memory.h"

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

// Times in units since `base`, or a refusal when one is not a whole number of them that fits.
template<typename Time, std::int64_t Unit> class Orderer
{
public:
    Orderer(EventSource &source, std::int64_t base) : m_source(source), m_base(base) { }
    // nullopt: a time does not fit this unit.
    Result<std::optional<EventOrder>> run(std::uint32_t customers, const Job &job, const EventSource::Visit &visit)
    {
        m_order.base = m_base;
        m_order.unit = Unit;
        m_order.offsets.assign(customers + std::size_t(1), 0);
        TRY_VOID(collect(partOf(job, 0, 0.2), visit));
        if (!m_fits)
            return std::optional<EventOrder>();
        if (m_customers.size() >= manyRows)
            returnFreedMemory(); // of the chunks
        scatter(partOf(job, 0.2, 0.8));
        TRY_VOID(settleTies(partOf(job, 0.8, 1)));
        finish();
        return std::optional<EventOrder>(std::move(m_order));
    }

private:
    void addRow(CustomerNumber customer, std::int64_t time)
    {
        const std::uint64_t distance = std::uint64_t(time) - std::uint64_t(m_base);
        const std::uint64_t units = distance / std::uint64_t(Unit);
        m_customers.push_back(customer);
        m_times.push_back(Time(sizeof(Time) == 8 ? std::uint64_t(time) : units));
        if (customer == noCustomer)
            return;
        ++m_order.offsets[customer + 1];
        if (sizeof(Time) == 4 && (units > 0xffffffffU || units * std::uint64_t(Unit) != distance))
            m_fits = false;
    }
    Result<void> collect(const Job &job, const EventSource::Visit &visit)
    {
        m_customers.reserve(m_source.orderCount() + m_source.eventCount());
        m_times.reserve(m_customers.capacity());
        for (std::size_t i = 0; i < m_source.orders().size(); ++i)
            addRow(m_source.orders().customer(i), m_source.orders().time(i));
        TRY_VOID(m_source.eachChunk(
            job,
            [&](std::uint32_t first, const store::EventColumns &columns, const std::vector<CustomerNumber> &customers) {
                if (visit)
                    visit(first, columns, customers);
                for (std::size_t row = 0; row < customers.size() && m_fits; ++row)
                    addRow(customers[row], columns.time[row]);
            }));
        return {};
    }
    void scatter(const Job &job)
    {
        std::partial_sum(m_order.offsets.begin(), m_order.offsets.end(), m_order.offsets.begin());
        std::vector<Row> next(m_order.offsets.begin(), m_order.offsets.end() - 1);
        m_originCount = m_customers.size();
        m_origins.resize(m_order.offsets.back());
        for (std::uint32_t origin = 0; origin < m_originCount; ++origin) {
            if (origin % reportRows == 0)
                job.report(origin, 2 * m_originCount);
            if (m_customers[origin] != noCustomer)
                m_origins[next[m_customers[origin]]++] = origin;
        }
        discard(m_customers);
        m_sorted.resize(m_origins.size());
        eachPart(m_origins.size(), parts, [this](std::size_t part) {
            for (std::size_t row = m_origins.size() * part / parts; row < m_origins.size() * (part + 1) / parts; ++row)
                m_sorted[row] = m_times[m_origins[row]];
        });
        discard(m_times);
        job.report(3, 4);
        const std::size_t customers = m_order.offsets.size() - 1;
        eachPart(m_origins.size(), parts, [this, customers](std::size_t part) {
            std::vector<Slot<Time>> slots;
            for (std::size_t c = customers * part / parts; c < customers * (part + 1) / parts; ++c)
                sortCustomer(m_order.offsets[c], m_order.offsets[c + 1], slots);
        });
    }
    void sortCustomer(Row first, Row last, std::vector<Slot<Time>> &slots)
    {
        if (last - first < 2 || std::is_sorted(m_sorted.begin() + first, m_sorted.begin() + last))
            return;
        slots.clear();
        for (Row row = first; row < last; ++row)
            slots.push_back({m_sorted[row], m_origins[row]});
        std::sort(slots.begin(), slots.end());
        for (Row row = first; row < last; ++row) {
            m_sorted[row] = slots[row - first].time;
            m_origins[row] = slots[row - first].origin;
        }
    }
    // Calls run(first, last) for every group of two or more rows of one customer and instant.
    template<typename Run> void eachTie(Run run)
    {
        for (std::size_t c = 0; c + 1 < m_order.offsets.size(); ++c)
            for (Row from = m_order.offsets[c], to = from; from < m_order.offsets[c + 1]; from = to) {
                while (to < m_order.offsets[c + 1] && m_sorted[to] == m_sorted[from])
                    ++to;
                if (to - from > 1)
                    run(m_origins.begin() + from, m_origins.begin() + to);
            }
    }
    Result<void> settleTies(const Job &job)
    {
        EventTies ties(m_source, m_originCount);
        bool any = false;
        eachTie([&](auto from, auto to) {
            any = true;
            for (; from != to; ++from)
                ties.add(*from);
        });
        if (!any)
            return {};
        TRY_VOID(ties.load(job));
        eachTie([&](auto from, auto to) {
            std::sort(from, to, [&](std::uint32_t a, std::uint32_t b) { return ties.before(a, b); });
        });
        return {};
    }
    void finish()
    {
        m_order.rowOf.assign(m_originCount, noRow);
        for (std::size_t row = 0; row < m_origins.size(); ++row)
            m_order.rowOf[m_origins[row]] = Row(row);
        discard(m_origins);
        if constexpr (sizeof(Time) == 4)
            m_order.narrow = std::move(m_sorted);
        else
            m_order.wide = std::move(m_sorted);
    }

    static constexpr std::size_t parts = 64;
    static constexpr std::uint32_t reportRows = 1U << 20;
    EventSource &m_source;
    std::int64_t m_base;
    EventOrder m_order;
    bool m_fits = true;
    std::size_t m_originCount = 0;
    std::vector<CustomerNumber> m_customers; // by origin
    std::vector<Time> m_times; // by origin
    std::vector<std::uint32_t> m_origins; // by row
    std::vector<Time> m_sorted; // by row
};

} // namespace

Result<EventOrder> orderEvents(EventSource &source, std::uint32_t customers, const Job &job,
                               const EventSource::Visit &visit)
{
    const std::int64_t base = source.firstTime();
    TRY(std::optional<EventOrder> order,
        (Orderer<std::uint32_t, microsPerSecond>(source, base)).run(customers, job, visit));
    if (!order) { // everything has been visited
        TRY(order, (Orderer<std::uint32_t, microsPerSecond / 1000>(source, base)).run(customers, job, nullptr));
    }
    if (!order) {
        TRY(order, (Orderer<std::int64_t, 1>(source, 0)).run(customers, job, nullptr));
    }
    return std::move(order).value_or(EventOrder());
}

} // namespace panorama::columns
