// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/source_service.h"
#include "services/stored_source.h"
#include "sync/run/store_journal.h"
#include "sync/run/waiting.h"

#include <map>

namespace panorama::services {
namespace {

// Keeps nothing: ends every stream after its first page and notes what was in it.
class ProbeJournal : public sync::SyncJournal
{
public:
    Result<sync::StreamState> load(const sync::StreamKey &key) override
    {
        sync::StreamState state;
        if (const auto found = m_first.find(key); found != m_first.end())
            state.slices.push_back({found->second, {}, {}, {}});
        return state;
    }
    Result<void> plan(const sync::StreamKey &key, const std::vector<sync::Slice> &slices) override
    {
        if (!slices.empty())
            m_first.emplace(key, slices.back());
        return {};
    }
    Result<sync::CommitCounts> commit(const sync::PageCommit &page, std::string *) override
    {
        m_records[page.key.stream] = page.records;
        for (const auto &[field, value] : page.parentValues)
            m_parents.try_emplace({page.key.stream, field}, value);
        return enough();
    }
    Result<void> split(const sync::StreamKey &, const sync::Slice &, const std::vector<sync::Slice> &) override
    {
        return enough();
    }
    Result<void> saveJob(const sync::StreamKey &key, const sync::Slice &, const Json &) override
    {
        m_records[key.stream] = 0; // the report was ordered: that is all that a test can see
        return enough();
    }
    Result<void> finish(const sync::StreamKey &, bool) override { return {}; }
    Result<std::vector<std::string>> parentValues(const std::string &stream, const std::string &field) override
    {
        const auto found = m_parents.find({stream, field});
        return found == m_parents.end() ? std::vector<std::string>() : std::vector<std::string> {found->second};
    }
    std::optional<std::int64_t> recordsOf(const std::string &stream) const
    {
        const auto found = m_records.find(stream);
        return found == m_records.end() ? std::nullopt : std::optional(found->second);
    }

private:
    static Error enough() { return {ErrorCode::Conflict, "The test has seen enough.", {}, {}, {}}; }
    std::map<sync::StreamKey, sync::Slice> m_first;
    std::map<std::string, std::int64_t> m_records;
    std::map<std::pair<std::string, std::string>, std::string> m_parents;
};

} // namespace

Result<std::vector<StreamProbe>> testSource(const Job &job, store::Workspace &workspace, const std::string &name)
{
    TRY(const StoredSource source, loadSource(workspace, name));
    TRY(const sync::RunSettings settings, runSettings(workspace, source));
    TRY(sync::HttpOptions options, httpOptions(source, settings.scope, settings.base));
    sync::HttpClient client(std::move(options));
    sync::StoreTokens tokens(workspace, source.sink.id);
    ProbeJournal journal;
    std::vector<StreamProbe> probes;
    for (const sync::StreamReport &report :
         sync::SourceRun(source.manifest, settings, client, tokens, journal).run(job)) {
        if (report.stop.code == ErrorCode::Cancelled && !report.done)
            return cancelledError();
        const std::optional<std::int64_t> records = journal.recordsOf(report.stream);
        probes.push_back({report.stream, records || report.done, records.value_or(0), report.stop.reason});
        if (probes.back().ok)
            probes.back().reason.clear();
    }
    return probes;
}

} // namespace panorama::services
