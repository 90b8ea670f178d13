// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/run/store_journal.h"

#include "store/workspace_meta.h"
#include "sync/run/waiting.h"
#include "sync/sink/batches.h"
#include "sync/sink/store_sink.h"

#include <algorithm>

namespace panorama::sync {
namespace {

constexpr double longestBusySeconds = 60; // another process writes: an import, the window
constexpr std::size_t mostRejects = 100; // kept of one page

Result<void> noteRejects(store::WriteSession &session, std::int64_t batch, const std::vector<RejectedRecord> &rejects)
{
    store::Statement insert =
        session.database.prepare("INSERT INTO rejects(batch_id, seq, line, column_name, reason) VALUES(?,?,0,?,?)");
    for (std::size_t i = 0; i < std::min(rejects.size(), mostRejects); ++i)
        TRY_VOID(insert.bind(batch, std::int64_t(i), rejects[i].field, rejects[i].reason).run());
    return {};
}

} // namespace

StoreJournal::StoreJournal(store::Workspace &workspace, SinkSource source, Job job)
    : m_workspace(workspace), m_source(std::move(source)), m_job(std::move(job))
{
}

// Waits while another process writes: pages are short, so both get along.
Result<void> StoreJournal::write(const Work &work)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(longestBusySeconds);
    for (;;) {
        const Result<std::int64_t> revision = m_workspace.write(m_job, work);
        if (revision) {
            m_revision = *revision;
            return {};
        }
        if (revision.error().code != ErrorCode::WorkspaceBusy || std::chrono::steady_clock::now() > end)
            return revision.error();
        if (!waitFor(0.1, m_job.cancel))
            return cancelledError();
    }
}

Result<StreamState> StoreJournal::load(const StreamKey &key)
{
    TRY(store::ReadSession session, m_workspace.read());
    StreamState state;
    store::Statement stream = session.database().prepare(
        "SELECT mark, last_full, last_ok FROM sync_streams WHERE source_id = ? AND stream = ? AND part = ?");
    stream.bind(m_source.id, key.stream, key.part);
    if (stream.step()) {
        state.mark = Mark::fromText(std::string(stream.text(0)));
        if (!stream.isNull(1))
            state.lastFull = Instant {stream.integer(1)};
        if (!stream.isNull(2))
            state.lastOk = Instant {stream.integer(2)};
    }
    TRY_VOID(stream.status());
    store::Statement slices =
        session.database().prepare("SELECT start, \"end\", page, job FROM sync_slices WHERE source_id = ? AND stream = "
                                   "? AND part = ? AND status <> 'done'");
    slices.bind(m_source.id, key.stream, key.part);
    while (slices.step()) {
        StoredSlice slice;
        slice.slice = Slice::fromTexts(std::string(slices.text(0)), std::string(slices.text(1)));
        slice.pageText = std::string(slices.text(2));
        slice.page = PageState::fromJson(Json::parse(slice.pageText).value_or(Json()));
        slice.job = Json::parse(slices.text(3)).value_or(Json());
        state.slices.push_back(std::move(slice));
    }
    TRY_VOID(slices.status());
    std::sort(state.slices.begin(), state.slices.end(), [](const StoredSlice &a, const StoredSlice &b) {
        return a.slice.from.value_or(INT64_MIN) < b.slice.from.value_or(INT64_MIN);
    });
    return state;
}

Result<void> StoreJournal::insertSlices(store::WriteSession &session, const StreamKey &key,
                                        const std::vector<Slice> &slices)
{
    session.touch("sync_slices");
    store::Statement insert = session.database.prepare("INSERT OR REPLACE INTO sync_slices(source_id, stream, part, "
                                                       "start, \"end\", status, page) VALUES(?,?,?,?,?,'planned','')");
    for (const Slice &slice : slices)
        TRY_VOID(insert.bind(m_source.id, key.stream, key.part, slice.startText(), slice.endText()).run());
    return {};
}

Result<void> StoreJournal::plan(const StreamKey &key, const std::vector<Slice> &slices)
{
    return write([&](store::WriteSession &session) -> Result<void> {
        TRY_VOID(session.database.prepare("DELETE FROM sync_slices WHERE source_id = ? AND stream = ? AND part = ?")
                     .bind(m_source.id, key.stream, key.part)
                     .run());
        return insertSlices(session, key, slices);
    });
}

