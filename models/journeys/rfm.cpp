// SPDX-License-Identifier: GPL-3.0-or-later
// Each score is 1 + floor(5 · (number strictly worse) / n): sort once by the figure, then a customer's number of worse
// ones is the place where the figure's run begins.
#include "journeys/rfm.h"

#include "journeys/attribution.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace panorama::journeys {
namespace {

// `worth(customer)`: larger is better.
template<typename Worth> void score(std::vector<RfmCustomer> &customers, std::uint8_t RfmCustomer::*score, Worth worth)
{
    std::vector<std::uint32_t> order(customers.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order,
                      [&](std::uint32_t a, std::uint32_t b) { return worth(customers[a]) < worth(customers[b]); });
    std::size_t worse = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (worth(customers[order[i]]) != worth(customers[order[worse]]))
            worse = i;
        customers[order[i]].*score = std::uint8_t(1 + 5 * worse / order.size());
    }
}

void addOrders(const Scope &scope, std::uint32_t orderType, columns::CustomerNumber customer,
               std::vector<RfmCustomer> &found)
{
    const columns::EventTable &events = scope.snapshot->events;
    const columns::RowSpan rows = events.of(customer);
    RfmCustomer entry {customer};
    std::int64_t latest = 0;
    for (columns::Row row = rows.first; row < rows.last; ++row) {
        const std::int64_t time = events.times.at(row);
        if (time > scope.asOf.micros || events.types.at(row) != orderType)
            continue;
        latest = time;
        ++entry.frequency;
        const std::int64_t amount = events.baseAmount(row);
        entry.monetary += amount == columns::Amounts::none ? 0 : amount;
    }
    if (entry.frequency == 0)
        return;
    entry.recencyDays = (scope.asOf.micros - latest) / microsPerDay;
    found.push_back(entry);
}

} // namespace

Result<RfmResult> runRfm(const Scope &scope, const Job &job)
{
    RfmResult result {{}, {}, rateWarnings(*scope.snapshot, ""), scope.asOf, scope.snapshot};
    const std::optional<std::uint32_t> order = scope.snapshot->events.typeCode("order");
    for (columns::CustomerNumber customer = 0; order && customer < scope.snapshot->customers.size(); ++customer) {
        if (job.isCancelled())
            return cancelledError();
        if (scope.includes(customer))
            addOrders(scope, *order, customer, result.customers);
    }
    score(result.customers, &RfmCustomer::r, [](const RfmCustomer &entry) { return -entry.recencyDays; });
    score(result.customers, &RfmCustomer::f, [](const RfmCustomer &entry) { return entry.frequency; });
    score(result.customers, &RfmCustomer::m, [](const RfmCustomer &entry) { return entry.monetary; });
    std::map<std::tuple<int, int, int>, std::uint64_t> cells;
    for (const RfmCustomer &entry : result.customers)
        ++cells[{entry.r, entry.f, entry.m}];
    for (const auto &[key, count] : cells) {
        const auto [r, f, m] = key;
        result.cells.push_back({std::uint8_t(r), std::uint8_t(f), std::uint8_t(m), count});
    }
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
