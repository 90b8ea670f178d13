// SPDX-License-Identifier: GPL-3.0-or-later
// Expectation maximisation as in Winkler (1988), Jaro (1989) and Enamorado, Fifield and Imai (2019), over counts of
// level patterns, so that a million pairs cost as much as their few thousand distinct patterns.
#include "identity/match_model.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace panorama::identity {
namespace {

constexpr int sessionRounds = 25;
constexpr int finalRounds = 12;
constexpr std::size_t randomPairs = 600000;
constexpr std::size_t sessionPairs = 150000;
constexpr std::size_t sessionBlock = 60;
using Levels = std::array<double, levelCount>;
// Patterns in one fixed order, so that sums do not depend on a hash table.
using PatternList = std::vector<std::pair<Pattern, double>>;

PatternList ordered(const PatternCounts &counts)
{
    PatternList list(counts.begin(), counts.end());
    std::sort(list.begin(), list.end());
    return list;
}

Levels shares(const Levels &counts, double smoothing)
{
    Levels result {};
    double sum = 0;
    for (const double count : counts)
        sum += count + smoothing;
    for (std::size_t i = 0; i < levelCount; ++i)
        result[i] = (counts[i] + smoothing) / sum;
    return result;
}

PatternList randomPatterns(const MatchInput &input, LevelTable &levels)
{
    PatternCounts counts;
    const std::uint64_t n = input.records;
    if (n * (n - 1) / 2 <= randomPairs) {
        for (std::uint32_t a = 0; a < n; ++a)
            for (std::uint32_t b = a + 1; b < n; ++b)
                counts[patternOf(levels, input.fields.size(), a, b)] += 1;
        return ordered(counts);
    }
    std::mt19937_64 random(20260101);
    for (std::size_t i = 0; i < randomPairs; ++i) {
        const auto a = std::uint32_t(random() % n), b = std::uint32_t(random() % n);
        if (a != b)
            counts[patternOf(levels, input.fields.size(), std::min(a, b), std::max(a, b))] += 1;
    }
    return ordered(counts);
}

// Pairs that have the same value in a field, rare values first.
PatternList sessionPatterns(const MatchInput &input, LevelTable &levels, std::size_t field)
{
    const MatchField &entry = input.fields[field];
    std::vector<std::vector<std::uint32_t>> holders(entry.values().size());
    for (std::uint32_t record = 0; record < input.records; ++record)
        for (const std::uint32_t code : entry.of(record))
            holders[code].push_back(record);
    std::stable_sort(holders.begin(), holders.end(), [](const auto &x, const auto &y) { return x.size() < y.size(); });
    PatternCounts counts;
    std::size_t pairs = 0;
    for (const auto &block : holders) {
        if (pairs > sessionPairs || block.size() > sessionBlock)
            break;
        for (std::size_t i = 0; i < block.size(); ++i)
            for (std::size_t j = i + 1; j < block.size(); ++j, ++pairs)
                counts[patternOf(levels, input.fields.size(), block[i], block[j])] += 1;
    }
    return ordered(counts);
}

// What one pass over patterns gives: expected matches and their levels, and the levels of the rest.
struct Expectation
{
    double matches = 0, pairs = 0;
    std::vector<Levels> matched, others;
};

Expectation expect(const MatchModel &model, const PatternList &patterns, std::size_t skipped)
{
    Expectation sums {0, 0, std::vector<Levels>(model.fields.size()), std::vector<Levels>(model.fields.size())};
    for (const auto &[pattern, count] : patterns) {
        const Pattern used = skipped < model.fields.size() ? pattern | Pattern(7) << (3 * skipped) : pattern;
        const double p = MatchModel::probability(model.weight(used), model.prior);
        sums.matches += p * count;
        sums.pairs += count;
        for (std::size_t field = 0; field < model.fields.size(); ++field)
            if (const std::uint8_t level = levelIn(pattern, field); level < levelCount) {
                sums.matched[field][level] += p * count;
                sums.others[field][level] += (1 - p) * count;
            }
    }
    return sums;
}

constexpr Levels typicalMatch = {0.8, 0.08, 0.04, 0.02, 0.06};

// One session; gives the expected levels of its matches, the field itself empty.
std::vector<Levels> runSession(const MatchModel &start, const PatternList &patterns, std::size_t field)
{
    MatchModel model = start;
    model.prior = 0.2;
    Expectation sums;
    for (int round = 0; round < sessionRounds; ++round) {
        sums = expect(model, patterns, field);
        model.prior = std::clamp(sums.matches / std::max(1.0, sums.pairs), 1e-6, 0.95);
        for (std::size_t other = 0; other < model.fields.size(); ++other)
            if (other != field)
                model.fields[other].m = shares(sums.matched[other], 0.5);
    }
    sums.matched[field] = {};
    return sums.matched;
}

double allPairs(const MatchInput &input)
{
    return std::max(1.0, double(input.records) * double(input.records - 1) / 2);
}

void trainSessions(const MatchInput &input, LevelTable &levels, MatchModel &model)
{
    std::vector<Levels> sums(model.fields.size());
    for (std::size_t field = 0; field < input.fields.size(); ++field) {
        if (input.fields[field].collision() > 0.05)
            continue;
        const PatternList patterns = sessionPatterns(input, levels, field);
        if (patterns.empty())
            continue;
        const std::vector<Levels> session = runSession(model, patterns, field);
        for (std::size_t other = 0; other < sums.size(); ++other)
            for (std::size_t level = 0; level < levelCount; ++level)
                sums[other][level] += session[other][level];
    }
    for (std::size_t field = 0; field < sums.size(); ++field) {
        double total = 0;
        for (const double count : sums[field])
            total += count;
        if (total > 3)
            model.fields[field].m = shares(sums[field], 0.5);
    }
}

// A worse level never speaks more for a match than a better one.
void makeMonotonic(MatchModel &model)
{
    for (FieldModel &field : model.fields)
        for (std::size_t level = 1; level < levelCount; ++level)
            field.m[level] = std::min(field.m[level], field.m[level - 1] / field.u[level - 1] * field.u[level]);
}

} // namespace

