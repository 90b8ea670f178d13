// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/run/slice_run.h"

#include "sync/engine/pointer.h"

#include <algorithm>

namespace panorama::sync {

namespace {

constexpr std::int64_t mostRestarts = 3;

bool isCancelled(const Job &job)
{
    return job.isCancelled();
}

} // namespace

SliceEnd SliceRun::read(const StreamKey &key, StoredSlice slice, TemplateScope scope, Mark &mark, const Job &job,
                        StreamReport &report)
{
    m_key = key;
    m_slice = std::move(slice);
    m_scope = std::move(scope);
    m_memory = {};
    m_mark = &mark;
    m_report = &report;
    m_isOld = !m_slice.page.token.isNull();
    setSliceTemplates(m_engine.stream().sync, m_slice.slice, m_engine.zone(), m_scope);
    return m_engine.stream().job ? readJob(job) : readPages(job);
}

SliceEnd SliceRun::stop(Stop why)
{
    m_report->stop = std::move(why);
    return SliceEnd::Stopped;
}

SliceEnd SliceRun::readPages(const Job &job)
{
    for (;;) {
        if (isCancelled(job))
            return stop(cancelledError());
        const Result<HttpRequest> request = m_engine.nextRequest(m_slice.page, m_scope);
        if (!request && hasOldToken()) {
            if (const std::optional<SliceEnd> end = forgetToken())
                return *end;
            continue;
        }
        if (!request)
            return stop(request.error(), !m_slice.page.token.isNull());
        Page page;
        const auto check = [&](const HttpAnswer &answer, Json &document) -> Result<void> {
            TRY(page, m_engine.parse(answer, document, m_slice.page, m_slice.slice, m_memory));
            return {};
        };
        Fetched fetched = m_fetch.run(*request, true, false, check, job.cancel);
        const bool refused = fetched.kind == Fetched::Kind::Stop && fetched.stop.code == ErrorCode::Invalid;
        const std::optional<SliceEnd> end = refused && hasOldToken() ? forgetToken()
            : fetched.kind == Fetched::Kind::Answer                  ? takePage(page)
                                                                     : other(fetched);
        if (end)
            return *end;
        m_isOld = false;
        job.report(std::uint64_t(m_report->records), 0, m_key.stream);
    }
}

// A token of an earlier run may have expired: where the server refuses it, the slice is read from its first page.
bool SliceRun::hasOldToken() const
{
    const PagingSpec &paging = m_engine.stream().paging;
    const bool given = paging.kind == PagingSpec::Kind::NextUrl
        || (paging.kind == PagingSpec::Kind::Cursor && paging.tokenLastRecord.empty());
    return m_isOld && given;
}

std::optional<SliceEnd> SliceRun::forgetToken()
{
    m_isOld = false;
    m_memory = {};
    PageState fresh;
    fresh.size = m_slice.page.size;
    return commit({}, fresh, false, "");
}

std::optional<SliceEnd> SliceRun::other(const Fetched &fetched)
{
    switch (fetched.kind) {
    case Fetched::Kind::Split: return split();
    case Fetched::Kind::Shrink: return shrink();
    case Fetched::Kind::Skip:
    case Fetched::Kind::Ignore: m_report->skipped = true; return commit({}, m_slice.page, true, "");
    case Fetched::Kind::End: {
        m_report->skipped = true;
        const std::optional<SliceEnd> end = commit({}, m_slice.page, true, "");
        return end == SliceEnd::Done ? SliceEnd::StreamEnded : end;
    }
    default: return stop(fetched.stop);
    }
}

// An opaque cursor stands in the answer, or else in its last row.
const Json *SliceRun::opaqueCursor(const Page &page) const
{
    const SyncSpec &sync = m_engine.stream().sync;
    if (sync.type != SyncSpec::CursorType::Opaque)
        return nullptr;
    const Json *found = findFirst(page.document, sync.at);
    return found || page.records.empty() ? found : findFirst(page.records.back(), sync.at);
}

std::optional<SliceEnd> SliceRun::takePage(const Page &page)
{
    const PageStep step = page.advance.step;
    if (step == PageStep::Moved)
        return moved();
    const Json *opaque = opaqueCursor(page);
    if (!page.advance.onlyCheck || step == PageStep::Done) {
        const std::optional<SliceEnd> end =
            commit(page.records, page.advance.next, step == PageStep::Done, opaque ? scalarText(*opaque) : "");
        if (end)
            return end;
    }
    if (step == PageStep::Repeat)
        return stop(Stop {ErrorCode::Conflict, "The server hands out the same page again.", true});
    if (step == PageStep::TooMany)
        return stop(Stop {ErrorCode::Conflict, "There are more pages than the manifest allows.", true});
    return std::nullopt;
}

// Rows shifted between pages: what was read is true, but something may be missing. The slice starts again.
std::optional<SliceEnd> SliceRun::moved()
{
    PageState fresh;
    fresh.size = m_slice.page.size;
    const bool enough = m_slice.page.restarts >= mostRestarts;
    fresh.restarts = enough ? 0 : m_slice.page.restarts + 1;
    if (const std::optional<SliceEnd> end = commit({}, fresh, false, ""))
        return end;
    m_memory = {};
    if (!enough)
        return std::nullopt;
    return stop(Stop {ErrorCode::Conflict, "Rows kept moving between pages while they were read. Sync again.", true});
}

std::optional<SliceEnd> SliceRun::shrink()
{
    const PagingSpec &paging = m_engine.stream().paging;
    const std::int64_t now = m_slice.page.pageSize(paging);
    const std::int64_t size = std::max(paging.size.least, now / 2);
    if (now <= 0 || size >= now || !paging.size.send)
        return stop(Stop {ErrorCode::Invalid, "The server refuses even the smallest page.", true});
    PageState next = m_slice.page;
    if (paging.kind == PagingSpec::Kind::Page) { // other pages begin at other rows
        next = PageState();
        next.restarts = m_slice.page.restarts;
        m_memory = {};
    }
    next.size = size;
    return commit({}, next, false, "");
}

SliceEnd SliceRun::split()
{
    const std::vector<Slice> parts = halves(m_engine.stream().sync, m_slice.slice);
    if (parts.empty())
        return stop(Stop {ErrorCode::Invalid, "The server refuses even the smallest span of time.", true});
    if (const Result<void> done = m_journal.split(m_key, m_slice.slice, parts); !done)
        return stop(done.error());
    return SliceEnd::Replanned;
}

void SliceRun::addRows(const std::vector<Json> &records, PageCommit &commit) const
{
    const ConvertContext context {&m_scope, m_engine.zone()};
    for (const Emitter &emitter : m_emitters)
        for (const Json &record : records)
            for (EmittedRow &emitted : emitter.emit(record, context)) {
                if (emitted.reason.empty())
                    commit.rows.emplace_back(&emitter.shape(), std::move(emitted.row));
                else
                    commit.rejected.push_back({std::move(emitted.field), std::move(emitted.reason)});
            }
    for (const StreamSpec &child : m_manifest.streams)
        for (const PartitionSpec &partition : child.partitions)
            for (const Json &record : partition.parent == m_key.stream ? records : std::vector<Json>())
                if (const Json *value = findFirst(record, partition.parentField); value && !value->isNull())
                    commit.parentValues.emplace_back(partition.parentField, value->dump());
}

std::optional<SliceEnd> SliceRun::commit(const std::vector<Json> &records, const PageState &after, bool done,
                                         const std::string &token)
{
    PageCommit page;
    page.key = m_key;
    page.before = m_slice;
    page.after = after;
    page.done = done;
    page.records = std::int64_t(records.size());
    addRows(records, page);
    if (done)
        page.mark = markAfter(m_engine.stream().sync, *m_mark, m_slice.slice, after.maxCursor, token);
    std::string pageText;
    const Result<CommitCounts> counts = m_journal.commit(page, &pageText);
    if (!counts)
        return stop(counts.error());
    m_report->progressed = m_report->progressed || done || !records.empty();
    m_report->pages += after.pages > m_slice.page.pages;
    m_report->records += page.records;
    m_report->counts.created += counts->created;
    m_report->counts.updated += counts->updated;
    m_report->counts.unchanged += counts->unchanged;
    m_report->counts.rejected += counts->rejected;
    m_report->counts.identifiersDropped += counts->identifiersDropped;
    if (done)
        *m_mark = *page.mark;
    m_slice.page = after;
    m_slice.pageText = std::move(pageText);
    return done ? std::optional(SliceEnd::Done) : std::nullopt;
}

} // namespace panorama::sync
