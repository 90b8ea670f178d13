// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace_maintenance.h"

#include "services/erasure_service.h"
#include "store/backup.h"
#include "store/integrity.h"
#include "store/workspace_file.h"
#include "store/workspace_meta.h"
#include "store/write_lock.h"

#include <filesystem>

namespace panorama::services {
namespace {

using Problems = std::vector<std::string>;

Result<Problems> damage(const Job &job, const std::string &path)
{
    return store::findDamage(path, job);
}

Error damageError(const std::string &path, const Problems &problems)
{
    Error error = storageError("The workspace is damaged: " + problems.front(), path,
                               "Restore a backup: workspace restore FILE.");
    if (problems.size() > 1)
        error.message += " (and " + std::to_string(problems.size() - 1) + " more)";
    return error;
}

Result<void> stamp(Json &json, const std::string &path, const Clock &clock)
{
    TRY(const WorkspacePtr workspace, openWorkspace(path, clock));
    TRY(const store::ReadSession session, workspace->read());
    json.set("as_of", workspace->settings().zone.format(clock.now()));
    json.set("revision", session.revision());
    return {};
}

std::int64_t sizeOf(const std::string &path)
{
    std::error_code failure;
    const auto size = std::filesystem::file_size(path, failure);
    return failure ? 0 : std::int64_t(size);
}

Result<void> requireOther(const std::string &path, const std::string &other)
{
    std::error_code failure;
    if (std::filesystem::equivalent(path, other, failure))
        return Error {
            ErrorCode::Conflict, "The backup and the workspace are the same file.", other, "Choose another name.", {}};
    return {};
}

using Erased = std::vector<std::string>;

// The blind indexes of erased people that nobody else has; of a damaged or foreign workspace: none.
Erased erasedIn(const std::string &path)
{
    Erased hashes;
    Result<store::Database> database = store::Database::open(path, store::OpenMode::ReadWrite);
    if (!database)
        return hashes;
    store::Statement statement =
        database->prepare("SELECT e.hash FROM erased e WHERE length(e.hash) > 20 OR NOT EXISTS(SELECT 1 FROM "
                          "identifiers i WHERE i.hash = substr(e.hash, 1, 16))");
    while (statement.step())
        hashes.emplace_back(statement.blob(0));
    return hashes;
}

// Gives how many of the hashes still wait for somebody who can open the vault.
Result<std::int64_t> eraseAgain(const std::string &path, const Erased &hashes,
                                const std::optional<std::string> &passphrase, const Clock &clock, const Job &job)
{
    TRY(const WorkspacePtr workspace, openWorkspace(path, clock));
    TRY_VOID(workspace->write(job, [&](store::WriteSession &session) -> Result<void> {
        auto insert = session.database.prepare("INSERT OR IGNORE INTO erased(hash) VALUES(?)");
        for (const std::string &hash : hashes)
            TRY_VOID(insert.bind().bindBlob(hash).run());
        session.touch("erased");
        return {};
    }));
    if (!workspace->unlock({passphrase, true}))
        return std::int64_t(hashes.size());
    TRY_VOID(eraseByHashes(job, *workspace, hashes));
    return std::int64_t(0);
}

// A copy of a backup without whoever was erased since: made beside the workspace, so that what comes into it comes as
// one commit, and nobody is back for a moment.
class ErasedCopy
{
public:
    explicit ErasedCopy(const std::string &workspace) : m_path(workspace + ".restored") { }
    ~ErasedCopy() { store::removeWorkspaceFiles(m_path); }
    ErasedCopy(const ErasedCopy &) = delete;
    ErasedCopy &operator=(const ErasedCopy &) = delete;
    const std::string &path() const { return m_path; }

