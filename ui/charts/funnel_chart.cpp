// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/funnel_chart.h"

#include "ui/theme/numbers.h"
#include "ui/widgets/paint.h"

#include <QPainterPath>

#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

struct Layout
{
    double labelWidth = 0, numberWidth = 0, centre = 0, widest = 0, barHeight = 0, gap = 0, top = 0;
    QRectF bar(std::size_t stage, double share) const
    {
        const double width = std::max(3.0, widest * share);
        return {centre - width / 2, top + double(stage) * (barHeight + gap), width, barHeight};
    }
};

Layout layoutOf(const std::vector<FunnelStage> &stages, const QRectF &area, const ChartStyle &style)
{
    Layout layout;
    for (const auto &stage : stages) {
        layout.labelWidth =
            std::max(layout.labelWidth, QFontMetricsF(style.font(Type::Small)).horizontalAdvance(stage.name));
        layout.numberWidth = std::max(
            {layout.numberWidth, QFontMetricsF(style.font(Type::Strong)).horizontalAdvance(peopleText(stage.people)),
             QFontMetricsF(style.font(Type::Caption))
                 .horizontalAdvance(stage.note.isEmpty() ? u"100.0%"_s : stage.note)});
    }
    layout.labelWidth = std::min(layout.labelWidth, area.width() * 0.34);
    layout.numberWidth = std::min(layout.numberWidth, area.width() * 0.3);
    const double left = area.left() + layout.labelWidth + style.px(16);
    const double right = area.right() - layout.numberWidth - style.px(16);
    layout.centre = (left + right) / 2;
    layout.widest = std::max(20.0, right - left);
    const double count = double(stages.size());
    layout.gap = std::clamp(area.height() / count * 0.36, style.px(16), style.px(34));
    layout.barHeight = std::clamp((area.height() - layout.gap * (count - 1)) / count, 10.0, style.px(56));
    layout.top = area.top() + std::max(0.0, (area.height() - count * layout.barHeight - (count - 1) * layout.gap) / 2);
    return layout;
}

} // namespace

FunnelChart::FunnelChart(QWidget *parent) : ChartWidget(parent) { }

void FunnelChart::setStages(std::vector<FunnelStage> stages)
{
    m_stages = std::move(stages);
    refresh();
}

double FunnelChart::rate(std::size_t stage) const
{
    return stage == 0 ? 1 : m_stages[stage - 1].people > 0 ? m_stages[stage].people / m_stages[stage - 1].people : NAN;
}

int FunnelChart::worstStep() const
{
    int worst = -1;
    for (std::size_t i = 1; i < m_stages.size(); ++i)
        if (!std::isnan(rate(i)) && (worst < 0 || rate(i) < rate(std::size_t(worst))))
            worst = int(i);
    return m_stages.size() > 2 ? worst : -1;
}

ChartTable FunnelChart::table() const
{
    ChartTable table {{tr("Stage"), tr("People"), tr("Of the step before"), tr("Of all")}, {}};
    for (std::size_t i = 0; i < m_stages.size(); ++i)
        table.rows.push_back({m_stages[i].name, m_stages[i].people, rate(i),
                              m_stages[0].people > 0 ? m_stages[i].people / m_stages[0].people : NAN});
    return table;
}

// The pill between two stages: what share got on.
ChartMark FunnelChart::paintDrop(QPainter &painter, const QPointF &centre, std::size_t stage, bool isWorst,
                                 const ChartStyle &style) const
{
    const Tokens &t = style.tokens;
    const QFont font = style.font(Type::CaptionStrong);
    const QString text = percentText(rate(stage));
    const QSizeF size = pillSize(text, font, true, style.px(18));
    const QRectF pill(centre - QPointF(size.width() / 2, size.height() / 2), size);
    painter.setPen(QPen(isWorst ? t.bad : t.border, 1));
    painter.setBrush(isWorst ? t.badSoft : t.surface);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(font);
    painter.setPen(isWorst ? t.bad : t.text2);
    painter.drawText(pill, Qt::AlignCenter, u"↓ "_s + text);
    const QString lost = fullNumber(m_stages[stage - 1].people - m_stages[stage].people);
    return {pill.adjusted(-6, 0, 6, 0),
            tr("%1 to %2").arg(m_stages[stage - 1].name, m_stages[stage].name),
            text,
            {{tr("Got on"), text, {}}, {tr("Lost here"), lost, {}}}};
}

std::vector<ChartMark> FunnelChart::paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const
{
    const Tokens &t = style.tokens;
    const Layout layout = layoutOf(m_stages, area, style);
    const double all = std::max(1.0, m_stages[0].people);
    const int worst = worstStep();
    std::vector<ChartMark> marks, drops;
    for (std::size_t i = 0; i + 1 < m_stages.size(); ++i) {
        const QRectF from = layout.bar(i, m_stages[i].people / all),
                     to = layout.bar(i + 1, m_stages[i + 1].people / all);
        QPainterPath link(from.bottomLeft() + QPointF(2, -4));
        link.lineTo(from.bottomRight() + QPointF(-2, -4));
        link.lineTo(to.topRight() + QPointF(-2, 4));
        link.lineTo(to.topLeft() + QPointF(2, 4));
        painter.fillPath(link, mixed(t.surface, t.primary, 0.10));
    }
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        const FunnelStage &stage = m_stages[i];
        const QRectF bar = layout.bar(i, stage.people / all);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(t.surface, t.primary,
                               1.0 - 0.46 * double(i) / double(std::max<std::size_t>(1, m_stages.size() - 1))));
        painter.drawRoundedRect(bar, std::min(6.0, bar.width() / 2), 6);
        painter.setFont(style.font(Type::Small));
        painter.setPen(t.text2);
        paintElided(painter, {area.left(), bar.top(), layout.labelWidth, bar.height()}, Qt::AlignVCenter, stage.name);
        const bool hasNote = !stage.note.isEmpty() && bar.height() >= style.px(48);
        const QRectF numbers(area.right() - layout.numberWidth, bar.center().y() - style.px(hasNote ? 27 : 20),
                             layout.numberWidth, style.px(21));
        painter.setFont(style.font(Type::Strong));
        painter.setPen(t.text);
        painter.drawText(numbers, Qt::AlignRight | Qt::AlignVCenter, peopleText(stage.people));
        painter.setFont(style.font(Type::Caption));
        painter.setPen(t.text3);
        painter.drawText(numbers.translated(0, style.px(hasNote ? 17 : 19)), Qt::AlignRight | Qt::AlignVCenter,
                         percentText(stage.people / all));
        if (hasNote)
            paintElided(painter, numbers.translated(0, style.px(32)), Qt::AlignRight | Qt::AlignVCenter, stage.note);
        marks.push_back(
            {bar,
             stage.name,
             fullNumber(stage.people),
             {{tr("People"), fullNumber(stage.people), {}}, {tr("Of all"), percentText(stage.people / all), {}}}});
        if (i == 0)
            continue;
        marks.back().tip.push_back({tr("Of the step before"), percentText(rate(i)), {}});
        marks.back().tip.push_back({tr("Lost here"), fullNumber(m_stages[i - 1].people - stage.people), {}});
        drops.push_back(paintDrop(painter, {layout.centre, bar.top() - layout.gap / 2}, i, int(i) == worst, style));
    }
    marks.insert(marks.end(), drops.begin(), drops.end());
    return marks;
}

} // namespace panorama::ui
