// SPDX-License-Identifier: GPL-3.0-or-later
// Conversions are credited to touches, but it is people who are talked to: who converted after which touches, each
// person once a channel, from the paths that the attribution itself walks.
#include "journeys/touch_people.h"

#include "core/parallel.h"
#include "journeys/path_scan.h"

#include <algorithm>

namespace panorama::journeys {
namespace {

constexpr std::size_t placeCount = 3; // on the way, first, last: as TouchPart::Place

// What the paths of one customer touched before a conversion: a list of (channel, place), of which a customer counts
// once. Channel = number of channels: no touch.
class TouchTaker
{
public:
    explicit TouchTaker(std::uint32_t channels) : m_channels(channels), m_seen((channels + 1) * placeCount) { }
    void converted(columns::Row, const PathScan<TouchTaker>::Touches &touches)
    {
        if (touches.channels.empty())
            return add(m_channels, TouchPart::Place::Any);
        for (const std::uint32_t channel : touches.channels)
            add(channel, TouchPart::Place::Any);
        add(touches.channels.front(), TouchPart::Place::First);
        add(touches.channels.back(), TouchPart::Place::Last);
    }
    void ended(std::span<const std::uint32_t>) { }
    template<typename Each> void take(Each each)
    {
        for (const std::size_t place : m_found) {
            m_seen[place] = 0;
            each(place);
        }
        m_found.clear();
    }

private:
    void add(std::uint32_t channel, TouchPart::Place place)
    {
        const std::size_t at = channel * placeCount + std::size_t(place);
        if (std::exchange(m_seen[at], 1) == 0)
            m_found.push_back(at);
    }
    std::uint32_t m_channels;
    std::vector<std::uint8_t> m_seen;
    std::vector<std::size_t> m_found;
};

// Calls each(part, customer, place) for whatever customers touched before a conversion; parts run side by side.
template<typename Each> Result<void> scanTouches(const AttributionPlan &plan, const Job &job, Each each)
{
    parallelFor(scopeParts, [&](std::size_t part) {
        TouchTaker taker(plan.channels());
        PathScan scan(plan, taker);
        const CustomerRange range = customersOf(plan.scope, part);
        for (columns::CustomerNumber customer = range.first; customer < range.last && !job.isCancelled(); ++customer)
            if (plan.scope.includes(customer)) {
                scan.customer(customer);
                taker.take([&](std::size_t place) { each(part, customer, place); });
            }
    });
    return job.isCancelled() ? Result<void>(cancelledError()) : Result<void>();
}

} // namespace

Result<std::vector<TouchReach>> touchReach(const AttributionSpec &spec, const Scope &scope, const Job &job)
{
    const AttributionPlan plan(spec, scope);
    const std::uint32_t channels = plan.channels();
    std::vector<std::vector<std::uint64_t>> counts(scopeParts, std::vector<std::uint64_t>((channels + 1) * placeCount));
    TRY_VOID(scanTouches(plan, job,
                         [&](std::size_t part, columns::CustomerNumber, std::size_t place) { ++counts[part][place]; }));
    std::vector<TouchReach> reach;
    for (std::uint32_t i = 1; i <= channels + 1; ++i) {
        const std::uint32_t channel = i < channels ? i : i == channels ? 0 : channels; // the nameless one, then none
        TouchReach line;
        line.untouched = channel == channels;
        if (channel > 0 && channel < channels)
            line.by = std::string(plan.by->dictionary.text(channel));
        for (const std::vector<std::uint64_t> &part : counts) {
            line.customers += part[channel * placeCount];
            line.first += part[channel * placeCount + 1];
            line.last += part[channel * placeCount + 2];
        }
        if (line.customers > 0)
            reach.push_back(std::move(line));
    }
    std::ranges::stable_sort(
        reach, [](const TouchReach &a, const TouchReach &b) { return a.by && b.by ? *a.by < *b.by : a.by && !b.by; });
    return reach;
}

Result<columns::Bits> touchPeople(const AttributionSpec &spec, const Scope &scope, const TouchPart &part,
                                  const Job &job)
{
    const AttributionPlan plan(spec, scope);
    columns::Bits people(scope.snapshot->customers.size());
    std::uint32_t channel = part.untouched ? plan.channels() : 0;
    if (part.by) {
        for (std::uint32_t code = 1; channel == 0 && code < plan.channels(); ++code)
            if (plan.by->dictionary.text(code) == *part.by)
                channel = code;
        if (channel == 0)
            return people;
    }
    const std::size_t wanted = channel * placeCount + (part.untouched ? 0 : std::size_t(part.place));
    std::vector<std::vector<columns::CustomerNumber>> found(scopeParts);
    TRY_VOID(scanTouches(plan, job, [&](std::size_t number, columns::CustomerNumber customer, std::size_t place) {
        if (place == wanted)
            found[number].push_back(customer);
    }));
    for (const std::vector<columns::CustomerNumber> &list : found)
        for (const columns::CustomerNumber customer : list)
            people.set(customer);
    return people;
}

} // namespace panorama::journeys
