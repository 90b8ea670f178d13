// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace_service.h"

#include "core/money.h"
#include "store/migrations.h"
#include "store/write_lock.h"

#include <unicode/region.h>
#include <unicode/timezone.h>
#include <unicode/ucurr.h>

namespace panorama::services {
namespace {

std::string regionOfZone(const std::string &zone)
{
    char region[8] = {};
    UErrorCode status = U_ZERO_ERROR;
    icu::TimeZone::getRegion(icu::UnicodeString::fromUTF8(zone), region, sizeof region, status);
    return U_SUCCESS(status) && std::string(region) != "001" ? region : "CN";
}

std::string currencyOfRegion(const std::string &region)
{
    UChar code[4] = {};
    UErrorCode status = U_ZERO_ERROR;
    ucurr_forLocale(("und_" + region).c_str(), code, 4, &status);
    std::string currency;
    icu::UnicodeString(code).toUTF8String(currency);
    return U_SUCCESS(status) && isCurrencyCode(currency) ? currency : "CNY";
}

// Currencies of today and former ones.
bool isKnownCurrency(const std::string &code)
{
    return isCurrencyCode(code) && ucurr_getNumericCode(icu::UnicodeString::fromUTF8(code).getTerminatedBuffer()) > 0;
}

bool isTerritory(const std::string &code)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Region *region = icu::Region::getInstance(code.c_str(), status);
    return region && code == region->getRegionCode() && region->getType() == URGN_TERRITORY;
}

Error badOption(const std::string &option, const std::string &value, const std::string &mend)
{
    return {ErrorCode::Usage, "--" + option + " does not take \"" + value + "\".", {}, mend, {}};
}

Result<store::WorkspaceSettings> settingsOf(const NewWorkspace &wanted)
{
    store::WorkspaceSettings settings;
    settings.zone = TimeZone::system();
    if (wanted.timeZone) {
        const auto zone = TimeZone::fromName(*wanted.timeZone);
        if (!zone)
            return badOption("time-zone", *wanted.timeZone, "Give an IANA name, such as Asia/Shanghai.");
        settings.zone = *zone;
    }
    settings.region = wanted.region.value_or(regionOfZone(settings.zone.name()));
    if (!isTerritory(settings.region))
        return badOption("region", settings.region, "Give two letters, such as CN.");
    settings.currency = wanted.currency.value_or(currencyOfRegion(settings.region));
    if (!isKnownCurrency(settings.currency))
        return badOption("currency", settings.currency, "Give three capital letters, such as CNY.");
    const std::string start = wanted.weekStarts.value_or("mon");
    if (start != "mon" && start != "sun" && start != "sat")
        return badOption("week-starts", start, "Give mon, sun or sat.");
    settings.weekStart = start == "sun" ? store::WeekStart::Sunday
        : start == "sat"                ? store::WeekStart::Saturday
                                        : store::WeekStart::Monday;
    return settings;
}

} // namespace

Result<WorkspacePtr> createWorkspace(const std::string &path, const NewWorkspace &wanted, const Clock &clock)
{
    TRY(const store::WorkspaceSettings settings, settingsOf(wanted));
    const auto slot = wanted.passphrase ? store::SlotKind::Passphrase : store::SlotKind::Keychain;
    TRY(WorkspacePtr workspace,
        store::Workspace::create(path, {settings, slot, wanted.passphrase, wanted.overwrite}, clock));
    return workspace;
}

Result<WorkspacePtr> openWorkspace(const std::string &path, const Clock &clock)
{
    return store::Workspace::open(path, clock);
}

Result<WorkspacePtr> openUnlocked(const std::string &path, const std::optional<std::string> &passphrase,
                                  const Clock &clock)
{
    TRY(WorkspacePtr workspace, store::Workspace::open(path, clock));
    TRY_VOID(workspace->unlock({passphrase, true}));
    return workspace;
}

Result<WorkspacePtr> openForWriting(const std::string &path, const std::optional<std::string> &passphrase,
                                    const Clock &clock)
{
    TRY(WorkspacePtr workspace, store::Workspace::open(path, clock));
    TRY_VOID(workspace->requireWritable());
    TRY_VOID(store::takeWriteLock(path));
    TRY_VOID(workspace->unlock({passphrase, true}));
    return workspace;
}

Result<void> bringUpToDate(const Job &job, store::Workspace &workspace)
{
    std::int64_t schema = 0;
    {
        TRY(store::ReadSession session, workspace.read());
        TRY(schema, session.database().integer("PRAGMA user_version"));
    }
    if (schema >= store::currentSchema() || !workspace.requireWritable())
        return {};
    const auto written = workspace.write(job, [](store::WriteSession &) { return Result<void>(); });
    if (!written && written.error().code != ErrorCode::WorkspaceBusy)
        return written.error();
    return {};
}

Result<Json> workspaceOverview(store::Workspace &workspace, Instant asOf)
{
    TRY(store::ReadSession session, workspace.read());
    const store::WorkspaceSettings settings = workspace.settings();
    Json json = Json::object({{"workspace_id", workspace.id()},
                              {"path", workspace.path()},
                              {"schema", store::currentSchema()},
                              {"time_zone", settings.zone.name()},
                              {"currency", settings.currency},
                              {"region", settings.region},
                              {"week_starts",
                               settings.weekStart == store::WeekStart::Sunday         ? "sun"
                                   : settings.weekStart == store::WeekStart::Saturday ? "sat"
                                                                                      : "mon"}});
    for (const char *table : {"records", "orders", "order_lines", "refunds", "products", "campaigns", "spend",
                              "messages", "consents", "documents"}) {
        TRY(const std::int64_t count, session.database().integer("SELECT count(*) FROM " + std::string(table)));
        json.set(table, count);
    }
    TRY(const std::int64_t events,
        session.database().integer(
            "SELECT coalesce(sum(rows), 0) - (SELECT count(*) FROM event_tombstones) FROM event_chunks"));
    json.set("events", events);
    json.set("as_of", settings.zone.format(asOf));
    json.set("revision", session.revision());
    return json;
}

} // namespace panorama::services
