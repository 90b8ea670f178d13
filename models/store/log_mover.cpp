// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log_mover.h"

#include <sqlite3.h>

#include <chrono>

namespace panorama::store {

static constexpr int longLog = 4000; // pages
static constexpr std::int64_t headerSize = 32, frameHeaderSize = 24; // of a log, and of each page in it

Result<void> LogMover::watch(Database &writer)
{
    TRY(m_pageSize, writer.integer("PRAGMA page_size"));
    m_log = sqlite3_filename_wal(sqlite3_db_filename(writer.handle(), "main"));
    sqlite3_wal_hook(writer.handle(), note, this);
    return {};
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
    if (m_pages < longLog) {
        const std::int64_t frame = frameHeaderSize + m_pageSize;
        return m_room.keep(m_log, headerSize + m_pages * frame, headerSize + longLog * frame);
    }
    if (m_moving.valid() && m_moving.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    m_moving = std::async(std::launch::async, [path] {
        // What fails here is tried again after a later commit, and at closing.
        if (Result<Database> database = Database::open(path, OpenMode::ReadWrite))
            (void)database->execute("PRAGMA wal_checkpoint(PASSIVE)").has_value();
    });
}

} // namespace panorama::store
