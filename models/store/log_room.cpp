// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite takes nothing of a log for granted that no commit vouches for (https://sqlite.org/walformat.html): a frame of
// zeros has neither the salts of the log nor a page, so whoever reads the log, also after a sudden death, ends there as
// at a frame that an earlier round of the log has left. The zeros are appended, and the system finds the end of the
// file for each append: they never come to lie on what anybody has written, whoever writes at the same time.
#include "store/log_room.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <utility>

#ifdef __linux__
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>
#endif

namespace panorama::store {
namespace {

constexpr std::int64_t block = 256 << 10; // bytes; a commit that comes now waits for no more than this
constexpr std::int64_t leastRoom = 4 * block;

#ifdef __linux__

constexpr std::uint64_t spareSpace = std::uint64_t(1) << 30; // on the disk; below nothing is laid out in advance
// linux/magic.h: ext2 … ext4, XFS. Others write what is overwritten to another place, so nothing would be won.
constexpr std::uint32_t overwritingSystems[] = {0xef53, 0x58465342};

bool isWorthIt(int file)
{
    struct statfs system = {};
    return ::fstatfs(file, &system) == 0
        && std::ranges::find(overwritingSystems, std::uint32_t(system.f_type)) != std::end(overwritingSystems)
        && std::uint64_t(system.f_bavail) * std::uint64_t(system.f_bsize) >= spareSpace;
}

// What fails here costs time only.
void layZeros(const std::string &log, std::int64_t size)
{
    const int file = ::open(log.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    if (file < 0)
        return;
    const std::vector<char> zeros(static_cast<std::size_t>(block));
    struct stat present = {};
    while (::fstat(file, &present) == 0 && present.st_size < size && isWorthIt(file))
        if (::write(file, zeros.data(), zeros.size()) != ssize_t(zeros.size()) || ::fdatasync(file) != 0)
            break;
    ::close(file);
}

#else

void layZeros(const std::string &, std::int64_t) { }

#endif

} // namespace

LogRoom::~LogRoom()
{
    if (m_laying.valid())
        m_laying.wait();
}

// After each commit a little more than it took, until the room is large enough: this is done before the next one comes,
// and who writes little lays out little.
void LogRoom::keep(const std::string &log, std::int64_t used, std::int64_t longest)
{
    const std::int64_t taken = used - std::exchange(m_used, used);
    if (++m_commits < 2) // as of a command that writes once
        return;
    std::error_code failure;
    const std::uintmax_t size = std::filesystem::file_size(log, failure);
    if (failure || std::int64_t(size) >= std::min(longest, used + leastRoom))
        return;
    if (m_laying.valid() && m_laying.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    const std::int64_t more = std::clamp(taken, block, leastRoom) + block;
    m_laying = std::async(std::launch::async, layZeros, log, std::min(longest, std::int64_t(size) + more));
}

} // namespace panorama::store
