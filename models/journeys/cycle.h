// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/cycle_spec.h"
#include "journeys/scope.h"
#include "journeys/warning.h"

#include <array>
#include <optional>

namespace panorama::journeys {

// The sales cycle of those who started on one side of the change. Times in seconds; intervals 95 %.
struct CycleSide
{
    std::uint64_t starts = 0; // customers, each by the first start on this side
    std::uint64_t pending = 0; // of them: not yet observed for the whole time, in no other figure
    std::uint64_t ended = 0; // reached the end within it
    std::optional<double> share, shareLow, shareHigh; // ended of those observed, Wilson
    std::optional<double> median, medianLow, medianHigh, mean; // of those who ended; bootstrap
    std::array<std::optional<double>, 9> deciles; // 10 % … 90 %
};

struct CycleResult
{
    CycleSide before, after;
    std::optional<double> difference, differenceLow, differenceHigh; // of the medians, after less before; bootstrap
    std::optional<double> shareDifference, shareDifferenceLow, shareDifferenceHigh; // Newcombe 1998, method 10
    std::vector<Warning> warnings;
    std::int64_t revision = 0;
};

// Whether people reach the end sooner after a change. Who has not been observed for the whole time stays out, on both
// sides alike, or the later side would know its quick ones only.
Result<CycleResult> compareCycles(const CycleSpec &spec, const Scope &scope, const Job &job);
// The statistics alone: seconds of those who ended, by side, into a result whose counts stand already.
void measureCycles(std::vector<double> before, std::vector<double> after, CycleResult &result);
Json toJson(const CycleResult &result);

} // namespace panorama::journeys