Pattern patternOf(LevelTable &levels, std::size_t fields, std::uint32_t a, std::uint32_t b)
{
    Pattern pattern = 0;
    for (std::size_t field = 0; field < fields; ++field)
        pattern |= Pattern(levels.level(field, a, b)) << (3 * field);
    return pattern;
}

double MatchModel::weight(Pattern pattern) const
{
    double sum = 0;
    for (std::size_t field = 0; field < fields.size(); ++field)
        if (const std::uint8_t level = levelIn(pattern, field); level < levelCount)
            sum += std::log2(fields[field].m[level] / fields[field].u[level]);
    return sum;
}

double MatchModel::probability(double weight, double prior)
{
    const double odds = prior / (1 - prior) * std::exp2(std::clamp(weight, -300.0, 300.0));
    return odds / (1 + odds);
}

MatchModel estimateModel(const MatchInput &input, LevelTable &levels, const std::vector<Pattern> &candidates)
{
    MatchModel model;
    model.fields.resize(input.fields.size());
    const PatternList random = randomPatterns(input, levels);
    const auto setU = [&](const Expectation &sums) {
        for (std::size_t field = 0; field < model.fields.size(); ++field)
            model.fields[field].u = shares(sums.others[field], 0.5);
    };
    for (FieldModel &field : model.fields)
        field = {typicalMatch, typicalMatch};
    model.prior = 1e-9;
    setU(expect(model, random, mostFields + 1));
    trainSessions(input, levels, model);
    PatternCounts counts;
    for (const Pattern pattern : candidates)
        counts[pattern] += 1;
    const PatternList patterns = ordered(counts);
    model.prior = std::min(0.01, 1.0 / double(std::max(1u, input.records)));
    for (int round = 0; round < finalRounds; ++round) {
        makeMonotonic(model);
        const Expectation sums = expect(model, patterns, mostFields + 1);
        model.prior = std::clamp(sums.matches / allPairs(input), 1e-12, 0.1);
        if (sums.matches > 5)
            for (std::size_t field = 0; field < model.fields.size(); ++field)
                model.fields[field].m = shares(sums.matched[field], 0.5);
        setU(expect(model, random, mostFields + 1));
    }
    makeMonotonic(model);
    return model;
}

} // namespace panorama::identity
