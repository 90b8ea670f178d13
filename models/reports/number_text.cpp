// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/number_text.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace panorama::reports {
namespace {

std::string fixed(double value, int decimals)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", decimals, value);
    return text;
}

std::string withoutTrailingZeros(std::string text)
{
    if (text.find('.') == std::string::npos)
        return text;
    while (text.back() == '0')
        text.pop_back();
    if (text.back() == '.')
        text.pop_back();
    return text;
}

struct Scale
{
    double least;
    int decimals;
    const char *han, *hanTw, *latin;
};
// From the largest down; han steps by 10^4, latin by 10^3.
constexpr std::array<Scale, 2> hanScales = {{{1e8, 2, "亿", "億", ""}, {1e4, 1, "万", "萬", ""}}};
constexpr std::array<Scale, 3> latinScales = {{{1e9, 2, "", "", "B"}, {1e6, 2, "", "", "M"}, {1e3, 1, "", "", "K"}}};

const Scale *scaleFor(double size, bool han)
{
    if (size < 9999.5)
        return nullptr;
    // 99,996,000 is 1 亿 and not 10000 万: rounded to the digits shown.
    if (han) {
        for (const Scale &scale : hanScales)
            if (size >= scale.least * (1 - 0.5e-5))
                return &scale;
        return nullptr;
    }
    for (const Scale &scale : latinScales)
        if (size >= scale.least * (1 - 0.5e-4))
            return &scale;
    return nullptr;
}

} // namespace

std::string groupedNumber(double value, int decimals)
{
    std::string digits = fixed(std::abs(value), decimals);
    const std::size_t point = std::min(digits.find('.'), digits.size());
    for (std::size_t at = point; at > 3; at -= 3)
        digits.insert(at - 3, ",");
    const bool zero = digits.find_first_of("123456789") == std::string::npos;
    return value < 0 && !zero ? "\u2212" + digits : digits;
}

ShortNumber shortNumber(double value, std::string_view language)
{
    const bool han = language.substr(0, 2) == "zh";
    const double size = std::abs(value);
    const std::string sign = value < 0 ? "\u2212" : "";
    if (const Scale *scale = scaleFor(size, han)) {
        const std::string number = withoutTrailingZeros(groupedNumber(size / scale->least, scale->decimals));
        return {sign + number, han ? (language == "zh_TW" ? scale->hanTw : scale->han) : scale->latin};
    }
    const int decimals = size == std::floor(size) ? 0 : size < 100 ? 2 : size < 999.95 ? 1 : 0;
    return {withoutTrailingZeros(groupedNumber(value, decimals)), ""};
}

std::string percentText(double share)
{
    return (share < 0 ? "\u2212" : "") + fixed(std::abs(share) * 100, 1) + "%";
}

std::string currencySign(std::string_view currency)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> signs = {
        {{"CNY", "¥"}, {"JPY", "¥"}, {"USD", "$"}, {"EUR", "€"}, {"GBP", "£"}, {"HKD", "HK$"}, {"TWD", "NT$"}}};
    for (const auto &[code, sign] : signs)
        if (code == currency)
            return std::string(sign);
    return std::string(currency) + " ";
}

} // namespace panorama::reports
