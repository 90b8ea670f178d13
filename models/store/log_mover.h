// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"
#include "store/log_room.h"

#include <future>
#include <string>

namespace panorama::store {

// Moves what a writer has committed from the log into the file, beside the work that goes on: a commit that is durable
// in the log is not held up by it.
class LogMover
{
public:
    ~LogMover();
    // The log of this connection is no longer moved at its commits. It must not outlive this object.
    Result<void> watch(Database &writer);
    // Starts to move when the log has grown long and nobody is at it; until then there is room in it. Called by the
    // writer, after a commit.
    void move(const std::string &path);

private:
    static int note(void *self, sqlite3 *connection, const char *name, int pages);
    std::string m_log; // its file
    std::int64_t m_pageSize = 0;
    int m_pages = 0; // in the log after the last commit
    LogRoom m_room;
    std::future<void> m_moving;
};

} // namespace panorama::store
