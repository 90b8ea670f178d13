// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/file_lock.h"

namespace panorama::store {

// The right to write to a workspace, over all processes and computers; links to a file share its lock.
// WorkspaceBusy, naming the holder, within a second.
Result<FileLock> takeWriteLock(const std::string &workspacePath);
// In two steps, for who takes it often.
std::string writeLockPath(const std::string &workspacePath);
Result<FileLock> takeLock(const std::string &lockPath);

} // namespace panorama::store
