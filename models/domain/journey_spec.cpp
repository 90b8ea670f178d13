// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/journey_spec.h"

#include "domain/funnel_spec.h"

namespace panorama {
namespace {

constexpr std::size_t mostStages = 20;

JourneySpec::Stage readStage(const Json &json, const std::string &pointer, JsonReader &outer)
{
    JsonReader reader(json, pointer);
    JourneySpec::Stage stage {reader.text("name"), {}};
    if (const Json *events = reader.array("events"))
        for (std::size_t i = 0; i < events->items().size(); ++i)
            stage.events.push_back(
                readPlainCondition(events->items()[i], reader.pointer("events") + "/" + std::to_string(i), reader));
    if (const Result<void> done = reader.finish(); !done)
        outer.complain(done.error().message, done.error().where, done.error().mend);
    return stage;
}

} // namespace

Result<JourneySpec> parseJourneySpec(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    JourneySpec spec;
    reader.format("panorama.journey/1");
    spec.name = reader.optionalText("name").value_or("");
    if (const Json *stages = reader.array("stages")) {
        for (std::size_t i = 0; i < stages->items().size(); ++i)
            spec.stages.push_back(
                readStage(stages->items()[i], reader.pointer("stages") + "/" + std::to_string(i), reader));
        if (spec.stages.empty() || spec.stages.size() > mostStages)
            reader.complain("A journey has 1 to 20 stages.", reader.pointer("stages"));
    }
    spec.staleDays = reader.optionalNumber("stale_days", 0, 10000);
    TRY_VOID(reader.finish());
    return spec;
}

JourneySpec usualJourney()
{
    const auto stage = [](const char *name, std::initializer_list<const char *> events) {
        JourneySpec::Stage made {name, {}};
        for (const char *event : events)
            made.events.push_back({event, {}});
        return made;
    };
    return {"",
            {stage("aware", {"impression", "targeted", "exposure", "message", "reach"}),
             stage("interested", {"click", "visit", "page_view", "email_open", "follow", "store_visit"}),
             stage("evaluating", {"lead", "follow_up", "cart", "add_to_cart", "coupon", "appointment", "trial"}),
             stage("buying", {"order", "redeemed"}),
             stage("using", {"use", "usage", "activate", "login", "service", "repair"}),
             stage("advocating", {"invite", "referred", "share", "review", "comment", "recommend"})},
            std::nullopt};
}

} // namespace panorama
