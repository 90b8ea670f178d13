// SPDX-License-Identifier: GPL-3.0-or-later
// Invitation campaigns: planted trees and rings, and what the graph measures by independent calculation.
#include "core/random.h"
#include "core/time.h"
#include "journeys/influence.h"
#include "journeys/referral_rings.h"
#include "support/program.h"
#include "support/test_env.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace panorama;
using namespace panorama::testing;
using journeys::Invitation;
using journeys::Ring;

namespace {

constexpr std::int64_t day = microsPerDay;

// Newcomers bring Poisson(k) newcomers each, after exponential waits of `wait` days; `roots` people start on their own.
std::vector<Invitation> grown(Random &random, int roots, double k, double wait, std::int64_t end)
{
    std::vector<Invitation> all;
    std::vector<std::pair<std::uint32_t, std::int64_t>> active;
    std::uint32_t next = 0;
    for (int i = 0; i < roots; ++i)
        active.emplace_back(next++, std::int64_t(random.unit() * double(end)));
    for (std::size_t i = 0; i < active.size(); ++i)
        for (auto left = random.poisson(i < std::size_t(roots) ? 2 : k); left > 0; --left) {
            const std::int64_t time = active[i].second - std::int64_t(std::log(random.unit()) * wait * double(day));
            if (time >= end)
                continue;
            all.push_back({active[i].first, next, time});
            active.emplace_back(next++, time);
        }
    std::ranges::stable_sort(all, [](const auto &a, const auto &b) { return a.time < b.time; });
    return all;
}

} // namespace

class TestReferral : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_random.emplace(randomSeed("referral")); }
    void treeByHand();
    void plantedKIsCovered();
    void forecastCoversTheFuture();
    void plantedRingsAreFound();
    void honestPeopleAreNoRing();
    void pageRankSolvesItsEquation();
    void coresByPeeling();
    void commandsAnswer();

private:
    std::optional<Random> m_random;
};

void TestReferral::treeByHand()
{
    // 1 → 2, 3; 2 → 4; 4 → 5; and the cycle 7 → 8 → 9 → 7 with 10 behind it.
    const std::vector<Invitation> all = {{1, 2, 1 * day}, {1, 3, 2 * day}, {2, 4, 3 * day},  {4, 5, 7 * day},
                                         {7, 8, 8 * day}, {8, 9, 9 * day}, {9, 7, 10 * day}, {9, 10, 11 * day}};
    const journeys::ReferralTree tree = journeys::referralTree(all, {{1, 0}}, {30 * day, 40 * day, 5});
    QCOMPARE(tree.generations, (std::vector<std::uint64_t> {2, 1, 1}));
    QCOMPARE(tree.besideRoots, std::uint64_t(4));
    QCOMPARE(tree.roots, std::uint64_t(1));
    QCOMPARE(tree.inviters, std::uint64_t(6));
    // Observed for 30 days: those who joined up to day 10, six of them bring 1 (2, 4, 7: not before he joined …).
    QCOMPARE(tree.k->people, std::uint64_t(7));
    QVERIFY(std::abs(tree.k->mean - 5.0 / 7) < 1e-12); // 2→4, 4→5, 8→9, 9→7, 9→10; 7→8 was before 7 joined
    QCOMPARE(tree.cycles, std::uint64_t(7));
    QVERIFY(std::abs(*tree.cycleMedian - 2 * 86400) < 1e-6); // 1, 2, 2, 4, 1, 1, 2 days
}

void TestReferral::plantedKIsCovered()
{
    int covered = 0;
    constexpr int rounds = 100;
    for (int round = 0; round < rounds; ++round) {
        const double k = 0.3 + 0.5 * m_random->unit();
        const auto all = grown(*m_random, 400, k, 2, 120 * day);
        const auto tree = journeys::referralTree(all, {}, {30 * day, 120 * day, 7});
        covered += tree.k->low <= k && k <= tree.k->high;
    }
    QVERIFY2(covered >= 85, qPrintable(QString::number(covered))); // 95 expected, 85 has under 1 in 10,000
}

void TestReferral::forecastCoversTheFuture()
{
    int covered = 0;
    constexpr int rounds = 40;
    for (int round = 0; round < rounds; ++round) {
        const auto all = grown(*m_random, 1000, 0.6, 2, 130 * day);
        std::vector<Invitation> known;
        double future = 0;
        for (const Invitation &invitation : all) {
            if (invitation.time < 120 * day)
                known.push_back(invitation);
            else if (invitation.time < 121 * day)
                ++future;
        }
        const auto tree = journeys::referralTree(known, {}, {30 * day, 120 * day, 10});
        QCOMPARE(tree.forecast.size(), std::size_t(10));
        covered += tree.forecast[0].low <= future && future <= tree.forecast[0].high;
    }
    QVERIFY2(covered >= 28, qPrintable(QString::number(covered))); // 36 expected
}

