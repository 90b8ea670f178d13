// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paths_spec.h"

namespace panorama {

static std::vector<std::string> readNames(JsonReader &reader)
{
    std::vector<std::string> names;
    const Json *list = reader.optionalArray("events");
    for (std::size_t i = 0; list && i < list->items().size(); ++i) {
        if (!list->items()[i].isString())
            reader.complain("An event's name is a text.", reader.pointer("events") + "/" + std::to_string(i));
        else
            names.push_back(list->items()[i].text());
    }
    return names;
}

Result<PathsSpec> parsePathsSpec(const Json &json, const std::string &pointer)
{
    constexpr std::int64_t mostSteps = 20, mostNodes = 200, mostPaths = 10000;
    JsonReader reader(json, pointer);
    PathsSpec spec;
    reader.format("panorama.paths/1");
    spec.name = reader.optionalText("name").value_or("");
    if (const Json *anchor = reader.object("anchor"))
        spec.anchor = readPlainCondition(*anchor, reader.pointer("anchor"), reader);
    spec.isBackwards = reader.choice("direction", {"after", "before"}, "after") == "before";
    spec.events = readNames(reader);
    spec.steps = int(reader.optionalInteger("steps", 1, mostSteps).value_or(spec.steps));
    spec.windowMicros = readDays(reader, "window_days", spec.windowMicros);
    spec.mostNodes = int(reader.optionalInteger("most_nodes", 1, mostNodes).value_or(spec.mostNodes));
    spec.mostPaths = int(reader.optionalInteger("most_paths", 0, mostPaths).value_or(spec.mostPaths));
    spec.span = readTimeSpan(reader, Ends::Required);
    spec.segment = readSegmentMember(reader);
    TRY_VOID(reader.finish());
    return spec;
}

} // namespace panorama
