// SPDX-License-Identifier: GPL-3.0-or-later
// Text for people: scalars as aligned "key  value" lines, lists of objects as tables.
#include "app/cli/command.h"
#include "core/text.h"

#include <algorithm>
#include <cstdio>
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

// Four decimals tell people enough; --json has them all.
std::string roundedText(const Json &number)
{
    std::string text = number.dump();
    const std::size_t point = text.find('.');
    if (point == std::string::npos || text.size() - point <= 5 || text.find('e') != std::string::npos)
        return text;
    char rounded[64];
    std::snprintf(rounded, sizeof rounded, "%.4f", number.toDouble());
    return rounded;
}

std::string cellText(const Json &value)
{
    if (value.isNull())
        return "–";
    if (value.isString())
        return value.text();
    if (value.isNumber())
        return roundedText(value);
    if (value.isBool())
        return value.boolean() ? "yes" : "no";
    std::vector<std::string> parts;
    if (value.isArray())
        for (const Json &item : value.items())
            parts.push_back(cellText(item));
    else
        for (const Json::Member &member : value.members())
            parts.push_back(member.first + " " + cellText(member.second));
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text.empty() ? "–" : text;
}

bool isFigure(const Json *value)
{
    return !value || value->isNull() || value->isNumber();
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

struct Column
{
    std::size_t width = 0;
    bool figures = true; // aligned to the right
};

std::string paddedRow(const std::vector<std::string> &cells, const std::vector<Column> &columns)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string blanks(columns[i].width - displayWidth(cells[i]), ' ');
        line += (columns[i].figures ? blanks + cells[i] : cells[i] + blanks) + "  ";
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

std::string tableText(const Json &table)
{
    std::vector<std::vector<std::string>> rows = {columnsOf(table)};
    std::vector<Column> columns(rows.front().size());
    for (const Json &row : table.items()) {
        std::vector<std::string> cells;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Json *value = row.find(rows.front()[i]);
            columns[i].figures &= isFigure(value);
            cells.push_back(value ? cellText(*value) : "");
        }
        rows.push_back(std::move(cells));
    }
    for (const auto &row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            columns[i].width = std::max(columns[i].width, displayWidth(row[i]));
    std::string text;
    for (const auto &row : rows)
        text += paddedRow(row, columns);
    return text;
}

// Names with their ids fit into a cell.
bool isWide(const Json &value)
{
    return isTable(value)
        && std::ranges::any_of(value.items(), [](const Json &row) { return row.members().size() > 3; });
}

bool holdsTables(const Json &table)
{
    return std::ranges::any_of(table.items(), [](const Json &row) {
        return std::ranges::any_of(row.members(), [](const Json::Member &member) { return isWide(member.second); });
    });
}

// Each row that has tables of its own as a heading and these tables.
std::string blocksText(const std::string &name, const Json &table)
{
    std::string text;
    for (const Json &row : table.items()) {
        std::string heading = name, tables;
        for (const Json::Member &member : row.members()) {
            if (isTable(member.second))
                tables += tableText(member.second);
            else
                heading += " · " + cellText(member.second);
        }
        text += "\n" + heading + "\n" + tables;
    }
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
            tables += holdsTables(member.second) ? blocksText(member.first, member.second)
                                                 : "\n" + member.first + "\n" + tableText(member.second);
        else
            scalars += paddedRow({member.first, cellText(member.second)},
                                 {{width, false}, {displayWidth(cellText(member.second)), false}});
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
