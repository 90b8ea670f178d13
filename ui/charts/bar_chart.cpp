// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart.h"

#include "ui/charts/axis.h"
#include "ui/widgets/paint.h"

#include <QPainterPath>

#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

// Rounded at the end away from zero only.
void paintColumn(QPainter &painter, const QRectF &rect, const QColor &color, bool roundTop, double radius = 4)
{
    if (rect.height() < 0.3)
        return;
    const double r = std::min({radius, rect.width() / 2, rect.height()});
    QPainterPath path;
    if (roundTop)
        path.addRoundedRect(rect.adjusted(0, 0, 0, r), r, r);
    else
        path.addRoundedRect(rect.adjusted(0, -r, 0, 0), r, r);
    QPainterPath clip;
    clip.addRect(rect);
    painter.fillPath(path.intersected(clip), color);
}

// Every category has its name, shortened where its column is narrow; only many of them are named by turns.
void paintNames(QPainter &painter, const PlotArea &plot, const ChartStyle &style, const QStringList &names, double slot,
                const std::vector<double> &x)
{
    if (slot < style.px(40))
        return paintLabels(painter, plot, style, names, x);
    const QFontMetricsF metrics(style.font(Type::Caption));
    painter.setFont(style.font(Type::Caption));
    painter.setPen(style.tokens.text3);
    // A name may reach into what its neighbours leave of their columns.
    const auto wide = [&](std::size_t i) { return metrics.horizontalAdvance(names[qsizetype(i)]); };
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double beside = i > 0 && i + 1 < x.size() ? std::max(wide(i - 1), wide(i + 1)) : slot;
        const double room = slot + std::max(0.0, slot - beside) - style.px(6);
        painter.drawText(QRectF(x[i] - room / 2, plot.rect.bottom() + style.px(6), room, style.px(18)),
                         Qt::AlignHCenter | Qt::AlignTop,
                         metrics.elidedText(names[qsizetype(i)], Qt::ElideRight, room));
    }
}

} // namespace

void ColumnChart::setContent(Content content)
{
    m_content = std::move(content);
    refresh();
}

double ColumnChart::value(std::size_t series, qsizetype category) const
{
    const auto &values = m_content.series[series].values;
    return std::size_t(category) < values.size() ? values[std::size_t(category)] : NAN;
}