void TestReferral::plantedRingsAreFound()
{
    auto all = grown(*m_random, 300, 0.6, 2, 100 * day);
    std::vector<journeys::PersonTrait> traits;
    for (const Invitation &invitation : all)
        traits.push_back({invitation.invitee, 1000 + invitation.invitee});
    std::uint32_t next = 1000000;
    // A star of eight on one device, a cycle of four, twelve newcomers in three minutes.
    for (std::uint32_t i = 1; i <= 8; ++i) {
        all.push_back({next, next + i, 50 * day + i * day / 7});
        traits.push_back({next + i, 7});
    }
    next += 100;
    for (std::uint32_t i = 0; i < 4; ++i)
        all.push_back({next + i, next + (i + 1) % 4, 60 * day + i * day});
    next += 100;
    for (std::uint32_t i = 1; i <= 12; ++i) {
        all.push_back({next, next + i, 70 * day + std::int64_t(i) * 15'000'000});
        traits.push_back({next + i, 5000000 + i});
    }
    std::ranges::stable_sort(all, [](const auto &a, const auto &b) { return a.time < b.time; });
    std::ranges::sort(traits);
    const std::vector<Ring> rings = journeys::findRings(all, {42}, traits);
    QCOMPARE(rings.size(), std::size_t(4));
    QCOMPARE(rings[0].members, (std::vector<std::uint32_t> {42}));
    QVERIFY(rings[1].kind == Ring::Kind::Cycle);
    QCOMPARE(rings[1].members, (std::vector<std::uint32_t> {1000100, 1000101, 1000102, 1000103}));
    QVERIFY(rings[2].kind == Ring::Kind::SharedTrait);
    QCOMPARE(rings[2].members.size(), std::size_t(8));
    QCOMPARE(*rings[2].inviter, 1000000U);
    QCOMPARE(rings[2].trait, 7U);
    QVERIFY(rings[3].kind == Ring::Kind::Burst);
    QCOMPARE(rings[3].members.size(), std::size_t(13));
    QVERIFY(std::abs(rings[3].seconds - 165) < 1e-9);
}

void TestReferral::honestPeopleAreNoRing()
{
    // A wifi address that four in ten have is no evidence, however large the star.
    const auto all = grown(*m_random, 400, 0.7, 3, 100 * day);
    std::vector<journeys::PersonTrait> traits;
    for (const Invitation &invitation : all)
        traits.push_back({invitation.invitee, m_random->unit() < 0.4 ? 1U : 100 + invitation.invitee});
    std::ranges::sort(traits);
    std::size_t shared = 0;
    for (const Ring &ring : journeys::findRings(all, {}, traits))
        shared += ring.kind == Ring::Kind::SharedTrait || ring.kind == Ring::Kind::Cycle;
    QCOMPARE(shared, std::size_t(0));
}

void TestReferral::pageRankSolvesItsEquation()
{
    // A star: the middle has (0.15 + 0.85·(n - 1)·leaf…) by hand for n = 5: leaves x, middle y, y idle.
    const std::vector<double> star = journeys::pageRank(5, {{1, 0}, {2, 0}, {3, 0}, {4, 0}});
    // x = (0.15 + 0.85 y) / 5, y = x + 0.85·4·x, 4x + y = 1
    const double leaf = 1 / (4 + 4.4);
    QVERIFY(std::abs(star[1] - leaf) < 1e-11 && std::abs(star[0] - 4.4 * leaf) < 1e-11);
    for (int round = 0; round < 20; ++round) {
        const std::size_t nodes = 2 + m_random->below(40);
        journeys::Edges edges;
        for (std::size_t i = m_random->below(120); i > 0; --i)
            edges.emplace_back(m_random->below(nodes), m_random->below(nodes));
        const std::vector<double> rank = journeys::pageRank(nodes, edges);
        for (std::size_t node = 0; node < nodes; ++node) {
            double wanted = 0.15 / double(nodes);
            for (std::size_t from = 0; from < nodes; ++from) {
                const auto out = std::ranges::count_if(edges, [&](const auto &edge) { return edge.first == from; });
                const auto here = std::ranges::count(edges, std::pair(std::uint32_t(from), std::uint32_t(node)));
                wanted += 0.85 * rank[from] * (out ? double(here) / double(out) : 1 / double(nodes));
            }
            QVERIFY(std::abs(rank[node] - wanted) < 1e-11);
        }
    }
}

