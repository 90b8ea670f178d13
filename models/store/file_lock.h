// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"

#include <memory>
#include <string>

namespace panorama::store {

// A lock file that names its process and computer. One that a dead process left behind is taken over, also when the
// process died before it could write its name into it.
class FileLock
{
public:
    // WorkspaceBusy, naming the holder, when it is not free within `milliseconds`.
    static Result<FileLock> take(const std::string &path, int milliseconds);
    FileLock(FileLock &&) noexcept;
    FileLock &operator=(FileLock &&) noexcept;
    ~FileLock();

private:
    struct Holding;
    explicit FileLock(std::unique_ptr<Holding> holding);
    std::unique_ptr<Holding> m_holding;
};

} // namespace panorama::store
