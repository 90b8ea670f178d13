// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/files/table_reader.h"

namespace panorama::sync {

// What the first rows of a column look like.
struct ColumnSketch
{
    std::string name;
    std::string type = "text"; // text, number, date, time, boolean
    std::string format; // empty: none is needed
    bool personal = false; // its values look like mail, phone or document numbers
    std::string identifier; // phone or email, where nearly all values are such
    std::string example;
};

// Looks at up to `rows` cells of each column. `region` as for phone numbers.
std::vector<ColumnSketch> sketchColumns(const std::vector<std::string> &columns, const RowBatch &batch,
                                        std::size_t rows, const std::string &region);

// A first mapping for a file with these columns: kind, fields, types and formats by the usual names of columns in
// Chinese and English and by what the cells look like. `kind` empty: guessed too. Columns that share a name are left
// out.
Json proposeMapping(const std::vector<ColumnSketch> &columns, const std::string &source, const std::string &kind);

} // namespace panorama::sync
