// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

namespace panorama::segments {

// Rows of yes-or-no features, each with the numbers of those that hold, a class and a weight.
struct LogisticRows
{
    std::vector<std::size_t> offsets {0}; // row i has features[offsets[i] … offsets[i + 1])
    std::vector<std::uint32_t> features;
    std::vector<bool> isPositive;
    std::vector<double> weights;
    std::size_t size() const { return isPositive.size(); }
};

// P(positive) = 1 / (1 + exp(-(intercept + sum of the weights of the features that hold))).
struct LogisticModel
{
    double intercept = 0;
    std::vector<double> weights; // by feature
};

// Logistic regression with a quadratic penalty λ/2·|w|² on the weights, not the intercept (ridge: le Cessie and van
// Houwelingen 1992), by Newton's method to the optimum: the problem is strictly convex, so the answer is exact and does
// not depend on a start.
LogisticModel fitLogistic(const LogisticRows &rows, std::size_t features, double penalty);

} // namespace panorama::segments
