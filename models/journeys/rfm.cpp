// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/rfm.h"

#include "columns/buyers.h"
#include "journeys/attribution.h"

#include <map>

namespace panorama::journeys {

Result<RfmResult> runRfm(const Scope &scope, const Job &job)
{
    RfmResult result {{}, {}, rateWarnings(*scope.snapshot, ""), scope.asOf, scope.snapshot};
    TRY(const columns::Buyers buyers,
        columns::buyersOf(*scope.snapshot, scope.asOf, scope.people ? &*scope.people : nullptr, job));
    std::map<std::array<std::uint8_t, 3>, std::uint64_t> cells;
    for (const columns::Buyer &buyer : buyers.list) {
        const auto [r, f, m] = buyer.scores;
        result.customers.push_back(
            {buyer.customer, buyer.recencyDays(scope.asOf), buyer.orders, std::int64_t(buyer.money), r, f, m});
        ++cells[buyer.scores];
    }
    for (const auto &[scores, count] : cells)
        result.cells.push_back({scores[0], scores[1], scores[2], count});
    return result;
}

Json toJson(const RfmResult &result)
{
    const columns::Snapshot &snapshot = *result.snapshot;
    const AmountFormat format {snapshot.events.amounts.scale, snapshot.facts.currency};
    Json customers = Json::array();
    for (const RfmCustomer &entry : result.customers)
        customers.append(Json::object({{"customer", snapshot.customers.id(entry.customer)},
                                       {"recency_days", entry.recencyDays},
                                       {"frequency", entry.frequency},
                                       {"monetary", amountText(entry.monetary, format)},
                                       {"currency", snapshot.facts.currency},
                                       {"r", int(entry.r)},
                                       {"f", int(entry.f)},
                                       {"m", int(entry.m)}}));
    Json cells = Json::array();
    for (const RfmCell &cell : result.cells)
        cells.append(Json::object({{"r", int(cell.r)}, {"f", int(cell.f)}, {"m", int(cell.m)}, {"count", cell.count}}));
    return Json::object({{"customers", std::move(customers)},
                         {"cells", std::move(cells)},
                         {"warnings", warningsJson(result.warnings)}});
}

} // namespace panorama::journeys
