// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar files: what is read can be written and read again as the same days.
#include "fuzz/target.h"
#include "planning/ics.h"

#include <optional>

using namespace panorama;

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const std::optional<TimeZone> zone = TimeZone::fromName("Asia/Shanghai");
    fuzz::require(zone.has_value(), "the zone is known");
    const Result<planning::IcsCalendar> read = planning::readIcs(std::string(fuzz::textOf(bytes, size)), *zone);
    if (!read)
        return 0;
    for (const planning::IcsEvent &event : read->events)
        fuzz::require(event.days.from < event.days.to, "an event has days");
    const std::string written = planning::writeIcs(read->events, "fuzz", Instant {});
    const Result<planning::IcsCalendar> again = planning::readIcs(written, *zone);
    fuzz::require(again.has_value() && again->events.size() == read->events.size(), "a calendar survives a round trip");
    return 0;
}
