// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "segments/feature_table.h"
#include "segments/logistic.h"

#include <set>

namespace panorama::segments {

struct LookalikeRequest
{
    std::set<std::string> excluded; // names of features (Feature::ruleName) that define the seeds and so say nothing
    std::uint64_t seed = 1; // draws who is held out
    double penalty = 0.002; // ridge, a row: features that say the same share their weight
};

// Of the held-out people with the highest scores: how many seeds are among them, against as many drawn at random.
struct LiftPoint
{
    double share = 0; // of the held-out people
    double people = 0, seeds = 0; // a tie at the border counts in part
    double lift = 1, low = 0, high = 0; // 95 %, Wilson's interval of the share of all held-out seeds
};

struct Lookalike
{
    struct Weight
    {
        std::size_t feature = 0;
        double weight = 0; // log-odds
    };
    struct Person
    {
        columns::CustomerNumber customer = 0;
        double score = 0; // 0 … 1, the higher the more alike
    };
    std::uint64_t seeds = 0, candidates = 0, heldOutPeople = 0, heldOutSeeds = 0;
    double auc = 0.5; // of the held-out people: chance that a seed stands above another one
    std::vector<LiftPoint> lift; // at 1, 2, 5, 10, 20 and 50 %
    double intercept = 0;
    std::vector<Weight> weights; // strongest first
    std::vector<Person> ranking; // everybody who is no seed, most alike first, equals by id
};

// Ranks all others by how much they are like the seeds: ridge logistic regression on the features, learnt on seven
// tenths of all people and judged on the other three. At least 50 seeds are needed.
Result<Lookalike> findLookalikes(const FeatureTable &table, const columns::Snapshot &snapshot,
                                 const columns::Bits &seeds, const LookalikeRequest &request, const Job &job);

} // namespace panorama::segments
