// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/write_lock.h"

#include <filesystem>

namespace panorama::store {

constexpr int patienceMilliseconds = 500;

std::string writeLockPath(const std::string &workspacePath)
{
    std::error_code failure;
    const std::filesystem::path real = std::filesystem::weakly_canonical(workspacePath, failure);
    return (failure ? workspacePath : real.string()) + ".lock";
}

Result<FileLock> takeLock(const std::string &lockPath)
{
    return FileLock::take(lockPath, patienceMilliseconds);
}

Result<FileLock> takeWriteLock(const std::string &workspacePath)
{
    return takeLock(writeLockPath(workspacePath));
}

} // namespace panorama::store
