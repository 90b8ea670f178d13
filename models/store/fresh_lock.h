// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <string>

namespace panorama::store {

// A lock file that nobody had made before, in QLockFile's form, which QLockFile respects and, after a sudden death,
// takes over. It goes with this object.
class FreshLock
{
public:
    // nullptr: there is such a file already, or it lies where others may not see what is written here at once.
    static std::unique_ptr<FreshLock> make(const std::string &path);
    ~FreshLock();
    FreshLock(const FreshLock &) = delete;
    FreshLock &operator=(const FreshLock &) = delete;

private:
    FreshLock(std::string path, int file) : m_path(std::move(path)), m_file(file) { }
    std::string m_path;
    [[maybe_unused]] int m_file;
};

} // namespace panorama::store
