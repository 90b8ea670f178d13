// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/snapshot_cache.h"

#include "columns/cache_folder.h"
#include "columns/making_turn.h"
#include "columns/snapshot_update.h"
#include "columns/tail_drafts.h"

#include <QStandardPaths>

#include <deque>
#include <filesystem>
#include <mutex>
#include <tuple>

namespace panorama::columns {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t heldSnapshots = 2, keptFiles = 2;
// A file more costs its bytes, a file less the making of it: small ones are as good as free.
constexpr std::uintmax_t keptBytes = std::uintmax_t(4) << 30;
// Columns that rows were put into are not written to a file at once by who holds those from before: a program that
// stays open would write it with every sync. They are when they are small or this share of their rows is in no file.
constexpr std::size_t smallSize = std::size_t(64) << 20, unwrittenShare = 50;

struct Entry
{
    std::string key;
    SectionsPtr sections;
    SnapshotPtr snapshot;
    Row writtenRows = 0; // of the file that they, or what they were made of, are in
    SnapshotTailPtr tail = nullptr; // what came until the commit of this stamp
    std::string tailStamp = {};
    std::shared_ptr<TailDrafts> drafts = nullptr;
};

SectionsPtr shared(Sections sections)
{
    return std::make_shared<const Sections>(std::move(sections));
}

// The snapshots that were asked for last, so that a folder that cannot be written does not mean building each time.
class Held
{
public:
    // With the facts of the commit that is asked about.
    Result<std::optional<Entry>> find(const std::string &key, const SnapshotFacts &facts)
    {
        const std::lock_guard lock(m_mutex);
        for (Entry &entry : m_list) {
            if (entry.key != key)
                continue;
            if (entry.snapshot->facts.stamp != facts.stamp) {
                TRY(entry.snapshot, loadSnapshotOf(*entry.sections, facts));
            }
            return std::optional(entry);
        }
        return std::optional<Entry>();
    }
    std::vector<Entry> ofWorkspace(const std::string &workspaceId)
    {
        const std::lock_guard lock(m_mutex);
        std::vector<Entry> found;
        for (const Entry &entry : m_list)
            if (entry.key.starts_with(workspaceId))
                found.push_back(entry);
        return found;
    }
    void add(Entry added, const std::string &insteadOf)
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_list, [&](const Entry &entry) { return entry.key == insteadOf; });
        m_list.push_front(std::move(added));
        if (m_list.size() > heldSnapshots)
            m_list.pop_back();
    }
    void keepTail(const std::string &key, const std::string &stamp, const SnapshotTailPtr &tail)
    {
        const std::lock_guard lock(m_mutex);
        for (Entry &entry : m_list)
            if (entry.key == key) {
                entry.tail = tail;
                entry.tailStamp = stamp;
            }
    }
    // Of the latest columns of a workspace.
    std::shared_ptr<TailDrafts> drafts(const std::string &workspaceId)
    {
        const std::lock_guard lock(m_mutex);
        for (Entry &entry : m_list) {
            if (!entry.key.starts_with(workspaceId))
                continue;
            if (!entry.drafts)
                entry.drafts = std::make_shared<TailDrafts>(entry.sections, entry.snapshot);
            return entry.drafts;
        }
        return nullptr;
    }
    void clear()
    {
        const std::lock_guard lock(m_mutex);
        m_list.clear();
    }

private:
    std::mutex m_mutex;
    std::deque<Entry> m_list;
};

Held &held()
{
    static Held list;
    return list;
}

// Where the file can be written, the columns are read from it from then on.
Sections written(Sections sections, const std::string &workspaceId, const std::string &key, const std::string &path)
{
    std::error_code ignored;
    fs::create_directories(fs::path(path).parent_path(), ignored);
    if (!sections.write(path, key))
        return sections;
    keepLatest(SnapshotCache::folder(), workspaceId, keptFiles);
    removeForgotten(SnapshotCache::folder(), keptBytes);
    Result<Sections> mapped = Sections::map(path, key);
    return mapped ? std::move(*mapped) : std::move(sections);
}

