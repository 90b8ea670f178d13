// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/events.h"
#include "core/time.h"
#include "domain/value.h"
#include "journeys/warning.h"

#include <optional>
#include <span>

namespace panorama::journeys {

// One step of a funnel, or of one part of its breakdown.
struct FunnelStep
{
    std::string event;
    std::uint64_t customers = 0; // = customers of the next step + lost + open
    std::uint64_t lost = 0, open = 0;
    std::optional<double> rateFromPrevious, rateFromFirst;
    std::optional<double> medianSeconds; // from the previous step
    std::vector<std::pair<std::string, std::uint64_t>> lossReasons; // by reason; adds up to `lost`
};

struct FunnelPart
{
    std::optional<Value> value; // nullopt: missing
    std::vector<FunnelStep> steps;
};

// Where a customer stands: level 0 = no start.
struct FunnelOutcome
{
    std::uint8_t level : 5 = 0;
    std::uint8_t isOpen : 3 = 0; // 1 = yes; the byte has no other bits
};

// Answer to a funnel document; never changes. Also says who reached, lost or still may take a step (from 0).
class FunnelResult
{
public:
    std::vector<FunnelStep> steps;
    std::vector<FunnelPart> parts; // by customers of step 1 downwards, then value; empty without a breakdown
    bool isBrokenDown = false;
    std::vector<Warning> warnings;
    std::vector<FunnelOutcome> outcomes; // by customer number
    std::vector<std::vector<double>> secondsBetween; // by step from 1: sorted waits of all its customers, if asked for
    Instant asOf;
    std::int64_t revision = 0;

    columns::Bits reached(std::size_t step) const;
    columns::Bits lost(std::size_t step) const;
    columns::Bits open(std::size_t step) const;
};

// Of steps with their customers: the shares of the step before and of the first.
void addRates(std::vector<FunnelStep> &steps);
// From the losses by code of a property (0 = without), nullptr where nothing has it; what is missing to `lost` is
// "not_given".
std::vector<std::pair<std::string, std::uint64_t>>
lossReasons(std::span<const std::uint64_t> counts, const columns::PropertyColumn *property, std::uint64_t lost);
void sortParts(std::vector<FunnelPart> &parts);

// Members steps, breakdown (if any) and warnings as contract.md section 6 has them.
Json toJson(const FunnelResult &result);

} // namespace panorama::journeys
