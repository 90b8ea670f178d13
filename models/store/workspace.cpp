// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "store/file_lock.h"

#include "store/migrations.h"


#include <condition_variable>
#include <fcntl.h>
#include <filesystem>
#include <mutex>
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
    std::vector<std::function<void(const Commit &)>> listeners;
    std::mutex writing;       // one writer of this process at a time
    std::optional<Database> writer;
};

struct ReadSession::Impl
{
    std::shared_ptr<Workspace::Impl> workspace;
    Database database;
    std::int64_t revision = 0;
    std::string stamp;
};

namespace {

Result<std::string> metaText(Database &database, const char *key)
{
    Statement statement = database.prepare("SELECT value FROM meta WHERE key = ?");
    statement.bind(key);
    std::string text = statement.step() ? std::string(statement.text(0)) : std::string();
    TRY_VOID(statement.status());
    return text;
}

Result<void> setMeta(Database &database, const char *key, const std::string &value)
{
    return database.prepare("INSERT OR REPLACE INTO meta(key, value) VALUES(?,?)").bind(key, value).run();
}

const char *weekStartName(WeekStart start)
{
    return start == WeekStart::Sunday ? "sun" : start == WeekStart::Saturday ? "sat" : "mon";
}

Result<WorkspaceSettings> readSettings(Database &database)
{
    WorkspaceSettings settings;
    TRY(const std::string zone, metaText(database, "time_zone"));
    settings.zone = TimeZone::fromName(zone).value_or(TimeZone());
    TRY(settings.currency, metaText(database, "currency"));
    TRY(settings.region, metaText(database, "region"));
    TRY(const std::string start, metaText(database, "week_starts"));
    settings.weekStart = start == "sun" ? WeekStart::Sunday : start == "sat" ? WeekStart::Saturday : WeekStart::Monday;
    return settings;
}

Result<void> writeFirstMeta(Database &database, const std::string &id, const WorkspaceSettings &settings, Instant now)
{
    TRY_VOID(setMeta(database, "workspace_id", id));
    TRY_VOID(setMeta(database, "time_zone", settings.zone.name()));
    TRY_VOID(setMeta(database, "currency", settings.currency));
    TRY_VOID(setMeta(database, "region", settings.region));
    TRY_VOID(setMeta(database, "week_starts", weekStartName(settings.weekStart)));
    TRY_VOID(setMeta(database, "created", std::to_string(now.micros)));
    TRY_VOID(setMeta(database, "stamp", toHex(randomBytes(16))));
    return database.execute("INSERT INTO meta VALUES('revision', 1)");
}

Result<void> renewMeta(Database &database)
{
    TRY_VOID(database.execute("UPDATE meta SET value = value + 1 WHERE key = 'revision'"));
    return setMeta(database, "stamp", toHex(randomBytes(16)));
}

} // namespace

ReadSession::ReadSession(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ReadSession::ReadSession(ReadSession &&) noexcept = default;

ReadSession::~ReadSession()
{
    if (!m_impl)
        return;
    (void)m_impl->database.execute("ROLLBACK").has_value();
    const std::lock_guard lock(m_impl->workspace->mutex);
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

Workspace::Workspace() : m_impl(std::make_shared<Impl>()) {}

Workspace::~Workspace() = default;

Result<std::shared_ptr<Workspace>> Workspace::create(const std::string &path, const CreateOptions &options, const Clock &clock)
{
    TRY_VOID(claimWorkspaceFile(path, options.overwrite));
    const auto build = [&]() -> Result<void> {
        TRY(Database database, Database::open(path, OpenMode::Create));
        TRY_VOID(database.execute("PRAGMA application_id=" + std::to_string(applicationId)));
        TRY_VOID(migrate(database, clock.now()));
        const std::string id = toHex(randomBytes(16));
        TRY(Transaction transaction, Transaction::begin(database, true));
        TRY_VOID(writeFirstMeta(database, id, options.settings, clock.now()));
        TRY(const Vault vault, createKey(database, id, options.slot, options.passphrase, clock.now()));
        TRY_VOID(transaction.commit());
        return database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    };
    if (const Result<void> built = build(); !built) {
        removeWorkspaceFiles(path);
        return built.error();
    }
    return open(path, clock);
}

Result<std::shared_ptr<Workspace>> Workspace::open(const std::string &path, const Clock &clock)
{
    TRY_VOID(checkWorkspaceFile(path));
    TRY(Database database, Database::open(path, OpenMode::ReadWrite));
    std::shared_ptr<Workspace> workspace(new Workspace);
    workspace->m_impl->path = path;
    workspace->m_impl->clock = clock;
    TRY(workspace->m_impl->id, metaText(database, "workspace_id"));
    TRY(workspace->m_impl->settings, readSettings(database));
    workspace->m_impl->readers.push_back(std::move(database));
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
    if (vault())
        return {};
    TRY(ReadSession session, read());
    TRY(Vault vault, store::unlock(session.database(), m_impl->id, request));
    const std::lock_guard lock(m_impl->mutex);
    m_impl->vault = std::make_unique<Vault>(std::move(vault));
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
        TRY(Database fresh, Database::open(m_impl->path, OpenMode::ReadWrite));
        database.emplace(std::move(fresh));
    }
    TRY_VOID(database->execute("PRAGMA query_only=ON; BEGIN"));
    auto impl = std::unique_ptr<ReadSession::Impl>(new ReadSession::Impl{m_impl, std::move(*database), 0, {}});
    TRY(impl->revision, impl->database.integer("SELECT value FROM meta WHERE key = 'revision'"));
    TRY(impl->stamp, metaText(impl->database, "stamp"));
    return ReadSession(std::move(impl));
}

Result<std::int64_t> Workspace::write(const Job &job, const std::function<Result<void>(WriteSession &)> &work)
{
    const std::lock_guard oneWriter(m_impl->writing);
    TRY(const FileLock lock, FileLock::take(m_impl->path + ".lock", 500));
    if (!m_impl->writer) {
        TRY(Database database, Database::open(m_impl->path, OpenMode::ReadWrite));
        m_impl->writer.emplace(std::move(database));
        TRY_VOID(migrate(*m_impl->writer, m_impl->clock.now()));
    }
    Database &database = *m_impl->writer;
    database.watch(job.cancel);
    TRY(Transaction transaction, Transaction::begin(database, true));
    WriteSession session{database, vault(), m_impl->clock.now(), {}};
    TRY_VOID(work(session));
    if (job.isCancelled())
        return cancelledError();
    TRY_VOID(renewMeta(database));
    TRY(const std::int64_t revision, database.integer("SELECT value FROM meta WHERE key = 'revision'"));
    TRY_VOID(transaction.commit());
    std::vector<std::function<void(const Commit &)>> listeners;
    {
        const std::lock_guard guard(m_impl->mutex);
        listeners = m_impl->listeners;
    }
    for (const auto &listener : listeners)
        listener({revision, session.tables});
    return revision;
}

void Workspace::onCommit(std::function<void(const Commit &)> listener)
{
    const std::lock_guard lock(m_impl->mutex);
    m_impl->listeners.push_back(std::move(listener));
}

Result<const Vault *> requireVault(const Workspace &workspace)
{
    const Vault *vault = workspace.vault();
    if (!vault)
        return Error{ErrorCode::Locked, "The vault of this workspace is locked.", {}, "Give --passphrase env:VAR or file:PATH.", {}};
    return vault;
}

} // namespace panorama::store
