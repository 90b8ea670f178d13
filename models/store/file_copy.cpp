// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes are read through SQLite's own file: to open and close it once more would give up the locks that this
// process holds on it.
#include "store/file_copy.h"

#include "store/sqlite_error.h"

#include <sqlite3.h>

#include <algorithm>
#include <fcntl.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace panorama::store {
namespace {

constexpr int tries = 5;
constexpr std::int64_t block = 4 << 20;

// Whether all of the log is in the file. While another connection may not write, it stays so.
Result<bool> isLogMoved(Database &database)
{
    Statement moved = database.prepare("PRAGMA wal_checkpoint(PASSIVE)");
    const bool all = moved.step() && moved.integer(0) == 0 && moved.integer(1) == moved.integer(2);
    TRY_VOID(moved.status());
    return all;
}

Result<void> copyBytes(sqlite3_file *from, std::int64_t size, int to, const std::string &target, const Job &job)
{
    std::vector<char> bytes(std::size_t(std::min(block, size)));
    for (std::int64_t at = 0; at < size; at += block) {
        if (job.isCancelled())
            return cancelledError();
        const auto count = std::min(block, size - at);
        if (const int code = from->pMethods->xRead(from, bytes.data(), int(count), at); code != SQLITE_OK)
            return sqliteError(code, nullptr);
        for (std::int64_t done = 0; done < count;) {
            const ssize_t wrote = ::write(to, bytes.data() + done, std::size_t(count - done));
            if (wrote <= 0)
                return storageError(target + " cannot be written.", target, "Check the disk and its free space.");
            done += wrote;
        }
        job.report(std::uint64_t(at), std::uint64_t(size), "Backup");
    }
    return {};
}

} // namespace

Result<bool> copyStandingFile(Database &database, const std::string &target, const Job &job)
{
    Result<Transaction> still = Transaction::begin(database, true);
    Result<Database> mover = Database::open(database.path(), OpenMode::ReadWrite);
    if (!still || !mover)
        return false;
    for (int left = tries;; --left) {
        const Result<bool> moved = isLogMoved(*mover);
        if (moved && *moved)
            break;
        if (left == 0 || job.isCancelled())
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return false;
    const int to = ::open(target.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC);
    if (to < 0)
        return storageError(target + " cannot be written.", target, "Check the folder and its permissions.");
    const Result<void> copied = copyBytes(file, size, to, target, job);
    ::close(to);
    return copied ? Result<bool>(true) : Result<bool>(copied.error());
}

} // namespace panorama::store
