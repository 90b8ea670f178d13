// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <future>
#include <string>

namespace panorama::store {

// Lays zeros on the disk behind what a log holds, beside the work that goes on. Commits then overwrite them: the disk
// has nothing to note but their bytes, which is half of what a small commit waits for.
class LogRoom
{
public:
    ~LogRoom();
    // After a commit, with the bytes of the log that are in use and the size that it grows to at most.
    void keep(const std::string &log, std::int64_t used, std::int64_t longest);

private:
    int m_commits = 0;
    std::int64_t m_used = 0;
    std::future<void> m_laying;
};

} // namespace panorama::store
