// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_option.h"
#include "services/audience_overlap.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace panorama::cli {
namespace {

Json textOrNull(const std::string &text)
{
    return text.empty() ? Json() : Json(text);
}

Json itemJson(const services::CalendarItem &item)
{
    const CampaignEntry &entry = item.entry;
    return Json::object(
        {{"id", item.id},
         {"name", entry.name},
         {"campaign", textOrNull(entry.campaign)},
         {"channel", textOrNull(entry.channel)},
         {"start", entry.days.from.toIso()},
         {"end", entry.alwaysOn ? Json() : Json(Date {entry.days.to.days - 1}.toIso())},
         {"days", entry.alwaysOn ? Json() : Json(entry.days.length())},
         {"always_on", entry.alwaysOn},
         {"owner", textOrNull(entry.owner)},
         {"status", textOrNull(entry.status)},
         {"objective", textOrNull(entry.objective)},
         {"parent", textOrNull(item.parent)},
         {"segment", entry.segment ? Json(*entry.segment) : Json()},
         {"budget", entry.budget ? Json(formatMicros(entry.budget->micros, entry.budget->currency)) : Json()},
         {"currency", entry.budget ? Json(entry.budget->currency) : Json()},
         {"origin", item.isDocument ? "plan" : "data"}});
}

Result<std::optional<DateRange>> rangeOf(const Invocation &call)
{
    if (!call.has("from") && !call.has("to"))
        return std::optional<DateRange>();
    const auto from = Date::fromIso(call.text("from", "0001-01-01")), to = Date::fromIso(call.text("to", "9999-12-31"));
    if (!from || !to)
        return usageError("--from and --to take a day, such as 2026-06-18.");
    return std::optional(DateRange {*from, *to});
}

Result<Outcome> stamped(Json json, const Invocation &call, store::Workspace &workspace)
{
    TRY(store::ReadSession session, workspace.read());
    stampResult(json, workspace, call.started, session.revision());
    return Outcome {std::move(json)};
}

Result<Outcome> list(Invocation &call)
{
    TRY(const auto range, rangeOf(call));
    TRY(const auto workspace, openWorkspace(call));
    TRY(const auto items, services::calendarItems(*workspace, range));
    Json entries = Json::array();
    for (const auto &item : items)
        if (!call.has("channel") || item.entry.channel == call.text("channel"))
            entries.append(itemJson(item));
    Json json = Json::object({{"count", std::int64_t(entries.items().size())}, {"entries", std::move(entries)}});
    return stamped(std::move(json), call, *workspace);
}

Result<Outcome> conflicts(Invocation &call)
{
    TRY(const auto range, rangeOf(call));
    TRY(const auto workspace, openWorkspace(call));
    TRY(const auto found,
        services::calendarConflicts(*workspace, range, services::sharedPeople(workspace, call.started, call.job)));
    Json rows = Json::array();
    for (const auto &conflict : found)
        rows.append(Json::object({{"a", conflict.a},
                                  {"b", conflict.b},
                                  {"reason", conflict.reason},
                                  {conflict.reason, textOrNull(conflict.subject)},
                                  {"from", conflict.days.from.toIso()},
                                  {"to", Date {conflict.days.to.days - 1}.toIso()},
                                  {"days", conflict.days.length()},
                                  {"people", conflict.people ? Json(*conflict.people) : Json()}}));
    Json json = Json::object({{"count", std::int64_t(found.size())}, {"conflicts", std::move(rows)}});
    return stamped(std::move(json), call, *workspace);
}

Json statutoryJson(const planning::StatutoryYear &year)
{
    Json holidays = Json::array();
    for (const auto &holiday : year.holidays) {
        Json off = Json::array(), makeup = Json::array();
        for (const DateRange &span : holiday.off)
            for (Date day = span.from; day < span.to; ++day.days)
                off.append(day.toIso());
        for (const Date day : holiday.makeup)
            makeup.append(day.toIso());
        holidays.append(
            Json::object({{"name", holiday.name}, {"off", std::move(off)}, {"makeup_workdays", std::move(makeup)}}));
    }
    return holidays;
}

Json festivalRows(int year)
{
    Json rows = Json::array();
    for (const auto &festival : planning::festivalsOf(year))
        rows.append(Json::object({{"date", festival.date.toIso()},
                                  {"id", festival.id},
                                  {"name", festival.zh},
                                  {"name_en", festival.en},
                                  {"name_zh_tw", festival.zhTw},
                                  {"kind", planning::festivalKindName(festival.kind)}}));
    return rows;
}

Result<planning::StatutoryDays> knownStatutory(const Invocation &call)
{
    if (call.globals.workspace.empty())
        return planning::StatutoryDays::builtIn();
    TRY(const auto workspace, openWorkspace(call));
    return services::statutoryDays(*workspace);
}

Result<Outcome> festivals(Invocation &call)
{
    const std::string &text = call.arguments[0];
    const bool plain = text.size() == 4 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    const int year = plain ? std::stoi(text) : 0;
    if (year < 1 || year > 9998)
        return usageError("A year is four digits, such as 2027.");
    TRY(const auto statutory, knownStatutory(call));
    Json json = Json::object({{"year", year}, {"festivals", festivalRows(year)}});
    const auto *published = statutory.year(year);
    json.set("statutory", published ? "published" : "not_yet_published");
    int off = 0, makeup = 0;
    Json notices = Json::array();
    for (std::size_t i = 0; published && i < published->holidays.size(); ++i) {
        off += published->holidays[i].daysOff();
        makeup += int(published->holidays[i].makeup.size());
    }
    for (std::size_t i = 0; published && i < published->notices.size(); ++i)
        notices.append(Json::object(
            {{"number", textOrNull(published->notices[i].number)}, {"url", textOrNull(published->notices[i].url)}}));
    json.set("holidays", published ? statutoryJson(*published) : Json());
    json.set("off", published ? Json(off) : Json());
    json.set("makeup_workdays", published ? Json(makeup) : Json());
    const auto working = statutory.workingDaysOf(year);
    json.set("working_days", working ? Json(*working) : Json());
    json.set("notices", std::move(notices));
    if (year < planning::firstLunarYear + 1 || year > planning::lastLunarYear)
        json.set("warnings", Json(Json::Array {Json("The lunar calendar is known for 1901 to 2100 only.")}));
    if (call.globals.workspace.empty())
        return Outcome {std::move(json)};
    TRY(const auto workspace, openWorkspace(call));
    return stamped(std::move(json), call, *workspace);
}

Result<Outcome> exportFile(Invocation &call)
{
    const std::string &path = call.arguments[0];
    std::error_code failure;
    if (std::filesystem::exists(path, failure) && !call.has("force"))
        return Error {ErrorCode::Conflict, "The file exists already.", path, "Give another name or --force.", {}};
    TRY(const auto workspace, openWorkspace(call));
    TRY(const auto items, services::calendarItems(*workspace));
    TRY(const std::string text, services::exportIcs(*workspace, call.started));
    std::ofstream file(path + ".part", std::ios::binary);
    file << text;
    file.close();
    std::error_code failed;
    if (file)
        std::filesystem::rename(path + ".part", path, failed);
    if (!file || failed)
        return storageError("The calendar could not be written.", path, "Is there room, and may you write there?");
    return stamped(Json::object({{"file", path}, {"entries", std::int64_t(items.size())}}), call, *workspace);
}

Result<Outcome> importFile(Invocation &call)
{
    TRY(const std::string text, readTextFile(call.arguments[0]));
    TRY(const auto workspace, openWorkspace(call));
    if (call.arguments[0].ends_with(".json")) {
        TRY(const Json json, Json::parse(text));
        TRY_VOID(services::importStatutoryDays(call.job, *workspace, json));
        return stamped(Json::object({{"statutory_days", true}}), call, *workspace);
    }
    TRY(const auto report, services::importIcs(call.job, *workspace, text));
    Json skipped = Json::array();
    for (const std::string &reason : report.skipped)
        skipped.append(reason);
    Json json = Json::object({{"created", report.created},
                              {"updated", report.updated},
                              {"unchanged", report.unchanged},
                              {"recurring", report.recurring},
                              {"skipped", std::move(skipped)}});
    if (report.recurring)
        json.set("warnings", Json(Json::Array {Json("Of recurring events only the first occurrence was taken.")}));
    TRY(Outcome outcome, stamped(std::move(json), call, *workspace));
    outcome.status = report.skipped.empty() ? 0 : 3;
    return outcome;
}

} // namespace

