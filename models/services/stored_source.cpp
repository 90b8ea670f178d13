// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stored_source.h"

#include "services/source_settings.h"
#include "sync/run/store_journal.h"

namespace panorama::services {

Result<StoredSource> loadSource(store::Workspace &workspace, const std::string &name)
{
    TRY(store::ReadSession session, workspace.read());
    store::Statement statement =
        session.database().prepare("SELECT id, kind, manifest, config, base_url, extra_ca, time_zone, currency FROM "
                                   "sources WHERE name = ? AND removed = 0");
    statement.bind(name);
    if (!statement.step()) {
        TRY_VOID(statement.status());
        return notFoundError("There is no source \"" + name + "\".", name,
                             "Give the id or the name that the list shows.");
    }
    if (statement.text(1) == "file")
        return invalidError("The source \"" + name + "\" is fed from files; it has nothing to sync.", "",
                            "Import its next file instead.");
    StoredSource source;
    source.sink = {statement.integer(0), name, std::string(statement.text(1)), std::string(statement.text(7))};
    TRY(source.manifest, sync::parseManifest(statement.text(2)));
    TRY(source.config, Json::parse(statement.text(3)));
    source.baseUrl = std::string(statement.text(4));
    source.extraCa = std::string(statement.text(5));
    source.zone = std::string(statement.text(6));
    return source;
}

Result<sync::HttpOptions> httpOptions(const StoredSource &source, const sync::TemplateScope &scope,
                                      const sync::Url &base)
{
    sync::HttpOptions options;
    options.timeoutSeconds = source.manifest.timeoutSeconds;
    options.extraCaFile = source.extraCa;
    options.allowedHosts.push_back(base.host);
    for (const std::string &host : source.manifest.allowHosts)
        if (const auto url = sync::Url::parse("https://" + host))
            options.allowedHosts.push_back(url->host);
    for (const std::string &address : {source.manifest.auth.tokenUrl, source.manifest.auth.refreshUrl})
        if (const auto url = sync::Url::parse(scope.expandText(address)))
            options.allowedHosts.push_back(url->host);
    if (!source.baseUrl.empty() && sync::isLoopbackHost(base.host))
        options.loopbackOrigin = base;
    return options;
}

namespace {

// --base-url replaces the origin; the path that the manifest's own address has stays.
Result<sync::Url> baseOf(const StoredSource &source, const sync::TemplateScope &scope)
{
    TRY(sync::Url base, sync::Url::parse(scope.expandText(source.manifest.baseUrl)));
    if (source.baseUrl.empty())
        return base;
    TRY(const sync::Url origin, sync::Url::parse(source.baseUrl));
    const std::string path = base.path;
    base = origin;
    if (origin.path == "/")
        base.path = path;
    return base;
}

} // namespace

Result<sync::RunSettings> runSettings(store::Workspace &workspace, const StoredSource &source)
{
    TRY_VOID(store::requireVault(workspace));
    TRY(const NamedTexts secrets, sync::loadSecrets(workspace, source.sink.id));
    sync::RunSettings settings;
    settings.source = source.sink.name;
    settings.scope = settingsScope(source.manifest, source.config, secrets);
    TRY(settings.base, baseOf(source, settings.scope));
    settings.zone = source.zone.empty() ? workspace.settings().zone
                                        : TimeZone::fromName(source.zone).value_or(workspace.settings().zone);
    settings.currency = source.sink.currency;
    return settings;
}

} // namespace panorama::services