// What an earlier commit left, and which rows it has.
struct Former
{
    Entry entry;
    store::LastRows rows;
    bool isHeld = true; // else read from a file just now
};

// The latest columns, held or in a file, since which only rows were added.
Result<std::optional<Former>> formerColumns(store::Database &database, const std::string &workspaceId)
{
    std::optional<Former> best;
    const auto consider = [&](const std::string &key) -> Result<bool> {
        TRY(const auto rows, store::rowsOfStamp(database, key.substr(std::min(key.size(), workspaceId.size() + 1))));
        const bool better =
            rows && (!best || std::pair(rows->chunk, rows->order) > std::pair(best->rows.chunk, best->rows.order));
        if (better)
            best.emplace(Former {{key, nullptr, nullptr, 0}, *rows});
        return better;
    };
    for (Entry &entry : held().ofWorkspace(workspaceId)) {
        TRY(const bool better, consider(entry.key));
        if (better)
            best->entry = std::move(entry);
    }
    std::error_code ignored;
    for (const auto &file : fs::directory_iterator(SnapshotCache::folder(), ignored)) {
        const std::string name = file.path().filename().string();
        if (!name.starts_with(workspaceId) || file.path().extension() != ".columns")
            continue;
        const std::optional<Former> before = best;
        TRY(const bool better, consider(file.path().stem().string()));
        Result<Sections> mapped =
            better ? Sections::map(file.path().string(), best->entry.key) : Result<Sections>(Sections());
        if (!mapped) {
            best = before;
        } else if (better) {
            noteUse(file.path().string());
            best->isHeld = false;
            best->entry.sections = shared(std::move(*mapped));
            const std::span<const Row> offsets = best->entry.sections->get<Row>("events/offsets");
            best->entry.writtenRows = offsets.empty() ? 0 : offsets.back();
        }
    }
    return best;
}

// The columns of the present commit: an earlier one's with the rows that came since, else made anew.
Result<Entry> makeColumns(store::ReadSession &session, const SnapshotFacts &facts, const std::string &key,
                          const std::string &path, std::string &insteadOf, const Job &job)
{
    TRY(const std::optional<Former> former, formerColumns(session.database(), facts.workspaceId));
    if (former) {
        TRY(std::optional<Sections> updated,
            updateSections(session, *former->entry.sections, former->rows, facts, job));
        if (updated) {
            insteadOf = former->entry.key;
            const Row rows = updated->get<Row>("events/offsets").back(), was = former->entry.writtenRows;
            if (former->isHeld && bytesOf(*updated) > smallSize && (rows - was) < was / unwrittenShare)
                return Entry {key, shared(std::move(*updated)), nullptr, was};
            return Entry {key, shared(written(std::move(*updated), facts.workspaceId, key, path)), nullptr, rows};
        }
    }
    std::error_code ignored;
    fs::create_directories(fs::path(path).parent_path(), ignored);
    TRY(Sections built, buildSections(session, facts, job, path));
    const std::span<const Row> offsets = built.get<Row>("events/offsets");
    const Row rows = offsets.empty() ? 0 : offsets.back();
    return Entry {key, shared(written(std::move(built), facts.workspaceId, key, path)), nullptr, rows};
}

// Columns by which people are found, and which rows they have.
struct PeopleColumns
{
    Sections sections;
    SnapshotPtr snapshot; // nullptr: of a file
    store::LastRows rows;
};

// The rows of columns that serve: those of the present commit, or of one since which records stayed the same.
Result<std::optional<store::LastRows>> servingRows(store::Database &database, const std::string &stamp)
{
    TRY(auto rows, store::rowsOfPeople(database, stamp));
    TRY(const std::string present, store::columnsStamp(database));
    if (rows || stamp != present)
        return rows;
    TRY(const store::LastRows last, store::lastRows(database));
    return std::optional(last);
}

