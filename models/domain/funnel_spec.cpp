// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/funnel_spec.h"

#include <cmath>

namespace panorama {

std::int64_t readDays(JsonReader &reader, std::string_view key, std::int64_t fallbackMicros)
{
    constexpr double most = 1000000;
    const std::optional<double> days = reader.optionalNumber(key, 0, most);
    return days ? std::int64_t(std::llround(*days * double(microsPerDay))) : fallbackMicros;
}

Json readSegmentMember(JsonReader &reader)
{
    const Json *segment = reader.any("segment");
    if (!segment || segment->isNull())
        return {};
    if (!segment->isString() && !segment->isObject())
        reader.complain("\"segment\" must be null, the id of a segment, or a whole segment document.",
                        reader.pointer("segment"));
    return *segment;
}

Breakdown readBreakdown(JsonReader &reader)
{
    constexpr std::string_view prefix = "attribute:";
    const std::optional<std::string> text = reader.optionalText("breakdown");
    if (!text)
        return {};
    if (*text == "channel")
        return {BreakdownKind::Channel, {}};
    if (*text == "campaign")
        return {BreakdownKind::Campaign, {}};
    if (*text == "first_touch_channel")
        return {BreakdownKind::FirstTouchChannel, {}};
    std::string name = text->starts_with(prefix) ? text->substr(prefix.size()) : *text;
    if (name.empty())
        reader.complain("\"breakdown\" names no attribute.", reader.pointer("breakdown"),
                        "Use an attribute, channel, campaign or first_touch_channel.");
    return {BreakdownKind::Attribute, std::move(name)};
}

// An object that is nothing but an event with its conditions; complaints go to the owner.
EventCondition readPlainCondition(const Json &json, const std::string &pointer, JsonReader &owner)
{
    JsonReader reader(json, pointer);
    EventCondition condition = readEventCondition(reader);
    if (const Result<void> done = reader.finish(); !done)
        owner.complain(done.error().message, done.error().where, done.error().mend);
    return condition;
}

static std::vector<EventCondition> readSteps(JsonReader &reader)
{
    std::vector<EventCondition> steps;
    const Json *list = reader.array("steps");
    if (!list)
        return steps;
    if (list->items().empty() || list->items().size() > std::size_t(FunnelSpec::mostSteps))
        reader.complain("A funnel has 1 to " + std::to_string(FunnelSpec::mostSteps) + " steps.",
                        reader.pointer("steps"));
    for (std::size_t i = 0; i < list->items().size(); ++i)
        steps.push_back(
            readPlainCondition(list->items()[i], reader.pointer("steps") + "/" + std::to_string(i), reader));
    return steps;
}

Result<FunnelSpec> parseFunnelSpec(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    FunnelSpec spec;
    reader.format("panorama.funnel/1");
    spec.name = reader.optionalText("name").value_or("");
    spec.steps = readSteps(reader);
    spec.windowMicros = readDays(reader, "window_days", spec.windowMicros);
    spec.span = readTimeSpan(reader, Ends::Required);
    spec.segment = readSegmentMember(reader);
    spec.breakdown = readBreakdown(reader);
    spec.view =
        reader.choice("view", {"cohort", "period"}, "cohort") == "period" ? FunnelView::Period : FunnelView::Cohort;
    const std::string order = reader.choice("order", {"ordered", "strict", "any"}, "ordered");
    spec.order = order == "strict" ? FunnelOrder::Strict : order == "any" ? FunnelOrder::Any : FunnelOrder::Ordered;
    TRY_VOID(reader.finish());
    return spec;
}

} // namespace panorama
