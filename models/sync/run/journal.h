// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/engine/paging.h"
#include "sync/engine/slices.h"
#include "sync/rows.h"

#include <set>

namespace panorama::sync {

// One stream, or one partition of it ("" = the whole).
struct StreamKey
{
    std::string stream, part;
    auto operator<=>(const StreamKey &) const = default;
};

struct StoredSlice
{
    Slice slice;
    PageState page;
    std::string pageText; // as it is stored: what compare-and-swap expects
    Json job; // of streams whose reports are prepared: {"id":…}; null = none yet
};

struct StreamState
{
    Mark mark;
    std::vector<StoredSlice> slices; // not done yet, from the earliest
    std::optional<Instant> lastFull, lastOk;
};

struct RejectedRecord
{
    std::string field, reason;
};

// What one transaction brings: rows, and how far the slice is read now.
struct PageCommit
{
    StreamKey key;
    StoredSlice before;
    PageState after;
    bool done = false;
    std::optional<Mark> mark; // the stream's new mark, with the slice's last page
    std::vector<std::pair<const RowShape *, Row>> rows;
    std::vector<RejectedRecord> rejected;
    std::vector<std::pair<std::string, std::string>> parentValues; // field pointer → value, for partitioned streams
    std::int64_t records = 0;
};

struct CommitCounts
{
    std::int64_t created = 0, updated = 0, unchanged = 0, rejected = 0, identifiersDropped = 0, deleted = 0;
};

// The state of a sync in the workspace. Every call is one durable transaction.
class SyncJournal
{
public:
    virtual ~SyncJournal() = default;
    virtual Result<StreamState> load(const StreamKey &key) = 0;
    virtual Result<void> plan(const StreamKey &key, const std::vector<Slice> &slices) = 0;
    // Conflict when somebody else has moved the slice since `before` was read.
    virtual Result<CommitCounts> commit(const PageCommit &page, std::string *pageText) = 0;
    virtual Result<void> split(const StreamKey &key, const Slice &slice, const std::vector<Slice> &parts) = 0;
    virtual Result<void> saveJob(const StreamKey &key, const Slice &slice, const Json &job) = 0;
    // All slices are read: notes the time, and of a full pass its own.
    virtual Result<void> finish(const StreamKey &key, bool full) = 0;
    // A full pass over a stream begins: what it meets is kept in mind, so that afterwards the rest can be removed.
    virtual void beginPass(const std::string &) { }
    // The pass has read everything: rows of these kinds that it did not meet are deleted. Gives how many.
    virtual Result<std::int64_t> endPass(const std::string &, const std::set<DataKind> &) { return std::int64_t(0); }
    virtual Result<std::vector<std::string>> parentValues(const std::string &stream, const std::string &field) = 0;
};

} // namespace panorama::sync
