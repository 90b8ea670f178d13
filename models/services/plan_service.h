// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/budget_plan.h"
#include "services/document_service.h"

namespace panorama::services {

inline constexpr const char *planDocument = "plan";

struct StoredPlan
{
    std::string id;
    BudgetPlan plan;
};

// A line against reality: what was spent in its channel during its flight, as known at as_of.
struct LinePacing
{
    std::string line; // id
    std::optional<Minor> actual; // of what has a figure and a rate; nullopt: nothing has
    std::int64_t actualMicros = 0; // the same, to the millionth
    Minor expected = 0; // share of `planned` by the days of the flight that have begun
    std::optional<double> pace; // actual / expected; nullopt while nothing is expected
    std::optional<Minor> forecast; // actual at the same rate a day to the end of the flight
    int daysPassed = 0, daysTotal = 0;
    // Spend of the channel on each day of the plan (0 before and after the flight), planned evenly over the flight.
    std::vector<Minor> actualByDay;
};

struct PlanPacing
{
    Date asOf; // day
    std::vector<LinePacing> lines;
    std::optional<Minor> actual;
    std::int64_t actualMicros = 0;
    Minor expected = 0;
    std::optional<double> pace;
    std::int64_t outsideMicros = 0;
    Minor outside = 0; // spent in the plan's days in channels or on days that no line plans
    std::vector<std::string> warnings;
    std::int64_t revision = 0;
};

Result<std::vector<StoredPlan>> listPlans(store::Workspace &workspace);
Result<StoredPlan> findPlan(store::Workspace &workspace, std::string_view idOrName);
Result<StoredPlan> savePlan(const Job &job, store::Workspace &workspace, const BudgetPlan &plan,
                            const std::string &text);
// One more step of a known plan, which may also rename it.
Result<void> changePlan(const Job &job, store::Workspace &workspace, const std::string &id, const BudgetPlan &plan,
                        const std::string &text);
// For Draft<BudgetPlan>.
DocumentStep planStep(const BudgetPlan &plan);
// The approved plan whose days hold `day`, the one changed last; else the one of drafts; else the one whose
// days are nearest; nullopt when there is none.
Result<std::optional<StoredPlan>> activePlan(store::Workspace &workspace, Date day);
Result<PlanPacing> planPacing(store::Workspace &workspace, const BudgetPlan &plan, Instant asOf);
// {id, name, currency, total, planned, unallocated, lines: […], status …}; with pacing: actual, expected, pace a line.
Json planJson(const StoredPlan &stored, const PlanPacing *pacing);

} // namespace panorama::services
