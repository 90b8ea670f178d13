// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/source_service.h"

#include "core/text.h"
#include "services/source_settings.h"
#include "sync/manifest/shipped.h"
#include "sync/run/store_journal.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace panorama::services {
namespace {

Error alreadyThere(const std::string &name)
{
    return {ErrorCode::Conflict, "There is a source \"" + name + "\" already.", "",
            "Choose another name or remove the source first."};
}

Result<std::string> checkedCaFile(const std::string &path)
{
    if (path.empty())
        return std::string();
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(path, error);
    if (error || !std::filesystem::is_regular_file(absolute, error))
        return notFoundError("The file with further authorities does not exist.", path);
    return absolute.string();
}

Result<std::string> checkedBaseUrl(const std::string &text)
{
    if (text.empty())
        return std::string();
    const Result<sync::Url> url = sync::Url::parse(text);
    if (!url || (url->scheme != "https" && !sync::isLoopbackHost(url->host)))
        return invalidError("--base-url takes an https:// address, or http:// of this computer.", text);
    return url->text();
}

struct SourceRow
{
    std::string name, kind, manifest, config, baseUrl, extraCa, zone, currency;
};

Result<std::int64_t> insertSource(store::WriteSession &session, const SourceRow &row)
{
    store::Statement find = session.database.prepare("SELECT id, removed FROM sources WHERE name = ?");
    find.bind(row.name);
    const bool there = find.step();
    TRY_VOID(find.status());
    if (there && !find.integer(1))
        return alreadyThere(row.name);
    const std::int64_t known = there ? find.integer(0) : 0;
    session.touch("sources");
    const char *sql = there ? "UPDATE sources SET kind=?, manifest=?, config=?, base_url=?, extra_ca=?, time_zone=?, "
                              "currency=?, created=?, removed=0 WHERE name=?"
                            : "INSERT INTO sources(kind, manifest, config, base_url, extra_ca, time_zone, currency, "
                              "created, name) VALUES(?,?,?,?,?,?,?,?,?)";
    const auto optional = [](const std::string &text) { return text.empty() ? std::nullopt : std::optional(text); };
    TRY_VOID(session.database.prepare(sql)
                 .bind(row.kind, row.manifest, row.config, optional(row.baseUrl), optional(row.extraCa),
                       optional(row.zone), optional(row.currency), session.now, row.name)
                 .run());
    return there ? known : session.database.lastInsertId();
}

Json sourceJson(store::Statement &row, bool api)
{
    Json json = Json::object({{"source", std::string(row.text(0))}, {"kind", std::string(row.text(1))}});
    json.set("time_zone", row.isNull(2) ? Json() : Json(std::string(row.text(2))));
    json.set("currency", row.isNull(3) ? Json() : Json(std::string(row.text(3))));
    if (api)
        json.set("base_url", row.isNull(4) ? Json() : Json(std::string(row.text(4))));
    return json;
}

Json settingsOf(const sync::Manifest &manifest)
{
    Json settings = Json::array();
    for (const sync::ConfigProperty &property : manifest.config) {
        Json choices = Json::array();
        for (const Json &choice : property.choices)
            choices.append(choice);
        settings.append(Json::object({{"name", property.name},
                                      {"title", property.title},
                                      {"type", property.type},
                                      {"required", property.required},
                                      {"secret", property.secret},
                                      {"default", property.fallback.value_or(Json())},
                                      {"choices", std::move(choices)}}));
    }
    return settings;
}

} // namespace

Result<Json> kindOfManifest(const Json &document)
{
    TRY(const sync::Manifest manifest, sync::readManifest(document));
    std::set<std::string> names;
    for (const sync::StreamSpec &stream : manifest.streams)
        names.insert(stream.name);
    Json streams = Json::array();
    for (const std::string &name : names)
        streams.append(name);
    return Json::object({{"kind", manifest.id},
                         {"title", manifest.titleEn},
                         {"title_zh", manifest.titleZh},
                         {"version", manifest.version},
                         {"vendor", manifest.vendor},
                         {"api_version", manifest.apiVersion},
                         {"base_url", manifest.baseUrl},
                         {"docs", manifest.docs},
                         {"streams", std::move(streams)},
                         {"settings", settingsOf(manifest)},
                         {"checked_against", manifest.spec ? "specification" : "nothing"},
                         {"checked_live", false}});
}

