// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/files/table_reader.h"

#include "core/text.h"
#include "sync/files/csv_reader.h"
#include "sync/files/file_bytes.h"
#include "sync/files/xlsx_reader.h"

#include <algorithm>

namespace panorama::sync {

void TableReader::nameColumns(const std::vector<std::string_view> &cells, const FileOptions &options)
{
    const bool header = options.headerRow > 0;
    const std::size_t count = header ? cells.size() : std::max(cells.size(), std::size_t(options.leastColumns));
    for (std::size_t i = 0; i < count; ++i)
        m_columns.push_back(header ? toNfc(trimmed(cells[i])) : "#" + std::to_string(i + 1));
}

Result<std::unique_ptr<TableReader>> openTable(const std::string &path, const FileOptions &options,
                                               const CancelToken &cancel)
{
    TRY(FileBytes bytes, FileBytes::open(path));
    const std::string_view start = bytes.view().substr(0, 4);
    if (start == "PK\x03\x04" || start == "PK\x05\x06")
        return XlsxReader::open(path, options, cancel);
    if (start == "\xD0\xCF\x11\xE0")
        return Error {ErrorCode::Unsupported,
                      path + " is an old .xls workbook or protected by a password.",
                      path,
                      "Save it as .xlsx without a password.",
                      {}};
    return CsvReader::open(std::move(bytes), path, options);
}

} // namespace panorama::sync
