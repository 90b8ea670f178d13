// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/files/xlsx_archive.h"

#include <optional>
#include <vector>

namespace panorama::sync {

// What the cells of a workbook refer to: its sheets, shared texts and which cell styles are dates.
struct XlsxWorkbook
{
    std::string sheetPart; // of the chosen sheet
    bool from1904 = false;
    std::vector<std::string> texts; // shared strings
    std::vector<bool> dateStyles; // by cell style
};

// The sheet of this name, else the first visible one.
Result<XlsxWorkbook> readWorkbook(XlsxArchive &archive, const std::optional<std::string> &sheet);
// Whether a number format shows a date or a time of day; spans of hours ([h]:mm) are numbers.
bool isDateFormat(int id, const std::string &code);
// "_x000D_" stands for the character.
std::string unescapedXlsxText(std::string text);

} // namespace panorama::sync
