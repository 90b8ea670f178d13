// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace panorama::sync {

// Some rows of a file as cells, one behind the other. The texts lie in the file's memory or in `unescaped`.
struct RowBatch
{
    std::vector<std::string_view> cells;
    std::vector<bool> dateCells; // of spreadsheets: the cell is a date, its text ISO 8601; empty = none is
    std::vector<std::uint32_t> starts; // first cell of each row, and one behind the last
    std::vector<std::int64_t> lines; // where each row starts, counted from the first line of the batch (0)
    std::deque<std::string> unescaped;
    std::int64_t lineCount = 0; // physical lines in the batch

    std::size_t rows() const { return lines.size(); }
    std::size_t width(std::size_t row) const { return starts[row + 1] - starts[row]; }
    std::string_view cell(std::size_t row, std::size_t column) const
    {
        return column < width(row) ? cells[starts[row] + column] : std::string_view();
    }
    bool isDate(std::size_t row, std::size_t column) const
    {
        return !dateCells.empty() && column < width(row) && dateCells[starts[row] + column];
    }
};

} // namespace panorama::sync
