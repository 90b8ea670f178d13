// SPDX-License-Identifier: GPL-3.0-or-later
// Medians are bootstrapped (Efron 1979) without drawing samples: of n draws with replacement the middle ones are at
// ranks that follow from order statistics of n uniform numbers, whose joint distribution is known (Beta), so that each
// round costs two draws whatever the number of people. Intervals are percentiles of 4,000 rounds.
#include "journeys/cycle.h"

#include "columns/event_filter.h"
#include "core/random.h"
#include "core/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace panorama::journeys {
namespace {

constexpr int rounds = 4000;

double quantile(const std::vector<double> &sorted, double share)
{
    const double at = share * double(sorted.size() - 1);
    const auto low = std::size_t(at);
    return sorted[low] + (at - double(low)) * (sorted[std::min(low + 1, sorted.size() - 1)] - sorted[low]);
}

// The median of one bootstrap sample of the sorted values.
double drawnMedian(const std::vector<double> &sorted, Random &random)
{
    const std::size_t n = sorted.size(), rank = (n + 1) / 2;
    const auto at = [&](double place) { return sorted[std::min(n - 1, std::size_t(place * double(n)))]; };
    const double lower = random.beta(double(rank), double(n - rank + 1));
    if (n % 2 == 1)
        return at(lower);
    // The next order statistic: the least of the n - rank numbers that are left above.
    const double upper = lower + (1 - lower) * (1 - std::pow(random.unit(), 1 / double(n - rank)));
    return (at(lower) + at(upper)) / 2;
}

void measureSide(const std::vector<double> &sorted, const std::vector<double> &medians, CycleSide &side)
{
    side.ended = sorted.size();
    if (const std::uint64_t observed = side.starts - side.pending; observed > 0) {
        const auto [low, high] = wilsonInterval(double(side.ended), double(observed));
        side.share = double(side.ended) / double(observed);
        side.shareLow = low;
        side.shareHigh = high;
    }
    if (sorted.empty())
        return;
    side.median = quantile(sorted, 0.5);
    side.medianLow = quantile(medians, 0.025);
    side.medianHigh = quantile(medians, 0.975);
    side.mean = std::accumulate(sorted.begin(), sorted.end(), 0.0) / double(sorted.size());
    for (std::size_t i = 0; i < side.deciles.size(); ++i)
        side.deciles[i] = quantile(sorted, double(i + 1) / 10);
}

class CycleScan
{
public:
    CycleScan(const CycleSpec &spec, const Scope &scope)
        : m_spec(spec), m_scope(scope), m_start(scope.snapshot, spec.start), m_end(scope.snapshot, spec.end)
    {
        m_change = instantOf(spec.change, scope.snapshot->facts.zone).micros;
    }

    Result<CycleResult> run(const Job &job)
    {
        for (const auto &[filter, pointer] : {std::pair(&m_start, "/start"), std::pair(&m_end, "/end")})
            for (const columns::EventFilter::Unknown &unknown : filter->unknown())
                m_result.warnings.push_back({pointer + unknown.pointer, unknown.message});
        for (columns::CustomerNumber customer = 0; customer < m_scope.snapshot->customers.size(); ++customer) {
            if (customer % 4096 == 0 && job.isCancelled())
                return cancelledError();
            if (m_scope.includes(customer)) {
                follow(customer, m_change - m_spec.sideMicros, m_change, m_result.before, m_before);
                follow(customer, m_change, m_change + m_spec.sideMicros, m_result.after, m_after);
            }
        }
        m_result.revision = m_scope.snapshot->facts.revision;
        measureCycles(std::move(m_before), std::move(m_after), m_result);
        return std::move(m_result);
    }

private:
    // The first start in [from, to) and the first end after it.
    void follow(columns::CustomerNumber customer, std::int64_t from, std::int64_t to, CycleSide &side,
                std::vector<double> &seconds)
    {
        const columns::EventTable &events = m_scope.snapshot->events;
        const columns::RowSpan rows = events.of(customer);
        for (columns::Row row = rows.first; row < rows.last; ++row) {
            const std::int64_t start = events.times.at(row);
            if (start < from || !m_start.matches(row))
                continue;
            if (start >= to || start > m_scope.asOf.micros)
                return;
            ++side.starts;
            if (start + m_spec.withinMicros > m_scope.asOf.micros) {
                ++side.pending;
                return;
            }
            columns::Row next = row; // an end at the same instant counts, wherever it stands
            while (next > rows.first && events.times.at(next - 1) == start)
                --next;
            for (; next < rows.last; ++next) {
                const std::int64_t end = events.times.at(next);
                if (end > start + m_spec.withinMicros)
                    return;
                if (next != row && m_end.matches(next))
                    return seconds.push_back(double(end - start) / 1e6);
            }
            return;
        }
    }

