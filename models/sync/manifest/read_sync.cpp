// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/manifest/reading.h"

namespace panorama::sync {
namespace {

void readCursor(JsonReader &outer, SyncSpec &sync)
{
    const Json *json = outer.object("cursor");
    if (!json)
        return;
    JsonReader reader(*json, outer.pointer("cursor"));
    sync.at = pointerText(reader, "at", true);
    const std::string type = reader.choice("type", {"datetime", "integer", "opaque"});
    sync.type = type == "integer" ? SyncSpec::CursorType::Integer
        : type == "opaque"        ? SyncSpec::CursorType::Opaque
                                  : SyncSpec::CursorType::DateTime;
    sync.parse = textList(reader, "parse");
    sync.timezone = reader.optionalText("timezone").value_or("");
    sync.granularity = duration(reader, "granularity");
    sync.start = member(reader, "start", readInject);
    sync.end = member(reader, "end", readInject);
    sync.format = reader.optionalText("format").value_or(sync.parse.empty() ? "rfc3339" : sync.parse.front());
    sync.lowerExclusive = reader.choice("lower", {"inclusive", "exclusive"}, "inclusive") == "exclusive";
    sync.clientFilter = reader.boolean("client_filter", false);
    sync.initial = reader.optionalText("initial").value_or("");
    sync.upperInclusive = reader.choice("upper", {"exclusive", "inclusive"}, "exclusive") == "inclusive";
    if (const Result<void> read = reader.finish(); !read)
        adopt(outer, read.error());
}

void readIncremental(JsonReader &reader, SyncSpec &sync)
{
    sync.mode = SyncSpec::Mode::Incremental;
    readCursor(reader, sync);
    sync.step = duration(reader, "step");
    if (sync.step && sync.step->isZero())
        reader.complain("A step of nothing never ends.", reader.pointer("step"));
    sync.lookback = duration(reader, "lookback");
    sync.safetyLag = duration(reader, "safety_lag");
    sync.order = reader.choice("order", {"asc", "desc", "none"}, "none");
    sync.fullEveryDays = reader.optionalInteger("full_every_d", 1, 36500);
    sync.absentMeansDeleted = reader.boolean("absent_means_deleted", false);
}

void readLookbackDays(JsonReader &reader, SyncSpec &sync)
{
    const Json *days = reader.any("lookback_days");
    if (!days)
        reader.integer("lookback_days", 0, 3660);
    else if (days->isString() || (days->isInteger() && days->integer() >= 0 && days->integer() <= 3660))
        sync.lookbackDays = *days;
    else
        reader.complain("\"lookback_days\" must be a whole number of days or a template.",
                        reader.pointer("lookback_days"));
}

void readReport(JsonReader &reader, SyncSpec &sync)
{
    sync.mode = SyncSpec::Mode::Report;
    sync.at = pointerText(reader, "date", true);
    sync.start = member(reader, "start", readInject);
    sync.end = member(reader, "end", readInject);
    sync.format = reader.optionalText("format").value_or("%Y-%m-%d");
    sync.timezone = reader.optionalText("timezone").value_or("");
    sync.stepDays = reader.optionalInteger("step_days", 1, 3660).value_or(30);
    readLookbackDays(reader, sync);
    sync.retentionDays = reader.optionalInteger("retention_days", 1, 36600);
    sync.includeToday = reader.boolean("include_today", false);
    reader.choice("replace", {"window"}, "window");
    sync.initial = reader.optionalText("initial").value_or("");
    sync.upperInclusive = reader.choice("upper", {"exclusive", "inclusive"}, "exclusive") == "inclusive";
}

void readDownload(JsonReader &outer, JobSpec &job)
{
    const Json *json = outer.object("download");
    if (!json)
        return;
    JsonReader reader(*json, outer.pointer("download"));
    job.urlAt = pointerText(reader, "url_at", false);
    job.download = member(reader, "request", readRequest);
    job.sendAuth = reader.boolean("send_auth", job.urlAt.empty());
    if (job.urlAt.empty() != job.download.has_value())
        reader.complain("A download is found by exactly one of url_at and request.", outer.pointer("download"));
    if (const Result<void> read = reader.finish(); !read)
        adopt(outer, read.error());
}

} // namespace

Result<SyncSpec> readSync(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    SyncSpec sync;
    const std::string mode = reader.choice("mode", {"full", "incremental", "report"});
    if (mode == "incremental") {
        readIncremental(reader, sync);
    } else if (mode == "report") {
        readReport(reader, sync);
    } else if (mode == "full") {
        sync.everyHours = reader.optionalNumber("every_h", 0, 100000).value_or(0);
        sync.absentMeansDeleted = reader.boolean("absent_means_deleted", false);
    }
    TRY_VOID(reader.finish());
    return sync;
}

Result<JobSpec> readJob(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    JobSpec job;
    job.create = required(reader, "create", readRequest);
    job.id = pointerText(reader, "id", true);
    job.poll = required(reader, "poll", readRequest);
    job.pollEverySeconds = reader.optionalNumber("poll_every_s", 0, 86400).value_or(5);
    job.pollMaxSeconds = reader.optionalNumber("poll_max_s", 0, 86400).value_or(60);
    job.timeoutSeconds = reader.optionalNumber("timeout_s", 1, 7 * 86400).value_or(3600);
    job.status = pointerText(reader, "status", true);
    reader.array("done");
    reader.array("failed");
    job.running = valueList(reader, "running").value_or(std::vector<Json>());
    job.done = valueList(reader, "done").value_or(std::vector<Json>());
    job.failed = valueList(reader, "failed").value_or(std::vector<Json>());
    job.lost = valueList(reader, "lost").value_or(std::vector<Json>());
    job.empty = valueList(reader, "empty").value_or(std::vector<Json>());
    readDownload(reader, job);
    job.maxRecreate = reader.optionalInteger("max_recreate", 0, 100).value_or(2);
    reader.optionalInteger("max_parallel", 1, 100);
    TRY_VOID(reader.finish());
    return job;
}

} // namespace panorama::sync
