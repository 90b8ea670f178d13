// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/run/source_run.h"

#include "sync/engine/pointer.h"
#include "sync/run/slice_run.h"

#include <algorithm>

namespace panorama::sync {
namespace {

Instant systemInstant()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::microseconds>(now).count()};
}

// The values of a partition as lists of at most `batch`; single values stay single.
std::vector<Json> batched(const std::vector<Json> &values, std::int64_t batch)
{
    if (batch <= 1)
        return values;
    std::vector<Json> groups;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i % std::size_t(batch) == 0)
            groups.push_back(Json::array());
        groups.back().append(values[i]);
    }
    return groups;
}

TimeZone zoneOf(const StreamSpec &stream, const RunSettings &settings, const TemplateScope &scope)
{
    const std::string name = scope.expandText(stream.sync.timezone);
    const bool report = stream.sync.mode == SyncSpec::Mode::Report;
    if (name.empty())
        return report ? settings.zone : TimeZone();
    return TimeZone::fromName(name).value_or(settings.zone);
}

} // namespace

SourceRun::SourceRun(const Manifest &manifest, RunSettings settings, HttpTransport &transport, TokenStore &tokens,
                     SyncJournal &journal)
    : m_manifest(manifest),
      m_settings(std::move(settings)),
      m_transport(transport),
      m_journal(journal),
      m_credentials(manifest, m_settings.scope, m_settings.base, transport, tokens),
      m_limiter(manifest.rates)
{
}

SourceRun::~SourceRun() = default;

std::vector<StreamReport> SourceRun::run(const Job &job)
{
    std::vector<StreamReport> reports;
    for (const StreamSpec &stream : m_manifest.streams) {
        if (!stream.defaultOn)
            continue;
        StreamReport report;
        report.stream = stream.name;
        const std::optional<Stop> stop = readStream(stream, job, report);
        report.done = !stop;
        if (stop)
            report.stop = *stop;
        reports.push_back(std::move(report));
        if (stop && stop->code == ErrorCode::Cancelled)
            break;
    }
    return reports;
}

Result<std::vector<TemplateScope>> SourceRun::partitions(const StreamSpec &stream, std::vector<std::string> &names)
{
    std::vector<TemplateScope> scopes = {m_settings.scope};
    std::vector<Json> keys = {Json::object()};
    for (const PartitionSpec &partition : stream.partitions) {
        std::vector<Json> values;
        const Json expanded = m_settings.scope.expand(partition.values);
        if (expanded.isArray())
            values = expanded.items();
        else if (!expanded.isNull())
            values.push_back(expanded);
        if (!partition.parent.empty()) {
            TRY(const std::vector<std::string> texts, m_journal.parentValues(partition.parent, partition.parentField));
            for (const std::string &text : texts)
                values.push_back(Json::parse(text).value_or(Json(text)));
        }
        std::vector<TemplateScope> nextScopes;
        std::vector<Json> nextKeys;
        for (std::size_t i = 0; i < scopes.size(); ++i)
            for (const Json &value : batched(values, partition.batch)) {
                nextScopes.push_back(scopes[i]);
                nextScopes.back().set("partition." + partition.as, value);
                nextKeys.push_back(keys[i]);
                nextKeys.back().set(partition.as, value);
            }
        scopes = std::move(nextScopes);
        keys = std::move(nextKeys);
    }
    for (const Json &key : keys)
        names.push_back(stream.partitions.empty() ? std::string() : key.dump(true));
    return scopes;
}

std::set<DataKind> SourceRun::kindsOfPass(const StreamSpec &stream) const
{
    std::set<DataKind> kinds;
    if (!stream.sync.absentMeansDeleted)
        return kinds;
    for (const EmitSpec &emit : stream.emit)
        kinds.insert(emit.kind);
    for (const StreamSpec &other : m_manifest.streams)
        for (const EmitSpec &emit : other.emit)
            if (other.name != stream.name)
                kinds.erase(emit.kind);
    return kinds;
}

