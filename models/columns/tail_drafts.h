// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/snapshot_tail.h"

#include <future>
#include <mutex>

namespace panorama::columns {

// Parts of tails of one snapshot that are made while the commits that bring their rows are on their way to the disk.
// Safe to use from several threads.
class TailDrafts : public std::enable_shared_from_this<TailDrafts>
{
public:
    TailDrafts(SectionsPtr base, SnapshotPtr snapshot);
    // As a store::RowsWatcher.
    std::function<void(const store::Arrival &)> start(store::Database &database, const store::ArrivingRows &rows);
    // The parts of all commits from after one stamp up to another, and of no others; empty: not all of them are here.
    std::vector<TailPartPtr> between(const std::string &before, const std::string &stamp);

private:
    struct Draft
    {
        store::Arrival arrival;
        std::shared_future<TailPartPtr> part; // of nullptr: it could not be made
    };
    // What commits have brought so far, and the rates that all of them have.
    struct Known
    {
        TermsPtr terms;
        std::optional<BaseAmounts> amounts;
    };
    struct Owners;
    std::shared_ptr<Owners> m_owners;
    SnapshotPtr m_snapshot;
    std::mutex m_mutex; // guards what follows
    Known m_known;
    std::vector<Draft> m_drafts; // as their commits came
};

} // namespace panorama::columns
