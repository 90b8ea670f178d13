// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backup_service.h"

#include "store/backup.h"

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace panorama::services {
namespace {

constexpr std::int64_t leastPause = microsPerDay / 24;
constexpr const char *suffix = ".backups";

// The computer's clock, never --now: pauses between copies are of this world.
Instant systemNow()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::microseconds>(now).count()};
}

// 20260131T100000Z-after-sync.panorama
std::optional<BackupItem> itemOf(const std::filesystem::directory_entry &entry)
{
    const std::string name = entry.path().filename().string();
    if (entry.path().extension() != ".panorama" || name.size() < 17 || name[8] != 'T' || name[15] != 'Z')
        return std::nullopt;
    const std::string iso = name.substr(0, 4) + "-" + name.substr(4, 2) + "-" + name.substr(6, 2) + "T"
        + name.substr(9, 2) + ":" + name.substr(11, 2) + ":" + name.substr(13, 2) + "Z";
    const auto time = instantFromIso(iso, TimeZone());
    if (!time)
        return std::nullopt;
    std::error_code failure;
    const auto bytes = entry.file_size(failure);
    const std::string stem = entry.path().stem().string();
    return BackupItem {entry.path().string(), stem.size() > 17 ? stem.substr(17) : std::string(), *time,
                       failure ? 0 : std::int64_t(bytes)};
}

bool holdsNothing(store::Workspace &workspace)
{
    const Result<store::ReadSession> session = workspace.read();
    if (!session)
        return true;
    const auto batches = const_cast<store::ReadSession &>(*session).database().integer("SELECT count(*) FROM batches");
    return !batches || *batches == 0;
}

const char *reasonOf(BackupMoment moment)
{
    switch (moment) {
    case BackupMoment::BeforeImport: return "before-import";
    case BackupMoment::AfterSync: return "after-sync";
    case BackupMoment::BeforeErase: break;
    }
    return "before-erase";
}

} // namespace

std::vector<BackupItem> listBackups(const std::string &workspacePath)
{
    std::vector<BackupItem> items;
    std::error_code failure;
    for (const auto &entry : std::filesystem::directory_iterator(workspacePath + suffix, failure))
        if (auto item = itemOf(entry))
            items.push_back(std::move(*item));
    std::ranges::sort(items, [](const BackupItem &a, const BackupItem &b) { return a.path > b.path; });
    return items;
}

Result<std::string> backupNow(const Job &job, store::Workspace &workspace, const std::string &reason)
{
    TRY(store::Database database, store::Database::open(workspace.path(), workspace.openMode()));
    job.report(0, 0, "Backup");
    return store::backupBeside(database, workspace.path(), reason, systemNow(), job);
}

void backupAutomatically(const Job &job, store::Workspace &workspace, BackupMoment moment)
{
    const std::vector<BackupItem> items = listBackups(workspace.path());
    const bool recent = !items.empty() && systemNow().micros - items.front().time.micros < leastPause;
    if ((recent && moment != BackupMoment::BeforeErase) || holdsNothing(workspace))
        return;
    (void)backupNow(job, workspace, reasonOf(moment));
}

} // namespace panorama::services
