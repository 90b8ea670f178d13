// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/cache_folder.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <vector>

namespace panorama::columns {
namespace {

namespace fs = std::filesystem;
using Time = fs::file_time_type;
constexpr std::chrono::hours longUnused {24 * 30}, longWritten {24};
constexpr std::size_t mostFiles = 200; // however small: the folder is gone through with every commit

struct CachedFile
{
    Time used;
    fs::path path;
    bool operator<(const CachedFile &other) const { return used < other.used; }
};

Time timeOf(const fs::path &path)
{
    std::error_code absent;
    const Time time = fs::last_write_time(path, absent);
    return absent ? Time::min() : time;
}

std::uintmax_t sizeOf(const fs::path &path)
{
    std::error_code absent;
    const std::uintmax_t size = fs::file_size(path, absent);
    return absent ? 0 : size;
}

fs::path noteOf(const fs::path &path)
{
    return path.string() + ".seal";
}

// The latest first.
std::vector<CachedFile> filesOf(const std::string &folder, const std::string &prefix)
{
    std::error_code ignored;
    std::vector<CachedFile> files;
    for (const auto &entry : fs::directory_iterator(folder, ignored))
        if (entry.path().extension() == ".columns" && entry.path().filename().string().starts_with(prefix))
            files.push_back({std::max(timeOf(entry.path()), timeOf(noteOf(entry.path()))), entry.path()});
    std::sort(files.rbegin(), files.rend());
    return files;
}

void removeCached(const CachedFile &file)
{
    std::error_code ignored;
    fs::remove(file.path, ignored);
    fs::remove(noteOf(file.path), ignored);
}

template<typename Condition> void removeIf(const std::string &folder, Condition condition)
{
    std::error_code ignored;
    std::vector<fs::path> files;
    for (const auto &entry : fs::directory_iterator(folder, ignored))
        if (condition(entry.path()))
            files.push_back(entry.path());
    for (const fs::path &file : files)
        fs::remove(file, ignored);
}

} // namespace

void noteUse(const std::string &path)
{
    std::error_code ignored;
    fs::last_write_time(noteOf(path), Time::clock::now(), ignored);
}

void keepLatest(const std::string &folder, const std::string &prefix, std::size_t count)
{
    const std::vector<CachedFile> files = filesOf(folder, prefix);
    for (std::size_t i = count; i < files.size(); ++i)
        removeCached(files[i]);
}

void removeAll(const std::string &folder, const std::string &prefix)
{
    removeIf(folder, [&](const fs::path &path) { return path.filename().string().starts_with(prefix); });
}

void removeForgotten(const std::string &folder, std::uintmax_t allowedBytes)
{
    const Time now = Time::clock::now();
    std::uintmax_t usedLater = 0; // bytes
    std::size_t files = 0;
    for (const CachedFile &file : filesOf(folder, "")) {
        const std::uintmax_t size = sizeOf(file.path);
        if (file.used < now - longUnused || usedLater >= allowedBytes || ++files > mostFiles)
            removeCached(file);
        usedLater += size;
    }
    removeIf(folder, [now](const fs::path &path) {
        return (path.extension() == ".tmp" && timeOf(path) < now - longWritten)
            || (path.extension() == ".people" && timeOf(path) < now - longUnused);
    });
}

} // namespace panorama::columns
