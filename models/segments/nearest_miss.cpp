// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/nearest_miss.h"

#include "columns/event_filter.h"

#include <cmath>
#include <optional>

namespace panorama::segments {
namespace {

// The operators of a comparison without its other members.
Json operatorsOf(const Json &object)
{
    Json operators = Json::object({});
    for (const auto &[key, value] : object.members())
        if (compareOpFromName(key))
            operators.set(key, value);
    return operators;
}

std::optional<std::int64_t> latestOf(const Evaluation &evaluation, const Json &leaf, columns::CustomerNumber customer)
{
    JsonReader reader(leaf, "");
    const columns::EventFilter filter(evaluation.snapshot, readEventCondition(reader));
    const columns::EventTable &events = evaluation.snapshot->events;
    const auto [first, last] = events.of(customer);
    for (columns::Row row = last; row-- > first;)
        if (events.times.at(row) <= evaluation.asOf.micros && filter.matches(row))
            return events.times.at(row);
    return std::nullopt;
}

// Days to a tenth, away from the limit: 30.02 days are not shown as the 30 that were allowed.
double daysAgo(const Evaluation &evaluation, std::int64_t time, bool holds)
{
    const double tenths = double(evaluation.asOf.micros - time) / double(microsPerDay) * 10;
    return (holds ? std::floor(tenths) : std::ceil(tenths)) / 10;
}

Json whole(const Json &leaf, bool holds)
{
    return Json::object({{"measure", "leaf"}, {"holds", holds}, {"leaf", leaf}});
}

Json eventMiss(const Evaluation &evaluation, const Json &leaf, bool holds, columns::CustomerNumber customer,
               const Json &found)
{
    const Json &event = *leaf.find("event");
    const Json *count = leaf.find("count"), *sum = leaf.find("sum"), *days = leaf.find("last_days");
    if (count && (!sum || found.find("count")->dump() == "0"))
        return Json::object(
            {{"measure", "count"}, {"of", event}, {"found", *found.find("count")}, {"wanted", operatorsOf(*count)}});
    if (sum)
        return Json::object({{"measure", "sum"},
                             {"of", *sum->find("property")},
                             {"found", *found.find("sum")},
                             {"wanted", operatorsOf(*sum)}});
    const auto latest = latestOf(evaluation, leaf, customer);
    if (!latest)
        return Json::object({{"measure", "no_event"}, {"of", event}});
    if (!days)
        return whole(leaf, holds);
    return Json::object({{"measure", "days_since_latest"},
                         {"of", event},
                         {"found", daysAgo(evaluation, *latest, holds)},
                         {"limit", *days}});
}

Json scoresMiss(const Json &wanted, const Json &found)
{
    Json own = Json::object({});
    for (const auto &[letter, list] : wanted.members())
        own.set(letter, Json(Json::Array {*found.find(letter)}));
    return Json::object({{"measure", "scores"}, {"found", std::move(own)}, {"wanted", wanted}});
}

} // namespace

Json nearestMiss(const Evaluation &evaluation, const Json &leaf, bool holds, columns::CustomerNumber customer,
                 const Json &found)
{
    if (leaf.find("event"))
        return eventMiss(evaluation, leaf, holds, customer, found);
    if (const Json *attribute = leaf.find("attribute"); attribute && attribute->text() != "name") {
        Json miss = Json::object({{"measure", found.isNull() ? "unknown" : "value"}, {"of", *attribute}});
        if (!found.isNull())
            miss.set("found", found);
        miss.set("wanted", operatorsOf(leaf));
        return miss;
    }
    if (const Json *stage = leaf.find("lifecycle"))
        return Json::object({{"measure", "stage"}, {"found", *found.find("stage")}, {"of", *stage}});
    if (const Json *scores = leaf.find("rfm"); scores && !found.isNull())
        return scoresMiss(*scores, found);
    return whole(leaf, holds);
}

} // namespace panorama::segments
