// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/retention_spec.h"
#include "journeys/scope.h"
#include "journeys/warning.h"

namespace panorama::journeys {

// Customers whose first start event fell into one calendar period, and how many of them came back in the k-th period
// after it (0 = the same).
struct Cohort
{
    Date start;
    std::uint64_t customers = 0;
    std::vector<std::uint64_t> returned; // all cohorts have as many cells as the longest
};

struct RetentionResult
{
    std::vector<Cohort> cohorts; // by start, without empty ones
    std::vector<Warning> warnings;
    Instant asOf;
    std::int64_t revision = 0;
    // The cohort of each customer by number: index into cohorts, or noCohort.
    static constexpr std::uint32_t noCohort = 0xffffffff;
    std::vector<std::uint32_t> cohortOf;
};

// `firstWeekday`: 1 Monday … 7 Sunday.
Result<RetentionResult> runRetention(const RetentionSpec &spec, const Scope &scope, int firstWeekday, const Job &job);
Json toJson(const RetentionResult &result);

} // namespace panorama::journeys
