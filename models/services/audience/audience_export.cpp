// SPDX-License-Identifier: GPL-3.0-or-later
// The file is made ready beside its place, then ledger and audit are committed, then it is put in its place: if
// something breaks in between, the ledger says too much, never too little.
#include "services/audience/audience_export.h"

#include "services/audience/audience_file.h"
#include "services/audience/audience_rows.h"
#include "services/customer_reading.h"
#include "store/audit.h"

#include <cstdio>

namespace panorama::services {
namespace {

Json countsJson(const std::map<ConsentState, std::uint64_t> &counts)
{
    Json json = Json::object({});
    for (const ConsentState state : {ConsentState::Granted, ConsentState::Withdrawn, ConsentState::Unknown}) {
        const auto found = counts.find(state);
        json.set(std::string(consentStateName(state)), found == counts.end() ? 0 : found->second);
    }
    return json;
}

Result<std::set<std::string>> listedOn(store::Database &database, Instant from, Instant to)
{
    std::set<std::string> refs;
    store::Statement row = database.prepare(
        "SELECT DISTINCT record_ref FROM export_ledger WHERE platform = 'contacts' AND time >= ? AND time < ?");
    row.bind(from, to);
    while (row.step())
        refs.emplace(row.blob(0));
    TRY_VOID(row.status());
    return refs;
}

std::string nextExportId(store::Database &database)
{
    const auto last = database.integer("SELECT coalesce(max(CAST(substr(export_id, 2) AS INTEGER)), 0) FROM exports");
    char id[24];
    std::snprintf(id, sizeof id, "X%010lld", static_cast<long long>(last ? *last + 1 : 1));
    return id;
}

class AudienceExport
{
public:
    AudienceExport(const Job &job, store::Workspace &workspace, const AudienceRequest &request, Instant asOf)
        : m_job(job), m_workspace(workspace), m_request(request), m_asOf(asOf)
    {
    }

    Result<Json> run(SegmentService &service, const segments::Segment &segment)
    {
        if (m_request.platform != "contacts") {
            TRY(m_destination, findDestination(m_request.platform));
        }
        TRY(m_vault, store::requireVault(m_workspace));
        TRY(const auto answer, service.session().evaluate(segment, m_job, false));
        TRY(const AudienceRows rows, rowsOf(service, answer.people));
        Json json = report(rows, answer.count);
        if (!m_request.dryRun) {
            TRY(const std::string id, commit(rows));
            json.set("export_id", id);
        }
        return json;
    }
    std::int64_t revision() const { return m_revision; }

private:
    Result<AudienceRows> rowsOf(SegmentService &service, const columns::Bits &people)
    {
        const columns::SnapshotPtr snapshot = service.session().snapshot();
        std::vector<std::string> members;
        columns::forEachBit(people.words(), [&](std::size_t customer) {
            members.push_back(snapshot->customers.id(std::uint32_t(customer)));
        });
        TRY(CustomerReading reading, readMembers(m_job, m_workspace, members));
        TRY(const ConsentWords words,
            ConsentWords::load(reading.session.database(), *reading.view, m_request.purpose, m_asOf));
        AudienceSource source {*reading.view, words, {}, {}, {}};
        for (const std::string &customer : members)
            if (const auto number = reading.view->customers().find(customer))
                source.people.push_back(*number);
        if (!m_destination) {
            const TimeZone zone = m_workspace.settings().zone;
            const Date today = zone.dateOf(m_asOf);
            TRY(source.listedToday,
                listedOn(reading.session.database(), zone.startOf(today), zone.startOf({today.days + 1})));
            source.nameAndList = [&](identity::CustomerNumber customer) { return nameAndList(reading, customer); };
        }
        return audienceRows(source, m_destination);
    }

    std::pair<std::string, std::string> nameAndList(CustomerReading &reading, identity::CustomerNumber customer) const
    {
        const auto profile = customerRecords(reading, customer);
        if (!profile)
            return {};
        std::string list;
        for (const AttributeItem &item : profile->attributes)
            if (item.name == m_request.splitBy)
                list = item.value.text;
        return {profile->name ? profile->name->value.text : "", list};
    }

