// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/order_figures.h"
#include "services/spend_figures.h"
#include "store/database.h"

namespace panorama::services {

// Orders whose export has no total are worth the sum of their lines: adds that to the revenue of the spans and channels
// and takes them off the missing amounts. Only the figures of the overview do so; in rules the value of such an order
// stays missing.
Result<void> addLineRevenue(store::Database &database, const columns::Snapshot &snapshot, const CurrencyRates &rates,
                            const TimeZone &zone, const OrderSpans &spans, OrderFigures &figures);

} // namespace panorama::services
