// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/files/xlsx_workbook.h"
#include "sync/files/xlsx_xml.h"

#include <unordered_set>

namespace panorama::sync {

struct XlsxCell
{
    int column = 0; // from 0
    std::string text;
    bool isDate = false;
};

struct XlsxRow
{
    std::int64_t number = 0; // from 1
    std::vector<XlsxCell> cells; // those with something in them
};

// The rows of a sheet, front to back. Formulas by their stored value, numbers as their shortest exact decimal, dates in
// ISO 8601; of merged cells only the first has a value.
class XlsxSheet
{
public:
    static Result<std::unique_ptr<XlsxSheet>> open(XlsxArchive &archive, const XlsxWorkbook &workbook);
    // The next row that has cells; false at the end. Error: damaged, or more than 20 million cells.
    Result<bool> next(XlsxRow &row);

private:
    explicit XlsxSheet(const XlsxWorkbook &workbook) : m_workbook(workbook) { }
    Result<void> readMerged(XlsxArchive &archive);
    Result<void> readCell(XlsxRow &row, int &column);
    void setValue(XlsxCell &cell, const std::string &type, const std::string &style, std::string value) const;
    bool isHidden(std::int64_t row, int column) const; // behind the first of merged cells

    const XlsxWorkbook &m_workbook;
    std::unique_ptr<XlsxXml> m_xml;
    struct Area
    {
        std::int64_t top, bottom;
        int left, right;
    };
    void enterRow(std::int64_t number);
    std::vector<Area> m_merged; // by their top
    std::vector<Area> m_crossing; // those that the present row crosses
    std::size_t m_nextMerged = 0;
    std::int64_t m_row = 0, m_cells = 0;
};

} // namespace panorama::sync
