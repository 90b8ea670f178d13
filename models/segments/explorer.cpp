// SPDX-License-Identifier: GPL-3.0-or-later
// A segment is a draw from everybody, so under "no difference" the number of its people with a feature is
// hypergeometric: Fisher's exact test. Which features are tested depends on the base alone, never on what was found, so
// that the false-discovery rate of Benjamini and Hochberg holds over the whole exploration.
#include "segments/explorer.h"

#include "core/parallel.h"
#include "core/statistics.h"

#include <algorithm>
#include <cmath>

namespace panorama::segments {
namespace {

Distinction measured(const FeatureTable &table, std::size_t feature, std::uint64_t count, std::uint64_t size)
{
    const auto n = double(size), all = double(table.people());
    Distinction found {feature, count};
    found.share = double(count) / n;
    found.baseShare = double(table.features()[feature].base) / all;
    const auto [low, high] = wilsonInterval(double(count), n);
    found.index = 100 * found.share / found.baseShare;
    found.low = 100 * low / found.baseShare;
    found.high = 100 * high / found.baseShare;
    found.p = fisherExact(count, size, table.features()[feature].base, table.people());
    return found;
}

std::vector<Distinction> tested(const FeatureTable &table, const ExploredSegment &segment)
{
    std::vector<Distinction> all;
    const std::uint64_t size = segment.people.count();
    if (size == 0 || size == table.people())
        return all;
    const std::vector<std::uint64_t> counts = table.counts(segment.people);
    for (std::size_t feature = 0; feature < counts.size(); ++feature)
        if (!segment.ruleNames.contains(table.features()[feature].ruleName()))
            all.push_back(measured(table, feature, counts[feature], size));
    return all;
}

// How far the sure end of the interval is from 100, on the scale of ratios.
double strength(const Distinction &found)
{
    const double sure = found.index > 100 ? found.low : found.high;
    return std::abs(std::log(std::max(sure, 0.1) / 100));
}

} // namespace

Result<Exploration> explore(const FeatureTable &table, const std::vector<ExploredSegment> &segments, double rate,
                            const Job &job)
{
    std::vector<std::vector<Distinction>> all(segments.size());
    parallelFor(segments.size(), [&](std::size_t i) {
        if (!job.isCancelled())
            all[i] = tested(table, segments[i]);
    });
    if (job.isCancelled())
        return cancelledError();
    std::vector<double> pValues;
    for (const auto &list : all)
        for (const Distinction &found : list)
            pValues.push_back(found.p);
    const std::vector<double> rates = benjaminiHochberg(pValues);
    Exploration result;
    result.tests = pValues.size();
    std::size_t next = 0;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        Exploration::Entry entry {segments[i].people.count(), {}};
        for (Distinction &found : all[i]) {
            found.q = rates[next++];
            if (found.q <= rate)
                entry.distinctions.push_back(found);
        }
        // That something is not known is told last: it mostly says where people come from.
        std::ranges::stable_sort(entry.distinctions, [&](const Distinction &a, const Distinction &b) {
            const bool isMissing = table.features()[a.feature].value.isNull();
            return isMissing != table.features()[b.feature].value.isNull() ? !isMissing : strength(a) > strength(b);
        });
        result.discoveries += entry.distinctions.size();
        result.entries.push_back(std::move(entry));
    }
    return result;
}

} // namespace panorama::segments
