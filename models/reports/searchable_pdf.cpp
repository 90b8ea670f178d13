// SPDX-License-Identifier: GPL-3.0-or-later
// ToUnicode tables (PDF 32000-1, 9.10.3) stand uncompressed in Qt's files, as lists of four hexadecimal digits in
// brackets between beginbfrange and endbfrange. Kangxi radicals and compatibility ideographs have an NFKC form;
// the radicals of the supplement (U+2E80 …) have none and are listed here after Unicode's EquivalentUnifiedIdeograph.
#include "reports/searchable_pdf.h"

#include "core/text.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace panorama::reports {
namespace {

constexpr std::array<std::pair<unsigned, unsigned>, 54> supplement = {{
    {0x2E81, 0x5382}, {0x2E84, 0x4E59}, {0x2E85, 0x4EBB}, {0x2E86, 0x5182}, {0x2E88, 0x5200}, {0x2E89, 0x5202},
    {0x2E8A, 0x535C}, {0x2E8C, 0x5C0F}, {0x2E8E, 0x5140}, {0x2E8F, 0x5C23}, {0x2E92, 0x5DF3}, {0x2E93, 0x5E7A},
    {0x2E96, 0x5FC4}, {0x2E98, 0x624C}, {0x2E99, 0x6535}, {0x2E9C, 0x65E5}, {0x2E9D, 0x6708}, {0x2E9E, 0x6B7A},
    {0x2EA0, 0x6C11}, {0x2EA1, 0x6C35}, {0x2EA2, 0x6C3A}, {0x2EA3, 0x706C}, {0x2EA4, 0x722B}, {0x2EA6, 0x4E2C},
    {0x2EA7, 0x725B}, {0x2EA8, 0x72AD}, {0x2EA9, 0x738B}, {0x2EAD, 0x793B}, {0x2EAF, 0x7CF9}, {0x2EB0, 0x7E9F},
    {0x2EB6, 0x7F8A}, {0x2EB9, 0x8002}, {0x2EBC, 0x8089}, {0x2EBE, 0x8279}, {0x2EC2, 0x8864}, {0x2EC4, 0x897F},
    {0x2EC5, 0x89C1}, {0x2EC8, 0x8BA0}, {0x2EC9, 0x8D1D}, {0x2ECB, 0x8F66}, {0x2ECC, 0x8FB6}, {0x2ED0, 0x9485},
    {0x2ED3, 0x957F}, {0x2ED4, 0x95E8}, {0x2ED8, 0x9752}, {0x2ED9, 0x97E6}, {0x2EDA, 0x9875}, {0x2EDB, 0x98CE},
    {0x2EDC, 0x98DE}, {0x2EE2, 0x9A6C}, {0x2EE5, 0x9C7C}, {0x2EE6, 0x9E1F}, {0x2EEE, 0x9F7F}, {0x2EF0, 0x9F99},
}};

std::string utf8(unsigned unit)
{
    return {char(0xe0 | (unit >> 12)), char(0x80 | ((unit >> 6) & 63)), char(0x80 | (unit & 63))};
}

unsigned plainUnit(unsigned unit)
{
    if (unit == 9)
        return 0x20;
    for (const auto &[radical, ideograph] : supplement)
        if (radical == unit)
            return ideograph;
    if (!((unit >= 0x2E80 && unit <= 0x2FDF) || (unit >= 0xF900 && unit <= 0xFAFF)))
        return unit;
    const std::string plain = toNfkc(utf8(unit));
    if (plain.size() != 3)
        return unit;
    return (unsigned(plain[0]) & 15) << 12 | (unsigned(plain[1]) & 63) << 6 | (unsigned(plain[2]) & 63);
}

void mendList(std::string &pdf, std::size_t from, std::size_t to)
{
    for (std::size_t at = pdf.find('<', from); at != std::string::npos && at + 5 < to; at = pdf.find('<', at + 1)) {
        if (pdf[at + 5] != '>')
            continue;
        char *end = nullptr;
        const std::string digits = pdf.substr(at + 1, 4);
        const auto unit = unsigned(std::strtoul(digits.c_str(), &end, 16));
        if (*end != 0 || plainUnit(unit) == unit)
            continue;
        char text[8];
        std::snprintf(text, sizeof text, "%04X", plainUnit(unit) & 0xffff);
        pdf.replace(at + 1, 4, text);
    }
}

} // namespace

std::string searchablePdf(std::string pdf)
{
    for (std::size_t at = pdf.find("beginbfrange"); at != std::string::npos; at = pdf.find("beginbfrange", at)) {
        const std::size_t end = pdf.find("endbfrange", at);
        if (end == std::string::npos)
            break;
        for (std::size_t open = pdf.find('[', at); open < end; open = pdf.find('[', open + 1))
            if (const std::size_t close = pdf.find(']', open); close < end)
                mendList(pdf, open, close);
        at = end;
    }
    return pdf;
}

} // namespace panorama::reports
