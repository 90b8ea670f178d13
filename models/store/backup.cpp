// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/file_copy.h"
#include "store/integrity.h"
#include "store/sqlite_error.h"
#include "store/workspace_file.h"

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <vector>

namespace panorama::store {
namespace {

constexpr int pagesAStep = 4096;
constexpr std::size_t latestKept = 5, daysKept = 7;
constexpr std::int64_t mostAgeDays = 30; // whoever was erased is gone from the copies by then

Result<void> quickCheck(const std::string &path)
{
    TRY(Database database, Database::open(path, OpenMode::Immutable));
    Statement statement = database.prepare("PRAGMA quick_check(1)");
    const bool sound = statement.step() && statement.text(0) == "ok";
    TRY_VOID(statement.status());
    if (!sound)
        return storageError("The copy is damaged.", path, "Check the disk; run workspace check on the workspace.");
    return {};
}

// Name order is time order: 20260131T100000Z-reason.panorama
std::string stampOf(Instant now)
{
    std::string text = formatUtc({now.micros / microsPerSecond * microsPerSecond});
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text;
}

void prune(const std::filesystem::path &folder, Instant now)
{
    const std::string oldest = stampOf({now.micros - mostAgeDays * microsPerDay});
    const std::string abandoned = stampOf({now.micros - microsPerDay}); // parts of copies whose maker was killed
    std::vector<std::filesystem::path> files, parts;
    std::error_code failure;
    for (const auto &entry : std::filesystem::directory_iterator(folder, failure))
        if (entry.path().extension() == ".panorama")
            files.push_back(entry.path());
        else if (const std::string name = entry.path().filename().string();
                 name.find(".panorama.part") != std::string::npos && name < abandoned)
            parts.push_back(entry.path());
    for (const auto &part : parts)
        std::filesystem::remove(part, failure);
    std::sort(files.rbegin(), files.rend());
    std::set<std::string> days;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const bool firstOfDay = days.size() < daysKept && days.insert(files[i].filename().string().substr(0, 8)).second;
        if ((i >= latestKept && !firstOfDay) || (i > 0 && files[i].filename().string() < oldest))
            std::filesystem::remove(files[i], failure);
    }
}

// Page by page through SQLite's backup interface: one transaction of the target.
Result<void> copyPages(Database &from, Database &to, const Job &job)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return sqliteError(SQLITE_ERROR, to.handle());
    int code = SQLITE_OK;
    while ((code = sqlite3_backup_step(backup, pagesAStep)) == SQLITE_OK && !job.isCancelled()) {
        const int total = sqlite3_backup_pagecount(backup);
        job.report(std::uint64_t(total - sqlite3_backup_remaining(backup)), std::uint64_t(total), "Restoring");
    }
    sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE)
        return {};
    return code == SQLITE_OK ? cancelledError() : sqliteError(code, to.handle());
}

Result<void> intoLiving(const std::string &backup, const std::string &path, const Job &job)
{
    TRY(Database from, Database::open(backup, OpenMode::Immutable));
    TRY(Database to, Database::open(path, OpenMode::ReadWrite));
    TRY_VOID(copyPages(from, to, job));
    return to.execute("PRAGMA journal_mode=WAL; PRAGMA wal_checkpoint(TRUNCATE)");
}

Result<void> asNewFile(const std::string &backup, const std::string &path, const Job &job)
{
    const std::string part = path + ".part";
    TRY(Database from, Database::open(backup, OpenMode::Immutable));
    if (const Result<void> copied = backupTo(from, part, job); !copied)
        return copied.error();
    return replaceWorkspaceFile(part, path);
}

Result<void> keepDamaged(const std::string &path)
{
    const std::string damaged = path + ".damaged";
    removeWorkspaceFiles(damaged);
    std::error_code failure;
    std::filesystem::rename(path + "-wal", damaged + "-wal", failure);
    std::filesystem::rename(path, damaged, failure);
    if (failure)
        return storageError(path + " cannot be moved out of the way.", path, "Check the folder and its permissions.");
    removeWorkspaceFiles(path);
    return {};
}

} // namespace

static Result<void> writeBackup(Database &database, const std::string &target, bool asItIs, const Job &job)
{
    const std::string part = target + ".part";
    TRY_VOID(claimWorkspaceFile(part, true));
    database.watch(job.cancel);
    const auto build = [&]() -> Result<void> {
        TRY(const bool copied, asItIs ? copyStandingFile(database, part, job) : Result<bool>(false));
        if (!copied) {
            TRY_VOID(database.prepare("VACUUM INTO ?").bind(part).run());
            TRY_VOID(quickCheck(part));
        }
        return replaceWorkspaceFile(part, target);
    };
    const Result<void> built = build();
    if (!built)
        removeWorkspaceFiles(part);
    return built;
}

Result<void> backupTo(Database &database, const std::string &target, const Job &job)
{
    return writeBackup(database, target, false, job);
}

Result<std::string> backupBeside(Database &database, const std::string &path, const std::string &reason, Instant now,
                                 const Job &job)
{
    const std::filesystem::path folder = path + ".backups";
    std::error_code failure;
    std::filesystem::create_directory(folder, failure);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, failure);
    const std::string target = (folder / (stampOf(now) + "-" + reason + ".panorama")).string();
    TRY_VOID(writeBackup(database, target, true, job));
    prune(folder, now);
    return target;
}

Result<void> restoreFrom(const std::string &backup, const std::string &path, const Job &job)
{
    std::error_code failure;
    if (!std::filesystem::exists(path, failure))
        return asNewFile(backup, path, job);
    const Result<std::vector<std::string>> problems = findDamage(path, job);
    if (!problems
        && (problems.error().code == ErrorCode::Cancelled || problems.error().code == ErrorCode::WorkspaceBusy))
        return problems.error();
    if (problems && problems->empty())
        return intoLiving(backup, path, job);
    TRY_VOID(keepDamaged(path));
    return asNewFile(backup, path, job);
}

} // namespace panorama::store
