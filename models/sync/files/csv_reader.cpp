// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/files/csv_reader.h"

#include "core/text.h"
#include "sync/files/csv_scan.h"

namespace panorama::sync {

static constexpr std::size_t partSize = 1 << 18; // its cells stay near the processor

Result<std::unique_ptr<TableReader>> CsvReader::open(FileBytes bytes, const std::string &path,
                                                     const FileOptions &options)
{
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(bytes), path));
    TRY_VOID(reader->start(options));
    return std::unique_ptr<TableReader>(std::move(reader));
}

Error CsvReader::neverClosed(std::size_t opened) const
{
    const std::int64_t line = countLines(m_text.substr(0, opened)) + 1;
    return invalidError("The quote that opens in line " + std::to_string(line) + " of " + m_path + " is never closed.",
                        m_path + ":" + std::to_string(line),
                        "Close the quote, or double it where it is meant as text.");
}

// Goes to the header record (or the first record without a header) and learns delimiter and columns from it.
Result<void> CsvReader::start(const FileOptions &options)
{
    TRY(m_decoded, decodeText(m_bytes.view(), options.encoding, m_path));
    m_text = m_decoded.converted.empty() ? m_decoded.direct : std::string_view(m_decoded.converted);
    const std::string candidates = options.delimiter.empty() ? ",;\t|"
        : options.delimiter == "none"                        ? ""
                                                             : options.delimiter;
    while (m_at < m_text.size()) {
        std::size_t opened = 0;
        const std::optional<std::size_t> end = recordEnd(m_text, m_at, candidates, opened);
        if (!end)
            return neverClosed(opened);
        const std::string_view record = m_text.substr(m_at, *end - m_at);
        if (m_firstLine >= options.headerRow && !trimmed(record).empty())
            return readHeader(*end, options);
        m_firstLine += countLines(record);
        m_at = *end;
    }
    return invalidError(m_path + " has no rows.", m_path, "Check the file and the mapping's \"header_row\".");
}

Result<void> CsvReader::readHeader(std::size_t end, const FileOptions &options)
{
    const std::string_view record = m_text.substr(m_at, end - m_at);
    m_delimiter = options.delimiter.empty() ? detectDelimiter(record)
        : options.delimiter == "none"       ? noDelimiter
                                            : options.delimiter[0];
    RowBatch batch;
    cutRecords(record, m_delimiter, batch);
    m_isRejects = options.headerRow > 0 && batch.cells.size() > 3 && batch.cells[0] == "line"
        && batch.cells[1] == "column" && batch.cells[2] == "reason";
    takeApostrophes(batch.cells);
    nameColumns(batch.cells, options);
    if (options.headerRow > 0) {
        m_firstLine += batch.lineCount;
        m_at = end;
    }
    return {};
}

// A file of rejected rows has apostrophes before what looks like a formula.
void CsvReader::takeApostrophes(std::vector<std::string_view> &cells) const
{
    if (!m_isRejects)
        return;
    for (std::string_view &cell : cells)
        if (!cell.empty() && cell[0] == '\'' && looksLikeFormula(cell.substr(1)))
            cell.remove_prefix(1);
}

Result<bool> CsvReader::next(TablePart &part)
{
    if (m_at >= m_text.size())
        return false;
    std::size_t opened = 0;
    const char delimiter[2] = {m_delimiter, '\0'};
    const std::optional<std::size_t> end = partEnd(m_text, m_at, partSize, delimiter, opened);
    if (!end)
        return neverClosed(opened);
    part.text = m_text.substr(m_at, *end - m_at);
    part.rows = nullptr;
    m_at = *end;
    return true;
}

std::shared_ptr<RowBatch> CsvReader::cut(const TablePart &part) const
{
    auto batch = std::make_shared<RowBatch>();
    batch->cells.reserve(part.text.size() / 8);
    cutRecords(part.text, m_delimiter, *batch);
    takeApostrophes(batch->cells);
    return batch;
}

double CsvReader::progress() const
{
    return m_text.empty() ? 1.0 : double(m_at) / double(m_text.size());
}

} // namespace panorama::sync
