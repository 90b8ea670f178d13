// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar as an iCalendar file and back. An entry leaves under the UID "ID@WORKSPACE"; one that came from
// elsewhere keeps its own, so that reading the same file again updates and never doubles.
#include "core/text.h"
#include "planning/ics.h"
#include "services/calendar_service.h"

#include <algorithm>
#include <map>

namespace panorama::services {
namespace {

planning::IcsEvent eventOf(const CalendarItem &item, const std::string &workspaceId)
{
    planning::IcsEvent event;
    event.uid = item.entry.uid.empty() ? item.id + "@" + workspaceId : item.entry.uid;
    event.summary = item.entry.name;
    event.description = item.entry.notes.empty() ? item.entry.objective : item.entry.notes;
    if (!item.entry.channel.empty())
        event.categories.push_back(item.entry.channel);
    event.organizer = item.entry.owner;
    if (isCancelled(item.entry))
        event.status = "cancelled";
    event.days = item.entry.days;
    if (item.entry.alwaysOn) // calendars know no open end: one year, said in the text
        event.days.to = {event.days.from.days + 366};
    return event;
}

std::string entryName(const std::string &summary)
{
    std::string name;
    for (const char c : summary)
        name += c == '\n' || c == '\t' || c == '\r' ? ' ' : c;
    std::size_t size = 0, points = 0;
    while (size < name.size() && points < 190) {
        do
            ++size;
        while (size < name.size() && (name[size] & 0xc0) == 0x80);
        ++points;
    }
    return validName(trimmed(std::string_view(name).substr(0, size))).value_or("Untitled");
}

// What the event says; the rest of a known entry stays.
CampaignEntry merged(CampaignEntry entry, const planning::IcsEvent &event)
{
    entry.name = entryName(event.summary);
    if (!entry.alwaysOn)
        entry.days = event.days;
    if (!event.categories.empty())
        entry.channel = entryName(event.categories.front());
    if (!event.description.empty() && event.description != entry.objective)
        entry.notes = event.description;
    if (event.status == "cancelled")
        entry.status = event.status;
    return entry;
}

struct KnownEntry
{
    std::string id;
    CampaignEntry entry;
    bool isDocument = false;
};

using KnownEntries = std::map<std::string, KnownEntry>; // by UID

Result<void> importEvent(store::Documents &documents, Instant now, KnownEntries &known, const planning::IcsEvent &event,
                         CalendarImport &report)
{
    const auto found = event.uid.empty() ? known.end() : known.find(event.uid);
    if (event.status == "cancelled" && found == known.end()) {
        report.skipped.push_back("\"" + event.summary + "\" is cancelled.");
        return {};
    }
    CampaignEntry entry = found == known.end() ? CampaignEntry {} : found->second.entry;
    entry = merged(std::move(entry), event);
    if (found == known.end())
        entry.uid = event.uid;
    else if (entry == found->second.entry) {
        ++report.unchanged;
        return {};
    }
    std::string name = entry.name;
    for (int n = 2;; ++n) {
        const auto taken = documents.find(campaignDocument, name);
        if (!taken || (found != known.end() && taken->id == found->second.id))
            break;
        name = entry.name + " (" + std::to_string(n) + ")";
    }
    ++(found == known.end() ? report.created : report.updated);
    const store::DocumentStep step {"import calendar", name, toJson(entry)};
    std::string id = found == known.end() ? std::string() : found->second.id;
    if (found != known.end() && found->second.isDocument) {
        TRY_VOID(documents.change(id, step, now));
    } else {
        TRY(const Document document, documents.save(campaignDocument, step, now));
        id = document.id;
    }
    if (!event.uid.empty()) // of two events with one UID in a file the later stands
        known.insert_or_assign(event.uid, KnownEntry {id, entry, true});
    return {};
}

} // namespace

Result<std::string> exportIcs(store::Workspace &workspace, Instant now)
{
    TRY(const auto items, calendarItems(workspace));
    std::vector<planning::IcsEvent> events;
    for (const CalendarItem &item : items)
        events.push_back(eventOf(item, workspace.id()));
    return planning::writeIcs(events, "Panorama", now);
}

Result<CalendarImport> importIcs(const Job &job, store::Workspace &workspace, const std::string &text)
{
    TRY(const planning::IcsCalendar calendar, planning::readIcs(text, workspace.settings().zone));
    TRY(const auto items, calendarItems(workspace));
    KnownEntries known;
    for (const CalendarItem &item : items)
        known.try_emplace(item.entry.uid.empty() ? item.id + "@" + workspace.id() : item.entry.uid,
                          KnownEntry {item.id, item.entry, item.isDocument});
    CalendarImport report;
    report.skipped = calendar.skipped;
    if (calendar.events.empty())
        return report;
    const auto revision = workspace.write(job, [&](store::WriteSession &session) -> Result<void> {
        session.touch("documents");
        store::Documents documents(session.database);
        for (const planning::IcsEvent &event : calendar.events) {
            if (job.isCancelled())
                return cancelledError();
            report.recurring += event.recurring;
            TRY_VOID(importEvent(documents, session.now, known, event, report));
        }
        return {};
    });
    if (!revision)
        return revision.error();
    return report;
}

} // namespace panorama::services
