// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retention_spec.h"

namespace panorama {

static EventCondition readMember(JsonReader &reader, std::string_view key)
{
    const Json *member = reader.object(key);
    return member ? readPlainCondition(*member, reader.pointer(key), reader) : EventCondition();
}

Result<RetentionSpec> parseRetentionSpec(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    RetentionSpec spec;
    reader.format("panorama.retention/1");
    spec.name = reader.optionalText("name").value_or("");
    spec.start = readMember(reader, "start");
    spec.comeback = readMember(reader, "return");
    const std::string period = reader.choice("period", {"day", "week", "month"});
    spec.period = period == "day" ? CalendarPeriod::Day
        : period == "week"        ? CalendarPeriod::Week
                                  : CalendarPeriod::Month;
    spec.span = readTimeSpan(reader, Ends::Required);
    spec.segment = readSegmentMember(reader);
    spec.isRolling = reader.choice("mode", {"classic", "rolling"}, "classic") == "rolling";
    TRY_VOID(reader.finish());
    return spec;
}

} // namespace panorama