void register_noun_calendar(CommandRegistry &registry)
{
    const std::vector<OptionSpec> range = {{"from", "DAY", "only what touches the days from here on"},
                                           {"to", "DAY", "and before this day"}};
    std::vector<OptionSpec> listOptions = range;
    listOptions.push_back({"channel", "NAME", "only this channel"});
    registry.add({"calendar",
                  "list",
                  "",
                  "Lists the campaigns that have a start, planned ones and imported ones.",
                  listOptions,
                  {"panorama-cli calendar list --workspace brand.panorama --from 2026-06-01 --to 2026-07-01"},
                  0,
                  0,
                  list});
    registry.add({"calendar",
                  "conflicts",
                  "",
                  "Lists campaigns that meet in one channel or one segment on the same days.",
                  range,
                  {"panorama-cli calendar conflicts --workspace brand.panorama"},
                  0,
                  0,
                  conflicts});
    registry.add({"calendar",
                  "festivals",
                  "YEAR",
                  "Lists festivals, statutory days off and make-up workdays of a year.",
                  {},
                  {"panorama-cli calendar festivals 2027"},
                  1,
                  1,
                  festivals});
    registry.add({"calendar",
                  "export",
                  "FILE.ics",
                  "Writes the calendar for other programs (iCalendar).",
                  {{"force", "", "overwrites an existing file"}},
                  {"panorama-cli calendar export brand.ics --workspace brand.panorama"},
                  1,
                  1,
                  exportFile});
    registry.add({"calendar",
                  "import",
                  "FILE.ics",
                  "Reads campaigns from a calendar file, or a year's statutory days from a .json file "
                  "(panorama.statutory_days/1).",
                  {},
                  {"panorama-cli calendar import agency.ics --workspace brand.panorama",
                   "panorama-cli calendar import statutory-2027.json --workspace brand.panorama"},
                  1,
                  1,
                  importFile});
}

} // namespace panorama::cli
