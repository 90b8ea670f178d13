// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "core/time.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace panorama {

// Amounts of a plan are whole minor units of its currency (fen, cents), so that sums are exact.
using Minor = std::int64_t;

struct PlanLine
{
    std::string id; // unique in its plan
    std::string name, channel, owner;
    DateRange flight;
    Minor planned = 0;
    std::optional<Minor> forecast, committed; // the actual spend comes from data
    bool lock = false;
    std::optional<Minor> floor, cap, lot;
    bool operator==(const PlanLine &) const = default;
};

// The lines named may have at most `cap` together.
struct PlanGroup
{
    std::string name;
    std::vector<std::string> lines;
    Minor cap = 0;
    bool operator==(const PlanGroup &) const = default;
};

// Another division of the same total; lines that it does not name are as in its parent, at last as in the plan.
struct PlanScenario
{
    std::string id, name;
    std::optional<std::string> parent;
    std::map<std::string, Minor> amounts;
    bool operator==(const PlanScenario &) const = default;
};

// A budget (panorama.plan/1): a total, and lines that share it. A value; edits are functions from plan to plan.
struct BudgetPlan
{
    std::string name, currency = "CNY", status = "draft"; // draft | approved
    Minor total = 0;
    DateRange days;
    std::vector<PlanLine> lines;
    std::vector<PlanGroup> groups;
    std::vector<PlanScenario> scenarios;
    Json curves; // by channel, as curve import gives them; null = none
    std::optional<Instant> approved;
    bool operator==(const BudgetPlan &) const = default;

    Minor plannedSum() const;
    Minor unallocated() const { return total - plannedSum(); }
    const PlanLine *line(std::string_view id) const;
    PlanLine *line(std::string_view id);
};

// Errors point into the document: /lines/2/cap …
Result<BudgetPlan> parseBudgetPlan(const Json &json);
Json toJson(const BudgetPlan &plan);

std::string formatMinor(Minor amount, std::string_view currency); // "1200.50"
// nullopt for what is no plain decimal, finer than the currency's minor unit or beyond 10^15.
std::optional<Minor> parseMinor(std::string_view text, std::string_view currency);
std::int64_t microsOfMinor(Minor amount, std::string_view currency);
Minor minorOfMicros(std::int64_t micros, std::string_view currency); // rounded half away from zero

} // namespace panorama
