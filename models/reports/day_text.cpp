// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/day_text.h"

#include "core/time.h"

#include <algorithm>
#include <array>

namespace panorama::reports {
namespace {

constexpr std::size_t isoLength = 10;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string dayText(Date date, bool han)
{
    static constexpr std::array<const char *, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    int year = 0, month = 0, day = 0;
    date.toCivil(year, month, day);
    const std::string y = std::to_string(year), d = std::to_string(day);
    return han ? y + "年" + std::to_string(month) + "月" + d + "日"
               : d + " " + months[std::size_t(month - 1)] + " " + y;
}

} // namespace

std::string withDays(std::string_view text, std::string_view language)
{
    const bool han = language.substr(0, 2) == "zh";
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const bool isWithin =
            (at > 0 && isDigit(text[at - 1])) || (at + isoLength < text.size() && isDigit(text[at + isoLength]));
        const auto date = isWithin ? std::nullopt : Date::fromIso(text.substr(at, isoLength));
        if (!date) {
            out += text[at++];
            continue;
        }
        out += dayText(*date, han);
        at += isoLength;
    }
    return out;
}

} // namespace panorama::reports
