// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage comes from the snapshot; when a tag was last brought in, and its weight under a half-life (everybody by the
// latest of his records that have it), from the batches of the records; where it is used from the documents.
#include "services/tag_service.h"

#include "core/text.h"
#include "services/snapshot_service.h"
#include "services/tag_taxonomy.h"
#include "store/documents.h"

#include <cmath>

namespace panorama::services {
namespace {

constexpr const char *tagsKind = "tags";
constexpr double sameTags = 0.95; // Jaccard index above which two tags mean the same people

// What the records say about one tag.
struct TagRecords
{
    std::int64_t latest = 0; // µs
    std::optional<double> weight; // of a tag with a half-life
    std::set<std::string> sources;
};

Result<TagTaxonomy> savedTaxonomy(store::Database &database)
{
    const auto document = store::Documents(database).find(tagsKind, tagsKind);
    return document ? parseTagTaxonomy(document->body) : Result<TagTaxonomy>(TagTaxonomy());
}

// Which tags come from each source and batch, and whose records have those that age. Read as text: a million documents
// are not built for it.
class TagScan
{
public:
    using Place = std::pair<std::int64_t, std::int64_t>; // source, batch
    using Holding = std::pair<columns::CustomerNumber, std::int64_t>; // who, batch

    explicit TagScan(const TagTaxonomy &taxonomy)
    {
        for (const auto &[name, entry] : taxonomy)
            if (entry.halfLifeDays)
                m_aging[name];
    }
    Result<void> load(store::Database &database, const columns::CustomerTable &customers, const Job &job)
    {
        store::Statement row = database.prepare("SELECT source_id, batch, fields, id FROM records");
        for (std::size_t rows = 0; row.step(); ++rows) {
            if (rows % 65536 == 0 && job.isCancelled())
                return cancelledError();
            const Place place(row.integer(0), row.integer(1));
            if (!m_tags || place != m_place)
                m_tags = &m_places[m_place = place];
            m_customer = m_aging.empty() ? std::nullopt : customers.ofRecord(row.integer(3));
            TRY_VOID(take(row.text(2)));
        }
        return row.status();
    }
    const std::map<Place, std::set<std::string, std::less<>>> &places() const { return m_places; }
    std::map<std::string, std::vector<Holding>, std::less<>> &aging() { return m_aging; }

private:
    void add(std::string_view tag)
    {
        if (!m_tags->contains(tag))
            m_tags->emplace(tag);
        if (const auto aging = m_aging.find(tag); m_customer && aging != m_aging.end())
            aging->second.emplace_back(*m_customer, m_place.second);
    }
    Result<void> take(std::string_view fields)
    {
        constexpr std::string_view start = "\"tags\":["; // quotes within values are escaped
        const std::size_t at = fields.find(start);
        if (at == std::string_view::npos)
            return {};
        const std::string_view tags = fields.substr(at + start.size());
        if (tags.find('\\') != std::string_view::npos)
            return takeParsed(fields);
        for (std::size_t quote = 0; quote < tags.size() && tags[quote] == '"';) {
            const std::size_t end = tags.find('"', quote + 1);
            if (end == std::string_view::npos)
                return takeParsed(fields);
            add(tags.substr(quote + 1, end - quote - 1));
            quote = end + 2; // the comma between
        }
        return {};
    }
    Result<void> takeParsed(std::string_view fields)
    {
        TRY(const Json json, Json::parse(fields));
        if (const Json *tags = json.find("tags"); tags && tags->isArray())
            for (const Json &tag : tags->items())
                add(tag.text());
        return {};
    }
    std::map<Place, std::set<std::string, std::less<>>> m_places;
    std::set<std::string, std::less<>> *m_tags = nullptr;
    std::map<std::string, std::vector<Holding>, std::less<>> m_aging; // of each tag with a half-life
    Place m_place;
    std::optional<columns::CustomerNumber> m_customer;
};

// Of each batch when it came.
using BatchTimes = std::map<std::int64_t, std::int64_t>;

double agedWeight(std::vector<TagScan::Holding> &holdings, const BatchTimes &times, double halfLifeDays, Instant asOf)
{
    for (auto &[customer, when] : holdings)
        when = times.at(when);
    std::ranges::sort(holdings);
    double weight = 0;
    for (std::size_t i = 0; i < holdings.size(); ++i)
        if (i + 1 == holdings.size() || holdings[i].first != holdings[i + 1].first)
            weight += std::exp2(-std::max(0.0, double(asOf.micros - holdings[i].second) / double(microsPerDay))
                                / halfLifeDays);
    return weight;
}

Result<std::map<std::string, TagRecords>> tagRecords(const Job &job, store::Database &database,
                                                     const columns::CustomerTable &customers,
                                                     const TagTaxonomy &taxonomy, Instant asOf)
{
    std::map<std::string, TagRecords> tags;
    BatchTimes times;
    TagScan scan(taxonomy);
    TRY_VOID(scan.load(database, customers, job));
    store::Statement row =
        database.prepare("SELECT b.time, s.name FROM batches b, sources s WHERE b.id = ? AND s.id = ?");
    for (const auto &[place, ofPlace] : scan.places()) {
        row.bind(place.second, place.first);
        std::int64_t &time = times[place.second];
        if (!row.step())
            continue;
        time = row.integer(0);
        for (const std::string &name : ofPlace) {
            tags[name].latest = std::max(tags[name].latest, time);
            tags[name].sources.insert(std::string(row.text(1)));
        }
    }
    TRY_VOID(row.status());
    for (auto &[name, holdings] : scan.aging())
        tags[name].weight = agedWeight(holdings, times, *taxonomy.at(name).halfLifeDays, asOf);
    return tags;
}

Result<std::map<std::string, Json>> tagUses(store::Database &database)
{
    std::map<std::string, Json> uses;
    TRY(const auto documents, store::Documents(database).list(""));
    for (const store::Document &document : documents) {
        std::set<std::string> names;
        if (document.kind != tagsKind)
            collectTags(document.body, names);
        for (const std::string &name : names)
            uses[name].append(Json::object({{"kind", document.kind}, {"id", document.id}, {"name", document.name}}));
    }
    return uses;
}

Json tagJson(const columns::Flag *flag, const std::string &name, const TagEntry &entry, const TagRecords &records,
             double people, Instant asOf, const TimeZone &zone)
{
    const std::uint64_t count = flag ? columns::countBits(flag->words) : 0;
    Json sources = Json::array();
    for (const std::string &source : records.sources)
        sources.append(source);
    return Json::object(
        {{"tag", name},
         {"group", entry.group.empty() ? Json() : Json(entry.group)},
         {"owner", entry.owner.empty() ? Json() : Json(entry.owner)},
         {"origin", entry.origin},
         {"half_life_days", entry.halfLifeDays ? Json(*entry.halfLifeDays) : Json()},
         {"people", count},
         {"share", people > 0 ? Json(double(count) / people) : Json()},
         {"weight", records.weight ? Json(*records.weight) : Json(count)},
         {"latest", records.latest ? Json(zone.format({records.latest})) : Json()},
         {"days_since",
          records.latest ? Json(std::max<std::int64_t>(0, asOf.micros - records.latest) / microsPerDay) : Json()},
         {"sources", std::move(sources)}});
}

Json overlappingPairs(const columns::Snapshot &snapshot)
{
    Json pairs = Json::array();
    const auto &tags = snapshot.tags;
    for (std::size_t a = 0; a < tags.size(); ++a)
        for (std::size_t b = a + 1; b < tags.size(); ++b) {
            std::uint64_t both = 0, either = 0;
            for (std::size_t w = 0; w < tags[a].words.size(); ++w) {
                both += std::uint64_t(std::popcount(tags[a].words[w] & tags[b].words[w]));
                either += std::uint64_t(std::popcount(tags[a].words[w] | tags[b].words[w]));
            }
            const double jaccard = either ? double(both) / double(either) : 0;
            if (jaccard > sameTags)
                pairs.append(
                    Json::object({{"a", tags[a].name}, {"b", tags[b].name}, {"jaccard", jaccard}, {"both", both}}));
        }
    return pairs;
}

} // namespace

Result<std::int64_t> saveTags(const Job &job, store::Workspace &workspace, const Json &document)
{
    TRY_VOID(parseTagTaxonomy(document));
    return workspace.write(job, [&](store::WriteSession &session) -> Result<void> {
        TRY_VOID(store::Documents(session.database).save(tagsKind, {"save tags", tagsKind, document}, session.now));
        session.touch("documents");
        return {};
    });
}

Result<Json> listTags(const Job &job, store::Workspace &workspace, Instant asOf)
{
    TRY(store::ReadSession session, workspace.read());
    TRY(const columns::SnapshotPtr snapshot, snapshotOf(workspace, session, job));
    TRY(const TagTaxonomy taxonomy, savedTaxonomy(session.database()));
    TRY(auto records, tagRecords(job, session.database(), snapshot->customers, taxonomy, asOf));
    TRY(auto uses, tagUses(session.database()));
    std::set<std::string> names;
    for (const columns::Flag &flag : snapshot->tags)
        names.insert(flag.name);
    for (const auto &[name, entry] : taxonomy)
        names.insert(name);
    Json list = Json::array();
    for (const std::string &name : names) {
        const auto entry = taxonomy.find(name);
        Json json = tagJson(columns::Snapshot::flag(snapshot->tags, name), name,
                            entry == taxonomy.end() ? TagEntry() : entry->second, records[name],
                            double(snapshot->customers.size()), asOf, snapshot->facts.zone);
        const auto used = uses.find(name);
        json.set("used_by", used == uses.end() ? Json::array() : used->second);
        list.append(std::move(json));
    }
    return Json::object({{"tags", std::move(list)},
                         {"people", std::uint64_t(snapshot->customers.size())},
                         {"revision", session.revision()}});
}

Result<Json> auditTags(const Job &job, store::Workspace &workspace, Instant asOf, std::int64_t staleDays)
{
    TRY(const Json listed, listTags(job, workspace, asOf));
    return auditTags(job, workspace, listed, staleDays);
}

Result<Json> auditTags(const Job &job, store::Workspace &workspace, const Json &listed, std::int64_t staleDays)
{
    TRY(const columns::SnapshotPtr snapshot, currentSnapshot(workspace, job));
    Json unused = Json::array(), empty = Json::array(), unowned = Json::array(), stale = Json::array();
    for (const Json &tag : listed.find("tags")->items()) {
        const Json &name = *tag.find("tag");
        if (tag.find("used_by")->items().empty())
            unused.append(name);
        if (tag.find("people")->integer() == 0)
            empty.append(name);
        if (tag.find("owner")->isNull() || tag.find("group")->isNull())
            unowned.append(name);
        const Json &days = *tag.find("days_since");
        if (days.isNumber() && days.integer() > staleDays)
            stale.append(Json::object({{"tag", name}, {"days_since", days}}));
    }
    return Json::object({{"unused", std::move(unused)},
                         {"empty", std::move(empty)},
                         {"unowned", std::move(unowned)},
                         {"stale", std::move(stale)},
                         {"overlapping", overlappingPairs(*snapshot)},
                         {"revision", *listed.find("revision")}});
}

} // namespace panorama::services
