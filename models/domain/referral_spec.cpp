// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/referral_spec.h"

namespace panorama {
namespace {

// Reads {"event","where","property","owner"}.
ReferenceSpec readReference(const Json &json, const std::string &pointer, JsonReader &outer)
{
    JsonReader reader(json, pointer);
    ReferenceSpec spec;
    spec.event = readEventCondition(reader);
    spec.property = reader.text("property");
    if (const Json *owner = reader.object("owner")) {
        const std::pair<const char *, ReferenceSpec::Owner> kinds[] = {{"identifier", ReferenceSpec::Owner::Identifier},
                                                                       {"attribute", ReferenceSpec::Owner::Attribute},
                                                                       {"event", ReferenceSpec::Owner::Event}};
        for (const auto &[key, kind] : kinds)
            if (const Json *name = owner->find(key); name && name->isString() && owner->members().size() == 1) {
                spec.owner = kind;
                spec.ownerName = name->text();
            }
        if (spec.ownerName.empty())
            reader.complain(
                "An owner is one of identifier, attribute or event with a name.", reader.pointer("owner"),
                "Write {\"identifier\":\"member_no\"}, {\"attribute\":\"invite_code\"} or {\"event\":\"invite\"}.");
    }
    if (const Result<void> done = reader.finish(); !done)
        outer.complain(done.error().message, done.error().where, done.error().mend);
    return spec;
}

std::optional<EventCondition> readOptional(JsonReader &reader, std::string_view key)
{
    const Json *member = reader.optionalObject(key);
    return member ? std::optional(readPlainCondition(*member, reader.pointer(key), reader)) : std::nullopt;
}

} // namespace

Result<ReferralSpec> parseReferralSpec(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    ReferralSpec spec;
    reader.format("panorama.referral/1");
    spec.name = reader.optionalText("name").value_or("");
    if (const Json *invited = reader.object("invited"))
        spec.invited = readReference(*invited, reader.pointer("invited"), reader);
    if (const Json *comments = reader.optionalObject("comments"))
        spec.comments = readReference(*comments, reader.pointer("comments"), reader);
    spec.shared = readOptional(reader, "shared");
    spec.convert = readOptional(reader, "convert");
    if (const Json *same = reader.optionalArray("same"))
        for (std::size_t i = 0; i < same->items().size(); ++i) {
            if (same->items()[i].isString())
                spec.same.push_back(same->items()[i].text());
            else
                reader.complain("A property is named by a text.", reader.pointer("same") + "/" + std::to_string(i));
        }
    spec.windowMicros = readDays(reader, "window_days", spec.windowMicros);
    spec.forecastDays = int(reader.optionalInteger("forecast_days", 1, 365).value_or(spec.forecastDays));
    spec.span = readTimeSpan(reader, Ends::Required);
    TRY_VOID(reader.finish());
    return spec;
}

} // namespace panorama
