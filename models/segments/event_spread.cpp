// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the type are counted into one number (and one sum) a customer, shard by shard; then the customers of each
// number are counted.
#include "segments/event_spread.h"

#include "columns/event_filter.h"
#include "segments/event_sum.h"
#include "segments/event_window.h"

#include <algorithm>
#include <map>

namespace panorama::segments {
namespace {

constexpr std::uint32_t shardSize = 1U << columns::EventTable::shardBits;

std::string memberText(const Json *object, const char *key)
{
    const Json *value = object ? object->find(key) : nullptr;
    return value && value->isString() ? value->text() : std::string();
}

struct Spread
{
    std::map<std::uint32_t, std::uint64_t> counts;
    std::vector<Wide> sums; // one a customer
};

// What lies in the window of one shard's list.
void addShard(const columns::TypeList &list, const Window &window, const columns::EventFilter &filter,
              const SumSource *source, Spread &spread)
{
    std::vector<std::uint32_t> counts(shardSize);
    std::vector<Wide> sums(source ? shardSize : 0);
    const ListRange range = rangeOf(list, window);
    for (std::size_t i = range.first; i < range.last; ++i) {
        if (!filter.isPlain() && !filter.whereHolds(list.rows[i]))
            continue;
        const std::uint32_t customer = list.customers[i] % shardSize;
        ++counts[customer];
        if (source)
            sums[customer] += source->of(list.rows[i]);
    }
    for (std::uint32_t customer = 0; customer < shardSize; ++customer) {
        if (counts[customer] == 0)
            continue;
        ++spread.counts[counts[customer]];
        if (source)
            spread.sums.push_back(sums[customer]);
    }
}

EventSpread::Steps stepsOf(std::vector<Wide> sums, int scale)
{
    std::sort(sums.begin(), sums.end());
    EventSpread::Steps steps;
    const columns::Amounts amounts {scale};
    for (std::size_t i = 0; i < sums.size(); ++i)
        if (i > 0 && sums[i] == sums[i - 1])
            ++steps.back().second;
        else
            steps.emplace_back(amounts.decimal(sums[i]).toDouble(), 1);
    return steps;
}

} // namespace

Result<EventSpread> eventSpread(const Evaluation &evaluation, const Json &leaf)
{
    JsonReader reader(leaf, "");
    const EventCondition condition = readEventCondition(reader);
    const TimeSpan span = readTimeSpan(reader);
    const Json *sum = reader.optionalObject("sum");
    reader.optionalObject("count");
    TRY_VOID(reader.finish());
    const columns::Snapshot &snapshot = *evaluation.snapshot;
    const columns::EventFilter filter(evaluation.snapshot, condition);
    const SumSource source(snapshot, memberText(sum, "property"), memberText(sum, "currency"));
    const Window window = span.window(evaluation.asOf, snapshot.facts.zone);
    Spread spread;
    for (std::uint32_t first = 0; first < evaluation.people() && filter.type(); first += shardSize) {
        if (evaluation.isCancelled())
            return cancelledError();
        if (const columns::TypeList *list = snapshot.events.list(*filter.type(), first / shardSize))
            addShard(*list, window, filter, sum ? &source : nullptr, spread);
    }
    EventSpread result;
    for (const auto &[count, people] : spread.counts) {
        result.counts.emplace_back(double(count), people);
        result.people += people;
    }
    if (sum)
        result.sums = stepsOf(std::move(spread.sums), source.scale());
    return result;
}

} // namespace panorama::segments
