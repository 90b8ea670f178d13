// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/upset_chart.h"

#include "ui/charts/axis.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/paint.h"

#include <algorithm>
#include <functional>

namespace panorama::ui {

using namespace Qt::StringLiterals;

void UpSetChart::setSets(QStringList names, std::vector<double> sizes, std::vector<Combination> combinations)
{
    m_names = std::move(names);
    m_sizes = std::move(sizes);
    m_combinations = std::move(combinations);
    std::ranges::stable_sort(m_combinations, std::greater(), &Combination::people);
    refresh();
}

QString UpSetChart::nameOf(unsigned members) const
{
    QStringList names;
    for (qsizetype set = 0; set < m_names.size(); ++set)
        if (members >> set & 1u)
            names << m_names[set];
    return names.join(u" ∩ "_s);
}

ChartTable UpSetChart::table() const
{
    ChartTable table {{tr("In exactly these"), tr("People")}, {}};
    for (const auto &combination : m_combinations)
        table.rows.push_back({nameOf(combination.members), combination.people});
    return table;
}

std::vector<ChartMark> UpSetChart::paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const
{
    const Tokens &t = style.tokens;
    const QFontMetricsF metrics(style.font(Type::Caption));
    double names = 0, most = 0;
    for (qsizetype i = 0; i < m_names.size(); ++i)
        names = std::max(names, metrics.horizontalAdvance(m_names[i] + u"  "_s + peopleText(m_sizes[std::size_t(i)])));
    for (const auto &combination : m_combinations)
        most = std::max(most, combination.people);
    names = std::min(names + 4, area.width() * 0.4);
    const double row = style.px(26);
    const double matrixHeight = row * double(m_names.size());
    const QRectF chart(area.left() + names + style.px(10), area.top(), area.width() - names - style.px(10),
                       area.height() - matrixHeight - style.px(8));
    // As many of the greatest as can be told apart; the table has them all.
    const std::size_t shown =
        std::min(m_combinations.size(), std::size_t(std::max(1.0, chart.width() / style.px(leastSlot))));
    const double slot = std::min(style.px(64), chart.width() / double(shown));
    const QRectF matrix(chart.left(), chart.bottom() + style.px(8), slot * double(shown), matrixHeight);
    paintMatrix(painter, matrix.adjusted(-names - style.px(10), 0, 0, 0), {shown, slot, row}, style);
    paintRest(painter, chart, shown, style);
    paintUnit(painter, area, style, peopleFormat().unit);
    std::vector<ChartMark> marks;
    for (std::size_t i = 0; i < shown; ++i) {
        const double height = most > 0 ? (chart.height() - style.px(20)) * m_combinations[i].people / most : 0;
        const QRectF column(chart.left() + slot * double(i), chart.top(), slot, area.bottom() - chart.top());
        const double width = std::min(slot * 0.62, style.px(30));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.primary);
        painter.drawRoundedRect(
            QRectF(column.center().x() - width / 2, chart.bottom() - height, width, std::max(2.0, height)), 4, 4);
        painter.setFont(style.font(Type::Caption));
        painter.setPen(t.text2);
        const QString people = shortText(m_combinations[i].people);
        if (metrics.horizontalAdvance(people) <= slot + 2)
            painter.drawText(QRectF(column.left() - 8, chart.bottom() - height - style.px(18), slot + 16, style.px(16)),
                             Qt::AlignCenter, people);
        marks.push_back({column,
                         nameOf(m_combinations[i].members),
                         fullNumber(m_combinations[i].people),
                         {{tr("People"), fullNumber(m_combinations[i].people), {}}}});
    }
    return marks;
}

void UpSetChart::paintRest(QPainter &painter, const QRectF &chart, std::size_t shown, const ChartStyle &style) const
{
    if (shown == m_combinations.size())
        return;
    double people = 0;
    for (std::size_t i = shown; i < m_combinations.size(); ++i)
        people += m_combinations[i].people;
    painter.setFont(style.font(Type::Caption));
    painter.setPen(style.tokens.text3);
    const QString text =
        tr("and %1 smaller ones with %2 people").arg(m_combinations.size() - shown).arg(fullNumber(people));
    const QRectF place(chart.left() + chart.width() * 0.35, chart.top() + style.px(24), chart.width() * 0.65,
                       style.px(64));
    painter.drawText(place, Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap, text);
}

void UpSetChart::paintMatrix(QPainter &painter, const QRectF &matrix, const Grid &grid, const ChartStyle &style) const
{
    const Tokens &t = style.tokens;
    const auto [shown, slot, row] = grid;
    const double left = matrix.right() - slot * double(shown);
    for (qsizetype set = 0; set < m_names.size(); ++set) {
        const QRectF line(matrix.left(), matrix.top() + row * double(set), matrix.width(), row);
        if (set % 2 == 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.raised);
            painter.drawRoundedRect(line, 4, 4);
        }
        const QRectF label(line.left() + 4, line.top(), left - line.left() - style.px(12), row);
        painter.setFont(style.font(Type::Caption));
        painter.setPen(t.text3);
        const QString size = peopleText(m_sizes[std::size_t(set)]);
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignRight, size);
        painter.setPen(t.text);
        paintElided(painter, label.adjusted(0, 0, -QFontMetricsF(painter.font()).horizontalAdvance(size) - 6, 0),
                    Qt::AlignVCenter, m_names[set]);
    }
    for (std::size_t i = 0; i < shown; ++i) {
        const double x = left + slot * (double(i) + 0.5);
        double first = -1, last = -1;
        for (qsizetype set = 0; set < m_names.size(); ++set)
            if (m_combinations[i].members >> set & 1u)
                last = matrix.top() + row * (double(set) + 0.5), first = first < 0 ? last : first;
        painter.setPen(QPen(t.primary, 2));
        if (last > first)
            painter.drawLine(QPointF(x, first), QPointF(x, last));
        painter.setPen(Qt::NoPen);
        for (qsizetype set = 0; set < m_names.size(); ++set) {
            painter.setBrush(m_combinations[i].members >> set & 1u ? t.primary : t.border);
            painter.drawEllipse(QPointF(x, matrix.top() + row * (double(set) + 0.5)),
                                std::min(style.px(5), slot * 0.36), std::min(style.px(5), slot * 0.36));
        }
    }
}

} // namespace panorama::ui
