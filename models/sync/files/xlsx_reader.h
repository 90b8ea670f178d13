// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/files/table_reader.h"
#include "sync/files/xlsx_sheet.h"

namespace panorama::sync {

// One sheet of a workbook as a table, in batches of rows.
class XlsxReader : public TableReader
{
public:
    static Result<std::unique_ptr<TableReader>> open(const std::string &path, const FileOptions &options,
                                                     const CancelToken &cancel);
    Result<bool> next(TablePart &part) override;
    std::shared_ptr<RowBatch> cut(const TablePart &part) const override { return part.rows; }
    std::int64_t firstLine() const override { return 0; } // lines are row numbers
    double progress() const override { return 0; }

private:
    XlsxReader() = default;
    Result<void> start(const FileOptions &options);
    void append(const XlsxRow &row, RowBatch &batch) const;

    std::unique_ptr<XlsxArchive> m_archive;
    XlsxWorkbook m_workbook;
    std::unique_ptr<XlsxSheet> m_sheet;
    XlsxRow m_pending;
    bool m_hasPending = false;
};

} // namespace panorama::sync
