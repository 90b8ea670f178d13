// SPDX-License-Identifier: GPL-3.0-or-later
// Reports that a server prepares: asked for, waited for, fetched. The job's id is durable before the first question
// about it, so that after a crash the same report is asked after; one that is lost is asked for again.
#include "sync/run/slice_run.h"

#include "sync/engine/pointer.h"

#include <algorithm>

namespace panorama::sync {
namespace {

bool contains(const std::vector<Json> &list, const Json &value)
{
    return std::any_of(list.begin(), list.end(),
                       [&value](const Json &one) { return scalarText(one) == scalarText(value); });
}

} // namespace

Fetched SliceRun::ask(const RequestSpec &spec, bool authorized, bool plainJson, const CancelToken &cancel)
{
    Fetched fetched;
    const Result<HttpRequest> request = m_engine.request(spec, m_scope);
    if (!request) {
        fetched.stop = {request.error().code, request.error().message, false};
        return fetched;
    }
    return m_fetch.run(
        *request, authorized, plainJson, [](const HttpAnswer &, Json &) { return Result<void>(); }, cancel);
}

std::optional<SliceEnd> SliceRun::createJob(const CancelToken &cancel)
{
    const JobSpec &spec = *m_engine.stream().job;
    const Fetched created = ask(spec.create, true, true, cancel);
    if (created.kind != Fetched::Kind::Answer)
        return other(created);
    const Json *id = findFirst(created.document, spec.id);
    if (!id || id->isNull())
        return stop(Stop {ErrorCode::Network, "The server gives the report no id.", true});
    const std::int64_t made = m_slice.job.find("made") ? m_slice.job.find("made")->integer() : 0;
    m_slice.job = Json::object({{"id", *id}, {"made", made + 1}});
    if (const Result<void> saved = m_journal.saveJob(m_key, m_slice.slice, m_slice.job); !saved)
        return stop(saved.error());
    return std::nullopt;
}

std::optional<SliceEnd> SliceRun::awaitJob(const Job &job, bool &lost, bool &empty, Json &answer)
{
    const JobSpec &spec = *m_engine.stream().job;
    m_scope.set("job.id", *m_slice.job.find("id"));
    const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(spec.timeoutSeconds);
    double wait = spec.pollEverySeconds;
    while (std::chrono::steady_clock::now() < end) {
        Fetched polled = ask(spec.poll, true, true, job.cancel);
        if (polled.kind != Fetched::Kind::Answer)
            return other(polled);
        const Json *found = findFirst(polled.document, spec.status);
        const Json status = found ? *found : Json();
        lost = contains(spec.lost, status);
        empty = contains(spec.empty, status);
        if (contains(spec.failed, status)) {
            m_slice.job = Json(); // the next sync asks for a new one
            if (const Result<void> saved = m_journal.saveJob(m_key, m_slice.slice, m_slice.job); !saved)
                return stop(saved.error());
            return stop(Stop {ErrorCode::Network,
                              "The server could not prepare the report (" + scalarText(status) + ").", true});
        }
        answer = std::move(polled.document);
        if (lost || empty || contains(spec.done, status))
            return std::nullopt;
        if (!waitFor(wait, job.cancel))
            return stop(cancelledError());
        wait = std::min(wait * 1.5, std::max(spec.pollMaxSeconds, spec.pollEverySeconds));
    }
    return stop(Stop {ErrorCode::Network, "The report was not ready in time.", true});
}

SliceEnd SliceRun::download(const Json &answer, const Job &job)
{
    const JobSpec &spec = *m_engine.stream().job;
    Result<HttpRequest> request = HttpRequest();
    if (spec.download) {
        request = m_engine.request(*spec.download, m_scope);
    } else {
        const Json *url = findFirst(answer, spec.urlAt);
        if (!url || !url->isString())
            return stop(Stop {ErrorCode::Network, "The server does not say where the report is.", true});
        request->url = url->text();
    }
    if (!request)
        return stop(request.error(), false);
    Page page;
    const auto check = [&](const HttpAnswer &found, Json &document) -> Result<void> {
        SliceMemory memory;
        TRY(page, m_engine.parse(found, document, PageState(), m_slice.slice, memory));
        return {};
    };
    const Fetched fetched = m_fetch.run(*request, spec.sendAuth, false, check, job.cancel);
    if (fetched.kind != Fetched::Kind::Answer)
        return other(fetched).value_or(SliceEnd::Done);
    return commit(page.records, page.advance.next, true, "").value_or(SliceEnd::Done);
}

SliceEnd SliceRun::readJob(const Job &job)
{
    const JobSpec &spec = *m_engine.stream().job;
    for (std::int64_t made = 0; made <= spec.maxRecreate; ++made) {
        if (m_slice.job.isNull() || made > 0)
            if (const auto end = createJob(job.cancel))
                return *end;
        bool lost = false, empty = false;
        Json answer;
        if (const auto end = awaitJob(job, lost, empty, answer))
            return *end;
        if (empty)
            return commit({}, m_slice.page, true, "").value_or(SliceEnd::Done);
        if (!lost)
            return download(answer, job);
    }
    return stop(Stop {ErrorCode::Network, "The server lost the report again and again.", true});
}

} // namespace panorama::sync
