// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/heatmap_spec.h"

namespace panorama {

Result<HeatmapSpec> parseHeatmapSpec(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    HeatmapSpec spec;
    reader.format("panorama.heatmap/1");
    spec.name = reader.optionalText("name").value_or("");
    if (const Json *event = reader.object("event"))
        spec.event = readPlainCondition(*event, reader.pointer("event"), reader);
    if (const Json *per = reader.optionalObject("per"))
        spec.per = readPlainCondition(*per, reader.pointer("per"), reader);
    spec.span = readTimeSpan(reader, Ends::Required);
    spec.segment = readSegmentMember(reader);
    TRY_VOID(reader.finish());
    return spec;
}

} // namespace panorama