ChartTable ColumnChart::table() const
{
    ChartTable table;
    if (m_content.series.empty())
        return table;
    table.columns << (m_content.categoryName.isEmpty() ? tr("Category") : m_content.categoryName);
    for (const auto &series : m_content.series)
        table.columns << series.name;
    for (qsizetype c = 0; c < m_content.categories.size(); ++c) {
        QVariantList row {m_content.categories[c]};
        for (std::size_t s = 0; s < m_content.series.size(); ++s)
            row << value(s, c);
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<TipRow> ColumnChart::legend() const
{
    std::vector<TipRow> rows;
    if (m_content.series.size() > 1)
        for (const auto &series : m_content.series)
            rows.push_back({series.name, {}, tokens().channel(series.color)});
    return rows;
}

std::pair<double, double> ColumnChart::limits() const
{
    double low = 0, high = 0;
    for (qsizetype c = 0; c < m_content.categories.size(); ++c) {
        double up = 0, down = 0;
        for (std::size_t s = 0; s < m_content.series.size(); ++s) {
            const double v = std::isnan(value(s, c)) ? 0 : value(s, c);
            double &side = v < 0 ? down : up;
            side = m_content.stacked ? side + v : v < 0 ? std::min(side, v) : std::max(side, v);
        }
        high = std::max(high, up), low = std::min(low, down);
    }
    return {low, high};
}

std::vector<ChartMark> ColumnChart::paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const
{
    const auto [low, high] = limits();
    const PlotArea plot = paintValueAxis(painter, area, style, low, high, m_content.format, style.px(26));
    const double slot = plot.rect.width() / std::max<double>(1, double(m_content.categories.size()));
    std::vector<ChartMark> marks;
    std::vector<double> x;
    for (qsizetype c = 0; c < m_content.categories.size(); ++c) {
        const QRectF place(plot.rect.left() + slot * double(c), plot.rect.top(), slot, plot.rect.height());
        x.push_back(place.center().x());
        marks.push_back(
            paintCategory(painter, c, place, plot.yOf(0), plot.rect.height() / (plot.high - plot.low), style));
    }
    paintNames(painter, plot, style, m_content.categories, slot, x);
    return marks;
}

ChartMark ColumnChart::paintCategory(QPainter &painter, qsizetype category, const QRectF &slot, double zero,
                                     double unit, const ChartStyle &style) const
{
    const double count = double(m_content.series.size());
    const double group = std::min(slot.width() * 0.68, style.px(m_content.stacked ? 44 : 36 * count));
    const double width = m_content.stacked ? group : group / count;
    double up = zero, down = zero;
    ChartMark mark {slot, m_content.categories[category], {}, {}};
    for (std::size_t s = 0; s < m_content.series.size(); ++s) {
        const double v = value(s, category);
        const QColor color = style.tokens.channel(m_content.series[s].color);
        mark.tip.push_back({m_content.series[s].name, m_content.format.fullText(v), color});
        if (std::isnan(v))
            continue;
        const double left = slot.center().x() - group / 2 + (m_content.stacked ? 0 : double(s) * width);
        const double length = std::abs(v) * unit;
        double &edge = v < 0 ? down : up;
        const double from = m_content.stacked ? edge : zero;
        const QRectF bar(left, v < 0 ? from : from - length, width - (m_content.stacked ? 0 : 2), length);
        const bool last = s + 1 == m_content.series.size() || !m_content.stacked;
        paintColumn(painter, bar.adjusted(0, m_content.stacked && !last ? 1 : 0, 0, 0), color, v >= 0, last ? 4 : 0.01);
        edge = v < 0 ? from + length : from - length;
    }
    return mark;
}

void BarList::setBars(std::vector<Bar> bars, const ValueFormat &format, const QString &valueName)
{
    const bool isOtherSize = bars.size() != m_bars.size();
    m_bars = std::move(bars);
    m_format = format;
    m_valueName = valueName;
    setMinimumHeight(std::min(28 * int(m_bars.size()), 400));
    if (isOtherSize) // else the whole page would be laid out again
        updateGeometry();
    refresh();
}

ChartTable BarList::table() const
{
    ChartTable table {{tr("Name"), m_valueName.isEmpty() ? tr("Value") : m_valueName}, {}};
    for (const Bar &bar : m_bars)
        table.rows.push_back({bar.name, bar.value});
    return table;
}

std::vector<ChartMark> BarList::paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const
{
    const Tokens &t = style.tokens;
    const QFontMetricsF names(style.font(Type::Small)), numbers(style.font(Type::Number));
    double nameWidth = 0, numberWidth = 0, most = 0;
    for (const Bar &bar : m_bars) {
        nameWidth = std::max(nameWidth, names.horizontalAdvance(bar.name));
        numberWidth = std::max(numberWidth,
                               numbers.horizontalAdvance(m_format.shortText(bar.value)
                                                         + (bar.note.isEmpty() ? QString() : u"  "_s + bar.note)));
        most = std::max({most, bar.value, std::isnan(bar.target) ? 0 : bar.target});
    }
    nameWidth = std::min(nameWidth + 2, area.width() * 0.38);
    const double left = area.left() + nameWidth + style.px(12), right = area.right() - numberWidth - style.px(12);
    const double row = std::min(style.px(36), area.height() / double(m_bars.size()));
    std::vector<ChartMark> marks;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const QRectF line(area.left(), area.top() + row * double(i), area.width(), row);
        const double thick = std::min(row * 0.5, style.px(14));
        const double unit = most > 0 ? (right - left) / most : 0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.color < 0 ? t.primary : t.channel(bar.color));
        painter.drawRoundedRect(
            QRectF(left, line.center().y() - thick / 2, bar.value > 0 ? std::max(2.0, bar.value * unit) : 0, thick), 4,
            4);
        if (!std::isnan(bar.target)) {
            painter.setBrush(t.text);
            painter.drawRect(QRectF(left + bar.target * unit - 1, line.center().y() - thick / 2 - 3, 2, thick + 6));
        }
        painter.setFont(style.font(Type::Small));
        painter.setPen(t.text2);
        paintElided(painter, {area.left(), line.top(), nameWidth, row}, Qt::AlignVCenter, bar.name);
        painter.setFont(style.font(Type::Number));
        const double noteWidth = bar.note.isEmpty() ? 0 : numbers.horizontalAdvance(u"  "_s + bar.note);
        painter.setPen(t.text3);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, bar.note);
        painter.setPen(t.text);
        painter.drawText(line.adjusted(0, 0, -noteWidth, 0), Qt::AlignRight | Qt::AlignVCenter,
                         m_format.shortText(bar.value));
        marks.push_back({line.adjusted(0, 1, 0, -1),
                         bar.name,
                         m_format.fullText(bar.value),
                         {{m_valueName.isEmpty() ? tr("Value") : m_valueName, m_format.fullText(bar.value), {}}}});
    }
    return marks;
}

