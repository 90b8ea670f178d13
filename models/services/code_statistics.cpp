// SPDX-License-Identifier: GPL-3.0-or-later
// Each distinct value of the scans' property is read once: most codes come back once, some many times.
#include "journeys/references.h"
#include "services/code_service.h"
#include "services/document_service.h"

#include <algorithm>
#include <map>
#include <set>

namespace panorama::services {
namespace {

struct Tally
{
    std::int64_t made = 0;
    std::uint64_t scans = 0, elsewhere = 0, scanned = 0, copied = 0;
    std::set<std::uint32_t> customers;
    std::optional<std::int64_t> first, last;
};

Json tallyJson(const Tally &tally, const TimeZone &zone)
{
    const auto time = [&zone](const std::optional<std::int64_t> &micros) {
        return micros ? Json(zone.format({*micros})) : Json();
    };
    return Json::object({{"made", tally.made},
                         {"scanned", tally.scanned},
                         {"scans", tally.scans},
                         {"customers", std::uint64_t(tally.customers.size())},
                         {"copied", tally.copied},
                         {"elsewhere", tally.elsewhere},
                         {"first", time(tally.first)},
                         {"last", time(tally.last)}});
}

class ScanCount
{
public:
    ScanCount(const CodeBatch &batch, const journeys::Scope &scope)
        : m_batch(batch), m_scope(scope), m_byStore(std::max<std::size_t>(1, batch.stores.size()))
    {
        for (Tally &tally : m_byStore)
            tally.made = batch.count;
        m_all.made = batch.size();
    }

    void add(const std::vector<journeys::Reference> &scans)
    {
        const columns::EventTable &events = m_scope.snapshot->events;
        const columns::PropertyColumn *values = events.property(m_batch.property), *stores = events.property("store");
        for (const journeys::Reference &scan : scans) {
            const std::int64_t serial = serialOf(*values, scan.code);
            if (serial < 0)
                continue;
            const std::uint32_t store = stores ? stores->code(scan.row) : 0;
            const bool isElsewhere =
                store && !m_batch.stores.empty() && stores->dictionary.text(store) != m_batch.storeOf(serial);
            Tally &own = m_byStore[std::size_t(serial / m_batch.count)];
            std::set<std::uint32_t> &people = m_people[serial];
            const bool isNew = people.empty(), isCopied = people.size() == 1 && !people.contains(scan.customer);
            people.insert(scan.customer);
            for (Tally *tally : {&own, &m_all}) {
                ++tally->scans;
                tally->elsewhere += isElsewhere;
                tally->scanned += isNew;
                tally->copied += isCopied;
                tally->customers.insert(scan.customer);
                tally->first = std::min(tally->first.value_or(scan.time), scan.time);
                tally->last = std::max(tally->last.value_or(scan.time), scan.time);
            }
            auto &[count, fresh] = m_days[m_scope.snapshot->facts.zone.dateOf({scan.time}).days];
            ++count;
            fresh += isNew;
        }
    }

    Json json() const
    {
        const TimeZone &zone = m_scope.snapshot->facts.zone;
        Json json = tallyJson(m_all, zone), stores = Json::array(), days = Json::array();
        for (std::size_t i = 0; i < m_byStore.size(); ++i) {
            Json entry = tallyJson(m_byStore[i], zone);
            entry.set("store", m_batch.stores.empty() ? Json() : Json(m_batch.stores[i]));
            stores.append(std::move(entry));
        }
        for (const auto &[day, counts] : m_days)
            days.append(
                Json::object({{"date", Date {day}.toIso()}, {"scans", counts.first}, {"new_codes", counts.second}}));
        json.set("forged", std::uint64_t(m_forged.size()));
        json.set("stores", std::move(stores));
        json.set("days", std::move(days));
        return json;
    }

private:
    // -1: no code of this batch.
    std::int64_t serialOf(const columns::PropertyColumn &values, std::uint32_t code)
    {
        const auto [place, isNew] = m_serials.try_emplace(code, -1);
        if (!isNew)
            return place->second;
        const auto read = readCode(values.dictionary.text(code), m_batch.prefix);
        if (read && isGenuine(m_batch, *read))
            place->second = read->serial;
        else if (read)
            m_forged.insert(read->code);
        return place->second;
    }

    const CodeBatch &m_batch;
    const journeys::Scope &m_scope;
    std::vector<Tally> m_byStore;
    Tally m_all;
    std::map<std::uint32_t, std::int64_t> m_serials; // by code of the property
    std::map<std::int64_t, std::set<std::uint32_t>> m_people; // by serial
    std::map<std::int32_t, std::pair<std::uint64_t, std::uint64_t>> m_days;
    std::set<std::string> m_forged;
};

} // namespace

Result<Json> codeStatistics(const JourneyQuery &query, const std::string &name)
{
    TRY(const Document document, findDocument(query.workspace, "codes", name));
    TRY(const CodeBatch batch, parseCodeBatch(document.body));
    TRY(const journeys::Scope scope, journeyScope(query, {}));
    std::vector<journeys::Warning> warnings;
    TRY(const auto scans,
        journeys::referencesOf({batch.event, {}}, batch.property, {}, scope, "", query.job, warnings));
    ScanCount count(batch, scope);
    count.add(scans);
    Json json = count.json();
    json.set("id", document.id);
    json.set("name", batch.name);
    json.set("warnings", journeys::warningsJson(warnings));
    json.set("revision", scope.snapshot->facts.revision);
    return json;
}

} // namespace panorama::services
