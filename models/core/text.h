// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace panorama {

// Unicode by ICU. All texts are UTF-8.
bool isValidUtf8(std::string_view text);
std::string toNfc(std::string_view text);
std::string toNfkc(std::string_view text);
std::string toLower(std::string_view text);
std::string caseFolded(std::string_view text); // NFKC case fold: for search, never for rules
// Without leading and trailing Unicode white space (also U+3000, U+00A0, U+FEFF).
std::string_view trimmed(std::string_view text);
std::size_t codePointCount(std::string_view text);
// A name of an event, channel, tag, attribute or source: 1–200 characters, no control characters; in NFC.
std::optional<std::string> validName(std::string_view text);
// "Zhang san" for 张三: for search only.
std::string toPinyin(std::string_view text);

// 64-bit mix (wyhash-like) for tables in memory; not keyed, never stored.
std::uint64_t hashBytes(std::string_view bytes, std::uint64_t seed = 0);

// Whether a spreadsheet program would run this cell: = or @ at its start, or a sign before letters, behind blanks and
// quotes too, full-width forms included. Numbers, dates, phones and a lone hyphen are none.
bool looksLikeFormula(std::string_view cell);
// The stricter question for files that people open: = + - @ or a control character that parts cells at its start,
// behind blanks and quotes too, full-width forms included; a negative number is none.
bool opensFormula(std::string_view cell);

} // namespace panorama
