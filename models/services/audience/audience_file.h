// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace panorama::services {

// A CSV for people: cells that a spreadsheet would take for a formula get a leading apostrophe.
std::string csvLine(const std::vector<std::string> &cells);
// The same without the apostrophe, for programs: hashes and codes as they are.
std::string machineCsvLine(const std::vector<std::string> &cells);
// A file that comes into being as a whole, readable by its owner only: written and made durable beside its place by
// prepare(), put there by place(). Without place() nothing is left behind.
class PreparedFile
{
public:
    // Conflict when the file exists and `overwrite` is false.
    static Result<PreparedFile> prepare(const std::string &path, std::string_view content, bool overwrite);
    Result<void> place();
    PreparedFile(PreparedFile &&other) noexcept;
    ~PreparedFile();

private:
    PreparedFile() = default;
    std::string m_path, m_temporary; // temporary: empty once placed
};

} // namespace panorama::services
