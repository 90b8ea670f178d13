// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pacing_chart.h"

#include "ui/theme/numbers.h"
#include "ui/widgets/paint.h"

#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

void PacingChart::setLines(std::vector<Line> lines, double timePassed, const ValueFormat &format)
{
    m_lines = std::move(lines);
    m_timePassed = timePassed;
    m_format = format;
    refresh();
}

ChartTable PacingChart::table() const
{
    ChartTable table {{tr("Name"), tr("Actual"), tr("Planned"), tr("Share")}, {}};
    for (const Line &line : m_lines)
        table.rows.push_back(
            {line.name, line.actual, line.planned, line.planned > 0 ? line.actual / line.planned : NAN});
    return table;
}

void PacingChart::paintLine(QPainter &painter, const QRectF &row, const Line &line, const ChartStyle &style) const
{
    const Tokens &t = style.tokens;
    const double share = line.planned > 0 ? line.actual / line.planned : 0;
    const bool over = share > 1.0005;
    const double thick = style.px(6);
    const QRectF bar(row.left(), row.bottom() - thick - style.px(6), row.width(), thick);
    const QRectF text(row.left(), bar.top() - style.px(22), row.width(), style.px(20));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.channel(line.color));
    painter.drawEllipse(QPointF(text.left() + style.px(4), text.center().y()), style.px(4), style.px(4));
    painter.setFont(style.font(Type::Number));
    const QString numbers =
        m_format.shortText(line.actual) + u" / "_s + m_format.shortText(line.planned) + u"  "_s + percentText(share, 0);
    painter.setPen(over ? t.bad : t.text2);
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, numbers);
    const double used = QFontMetricsF(painter.font()).horizontalAdvance(numbers);
    painter.setFont(style.font(Type::Small));
    painter.setPen(t.text);
    paintElided(painter, text.adjusted(style.px(16), 0, -used - 8, 0), Qt::AlignVCenter, line.name);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.divider);
    painter.drawRoundedRect(bar, thick / 2, thick / 2);
    painter.setBrush(over ? t.channel(3) : t.primary);
    if (line.actual > 0)
        painter.drawRoundedRect(
            QRectF(bar.left(), bar.top(), std::max(thick, bar.width() * std::min(1.0, share)), thick), thick / 2,
            thick / 2);
    painter.setBrush(t.text);
    painter.drawRect(QRectF(bar.left() + bar.width() * m_timePassed - 1, bar.top() - 3, 2, thick + 6));
}

std::vector<ChartMark> PacingChart::paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const
{
    const double height = std::min(style.px(44), area.height() / double(m_lines.size()));
    std::vector<ChartMark> marks;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const QRectF row(area.left() + 1, area.top() + height * double(i), area.width() - 2, height);
        paintLine(painter, row, line, style);
        const double share = line.planned > 0 ? line.actual / line.planned : 0;
        marks.push_back({row.adjusted(0, 3, 0, -1),
                         line.name,
                         m_format.fullText(line.actual) + u" / "_s + m_format.fullText(line.planned),
                         {{tr("Actual"), m_format.fullText(line.actual), {}},
                          {tr("Planned"), m_format.fullText(line.planned), {}},
                          {tr("Share"), percentText(share), {}},
                          {tr("Time passed"), percentText(m_timePassed), {}}}});
    }
    return marks;
}

} // namespace panorama::ui