Result<CommitCounts> StoreJournal::addRows(store::WriteSession &session, const PageCommit &page)
{
    CommitCounts counts;
    counts.rejected = std::int64_t(page.rejected.size());
    if (page.rows.empty() && page.rejected.empty())
        return counts;
    if (!session.vault)
        return Error {ErrorCode::Locked, "The vault of this workspace is locked.", "",
                      "Give --passphrase env:VAR or file:PATH."};
    const DataKind kind = page.rows.empty() ? DataKind::Events : page.rows.front().first->kind;
    TRY(const Batch batch, openBatch(session, {"sync", kind, Json::array().dump(), ""}));
    StoreSink sink(session, *session.vault, m_workspace.settings(), m_source, batch.id);
    if (const auto met = m_met.find(page.key.stream); met != m_met.end())
        sink.context().met = &met->second;
    TRY(const std::string stamp, store::metaText(session.database, "stamp"));
    if (stamp == m_keysStamp)
        sink.context().eventKeys = std::move(m_eventKeys);
    m_eventKeys.reset();
    std::vector<RejectedRecord> rejected = page.rejected;
    for (const auto &[shape, row] : page.rows) {
        TRY(const RowOutcome outcome, sink.add(*shape, row));
        if (outcome.state == RowOutcome::State::Rejected)
            rejected.push_back({outcome.field, outcome.reason});
    }
    TRY_VOID(sink.finish());
    m_eventKeys = sink.context().eventKeys;
    TRY_VOID(noteRejects(session, batch.id, rejected));
    const auto read = std::int64_t(page.rows.size() + page.rejected.size());
    TRY_VOID(closeBatch(session, batch.id, m_source.id, sink.counts(), read, std::int64_t(rejected.size())));
    // A sync is never rolled back; its before-images would only take room.
    TRY_VOID(session.database.prepare("DELETE FROM undo WHERE batch_id = ?").bind(batch.id).run());
    counts.created = sink.counts().created;
    counts.updated = sink.counts().updated;
    counts.unchanged = sink.counts().unchanged;
    counts.identifiersDropped = sink.counts().identifiersDropped;
    counts.rejected = std::int64_t(rejected.size());
    return counts;
}

// Compare and swap: another process that has read the same page leaves nothing to do here, not a second copy.
Result<void> StoreJournal::moveOn(store::WriteSession &session, const PageCommit &page, const std::string &pageText)
{
    session.touch("sync_slices");
    const std::optional<std::string> cursor =
        page.after.maxCursor ? std::optional(std::to_string(*page.after.maxCursor)) : std::nullopt;
    TRY_VOID(session.database
                 .prepare("UPDATE sync_slices SET page = ?, status = ?, rows = rows + ?, max_cursor = ? WHERE "
                          "source_id = ? AND stream = ? AND part = ? "
                          "AND start = ? AND status <> 'done' AND page = ?")
                 .bind(pageText, page.done ? "done" : "running", page.records, cursor, m_source.id, page.key.stream,
                       page.key.part, page.before.slice.startText(), page.before.pageText)
                 .run());
    if (session.database.changes() != 1)
        return Error {ErrorCode::Conflict, "Another process has read this page already.", "", "Sync again."};
    store::Statement value = session.database.prepare("INSERT OR IGNORE INTO sync_values VALUES(?,?,?,?)");
    for (const auto &[field, text] : page.parentValues)
        TRY_VOID(value.bind(m_source.id, page.key.stream, field, text).run());
    if (page.done) {
        // With the last page, so that a kill before finish() does not let a full stream be read again.
        TRY_VOID(
            session.database
                .prepare("INSERT INTO sync_streams(source_id, stream, part, last_ok) SELECT ?1, ?2, ?3, ?4 WHERE NOT "
                         "EXISTS(SELECT 1 FROM sync_slices WHERE source_id = ?1 AND stream = ?2 AND part = ?3 AND "
                         "status <> 'done') ON CONFLICT DO UPDATE SET last_ok = excluded.last_ok")
                .bind(m_source.id, page.key.stream, page.key.part, Instant::fromSeconds(systemSeconds()))
                .run());
        session.touch("sync_streams");
    }
    if (!page.mark)
        return {};
    return session.database
        .prepare("INSERT INTO sync_streams(source_id, stream, part, mark) VALUES(?,?,?,?) ON CONFLICT DO UPDATE SET "
                 "mark = excluded.mark")
        .bind(m_source.id, page.key.stream, page.key.part, page.mark->text())
        .run();
}