    Result<std::int64_t> make(const std::string &backup, const Erased &hashes,
                              const std::optional<std::string> &passphrase, const Clock &clock, const Job &job) const
    {
        TRY(store::Database from, store::Database::open(backup, store::OpenMode::Immutable));
        TRY_VOID(store::backupTo(from, m_path, job));
        TRY(const std::int64_t pending, eraseAgain(m_path, hashes, passphrase, clock, job));
        TRY(store::Database closed, store::Database::open(m_path, store::OpenMode::ReadWrite));
        TRY_VOID(closed.execute("PRAGMA journal_mode=DELETE"));
        return pending;
    }

private:
    std::string m_path;
};

// `isLiving`: the workspace itself, which this process may have open; only a file at rest may be read without locks.
Result<std::string> idOf(const std::string &path, bool isLiving)
{
    TRY(store::Database database,
        store::Database::open(path, isLiving ? store::OpenMode::ReadOnly : store::OpenMode::Immutable));
    return store::workspaceId(database);
}

} // namespace

Result<Json> checkWorkspace(const Job &job, const std::string &path, const std::optional<std::string> &passphrase,
                            const Clock &clock)
{
    TRY(const Problems problems, damage(job, path));
    if (!problems.empty())
        return damageError(path, problems);
    TRY(const auto faults, store::findAuditFaults(path, {passphrase, true}));
    if (faults && !faults->empty())
        return damageError(path, *faults);
    Json json = Json::object({{"path", path}, {"sound", true}, {"audit", faults ? "sound" : "locked"}});
    TRY_VOID(stamp(json, path, clock));
    return json;
}

Result<Json> backupWorkspace(const Job &job, const std::string &path, const std::string &target, bool overwrite,
                             const Clock &clock)
{
    TRY(const WorkspacePtr workspace, openWorkspace(path, clock));
    TRY_VOID(requireOther(path, target));
    if (!overwrite)
        TRY_VOID(store::requireAbsent(target));
    TRY(store::Database database, store::Database::open(path, workspace->openMode()));
    TRY_VOID(store::backupTo(database, target, job));
    Json json = Json::object({{"path", path}, {"backup", target}, {"bytes", sizeOf(target)}});
    TRY_VOID(stamp(json, target, clock));
    return json;
}

Result<Json> restoreWorkspace(const Job &job, const std::string &path, const std::string &backup, bool overwrite,
                              const std::optional<std::string> &passphrase, const Clock &clock)
{
    TRY(const Problems problems, damage(job, backup));
    if (!problems.empty())
        return damageError(backup, problems);
    TRY_VOID(requireOther(path, backup));
    if (!overwrite)
        TRY_VOID(store::requireAbsent(path));
    std::error_code failure;
    const bool exists = std::filesystem::exists(path, failure);
    TRY(const std::string id, idOf(backup, false));
    const bool same = exists && store::checkWorkspaceFile(path) && idOf(path, true).value_or("") == id;
    const std::string kept = path + ".damaged";
    std::filesystem::remove(kept, failure);
    std::int64_t pending = 0;
    {
        TRY(const store::FileLock lock, store::takeWriteLock(path));
        const Erased erased = same ? erasedIn(path) : Erased();
        const ErasedCopy copy(path);
        if (!erased.empty()) {
            TRY(pending, copy.make(backup, erased, passphrase, clock, job));
        }
        TRY_VOID(store::restoreFrom(erased.empty() ? backup : copy.path(), path, job));
    }
    Json json = Json::object({{"path", path},
                              {"restored_from", backup},
                              {"kept", std::filesystem::exists(kept, failure) ? Json(kept) : Json()},
                              {"erasures_pending", pending}});
    TRY_VOID(stamp(json, path, clock));
    return json;
}

Result<Json> compactWorkspace(const Job &job, const std::string &path, const Clock &clock)
{
    TRY(const WorkspacePtr workspace, openWorkspace(path, clock));
    TRY_VOID(workspace->requireWritable());
    TRY(const store::FileLock lock, store::takeWriteLock(path));
    const std::int64_t before = sizeOf(path);
    TRY(store::Database database, store::Database::open(path, store::OpenMode::ReadWrite));
    database.watch(job.cancel);
    job.report(0, 0, "Compacting");
    TRY_VOID(database.execute("PRAGMA temp_store=FILE; PRAGMA wal_checkpoint(TRUNCATE); VACUUM; PRAGMA optimize; "
                              "PRAGMA wal_checkpoint(TRUNCATE)"));
    Json json = Json::object({{"path", path}, {"bytes_before", before}, {"bytes_after", sizeOf(path)}});
    TRY_VOID(stamp(json, path, clock));
    return json;
}

} // namespace panorama::services
