// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign_entry.h"

#include "core/json_reader.h"
#include "core/text.h"

namespace panorama {
namespace {

std::optional<Date> readDay(JsonReader &reader, std::string_view key, bool required)
{
    const auto text = required ? std::optional(reader.text(key)) : reader.optionalText(key);
    if (!text)
        return std::nullopt;
    const auto day = Date::fromIso(*text);
    if (!day)
        reader.complain("A day is written yyyy-MM-dd.", reader.pointer(key));
    return day;
}

std::optional<Money> readBudget(JsonReader &reader)
{
    const auto amount = reader.optionalText("budget");
    const auto currency = reader.optionalText("currency");
    if (!amount)
        return std::nullopt;
    const auto micros = parseMicros(*amount);
    if (!micros || *micros < 0)
        reader.complain("An amount is a plain decimal in quotes, such as \"12000.00\", and not negative.",
                        reader.pointer("budget"));
    if (!currency || !isCurrencyCode(*currency))
        reader.complain("A budget needs its currency, such as \"CNY\".", reader.pointer("currency"));
    return Money {micros.value_or(0), currency.value_or("")};
}

} // namespace

Result<CampaignEntry> parseCampaignEntry(const Json &json)
{
    JsonReader reader(json, "");
    reader.format("panorama.campaign/1");
    CampaignEntry entry;
    entry.name = reader.text("name");
    if (!reader.failed() && !validName(entry.name))
        reader.complain("A name has 1 to 200 characters and no control characters.", reader.pointer("name"));
    entry.campaign = reader.optionalText("campaign").value_or("");
    entry.channel = reader.optionalText("channel").value_or("");
    entry.owner = reader.optionalText("owner").value_or("");
    entry.status = reader.optionalText("status").value_or("");
    entry.objective = reader.optionalText("objective").value_or("");
    entry.notes = reader.optionalText("notes").value_or("");
    entry.uid = reader.optionalText("uid").value_or("");
    entry.segment = reader.optionalText("segment");
    entry.alwaysOn = reader.boolean("always_on", false);
    entry.budget = readBudget(reader);
    const auto first = readDay(reader, "start", true);
    const auto last = readDay(reader, "end", !entry.alwaysOn);
    TRY_VOID(reader.finish());
    entry.days = {*first, entry.alwaysOn || !last ? farFuture : Date {last->days + 1}};
    if (entry.days.isEmpty())
        return invalidError("The last day comes before the first.", "/end");
    return entry;
}

Json toJson(const CampaignEntry &entry)
{
    Json json = Json::object({{"format", "panorama.campaign/1"}, {"name", entry.name}});
    const auto put = [&json](const char *key, const std::string &text) {
        if (!text.empty())
            json.set(key, text);
    };
    put("campaign", entry.campaign);
    put("channel", entry.channel);
    json.set("start", entry.days.from.toIso());
    if (entry.alwaysOn)
        json.set("always_on", true);
    else
        json.set("end", Date {entry.days.to.days - 1}.toIso());
    put("owner", entry.owner);
    put("status", entry.status);
    put("objective", entry.objective);
    put("notes", entry.notes);
    put("uid", entry.uid);
    put("segment", entry.segment.value_or(""));
    if (entry.budget) {
        json.set("budget", formatMicros(entry.budget->micros, entry.budget->currency));
        json.set("currency", entry.budget->currency);
    }
    return json;
}

bool isCancelled(const CampaignEntry &entry)
{
    const std::string status = toLower(entry.status);
    return status == "cancelled" || status == "canceled" || status == "已取消";
}

CampaignEntry moved(CampaignEntry entry, int days)
{
    entry.days.from.days += days;
    if (!entry.alwaysOn)
        entry.days.to.days += days;
    return entry;
}

CampaignEntry resized(CampaignEntry entry, Date first, Date last)
{
    entry.days = {first, entry.alwaysOn ? farFuture : Date {std::max(first, last).days + 1}};
    return entry;
}

} // namespace panorama
