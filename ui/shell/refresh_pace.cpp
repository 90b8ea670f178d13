// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/refresh_pace.h"

#include "ui/shell/tasks.h"

#include <algorithm>

namespace panorama::ui {

namespace {
constexpr qint64 quiet = 150, mostUntold = 1000, patience = 5000, nextLook = 50; // ms
}

RefreshPace::RefreshPace(Tasks &tasks, QObject *parent) : QObject(parent), m_tasks(tasks)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RefreshPace::look);
    connect(&tasks, &Tasks::changed, this, &RefreshPace::noteLoads);
}

void RefreshPace::noteCommit()
{
    if (!m_untold.isValid())
        m_untold.start();
    m_soon.start(int(std::clamp<qint64>(mostUntold - m_untold.elapsed(), 0, quiet)));
}

bool RefreshPace::mustWait() const
{
    if (m_untold.elapsed() > patience)
        return false;
    return m_tasks.isLoading() || (m_told.isValid() && m_told.elapsed() < m_rest && !m_tasks.running().empty());
}

void RefreshPace::look()
{
    if (mustWait())
        return m_soon.start(int(nextLook));
    m_untold.invalidate();
    m_told.start();
    m_isLoading = true;
    Q_EMIT due();
    noteLoads();
}

void RefreshPace::noteLoads()
{
    if (!m_isLoading || m_tasks.isLoading())
        return;
    m_isLoading = false;
    m_rest = 3 * m_told.elapsed();
}

} // namespace panorama::ui
