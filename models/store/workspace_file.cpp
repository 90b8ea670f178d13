// SPDX-License-Identifier: GPL-3.0-or-later
// The first 100 bytes of an SQLite file (https://sqlite.org/fileformat2.html, 1.3) tell whether it is ours and of
// which schema, before SQLite opens it and makes side files.
#include "store/workspace_file.h"

#include "store/migrations.h"

#include <sqlite3.h>

#include <cstddef>
#include <fcntl.h>
#include <filesystem>
#include <optional>
#include <unistd.h>
#include <vector>

namespace panorama::store {
namespace {

constexpr std::size_t headerSize = 100;

std::uint32_t bigEndian(const std::string &bytes, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

// nullopt: shorter than a header, or not readable. Read through SQLite's own files: closing any other descriptor of a
// file gives up all POSIX locks that this process holds on it (https://sqlite.org/howtocorrupt.html, 2.2), and another
// process could then take the log of an open workspace away.
std::optional<std::string> headerOf(const std::string &path)
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    std::error_code failure;
    const std::string real = std::filesystem::canonical(path, failure).string(); // a VFS follows no links
    if (failure || !vfs || vfs->mxPathname < int(real.size()) + 2)
        return std::nullopt;
    const std::string name = real + std::string(2, '\0'); // a main file's name ends so
    std::vector<std::max_align_t> memory(std::size_t(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    auto *file = reinterpret_cast<sqlite3_file *>(memory.data());
    file->pMethods = nullptr;
    std::string header(headerSize, '\0');
    int code = vfs->xOpen(vfs, name.c_str(), file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    if (code == SQLITE_OK)
        code = file->pMethods->xRead(file, header.data(), int(headerSize), 0);
    if (file->pMethods)
        file->pMethods->xClose(file);
    return code == SQLITE_OK ? std::optional(header) : std::nullopt;
}

Result<void> syncPath(const std::string &path, int flags)
{
    const int file = ::open(path.c_str(), flags | O_CLOEXEC);
    if (file < 0)
        return storageError(path + " cannot be opened.", path, "Check the folder and its permissions.");
    const bool done = ::fsync(file) == 0 || errno == EINVAL || errno == EROFS;
    ::close(file);
    if (!done)
        return storageError(path + " cannot be written to the disk.", path, "Check the disk, then try again.");
    return {};
}

} // namespace

Error newerSchemaError(const std::string &path, std::int64_t schema)
{
    return {ErrorCode::NewerVersion,
            "The workspace has schema " + std::to_string(schema) + ", this program knows "
                + std::to_string(currentSchema()) + ".",
            path,
            "Update Panorama.",
            {}};
}

Result<void> checkWorkspaceFile(const std::string &path)
{
    std::error_code failure;
    if (!std::filesystem::exists(path, failure))
        return notFoundError("There is no workspace at " + path + ".", path,
                             "Check the path, or make one: workspace create FILE.");
    if (std::filesystem::is_regular_file(path, failure) && ::access(path.c_str(), R_OK) != 0)
        return storageError(path + " may not be read.", path, "Check the file's permissions.");
    const std::optional<std::string> header = headerOf(path);
    if (!header || header->compare(0, 16, std::string("SQLite format 3\0", 16)) != 0
        || bigEndian(*header, 68) != applicationId)
        return Error {
            ErrorCode::NewerVersion, path + " is no Panorama workspace.", path, "Choose a file made by Panorama.", {}};
    const std::uint32_t schema = bigEndian(*header, 60);
    if (schema == 0 || schema > std::uint32_t(currentSchema()))
        return newerSchemaError(path, schema);
    return {};
}

Result<void> requireAbsent(const std::string &path)
{
    std::error_code failure;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, failure)))
        return Error {ErrorCode::Conflict,
                      path + " exists already; nothing was changed.",
                      path,
                      "Choose another name, or give --force.",
                      {}};
    return {};
}

Result<void> claimWorkspaceFile(const std::string &path, bool overwrite)
{
    if (!overwrite)
        TRY_VOID(requireAbsent(path));
    removeWorkspaceFiles(path);
    const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0)
        return storageError(path + " cannot be created.", path, "Check the folder and its permissions.");
    ::close(file);
    return {};
}

void removeWorkspaceFiles(const std::string &path)
{
    std::error_code ignored;
    for (const char *suffix : {"-wal", "-shm", "-journal", ""})
        if (const std::string name = path + suffix; !std::filesystem::is_directory(name, ignored))
            std::filesystem::remove(name, ignored);
}

Result<void> syncFile(const std::string &path)
{
    return syncPath(path, O_RDONLY);
}

Result<void> syncFolderOf(const std::string &path)
{
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    return syncPath(folder.empty() ? "." : folder.string(), O_RDONLY | O_DIRECTORY);
}

Result<void> replaceWorkspaceFile(const std::string &from, const std::string &to)
{
    TRY_VOID(syncFile(from));
    std::error_code failure;
    for (const char *suffix : {"-wal", "-shm", "-journal"}) {
        std::filesystem::remove(from + suffix, failure);
        std::filesystem::remove(to + suffix, failure);
    }
    std::filesystem::rename(from, to, failure);
    if (failure)
        return storageError(to + " cannot be written.", to, "Check the folder and its permissions.");
    return syncFolderOf(to);
}

Result<std::string> workspaceId(Database &database)
{
    Statement statement = database.prepare("SELECT value FROM meta WHERE key = 'workspace_id'");
    std::string id = statement.step() ? std::string(statement.text(0)) : std::string();
    TRY_VOID(statement.status());
    return id;
}

} // namespace panorama::store
