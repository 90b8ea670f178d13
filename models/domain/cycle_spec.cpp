// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycle_spec.h"

namespace panorama {

Result<CycleSpec> parseCycleSpec(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    CycleSpec spec;
    reader.format("panorama.cycle/1");
    spec.name = reader.optionalText("name").value_or("");
    for (const auto &[key, condition] : {std::pair("start", &spec.start), std::pair("end", &spec.end)})
        if (const Json *member = reader.object(key))
            *condition = readPlainCondition(*member, reader.pointer(key), reader);
    const std::string change = reader.text("change");
    if (const auto time = parseIsoTime(change))
        spec.change = *time;
    else if (!reader.failed())
        reader.complain("\"change\" is no date and no time.", reader.pointer("change"),
                        "Write it like 2026-01-31 or 2026-01-31T10:00:00+08:00.");
    spec.sideMicros = readDays(reader, "days", spec.sideMicros);
    spec.withinMicros = readDays(reader, "within_days", spec.withinMicros);
    if (spec.sideMicros == 0 && !reader.failed())
        reader.complain("A side has at least a moment.", reader.pointer("days"), "Give the days before and after.");
    spec.segment = readSegmentMember(reader);
    TRY_VOID(reader.finish());
    return spec;
}

} // namespace panorama