Json sourceKinds()
{
    Json kinds = Json::array();
    for (const sync::ShippedManifest &shipped : sync::shippedManifests())
        if (const Result<Json> document = Json::parse(shipped.text))
            if (Result<Json> kind = kindOfManifest(*document))
                kinds.append(std::move(*kind));
    return Json::object({{"kinds", std::move(kinds)}});
}

Result<Json> shippedManifest(const std::string &id)
{
    for (const sync::ShippedManifest &shipped : sync::shippedManifests())
        if (shipped.id == id)
            return Json::parse(shipped.text);
    return notFoundError("There is no kind \"" + id + "\".", "", "See panorama-cli source kinds.");
}

Result<Json> addSource(store::Workspace &workspace, const NewSource &wanted)
{
    TRY(const sync::Manifest manifest, sync::readManifest(wanted.manifest));
    const std::optional<std::string> name = validName(wanted.name);
    if (!name)
        return invalidError("The name of the source is not valid.", "",
                            "Use 1 to 200 characters without control characters.");
    TRY(const Json config, readSettings(manifest, wanted.settings, wanted.secrets));
    SourceRow row {*name, manifest.id, wanted.manifest.dump(), config.dump(), "", "", "", ""};
    TRY(row.baseUrl, checkedBaseUrl(wanted.baseUrl));
    TRY(row.extraCa, checkedCaFile(wanted.extraCa));
    const sync::TemplateScope scope = settingsScope(manifest, config, {});
    row.zone = scope.expandText(manifest.accountTimezone.isString() ? manifest.accountTimezone.text() : "");
    row.currency = scope.expandText(manifest.accountCurrency.isString() ? manifest.accountCurrency.text() : "");
    if (!row.zone.empty() && !TimeZone::fromName(row.zone))
        return invalidError("\"" + row.zone + "\" is no time zone.", "", "Use an IANA name such as Asia/Shanghai.");
    if (!wanted.secrets.empty())
        TRY_VOID(store::requireVault(workspace));
    TRY(const std::int64_t revision, workspace.write(Job(), [&](store::WriteSession &session) -> Result<void> {
        TRY(const std::int64_t id, insertSource(session, row));
        for (const auto &[secret, value] : wanted.secrets)
            TRY_VOID(sync::saveSecret(session, id, secret, value));
        return {};
    }));
    return Json::object({{"source", *name}, {"kind", manifest.id}, {"revision", revision}});
}

Result<Json> listSources(store::Workspace &workspace)
{
    TRY(store::ReadSession session, workspace.read());
    store::Statement statement = session.database().prepare(
        "SELECT name, kind, time_zone, currency, base_url FROM sources WHERE removed = 0 ORDER BY name");
    Json sources = Json::array();
    while (statement.step())
        sources.append(sourceJson(statement, statement.text(1) != "file"));
    TRY_VOID(statement.status());
    return Json::object({{"sources", std::move(sources)}, {"revision", session.revision()}});
}

Result<Json> removeSource(store::Workspace &workspace, const std::string &name)
{
    TRY(const std::int64_t revision, workspace.write(Job(), [&](store::WriteSession &session) -> Result<void> {
        store::Statement find = session.database.prepare("SELECT id FROM sources WHERE name = ? AND removed = 0");
        find.bind(name);
        if (!find.step()) {
            TRY_VOID(find.status());
            return notFoundError("There is no source \"" + name + "\".", name,
                                 "Give the id or the name that the list shows.");
        }
        const std::int64_t id = find.integer(0);
        session.touch("sources");
        for (const char *sql :
             {"UPDATE sources SET removed = 1 WHERE id = ?", "DELETE FROM secrets WHERE source_id = ?",
              "DELETE FROM sync_streams WHERE source_id = ?", "DELETE FROM sync_slices WHERE source_id = ?",
              "DELETE FROM sync_values WHERE source_id = ?"})
            TRY_VOID(session.database.prepare(sql).bind(id).run());
        return {};
    }));
    return Json::object({{"removed", name}, {"revision", revision}});
}

Result<store::FileLock> lockForSync(const std::string &workspacePath)
{
    return store::FileLock::take(workspacePath + ".sync.lock", 0);
}

} // namespace panorama::services
