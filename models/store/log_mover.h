// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"

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
    void watch(Database &writer);
    // Starts to move when the log has grown long and nobody is at it. Called by the writer, after a commit.
    void move(const std::string &path);

private:
    static int note(void *self, sqlite3 *connection, const char *name, int pages);
    int m_pages = 0; // in the log after the last commit
    std::future<void> m_moving;
};

} // namespace panorama::store
