// SPDX-License-Identifier: GPL-3.0-or-later
// The counted chain against an enumeration of all chains that there are.
#include "journeys/chain.h"
#include "support/test_env.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace panorama;
using journeys::Chain;
using journeys::ChainRule;
using journeys::StepEvents;

namespace {

struct Case
{
    std::vector<std::int64_t> times;
    std::vector<std::uint32_t> masks;
    ChainRule rule;
};

// Every sequence of distinct events that is a chain; keeps the longest, of these the first by position.
class Enumeration
{
public:
    explicit Enumeration(const Case &data) : m_data(data) { extend(); }
    const std::vector<std::uint32_t> &best() const { return m_best; }

private:
    bool fits(std::uint32_t i) const
    {
        const std::size_t step = m_chain.size();
        if (!(m_data.masks[i] >> step & 1) || std::ranges::find(m_chain, i) != m_chain.end())
            return false;
        const std::int64_t time = m_data.times[i];
        if (step == 0)
            return time >= m_data.rule.from && time < m_data.rule.to;
        return time >= m_data.times[m_chain.back()] && time - m_data.times[m_chain[0]] <= m_data.rule.window;
    }
    void extend()
    {
        if (m_chain.size() > m_best.size() || (m_chain.size() == m_best.size() && m_chain < m_best))
            m_best = m_chain;
        if (m_chain.size() == std::size_t(m_data.rule.steps))
            return;
        for (std::uint32_t i = 0; i < m_data.times.size(); ++i) {
            if (!fits(i))
                continue;
            m_chain.push_back(i);
            extend();
            m_chain.pop_back();
        }
    }
    const Case &m_data;
    std::vector<std::uint32_t> m_chain, m_best;
};

Case randomCase(std::mt19937_64 &random)
{
    auto below = [&](int n) { return int(random() % std::uint64_t(n)); };
    Case data;
    data.rule = {1 + below(5), below(6), 2 + below(14), below(8) == 0 ? 0 : below(12)};
    const int span = 1 + below(16);
    const bool single = below(2) == 0; // an event fills one step, as in most funnels
    for (int n = below(10); n > 0; --n)
        data.times.push_back(below(span));
    std::ranges::sort(data.times);
    for (std::size_t i = 0; i < data.times.size(); ++i)
        data.masks.push_back(single ? 1u << below(data.rule.steps)
                                    : 1u + std::uint32_t(below((1 << data.rule.steps) - 1)));
    return data;
}

} // namespace

class TestChain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalsEnumeration();
    void longHistories();
};

void TestChain::equalsEnumeration()
{
    std::mt19937_64 random(testing::randomSeed("chain"));
    int levels[6] = {};
    for (int round = 0; round < 40000; ++round) {
        const Case data = randomCase(random);
        const Chain chain = journeys::countedChain({data.times, data.masks}, data.rule);
        const Enumeration all(data);
        const std::vector<std::uint32_t> found(chain.at.begin(), chain.at.begin() + chain.level);
        QCOMPARE(found, all.best());
        const Chain tied = journeys::countedChainWithTies({data.times, data.masks}, data.rule);
        QCOMPARE(std::vector<std::uint32_t>(tied.at.begin(), tied.at.begin() + tied.level), all.best());
        ++levels[chain.level];
    }
    for (const int count : levels)
        QVERIFY(count > 100);
}

// Both ways agree where nobody could enumerate, and stay quick.
void TestChain::longHistories()
{
    std::mt19937_64 random(testing::randomSeed("chain long"));
    for (int round = 0; round < 60; ++round) {
        Case data;
        data.rule = {2 + int(random() % 19), 0, 1 << 30, std::int64_t(random() % 4000)};
        std::int64_t time = 0;
        for (int i = 0; i < 3000; ++i) {
            data.times.push_back(time += 1 + std::int64_t(random() % 40));
            data.masks.push_back(1u << (random() % std::uint64_t(data.rule.steps)));
        }
        const Chain quick = journeys::countedChain({data.times, data.masks}, data.rule);
        const Chain tied = journeys::countedChainWithTies({data.times, data.masks}, data.rule);
        QCOMPARE(quick.level, tied.level);
        for (int step = 0; step < quick.level; ++step)
            QCOMPARE(quick.at[std::size_t(step)], tied.at[std::size_t(step)]);
    }
}

QTEST_APPLESS_MAIN(TestChain)
#include "test_chain.moc"
