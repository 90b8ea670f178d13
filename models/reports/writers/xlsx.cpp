// SPDX-License-Identifier: GPL-3.0-or-later
// One sheet a section, with a native chart beside it where the section is a chart. Texts are always written as strings,
// so none of them can become a formula.
#include "core/result.h"
#include "reports/report.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <unistd.h>

namespace panorama::reports {
namespace {

struct Formats
{
    lxw_format *title, *head, *headNumber, *text, *number, *money, *share, *day;
};

Formats makeFormats(lxw_workbook *book)
{
    Formats f {};
    for (lxw_format **format : {&f.title, &f.head, &f.headNumber, &f.text, &f.number, &f.money, &f.share, &f.day})
        *format = workbook_add_format(book);
    format_set_bold(f.title);
    format_set_font_size(f.title, 14);
    for (lxw_format *head : {f.head, f.headNumber}) {
        format_set_bold(head);
        format_set_bottom(head, LXW_BORDER_THIN);
        format_set_font_color(head, 0x525B73);
    }
    format_set_align(f.headNumber, LXW_ALIGN_RIGHT);
    format_set_num_format(f.number, "#,##0.##");
    format_set_num_format(f.money, "#,##0.00");
    format_set_num_format(f.share, "0.0%");
    format_set_num_format(f.day, "yyyy-mm-dd");
    return f;
}

// At most 31 characters, none of []:*?/\, each name once.
std::string sheetName(const std::string &title, std::set<std::string> &used)
{
    std::string name;
    int points = 0;
    for (const char c : title) {
        if ((c & 0xc0) != 0x80 && ++points > 28)
            break;
        name += std::string_view("[]:*?/\\'").find(c) == std::string_view::npos ? c : ' ';
    }
    if (name.empty())
        name = "Sheet";
    std::string candidate = name;
    for (int n = 2; !used.insert(candidate).second; ++n)
        candidate = name + " " + std::to_string(n);
    return candidate;
}

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell, const Formats &f)
{
    switch (cell.kind) {
    case Cell::Kind::Missing: break;
    case Cell::Kind::Text: worksheet_write_string(sheet, row, column, cell.text.c_str(), f.text); break;
    case Cell::Kind::Number: worksheet_write_number(sheet, row, column, cell.number, f.number); break;
    case Cell::Kind::Money:
        worksheet_write_number(sheet, row, column, std::strtod(cell.text.c_str(), nullptr), f.money);
        break;
    case Cell::Kind::Share: worksheet_write_number(sheet, row, column, cell.number, f.share); break;
    case Cell::Kind::Day:
        worksheet_write_number(sheet, row, column, cell.number + 25569, f.day);
        break; // serial days from 1899-12-30
    }
}

constexpr lxw_row_t headRow = 2;

void writeTable(lxw_worksheet *sheet, const Section &section, const Table &table, const Formats &f)
{
    worksheet_write_string(sheet, 0, 0, section.title.c_str(), f.title);
    if (!section.note.empty())
        worksheet_write_string(sheet, 1, 0, section.note.c_str(), nullptr);
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Column &column = table.columns[c];
        const std::string name = column.name + (column.unit.empty() ? "" : " (" + column.unit + ")");
        worksheet_write_string(sheet, headRow, lxw_col_t(c), name.c_str(), column.isNumber ? f.headNumber : f.head);
        worksheet_set_column(sheet, lxw_col_t(c), lxw_col_t(c), column.isNumber ? 16 : 24, nullptr);
    }
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        for (std::size_t c = 0; c < table.rows[r].size(); ++c)
            writeCell(sheet, lxw_row_t(headRow + 1 + r), lxw_col_t(c), table.rows[r][c], f);
    worksheet_freeze_panes(sheet, headRow + 1, 0);
    if (!table.columns.empty() && !table.rows.empty())
        worksheet_autofilter(sheet, headRow, 0, lxw_row_t(headRow + table.rows.size()),
                             lxw_col_t(table.columns.size() - 1));
}

void addSeriesChart(lxw_workbook *book, lxw_worksheet *sheet, const std::string &name, const Section &section,
                    const SeriesChart &body)
{
    constexpr lxw_color_t colours[] = {0x5261EA, 0xF99607, 0x0C9B8A, 0xF03978, 0x7FD2EE, 0x833D89,
                                       0xAFE481, 0x252B4C, 0xFBBFC3, 0x185A3F, 0xA786C7, 0x9F4F00};
    lxw_chart *chart = workbook_add_chart(book, LXW_CHART_AREA_STACKED);
    const lxw_row_t first = headRow + 1, last = lxw_row_t(headRow + body.days.size());
    for (std::size_t i = 0; i < body.series.size(); ++i) {
        const auto column = lxw_col_t(i + 1);
        lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, name.c_str(), first, 0, last, 0);
        chart_series_set_values(series, name.c_str(), first, column, last, column);
        chart_series_set_name_range(series, name.c_str(), headRow, column);
        lxw_chart_fill fill {};
        fill.color = colours[std::size_t(body.series[i].colour) % 12];
        chart_series_set_fill(series, &fill);
    }
    chart_title_set_name(chart, section.title.c_str());
    chart_axis_set_num_format(chart->x_axis, "m/d");
    lxw_chart_options options {};
    options.x_scale = 1.6;
    options.y_scale = 1.4;
    worksheet_insert_chart_opt(sheet, headRow, lxw_col_t(body.series.size() + 2), chart, &options);
}

Result<std::string> take(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    const bool read = file.good();
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    if (!read)
        return storageError("The workbook could not be written.", path, "Is there room in the temporary folder?");
    return bytes.str();
}

} // namespace

Result<std::string> writeXlsx(const Report &report)
{
    std::string path = (std::filesystem::temp_directory_path() / "panorama-XXXXXX").string();
    const int handle = mkstemp(path.data());
    if (handle < 0)
        return storageError("The temporary folder cannot be written.", path);
    close(handle);
    lxw_workbook *book = workbook_new(path.c_str());
    lxw_doc_properties properties {};
    std::string title = report.title;
    properties.title = title.data();
    workbook_set_properties(book, &properties);
    const Formats formats = makeFormats(book);
    std::set<std::string> names;
    for (const Section &section : report.sections) {
        const std::string name = sheetName(section.title, names);
        lxw_worksheet *sheet = workbook_add_worksheet(book, name.c_str());
        if (!sheet)
            continue;
        writeTable(sheet, section, asTable(section), formats);
        const auto *chart = std::get_if<SeriesChart>(&section.body);
        if (chart && !chart->days.empty() && !chart->series.empty())
            addSeriesChart(book, sheet, name, section, *chart);
    }
    if (report.sections.empty())
        workbook_add_worksheet(book, nullptr);
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR) {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        return storageError("The workbook could not be written.", path, lxw_strerror(error));
    }
    return take(path);
}

} // namespace panorama::reports
