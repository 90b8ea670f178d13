// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/source_health.h"

#include "core/json.h"

#include <algorithm>

namespace panorama::services {
namespace {

constexpr std::int64_t leastPause = 2 * microsPerDay;

struct Deliveries
{
    std::vector<std::int64_t> times; // of one source, ascending
    std::int64_t rows = 0, rejected = 0;
};

Result<Deliveries> deliveriesOf(store::Database &database, std::int64_t source)
{
    Deliveries found;
    store::Statement statement =
        database.prepare("SELECT time, rows_read, rows_rejected FROM batches WHERE source_id = ? AND rolled_back = 0 "
                         "AND origin IN ('import', 'sync') ORDER BY time");
    statement.bind(source);
    while (statement.step()) {
        found.times.push_back(statement.integer(0));
        found.rows += statement.integer(1);
        found.rejected += statement.integer(2);
    }
    TRY_VOID(statement.status());
    return found;
}

// The middle one of the pauses between deliveries; pages of one sync lie seconds apart and count as one delivery.
std::int64_t usualPause(const std::vector<std::int64_t> &times)
{
    std::vector<std::int64_t> pauses;
    for (std::size_t i = 1; i < times.size(); ++i)
        if (times[i] - times[i - 1] > microsPerDay / 24)
            pauses.push_back(times[i] - times[i - 1]);
    if (pauses.empty())
        return 0;
    std::nth_element(pauses.begin(), pauses.begin() + std::ptrdiff_t(pauses.size() / 2), pauses.end());
    return pauses[pauses.size() / 2];
}

struct LastRun
{
    bool known = false, isOpen = false, failed = false, partly = false;
    std::string reason;
    Instant ended;
};

std::string textIn(const Json &object, const char *key)
{
    const Json *value = object.find(key);
    return value && value->isString() ? value->text() : std::string();
}

// A stored list; none where there is no text.
Json listOf(std::string_view text)
{
    return Json::parse(text).value_or(Json::array());
}

std::int64_t numberIn(const Json &object, const char *key)
{
    const Json *value = object.find(key);
    return value && value->isInteger() ? value->integer() : 0;
}

Result<LastRun> lastRun(store::Database &database, std::int64_t source)
{
    LastRun run;
    store::Statement statement =
        database.prepare("SELECT ended, counters FROM sync_runs WHERE source_id = ? ORDER BY id DESC LIMIT 1");
    statement.bind(source);
    if (statement.step()) {
        run.known = true;
        run.isOpen = statement.isNull(0);
        run.ended = {run.isOpen ? 0 : statement.integer(0)};
        bool anyDone = false;
        const Json streams = listOf(statement.text(1));
        for (const Json &stream : streams.items()) {
            const bool done = textIn(stream, "state") == "done";
            anyDone = anyDone || done;
            run.failed = run.failed || !done;
        }
        run.partly = run.failed && anyDone;
        run.reason = firstFailure(statement.text(1));
    }
    TRY_VOID(statement.status());
    return run;
}

SourceHealth healthOf(const LastRun &run, const Deliveries &deliveries, Instant now)
{
    if (!run.known)
        return SourceHealth::Waiting;
    if (run.partly || run.isOpen)
        return SourceHealth::Partial;
    if (run.failed)
        return SourceHealth::Failed;
    const std::int64_t pause = std::max(leastPause, 2 * usualPause(deliveries.times));
    return now.micros - run.ended.micros > pause ? SourceHealth::Late : SourceHealth::Good;
}

SourceLogItem runItem(store::Statement &row)
{
    SourceLogItem item;
    item.started = {row.integer(0)};
    if (!row.isNull(1))
        item.ended = Instant {row.integer(1)};
    item.outcome = item.ended ? std::string(row.text(2)) : "broken_off";
    const Json streams = listOf(row.text(3));
    for (const Json &stream : streams.items()) {
        item.created += numberIn(stream, "created");
        item.updated += numberIn(stream, "updated");
        item.unchanged += numberIn(stream, "unchanged");
        item.rejected += numberIn(stream, "rejected");
    }
    item.reason = firstFailure(row.text(3));
    return item;
}

SourceLogItem importItem(store::Statement &row)
{
    SourceLogItem item;
    item.started = {row.integer(0)};
    item.ended = item.started;
    item.importId = row.text(1);
    const Json files = listOf(row.text(2));
    for (const Json &file : files.items())
        item.files += (item.files.empty() ? "" : ", ") + (file.isString() ? file.text() : file.dump());
    item.created = row.integer(3);
    item.updated = row.integer(4);
    item.unchanged = row.integer(5);
    item.rejected = row.integer(6);
    item.outcome = row.integer(7) ? "rolled_back" : "done";
    return item;
}

} // namespace

std::string firstFailure(std::string_view streams)
{
    for (const Json list = listOf(streams); const Json &stream : list.items())
        if (textIn(stream, "state") != "done")
            return textIn(stream, "stream") + ": " + textIn(stream, "reason");
    return {};
}

Result<std::vector<SourceItem>> sourceItems(store::ReadSession &session, Instant now)
{
    std::vector<SourceItem> items;
    store::Statement statement = session.database().prepare(
        "SELECT id, name, kind, time_zone, currency, base_url FROM sources WHERE removed = 0 ORDER BY name");
    while (statement.step()) {
        SourceItem item;
        item.name = statement.text(1);
        item.kind = statement.text(2);
        item.isFile = item.kind == "file";
        item.zone = statement.text(3);
        item.currency = statement.text(4);
        item.baseUrl = statement.text(5);
        TRY(const Deliveries deliveries, deliveriesOf(session.database(), statement.integer(0)));
        item.rows = deliveries.rows;
        item.rejected = deliveries.rejected;
        item.deliveries = std::int64_t(deliveries.times.size());
        if (!deliveries.times.empty())
            item.lastBrought = Instant {deliveries.times.back()};
        if (!item.isFile) {
            TRY(const LastRun run, lastRun(session.database(), statement.integer(0)));
            item.health = healthOf(run, deliveries, now);
            item.reason = run.reason;
        }
        items.push_back(std::move(item));
    }
    TRY_VOID(statement.status());
    return items;
}

Result<std::vector<SourceLogItem>> sourceLog(store::ReadSession &session, const std::string &name, int most)
{
    std::vector<SourceLogItem> log;
    store::Statement runs = session.database().prepare(
        "SELECT r.started, r.ended, r.outcome, r.counters FROM sync_runs r JOIN sources s ON s.id = r.source_id "
        "WHERE s.name = ?1 ORDER BY r.id DESC LIMIT ?2");
    runs.bind(name, most);
    while (runs.step())
        log.push_back(runItem(runs));
    TRY_VOID(runs.status());
    store::Statement imports = session.database().prepare(
        "SELECT b.time, b.public_id, b.files, b.created, b.updated, b.unchanged, b.rows_rejected, b.rolled_back FROM "
        "batches b JOIN sources s ON s.id = b.source_id WHERE s.name = ?1 AND b.origin = 'import' ORDER BY b.id DESC "
        "LIMIT ?2");
    imports.bind(name, most);
    while (imports.step())
        log.push_back(importItem(imports));
    TRY_VOID(imports.status());
    std::ranges::stable_sort(log, [](const auto &a, const auto &b) { return a.started > b.started; });
    return log;
}

Result<std::vector<std::string>> sourcesUnreadSince(store::ReadSession &session, Instant since)
{
    store::Statement statement = session.database().prepare(
        "SELECT name FROM sources WHERE removed = 0 AND kind <> 'file' AND NOT EXISTS(SELECT 1 FROM sync_runs WHERE "
        "source_id = sources.id AND started >= ?) ORDER BY name");
    statement.bind(since.micros);
    std::vector<std::string> names;
    while (statement.step())
        names.emplace_back(statement.text(0));
    TRY_VOID(statement.status());
    return names;
}

} // namespace panorama::services
