// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attribution_spec.h"

#include <algorithm>
#include <cmath>

namespace panorama {
namespace {

constexpr std::array<std::string_view, 7> modelNames {"first",    "last",   "linear", "time_decay",
                                                      "position", "markov", "shapley"};

// "event" of touches: a name or a list of names.
std::vector<std::string> readEventNames(JsonReader &reader)
{
    const Json *event = reader.any("event");
    std::vector<std::string> names;
    if (event && event->isString())
        return {event->text()};
    if (!event || !event->isArray() || event->items().empty()) {
        reader.complain("\"event\" must be a list of event names.", reader.pointer("event"));
        return names;
    }
    for (std::size_t i = 0; i < event->items().size(); ++i) {
        const Json &name = event->items()[i];
        if (!name.isString())
            reader.complain("An event's name is a text.", reader.pointer("event") + "/" + std::to_string(i));
        else if (std::ranges::find(names, name.text()) == names.end())
            names.push_back(name.text());
    }
    return names;
}

void readTouch(JsonReader &owner, AttributionSpec &spec)
{
    const Json *touch = owner.object("touch");
    if (!touch)
        return;
    JsonReader reader(*touch, owner.pointer("touch"));
    const std::vector<std::string> names = readEventNames(reader);
    const std::vector<PropertyTest> where = readWhere(reader);
    for (const std::string &name : names)
        spec.touches.push_back({name, where});
    spec.byCampaign = reader.choice("by", {"channel", "campaign"}, "channel") == "campaign";
    if (const Result<void> done = reader.finish(); !done)
        owner.complain(done.error().message, done.error().where, done.error().mend);
}

void readModels(JsonReader &reader, AttributionSpec &spec)
{
    const Json *list = reader.optionalArray("models");
    for (std::size_t i = 0; !list && i < modelNames.size(); ++i)
        spec.models.push_back(AttributionModel(i));
    if (!list)
        return;
    if (list->items().empty())
        reader.complain("At least one model is needed.", reader.pointer("models"));
    for (std::size_t i = 0; i < list->items().size(); ++i) {
        const Json &name = list->items()[i];
        const auto found = name.isString() ? std::ranges::find(modelNames, name.text()) : modelNames.end();
        const std::string place = reader.pointer("models") + "/" + std::to_string(i);
        if (found == modelNames.end()) {
            reader.complain("There is no model of this name.", place,
                            "Use first, last, linear, time_decay, position, markov or shapley.");
            continue;
        }
        const auto model = AttributionModel(found - modelNames.begin());
        if (std::ranges::find(spec.models, model) != spec.models.end())
            reader.complain("This model is asked for twice.", place);
        spec.models.push_back(model);
    }
}

void readPosition(JsonReader &reader, AttributionSpec &spec)
{
    const Json *list = reader.optionalArray("position");
    if (!list)
        return;
    double sum = 0;
    bool sound = list->items().size() == 3;
    for (std::size_t i = 0; sound && i < 3; ++i) {
        const Json &share = list->items()[i];
        sound = share.isNumber() && share.toDouble() >= 0;
        sum += spec.position[i] = sound ? share.toDouble() : 0;
    }
    if (!sound || std::abs(sum - 1) > 1e-9)
        reader.complain("\"position\" has three shares (first, middle, last) that add up to 1.",
                        reader.pointer("position"));
}

void readHalfLife(JsonReader &reader, AttributionSpec &spec)
{
    spec.halfLifeDays = reader.optionalNumber("half_life_days", 0, 1e6).value_or(spec.halfLifeDays);
    if (spec.halfLifeDays <= 0)
        reader.complain("A half-life is longer than no time.", reader.pointer("half_life_days"));
}

void readEvents(JsonReader &reader, bool pathsOnly, AttributionSpec &spec)
{
    if (!pathsOnly || reader.has("conversion"))
        if (const Json *conversion = reader.object("conversion"))
            spec.conversion = readPlainCondition(*conversion, reader.pointer("conversion"), reader);
    if (!pathsOnly || reader.has("touch"))
        readTouch(reader, spec);
}

} // namespace

std::string_view attributionModelName(AttributionModel model)
{
    return modelNames[std::size_t(model)];
}

Result<AttributionSpec> parseAttributionSpec(const Json &json, bool pathsOnly, const std::string &pointer)
{
    constexpr std::int64_t mostOrder = 10;
    JsonReader reader(json, pointer);
    AttributionSpec spec;
    reader.format("panorama.attribution/1");
    spec.name = reader.optionalText("name").value_or("");
    readEvents(reader, pathsOnly, spec);
    spec.lookbackMicros = readDays(reader, "lookback_days", spec.lookbackMicros);
    spec.resetAfterConversion = reader.choice("after_conversion", {"keep", "reset"}, "keep") == "reset";
    readModels(reader, spec);
    spec.order = int(reader.optionalInteger("order", 1, mostOrder).value_or(1));
    spec.nullPaths = reader.boolean("null_paths", true);
    readHalfLife(reader, spec);
    readPosition(reader, spec);
    spec.span = readTimeSpan(reader, Ends::Optional);
    spec.segment = readSegmentMember(reader);
    TRY_VOID(reader.finish());
    return spec;
}

} // namespace panorama
