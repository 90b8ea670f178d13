// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log_mover.h"

#include <sqlite3.h>

#include <chrono>

namespace panorama::store {

static constexpr int longLog = 4000; // pages

void LogMover::watch(Database &writer)
{
    sqlite3_wal_hook(writer.handle(), note, this);
}

int LogMover::note(void *self, sqlite3 *, const char *, int pages)
{
    static_cast<LogMover *>(self)->m_pages = pages;
    return SQLITE_OK;
}

LogMover::~LogMover()
{
    if (m_moving.valid())
        m_moving.wait();
}

void LogMover::move(const std::string &path)
{
    if (m_pages < longLog)
        return;
    if (m_moving.valid() && m_moving.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    m_moving = std::async(std::launch::async, [path] {
        // What fails here is tried again after a later commit, and at closing.
        if (Result<Database> database = Database::open(path, OpenMode::ReadWrite))
            (void)database->execute("PRAGMA wal_checkpoint(PASSIVE)").has_value();
    });
}

} // namespace panorama::store
