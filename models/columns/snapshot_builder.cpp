// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/snapshot_builder.h"

#include "columns/build_progress.h"
#include "columns/event_builder.h"
#include "columns/holders.h"
#include "columns/people_builder.h"
#include "columns/shortcuts.h"
#include "core/memory.h"

namespace panorama::columns {
namespace {

constexpr double peopleShare = 0.35; // of the time that the whole takes

// Everything is read once, so little of the file need be kept in memory meanwhile.
class SmallCache
{
public:
    explicit SmallCache(store::Database &database)
        : m_database(database), m_usual(database.integer("PRAGMA cache_size").value_or(0))
    {
        if (m_usual)
            (void)m_database.execute("PRAGMA cache_size=-8192; PRAGMA shrink_memory");
    }
    ~SmallCache()
    {
        if (m_usual)
            (void)m_database.execute("PRAGMA cache_size=" + std::to_string(m_usual));
    }
    SmallCache(const SmallCache &) = delete;
    SmallCache &operator=(const SmallCache &) = delete;

private:
    store::Database &m_database;
    std::int64_t m_usual;
};

// Gives the number of customers; nothing else of who is who is needed for events.
Result<std::uint32_t> buildPeople(store::Database &database, Sections &sections, Json &catalogue, const Job &job)
{
    TRY(CustomerIndex index, CustomerIndex::build(database, partOf(job, 0, 0.5)));
    index.forgetLinks();
    returnFreedMemory();
    TRY_VOID(PeopleBuilder(database, index, sections, catalogue).run(partOf(job, 0.5, 1)));
    Holders::add(index.records(), sections);
    return index.count();
}

Result<std::int64_t> rowsToCome(store::Database &database)
{
    return database.integer("SELECT (SELECT coalesce(sum(rows), 0) FROM event_chunks) + (SELECT count(*) FROM orders)");
}

} // namespace

Result<Sections> buildSections(store::ReadSession &session, const SnapshotFacts &facts, const Job &asked,
                               const std::string &path)
{
    store::Database &database = session.database();
    TRY(const std::int64_t rows, rowsToCome(database));
    const Job job = preparingJob(asked, std::uint64_t(rows));
    const SmallCache cache(database);
    Sections sections;
    if (!path.empty())
        sections.spillTo(path);
    Json catalogue = Json::object({{"workspace", facts.workspaceId},
                                   {"stamp", facts.stamp},
                                   {"revision", facts.revision},
                                   {"zone", facts.zone.name()},
                                   {"currency", facts.currency}});
    TRY(const std::uint32_t customers, buildPeople(database, sections, catalogue, partOf(job, 0, peopleShare)));
    returnFreedMemory();
    EventSource source(
        database,
        {sections.get<std::uint64_t>("customers/pairs"), sections.get<CustomerNumber>("customers/pair-owners")});
    TRY_VOID(source.open(job));
    TRY(BaseAmounts amounts, BaseAmounts::load(database, facts.currency, facts.zone));
    EventBuilder events(source, customers, std::move(amounts), sections, catalogue);
    TRY_VOID(events.run(partOf(job, peopleShare, 1)));
    addPlanes(sections, catalogue.find("attributes")->items().size());
    addTied(sections);
    addFirstChannels(sections, *catalogue.find("properties"));
    addReasons(sections, *catalogue.find("properties"));
    Json unrated = Json::array();
    for (const std::string &currency : events.unrated())
        unrated.append(currency);
    catalogue.set("unrated", std::move(unrated));
    sections.addText("catalogue", catalogue.dump());
    return sections;
}

} // namespace panorama::columns
