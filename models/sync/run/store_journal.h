// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/workspace.h"
#include "sync/run/credentials.h"
#include "sync/run/journal.h"
#include "sync/sink/met_rows.h"
#include "sync/sink/sink_context.h"

namespace panorama::sync {

// The state of one source's sync in its workspace (tables sync_streams, sync_slices, sync_values). A page's rows and
// the place that the reading has reached are one transaction, so that no kill can part them.
class StoreJournal : public SyncJournal
{
public:
    StoreJournal(store::Workspace &workspace, SinkSource source, Job job);
    Result<StreamState> load(const StreamKey &key) override;
    Result<void> plan(const StreamKey &key, const std::vector<Slice> &slices) override;
    Result<CommitCounts> commit(const PageCommit &page, std::string *pageText) override;
    Result<void> split(const StreamKey &key, const Slice &slice, const std::vector<Slice> &parts) override;
    Result<void> saveJob(const StreamKey &key, const Slice &slice, const Json &job) override;
    Result<void> finish(const StreamKey &key, bool full) override;
    void beginPass(const std::string &stream) override { m_met[stream] = {}; }
    Result<std::int64_t> endPass(const std::string &stream, const std::set<DataKind> &kinds) override;
    Result<std::vector<std::string>> parentValues(const std::string &stream, const std::string &field) override;

private:
    using Work = std::function<Result<void>(store::WriteSession &)>;
    Result<void> write(const Work &work);
    Result<void> insertSlices(store::WriteSession &session, const StreamKey &key, const std::vector<Slice> &slices);
    Result<CommitCounts> addRows(store::WriteSession &session, const PageCommit &page);
    Result<void> keepKeys(bool written);
    Result<void> moveOn(store::WriteSession &session, const PageCommit &page, const std::string &pageText);

    store::Workspace &m_workspace;
    SinkSource m_source;
    Job m_job;
    std::shared_ptr<EventKeys> m_eventKeys; // of the page before
    std::string m_keysStamp; // of the commit that they stand for
    std::int64_t m_revision = 0; // of the last commit
    std::map<std::string, MetRows> m_met; // of streams that are read in full
};

// The tokens of one source, sealed in the vault (table secrets).
class StoreTokens : public TokenStore
{
public:
    StoreTokens(store::Workspace &workspace, std::int64_t source) : m_workspace(workspace), m_source(source) { }
    Result<StoredToken> load() override;
    Result<void> save(const StoredToken &token) override;

private:
    store::Workspace &m_workspace;
    std::int64_t m_source;
};

// Secrets of a source by name, opened; and sealed again.
Result<std::vector<std::pair<std::string, std::string>>> loadSecrets(store::Workspace &workspace, std::int64_t source);
Result<void> saveSecret(store::WriteSession &session, std::int64_t source, const std::string &name,
                        const std::string &value, std::optional<std::int64_t> expires = std::nullopt);

} // namespace panorama::sync
