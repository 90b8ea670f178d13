// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/files/row_converter.h"
#include "sync/files/table_reader.h"

namespace panorama::sync {

// A row of a file that was not taken.
struct FileReject
{
    std::int64_t line = 0; // physical line where it starts; in XLSX the row
    std::string column; // the first one at fault; "" when the reason is about several
    std::string reason; // never a value
    std::vector<std::string> cells;
};

struct FileOutcome
{
    std::int64_t rowsRead = 0;
    std::vector<FileReject> rejects; // by line
};

// Reads all rows of a table, converts them on several threads and gives them to the sink in the order of the file.
Result<FileOutcome> importTable(const Job &job, TableReader &reader, const RowConverter &converter, RowSink &sink);

std::vector<std::string> cellsOf(const RowBatch &batch, std::size_t row);

} // namespace panorama::sync
