// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/arrivals.h"

namespace panorama::store {

void Arrivals::set(RowsWatcher watcher)
{
    const std::lock_guard lock(m_mutex);
    m_watcher = std::move(watcher);
}

void Arrivals::tell(Database &database, const ArrivingRows &rows)
{
    RowsWatcher watcher;
    {
        const std::lock_guard lock(m_mutex);
        watcher = m_watcher;
    }
    const bool isTold = watcher && m_told.empty() && rows.columns->rows() <= ArrivingRows::few;
    m_told.push_back(isTold ? watcher(database, rows) : std::function<void(const Arrival &)>());
}

void Arrivals::commit(const Arrival &arrival)
{
    if (m_told.size() == 1 && m_told.front())
        m_told.front()(arrival);
    m_told.clear();
}

} // namespace panorama::store
