// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/settle.h"
#include "services/backup_service.h"
#include "services/source_service.h"
#include "services/source_settings.h"
#include "services/stored_source.h"
#include "sync/net/http_client.h"
#include "sync/run/source_run.h"
#include "sync/run/store_journal.h"
#include "sync/run/waiting.h"

#include <algorithm>

namespace panorama::services {
namespace {

Result<std::vector<std::string>> apiSources(store::Workspace &workspace)
{
    TRY(store::ReadSession session, workspace.read());
    store::Statement statement =
        session.database().prepare("SELECT name FROM sources WHERE removed = 0 AND kind <> 'file' ORDER BY name");
    std::vector<std::string> names;
    while (statement.step())
        names.emplace_back(statement.text(0));
    TRY_VOID(statement.status());
    return names;
}

Json reportJson(const std::string &source, const sync::StreamReport &report)
{
    Json json = Json::object({{"source", source},
                              {"stream", report.stream},
                              {"state", report.done ? "done" : "failed"},
                              {"records", report.records},
                              {"created", report.counts.created},
                              {"updated", report.counts.updated},
                              {"unchanged", report.counts.unchanged},
                              {"deleted", report.counts.deleted},
                              {"rejected", report.counts.rejected},
                              {"identifiers_dropped", report.counts.identifiersDropped},
                              {"pages", report.pages},
                              {"requests", report.requests}});
    if (!report.done) {
        json.set("reason", report.stop.reason);
        json.set("resumable", report.stop.resumable);
    }
    return json;
}

struct Tally
{
    Json streams = Json::array(), failed = Json::array();
    bool progressed = false, cancelled = false;
    std::optional<Error> first;

    void add(const std::string &source, const sync::StreamReport &report)
    {
        streams.append(reportJson(source, report));
        progressed = progressed || report.progressed || report.done;
        if (report.done)
            return;
        cancelled = cancelled || report.stop.code == ErrorCode::Cancelled;
        failed.append(Json::object({{"source", source},
                                    {"stream", report.stream},
                                    {"reason", report.stop.reason},
                                    {"resumable", report.stop.resumable}}));
        if (!first)
            first = Error {report.stop.code, source + ", " + report.stream + ": " + report.stop.reason, "",
                           report.stop.resumable ? "Sync again: it goes on from there."
                                                 : "Mend the cause, then sync again."};
    }
};

// A run that was killed or cancelled has no end; the next one goes on with it.
struct SyncRun
{
    std::int64_t id = 0;
    std::optional<Instant> resumedSince;
};

Result<SyncRun> openRun(store::Workspace &workspace, std::int64_t source)
{
    SyncRun run;
    TRY_VOID(workspace.write(Job(), [&](store::WriteSession &session) -> Result<void> {
        session.touch("sync_runs");
        store::Statement open = session.database.prepare(
            "SELECT id, started FROM sync_runs WHERE source_id = ? AND ended IS NULL ORDER BY id DESC");
        open.bind(source);
        if (open.step()) {
            run = {open.integer(0), Instant {open.integer(1)}};
            return {};
        }
        TRY_VOID(open.status());
        TRY_VOID(session.database.prepare("INSERT INTO sync_runs(source_id, started) VALUES(?,?)")
                     .bind(source, Instant::fromSeconds(sync::systemSeconds()))
                     .run());
        run.id = session.database.lastInsertId();
        return {};
    }));
    return run;
}

void closeRun(store::Workspace &workspace, const SyncRun &run, const std::vector<sync::StreamReport> &reports)
{
    Json streams = Json::array();
    bool done = true, changed = run.resumedSince.has_value();
    for (const sync::StreamReport &report : reports) {
        changed = changed || report.counts.created || report.counts.updated || report.counts.deleted;
        if (report.stop.code == ErrorCode::Cancelled && !report.done)
            return;
        streams.append(reportJson("", report));
        done = done && report.done;
    }
    // The journal of runs is a convenience: when it cannot be written the data stand all the same.
    (void)workspace.write(Job(), [&](store::WriteSession &session) -> Result<void> {
        session.touch("sync_runs");
        if (changed) {
            session.touch("records");
            TRY_VOID(identity::settle(session, Job()));
        }
        return session.database.prepare("UPDATE sync_runs SET ended = ?, outcome = ?, counters = ? WHERE id = ?")
            .bind(Instant::fromSeconds(sync::systemSeconds()), done ? "done" : "failed", streams.dump(), run.id)
            .run();
    });
}

Result<std::vector<sync::StreamReport>> syncOne(const Job &job, store::Workspace &workspace, const std::string &name,
                                                SyncExtent extent)
{
    TRY(const StoredSource source, loadSource(workspace, name));
    TRY(sync::RunSettings settings, runSettings(workspace, source));
    settings.full = extent == SyncExtent::All;
    settings.onlyDue = extent == SyncExtent::Due;
    TRY(sync::HttpOptions options, httpOptions(source, settings.scope, settings.base));
    sync::HttpClient client(std::move(options));
    sync::StoreTokens tokens(workspace, source.sink.id);
    sync::StoreJournal journal(workspace, source.sink, job);
    TRY(const SyncRun run, openRun(workspace, source.sink.id));
    settings.resumedSince = run.resumedSince;
    std::vector<sync::StreamReport> reports =
        sync::SourceRun(source.manifest, settings, client, tokens, journal).run(job);
    closeRun(workspace, run, reports);
    return reports;
}

} // namespace

Result<SyncOutcome> syncSources(const Job &job, store::Workspace &workspace, const std::vector<std::string> &names,
                                SyncExtent extent)
{
    std::vector<std::string> chosen = names;
    if (chosen.empty()) {
        TRY(chosen, apiSources(workspace));
    }
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    for (const std::string &name : chosen)
        TRY_VOID(loadSource(workspace, name));
    Tally tally;
    for (const std::string &name : chosen) {
        TRY(const std::vector<sync::StreamReport> reports, syncOne(job, workspace, name, extent));
        for (const sync::StreamReport &report : reports)
            tally.add(name, report);
        if (tally.cancelled)
            return cancelledError();
    }
    if (tally.progressed)
        backupAutomatically(job, workspace, BackupMoment::AfterSync);
    SyncOutcome outcome;
    outcome.status = tally.failed.items().empty() ? 0 : tally.progressed ? 3 : 1;
    outcome.error = tally.first.value_or(Error());
    const auto bySourceAndStream = [](const Json &a, const Json &b) {
        return std::pair(a.find("source")->text(), a.find("stream")->text())
            < std::pair(b.find("source")->text(), b.find("stream")->text());
    };
    for (Json *list : {&tally.streams, &tally.failed})
        std::sort(list->items().begin(), list->items().end(), bySourceAndStream);
    outcome.json = Json::object({{"streams", std::move(tally.streams)}, {"failed", std::move(tally.failed)}});
    return outcome;
}

} // namespace panorama::services
