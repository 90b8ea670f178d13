// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <utility>
#include <vector>

namespace panorama {

// Tests and intervals of the field's standard books. Shares are 0 … 1; intervals are two-sided 95 %.

// Wilson's score interval of a share (Wilson 1927); n = 0 gives (0, 1).
std::pair<double, double> wilsonInterval(double successes, double n);
// Fisher's exact test (1935) of "found of `drawn` have what `having` of `all` have", by the hypergeometric
// distribution; two-sided as twice the smaller tail, at most 1. All numbers whole, found ≤ min(drawn, having) and
// possible.
double fisherExact(std::uint64_t found, std::uint64_t drawn, std::uint64_t having, std::uint64_t all);
// The smallest false-discovery rate at which each hypothesis would be rejected (Benjamini and Hochberg 1995).
std::vector<double> benjaminiHochberg(const std::vector<double> &pValues);

} // namespace panorama
