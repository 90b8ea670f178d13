// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/run/source_run.h"

namespace panorama::sync {

enum class SliceEnd { Done, Replanned, StreamEnded, Stopped };

// Reads one slice of a stream to its end.
class SliceRun
{
public:
    SliceRun(const Manifest &manifest, const StreamEngine &engine, PageFetch &fetch, SyncJournal &journal,
             std::vector<Emitter> &emitters)
        : m_manifest(manifest), m_engine(engine), m_fetch(fetch), m_journal(journal), m_emitters(emitters)
    {
    }
    // `mark` moves with the slice's last page. A stop is written into `report`.
    SliceEnd read(const StreamKey &key, StoredSlice slice, TemplateScope scope, Mark &mark, const Job &job,
                  StreamReport &report);

private:
    SliceEnd readPages(const Job &job);
    SliceEnd readJob(const Job &job);
    std::optional<SliceEnd> takePage(const Page &page);
    const Json *opaqueCursor(const Page &page) const;
    bool hasOldToken() const;
    std::optional<SliceEnd> forgetToken();
    std::optional<SliceEnd> moved();
    std::optional<SliceEnd> shrink();
    SliceEnd split();
    std::optional<SliceEnd> commit(const std::vector<Json> &records, const PageState &after, bool done,
                                   const std::string &token);
    void addRows(const std::vector<Json> &records, PageCommit &commit) const;
    SliceEnd stop(Stop why);
    SliceEnd stop(const Error &error, bool resumable = true)
    {
        return stop(Stop {error.code, error.message, resumable});
    }
    std::optional<SliceEnd> other(const Fetched &fetched);
    // Of reports that the server prepares.
    Fetched ask(const RequestSpec &spec, bool authorized, bool plainJson, const CancelToken &cancel);
    std::optional<SliceEnd> createJob(const CancelToken &cancel);
    std::optional<SliceEnd> awaitJob(const Job &job, bool &lost, bool &empty, Json &answer);
    SliceEnd download(const Json &answer, const Job &job);

    const Manifest &m_manifest;
    const StreamEngine &m_engine;
    PageFetch &m_fetch;
    SyncJournal &m_journal;
    std::vector<Emitter> &m_emitters;
    StreamKey m_key;
    StoredSlice m_slice;
    TemplateScope m_scope;
    SliceMemory m_memory;
    bool m_isOld = false; // the page that is asked for now was left by an earlier run
    Mark *m_mark = nullptr;
    StreamReport *m_report = nullptr;
};

} // namespace panorama::sync
