// SPDX-License-Identifier: GPL-3.0-or-later
// Tails of the hypergeometric distribution are summed from the observed term away from the middle, each term from the
// one before by their ratio: the terms fall, so the sum ends as soon as they no longer count.
#include "core/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace panorama {
namespace {

double logChoose(double n, double k)
{
    return std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1);
}

// P(X ≥ found) and P(X ≤ found) less the shared term, both by the same sum with the roles of having and not having.
double tail(double found, double drawn, double having, double all, double sign)
{
    double term = 1, sum = 1, k = found;
    while (true) {
        const double ratio = sign > 0 ? (having - k) * (drawn - k) / ((k + 1) * (all - having - drawn + k + 1))
                                      : k * (all - having - drawn + k) / ((having - k + 1) * (drawn - k + 1));
        term *= ratio;
        if (!(term > sum * 1e-17))
            return sum;
        sum += term;
        k += sign;
    }
}

} // namespace

std::pair<double, double> wilsonInterval(double successes, double n)
{
    if (n <= 0)
        return {0, 1};
    constexpr double z = 1.959963984540054, z2 = z * z;
    const double share = successes / n, centre = (share + z2 / (2 * n)) / (1 + z2 / n);
    const double half = z / (1 + z2 / n) * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    return {successes <= 0 ? 0 : std::max(0.0, centre - half), successes >= n ? 1 : std::min(1.0, centre + half)};
}

double fisherExact(std::uint64_t found, std::uint64_t drawn, std::uint64_t having, std::uint64_t all)
{
    const auto k = double(found), n = double(drawn), g = double(having), total = double(all);
    const double middle = std::floor((n + 1) * (g + 1) / (total + 2));
    const double here = std::exp(logChoose(g, k) + logChoose(total - g, n - k) - logChoose(total, n));
    // The tail away from the middle is summed; the other one is what is left.
    const double outer = std::min(1.0, here * tail(k, n, g, total, k >= middle ? 1 : -1));
    return std::min(1.0, 2 * std::min(outer, 1 - outer + here));
}

std::vector<double> benjaminiHochberg(const std::vector<double> &pValues)
{
    std::vector<std::size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return pValues[a] > pValues[b]; });
    std::vector<double> rates(pValues.size());
    double least = 1;
    for (std::size_t i = 0; i < order.size(); ++i) {
        least = std::min(least, pValues[order[i]] * double(order.size()) / double(order.size() - i));
        rates[order[i]] = least;
    }
    return rates;
}

} // namespace panorama
