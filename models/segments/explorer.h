// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "segments/feature_table.h"

#include <set>

namespace panorama::segments {

struct ExploredSegment
{
    std::string id, name;
    columns::Bits people;
    std::set<std::string> ruleNames; // what its rule asks for (Feature::ruleName): no discovery
};

// A feature that is more or less frequent in a segment than with everybody, beyond chance.
struct Distinction
{
    std::size_t feature = 0;
    std::uint64_t count = 0; // of the segment's people; under 10 it is not told
    double share = 0, baseShare = 0;
    double index = 100, low = 0, high = 0; // 100: as often as with everybody; Wilson's interval of the share
    double p = 1, q = 1; // Fisher's exact test; Benjamini and Hochberg over all segments and features
};

struct Exploration
{
    struct Entry
    {
        std::uint64_t count = 0;
        std::vector<Distinction> distinctions; // most certain difference in the index first
    };
    std::vector<Entry> entries; // as the segments were given
    std::uint64_t tests = 0, discoveries = 0;
};

// What sets each segment apart from everybody. Of all that is told at most the share `rate` is false in expectation.
// Features that the rule itself asks for, and segments of nobody or everybody, are not tested.
Result<Exploration> explore(const FeatureTable &table, const std::vector<ExploredSegment> &segments, double rate,
                            const Job &job);

} // namespace panorama::segments
