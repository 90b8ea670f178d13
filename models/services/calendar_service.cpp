// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/calendar_service.h"

#include "planning/calendar_lanes.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace panorama::services {
namespace {

CampaignEntry entryOfRow(const store::Statement &row, const std::string &baseCurrency)
{
    CampaignEntry entry;
    entry.campaign = row.text(0);
    entry.name = row.optionalText(1).value_or(entry.campaign);
    entry.channel = row.optionalText(2).value_or("");
    entry.owner = row.optionalText(5).value_or("");
    entry.status = row.optionalText(6).value_or("");
    entry.objective = row.optionalText(7).value_or("");
    const Date first {std::int32_t(row.integer(3))};
    const auto last = row.optionalInteger(4);
    entry.alwaysOn = !last;
    entry.days = {first, last ? Date {std::int32_t(std::max<std::int64_t>(*last, first.days) + 1)} : farFuture};
    if (const auto budget = row.optionalInteger(8))
        entry.budget = Money {*budget, row.optionalText(9).value_or(baseCurrency)};
    return entry;
}

Result<std::vector<CalendarItem>> readItems(store::Database &database, const std::string &baseCurrency)
{
    std::vector<CalendarItem> items;
    std::set<std::string> covered; // campaigns that a document stands above
    TRY(const auto documents, store::Documents(database).list(campaignDocument));
    for (const Document &document : documents) {
        TRY(CampaignEntry entry, parseCampaignEntry(document.body));
        if (!entry.campaign.empty())
            covered.insert(entry.campaign);
        items.push_back({document.id, std::move(entry), {}, true, {}, 0});
    }
    store::Statement rows = database.prepare(
        "SELECT campaign, name, channel, start, \"end\", owner, status, objective, budget, currency, parent"
        " FROM campaigns WHERE start IS NOT NULL");
    while (rows.step())
        if (!covered.contains(std::string(rows.text(0))))
            items.push_back({std::string(rows.text(0)),
                             entryOfRow(rows, baseCurrency),
                             rows.optionalText(10).value_or(""),
                             false,
                             {},
                             0});
    TRY_VOID(rows.status());
    std::ranges::sort(items, {}, &CalendarItem::id);
    return items;
}

bool touches(const CalendarItem &item, const std::optional<DateRange> &days)
{
    return !days || (days->from < days->to && item.entry.days.from < days->to && days->from < item.entry.days.to);
}

std::string groupOf(const CampaignEntry &entry, LaneBy laneBy)
{
    switch (laneBy) {
    case LaneBy::Channel: return entry.channel;
    case LaneBy::Owner: return entry.owner;
    case LaneBy::Status: return entry.status;
    case LaneBy::Segment: return entry.segment.value_or("");
    case LaneBy::None: break;
    }
    return {};
}

void assignLanes(std::vector<CalendarItem> &items, LaneBy laneBy)
{
    std::map<std::string, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i].group = groupOf(items[i].entry, laneBy);
        groups[items[i].group].push_back(i);
    }
    for (const auto &[group, members] : groups) {
        std::vector<DateRange> spans;
        for (const std::size_t i : members)
            spans.push_back(items[i].entry.days);
        const auto lanes = planning::packLanes(spans);
        for (std::size_t k = 0; k < members.size(); ++k)
            items[members[k]].lane = lanes[k];
    }
    std::ranges::stable_sort(items, [](const CalendarItem &a, const CalendarItem &b) {
        return std::tie(a.group, a.lane, a.entry.days.from) < std::tie(b.group, b.lane, b.entry.days.from);
    });
}

int yearOf(Date day)
{
    int year = 0, month = 0, number = 0;
    day.toCivil(year, month, number);
    return year;
}

std::vector<DayMark> marksOf(DateRange days, const planning::StatutoryDays &statutory, bool isChina)
{
    std::vector<DayMark> marks;
    for (Date day = days.from; day < days.to; ++day.days) {
        DayMark mark {day,
                      day.weekday() > 5 ? DayMark::Kind::Weekend : DayMark::Kind::Workday,
                      {},
                      !isChina || statutory.year(yearOf(day)) != nullptr};
        if (!isChina) {
            marks.push_back(std::move(mark));
            continue;
        }
        if (const auto *off = statutory.dayOff(day)) {
            mark.kind = DayMark::Kind::DayOff;
            mark.holiday = off->name;
        } else if (const auto *makeup = statutory.makeupDay(day)) {
            mark.kind = DayMark::Kind::MakeupWorkday;
            mark.holiday = makeup->name;
        }
        marks.push_back(std::move(mark));
    }
    return marks;
}

constexpr const char *statutoryDocument = "statutory_days";

Result<planning::StatutoryDays> readStatutory(store::Database &database)
{
    planning::StatutoryDays days = planning::StatutoryDays::builtIn();
    TRY(const auto documents, store::Documents(database).list(statutoryDocument));
    for (const Document &document : documents) {
        TRY(const auto newer, planning::StatutoryDays::parse(document.body));
        days.add(newer);
    }
    return days;
}

// A name that no other living document of the kind has: "618", "618 (2)" …
Result<std::string> freeName(store::Documents &documents, const std::string &name, const std::string &ownId)
{
    for (int n = 1;; ++n) {
        std::string candidate = n == 1 ? name : name + " (" + std::to_string(n) + ")";
        const auto found = documents.find(campaignDocument, candidate);
        if (!found && found.error().code != ErrorCode::NotFound)
            return found.error();
        if (!found || found->id == ownId)
            return candidate;
    }
}

