// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "domain/identifier.h"
#include "sync/files/proposal.h"

#include <algorithm>
#include <functional>

namespace panorama::sync {
namespace {

bool looksLikePhone(std::string_view text, const std::string &region)
{
    const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const std::string wide = toNfkc(text);
    const auto wideDigits = std::count_if(wide.begin(), wide.end(), [](char c) { return c >= '0' && c <= '9'; });
    return std::max(digits, wideDigits) >= 9 && text.find('.') == std::string_view::npos
        && normalizedPhone(text, region).has_value();
}

// Chinese identity numbers: 17 digits and a digit or X.
bool looksLikeDocument(std::string_view text)
{
    return text.size() == 18 && std::all_of(text.begin(), text.end() - 1, [](char c) { return c >= '0' && c <= '9'; })
        && ((text.back() >= '0' && text.back() <= '9') || text.back() == 'X' || text.back() == 'x');
}

bool isBooleanWord(std::string_view text)
{
    const std::string lower = toLower(text);
    return lower == "true" || lower == "false" || lower == "yes" || lower == "no" || lower == "是" || lower == "否"
        || lower == "y" || lower == "n";
}

const std::vector<std::string> &candidateFormats()
{
    static const std::vector<std::string> formats = {"yyyy-MM-dd",
                                                     "iso",
                                                     "yyyy/M/d",
                                                     "yyyy/M/d H:mm",
                                                     "yyyy/M/d H:mm:ss",
                                                     "yyyy-M-d",
                                                     "yyyy-M-d H:mm",
                                                     "yyyy-M-d H:mm:ss",
                                                     "yyyy年M月d日",
                                                     "yyyyMMdd",
                                                     "dd/MM/yyyy",
                                                     "dd/MM/yyyy HH:mm",
                                                     "dd/MM/yyyy HH:mm:ss",
                                                     "M/d/yyyy",
                                                     "M/d/yyyy H:mm",
                                                     "M/d/yyyy H:mm:ss",
                                                     "d.M.yyyy",
                                                     "d.M.yyyy H:mm"};
    return formats;
}

class Sketcher
{
public:
    Sketcher(const RowBatch &batch, std::size_t column, std::size_t rows, const std::string &region) : m_region(region)
    {
        for (std::size_t row = 0; row < std::min(rows, batch.rows()); ++row) {
            const std::string_view text = trimmed(batch.cell(row, column));
            m_anyDate = m_anyDate || batch.isDate(row, column);
            if (!text.empty())
                m_cells.push_back(text);
        }
    }

    void run(ColumnSketch &sketch) const
    {
        if (m_cells.empty())
            return;
        sketch.example = m_cells.front();
        if (share([](std::string_view c) { return c.find('@') != std::string_view::npos && normalizedEmail(c); }) > 0.8)
            sketch.identifier = "email";
        else if (share([this](std::string_view c) { return looksLikePhone(c, m_region); }) > 0.8)
            sketch.identifier = "phone";
        sketch.personal = !sketch.identifier.empty() || share(looksLikeDocument) > 0.5;
        if (sketch.personal)
            return;
        if (m_anyDate || isDate(sketch))
            return void(sketch.type = sketch.type == "text" ? "time" : sketch.type);
        if (share(isBooleanWord) == 1.0)
            sketch.type = "boolean";
        else if (share([](std::string_view c) {
                     return readNumber(c, false).has_value() && !(c.size() > 1 && c[0] == '0' && c[1] != '.');
                 })
                 == 1.0)
            sketch.type = "number";
        else if (share([](std::string_view c) { return readNumber(c, true).has_value(); }) == 1.0) {
            sketch.type = "number";
            sketch.format = "#,##0.00";
        }
    }

private:
    double share(const std::function<bool(std::string_view)> &test) const
    {
        return double(std::count_if(m_cells.begin(), m_cells.end(), test)) / double(m_cells.size());
    }

    bool isDate(ColumnSketch &sketch) const
    {
        for (const std::string &text : candidateFormats()) {
            const Result<FieldFormat> format = FieldFormat::parse(text);
            if (!format || share([&](std::string_view cell) { return format->read(cell).has_value(); }) < 1.0)
                continue;
            sketch.format = text == "iso" ? "" : text;
            sketch.type = format->canBeDate() && text != "iso" ? "date" : "time";
            return true;
        }
        return false;
    }

    const std::string &m_region;
    std::vector<std::string_view> m_cells;
    bool m_anyDate = false;
};

} // namespace

std::vector<ColumnSketch> sketchColumns(const std::vector<std::string> &columns, const RowBatch &batch,
                                        std::size_t rows, const std::string &region)
{
    std::vector<ColumnSketch> sketches;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        ColumnSketch sketch;
        sketch.name = columns[i];
        Sketcher(batch, i, rows, region).run(sketch);
        sketches.push_back(std::move(sketch));
    }
    return sketches;
}

} // namespace panorama::sync