    Json report(const AudienceRows &rows, std::uint64_t members) const
    {
        Json kinds = Json::object({});
        for (const auto &[kind, count] : rows.byKind)
            kinds.set(kind, count);
        Json json = Json::object({{"platform", m_request.platform},
                                  {"rules_version", m_destination ? m_destination->version : "1"},
                                  {"segment", m_request.segment},
                                  {"purpose", m_request.purpose},
                                  {"dry_run", m_request.dryRun},
                                  {"members", members},
                                  {"people", rows.people},
                                  {"rows", rows.rows},
                                  {"identifiers", std::move(kinds)},
                                  {"identifiers_by_consent", countsJson(rows.identifiersByState)},
                                  {"people_by_consent", countsJson(rows.peopleByState)},
                                  {"not_taken", rows.notTaken}});
        if (!m_destination)
            json.set("listed_today", rows.listedToday);
        json.set("file", m_request.dryRun ? Json() : Json(m_request.file));
        return json;
    }

    Result<std::string> commit(const AudienceRows &rows)
    {
        TRY(PreparedFile file, PreparedFile::prepare(m_request.file, rows.content, m_request.overwrite));
        std::string id;
        TRY(m_revision, m_workspace.write(m_job, [&](store::WriteSession &session) -> Result<void> {
            id = nextExportId(session.database);
            TRY_VOID(enter(session.database, id, rows));
            session.touch("export_ledger");
            session.touch("audit");
            return store::appendAudit(session.database, *m_vault, session.now, "segment.export",
                                      Json::object({{"export", id},
                                                    {"platform", m_request.platform},
                                                    {"segment", m_request.segment},
                                                    {"purpose", m_request.purpose},
                                                    {"people", rows.people},
                                                    {"rows", rows.rows}}));
        }));
        TRY_VOID(file.place());
        return id;
    }

    Result<void> enter(store::Database &database, const std::string &id, const AudienceRows &rows) const
    {
        store::Statement entry = database.prepare("INSERT INTO exports VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
        entry.bind(id, m_asOf, m_request.platform, m_destination ? m_destination->version : std::string("1"),
                   m_request.segment, m_request.purpose, std::int64_t(rows.people), std::int64_t(rows.rows));
        TRY_VOID(entry.run());
        store::Statement row = database.prepare("INSERT INTO export_ledger(export_id, time, platform, segment, "
                                                "identifier_kind, identifier, record_ref) VALUES(?, ?, ?, ?, ?, ?, ?)");
        for (const AudienceLeaving &leaving : rows.leaving) {
            row.reset();
            row.bind(id, m_asOf, m_request.platform, m_request.segment, leaving.kind, std::int64_t(leaving.identifier))
                .bindBlob(leaving.recordRef);
            TRY_VOID(row.run());
        }
        return {};
    }

    const Job &m_job;
    store::Workspace &m_workspace;
    const AudienceRequest &m_request;
    Instant m_asOf;
    const Destination *m_destination = nullptr;
    const store::Vault *m_vault = nullptr;
    std::int64_t m_revision = 0;
};

} // namespace

Result<Json> exportAudience(const Job &job, const std::shared_ptr<store::Workspace> &workspace, SegmentService &service,
                            const segments::Segment &segment, const AudienceRequest &request, Instant asOf)
{
    AudienceExport work(job, *workspace, request, asOf);
    TRY(Json json, work.run(service, segment));
    json.set("revision", request.dryRun ? service.revision() : work.revision());
    return json;
}

Result<bool> hasLedger(store::Database &database)
{
    TRY(const std::int64_t tables, database.integer("SELECT count(*) FROM sqlite_master WHERE name = 'exports'"));
    return tables > 0;
}

Result<Json> listExports(store::Workspace &workspace, std::int64_t &revision)
{
    TRY(store::ReadSession session, workspace.read());
    revision = session.revision();
    const TimeZone zone = workspace.settings().zone;
    Json list = Json::array();
    TRY(const bool kept, hasLedger(session.database()));
    if (!kept)
        return Json::object({{"exports", std::move(list)}});
    store::Statement row = session.database().prepare(
        "SELECT export_id, time, platform, rules_version, segment, purpose, people, rows FROM exports "
        "ORDER BY export_id DESC");
    while (row.step())
        list.append(Json::object({{"export_id", row.text(0)},
                                  {"time", zone.format({row.integer(1)})},
                                  {"platform", row.text(2)},
                                  {"rules_version", row.text(3)},
                                  {"segment", row.text(4)},
                                  {"purpose", row.text(5)},
                                  {"people", row.integer(6)},
                                  {"rows", row.integer(7)}}));
    TRY_VOID(row.status());
    return Json::object({{"exports", std::move(list)}});
}

} // namespace panorama::services