void TestReferral::coresByPeeling()
{
    for (int round = 0; round < 50; ++round) {
        const std::size_t nodes = 1 + m_random->below(30);
        journeys::Edges edges;
        for (std::size_t i = m_random->below(150); i > 0; --i)
            edges.emplace_back(m_random->below(nodes), m_random->below(nodes));
        const std::vector<std::uint32_t> cores = journeys::coreNumbers(nodes, edges);
        for (std::uint32_t k = 0; k < 30; ++k) {
            std::set<std::uint32_t> left;
            for (std::uint32_t node = 0; node < nodes; ++node)
                left.insert(node);
            for (bool changed = true; changed;) {
                changed = false;
                for (const std::uint32_t node : std::set(left)) {
                    std::set<std::uint32_t> near;
                    for (const auto &[a, b] : edges)
                        if (a != b && (a == node || b == node) && left.contains(a) && left.contains(b))
                            near.insert(a == node ? b : a);
                    if (near.size() < k) {
                        left.erase(node);
                        changed = true;
                    }
                }
            }
            for (std::uint32_t node = 0; node < nodes; ++node)
                QCOMPARE(cores[node] >= k, left.contains(node));
        }
    }
}

void TestReferral::commandsAnswer()
{
    const std::string path = newWorkspace(), folder = temporaryFolder();
    const auto cli = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), {"--workspace", path, "--now", "2026-05-01T00:00:00+08:00"});
        return runCli(arguments);
    };
    // a → b, c; b → d; d invited himself once more, e was brought by nobody known. b and c answer a's comments.
    writeFile(folder + "/events.csv",
              "who,what,time,code,device,to\n"
              "a,invite,2026-01-01 08:00,A,d1,\nb,referred,2026-01-02 08:00,A,d2,\nc,referred,2026-01-03 08:00,A,d2,\n"
              "b,invite,2026-01-02 09:00,B,d2,\nd,referred,2026-01-05 08:00,B,d4,\nd,invite,2026-01-06 08:00,D,d4,\n"
              "e,referred,2026-01-07 08:00,X,d5,\nf,referred,2026-01-08 08:00,F,d6,\nf,referred,2026-01-09 "
              "08:00,F,d6,\nf,invite,2026-01-01 08:00,F,d6,\n"
              "b,order,2026-01-09 08:00,,,\nb,comment,2026-01-10 08:00,,,a\nc,comment,2026-01-10 09:00,,,a\n");
    writeFile(
        folder + "/map.json",
        R"({"format":"panorama.mapping/1","source":"app","kind":"events","fields":{"id.member_no":{"column":"who"},
"event":{"column":"what","map":{"order":"bought"}},"time":{"column":"time","format":"yyyy-MM-dd HH:mm"},"prop.code":{"column":"code"},"prop.device":{"column":"device"},
"prop.to":{"column":"to"}}})");
    QCOMPARE(cli({"import", folder + "/events.csv", "--map", folder + "/map.json"}).status, 0);
    writeFile(
        folder + "/r.json",
        R"({"format":"panorama.referral/1","invited":{"event":"referred","property":"code","owner":{"event":"invite"}},
"comments":{"event":"comment","property":"to","owner":{"identifier":"member_no"}},"shared":{"event":"invite"},"convert":{"event":"bought"},
"same":["device"],"from":"2026-01-01","to":"2026-04-01"})");
    const ProgramResult run = cli({"referral", "run", folder + "/r.json", "--tree", "10"});
    QVERIFY2(run.status == 0, run.err.c_str());
    const Json json = run.json();
    QCOMPARE(json.at("/invited")->integer(), std::int64_t(3));
    QCOMPARE(json.at("/self_invitations")->integer(), std::int64_t(2));
    QCOMPARE(json.at("/unknown_referrers")->integer(), std::int64_t(1));
    QCOMPARE(json.at("/converted")->integer(), std::int64_t(1));
    QCOMPARE(json.at("/generations/0/people")->integer(), std::int64_t(2));
    QCOMPARE(json.at("/generations/1/people")->integer(), std::int64_t(1));
    QVERIFY(std::abs(json.at("/k/mean")->toDouble() - 1.0 / 3) < 1e-12);
    QCOMPARE(json.at("/tree")->items().size(), std::size_t(3));
    const Json koc = cli({"referral", "koc", folder + "/r.json"}).json();
    QCOMPARE(koc.at("/koc/0/invited")->integer(), std::int64_t(2));
    QCOMPARE(koc.at("/koc/0/reach")->integer(), std::int64_t(3));
    QCOMPARE(koc.at("/koc/0/commenters")->integer(), std::int64_t(2));
    writeFile(
        folder + "/bad.json",
        R"({"format":"panorama.referral/1","invited":{"event":"x","property":"p","owner":{"phone":"y"}},"from":"2026-01-01","to":"2026-04-01"})");
    const ProgramResult bad = cli({"referral", "run", folder + "/bad.json"});
    QCOMPARE(bad.json().at("/error/where")->text(), std::string("/invited/owner"));
}

QTEST_GUILESS_MAIN(TestReferral)
#include "test_referral.moc"