// What a run had read in full before it was broken off is not read again when it goes on; nor, by schedule, what lasts.
Result<bool> SourceRun::isFresh(const StreamSpec &stream, const StreamKey &key) const
{
    if (stream.sync.mode != SyncSpec::Mode::Full || m_settings.full)
        return false;
    TRY(const StreamState state, m_journal.load(key));
    if (!state.slices.empty() || !state.lastOk)
        return false;
    const double hours = double(systemInstant().micros - state.lastOk->micros) / (3600.0 * double(microsPerSecond));
    return (m_settings.resumedSince && *state.lastOk >= *m_settings.resumedSince)
        || (m_settings.onlyDue && hours < stream.sync.everyHours);
}

// Slices of an earlier run go first and keep their ends; only when there are none is the way to now planned.
Result<StreamState> SourceRun::slicesOf(const StreamSpec &stream, const StreamKey &key, const TemplateScope &scope,
                                        bool &full)
{
    TRY(StreamState state, m_journal.load(key));
    const bool goesOn = !state.slices.empty() && !m_settings.full;
    const auto sinceFull = systemInstant().micros - state.lastFull.value_or(Instant {0}).micros;
    full = !goesOn
        && (m_settings.full || stream.sync.mode == SyncSpec::Mode::Full
            || (!state.mark.value && state.mark.token.empty())
            || (stream.sync.fullEveryDays && sinceFull > *stream.sync.fullEveryDays * microsPerDay));
    if (goesOn)
        return state;
    SlicePlanInput input;
    input.mark = state.mark;
    input.now = systemInstant();
    input.zone = zoneOf(stream, m_settings, scope);
    input.initial = stream.sync.initial.empty() ? Json() : scope.expand(Json(stream.sync.initial));
    input.lookbackDays = scope.expand(stream.sync.lookbackDays);
    input.full = full;
    TRY(const std::vector<Slice> slices, planSlices(stream.sync, input));
    TRY_VOID(m_journal.plan(key, slices));
    return m_journal.load(key);
}

std::optional<Stop> SourceRun::readStream(const StreamSpec &stream, const Job &job, StreamReport &report)
{
    const auto failed = [](const Error &error) {
        return Stop {error.code, error.message, error.code != ErrorCode::Invalid};
    };
    std::vector<std::string> names;
    const Result<std::vector<TemplateScope>> scopes = partitions(stream, names);
    if (!scopes)
        return failed(scopes.error());
    std::vector<Emitter> emitters;
    for (const EmitSpec &emit : stream.emit)
        emitters.emplace_back(emit, m_settings.source, m_settings.currency);
    RateLimiter limiter(stream.rates, &m_limiter);
    const std::set<DataKind> kinds = kindsOfPass(stream);
    bool whole = !kinds.empty() && !scopes->empty();
    if (whole)
        m_journal.beginPass(stream.name);
    for (std::size_t i = 0; i < scopes->size(); ++i) {
        const StreamKey key {stream.name, names[i]};
        const Result<bool> fresh = isFresh(stream, key);
        if (!fresh)
            return failed(fresh.error());
        if (*fresh) {
            whole = false;
            continue;
        }
        const TemplateScope &scope = (*scopes)[i];
        const StreamEngine engine(m_manifest, stream, m_settings.base, zoneOf(stream, m_settings, scope));
        PageFetch fetch(m_manifest, engine, m_transport, m_credentials, limiter);
        SliceRun slices(m_manifest, engine, fetch, m_journal, emitters);
        bool full = false;
        Result<StreamState> state = slicesOf(stream, key, scope, full);
        if (!state)
            return failed(state.error());
        Mark mark = state->mark;
        whole = whole && full && !state->slices.empty();
        while (!state->slices.empty()) {
            const SliceEnd end = slices.read(key, state->slices.front(), scope, mark, job, report);
            if (end == SliceEnd::Stopped) {
                report.requests += fetch.requests();
                return report.stop;
            }
            if (end == SliceEnd::StreamEnded)
                break;
            state = m_journal.load(key);
            if (!state)
                return failed(state.error());
        }
        report.requests += fetch.requests();
        if (const Result<void> finished = m_journal.finish(key, full); !finished)
            return failed(finished.error());
    }
    if (!whole || report.skipped || report.counts.rejected)
        return std::nullopt;
    const Result<std::int64_t> deleted = m_journal.endPass(stream.name, kinds);
    if (!deleted)
        return failed(deleted.error());
    report.counts.deleted = *deleted;
    return std::nullopt;
}

} // namespace panorama::sync
