// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/sections.h"
#include "columns/snapshot.h"
#include "columns/snapshot_update.h"

#include <mutex>

namespace panorama::columns {

// What rows that came after a snapshot change: these rows, and all events of everybody who has such rows, as small
// snapshots that know nothing but events. Everything else is as the snapshot has it.
class SnapshotTail
{
public:
    SnapshotTail(std::vector<CustomerNumber> customers, Sections base, SnapshotPtr former, NewRows rows,
                 SnapshotPtr fresh)
        : m_customers(std::move(customers)),
          m_base(std::move(base)),
          m_former(std::move(former)),
          m_rows(std::move(rows)),
          m_fresh(std::move(fresh))
    {
    }
    // Upwards; their places are their numbers in fresh() and events().
    const std::vector<CustomerNumber> &customers() const { return m_customers; }
    const SnapshotPtr &fresh() const { return m_fresh; } // without lists by type
    // Made when they are first asked for; nullptr: the columns themselves have to take the rows in.
    Result<SnapshotPtr> events() const;
    // With the rows that came after its own, of these customers, who have all of its own among them; nullptr: the
    // rows have to be put together anew.
    Result<std::shared_ptr<const SnapshotTail>> with(const NewRows &rows, const SnapshotPtr &fresh,
                                                     std::vector<CustomerNumber> customers,
                                                     const SnapshotFacts &facts) const;

private:
    Result<SnapshotPtr> merged() const;

    std::vector<CustomerNumber> m_customers;
    Sections m_base;
    SnapshotPtr m_former;
    NewRows m_rows;
    SnapshotPtr m_fresh;
    mutable std::mutex m_mutex;
    mutable std::optional<SnapshotPtr> m_events;
};
using SnapshotTailPtr = std::shared_ptr<const SnapshotTail>;

// nullptr: too much came, or it changes who is who, so the columns themselves have to take it in. With a former tail of
// the snapshot, only what came after that is read.
Result<SnapshotTailPtr> tailOf(store::ReadSession &session, const Sections &base, const SnapshotPtr &snapshot,
                               store::LastRows after, const SnapshotFacts &facts, const Job &job,
                               const SnapshotTailPtr &former = nullptr);

} // namespace panorama::columns
