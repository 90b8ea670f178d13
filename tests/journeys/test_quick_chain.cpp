// SPDX-License-Identifier: GPL-3.0-or-later
// Chains found by bits against the general way, over random customers with up to 300 events.
#include "journeys/quick_chain.h"
#include "journeys/quick_world.h"
#include "support/test_env.h"

#include <cstdio>

namespace panorama::testing {
namespace {

using namespace columns;
using namespace journeys;
using World = QuickWorld;

bool isSame(World &world, const StepTable &table, const ChainRule &rule, std::int64_t limit, const ChainBlock &found,
            std::size_t place, CustomerNumber customer)
{
    const EventTable &events = world.snapshot->events;
    std::vector<std::int64_t> times;
    std::vector<std::uint32_t> masks;
    std::vector<Row> rows;
    for (auto [row, last] = events.of(customer); row < last; ++row)
        if (const std::uint32_t mask = table.mask(std::uint32_t(events.types.at(row)), row);
            mask && events.times.narrow[row] < limit && events.times.narrow[row] >= rule.from) {
            times.push_back(events.times.narrow[row]);
            masks.push_back(mask);
            rows.push_back(row);
        }
    const Chain wanted = countedChain({times, masks}, rule);
    bool same = wanted.level == found.levels[place];
    for (std::size_t step = 0; same && step < std::size_t(wanted.level); ++step)
        same = found.rows[step][place] == rows[wanted.at[step]]
            && found.times[step][place] == events.times.narrow[found.rows[step][place]];
    return same;
}

// How many chains were compared; -1 after a difference.
int compare(World &world)
{
    std::vector<EventCondition> steps;
    std::vector<std::string> pointers;
    const bool repeats = world.below(3) == 0;
    const std::vector<std::string> names = world.shuffledTypes();
    for (int n = 0, most = 1 + world.below(5); n < most; ++n) {
        steps.push_back({repeats ? names[std::size_t(world.below(3))] : names[std::size_t(n)], {}});
        pointers.emplace_back();
    }
    const StepTable table(world.snapshot, steps, pointers);
    const std::int64_t from = world.below(2) ? 0 : world.below(60);
    const ChainRule rule {int(steps.size()), from, from + (world.below(2) ? 5000 : world.below(90)),
                          world.below(4) ? world.below(60) : 5000};
    const std::int64_t limit = world.below(2) ? 5000 : world.below(200);
    QuickChain quick(world.snapshot->events, table, rule, limit);
    ChainBlock chains;
    int compared = 0;
    for (CustomerNumber first = 0; first < world.snapshot->customers.size(); first += 64) {
        const CustomerNumber count = std::min<CustomerNumber>(64, world.snapshot->customers.size() - first);
        const std::uint64_t who = world.random() & lowBits(count);
        const std::uint64_t left = quick.find(first, who, chains);
        for (std::uint64_t rest = who; rest; rest &= rest - 1) {
            const auto place = std::size_t(std::countr_zero(rest));
            const CustomerNumber customer = first + CustomerNumber(place);
            if (left & rest & -rest)
                continue;
            if (!isSame(world, table, rule, limit, chains, place, customer))
                return -1;
            ++compared;
        }
    }
    return compared;
}

// Walks of 64 customers with up to 64 events each, wide and plain.
bool walksAlike(World &world)
{
    const std::size_t steps = world.below(9) ? 1 + std::size_t(world.below(6)) : 20;
    std::vector<std::uint64_t> masks(steps * ChainBlock::size);
    std::vector<std::uint32_t> times;
    std::array<Row, ChainBlock::size> first;
    for (std::size_t place = 0; place < ChainBlock::size; ++place) {
        first[place] = Row(times.size());
        const int rows = world.below(65);
        for (int row = 0; row < rows; ++row)
            times.push_back((row ? times.back() : 0) + std::uint32_t(world.below(9)));
        for (std::size_t step = 0; step < steps; ++step)
            for (int row = 0; row < rows; ++row)
                masks[step * ChainBlock::size + place] |= std::uint64_t(world.below(steps > 6 ? 2 : 6) == 0) << row;
    }
    const StepBits bits {masks.data(), steps};
    const auto window = std::uint32_t(world.below(100));
    ChainBlock wide, plain;
    const CutWalks found = walkTogether(bits, first.data(), {times.data(), times}, window, wide);
    const CutWalks wanted = walkPlain(bits, first.data(), times.data(), window, plain);
    bool alike = found.late == wanted.late && found.early == wanted.early && wide.levels == plain.levels;
    for (std::size_t place = 0; place < ChainBlock::size; ++place)
        for (std::size_t step = 0; step < plain.levels[place]; ++step)
            alike = alike && wide.rows[step][place] == plain.rows[step][place]
                && wide.times[step][place] == plain.times[step][place];
    const std::uint64_t early = wanted.early & ~wanted.late;
    startInTime(early, masks.data(), first.data(), times.data(), window, wide);
    startPlain(early, masks.data(), first.data(), times.data(), window, plain);
    for (std::uint64_t rest = early; rest; rest &= rest - 1) {
        const auto place = std::size_t(std::countr_zero(rest));
        const std::size_t end = plain.times[plain.levels[place] - std::size_t(1)][place];
        Row row = first[place];
        while (!(masks[place] >> (row - first[place]) & 1) || end - times[row] > window)
            ++row;
        alike = alike && wide.rows[0][place] == row && plain.rows[0][place] == row && wide.times[0][place] == times[row]
            && plain.times[0][place] == times[row];
    }
    return alike;
}

// Some of 64 waits, each with a mark.
bool waitsAreKept(World &world)
{
    std::array<std::uint32_t, ChainBlock::size> earlier, later, marks, kept;
    for (std::size_t place = 0; place < ChainBlock::size; ++place) {
        earlier[place] = std::uint32_t(world.random());
        later[place] = earlier[place] + std::uint32_t(world.below(1000));
        marks[place] = std::uint32_t(world.below(3)) << 26;
    }
    const std::uint64_t which = world.random() & world.random();
    keepWaits(later.data(), earlier.data(), marks.data(), which, kept.data());
    std::size_t next = 0;
    bool alike = true;
    for (std::size_t place = 0; place < ChainBlock::size; ++place)
        if (which >> place & 1)
            alike = alike && kept[next++] == marks[place] + (later[place] - earlier[place]);
    return alike;
}

int run()
{
    World world {std::mt19937_64(randomSeed("quick chain")), nullptr};
    int compared = 0;
    for (int w = 0; w < 60; ++w) {
        world.makeEvents(1 + std::uint32_t(world.below(300)));
        for (int round = 0; round < 30; ++round) {
            const int more = compare(world);
            if (more < 0) {
                std::printf("FAILED: a chain differs from the general way\n");
                return 1;
            }
            compared += more;
        }
    }
    for (int round = 0; round < 500; ++round)
        if (!walksAlike(world)) {
            std::printf("FAILED: a plain walk differs from a wide one\n");
            return 1;
        }
    for (int round = 0; round < 500; ++round)
        if (!waitsAreKept(world)) {
            std::printf("FAILED: a wait is not kept\n");
            return 1;
        }
    std::printf("%d chains are the same\n", compared);
    return compared > 1000 ? 0 : 1;
}

} // namespace
} // namespace panorama::testing

int main()
{
    return panorama::testing::run();
}
