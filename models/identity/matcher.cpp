// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/matcher.h"

#include <algorithm>
#include <cmath>

namespace panorama::identity {
namespace {

constexpr double tellingCollision = 0.05;

struct Scored
{
    std::uint64_t pair;
    Pattern pattern;
    double weight;
};

// Numbers of one range are often two digits apart by chance.
bool agrees(const MatchField &field, std::uint8_t level)
{
    return level <= (field.kind() == FieldKind::Digits ? 1 : 2);
}

bool isTelling(const MatchInput &input, Pattern pattern)
{
    int fields = 0;
    for (std::size_t field = 0; field < input.fields.size(); ++field)
        fields +=
            agrees(input.fields[field], levelIn(pattern, field)) && input.fields[field].collision() < tellingCollision;
    return fields >= 2;
}

// In place of the average chance of an agreement that of this value.
double rarity(const MatchInput &input, const LevelTable &levels, const MatchModel &model, std::uint64_t pair,
              Pattern pattern)
{
    double sum = 0;
    for (std::size_t field = 0; field < input.fields.size(); ++field)
        if (levelIn(pattern, field) == 0) {
            const std::uint32_t code = levels.sharedCode(field, std::uint32_t(pair >> 32), std::uint32_t(pair));
            sum += std::log2(model.fields[field].u[0] / input.fields[field].frequency(code));
        }
    return sum;
}

double settledPrior(const std::vector<Scored> &scored, double prior, double allPairs)
{
    for (int round = 0; round < 30; ++round) {
        double matches = 0;
        for (const Scored &entry : scored)
            matches += MatchModel::probability(entry.weight, prior);
        prior = std::clamp(matches / allPairs, 1e-12, 0.1);
    }
    return prior;
}

} // namespace

Result<std::vector<MatchedPair>> matchRecords(const MatchInput &input, double atLeast, const Job &job)
{
    if (input.records < 2 || input.fields.empty())
        return std::vector<MatchedPair>();
    LevelTable levels(input);
    const std::vector<std::uint64_t> candidates = candidatePairs(input);
    std::vector<Pattern> patterns(candidates.size());
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        patterns[i] =
            patternOf(levels, input.fields.size(), std::uint32_t(candidates[i] >> 32), std::uint32_t(candidates[i]));
        if (i % 4096 == 0) {
            job.report(i, candidates.size(), "comparing");
            if (job.isCancelled())
                return cancelledError();
        }
    }
    const MatchModel model = estimateModel(input, levels, patterns);
    std::vector<Scored> scored;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (isTelling(input, patterns[i]))
            scored.push_back({candidates[i], patterns[i],
                              model.weight(patterns[i]) + rarity(input, levels, model, candidates[i], patterns[i])});
    const double allPairs = double(input.records) * double(input.records - 1) / 2;
    const double prior = settledPrior(scored, model.prior, allPairs);
    std::vector<MatchedPair> pairs;
    for (const Scored &entry : scored)
        if (const double p = MatchModel::probability(entry.weight, prior); p > atLeast)
            pairs.push_back({std::uint32_t(entry.pair >> 32), std::uint32_t(entry.pair), p, entry.pattern});
    return pairs;
}

} // namespace panorama::identity
