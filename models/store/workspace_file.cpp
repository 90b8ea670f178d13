// SPDX-License-Identifier: GPL-3.0-or-later
// The first 100 bytes of an SQLite file (https://sqlite.org/fileformat2.html, 1.3) tell whether it is ours and of
// which schema, before SQLite opens it and makes side files.
#include "store/migrations.h"
#include "store/workspace.h"

#include <filesystem>
#include <fstream>

namespace panorama::store {
namespace {

std::uint32_t bigEndian(const std::string &bytes, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

} // namespace

Result<void> checkWorkspaceFile(const std::string &path)
{
    std::error_code failure;
    if (!std::filesystem::is_regular_file(path, failure))
        return notFoundError("There is no workspace at " + path + ".", path, "Check the path, or make one: workspace create FILE.");
    std::string header(100, '\0');
    std::ifstream file(path, std::ios::binary);
    const bool whole = bool(file.read(header.data(), std::streamsize(header.size())));
    if (!whole || header.compare(0, 16, std::string("SQLite format 3\0", 16)) != 0 || bigEndian(header, 68) != applicationId)
        return Error{ErrorCode::NewerVersion, path + " is no Panorama workspace.", path, "Choose a file made by Panorama.", {}};
    const std::uint32_t schema = bigEndian(header, 60);
    if (schema > std::uint32_t(currentSchema()))
        return Error{ErrorCode::NewerVersion, "The workspace has schema " + std::to_string(schema) + ", this program knows " + std::to_string(currentSchema()) + ".",
                     path, "Update Panorama.", {}};
    return {};
}

} // namespace panorama::store
