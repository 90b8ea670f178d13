// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/workspace.h"
#include "sync/files/file_import.h"

namespace panorama::services {

// Rejected rows as CSV (line, column, reason, then the cells), written beside the file and moved in its place by
// publish(), so that a failed import leaves nothing under the name.
class RejectsFile
{
public:
    static Result<RejectsFile> open(const std::string &path, bool overwrite);
    RejectsFile(RejectsFile &&other) noexcept;
    ~RejectsFile(); // removes what was not published
    Result<void> write(const std::vector<std::string> &columns, const std::vector<sync::FileReject> &rejects);
    Result<void> publish();

private:
    RejectsFile(std::string path, std::string temporary)
        : m_path(std::move(path)), m_temporary(std::move(temporary)) { }
    std::string m_path, m_temporary;
    bool m_begun = false;
};

// Rejected rows into the vault, behind `first` ones that are there already.
Result<void> keepRejects(store::WriteSession &session, std::int64_t batch, std::int64_t first,
                         const std::vector<sync::FileReject> &rejects);

} // namespace panorama::services
