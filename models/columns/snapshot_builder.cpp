// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/snapshot_builder.h"

#include "columns/event_builder.h"
#include "columns/people_builder.h"
#include "columns/shortcuts.h"

namespace panorama::columns {

Result<Sections> buildSections(store::ReadSession &session, const SnapshotFacts &facts, const Job &job)
{
    store::Database &database = session.database();
    Sections sections;
    Json catalogue = Json::object({{"workspace", facts.workspaceId},
                                   {"stamp", facts.stamp},
                                   {"revision", facts.revision},
                                   {"zone", facts.zone.name()},
                                   {"currency", facts.currency}});
    TRY(const CustomerIndex index, CustomerIndex::build(database, job));
    TRY_VOID(PeopleBuilder(database, index, sections, catalogue).run(job));
    EventSource source(database, index);
    TRY_VOID(source.open(job));
    BaseAmounts amounts(facts.currency, facts.zone);
    TRY_VOID(amounts.loadRates(database));
    EventBuilder events(source, index.count(), std::move(amounts), sections, catalogue);
    TRY_VOID(events.run(job));
    addShortcuts(sections, catalogue.find("attributes")->items().size());
    Json unrated = Json::array();
    for (const std::string &currency : events.unrated())
        unrated.append(currency);
    catalogue.set("unrated", std::move(unrated));
    sections.addText("catalogue", catalogue.dump());
    return sections;
}

} // namespace panorama::columns