    const CycleSpec &m_spec;
    const Scope &m_scope;
    columns::EventFilter m_start, m_end;
    std::int64_t m_change = 0;
    std::vector<double> m_before, m_after;
    CycleResult m_result;
};

Json orNull(const std::optional<double> &number)
{
    return number ? Json(*number) : Json();
}

Json interval(const std::optional<double> &low, const std::optional<double> &high)
{
    return low && high ? Json(Json::Array {*low, *high}) : Json();
}

Json sideJson(const CycleSide &side)
{
    Json deciles = Json::array();
    for (const std::optional<double> &decile : side.deciles)
        deciles.append(orNull(decile));
    return Json::object({{"starts", side.starts},
                         {"pending", side.pending},
                         {"ended", side.ended},
                         {"share", orNull(side.share)},
                         {"share_interval", interval(side.shareLow, side.shareHigh)},
                         {"median_seconds", orNull(side.median)},
                         {"median_interval", interval(side.medianLow, side.medianHigh)},
                         {"mean_seconds", orNull(side.mean)},
                         {"deciles", std::move(deciles)}});
}

} // namespace

void measureCycles(std::vector<double> before, std::vector<double> after, CycleResult &result)
{
    Random random(19790101);
    std::vector<double> first, second, differences;
    std::ranges::sort(before);
    std::ranges::sort(after);
    for (int round = 0; round < rounds; ++round) {
        if (!before.empty())
            first.push_back(drawnMedian(before, random));
        if (!after.empty())
            second.push_back(drawnMedian(after, random));
        if (!before.empty() && !after.empty())
            differences.push_back(second.back() - first.back());
    }
    for (std::vector<double> *list : {&first, &second, &differences})
        std::ranges::sort(*list);
    CycleSide &a = result.before, &b = result.after;
    measureSide(before, first, a);
    measureSide(after, second, b);
    if (!differences.empty()) {
        result.difference = *b.median - *a.median;
        result.differenceLow = quantile(differences, 0.025);
        result.differenceHigh = quantile(differences, 0.975);
    }
    if (a.share && b.share) {
        const double difference = *b.share - *a.share;
        result.shareDifference = difference;
        result.shareDifferenceLow = difference - std::hypot(*b.share - *b.shareLow, *a.shareHigh - *a.share);
        result.shareDifferenceHigh = difference + std::hypot(*b.shareHigh - *b.share, *a.share - *a.shareLow);
    }
}

Result<CycleResult> compareCycles(const CycleSpec &spec, const Scope &scope, const Job &job)
{
    return CycleScan(spec, scope).run(job);
}

Json toJson(const CycleResult &result)
{
    return Json::object({{"before", sideJson(result.before)},
                         {"after", sideJson(result.after)},
                         {"median_difference_seconds", orNull(result.difference)},
                         {"median_difference_interval", interval(result.differenceLow, result.differenceHigh)},
                         {"share_difference", orNull(result.shareDifference)},
                         {"share_difference_interval", interval(result.shareDifferenceLow, result.shareDifferenceHigh)},
                         {"warnings", warningsJson(result.warnings)}});
}

} // namespace panorama::journeys