// The latest that serve, held or in a file.
Result<std::optional<PeopleColumns>> peopleColumns(store::Database &database, const std::string &workspaceId)
{
    const auto order = [](const store::LastRows &rows) { return std::tuple(rows.chunk, rows.order, rows.consent); };
    std::optional<PeopleColumns> best;
    for (const Entry &entry : held().ofWorkspace(workspaceId)) {
        TRY(const auto rows, servingRows(database, entry.key.substr(workspaceId.size() + 1)));
        if (rows && (!best || order(*rows) > order(best->rows)))
            best.emplace(PeopleColumns {*entry.sections, entry.snapshot, *rows});
    }
    std::error_code ignored;
    for (const auto &file : fs::directory_iterator(SnapshotCache::folder(), ignored)) {
        const std::string key = file.path().stem().string();
        if (!key.starts_with(workspaceId + "-") || file.path().extension() != ".columns")
            continue;
        TRY(const auto rows, servingRows(database, key.substr(workspaceId.size() + 1)));
        if (!rows || (best && order(*rows) <= order(best->rows)))
            continue;
        if (Result<Sections> mapped = Sections::map(file.path().string(), key)) {
            noteUse(file.path().string());
            best.emplace(PeopleColumns {std::move(*mapped), nullptr, *rows});
        }
    }
    return best;
}

Result<Entry> presentColumns(store::ReadSession &session, const SnapshotFacts &facts, const Job &job)
{
    TRY(const std::string stamp, store::columnsStamp(session.database()));
    const std::string key = facts.workspaceId + "-" + stamp;
    TRY(std::optional<Entry> known, held().find(key, facts));
    if (known)
        return std::move(*known);
    TRY(const MakingTurn turn, MakingTurn::of(key, job));
    if (turn.hasWaited()) {
        TRY(known, held().find(key, facts));
        if (known)
            return std::move(*known);
    }
    const std::string path = SnapshotCache::folder() + "/" + key + ".columns";
    Result<Sections> cached = Sections::map(path, key);
    if (cached)
        noteUse(path);
    std::string insteadOf;
    TRY(Entry entry,
        cached ? Result<Entry>(Entry {key, shared(std::move(*cached)), nullptr, 0})
               : makeColumns(session, facts, key, path, insteadOf, turn.job()));
    if (const std::span<const Row> offsets = entry.sections->get<Row>("events/offsets"); cached && !offsets.empty())
        entry.writtenRows = offsets.back();
    TRY(entry.snapshot, loadSnapshotOf(*entry.sections, facts));
    held().add(entry, insteadOf);
    return entry;
}

} // namespace

std::string SnapshotCache::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation).toStdString() + "/panorama";
}

void SnapshotCache::release()
{
    held().clear();
}

void SnapshotCache::forget(const std::string &workspaceId)
{
    held().clear();
    removeAll(folder(), workspaceId);
}

Result<SnapshotPtr> SnapshotCache::of(store::ReadSession &session, const SnapshotFacts &facts, const Job &job)
{
    TRY(const Entry entry, presentColumns(session, facts, job));
    return entry.snapshot;
}

Result<std::optional<CustomerDirectory>> SnapshotCache::knownDirectory(store::Database &database)
{
    TRY(const std::string workspaceId, store::metaText(database, "workspace_id"));
    TRY(std::optional<PeopleColumns> found, peopleColumns(database, workspaceId));
    if (!found)
        return std::optional<CustomerDirectory>();
    if (!found->snapshot) {
        TRY(found->snapshot, loadSnapshot(found->sections));
    }
    return CustomerDirectory::open(database, std::move(found->snapshot), std::move(found->sections), found->rows);
}

