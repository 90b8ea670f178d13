// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>

namespace panorama::columns {

// The files NAME.columns of a folder, each with a note NAME.columns.seal whose time says when it was used last. A file
// that is mapped may go at any time: its reader keeps it, the next one builds it anew.
void noteUse(const std::string &path);
// Of the files whose name begins so only those stay that were used last.
void keepLatest(const std::string &folder, const std::string &prefix, std::size_t count);
// Removes every file whose name begins so, halves being written too.
void removeAll(const std::string &folder, const std::string &prefix);
// Removes what nobody has used for a month, sealed names (NAME.people) that were written a month ago, what has
// allowedBytes and more, or 200, of files beside it that were used later, and halves of files that ended programs left
// behind.
void removeForgotten(const std::string &folder, std::uintmax_t allowedBytes);

} // namespace panorama::columns
