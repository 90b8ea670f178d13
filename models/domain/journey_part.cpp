// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/journey_part.h"

#include "domain/heatmap_spec.h"
#include "domain/paths_spec.h"
#include "domain/retention_spec.h"

namespace panorama {
namespace {

template<typename Spec> void check(JsonReader &reader, const Result<Spec> &spec)
{
    if (!spec)
        reader.complain(spec.error().message, spec.error().where, spec.error().mend);
}

CohortPart readCohort(JsonReader &reader)
{
    CohortPart part;
    const std::optional<Date> day = Date::fromIso(reader.text("cohort"));
    if (!day)
        reader.complain("A cohort is named by its first day.", reader.pointer("cohort"), "Write it as 2026-01-05.");
    part.cohort = day.value_or(Date());
    if (const auto period = reader.optionalInteger("period", 0, 100000))
        part.period = int(*period);
    return part;
}

// A name, or null for all rarer events together.
std::optional<std::string> readEvent(JsonReader &reader, const char *key)
{
    const Json *event = reader.any(key);
    if (event && event->isString())
        return event->text();
    if (!event || !event->isNull())
        reader.complain("An event's name, or null for the rarer ones together.", reader.pointer(key));
    return std::nullopt;
}

JourneyPart readPathsPart(JsonReader &reader, const Result<PathsSpec> &spec)
{
    if (const Json *path = reader.optionalArray("path")) {
        WholePathPart whole;
        for (const Json &event : path->items()) {
            if (!event.isString())
                reader.complain("A path is a list of events' names.", reader.pointer("path"));
            else
                whole.events.push_back(event.text());
        }
        return whole;
    }
    StreamPart part;
    part.step = int(reader.integer("step", 0, spec ? spec->steps : 1));
    part.event = readEvent(reader, "at");
    if (reader.boolean("ended", false))
        part.next = StreamPart::Next::Nothing;
    else if (reader.has("next")) {
        part.next = StreamPart::Next::Event;
        part.nextEvent = readEvent(reader, "next");
    }
    return part;
}

HourPart readHour(JsonReader &reader)
{
    HourPart part;
    part.weekday = int(reader.optionalInteger("weekday", 1, 7).value_or(0));
    part.hour = int(reader.integer("hour", 0, 23));
    return part;
}

} // namespace

StagePart readStagePart(JsonReader &reader)
{
    StagePart part;
    part.step = std::size_t(reader.integer("step", 1, FunnelSpec::mostSteps));
    part.state = reader.choice("state", {"reached", "lost", "open"}, "reached");
    part.reason = reader.optionalText("reason");
    if (part.reason && part.state != "lost")
        reader.complain("Only the lost have a reason.", reader.pointer("reason"), "Ask for \"state\":\"lost\".");
    return part;
}

JourneyPart readJourneyPart(JsonReader &reader)
{
    const Json *document = reader.object("journey");
    const Json *format = document ? document->find("format") : nullptr;
    const std::string name = format && format->isString() ? format->text() : std::string();
    const std::string place = reader.pointer("journey");
    if (name == "panorama.retention/1") {
        check(reader, parseRetentionSpec(*document, place));
        return readCohort(reader);
    }
    if (name == "panorama.paths/1") {
        const Result<PathsSpec> spec = parsePathsSpec(*document, place);
        check(reader, spec);
        return readPathsPart(reader, spec);
    }
    if (name == "panorama.heatmap/1") {
        check(reader, parseHeatmapSpec(*document, place));
        return readHour(reader);
    }
    if (document)
        reader.complain("A journey is of the format panorama.retention/1, panorama.paths/1 or panorama.heatmap/1.",
                        place + "/format");
    return HourPart();
}

} // namespace panorama
