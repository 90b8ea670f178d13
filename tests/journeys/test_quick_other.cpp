// SPDX-License-Identifier: GPL-3.0-or-later
// Chains in strict and in any order found by bits against the general way, over random customers with up to 300 events.
#include "journeys/any_rows.h"
#include "journeys/counted_chains.h"
#include "journeys/quick_other.h"
#include "journeys/quick_world.h"
#include "support/test_env.h"

#include <cstdio>

namespace panorama::testing {
namespace {

using namespace columns;
using namespace journeys;

struct Seen
{
    std::size_t compared = 0, left = 0, whole = 0, none = 0, single = 0;
};

// A question to a world.
class Comparison
{
public:
    explicit Comparison(QuickWorld &world) : m_world(world), m_events(world.snapshot->events)
    {
        const std::vector<std::string> names = world.shuffledTypes();
        const bool repeats = world.below(3) == 0;
        for (int n = 0, most = 1 + world.below(5); n < most; ++n)
            m_steps.push_back(
                {world.below(25) ? names[std::size_t(repeats ? world.below(3) : n)] : std::string("unheard"), {}});
        const std::int64_t from = world.below(2) ? 0 : world.below(60);
        m_rule = {world.below(2) == 0,
                  int(m_steps.size()),
                  from,
                  from + (world.below(2) ? 5000 : world.below(90)),
                  world.below(4) ? world.below(60) : 5000,
                  world.below(3) == 0};
        m_asOf = world.below(2) ? 5000 : world.below(200);
        m_note = m_events.typeCode("loss_noted");
    }
    // Single customers' chains are the same too; asked for without a span.
    bool holdsForEach(Seen &seen)
    {
        m_rule.from = 0;
        m_rule.to = 5000;
        FunnelSpec spec;
        spec.steps = m_steps;
        spec.windowMicros = m_rule.window * microsPerSecond;
        spec.order = m_rule.isStrict ? FunnelOrder::Strict : FunnelOrder::Any;
        const Scope scope {m_world.snapshot, std::nullopt, {m_asOf * microsPerSecond}};
        const CountedChains chains(spec, scope);
        const StepTable table(m_world.snapshot, m_steps, std::vector<std::string>(m_steps.size()));
        for (CustomerNumber customer = 0; customer < m_world.snapshot->customers.size(); ++customer) {
            const std::vector<OtherEvent> events = eventsOf(table, customer);
            const OtherChain wanted = otherChain(events, m_rule);
            const CountedChains::Found found = chains.of(customer);
            if (found.times.size() != wanted.at.size()
                || (!wanted.at.empty() && found.first != events[wanted.at.front()].row))
                return false;
            ++seen.single;
        }
        return true;
    }
    bool holds(Seen &seen)
    {
        const StepTable table(m_world.snapshot, m_steps, std::vector<std::string>(m_steps.size()));
        const std::int64_t limit = m_rule.isPeriod ? std::min(m_asOf + 1, m_rule.to) : m_asOf + 1;
        QuickOther quick(m_events, table, m_rule, limit, {}, m_note);
        ChainBlock found;
        for (CustomerNumber first = 0; first < m_world.snapshot->customers.size(); first += 64) {
            const CustomerNumber count = std::min<CustomerNumber>(64, m_world.snapshot->customers.size() - first);
            const std::uint64_t who = m_world.random() & lowBits(count);
            const std::uint64_t left = quick.find(first, who, found);
            if (left & ~who)
                return false;
            seen.left += std::size_t(std::popcount(left));
            for (std::size_t place = 0; place < count; ++place)
                if (!(left >> place & 1)
                    && !isSame(table, found, place, who >> place & 1 ? first + CustomerNumber(place) : nobody, seen))
                    return false;
        }
        return true;
    }

private:
    static constexpr CustomerNumber nobody = ~CustomerNumber(0);

