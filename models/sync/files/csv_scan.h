// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/files/row_batch.h"

#include <optional>

namespace panorama::sync {

constexpr char noDelimiter = '\0';

// Where the record that starts at `at` ends: behind its line end, or the end of the text. nullopt: a quote is never
// closed; `opened` is then its place. `isDelimiter` may hold several candidates, before the delimiter is known.
std::optional<std::size_t> recordEnd(std::string_view text, std::size_t at, std::string_view delimiters,
                                     std::size_t &opened);
// A place between two records at or behind at + wanted.
std::optional<std::size_t> partEnd(std::string_view text, std::size_t at, std::size_t wanted,
                                   std::string_view delimiters, std::size_t &opened);
// Cuts whole records into cells. Wholly blank lines are no rows.
void cutRecords(std::string_view text, char delimiter, RowBatch &batch);
// The most frequent of , ; TAB | outside quotes, else none.
char detectDelimiter(std::string_view record);
// Physical lines that end in the text: CR, LF and CRLF end one.
std::int64_t countLines(std::string_view text);

} // namespace panorama::sync
