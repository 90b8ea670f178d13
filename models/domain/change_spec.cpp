// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change_spec.h"

namespace panorama {

static std::string readSide(JsonReader &owner, std::string_view key, FunnelSpec &funnel)
{
    const std::string fallback = owner.pointer("funnel") + "/segment";
    const Json *side = owner.object(key);
    if (!side)
        return fallback;
    JsonReader reader(*side, owner.pointer(key));
    funnel.span = readTimeSpan(reader, Ends::Required);
    const bool hasOwn = reader.has("segment");
    const Json segment = readSegmentMember(reader);
    if (hasOwn)
        funnel.segment = segment;
    if (const Result<void> done = reader.finish(); !done)
        owner.complain(done.error().message, done.error().where, done.error().mend);
    return hasOwn ? reader.pointer("segment") : fallback;
}

Result<ChangeSpec> parseChangeSpec(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    ChangeSpec spec;
    reader.format("panorama.change/1");
    spec.name = reader.optionalText("name").value_or("");
    if (const Json *funnel = reader.object("funnel")) {
        Result<FunnelSpec> parsed = parseFunnelSpec(*funnel, reader.pointer("funnel"));
        if (parsed)
            spec.before = spec.after = *parsed;
        else
            reader.complain(parsed.error().message, parsed.error().where, parsed.error().mend);
    }
    spec.segmentPointers[0] = readSide(reader, "before", spec.before);
    spec.segmentPointers[1] = readSide(reader, "after", spec.after);
    TRY_VOID(reader.finish());
    return spec;
}

} // namespace panorama
