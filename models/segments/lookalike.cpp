// SPDX-License-Identifier: GPL-3.0-or-later
// Who is held out follows from a hash of the customer's id, so the same question gives the same answer. The others are
// learnt from all seeds and at most 100,000 of the rest, whose weight makes up for those left out. At most 200 features
// enter, those whose counts differ most by the chi-square statistic of their table.
#include "segments/lookalike.h"

#include "core/parallel.h"
#include "core/statistics.h"
#include "core/text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace panorama::segments {
namespace {

constexpr std::size_t mostFeatures = 200, mostRows = 100000, parts = 64;
constexpr std::uint64_t leastSeeds = 50;
constexpr std::uint32_t notUsed = UINT32_MAX;

class Search
{
public:
    Search(const FeatureTable &table, const columns::Snapshot &snapshot, const columns::Bits &seeds,
           const LookalikeRequest &request)
        : m_table(table), m_seeds(seeds), m_request(request), m_people(snapshot.customers.size()), m_hashes(m_people)
    {
        parallelFor(parts, [&](std::size_t part) {
            for (std::size_t i = m_people * part / parts; i < m_people * (part + 1) / parts; ++i)
                m_hashes[i] = hashBytes(snapshot.customers.id(columns::CustomerNumber(i)), request.seed);
        });
    }

    Result<Lookalike> run(const Job &job)
    {
        chooseFeatures();
        const LogisticRows rows = trainingRows();
        if (job.isCancelled())
            return cancelledError();
        job.report(1, 3, "Look-alikes");
        const LogisticModel model = fitLogistic(rows, m_chosen.size(), m_request.penalty * double(rows.size()));
        if (job.isCancelled())
            return cancelledError();
        job.report(2, 3, "Look-alikes");
        scoreEverybody(model);
        m_result.intercept = model.intercept;
        for (std::size_t i = 0; i < m_chosen.size(); ++i)
            m_result.weights.push_back({m_chosen[i], model.weights[i]});
        std::ranges::stable_sort(m_result.weights,
                                 [](const auto &a, const auto &b) { return std::abs(a.weight) > std::abs(b.weight); });
        judge();
        rank();
        return std::move(m_result);
    }

private:
    bool isHeldOut(std::size_t customer) const { return m_hashes[customer] % 10 < 3; }

    void chooseFeatures()
    {
        columns::Bits learnt(m_people), seeds(m_people);
        for (std::size_t i = 0; i < m_people; ++i)
            if (!isHeldOut(i)) {
                learnt.set(i);
                if (m_seeds.test(i))
                    seeds.set(i);
            }
        const std::vector<std::uint64_t> all = m_table.counts(learnt), found = m_table.counts(seeds);
        const auto total = double(learnt.count()), positive = double(seeds.count());
        std::vector<std::pair<double, std::size_t>> order;
        for (std::size_t f = 0; f < all.size(); ++f) {
            const double share = double(all[f]) / total, expected = positive * share;
            const double variance = expected * (1 - share) * (1 - positive / total);
            if (variance > 0 && !m_request.excluded.contains(m_table.features()[f].ruleName()))
                order.emplace_back(-std::pow(double(found[f]) - expected, 2) / variance, f);
        }
        std::ranges::sort(order);
        order.resize(std::min(order.size(), mostFeatures));
        m_place.assign(all.size(), notUsed);
        for (const auto &[rank, feature] : order) {
            m_place[feature] = std::uint32_t(m_chosen.size());
            m_chosen.push_back(feature);
        }
    }

    LogisticRows trainingRows() const
    {
        std::uint64_t positives = 0, others = 0;
        for (std::size_t i = 0; i < m_people; ++i)
            if (!isHeldOut(i))
                ++(m_seeds.test(i) ? positives : others);
        LogisticRows rows;
        for (std::size_t i = 0; i < m_people; ++i) {
            const bool isPositive = m_seeds.test(i);
            const double keep =
                std::min(1.0, double(mostRows) / double(std::max<std::uint64_t>(1, isPositive ? positives : others)));
            if (isHeldOut(i) || double((m_hashes[i] / 10) % 1000003) >= keep * 1000003)
                continue;
            m_table.forEachOf(columns::CustomerNumber(i), [&](std::size_t feature) {
                if (m_place[feature] != notUsed)
                    rows.features.push_back(m_place[feature]);
            });
            rows.offsets.push_back(rows.features.size());
            rows.isPositive.push_back(isPositive);
            rows.weights.push_back(1 / keep);
        }
        return rows;
    }

