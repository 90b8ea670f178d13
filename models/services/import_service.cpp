// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_service.h"

#include "identity/settle.h"
#include "services/backup_service.h"
#include "services/import_proposal.h"
#include "services/import_rejects.h"
#include "sync/files/event_import.h"
#include "sync/sink/batches.h"
#include "sync/sink/store_sink.h"

#include <filesystem>

namespace panorama::services {
namespace {

constexpr std::size_t shownRejects = 20;

// One import while it runs, inside its transaction.
class ImportRun
{
public:
    ImportRun(const Job &job, store::Workspace &workspace, const ImportRequest &request, Mapping mapping,
              std::optional<RejectsFile> rejects)
        : m_job(job),
          m_workspace(workspace),
          m_request(request),
          m_mapping(std::move(mapping)),
          m_rejects(std::move(rejects))
    {
        m_report.files = request.files;
        m_report.dryRun = request.dryRun;
    }

    Result<void> run(store::WriteSession &session)
    {
        Json files = Json::array();
        for (const std::string &file : m_request.files)
            files.append(file);
        TRY(m_batch, sync::openBatch(session, {"import", m_mapping.kind, files.dump(), m_mapping.document.dump()}));
        TRY(const sync::SinkSource source, sync::fileSource(session, m_mapping.source, m_batch.id));
        sync::StoreSink sink(session, *session.vault, m_workspace.settings(), source, m_batch.id);
        TRY(const sync::ConversionDefaults defaults, defaultsOf(session, source));
        sync::EventImport events(sink.context(), m_mapping);
        for (const std::string &file : m_request.files) {
            sink.beginFile();
            TRY_VOID(takeFile(session, file, defaults, sink, events));
        }
        TRY_VOID(events.finish());
        TRY_VOID(sink.finish());
        takeCounts(sink.counts());
        TRY_VOID(
            sync::closeBatch(session, m_batch.id, source.id, sink.counts(), m_report.rowsRead, m_report.rowsRejected));
        return m_rejects && m_report.rowsRejected ? m_rejects->publish() : Result<void>();
    }

    ImportReport &report() { return m_report; }
    void name() { m_report.importId = m_batch.publicId; }

private:
    Result<sync::ConversionDefaults> defaultsOf(store::WriteSession &session, const sync::SinkSource &source) const
    {
        const store::WorkspaceSettings settings = m_workspace.settings();
        sync::ConversionDefaults defaults {settings.zone, source.currency.empty() ? settings.currency : source.currency,
                                           settings.region};
        store::Statement zone = session.database.prepare("SELECT time_zone FROM sources WHERE id = ?");
        zone.bind(source.id);
        if (zone.step() && !zone.isNull(0))
            defaults.zone = TimeZone::fromName(std::string(zone.text(0))).value_or(defaults.zone);
        TRY_VOID(zone.status());
        return defaults;
    }

    Result<void> takeFile(store::WriteSession &session, const std::string &file,
                          const sync::ConversionDefaults &defaults, sync::StoreSink &sink, sync::EventImport &events)
    {
        TRY(const std::unique_ptr<sync::TableReader> reader, sync::openTable(file, m_mapping.file, m_job.cancel));
        TRY(const sync::RowConverter converter,
            sync::RowConverter::bind(m_mapping, reader->columns(), defaults, reader->mayBeInvalid(),
                                     m_request.required));
        TRY_VOID(rememberMapping(session, m_mapping.source, reader->columns(), m_mapping.document));
        TRY(const sync::FileOutcome outcome,
            sync::EventImport::canTake(converter) ? events.take(m_job, *reader, converter)
                                                  : sync::importTable(m_job, *reader, converter, sink));
        m_report.rowsRead += outcome.rowsRead;
        for (const sync::FileReject &reject : outcome.rejects)
            if (m_report.rejects.size() < shownRejects)
                m_report.rejects.push_back({file, reject.line, reject.column, reject.reason});
        const std::int64_t before = m_report.rowsRejected;
        m_report.rowsRejected += std::int64_t(outcome.rejects.size());
        if (outcome.rejects.empty())
            return {};
        if (m_rejects)
            return m_rejects->write(reader->columns(), outcome.rejects);
        return m_request.dryRun ? Result<void>() : keepRejects(session, m_batch.id, before, outcome.rejects);
    }

    void takeCounts(const sync::SinkCounts &counts)
    {
        m_report.created = counts.created;
        m_report.updated = counts.updated;
        m_report.unchanged = counts.unchanged;
        m_report.identifiersDropped = counts.identifiersDropped;
        if (m_rejects && m_report.rowsRejected)
            m_report.rejectsFile = m_request.rejectsFile;
    }

