// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace panorama::reports {

// Numbers as people read them in a language (zh_CN, zh_TW, en): 万/亿, 萬/億 or K/M/B from 10,000 up, one decimal (two
// from 亿, M), trailing zeros cut; below that with separators. Minus is U+2212.
struct ShortNumber
{
    std::string number; // with sign
    std::string unit; // 万, M … or empty
    std::string text() const
    {
        return unit.empty() || (unit[0] >= 'A' && unit[0] <= 'Z') ? number + unit : number + "\u200a" + unit;
    }
};
ShortNumber shortNumber(double value, std::string_view language);
std::string groupedNumber(double value, int decimals); // 1,234.50
std::string percentText(double share); // 54.6%
std::string currencySign(std::string_view currency); // ¥, else the code and a blank

} // namespace panorama::reports
