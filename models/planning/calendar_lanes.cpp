// SPDX-License-Identifier: GPL-3.0-or-later
// Both by a sweep over the spans in the order of their starts: lanes keep the end of their last span; overlaps compare
// a span with those of its key that have not ended when it starts.
#include "planning/calendar_lanes.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace panorama::planning {
namespace {

std::vector<std::size_t> byStart(const std::vector<DateRange> &spans)
{
    std::vector<std::size_t> order(spans.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return spans[a].from != spans[b].from ? spans[a].from < spans[b].from : spans[a].to > spans[b].to;
    });
    return order;
}

} // namespace

std::vector<int> packLanes(const std::vector<DateRange> &spans)
{
    std::vector<int> lanes(spans.size(), 0);
    std::vector<Date> ends;
    for (const std::size_t i : byStart(spans)) {
        std::size_t lane = 0;
        while (lane < ends.size() && ends[lane] > spans[i].from)
            ++lane;
        if (lane == ends.size())
            ends.push_back({});
        ends[lane] = spans[i].to;
        lanes[i] = int(lane);
    }
    return lanes;
}

std::vector<Overlap> overlapsWithin(const std::vector<DateRange> &spans, const std::vector<std::string> &keys)
{
    std::vector<Overlap> overlaps;
    std::map<std::string, std::vector<std::size_t>> open;
    for (const std::size_t i : byStart(spans)) {
        if (keys[i].empty() || spans[i].isEmpty())
            continue;
        auto &running = open[keys[i]];
        std::erase_if(running, [&](std::size_t j) { return spans[j].to <= spans[i].from; });
        for (const std::size_t j : running)
            overlaps.push_back({std::min(i, j), std::max(i, j), {spans[i].from, std::min(spans[i].to, spans[j].to)}});
        running.push_back(i);
    }
    std::ranges::sort(overlaps,
                      [](const Overlap &x, const Overlap &y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); });
    return overlaps;
}

} // namespace panorama::planning
