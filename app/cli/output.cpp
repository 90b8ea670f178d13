// SPDX-License-Identifier: GPL-3.0-or-later
// Text for people: scalars as aligned "key  value" lines, lists of objects as tables.
#include "app/cli/command.h"
#include "core/text.h"

#include <algorithm>
#include <set>

namespace panorama::cli {
namespace {

// Columns that a text takes in a terminal; Han and full-width characters take two.
std::size_t displayWidth(std::string_view text)
{
    std::size_t width = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const unsigned char c = static_cast<unsigned char>(text[i]);
        if ((c & 0xC0) != 0x80)
            width += c >= 0xE3 ? 2 : 1;
    }
    return width;
}

std::string cellText(const Json &value)
{
    if (value.isNull())
        return "–";
    if (value.isString())
        return value.text();
    return value.dump();
}

bool isTable(const Json &value)
{
    return value.isArray() && !value.items().empty()
        && std::all_of(value.items().begin(), value.items().end(), [](const Json &row) { return row.isObject(); });
}

std::vector<std::string> columnsOf(const Json &table)
{
    std::vector<std::string> columns;
    for (const Json &row : table.items())
        for (const Json::Member &member : row.members())
            if (std::find(columns.begin(), columns.end(), member.first) == columns.end())
                columns.push_back(member.first);
    return columns;
}

std::string paddedRow(const std::vector<std::string> &cells, const std::vector<std::size_t> &widths)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i)
        line += cells[i] + std::string(widths[i] - displayWidth(cells[i]) + 2, ' ');
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

std::string tableText(const Json &table)
{
    std::vector<std::vector<std::string>> rows = {columnsOf(table)};
    for (const Json &row : table.items()) {
        std::vector<std::string> cells;
        for (const std::string &column : rows.front()) {
            const Json *value = row.find(column);
            cells.push_back(value ? cellText(*value) : "");
        }
        rows.push_back(std::move(cells));
    }
    std::vector<std::size_t> widths(rows.front().size(), 0);
    for (const auto &row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i]));
    std::string text;
    for (const auto &row : rows)
        text += paddedRow(row, widths);
    return text;
}

std::string membersText(const Json &object)
{
    std::size_t width = 0;
    for (const Json::Member &member : object.members())
        if (!isTable(member.second))
            width = std::max(width, displayWidth(member.first));
    std::string scalars, tables;
    for (const Json::Member &member : object.members()) {
        if (isTable(member.second))
            tables += "\n" + member.first + "\n" + tableText(member.second);
        else
            scalars += paddedRow({member.first, cellText(member.second)}, {width, displayWidth(cellText(member.second))});
    }
    return scalars + tables;
}

} // namespace

std::string humanText(const Json &json)
{
    if (json.isObject())
        return membersText(json);
    return isTable(json) ? tableText(json) : cellText(json) + "\n";
}

} // namespace panorama::cli