bool areKin(const CalendarItem &a, const CalendarItem &b)
{
    return (!a.parent.empty() && a.parent == b.entry.campaign) || (!b.parent.empty() && b.parent == a.entry.campaign);
}

} // namespace

Result<CalendarView> loadCalendar(store::Workspace &workspace, DateRange days, LaneBy laneBy)
{
    TRY(store::ReadSession session, workspace.read());
    CalendarView view {days, {}, {}, {}, 0, session.revision()};
    TRY(view.items, readItems(session.database(), workspace.settings().currency));
    std::erase_if(view.items, [&](const CalendarItem &item) { return !touches(item, days); });
    assignLanes(view.items, laneBy);
    for (int year = yearOf(days.from); year <= yearOf(days.to); ++year)
        for (const planning::Festival &festival : planning::festivalsFor(year, workspace.settings().region))
            if (days.contains(festival.date))
                view.festivals.push_back(festival);
    TRY(const auto statutory, readStatutory(session.database()));
    view.marks = marksOf(days, statutory, workspace.settings().region == "CN");
    TRY(const std::int64_t undated, session.database().integer("SELECT count(*) FROM campaigns WHERE start IS NULL"));
    view.undated = std::size_t(undated);
    return view;
}

Result<std::vector<CalendarItem>> calendarItems(store::Workspace &workspace, std::optional<DateRange> days)
{
    TRY(store::ReadSession session, workspace.read());
    TRY(auto items, readItems(session.database(), workspace.settings().currency));
    std::erase_if(items, [&](const CalendarItem &item) { return !touches(item, days); });
    return items;
}

Result<std::vector<CalendarConflict>> calendarConflicts(store::Workspace &workspace, std::optional<DateRange> days,
                                                        const SharedPeople &shared)
{
    TRY(const auto items, calendarItems(workspace, days));
    std::vector<DateRange> spans;
    std::vector<std::string> channels, segments;
    for (const CalendarItem &item : items) {
        spans.push_back(item.entry.days);
        const bool takesPlace = !isCancelled(item.entry);
        // campaigns without a channel share the unknown one
        channels.push_back(takesPlace ? "channel " + item.entry.channel : "");
        segments.push_back(takesPlace && item.entry.segment ? "segment " + *item.entry.segment : "");
    }
    std::map<std::pair<std::size_t, std::size_t>, CalendarConflict> conflicts;
    const auto add = [&](const std::vector<std::string> &keys, const char *reason, auto subject) {
        for (const planning::Overlap &overlap : planning::overlapsWithin(spans, keys))
            if (!areKin(items[overlap.a], items[overlap.b]))
                conflicts.try_emplace({overlap.a, overlap.b},
                                      CalendarConflict {items[overlap.a].id,
                                                        items[overlap.b].id,
                                                        reason,
                                                        subject(items[overlap.a].entry),
                                                        overlap.days,
                                                        {}});
    };
    add(segments, "segment", [](const CampaignEntry &entry) { return entry.segment.value_or(""); });
    add(channels, "channel", [](const CampaignEntry &entry) { return entry.channel; });
    std::vector<CalendarConflict> list;
    for (auto &[pair, conflict] : conflicts) {
        const auto &a = items[pair.first].entry.segment, &b = items[pair.second].entry.segment;
        if (shared && a && b) {
            const auto people = shared(*a, *b);
            if (people)
                conflict.people = *people;
            else if (people.error().code != ErrorCode::NotFound) // a segment that was removed since
                return people.error();
        }
        list.push_back(std::move(conflict));
    }
    return list;
}

Result<std::string> saveEntry(const Job &job, store::Workspace &workspace, const std::string &id,
                              const CampaignEntry &entry, const std::string &text)
{
    TRY_VOID(parseCampaignEntry(toJson(entry))); // never store what cannot be read again
    std::string saved;
    const auto revision = workspace.write(job, [&](store::WriteSession &session) -> Result<void> {
        session.touch("documents");
        store::Documents documents(session.database);
        const auto known = id.empty() ? Result<Document>(notFoundError("")) : documents.find(campaignDocument, id);
        const bool isDocument = known && known->id == id;
        TRY(const std::string name, freeName(documents, entry.name, isDocument ? id : ""));
        if (isDocument) {
            saved = id;
            return documents.change(id, {text, name, toJson(entry)}, session.now);
        }
        CampaignEntry fresh = entry;
        if (!id.empty())
            fresh.campaign = id;
        TRY(const Document document, documents.save(campaignDocument, {text, name, toJson(fresh)}, session.now));
        saved = document.id;
        return {};
    });
    if (!revision)
        return revision.error();
    return saved;
}

Result<planning::StatutoryDays> statutoryDays(store::Workspace &workspace)
{
    TRY(store::ReadSession session, workspace.read());
    return readStatutory(session.database());
}

Result<void> importStatutoryDays(const Job &job, store::Workspace &workspace, const Json &json)
{
    TRY(const planning::StatutoryDays days, planning::StatutoryDays::parse(json));
    std::string name = "CN";
    for (const int year : days.years())
        name += " " + std::to_string(year);
    TRY_VOID(saveDocument(job, workspace, statutoryDocument, {"import", name, json}));
    return {};
}

} // namespace panorama::services