    const Job &m_job;
    store::Workspace &m_workspace;
    const ImportRequest &m_request;
    Mapping m_mapping;
    std::optional<RejectsFile> m_rejects;
    sync::Batch m_batch;
    ImportReport m_report;
};

Result<std::int64_t> presentRevision(store::Workspace &workspace)
{
    TRY(const store::ReadSession session, workspace.read());
    return session.revision();
}

std::vector<std::string> textsOf(std::string_view json)
{
    std::vector<std::string> texts;
    const Result<Json> list = Json::parse(json);
    if (list && list->isArray())
        for (const Json &item : list->items())
            if (item.isString())
                texts.push_back(item.text());
    return texts;
}

} // namespace

Json ImportReport::toJson() const
{
    Json json = Json::object({{"import_id", importId.empty() ? Json() : Json(importId)},
                              {"dry_run", dryRun},
                              {"files", Json::array()},
                              {"rows_read", rowsRead},
                              {"rows_accepted", rowsRead - rowsRejected},
                              {"rows_rejected", rowsRejected},
                              {"created", created},
                              {"updated", updated},
                              {"unchanged", unchanged},
                              {"identifiers_dropped", identifiersDropped},
                              {"rejects", Json::array()},
                              {"rejects_file", rejectsFile ? Json(*rejectsFile) : Json()}});
    Json list = Json::array(), names = Json::array();
    for (const std::string &file : files)
        names.append(file);
    for (const ImportReject &reject : rejects) {
        Json entry = Json::object({{"line", reject.line}, {"column", reject.column}, {"reason", reject.reason}});
        if (files.size() > 1)
            entry.set("file", reject.file);
        list.append(std::move(entry));
    }
    json.set("files", std::move(names));
    json.set("rejects", std::move(list));
    return json;
}

Result<ImportReport> runImport(const Job &job, store::Workspace &workspace, const ImportRequest &request)
{
    TRY(Mapping mapping, parseMapping(request.mapping));
    TRY_VOID(store::requireVault(workspace));
    for (const std::string &file : request.files) {
        std::error_code failure;
        if (!std::filesystem::exists(file, failure))
            return notFoundError("There is no file " + file + ".", file, "Check its name.");
    }
    std::optional<RejectsFile> rejects;
    if (request.rejectsFile) {
        TRY(RejectsFile file, RejectsFile::open(*request.rejectsFile, request.overwriteRejects));
        rejects.emplace(std::move(file));
    }
    if (!request.dryRun)
        backupAutomatically(job, workspace, BackupMoment::BeforeImport);
    ImportRun run(job, workspace, request, std::move(mapping), std::move(rejects));
    bool rehearsed = false;
    const Result<std::int64_t> revision = workspace.write(job, [&](store::WriteSession &session) -> Result<void> {
        TRY_VOID(run.run(session));
        rehearsed = request.dryRun;
        return rehearsed ? Result<void>(cancelledError()) // a dry run takes its transaction back
                         : identity::settle(session, job);
    });
    if (!revision && !rehearsed)
        return revision.error();
    if (!rehearsed)
        run.name();
    TRY(run.report().revision, rehearsed ? presentRevision(workspace) : revision);
    return std::move(run.report());
}

Result<std::vector<ImportEntry>> listImports(store::ReadSession &session)
{
    std::vector<ImportEntry> entries;
    store::Statement statement = session.database().prepare(
        "SELECT b.public_id, b.files, b.data_kind, s.name, b.time, b.rows_read, b.rows_rejected, b.rolled_back"
        " FROM batches b LEFT JOIN sources s ON s.id = b.source_id WHERE b.origin = 'import' ORDER BY b.public_id");
    while (statement.step())
        entries.push_back({std::string(statement.text(0)), textsOf(statement.text(1)), std::string(statement.text(2)),
                           std::string(statement.text(3)), Instant {statement.integer(4)}, statement.integer(5),
                           statement.integer(6), statement.integer(7) != 0});
    TRY_VOID(statement.status());
    return entries;
}

Result<std::int64_t> rollbackImport(const Job &job, store::Workspace &workspace, const std::string &importId)
{
    return rollbackImports(job, workspace, {&importId, 1});
}

Result<std::int64_t> rollbackImports(const Job &job, store::Workspace &workspace,
                                     std::span<const std::string> latestFirst)
{
    TRY_VOID(store::requireVault(workspace));
    return workspace.write(job, [&](store::WriteSession &session) -> Result<void> {
        for (const std::string &importId : latestFirst)
            TRY_VOID(sync::rollbackBatch(session, importId));
        return identity::settle(session, job, true);
    });
}

} // namespace panorama::services
