// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audience/audience_file.h"

#include "core/text.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <utility>

namespace panorama::services {
namespace {

std::string line(const std::vector<std::string> &cells, bool forPeople)
{
    std::string out;
    for (const std::string &cell : cells) {
        const std::string text = (forPeople && opensFormula(cell) ? "'" : "") + cell;
        out += &cell == &cells.front() ? "" : ",";
        if (text.find_first_of(",\"\r\n") == std::string::npos) {
            out += text;
            continue;
        }
        out += '"';
        for (const char c : text)
            out += c == '"' ? std::string("\"\"") : std::string(1, c);
        out += '"';
    }
    return out + "\r\n";
}

Error cannotWrite(const std::string &path)
{
    return storageError("This file cannot be written: " + std::string(std::strerror(errno)) + ".", path,
                        "Choose a folder that you may write to, with space left.");
}

} // namespace

std::string csvLine(const std::vector<std::string> &cells)
{
    return line(cells, true);
}

std::string machineCsvLine(const std::vector<std::string> &cells)
{
    return line(cells, false);
}

PreparedFile::PreparedFile(PreparedFile &&other) noexcept
    : m_path(std::move(other.m_path)), m_temporary(std::exchange(other.m_temporary, {}))
{
}

PreparedFile::~PreparedFile()
{
    std::error_code ignored;
    if (!m_temporary.empty())
        std::filesystem::remove(m_temporary, ignored);
}

Result<PreparedFile> PreparedFile::prepare(const std::string &path, std::string_view content, bool overwrite)
{
    std::error_code failure;
    if (!overwrite && std::filesystem::exists(path, failure))
        return Error {ErrorCode::Conflict,
                      "This file exists already; nothing was written.",
                      path,
                      "Name another file, or give --force.",
                      {}};
    PreparedFile file;
    file.m_path = path;
    file.m_temporary = path + ".part";
    errno = 0;
    std::ofstream out(file.m_temporary, std::ios::binary | std::ios::trunc);
    std::filesystem::permissions(file.m_temporary,
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, failure);
    out.write(content.data(), std::streamsize(content.size()));
    out.close();
    if (!out)
        return cannotWrite(path);
    return file;
}

Result<void> PreparedFile::place()
{
    std::error_code failure;
    std::filesystem::rename(m_temporary, m_path, failure);
    if (failure)
        return storageError("This file cannot be written: " + failure.message() + ".", m_path);
    m_temporary.clear();
    return {};
}

} // namespace panorama::services
