// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/snapshot_cache.h"

#include "columns/snapshot_builder.h"

#include <QStandardPaths>

#include <algorithm>
#include <deque>
#include <filesystem>
#include <mutex>

namespace panorama::columns {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t heldSnapshots = 2, keptFiles = 2;

std::string keyOf(const SnapshotFacts &facts)
{
    return facts.workspaceId + "-" + facts.stamp;
}

// The snapshots that were asked for last, so that a folder that cannot be written does not mean building each time.
class Held
{
public:
    SnapshotPtr find(const std::string &key)
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[heldKey, snapshot] : m_list)
            if (heldKey == key)
                return snapshot;
        return nullptr;
    }
    void add(const std::string &key, SnapshotPtr snapshot)
    {
        const std::lock_guard lock(m_mutex);
        m_list.emplace_front(key, std::move(snapshot));
        if (m_list.size() > heldSnapshots)
            m_list.pop_back();
    }
    void clear()
    {
        const std::lock_guard lock(m_mutex);
        m_list.clear();
    }

private:
    std::mutex m_mutex;
    std::deque<std::pair<std::string, SnapshotPtr>> m_list;
};

Held &held()
{
    static Held list;
    return list;
}

void removeOlderFiles(const fs::path &folder, const std::string &workspaceId, std::size_t kept)
{
    std::error_code ignored;
    std::vector<std::pair<fs::file_time_type, fs::path>> files;
    for (const auto &entry : fs::directory_iterator(folder, ignored))
        if (entry.path().filename().string().starts_with(workspaceId) && entry.path().extension() == ".columns")
            files.emplace_back(entry.last_write_time(ignored), entry.path());
    std::sort(files.rbegin(), files.rend());
    for (std::size_t i = kept; i < files.size(); ++i) {
        fs::remove(files[i].second, ignored);
        fs::remove(files[i].second.string() + ".seal", ignored);
    }
}

Result<SnapshotPtr> buildAndCache(store::ReadSession &session, const SnapshotFacts &facts, const std::string &path,
                                  const Job &job)
{
    TRY(const Sections built, buildSections(session, facts, job));
    std::error_code ignored;
    fs::create_directories(fs::path(path).parent_path(), ignored);
    if (!built.write(path, keyOf(facts)))
        return loadSnapshot(built);
    removeOlderFiles(fs::path(path).parent_path(), facts.workspaceId, keptFiles);
    const Result<Sections> mapped = Sections::map(path, keyOf(facts));
    return mapped ? loadSnapshot(*mapped) : loadSnapshot(built);
}

} // namespace

std::string SnapshotCache::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation).toStdString() + "/panorama";
}

void SnapshotCache::forget(const std::string &workspaceId)
{
    held().clear();
    removeOlderFiles(folder(), workspaceId, 0);
}

Result<SnapshotPtr> SnapshotCache::of(store::ReadSession &session, const SnapshotFacts &facts, const Job &job)
{
    const std::string key = keyOf(facts);
    if (SnapshotPtr known = held().find(key))
        return known;
    const std::string path = folder() + "/" + key + ".columns";
    const Result<Sections> cached = Sections::map(path, key);
    Result<SnapshotPtr> snapshot = cached ? loadSnapshot(*cached) : buildAndCache(session, facts, path, job);
    if (snapshot)
        held().add(key, *snapshot);
    return snapshot;
}

} // namespace panorama::columns
