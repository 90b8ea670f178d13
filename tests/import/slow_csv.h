// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

namespace panorama::testing {

struct SlowRow
{
    long line = 0; // of the file, from 1
    std::vector<std::string> cells;
};

// RFC 4180 character by character, written apart from the product: quotes open only at the start of a cell, CR, LF and
// CRLF end rows, rows of one blank unquoted cell are none.
inline std::vector<SlowRow> slowCsv(const std::string &text, char delimiter)
{
    std::vector<SlowRow> rows;
    SlowRow row {1, {}};
    std::string cell;
    enum { Start, Plain, Quoted, Behind } state = Start;
    bool quoted = false, any = false;
    long line = 1;
    const auto endCell = [&] {
        row.cells.push_back(cell);
        cell.clear();
        state = Start;
    };
    const auto endRow = [&](bool last) {
        if (last && !any)
            return;
        endCell();
        const bool blank =
            row.cells.size() == 1 && !quoted && row.cells[0].find_first_not_of(" \t") == std::string::npos;
        if (!blank)
            rows.push_back(row);
        quoted = any = false;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool crlf = c == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (state == Quoted) {
            if (c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
                cell += '"';
                ++i;
            } else if (c == '"') {
                state = Behind;
            } else {
                cell += c;
                if (c == '\n' || (c == '\r' && !crlf))
                    ++line;
            }
            continue;
        }
        if (c == '\n' || c == '\r') {
            any = true;
            endRow(false);
            i += crlf;
            row = {++line, {}};
        } else if (c == delimiter) {
            any = true;
            endCell();
        } else if (c == '"' && state == Start) {
            state = Quoted;
            quoted = any = true;
        } else {
            any = true;
            state = state == Behind ? Behind : Plain;
            cell += c;
        }
    }
    endRow(true);
    return rows;
}

} // namespace panorama::testing
