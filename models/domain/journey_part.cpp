// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/journey_part.h"

#include "domain/attribution_spec.h"
#include "domain/heatmap_spec.h"
#include "domain/paths_spec.h"
#include "domain/referral_spec.h"
#include "domain/retention_spec.h"

#include <cmath>

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

TouchPart readTouch(JsonReader &reader)
{
    TouchPart part;
    part.untouched = reader.boolean("untouched", false);
    if (part.untouched)
        return part;
    const Json *by = reader.any("by");
    if (by && by->isString())
        part.by = by->text();
    else if (!by || !by->isNull())
        reader.complain("A channel or campaign, or null for touches that name none.", reader.pointer("by"));
    const std::string place = reader.choice("touch", {"any", "first", "last"}, "any");
    part.place = place == "first" ? TouchPart::Place::First
        : place == "last"         ? TouchPart::Place::Last
                                  : TouchPart::Place::Any;
    return part;
}

InvitedPart readInvited(JsonReader &reader)
{
    InvitedPart part;
    part.suspects = reader.boolean("suspects", false);
    if (part.suspects)
        return part;
    part.generation = int(reader.integer("generation", 0, 1000000));
    part.converted = reader.boolean("converted", false);
    if (part.converted && part.generation == 0)
        reader.complain("Only the invited are asked whether they converted.", reader.pointer("converted"));
    return part;
}

std::optional<StagePart::Wait> readWait(JsonReader &outer)
{
    const Json *json = outer.optionalObject("waited");
    if (!json)
        return std::nullopt;
    constexpr double most = 1e12; // seconds
    const auto micros = [](double seconds) { return std::int64_t(std::llround(seconds * 1e6)); };
    JsonReader reader(*json, outer.pointer("waited"));
    StagePart::Wait wait {micros(reader.optionalNumber("from", 0, most).value_or(0)), std::nullopt};
    if (const auto to = reader.optionalNumber("to", 0, most))
        wait.to = micros(*to);
    if (const Result<void> done = reader.finish(); !done)
        outer.complain(done.error().message, done.error().where, done.error().mend);
    return wait;
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
    if (const Json *value = reader.any("value"))
        part.value = *value;
    part.wait = readWait(reader);
    if (part.wait && (part.step == 1 || part.state != "reached"))
        reader.complain("Only who reached a step after the first has waited for it.", reader.pointer("waited"));
    return part;
}

JourneyPart readJourneyPart(JsonReader &reader)
{
    const Json *document = reader.object("journey");
    if (!document)
        return HourPart();
    const Json *format = document->find("format");
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
    if (name == "panorama.attribution/1") {
        check(reader, parseAttributionSpec(*document, false, place));
        return readTouch(reader);
    }
    if (name == "panorama.referral/1") {
        check(reader, parseReferralSpec(*document, place));
        return readInvited(reader);
    }
    reader.complain("A journey is of the format panorama.retention/1, panorama.paths/1, panorama.heatmap/1, "
                    "panorama.attribution/1 or panorama.referral/1.",
                    place + "/format");
    return HourPart();
}

} // namespace panorama