    std::vector<OtherEvent> eventsOf(const StepTable &table, CustomerNumber customer) const
    {
        std::vector<OtherEvent> events;
        const RowSpan rows = customer == nobody ? RowSpan {} : m_events.of(customer);
        for (Row row = rows.first; row < rows.last && m_events.times.narrow[row] <= m_asOf; ++row) {
            const auto type = std::uint32_t(m_events.types.at(row));
            if (const std::uint32_t mask = table.mask(type, row); mask || type != m_note)
                events.push_back({m_events.times.narrow[row], mask, row});
        }
        return events;
    }
    bool isSame(const StepTable &table, const ChainBlock &found, std::size_t place, CustomerNumber customer, Seen &seen)
    {
        const std::vector<OtherEvent> events = eventsOf(table, customer);
        const OtherChain wanted = otherChain(events, m_rule);
        bool same = wanted.level() == found.levels[place];
        for (std::size_t step = 0; same && step < wanted.at.size(); ++step)
            same = found.rows[step][place] == events[wanted.at[step]].row
                && found.times[step][place] == wanted.times[step];
        ++seen.compared;
        seen.whole += wanted.level() == m_rule.steps && m_rule.steps > 2;
        seen.none += wanted.level() == 0;
        return same;
    }

    QuickWorld &m_world;
    const EventTable &m_events;
    std::vector<EventCondition> m_steps;
    OtherRule m_rule;
    std::int64_t m_asOf = 0;
    std::optional<std::uint32_t> m_note;
};

// The rows of a customer with up to 64 events, wide and plain; those of others follow, or the column ends. The clock
// may be about to end, too.
bool anyAlike(QuickWorld &world)
{
    const std::size_t steps = 1 + std::size_t(world.below(10));
    const int rows = 1 + world.below(64);
    std::vector<std::uint64_t> masks(steps * ChainBlock::size);
    std::vector<std::uint32_t> times;
    std::uint64_t filling = 1;
    masks[0] = 1;
    for (int row = 0; row < rows; ++row) {
        times.push_back((row ? times.back() : 0) + std::uint32_t(world.below(9)));
        if (row == 0 || world.below(4) == 0)
            continue;
        masks[std::size_t(world.below(int(steps))) * ChainBlock::size] |= std::uint64_t(1) << row;
        filling |= std::uint64_t(1) << row;
    }
    const std::uint64_t some = filling & world.random();
    const std::uint32_t later = world.below(4) ? 0 : 0xffffffff - std::uint32_t(world.below(100)) - times.back();
    std::ranges::for_each(times, [&](std::uint32_t &time) { time += later; });
    for (int others = world.below(5) ? 128 : world.below(64); others > 0; --others)
        times.push_back(std::uint32_t(world.random()));
    const auto window = std::uint32_t(world.below(200));
    const AnyRows own {masks.data(), steps, some ? some : 1, times.data(), times.data() + times.size(), rows, window};
    return anyOrder(own) == anyOrderPlain(own);
}

int run()
{
    QuickWorld world {std::mt19937_64(randomSeed("quick other")), nullptr};
    Seen seen;
    for (int w = 0; w < 60; ++w) {
        world.makeEvents(1 + std::uint32_t(world.below(300)));
        for (int round = 0; round < 30; ++round)
            if (!Comparison(world).holds(seen) || (round % 8 == 0 && !Comparison(world).holdsForEach(seen))) {
                std::printf("FAILED: a chain differs from the general way\n");
                return 1;
            }
    }
    for (int round = 0; round < 20'000; ++round)
        if (!anyAlike(world)) {
            std::printf("FAILED: a plain chain differs from a wide one\n");
            return 1;
        }
    std::printf("%zu chains are the same, %zu were left, %zu whole, %zu none\n", seen.compared, seen.left, seen.whole,
                seen.none);
    return seen.compared > 100'000 && seen.left > 1000 && seen.whole > 1000 && seen.none > 1000 && seen.single > 10'000
        ? 0
        : 1;
}

} // namespace
} // namespace panorama::testing

int main()
{
    return panorama::testing::run();
}
