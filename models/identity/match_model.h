// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "identity/match_levels.h"

#include <unordered_map>

namespace panorama::identity {

// The levels of all fields of a pair, three bits each.
using Pattern = std::uint64_t;
constexpr std::size_t mostFields = 21;
inline std::uint8_t levelIn(Pattern pattern, std::size_t field)
{
    return std::uint8_t(pattern >> (3 * field) & 7);
}
Pattern patternOf(LevelTable &levels, std::size_t fields, std::uint32_t a, std::uint32_t b);
using PatternCounts = std::unordered_map<Pattern, double>;

// Chances of each level among pairs of the same person (m) and among random pairs (u).
struct FieldModel
{
    std::array<double, levelCount> m {}, u {};
};

// Fellegi and Sunter (1969): the weight of a pair is the sum over fields of log2(m/u) of its levels, the prior is the
// share of matches among all pairs.
struct MatchModel
{
    std::vector<FieldModel> fields;
    double prior = 0;
    double weight(Pattern pattern) const; // log2 of the odds that the levels add to the prior
    static double probability(double weight, double prior);
};

// Estimates without labels. u: from random pairs, from which likely matches are taken out. m: by expectation
// maximisation over pairs that agree in one field (which then is left out), one session a field; then over all
// candidates. Deterministic.
// `candidates`: the patterns of all candidate pairs.
MatchModel estimateModel(const MatchInput &input, LevelTable &levels, const std::vector<Pattern> &candidates);

// Pairs a << 32 | b (a < b) that share a rare value, word or part of a value; all pairs of small inputs.
std::vector<std::uint64_t> candidatePairs(const MatchInput &input);

} // namespace panorama::identity
