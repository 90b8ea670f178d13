// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/files/xlsx_reader.h"

namespace panorama::sync {

static constexpr std::size_t batchRows = 4096;

Result<std::unique_ptr<TableReader>> XlsxReader::open(const std::string &path, const FileOptions &options,
                                                      const CancelToken &cancel)
{
    std::unique_ptr<XlsxReader> reader(new XlsxReader);
    TRY(reader->m_archive, XlsxArchive::open(path, cancel));
    TRY(reader->m_workbook, readWorkbook(*reader->m_archive, options.sheet));
    TRY(reader->m_sheet, XlsxSheet::open(*reader->m_archive, reader->m_workbook));
    TRY_VOID(reader->start(options));
    return std::unique_ptr<TableReader>(std::move(reader));
}

Result<void> XlsxReader::start(const FileOptions &options)
{
    XlsxRow row;
    for (;;) {
        TRY(const bool more, m_sheet->next(row));
        if (!more)
            return invalidError(m_archive->path() + " has no rows in this sheet.", m_archive->path(),
                                "Check the mapping's \"sheet\" and \"header_row\".");
        if (row.number >= options.headerRow)
            break;
    }
    int width = 0;
    for (const XlsxCell &cell : row.cells)
        width = std::max(width, cell.column + 1);
    std::vector<std::string_view> names {std::size_t(width)};
    for (const XlsxCell &cell : row.cells)
        names[std::size_t(cell.column)] = cell.text;
    nameColumns(names, options);
    m_hasPending = options.headerRow == 0;
    m_pending = std::move(row);
    return {};
}

// One cell more than the header has tells that there are more.
void XlsxReader::append(const XlsxRow &row, RowBatch &batch) const
{
    std::size_t width = 0;
    for (const XlsxCell &cell : row.cells)
        width = std::max(width, std::min(std::size_t(cell.column), m_columns.size()) + 1);
    const std::size_t first = batch.cells.size();
    batch.starts.push_back(std::uint32_t(first));
    batch.lines.push_back(row.number);
    batch.cells.resize(first + width);
    batch.dateCells.resize(first + width);
    for (const XlsxCell &cell : row.cells) {
        const std::size_t column = std::min(std::size_t(cell.column), m_columns.size());
        batch.cells[first + column] = batch.unescaped.emplace_back(cell.text);
        batch.dateCells[first + column] = cell.isDate;
    }
}

Result<bool> XlsxReader::next(TablePart &part)
{
    part.text = {};
    part.rows = std::make_shared<RowBatch>();
    if (m_hasPending)
        append(m_pending, *part.rows);
    m_hasPending = false;
    while (part.rows->rows() < batchRows) {
        TRY(const bool more, m_sheet->next(m_pending));
        if (!more)
            break;
        append(m_pending, *part.rows);
    }
    part.rows->starts.push_back(std::uint32_t(part.rows->cells.size()));
    return part.rows->rows() > 0;
}

} // namespace panorama::sync
