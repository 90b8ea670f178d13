// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/references.h"

#include "columns/event_filter.h"

#include <algorithm>
#include <tuple>

namespace panorama::journeys {

using columns::CustomerNumber;
using columns::noCustomer;

Result<std::vector<Reference>> referencesOf(const EventCondition &condition, const std::string &property,
                                            const TimeSpan &span, const Scope &scope, const std::string &pointer,
                                            const Job &job, std::vector<Warning> &warnings)
{
    const columns::Snapshot &snapshot = *scope.snapshot;
    const columns::EventFilter filter(scope.snapshot, condition);
    for (const columns::EventFilter::Unknown &unknown : filter.unknown())
        warnings.push_back({pointer + unknown.pointer, unknown.message});
    const columns::PropertyColumn *column = property.empty() ? nullptr : snapshot.events.property(property);
    std::vector<Reference> found;
    if (!property.empty() && !column) {
        warnings.push_back({pointer + "/property", "No event has the property \"" + property + "\"."});
        return found;
    }
    const std::int64_t from = span.start(snapshot.facts.zone).micros;
    const std::int64_t to = std::min(span.end(snapshot.facts.zone).micros, scope.asOf.micros + 1);
    for (std::uint32_t shard = 0; filter.type() && shard <= snapshot.customers.size() >> columns::EventTable::shardBits;
         ++shard) {
        const columns::TypeList *list = snapshot.events.list(*filter.type(), shard);
        if (job.isCancelled())
            return cancelledError();
        for (std::size_t i = 0; list && i < list->rows.size(); ++i) {
            const std::int64_t time = list->times.at(i);
            const columns::Row row = list->rows[i];
            if (time < from || time >= to || !(filter.isPlain() || filter.whereHolds(row)))
                continue;
            if (const std::uint32_t code = column ? column->code(row) : 1)
                found.push_back({list->customers[i], time, code, row});
        }
    }
    std::ranges::sort(found, [](const Reference &a, const Reference &b) {
        return std::tie(a.time, a.row) < std::tie(b.time, b.row);
    });
    return found;
}

std::vector<CustomerNumber> ownersByAttribute(const Scope &scope, const columns::PropertyColumn &property,
                                              const std::string &attribute)
{
    std::vector<CustomerNumber> owners(property.dictionary.size() + std::size_t(1), noCustomer);
    const columns::AttributeColumn *column = scope.snapshot->attribute(attribute);
    if (!column)
        return owners;
    std::map<std::string_view, std::uint32_t> codes;
    for (std::uint32_t code = 1; code <= column->dictionary.size(); ++code)
        codes.emplace(column->dictionary.text(code), code);
    for (std::uint32_t code = 1; code < owners.size(); ++code)
        if (const auto value = codes.find(property.dictionary.text(code)); value != codes.end())
            if (const std::uint32_t first = column->offsets[value->second];
                column->offsets[value->second + std::size_t(1)] == first + 1)
                owners[code] = column->customers[first];
    return owners;
}

Result<std::vector<CustomerNumber>> ownersByEvent(const Scope &scope, const columns::PropertyColumn &property,
                                                  const std::string &event, const Job &job)
{
    std::vector<CustomerNumber> owners(property.dictionary.size() + std::size_t(1), noCustomer);
    std::vector<Warning> ignored;
    TRY(const std::vector<Reference> events, referencesOf({event, {}}, property.name, {}, scope, "", job, ignored));
    for (const Reference &reference : events)
        if (owners[reference.code] == noCustomer)
            owners[reference.code] = reference.customer;
    return owners;
}

} // namespace panorama::journeys
