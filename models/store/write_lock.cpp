// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/write_lock.h"

#include <filesystem>

namespace panorama::store {

constexpr int patienceMilliseconds = 500;

Result<FileLock> takeWriteLock(const std::string &workspacePath)
{
    std::error_code failure;
    const std::filesystem::path real = std::filesystem::weakly_canonical(workspacePath, failure);
    return FileLock::take((failure ? workspacePath : real.string()) + ".lock", patienceMilliseconds);
}

} // namespace panorama::store
