// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/event_chunk.h"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace panorama::store {

class Database;

// Rows of events of a source that a write brings.
struct ArrivingRows
{
    static constexpr std::size_t few = 100000; // more are not worth being told of
    std::uint32_t source = 0;
    std::shared_ptr<const EventColumns> columns;
};

// A commit that brought one block of rows, and nothing else that columns are made of.
struct Arrival
{
    std::string before, stamp; // columns stamps
};

// Told of rows before they are committed, within the transaction that writes them, so that work with them can go on
// beside the commit. What it gives is called with their Arrival, and not at all where there is none.
using RowsWatcher = std::function<std::function<void(const Arrival &)>(Database &database, const ArrivingRows &rows)>;

// The rows of a write on their way from the writer to who watches them. Only set() may be called from other threads.
class Arrivals
{
public:
    void set(RowsWatcher watcher);
    void begin() { m_told.clear(); } // a transaction
    void tell(Database &database, const ArrivingRows &rows);
    void commit(const Arrival &arrival);

private:
    std::mutex m_mutex; // guards the watcher
    RowsWatcher m_watcher;
    std::vector<std::function<void(const Arrival &)>> m_told; // may be empty
};

} // namespace panorama::store
