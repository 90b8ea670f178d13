// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/campaign_entry.h"
#include "planning/festivals.h"
#include "planning/statutory_days.h"
#include "services/document_service.h"

namespace panorama::services {

enum class LaneBy { None, Channel, Owner, Status, Segment };

// A campaign on the calendar: a document, or a row of imported campaigns that no document stands above.
struct CalendarItem
{
    std::string id; // of the document, else the campaign's key
    CampaignEntry entry;
    std::string parent; // key of the campaign that it is a part of
    bool isDocument = false; // false: from data; the first edit makes a document that stands above the row
    std::string group; // what LaneBy asks for; empty = not given
    int lane = 0; // within its group, 0 on top
};

// What a day is in the working calendar of China; in other regions only weekends are told apart.
struct DayMark
{
    Date date;
    enum class Kind { Workday, Weekend, DayOff, MakeupWorkday } kind = Kind::Workday;
    std::string holiday; // 国庆节, of a day off or a make-up workday
    bool published = true; // false: no notice for this year yet, so only weekends are known
};

struct CalendarView
{
    DateRange days;
    std::vector<CalendarItem> items; // by group, lane, start; only those that touch `days`
    std::vector<planning::Festival> festivals;
    std::vector<DayMark> marks; // one a day
    std::size_t undated = 0; // campaigns without a start: not on any calendar
    std::int64_t revision = 0;
};

// Two campaigns that talk through one channel, or to one segment, on the same days; cancelled ones are in nobody's way.
struct CalendarConflict
{
    std::string a, b; // ids
    std::string reason; // "channel" | "segment"
    std::string subject;
    DateRange days;
    std::optional<std::int64_t> people; // in both segments, where both have one
};

// How many people two segments share; given by whoever can evaluate segments.
using SharedPeople = std::function<Result<std::int64_t>(const std::string &segment, const std::string &other)>;

Result<CalendarView> loadCalendar(store::Workspace &workspace, DateRange days, LaneBy laneBy);
// Without a range: everything that has a start. By id.
Result<std::vector<CalendarItem>> calendarItems(store::Workspace &workspace,
                                                std::optional<DateRange> days = std::nullopt);
Result<std::vector<CalendarConflict>> calendarConflicts(store::Workspace &workspace, std::optional<DateRange> days,
                                                        const SharedPeople &shared);

// Creates (empty id) or changes an entry in one undoable step; `text` names it ("move campaign"). Gives its document
// id: another one than before when `id` was a campaign from data. Undo by moveLatest(…, campaignDocument, …).
inline constexpr const char *campaignDocument = "campaign";
Result<std::string> saveEntry(const Job &job, store::Workspace &workspace, const std::string &id,
                              const CampaignEntry &entry, const std::string &text);

// The built-in days and the years that were brought in.
Result<planning::StatutoryDays> statutoryDays(store::Workspace &workspace);
Result<void> importStatutoryDays(const Job &job, store::Workspace &workspace, const Json &json);

struct CalendarImport
{
    int created = 0, updated = 0, unchanged = 0, recurring = 0;
    std::vector<std::string> skipped;
};
Result<std::string> exportIcs(store::Workspace &workspace, Instant now);
// All or nothing; an event that came before (by UID) is updated.
Result<CalendarImport> importIcs(const Job &job, store::Workspace &workspace, const std::string &text);

} // namespace panorama::services