Result<CustomerDirectory> SnapshotCache::directory(store::ReadSession &session, const SnapshotFacts &facts,
                                                   const Job &job)
{
    TRY(std::optional<CustomerDirectory> known, knownDirectory(session.database()));
    if (known)
        return std::move(*known);
    TRY(Entry entry, presentColumns(session, facts, job));
    TRY(const store::LastRows rows, store::lastRows(session.database()));
    TRY(auto fresh, CustomerDirectory::open(session.database(), std::move(entry.snapshot), *entry.sections, rows));
    return std::move(*fresh);
}

static bool sameReading(const SnapshotFacts &a, const SnapshotFacts &b)
{
    return a.zone.name() == b.zone.name() && a.currency == b.currency;
}

// With what was drafted from one commit up to the present one; nullptr: not all of it was, or it is too much.
static Result<SnapshotTailPtr> draftedTail(const Entry &entry, SnapshotTailPtr tail, const std::string &before,
                                           const std::string &stamp)
{
    const std::vector<TailPartPtr> parts =
        entry.drafts ? entry.drafts->between(before, stamp) : std::vector<TailPartPtr>();
    if (parts.empty())
        return SnapshotTailPtr();
    for (const TailPartPtr &part : parts) {
        TRY(tail, longerTail(entry.sections, entry.snapshot, tail, part));
        if (!tail)
            break;
    }
    return tail;
}

// What came after the columns that are held: the tail of an earlier commit takes in what came after that.
static Result<SnapshotTailPtr> presentTail(store::ReadSession &session, const Entry &entry, const std::string &stamp,
                                           const SnapshotFacts &facts, const Job &job)
{
    store::Database &database = session.database();
    const std::string was = entry.key.substr(std::min(entry.key.size(), facts.workspaceId.size() + 1));
    const bool hasTail = entry.tail && sameReading(entry.tail->parts().back()->fields->facts, facts);
    if (hasTail && entry.tailStamp == stamp)
        return entry.tail;
    SnapshotTailPtr tail;
    if (sameReading(entry.snapshot->facts, facts)) {
        TRY(tail, draftedTail(entry, hasTail ? entry.tail : nullptr, hasTail ? entry.tailStamp : was, stamp));
    }
    if (tail) {
        held().keepTail(entry.key, stamp, tail);
        return tail;
    }
    TRY(const auto rows, store::rowsOfStamp(database, was));
    if (!rows)
        return SnapshotTailPtr();
    if (hasTail) {
        TRY(const auto tailRows, store::rowsOfStamp(database, entry.tailStamp));
        if (tailRows) {
            TRY(tail, tailOf(session, entry.sections, entry.snapshot, *tailRows, facts, job, entry.tail));
        }
    }
    if (!tail) {
        TRY(tail, tailOf(session, entry.sections, entry.snapshot, *rows, facts, job));
    }
    held().keepTail(entry.key, stamp, tail);
    return tail;
}

Result<SnapshotCache::Present> SnapshotCache::present(store::ReadSession &session, const SnapshotFacts &facts,
                                                      const Job &job)
{
    TRY(const std::string stamp, store::columnsStamp(session.database()));
    TRY(const std::optional<Entry> known, held().find(facts.workspaceId + "-" + stamp, facts));
    if (known)
        return Present {known->snapshot, nullptr};
    for (const Entry &entry : held().ofWorkspace(facts.workspaceId)) {
        TRY(SnapshotTailPtr tail, presentTail(session, entry, stamp, facts, job));
        if (tail)
            return Present {entry.snapshot, std::move(tail)};
    }
    TRY(SnapshotPtr snapshot, of(session, facts, job));
    return Present {std::move(snapshot), nullptr};
}

std::function<void(const store::Arrival &)>
SnapshotCache::expect(const std::string &workspaceId, store::Database &database, const store::ArrivingRows &rows)
{
    const std::shared_ptr<TailDrafts> drafts = held().drafts(workspaceId);
    return drafts ? drafts->start(database, rows) : std::function<void(const store::Arrival &)>();
}

} // namespace panorama::columns
