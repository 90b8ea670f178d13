// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/snapshot_cache.h"

#include "columns/cache_folder.h"
#include "columns/snapshot_builder.h"
#include "store/workspace_meta.h"

#include <QStandardPaths>

#include <deque>
#include <filesystem>
#include <mutex>

namespace panorama::columns {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t heldSnapshots = 2, keptFiles = 2;

// The snapshots that were asked for last, so that a folder that cannot be written does not mean building each time.
class Held
{
public:
    // With the facts of the commit that is asked about.
    Result<SnapshotPtr> find(const std::string &key, const SnapshotFacts &facts)
    {
        const std::lock_guard lock(m_mutex);
        for (Entry &entry : m_list) {
            if (entry.key != key)
                continue;
            if (entry.snapshot->facts.stamp != facts.stamp) {
                TRY(entry.snapshot, loadSnapshotOf(entry.sections, facts));
            }
            return entry.snapshot;
        }
        return SnapshotPtr();
    }
    void add(const std::string &key, Sections sections, SnapshotPtr snapshot)
    {
        const std::lock_guard lock(m_mutex);
        m_list.push_front({key, std::move(sections), std::move(snapshot)});
        if (m_list.size() > heldSnapshots)
            m_list.pop_back();
    }
    void clear()
    {
        const std::lock_guard lock(m_mutex);
        m_list.clear();
    }

private:
    struct Entry
    {
        std::string key;
        Sections sections;
        SnapshotPtr snapshot;
    };
    std::mutex m_mutex;
    std::deque<Entry> m_list;
};

Held &held()
{
    static Held list;
    return list;
}

Result<Sections> buildAndCache(store::ReadSession &session, const SnapshotFacts &facts, const std::string &key,
                               const std::string &path, const Job &job)
{
    TRY(Sections built, buildSections(session, facts, job));
    std::error_code ignored;
    fs::create_directories(fs::path(path).parent_path(), ignored);
    if (!built.write(path, key))
        return built;
    keepLatest(SnapshotCache::folder(), facts.workspaceId, keptFiles);
    removeForgotten(SnapshotCache::folder());
    Result<Sections> mapped = Sections::map(path, key);
    return mapped ? mapped : Result<Sections>(std::move(built));
}

} // namespace

std::string SnapshotCache::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation).toStdString() + "/panorama";
}

void SnapshotCache::forget(const std::string &workspaceId)
{
    held().clear();
    removeAll(folder(), workspaceId);
}

Result<SnapshotPtr> SnapshotCache::of(store::ReadSession &session, const SnapshotFacts &facts, const Job &job)
{
    TRY(const std::string stamp, store::columnsStamp(session.database()));
    const std::string key = facts.workspaceId + "-" + stamp;
    TRY(const SnapshotPtr known, held().find(key, facts));
    if (known)
        return known;
    const std::string path = folder() + "/" + key + ".columns";
    Result<Sections> cached = Sections::map(path, key);
    if (cached)
        noteUse(path);
    TRY(Sections sections, cached ? std::move(cached) : buildAndCache(session, facts, key, path, job));
    TRY(SnapshotPtr snapshot, loadSnapshotOf(sections, facts));
    held().add(key, std::move(sections), snapshot);
    return snapshot;
}

} // namespace panorama::columns
