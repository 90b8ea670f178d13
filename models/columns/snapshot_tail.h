// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/sections.h"
#include "columns/snapshot.h"
#include "columns/snapshot_update.h"

#include <future>
#include <mutex>

namespace panorama::columns {

// Rows as a small snapshot that knows nothing but events, without lists by type.
struct TailRows
{
    NewRows rows;
    SnapshotPtr snapshot;
};
using TailRowsPtr = std::shared_ptr<const TailRows>;

// Rows of one commit or of several, by the customers that they are given to.
struct TailPart
{
    std::vector<CustomerNumber> customers; // upwards; their places are their numbers in the rows
    std::vector<CustomerNumber> owners; // by row
    SnapshotPtr fields; // the rows; of a draft nothing but the fields of every event
    std::shared_future<TailRowsPtr> properties;
    // The rows with all of their properties; nullptr: they could not be made.
    TailRowsPtr all() const { return properties.get(); }
};
using TailPartPtr = std::shared_ptr<const TailPart>;

// What rows that came after a snapshot change: these rows in parts, and all events of everybody who has such rows, as a
// small snapshot like theirs. Everything else is as the snapshot has it.
class SnapshotTail
{
public:
    SnapshotTail(SectionsPtr base, SnapshotPtr former, std::vector<TailPartPtr> parts)
        : m_base(std::move(base)), m_former(std::move(former)), m_parts(std::move(parts))
    {
    }
    const std::vector<TailPartPtr> &parts() const { return m_parts; } // as they came, one at least
    std::size_t rows() const;
    // These are made when they are first asked for. Everybody of all parts; their places are their numbers in events().
    const std::vector<CustomerNumber> &customers() const;
    // nullptr: the columns themselves have to take the rows in.
    Result<TailPartPtr> whole() const; // all parts in one
    Result<SnapshotPtr> events() const;

private:
    Result<TailPartPtr> joined() const;
    Result<SnapshotPtr> merged() const;

    SectionsPtr m_base;
    SnapshotPtr m_former;
    std::vector<TailPartPtr> m_parts;
    mutable std::mutex m_mutex;
    mutable std::optional<std::vector<CustomerNumber>> m_customers;
    mutable std::optional<TailPartPtr> m_whole;
    mutable std::optional<SnapshotPtr> m_events;
};
using SnapshotTailPtr = std::shared_ptr<const SnapshotTail>;

// Rows of a write that is not committed yet, ready to be read on any thread.
struct RowsDraft
{
    std::shared_ptr<const store::EventColumns> rows; // of one source, without what is sealed
    TermsPtr terms;
    BaseAmounts amounts;
};
// The part that they make with the owner of each, the same as if they had been read after the commit; what is more than
// the fields of every event is made when somebody asks for it. nullptr: the columns do not know everybody.
Result<TailPartPtr> partOf(RowsDraft draft, std::vector<CustomerNumber> owners, const SnapshotPtr &snapshot);

// A tail with a part more. nullptr: as below.
Result<SnapshotTailPtr> longerTail(const SectionsPtr &base, const SnapshotPtr &snapshot, const SnapshotTailPtr &former,
                                   TailPartPtr part);

// nullptr: too much came, or it changes who is who, so the columns themselves have to take it in. With a former tail of
// the snapshot, only what came after that is read.
Result<SnapshotTailPtr> tailOf(store::ReadSession &session, const SectionsPtr &base, const SnapshotPtr &snapshot,
                               store::LastRows after, const SnapshotFacts &facts, const Job &job,
                               const SnapshotTailPtr &former = nullptr);

} // namespace panorama::columns
