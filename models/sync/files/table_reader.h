// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "domain/mapping.h"
#include "sync/files/row_batch.h"

#include <memory>

namespace panorama::sync {

// A part of a file that can be cut into rows apart from all others: text that begins and ends between records, or the
// rows themselves where the format can only be read from front to back.
struct TablePart
{
    std::string_view text;
    std::shared_ptr<RowBatch> rows;
};

// Reads a table front to back. next() belongs to one thread, cut() to any.
class TableReader
{
public:
    virtual ~TableReader() = default;
    // Trimmed header names, or #1, #2 … without a header.
    const std::vector<std::string> &columns() const { return m_columns; }
    // The next part; false at the end. Error: what cannot be read, with its line.
    virtual Result<bool> next(TablePart &part) = 0;
    virtual std::shared_ptr<RowBatch> cut(const TablePart &part) const = 0;
    virtual std::int64_t firstLine() const = 0; // of the first part
    virtual double progress() const = 0; // 0 … 1
    // The text may hold bytes that are no UTF-8; rows with such cells are to be rejected.
    virtual bool mayBeInvalid() const { return false; }

protected:
    void nameColumns(const std::vector<std::string_view> &cells, const FileOptions &options);
    std::vector<std::string> m_columns;
};

// What the file is follows from its content: XLSX where it is a zip archive, else delimited text.
Result<std::unique_ptr<TableReader>> openTable(const std::string &path, const FileOptions &options,
                                               const CancelToken &cancel);

} // namespace panorama::sync
