// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/quick_world.h"

#include "columns/packed_builder.h"
#include "columns/shortcuts.h"
#include "columns/snapshot_builder.h"
#include "core/json.h"

#include <algorithm>

namespace panorama::testing {

using namespace columns;

static constexpr const char *typeNames[] = {"a", "b", "c", "d", "loss_noted"};
static constexpr std::uint32_t typeCount = 5;

std::vector<std::string> QuickWorld::shuffledTypes()
{
    std::vector<std::string> names(std::begin(typeNames), std::end(typeNames));
    std::ranges::shuffle(names, random);
    return names;
}

// Times step on by 0 to 9, so that some are shared.
void QuickWorld::makeEvents(std::uint32_t customers)
{
    std::vector<Row> offsets {0};
    std::vector<std::uint32_t> times;
    std::vector<std::uint8_t> types;
    std::vector<std::vector<std::uint64_t>> who(typeCount, std::vector<std::uint64_t>(wordsFor(customers)));
    std::uint32_t last = 0;
    for (std::uint32_t customer = 0; customer < customers; ++customer) {
        const int most = below(8) ? 30 : 300, distance = below(3) ? 9 : 2;
        const bool isDull = below(2) == 0; // mostly of one type, and without notes
        std::uint32_t time = 0;
        for (int n = below(most); n > 0; --n) {
            time += std::uint32_t(below(distance) + (below(20) ? distance > 2 : 0));
            times.push_back(time);
            types.push_back(std::uint8_t(isDull && below(12) ? 0 : below(int(typeCount) - isDull)));
            who[types.back()][customer / 64] |= std::uint64_t(1) << (customer % 64);
        }
        last = std::max(last, time);
        offsets.push_back(Row(times.size()));
    }
    PackedBuilder codes(types.size(), typeCount - 1);
    for (std::size_t row = 0; row < types.size(); ++row)
        codes.set(row, types[row]);
    Sections sections;
    sections.add("customers/offsets", std::vector<std::uint32_t>(customers + std::size_t(1)));
    sections.add("events/offsets", std::move(offsets));
    sections.add("events/times", std::move(times));
    std::move(codes).addTo(sections, "events/types");
    for (std::uint32_t type = 0; type < typeCount; ++type)
        sections.add("who/" + std::to_string(type), std::move(who[type]));
    addTied(sections);
    const Json clock = Json::object(
        {{"base", 0}, {"unit", microsPerSecond}, {"narrow", true}, {"first", 0}, {"last", last * microsPerSecond}});
    sections.addText(
        "catalogue",
        Json::object({{"types", Json::Array(std::begin(typeNames), std::end(typeNames))}, {"times", clock}}).dump());
    snapshot = loadSnapshot(sections).value();
}

} // namespace panorama::testing
