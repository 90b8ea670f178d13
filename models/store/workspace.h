// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "core/clock.h"
#include "core/time_zone.h"
#include "store/arrivals.h"
#include "store/database.h"
#include "store/key_slots.h"
#include "store/workspace_file.h"

#include <functional>
#include <memory>
#include <set>
#include <string>

namespace panorama::store {

class WrittenTables;

enum class WeekStart { Monday, Sunday, Saturday };

struct WorkspaceSettings
{
    TimeZone zone;
    std::string currency = "CNY"; // base currency
    std::string region = "CN"; // ISO 3166, for phone numbers
    WeekStart weekStart = WeekStart::Monday;
};

// One read transaction: everything read through it is of one revision.
class ReadSession
{
public:
    ReadSession(ReadSession &&) noexcept;
    ~ReadSession();
    Database &database();
    std::int64_t revision() const;
    const std::string &stamp() const; // random, renewed by every commit: keys all rebuildable files

private:
    friend class Workspace;
    struct Impl;
    explicit ReadSession(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

// One write transaction of the only writer. Name every table that changes, so that readers know what to refresh.
struct WriteSession
{
    Database &database;
    const Vault *vault; // nullptr while locked
    Instant now; // business time of the write
    std::set<std::string> tables;
    const WrittenTables *written = nullptr; // what the statements so far write
    Arrivals *arrivals = nullptr;
    void touch(std::string table) { tables.insert(std::move(table)); }
    // Tell of each block of events that is added; best before it is encoded.
    void bring(std::int64_t source, std::shared_ptr<const EventColumns> columns)
    {
        if (arrivals)
            arrivals->tell(database, {std::uint32_t(source), std::move(columns)});
    }
};

struct Commit
{
    std::int64_t revision = 0;
    std::set<std::string> tables; // empty: by another process, anything may have changed
};

struct CreateOptions
{
    WorkspaceSettings settings;
    SlotKind slot = SlotKind::Keychain;
    std::optional<std::string> passphrase;
    bool overwrite = false;
};

// An open workspace file. Safe to use from several threads: readers take sessions from a pool, writers wait for each
// other here and, over processes, for a lock file that names process and computer.
class Workspace
{
public:
    static Result<std::shared_ptr<Workspace>> create(const std::string &path, const CreateOptions &options,
                                                     const Clock &clock);
    static Result<std::shared_ptr<Workspace>> open(const std::string &path, const Clock &clock);
    ~Workspace();

    const std::string &path() const;
    const std::string &id() const;
    const Clock &clock() const;
    WorkspaceSettings settings() const;
    Result<void> unlock(const UnlockRequest &request);
    // nullptr while locked; stays valid as long as the workspace.
    const Vault *vault() const;
    Result<ReadSession> read();
    // Runs `work` in one transaction and commits it with the next revision; gives that revision. Nothing is changed
    // when `work` fails or is cancelled. WorkspaceBusy when another process writes.
    Result<std::int64_t> write(const Job &job, const std::function<Result<void>(WriteSession &)> &work);
    // What stands in the way of write(), short of other writers: a write-protected file or folder.
    Result<void> requireWritable() const;
    OpenMode openMode() const; // how this process may open the file
    // Looks for commits of other processes and tells the listeners of one; true when there was one. Cheap: for a timer.
    Result<bool> pollExternal();
    // Called after each commit of this process, on the writing thread, and from pollExternal().
    void onCommit(std::function<void(const Commit &)> listener);

private:
    friend class ReadSession;
    friend void watchRows(Workspace &workspace, RowsWatcher watcher);
    friend Result<const Vault *> requireVault(const Workspace &workspace);
    friend void unlockWhenNeeded(Workspace &workspace, UnlockRequest request);
    Workspace();
    Result<void> unlockNow(const UnlockRequest &request) const;
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

// Who is told of rows from now on, instead of who was.
void watchRows(Workspace &workspace, RowsWatcher watcher);
// What requireVault() unlocks with at the first need: who needs no vault does not look at it.
void unlockWhenNeeded(Workspace &workspace, UnlockRequest request);
// The vault, unlocked as unlockWhenNeeded() says, or a Locked error.
Result<const Vault *> requireVault(const Workspace &workspace);

} // namespace panorama::store
