// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "sync/run/journal.h"
#include "sync/run/page_fetch.h"

#include <memory>

namespace panorama::sync {

// How one run goes about it.
struct RunSettings
{
    std::string source; // its name
    Url base;
    TemplateScope scope; // config.* and account.*
    TimeZone zone;
    std::string currency;
    bool full = false;
    bool onlyDue = false; // lists that were read within the manifest's `every_h` are left
    std::optional<Instant> resumedSince; // when the run that was broken off began
};

struct StreamReport
{
    std::string stream;
    bool done = false;
    bool progressed = false; // at least one page was kept
    bool skipped = false; // an error rule left something out
    std::int64_t pages = 0, records = 0, requests = 0;
    CommitCounts counts;
    Stop stop;
};

// Reads all streams of a source, one page after the other, each kept with its rows before the next is asked for.
class SourceRun
{
public:
    SourceRun(const Manifest &manifest, RunSettings settings, HttpTransport &transport, TokenStore &tokens,
              SyncJournal &journal);
    ~SourceRun();
    std::vector<StreamReport> run(const Job &job);

private:
    std::optional<Stop> readStream(const StreamSpec &stream, const Job &job, StreamReport &report);
    Result<std::vector<TemplateScope>> partitions(const StreamSpec &stream, std::vector<std::string> &names);
    // The kinds of which a full pass over the stream meets all rows of the source; none where rows stay for good.
    std::set<DataKind> kindsOfPass(const StreamSpec &stream) const;
    Result<bool> isFresh(const StreamSpec &stream, const StreamKey &key) const;
    Result<StreamState> slicesOf(const StreamSpec &stream, const StreamKey &key, const TemplateScope &scope,
                                 bool &full);

    const Manifest &m_manifest;
    RunSettings m_settings;
    HttpTransport &m_transport;
    SyncJournal &m_journal;
    Credentials m_credentials;
    RateLimiter m_limiter; // the source's limits, over all streams
};

} // namespace panorama::sync