// The keys of the page that was just written serve the next one, unless another process wrote in between.
Result<void> StoreJournal::keepKeys(bool written)
{
    m_keysStamp.clear();
    if (!written || !m_eventKeys) {
        m_eventKeys.reset();
        return {};
    }
    TRY(const store::ReadSession session, m_workspace.read());
    if (session.revision() == m_revision)
        m_keysStamp = session.stamp();
    return {};
}

Result<CommitCounts> StoreJournal::commit(const PageCommit &page, std::string *pageText)
{
    const std::string text = page.after.toJson().dump();
    CommitCounts counts;
    const Result<void> written = write([&](store::WriteSession &session) -> Result<void> {
        TRY_VOID(moveOn(session, page, text));
        TRY(counts, addRows(session, page));
        return {};
    });
    TRY_VOID(keepKeys(written.has_value()));
    if (!written)
        return written.error();
    *pageText = text;
    return counts;
}

Result<void> StoreJournal::split(const StreamKey &key, const Slice &slice, const std::vector<Slice> &parts)
{
    return write([&](store::WriteSession &session) -> Result<void> {
        TRY_VOID(session.database
                     .prepare("DELETE FROM sync_slices WHERE source_id = ? AND stream = ? AND part = ? AND start = ?")
                     .bind(m_source.id, key.stream, key.part, slice.startText())
                     .run());
        return insertSlices(session, key, parts);
    });
}

Result<void> StoreJournal::saveJob(const StreamKey &key, const Slice &slice, const Json &job)
{
    return write([&](store::WriteSession &session) -> Result<void> {
        session.touch("sync_slices");
        return session.database
            .prepare("UPDATE sync_slices SET job = ?, status = 'job' WHERE source_id = ? AND stream = ? AND part = ? "
                     "AND start = ?")
            .bind(job.dump(), m_source.id, key.stream, key.part, slice.startText())
            .run();
    });
}

Result<void> StoreJournal::finish(const StreamKey &key, bool full)
{
    return write([&](store::WriteSession &session) -> Result<void> {
        session.touch("sync_streams");
        const auto now = Instant::fromSeconds(systemSeconds());
        TRY_VOID(session.database.prepare("DELETE FROM sync_slices WHERE source_id = ? AND stream = ? AND part = ?")
                     .bind(m_source.id, key.stream, key.part)
                     .run());
        return session.database
            .prepare("INSERT INTO sync_streams(source_id, stream, part, last_ok, last_full) VALUES(?,?,?,?,?) "
                     "ON CONFLICT DO UPDATE SET last_ok = excluded.last_ok, last_full = coalesce(excluded.last_full, "
                     "last_full)")
            .bind(m_source.id, key.stream, key.part, now, full ? std::optional(now) : std::nullopt)
            .run();
    });
}

Result<std::int64_t> StoreJournal::endPass(const std::string &stream, const std::set<DataKind> &kinds)
{
    const MetRows met = std::move(m_met[stream]);
    m_met.erase(stream);
    std::int64_t removed = 0;
    TRY_VOID(write([&](store::WriteSession &session) -> Result<void> {
        TRY(removed, removeUnmet(session, m_source.id, kinds, met));
        return {};
    }));
    return removed;
}

Result<std::vector<std::string>> StoreJournal::parentValues(const std::string &stream, const std::string &field)
{
    TRY(store::ReadSession session, m_workspace.read());
    store::Statement statement = session.database().prepare(
        "SELECT value FROM sync_values WHERE source_id = ? AND stream = ? AND field = ? ORDER BY value");
    statement.bind(m_source.id, stream, field);
    std::vector<std::string> values;
    while (statement.step())
        values.emplace_back(statement.text(0));
    TRY_VOID(statement.status());
    return values;
}

} // namespace panorama::sync
