// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "reports/report.h"

namespace panorama::reports {
namespace {

Json cellJson(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Missing: return {};
    case Cell::Kind::Number:
    case Cell::Kind::Share: return cell.number;
    case Cell::Kind::Text:
    case Cell::Kind::Money:
    case Cell::Kind::Day: return cell.text;
    }
    return {};
}

Json sectionJson(const Section &section)
{
    const Table table = asTable(section);
    Json columns = Json::array(), rows = Json::array();
    for (const Column &column : table.columns)
        columns.append(
            Json::object({{"name", column.name}, {"unit", column.unit.empty() ? Json() : Json(column.unit)}}));
    for (const auto &cells : table.rows) {
        Json row = Json::array();
        for (const Cell &cell : cells)
            row.append(cellJson(cell));
        rows.append(std::move(row));
    }
    return Json::object({{"id", section.id},
                         {"title", section.title},
                         {"note", section.note},
                         {"columns", std::move(columns)},
                         {"rows", std::move(rows)}});
}

} // namespace

Result<std::string> writeJson(const Report &report)
{
    Json sections = Json::array(), warnings = Json::array();
    for (const Section &section : report.sections)
        sections.append(sectionJson(section));
    for (const std::string &warning : report.warnings)
        warnings.append(warning);
    const Json json = Json::object({{"format", "panorama.report_values/1"},
                                    {"report", report.id},
                                    {"title", report.title},
                                    {"subtitle", report.subtitle},
                                    {"language", report.language},
                                    {"sections", std::move(sections)},
                                    {"warnings", std::move(warnings)}});
    return json.dumpIndented() + "\n";
}

} // namespace panorama::reports
