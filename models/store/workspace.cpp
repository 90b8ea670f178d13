// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "store/backup.h"
#include "store/log_mover.h"
#include "store/migrations.h"
#include "store/workspace_meta.h"
#include "store/write_lock.h"
#include "store/written_tables.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <mutex>
#include <thread>
#include <unistd.h>
#include <vector>

namespace panorama::store {

struct Workspace::Impl
{
    std::string path, id;
    Clock clock;
    WorkspaceSettings settings;
    mutable std::mutex mutex; // guards what follows
    std::vector<Database> readers;
    std::unique_ptr<Vault> vault;
    std::optional<UnlockRequest> promised;
    std::vector<std::function<void(const Commit &)>> listeners;
    std::mutex writing; // one writer of this process at a time
    LogMover log;
    Arrivals arrivals;
    std::optional<Database> writer;
    std::string lockPath;
    std::string remembered; // the columns stamp that stands with its people and names, as the last commit left it
    OpenMode readMode = OpenMode::ReadWrite;
    std::string seenStamp; // of the last commit that the listeners know of
    std::atomic<int> wrongTries = 0;

    Result<bool> remember(Database &database, const WrittenTables &written, const Arrival &commit,
                          const LastRows &before);
    void announce(const Commit &commit, const std::string &stamp)
    {
        std::vector<std::function<void(const Commit &)>> told;
        {
            const std::lock_guard guard(mutex);
            seenStamp = stamp;
            told = listeners;
        }
        for (const auto &listener : told)
            listener(commit);
    }
};

// What the commit is for columns that were made before it. True: it brings rows only.
Result<bool> Workspace::Impl::remember(Database &database, const WrittenTables &written, const Arrival &commit,
                                       const LastRows &before)
{
    if (!written.changeColumns()) {
        TRY_VOID(keepColumnsStamp(database));
        return false;
    }
    TRY(const LastRows rows, lastRows(database));
    if (written.onlyAddRows()) {
        if (rows.order != before.order || rows.chunk != before.chunk + 1)
            arrivals.begin(); // more than what was told of
        TRY_VOID(rememberArrival(database, commit.stamp, rows, commit.before, before));
        return true;
    }
    TRY_VOID(setMeta(database, "columns_stamp", commit.stamp));
    TRY_VOID(rememberColumns(database, commit.stamp, rows));
    TRY_VOID(rememberPeople(database, commit.stamp, rows, written.keepPeople()));
    TRY_VOID(rememberNames(database, commit.stamp, !written.changeNames()));
    return false;
}

struct ReadSession::Impl
{
    std::shared_ptr<Workspace::Impl> workspace;
    Database database;
    std::int64_t revision = 0;
    std::string stamp;
};

namespace {

constexpr std::size_t idleReaders = 8;
constexpr int freeTries = 5; // wrong passphrases before the next one has to wait

// A folder or file that cannot be written still reads; without a log beside it the file counts as unchanging.
OpenMode readingMode(const std::string &path)
{
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    if (::access(path.c_str(), W_OK) == 0 && ::access(folder.empty() ? "." : folder.c_str(), W_OK) == 0)
        return OpenMode::ReadWrite;
    std::error_code failure;
    const auto log = std::filesystem::file_size(path + "-wal", failure);
    return failure || log == 0 ? OpenMode::Immutable : OpenMode::ReadOnly;
}

// A log that has not reached the file yet may know a newer schema than the file's header.
Result<void> requireKnownSchema(Database &database, const std::string &path)
{
    TRY(const std::int64_t schema, database.integer("PRAGMA user_version"));
    return schema > currentSchema() ? Result<void>(newerSchemaError(path, schema)) : Result<void>();
}

Result<void> migrateAfterBackup(Database &database, const std::string &path, Instant now, const Job &job)
{
    TRY_VOID(requireKnownSchema(database, path));
    TRY(const std::int64_t schema, database.integer("PRAGMA user_version"));
    if (schema < currentSchema()) {
        TRY(const std::string backup,
            backupBeside(database, path, "before-schema-" + std::to_string(currentSchema()), now, job));
        (void)backup;
    }
    return migrate(database, now);
}

} // namespace

ReadSession::ReadSession(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }
ReadSession::ReadSession(ReadSession &&) noexcept = default;

ReadSession::~ReadSession()
{
    if (!m_impl)
        return;
    m_impl->database.watch(CancelToken());
    (void)m_impl->database.execute("ROLLBACK").has_value();
    const std::lock_guard lock(m_impl->workspace->mutex);
    if (m_impl->workspace->readers.size() < idleReaders)
        m_impl->workspace->readers.push_back(std::move(m_impl->database));
}

Database &ReadSession::database()
{
    return m_impl->database;
}

std::int64_t ReadSession::revision() const
{
    return m_impl->revision;
}

const std::string &ReadSession::stamp() const
{
    return m_impl->stamp;
}

Workspace::Workspace() : m_impl(std::make_shared<Impl>()) { }

Workspace::~Workspace() = default;

Result<std::shared_ptr<Workspace>> Workspace::create(const std::string &path, const CreateOptions &options,
                                                     const Clock &clock)
{
    if (!options.overwrite)
        TRY_VOID(requireAbsent(path));
    const std::string part = path + ".part";
    TRY_VOID(claimWorkspaceFile(part, true));
    TRY(const FileLock lock, takeWriteLock(path));
    const std::string id = toHex(randomBytes(16));
    const auto build = [&]() -> Result<void> {
        TRY(Database database, Database::open(part, OpenMode::Create));
        TRY_VOID(database.execute("PRAGMA application_id=" + std::to_string(applicationId)));
        TRY_VOID(migrate(database, clock.now()));
        TRY(Transaction transaction, Transaction::begin(database, true));
        TRY_VOID(writeFirstMeta(database, id, options.settings, clock.now()));
        TRY(const Vault vault, createKey(database, id, options.slot, options.passphrase, clock.now()));
        TRY_VOID(transaction.commit());
        return database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    };
    Result<void> built = build();
    if (built)
        built = replaceWorkspaceFile(part, path);
    if (!built) {
        removeWorkspaceFiles(part);
        return built.error();
    }
    TRY(Database database, Database::open(path, OpenMode::ReadOnly));
    if (options.slot != SlotKind::Sample)
        TRY_VOID(saveSpareSlots(database, id));
    return open(path, clock);
}

Result<std::shared_ptr<Workspace>> Workspace::open(const std::string &path, const Clock &clock)
{
    TRY_VOID(checkWorkspaceFile(path));
    std::shared_ptr<Workspace> workspace(new Workspace);
    Impl &impl = *workspace->m_impl;
    impl.readMode = readingMode(path);
    TRY(Database database, Database::open(path, impl.readMode));
    TRY_VOID(requireKnownSchema(database, path));
    impl.path = path;
    impl.clock = clock;
    TRY(impl.id, workspaceId(database));
    TRY(impl.settings, readSettings(database));
    TRY(impl.seenStamp, metaText(database, "stamp"));
    impl.readers.push_back(std::move(database));
    return workspace;
}

const std::string &Workspace::path() const
{
    return m_impl->path;
}

const std::string &Workspace::id() const
{
    return m_impl->id;
}

const Clock &Workspace::clock() const
{
    return m_impl->clock;
}

WorkspaceSettings Workspace::settings() const
{
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->settings;
}

Result<void> Workspace::unlock(const UnlockRequest &request)
{
    return unlockNow(request);
}

Result<void> Workspace::unlockNow(const UnlockRequest &request) const
{
    if (vault())
        return {};
    if (m_impl->wrongTries >= freeTries)
        std::this_thread::sleep_for(
            std::chrono::seconds(std::min(30, 1 << std::min(5, m_impl->wrongTries - freeTries))));
    TRY(Database database, Database::open(m_impl->path, m_impl->readMode));
    Result<Vault> opened = store::unlock(database, m_impl->id, request);
    if (!opened && opened.error().code == ErrorCode::Unauthorized)
        ++m_impl->wrongTries;
    if (!opened)
        return opened.error();
    const std::lock_guard lock(m_impl->mutex);
    m_impl->wrongTries = 0;
    if (!m_impl->vault)
        m_impl->vault = std::make_unique<Vault>(std::move(*opened));
    return {};
}

const Vault *Workspace::vault() const
{
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->vault.get();
}

Result<ReadSession> Workspace::read()
{
    std::optional<Database> database;
    {
        const std::lock_guard lock(m_impl->mutex);
        if (!m_impl->readers.empty()) {
            database.emplace(std::move(m_impl->readers.back()));
            m_impl->readers.pop_back();
        }
    }
    if (!database) {
        TRY(Database fresh, Database::open(m_impl->path, m_impl->readMode));
        database.emplace(std::move(fresh));
    }
    TRY_VOID(database->execute("PRAGMA query_only=ON; BEGIN"));
    auto impl = std::unique_ptr<ReadSession::Impl>(new ReadSession::Impl {m_impl, std::move(*database), 0, {}});
    TRY(impl->revision, impl->database.integer("SELECT value FROM meta WHERE key = 'revision'"));
    TRY(impl->stamp, metaText(impl->database, "stamp"));
    return ReadSession(std::move(impl));
}

Result<std::int64_t> Workspace::write(const Job &job, const std::function<Result<void>(WriteSession &)> &work)
{
    const std::lock_guard oneWriter(m_impl->writing);
    TRY_VOID(requireWritable());
    if (m_impl->lockPath.empty())
        m_impl->lockPath = writeLockPath(m_impl->path);
    TRY(const FileLock lock, takeLock(m_impl->lockPath));
    if (!m_impl->writer) {
        TRY(Database database, Database::open(m_impl->path, OpenMode::ReadWrite));
        TRY_VOID(migrateAfterBackup(database, m_impl->path, m_impl->clock.now(), job));
        TRY_VOID(m_impl->log.watch(database));
        m_impl->writer.emplace(std::move(database));
    }
    Database &database = *m_impl->writer;
    database.watch(job.cancel);
    TRY(Transaction transaction, Transaction::begin(database, true));
    TRY(const std::string columnsBefore, columnsStamp(database));
    TRY(const LastRows rowsBefore, lastRows(database));
    if (columnsBefore != m_impl->remembered) {
        TRY_VOID(rememberPeople(database, columnsBefore, rowsBefore, true));
        TRY_VOID(rememberNames(database, columnsBefore, true));
    }
    const WrittenTables written(database);
    m_impl->arrivals.begin();
    WriteSession session {database, vault(), m_impl->clock.now(), {}, &written, &m_impl->arrivals};
    TRY_VOID(work(session));
    if (job.isCancelled())
        return cancelledError();
    const std::string stamp = toHex(randomBytes(16));
    TRY(const bool onlyRows, m_impl->remember(database, written, {columnsBefore, stamp}, rowsBefore));
    TRY(const std::int64_t revision, onlyRows ? nextRevision(database) : renewMeta(database, stamp));
    TRY_VOID(transaction.commit());
    m_impl->remembered = written.changeColumns() ? stamp : columnsBefore;
    if (onlyRows)
        m_impl->arrivals.commit({columnsBefore, stamp});
    m_impl->log.move(m_impl->path);
    m_impl->announce({revision, session.tables}, stamp);
    return revision;
}

Result<void> Workspace::requireWritable() const
{
    if (m_impl->readMode != OpenMode::ReadWrite)
        return storageError("The workspace is write-protected.", m_impl->path,
                            "Copy it to a folder that you may write to.");
    return {};
}

OpenMode Workspace::openMode() const
{
    return m_impl->readMode;
}

Result<bool> Workspace::pollExternal()
{
    TRY(const ReadSession session, read());
    {
        const std::lock_guard lock(m_impl->mutex);
        if (m_impl->seenStamp == session.stamp())
            return false;
    }
    m_impl->announce({session.revision(), {}}, session.stamp());
    return true;
}

void Workspace::onCommit(std::function<void(const Commit &)> listener)
{
    const std::lock_guard lock(m_impl->mutex);
    m_impl->listeners.push_back(std::move(listener));
}

void watchRows(Workspace &workspace, RowsWatcher watcher)
{
    workspace.m_impl->arrivals.set(std::move(watcher));
}

void unlockWhenNeeded(Workspace &workspace, UnlockRequest request)
{
    const std::lock_guard lock(workspace.m_impl->mutex);
    workspace.m_impl->promised = std::move(request);
}

Result<const Vault *> requireVault(const Workspace &workspace)
{
    std::optional<UnlockRequest> promised;
    {
        const std::lock_guard lock(workspace.m_impl->mutex);
        if (!workspace.m_impl->vault)
            promised = workspace.m_impl->promised;
    }
    if (promised)
        TRY_VOID(workspace.unlockNow(*promised));
    const Vault *vault = workspace.vault();
    if (!vault)
        return Error {ErrorCode::Locked,
                      "The vault of this workspace is locked.",
                      {},
                      "Give --passphrase env:VAR or file:PATH.",
                      {}};
    return vault;
}

} // namespace panorama::store
