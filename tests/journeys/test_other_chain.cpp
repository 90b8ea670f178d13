// SPDX-License-Identifier: GPL-3.0-or-later
// Chains in strict and in any order against their definitions: what every assignment of events to steps gives.
#include "core/random.h"
#include "journeys/other_chain.h"
#include "support/test_env.h"

#include <QtTest>

#include <algorithm>

using namespace panorama;
using journeys::OtherChain;
using journeys::OtherEvent;
using journeys::OtherRule;
using Events = std::vector<OtherEvent>;
using Places = std::vector<std::size_t>;

namespace {

bool mayFollow(const OtherEvent &event, const OtherEvent &start, const OtherRule &rule)
{
    return event.time - start.time <= rule.window && (!rule.isPeriod || event.time < rule.to);
}

// How many steps from `step` on the events [first, last) can fill at most, each with an event of its own.
int mostSteps(const Events &events, std::size_t first, std::size_t last, const OtherRule &rule, int step,
              std::uint64_t used = 0)
{
    if (step == rule.steps)
        return 0;
    int most = mostSteps(events, first, last, rule, step + 1, used);
    for (std::size_t i = first; i < last; ++i)
        if (events[i].mask >> step & 1 && !(used >> i & 1))
            most = std::max(most, 1 + mostSteps(events, first, last, rule, step + 1, used | std::uint64_t(1) << i));
    return most;
}

// Any order: the earliest events with which each number of steps can be filled.
Places anyFrom(const Events &events, std::size_t start, const OtherRule &rule)
{
    Places places;
    for (std::size_t i = start; i < events.size() && mayFollow(events[i], events[start], rule); ++i)
        if (mostSteps(events, start, i + 1, rule, 0) > int(places.size()))
            places.push_back(i);
    return places;
}

Places strictFrom(const Events &events, std::size_t start, const OtherRule &rule)
{
    Places places;
    for (std::size_t i = start; i < events.size() && int(places.size()) < rule.steps; ++i) {
        if (!(events[i].mask >> places.size() & 1) || !mayFollow(events[i], events[start], rule))
            break;
        places.push_back(i);
    }
    return places;
}

Places expected(const Events &events, const OtherRule &rule)
{
    Places best;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const bool starts = rule.isStrict ? events[i].mask & 1 : events[i].mask != 0;
        if (!starts || events[i].time < rule.from || events[i].time >= rule.to)
            continue;
        const Places places = rule.isStrict ? strictFrom(events, i, rule) : anyFrom(events, i, rule);
        if (places.size() > best.size())
            best = places;
    }
    return best;
}

} // namespace

class TestOtherChain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isThatOfTheDefinition()
    {
        Random random(testing::randomSeed("other chain"));
        OtherChain chain, tried; // with what the last ones left in them
        std::size_t whole = 0, none = 0;
        for (int round = 0; round < 12'000; ++round) {
            OtherRule rule {round % 2 == 0, 1 + int(random.below(4)), 0, 0, 0, random.below(2) == 0};
            rule.from = std::int64_t(random.below(6));
            rule.to = rule.from + 1 + std::int64_t(random.below(20));
            rule.window = std::int64_t(random.below(25));
            Events events(random.below(8));
            std::int64_t time = 0;
            const bool areManifold = random.below(2) == 0; // an event may fill several steps
            for (OtherEvent &event : events) {
                const std::uint32_t any = (1u << rule.steps) - 1;
                event.time = time += std::int64_t(random.below(5));
                event.mask = areManifold ? std::uint32_t(random.next()) & any : (1u << random.below(6)) & any;
            }
            const Places places = expected(events, rule);
            journeys::findOtherChain(events, rule, chain, tried);
            QCOMPARE(chain.at, places);
            QCOMPARE(chain.times.size(), places.size());
            for (std::size_t i = 0; i < places.size(); ++i)
                QCOMPARE(chain.times[i], events[places[i]].time);
            QCOMPARE(journeys::otherChain(events, rule).at, places);
            whole += int(places.size()) == rule.steps;
            none += places.empty();
        }
        QVERIFY(whole > 500 && none > 500);
    }
};

QTEST_APPLESS_MAIN(TestOtherChain)
#include "test_other_chain.moc"
