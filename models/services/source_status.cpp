// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/source_service.h"
#include "sync/engine/slices.h"
#include "sync/manifest/manifest.h"

namespace panorama::services {
namespace {

struct LastRun
{
    Json started, ended, streams = Json::array();
};

Result<LastRun> lastRun(store::Database &database, std::int64_t source, const TimeZone &zone)
{
    LastRun run;
    store::Statement statement = database.prepare("SELECT started, ended, counters FROM sync_runs WHERE source_id = ? "
                                                  "AND ended IS NOT NULL ORDER BY id DESC LIMIT 1");
    statement.bind(source);
    if (statement.step()) {
        run.started = zone.format(Instant {statement.integer(0)});
        run.ended = zone.format(Instant {statement.integer(1)});
        run.streams = Json::parse(statement.text(2)).value_or(Json::array());
    }
    TRY_VOID(statement.status());
    return run;
}

const Json *streamOf(const LastRun &run, const std::string &name)
{
    for (const Json &stream : run.streams.items())
        if (const Json *found = stream.find("stream"); found && found->isString() && found->text() == name)
            return &stream;
    return nullptr;
}

Json markJson(const sync::SyncSpec &spec, const std::string &text, const TimeZone &zone)
{
    const sync::Mark mark = sync::Mark::fromText(text);
    if (!mark.value)
        return mark.token.empty() ? Json() : Json(mark.token);
    if (spec.mode == sync::SyncSpec::Mode::Report)
        return Json(Date {std::int32_t(*mark.value)}.toIso());
    return spec.type == sync::SyncSpec::CursorType::DateTime ? Json(zone.format(Instant {*mark.value}))
                                                             : Json(*mark.value);
}

// A stream whole: its least mark over all partitions, and what is left of an unfinished reading.
Result<Json> streamJson(store::Database &database, std::int64_t source, const sync::StreamSpec &spec,
                        const LastRun &run, const TimeZone &zone)
{
    store::Statement statement = database.prepare(
        "SELECT (SELECT mark FROM sync_streams WHERE source_id = ?1 AND stream = ?2 AND mark IS NOT NULL ORDER BY "
        "CAST(mark AS INTEGER) LIMIT 1), "
        "(SELECT max(last_ok) FROM sync_streams WHERE source_id = ?1 AND stream = ?2), "
        "(SELECT max(last_full) FROM sync_streams WHERE source_id = ?1 AND stream = ?2), "
        "(SELECT count(*) FROM sync_slices WHERE source_id = ?1 AND stream = ?2 AND status <> 'done')");
    statement.bind(source, spec.name);
    Json json = Json::object({{"stream", spec.name}});
    if (statement.step()) {
        const auto time = [&](int column) {
            return statement.isNull(column) ? Json() : Json(zone.format(Instant {statement.integer(column)}));
        };
        json.set("mark", markJson(spec.sync, std::string(statement.text(0)), zone));
        json.set("last_done", time(1));
        json.set("last_full", time(2));
        json.set("slices_open", statement.integer(3));
    }
    TRY_VOID(statement.status());
    const Json *last = streamOf(run, spec.name);
    json.set("state", last ? *last->find("state") : Json("never"));
    for (const char *key : {"reason", "resumable"})
        if (const Json *value = last ? last->find(key) : nullptr)
            json.set(key, *value);
    return json;
}

} // namespace

Result<Json> sourceStatus(store::Workspace &workspace, const std::string &name)
{
    TRY(store::ReadSession session, workspace.read());
    const TimeZone zone = workspace.settings().zone;
    store::Statement statement =
        session.database().prepare("SELECT id, name, kind, manifest FROM sources WHERE removed = 0 AND kind <> 'file' "
                                   "AND (?1 = '' OR name = ?1) ORDER BY name");
    statement.bind(name);
    Json sources = Json::array();
    while (statement.step()) {
        TRY(const sync::Manifest manifest, sync::parseManifest(statement.text(3)));
        TRY(const LastRun run, lastRun(session.database(), statement.integer(0), zone));
        Json streams = Json::array();
        for (const sync::StreamSpec &spec : manifest.streams) {
            TRY(Json json, streamJson(session.database(), statement.integer(0), spec, run, zone));
            streams.append(std::move(json));
        }
        sources.append(Json::object({{"source", std::string(statement.text(1))},
                                     {"kind", std::string(statement.text(2))},
                                     {"last_sync", run.ended},
                                     {"streams", std::move(streams)}}));
    }
    TRY_VOID(statement.status());
    if (!name.empty() && sources.items().empty())
        return notFoundError("There is no API source \"" + name + "\".", name,
                             "Give the id or the name that the list shows.");
    return Json::object({{"sources", std::move(sources)}, {"revision", session.revision()}});
}

} // namespace panorama::services
