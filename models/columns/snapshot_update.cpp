// SPDX-License-Identifier: GPL-3.0-or-later
// Who the new rows belong to is found first; their own columns are then built as those of a small workspace, and put
// into the former ones.
#include "columns/snapshot_update.h"

#include "columns/event_merge.h"
#include "columns/people_merge.h"
#include "columns/shortcuts.h"

namespace panorama::columns {
namespace {

// Beyond this share of the rows building all is as quick.
constexpr std::uint64_t largestShare = 4;

Json catalogueOf(const SnapshotFacts &facts)
{
    return Json::object({{"workspace", facts.workspaceId},
                         {"stamp", facts.stamp},
                         {"revision", facts.revision},
                         {"zone", facts.zone.name()},
                         {"currency", facts.currency}});
}

void shareEvents(const Sections &base, Sections &merged)
{
    for (const auto &[name, entry] : base.entries())
        for (const char *prefix : {"events/", "property/", "base/", "native/", "list/", "who/"})
            if (name.starts_with(prefix))
                merged.share(base, name, name);
}

} // namespace

Result<NewRows> buildRows(EventSource &source, std::uint32_t customers, BaseAmounts amounts, const SnapshotFacts &facts,
                          EventBuilder::Extent extent, const Job &job)
{
    NewRows rows {{}, catalogueOf(facts)};
    EventBuilder events(source, customers, std::move(amounts), rows.sections, rows.catalogue);
    TRY_VOID(events.run(job, extent));
    Json unrated = Json::array();
    for (const std::string &currency : events.unrated())
        unrated.append(currency);
    rows.catalogue.set("unrated", std::move(unrated));
    rows.sections.addText("catalogue", rows.catalogue.dump());
    return rows;
}

Result<std::optional<Sections>> updateSections(store::ReadSession &session, const Sections &base, store::LastRows after,
                                               const SnapshotFacts &facts, const Job &job)
{
    store::Database &database = session.database();
    TRY(const SnapshotPtr old, loadSnapshot(base));
    TRY(const Json known, Json::parse(base.text("catalogue")));
    TRY(Json catalogue, Json::parse(base.text("catalogue")));
    if (old->facts.zone.name() != facts.zone.name() || old->facts.currency != facts.currency)
        return std::optional<Sections>();
    Sections merged;
    PeopleMerge people(database, *old, base, merged, catalogue);
    TRY(const bool sameRecords, people.run(after));
    if (!sameRecords)
        return std::optional<Sections>();
    EventSource source(
        database, {merged.get<std::uint64_t>("customers/pairs"), merged.get<CustomerNumber>("customers/pair-owners")},
        {after.chunk, after.order});
    TRY_VOID(source.open(job));
    if (source.eventCount() + source.orders().size() > old->events.rows() / largestShare)
        return std::optional<Sections>();
    TRY(BaseAmounts amounts, BaseAmounts::load(database, facts.currency, facts.zone));
    TRY(NewRows rows, buildRows(source, people.count(), std::move(amounts), facts, EventBuilder::Extent::All, job));
    rows.sections.share(merged, "customers/offsets", "customers/offsets");
    TRY(const SnapshotPtr fresh, loadSnapshot(rows.sections));
    if (!people.customers().isEmpty())
        addPlanes(merged, old->attributes.size());
    if (fresh->events.rows() == 0 && people.customers().isEmpty())
        shareEvents(base, merged);
    else if (!EventMerge({base, *old, known}, {rows.sections, *fresh, rows.catalogue}, people.customers(), merged,
                         catalogue)
                  .run())
        return std::optional<Sections>();
    const Json present = catalogueOf(facts);
    for (const auto &[name, value] : present.members())
        catalogue.set(name, value);
    merged.addText("catalogue", catalogue.dump());
    return std::optional(std::move(merged));
}

} // namespace panorama::columns