    void scoreEverybody(const LogisticModel &model)
    {
        m_scores.resize(m_people);
        parallelFor(parts, [&](std::size_t part) {
            for (std::size_t i = m_people * part / parts; i < m_people * (part + 1) / parts; ++i) {
                double score = model.intercept;
                m_table.forEachOf(columns::CustomerNumber(i), [&](std::size_t feature) {
                    if (m_place[feature] != notUsed)
                        score += model.weights[m_place[feature]];
                });
                m_scores[i] = 1 / (1 + std::exp(-score));
            }
        });
    }

    // People with one score stand in no order: the seeds among them are spread evenly.
    void judge()
    {
        std::vector<std::uint32_t> order;
        for (std::uint32_t i = 0; i < m_people; ++i)
            if (isHeldOut(i)) {
                order.push_back(i);
                m_result.heldOutSeeds += m_seeds.test(i);
            }
        std::ranges::sort(order, [this](auto a, auto b) { return m_scores[a] > m_scores[b]; });
        m_result.heldOutPeople = order.size();
        for (const double share : {0.01, 0.02, 0.05, 0.1, 0.2, 0.5})
            m_result.lift.push_back({share, share * double(order.size())});
        const auto seeds = double(m_result.heldOutSeeds), others = double(order.size()) - seeds;
        double above = 0, pairs = 0; // seeds seen so far; pairs where the seed is first
        for (std::size_t first = 0, next; first < order.size(); first = next) {
            double tied = 0;
            for (next = first; next < order.size() && m_scores[order[next]] == m_scores[order[first]]; ++next)
                tied += m_seeds.test(order[next]);
            const auto size = double(next - first);
            for (LiftPoint &point : m_result.lift)
                point.seeds += tied * std::clamp((point.people - double(first)) / size, 0.0, 1.0);
            pairs += (size - tied) * (above + tied / 2);
            above += tied;
        }
        if (seeds > 0 && others > 0)
            m_result.auc = pairs / (seeds * others);
        for (LiftPoint &point : m_result.lift) {
            const auto [low, high] = wilsonInterval(point.seeds, seeds);
            point.lift = seeds > 0 ? point.seeds / seeds / point.share : 1;
            point.low = low / point.share;
            point.high = high / point.share;
        }
    }

    void rank()
    {
        m_result.seeds = m_seeds.count();
        m_result.candidates = m_people - m_result.seeds;
        m_result.ranking.reserve(m_result.candidates);
        for (std::uint32_t i = 0; i < m_people; ++i)
            if (!m_seeds.test(i))
                m_result.ranking.push_back({i, m_scores[i]});
        std::ranges::stable_sort(m_result.ranking, [](const auto &a, const auto &b) { return a.score > b.score; });
    }

    const FeatureTable &m_table;
    const columns::Bits &m_seeds;
    const LookalikeRequest &m_request;
    std::size_t m_people;
    std::vector<std::uint64_t> m_hashes;
    std::vector<std::uint32_t> m_place; // of a feature in the model
    std::vector<std::size_t> m_chosen;
    std::vector<double> m_scores;
    Lookalike m_result;
};

} // namespace

Result<Lookalike> findLookalikes(const FeatureTable &table, const columns::Snapshot &snapshot,
                                 const columns::Bits &seeds, const LookalikeRequest &request, const Job &job)
{
    const std::uint64_t count = seeds.count();
    if (count < leastSeeds || snapshot.customers.size() - count < leastSeeds)
        return invalidError("There are " + std::to_string(count) + " seeds among "
                                + std::to_string(snapshot.customers.size())
                                + " customers; a comparison needs at least 50 seeds and 50 others.",
                            {}, "Take a larger group of people to start from.");
    return Search(table, snapshot, seeds, request).run(job);
}

} // namespace panorama::segments
