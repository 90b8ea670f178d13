// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_rejects.h"

#include "core/text.h"
#include "store/sealed_places.h"

#include <filesystem>
#include <fstream>

namespace panorama::services {
namespace {

void appendCell(std::string &line, std::string_view cell)
{
    if (!line.empty())
        line += ',';
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        line += cell;
        return;
    }
    line += '"';
    for (const char c : cell) {
        line += c;
        if (c == '"')
            line += '"';
    }
    line += '"';
}

// An apostrophe keeps a spreadsheet program from running the cell; reading the file back takes it away again.
std::string harmless(const std::string &cell)
{
    return looksLikeFormula(cell) ? "'" + cell : cell;
}

} // namespace

Result<RejectsFile> RejectsFile::open(const std::string &path, bool overwrite)
{
    std::error_code failure;
    if (std::filesystem::exists(path, failure) && !overwrite)
        return Error {ErrorCode::Conflict,
                      path + " exists already; nothing was changed.",
                      path,
                      "Choose another name, or give --force.",
                      {}};
    return RejectsFile(path, path + ".part");
}

RejectsFile::RejectsFile(RejectsFile &&other) noexcept
    : m_path(std::move(other.m_path)), m_temporary(std::exchange(other.m_temporary, {})), m_begun(other.m_begun)
{
}

RejectsFile::~RejectsFile()
{
    std::error_code ignored;
    if (m_begun && !m_temporary.empty())
        std::filesystem::remove(m_temporary, ignored);
}

Result<void> RejectsFile::write(const std::vector<std::string> &columns, const std::vector<sync::FileReject> &rejects)
{
    std::ofstream out(m_temporary, m_begun ? std::ios::app | std::ios::binary : std::ios::trunc | std::ios::binary);
    std::string line;
    if (!std::exchange(m_begun, true)) {
        for (const char *name : {"line", "column", "reason"})
            appendCell(line, name);
        for (const std::string &column : columns)
            appendCell(line, harmless(column));
        out << line << "\r\n";
    }
    for (const sync::FileReject &reject : rejects) {
        line = std::to_string(reject.line);
        appendCell(line, harmless(reject.column));
        appendCell(line, reject.reason);
        for (const std::string &cell : reject.cells)
            appendCell(line, harmless(cell));
        out << line << "\r\n";
    }
    out.flush();
    if (!out)
        return storageError("The rejected rows cannot be written to " + m_path + ".", m_path,
                            "Check the folder and the free space.");
    return {};
}

Result<void> RejectsFile::publish()
{
    std::error_code failure;
    std::filesystem::rename(m_temporary, m_path, failure);
    if (failure)
        return storageError("The rejected rows cannot be written to " + m_path + ".", m_path,
                            "Check the folder and its permissions.");
    m_temporary.clear();
    return {};
}

Result<void> keepRejects(store::WriteSession &session, std::int64_t batch, std::int64_t first,
                         const std::vector<sync::FileReject> &rejects)
{
    store::Statement insert = session.database.prepare(
        "INSERT INTO rejects(batch_id, seq, line, column_name, reason, cells) VALUES(?,?,?,?,?,?)");
    session.touch("rejects");
    for (const sync::FileReject &reject : rejects) {
        Json cells = Json::array();
        for (const std::string &cell : reject.cells)
            cells.append(cell);
        insert.bind(batch, first, reject.line, reject.column, reject.reason);
        insert.bindBlob(session.vault->seal(store::rejectPlace(batch, first), cells.dump()));
        TRY_VOID(insert.run());
        ++first;
    }
    return {};
}

} // namespace panorama::services