void WaterfallChart::setSteps(std::vector<Step> steps, const ValueFormat &format)
{
    m_steps = std::move(steps);
    m_format = format;
    refresh();
}

ChartTable WaterfallChart::table() const
{
    ChartTable table {{tr("Step"), tr("Change"), tr("After it")}, {}};
    const auto ends = spans();
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        table.rows.push_back({m_steps[i].name, m_steps[i].isTotal ? NAN : m_steps[i].value, ends[i].second});
    return table;
}

std::vector<std::pair<double, double>> WaterfallChart::spans() const
{
    std::vector<std::pair<double, double>> spans;
    double now = 0;
    for (const Step &step : m_steps) {
        spans.emplace_back(step.isTotal ? 0 : now, step.isTotal ? step.value : now + step.value);
        now = spans.back().second;
    }
    return spans;
}

std::vector<ChartMark> WaterfallChart::paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const
{
    const Tokens &t = style.tokens;
    const auto steps = spans();
    double low = 0, high = 0;
    for (const auto &[from, to] : steps)
        low = std::min({low, from, to}), high = std::max({high, from, to});
    // Room above for the number of the highest bar.
    const PlotArea plot = paintValueAxis(painter, area, style, low, high + (high - low) * 0.08, m_format, style.px(26));
    const double slot = plot.rect.width() / double(steps.size());
    const double width = std::min(slot * 0.62, style.px(56));
    std::vector<ChartMark> marks;
    std::vector<double> x;
    QStringList labels;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double centre = plot.rect.left() + slot * (double(i) + 0.5);
        const double top = plot.yOf(std::max(steps[i].first, steps[i].second));
        const double bottom = plot.yOf(std::min(steps[i].first, steps[i].second));
        const QRectF bar(centre - width / 2, top, width, std::max(2.0, bottom - top));
        const bool up = steps[i].second >= steps[i].first;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_steps[i].isTotal ? t.primary : mixed(t.surface, up ? t.good : t.bad, 0.75));
        painter.drawRoundedRect(bar, 4, 4);
        if (i + 1 < steps.size()) {
            painter.setPen(QPen(t.borderStrong, 1, Qt::DotLine));
            const double y = plot.yOf(steps[i].second);
            painter.drawLine(QPointF(bar.right() + 2, y), QPointF(centre + slot - width / 2 - 2, y));
        }
        const QString text = m_steps[i].isTotal
            ? m_format.shortText(m_steps[i].value)
            : (m_steps[i].value > 0 ? u"+"_s : QString()) + m_format.shortText(m_steps[i].value);
        painter.setFont(style.font(Type::CaptionStrong));
        painter.setPen(m_steps[i].isTotal ? t.text : up ? t.good : t.bad);
        painter.drawText(QRectF(centre - slot / 2, bar.top() - style.px(18), slot, style.px(16)), Qt::AlignCenter,
                         text);
        x.push_back(centre);
        labels << QFontMetricsF(style.font(Type::Caption)).elidedText(m_steps[i].name, Qt::ElideRight, slot - 4);
        marks.push_back({QRectF(centre - slot / 2, plot.rect.top(), slot, plot.rect.height()),
                         m_steps[i].name,
                         m_format.fullText(m_steps[i].value),
                         {{m_steps[i].isTotal ? tr("Total") : tr("Change"), m_format.fullText(m_steps[i].value), {}},
                          {tr("After it"), m_format.fullText(steps[i].second), {}}}});
    }
    painter.setFont(style.font(Type::Caption));
    painter.setPen(t.text3);
    for (std::size_t i = 0; i < x.size(); ++i)
        painter.drawText(QRectF(x[i] - slot / 2, plot.rect.bottom() + style.px(6), slot, style.px(18)),
                         Qt::AlignHCenter | Qt::AlignTop, labels[qsizetype(i)]);
    return marks;
}

} // namespace panorama::ui
