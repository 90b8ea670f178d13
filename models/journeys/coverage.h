// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/journey_spec.h"
#include "journeys/scope.h"

namespace panorama::journeys {

// Whether a stage of the journey is seen at all: measured (events keep coming), stale (they came and have stopped),
// blind (there never was one).
enum class StageSight { Measured, Stale, Blind };

struct StageCoverage
{
    std::string name;
    std::vector<std::string> events; // of its list, those that the workspace has
    StageSight sight = StageSight::Blind;
    std::uint64_t count = 0, customers = 0, days = 0; // events, people, days with an event
    std::optional<Instant> first, last;
    double usualGapDays = 0; // nine of ten gaps between days with events were not longer
    double staleAfterDays = 0; // silence beyond this is stale
    // Of its people, those who were also seen in the stage before: a low share means that the way in is not seen.
    std::optional<double> seenBefore;
};

struct CoverageResult
{
    std::vector<StageCoverage> stages;
    std::vector<std::string> unassigned; // events of the workspace that no stage lists
    std::uint64_t people = 0;
    std::int64_t revision = 0;
};

Result<CoverageResult> journeyCoverage(const JourneySpec &spec, const Scope &scope, const Job &job);
Json toJson(const CoverageResult &result, const TimeZone &zone);

} // namespace panorama::journeys
