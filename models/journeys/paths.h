// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/paths_spec.h"
#include "journeys/scope.h"
#include "journeys/warning.h"

#include <optional>

namespace panorama::journeys {

// Customers who had this event as their step-th one from the anchor (0 = the anchor).
struct PathNode
{
    int step = 0;
    std::optional<std::string> event; // nullopt: all rarer ones together
    std::uint64_t customers = 0; // = customers of the links that leave it + ended, before the last step
    std::uint64_t ended = 0;
};

struct PathLink
{
    std::uint32_t from = 0, to = 0; // indexes of nodes; in the direction of the document
    std::uint64_t customers = 0;
};

struct PathCount
{
    std::vector<std::string> events; // from the anchor on
    std::uint64_t customers = 0;
};

// What people did after (or before) their first anchor event in the span. Repeats of an event are folded into one.
struct PathsResult
{
    std::uint64_t customers = 0;
    std::vector<PathNode> nodes; // by step, then customers downwards, then event
    std::vector<PathLink> links; // by from, then to
    std::vector<PathCount> paths; // the most frequent, by customers downwards
    std::uint64_t distinctPaths = 0;
    std::vector<Warning> warnings;
    std::int64_t revision = 0;
};

Result<PathsResult> runPaths(const PathsSpec &spec, const Scope &scope, const Job &job);
Json toJson(const PathsResult &result);

} // namespace panorama::journeys
