// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/budget_plan.h"

namespace panorama::planning {

// Whole parts that add up to `total` exactly, in proportion to the weights (largest remainder, ties to the first).
// All weights 0: equal parts. Weights must not be negative.
std::vector<Minor> splitExactly(Minor total, const std::vector<double> &weights);

// The plan with `amount` in one line; the other free lines take up the difference in proportion to what they have, so
// that the sum stays as it was. Locks, lots, floors, caps and group caps hold always: where the others cannot take the
// whole difference, the line moves only as far as they can. Unknown or locked line: the plan as it was.
BudgetPlan rebalance(const BudgetPlan &plan, std::string_view line, Minor amount);
// The plan with another total; free lines follow in proportion. What they cannot take stays unallocated, and a total
// below what is bound gives Invalid.
Result<BudgetPlan> withTotal(const BudgetPlan &plan, Minor total);
// Only this line changes (within its bounds and what is unallocated).
BudgetPlan withAmount(const BudgetPlan &plan, std::string_view line, Minor amount);

} // namespace panorama::planning
