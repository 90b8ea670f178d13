// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_chart.h"

#include "ui/charts/axis.h"
#include "ui/charts/qt_series.h"
#include "ui/widgets/paint.h"

#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

// The pieces of a line between its gaps, as (position, value).
std::vector<std::vector<QPointF>> piecesOf(const std::vector<double> &values, std::size_t from, std::size_t to)
{
    std::vector<std::vector<QPointF>> pieces(1);
    for (std::size_t i = from; i < std::min(to, values.size()); ++i) {
        if (std::isnan(values[i])) {
            if (!pieces.back().empty())
                pieces.emplace_back();
        } else {
            pieces.back().emplace_back(double(i), values[i]);
        }
    }
    if (pieces.back().empty())
        pieces.pop_back();
    return pieces;
}

void addLines(std::vector<DrawnSeries> &drawn, const ChartSeries &series, const QColor &tone, const ChartStyle &style)
{
    const auto count = series.values.size();
    const auto cut = series.forecastFrom < 0 ? count : std::min(count, std::size_t(series.forecastFrom));
    if (!series.low.empty() && series.low.size() == series.high.size()) {
        QColor band = tone;
        band.setAlphaF(0.16f);
        const auto tops = piecesOf(series.high, 0, count), bottoms = piecesOf(series.low, 0, count);
        for (std::size_t i = 0; i < std::min(tops.size(), bottoms.size()); ++i)
            drawn.push_back({tops[i], bottoms[i], Qt::NoPen, band});
    }
    const QPen solid(tone, style.px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    QPen dashed = solid;
    dashed.setStyle(Qt::CustomDashLine);
    dashed.setCapStyle(Qt::FlatCap);
    dashed.setDashPattern({4, 3});
    for (auto &piece : piecesOf(series.values, 0, cut))
        drawn.push_back({std::move(piece), {}, solid, {}});
    for (auto &piece : piecesOf(series.values, cut > 0 ? cut - 1 : 0, cut < count ? count : 0))
        drawn.push_back({std::move(piece), {}, dashed, {}});
}

// Each layer between its own top and that of the layer below, in as many pieces as missing positions leave; then a thin
// line of the ground between one layer and the next. (An outline around each would stroke every edge twice, which
// takes longer than to fill them all.)
void addAreas(std::vector<DrawnSeries> &drawn, const std::vector<ChartSeries> &series,
              const std::vector<std::vector<double>> &tops, const ChartStyle &style)
{
    std::vector<double> floor;
    for (const double top : tops.empty() ? std::vector<double>() : tops.front())
        floor.push_back(std::isnan(top) ? NAN : 0);
    for (std::size_t s = 0; s < tops.size(); ++s) {
        QColor fill = style.tokens.channel(series[s].color);
        fill.setAlphaF(0.86f);
        const auto upper = piecesOf(tops[s], 0, tops[s].size()), lower = piecesOf(floor, 0, floor.size());
        for (std::size_t k = 0; k < std::min(upper.size(), lower.size()); ++k)
            drawn.push_back({upper[k], lower[k], Qt::NoPen, fill});
        floor = tops[s];
    }
    for (std::size_t s = 0; s + 1 < tops.size(); ++s)
        for (auto &piece : piecesOf(tops[s], 0, tops[s].size()))
            drawn.push_back({std::move(piece), {}, QPen(style.tokens.surface, 1.2), {}});
}

} // namespace

SeriesChart::SeriesChart(QWidget *parent) : ChartWidget(parent) { }

void SeriesChart::setContent(Content content)
{
    m_content = std::move(content);
    for (auto &series : m_content.series)
        series.values.resize(std::size_t(m_content.labels.size()), NAN);
    refresh();
}

ChartTable SeriesChart::table() const
{
    ChartTable table;
    if (m_content.series.empty())
        return table;
    table.columns << (m_content.positionName.isEmpty() ? tr("Time") : m_content.positionName);
    for (const auto &series : m_content.series)
        table.columns << series.name;
    const QStringList &names = m_content.longLabels.isEmpty() ? m_content.labels : m_content.longLabels;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QVariantList row {names[i]};
        for (const auto &series : m_content.series)
            row << (std::size_t(i) < series.values.size() ? series.values[std::size_t(i)] : NAN);
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<TipRow> SeriesChart::legend() const
{
    std::vector<TipRow> rows;
    for (const auto &series : m_content.series)
        rows.push_back({series.name, {}, tokens().channel(series.color)});
    return rows;
}

bool SeriesChart::isMissing(std::size_t position) const
{
    return std::ranges::all_of(m_content.series,
                               [position](const ChartSeries &series) { return std::isnan(series.values[position]); });
}

std::vector<std::vector<double>> SeriesChart::layers() const
{
    std::vector<std::vector<double>> tops;
    for (const auto &series : m_content.series) {
        tops.push_back(series.values);
        if (m_content.kind != Kind::StackedArea)
            continue;
        for (std::size_t i = 0; i < tops.back().size(); ++i) {
            double &top = tops.back()[i];
            top = (std::isnan(top) ? 0 : top) + (tops.size() > 1 ? tops[tops.size() - 2][i] : 0);
        }
    }
    for (std::size_t i = 0; m_content.kind == Kind::StackedArea && i < std::size_t(m_content.labels.size()); ++i)
        if (isMissing(i)) // no layer is there, not even a lowest one at zero
            for (auto &top : tops)
                top[i] = NAN;
    return tops;
}

std::pair<double, double> SeriesChart::limits(const std::vector<std::vector<double>> &tops) const
{
    double low = 0, high = 0, least = INFINITY;
    const auto see = [&](double value) {
        if (!std::isnan(value))
            low = std::min(low, value), high = std::max(high, value), least = std::min(least, value);
    };
    for (const auto &top : tops)
        for (const double value : top)
            see(value);
    for (const auto &series : m_content.series)
        for (const auto *edge : {&series.low, &series.high})
            for (const double value : *edge)
                see(value);
    if (m_content.kind == Kind::Line && std::isfinite(least) && least > 0.6 * high)
        low = least - (high - least) * 0.3; // a line may leave zero out where it would be flat
    return {low, high};
}

double SeriesChart::xOf(const QRectF &plot, double position) const
{
    const double last = std::max<double>(1, double(m_content.labels.size() - 1));
    return m_content.labels.size() < 2 ? plot.center().x() : plot.left() + plot.width() * position / last;
}

std::vector<ChartMark> SeriesChart::paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const
{
    const auto tops = layers();
    const auto [low, high] = limits(tops);
    const PlotArea plot = paintValueAxis(painter, area, style, low, high, m_content.format, style.px(26));
    const std::size_t count = std::size_t(m_content.labels.size());
    std::vector<DrawnSeries> drawn;
    if (m_content.kind == Kind::StackedArea) {
        addAreas(drawn, m_content.series, tops, style);
    } else {
        for (const auto &series : m_content.series)
            addLines(drawn, series, lineTone(style.tokens.channel(series.color), style.tokens), style);
    }
    paintMissing(painter, plot.rect, style);
    const QRectF range(0, plot.low, std::max(1.0, double(count) - 1), plot.high - plot.low);
    drawWithQtCharts(painter, plot.rect, range, drawn);
    std::vector<double> x;
    for (std::size_t i = 0; i < count; ++i)
        x.push_back(xOf(plot.rect, double(i)));
    paintLabels(painter, plot, style, m_content.labels, x);
    paintEvents(painter, plot.rect, style);
    m_plot = plot.rect, m_low = plot.low, m_high = plot.high;
    std::vector<ChartMark> marks;
    const double half = x.size() > 1 ? (x[1] - x[0]) / 2 : plot.rect.width() / 2;
    const QStringList &names = m_content.longLabels.isEmpty() ? m_content.labels : m_content.longLabels;
    for (std::size_t i = 0; i < count; ++i) {
        ChartMark mark {
            QRectF(x[i] - half, plot.rect.top(), 2 * half, plot.rect.height()), names.value(qsizetype(i)), {}, {}};
        for (const auto &series : m_content.series)
            mark.tip.push_back(
                {series.name, m_content.format.fullText(series.values[i]), style.tokens.channel(series.color)});
        marks.push_back(std::move(mark));
    }
    return marks;
}

// Stretches for which no series has a value: hatched, so that nobody takes them for zero.
void SeriesChart::paintMissing(QPainter &painter, const QRectF &plot, const ChartStyle &style) const
{
    const auto count = std::size_t(m_content.labels.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (!isMissing(i))
            continue;
        const double left = xOf(plot, std::max(0.0, double(i) - 0.5)),
                     right = xOf(plot, std::min(double(count) - 1, double(i) + 0.5));
        painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()),
                         QBrush(style.tokens.border, Qt::BDiagPattern));
    }
}

void SeriesChart::paintEvents(QPainter &painter, const QRectF &plot, const ChartStyle &style) const
{
    const QFont font = style.font(Type::CaptionStrong);
    for (const auto &[position, text] : m_content.events) {
        const double x = xOf(plot, position);
        painter.setPen(QPen(style.tokens.text3, 1, Qt::DotLine));
        painter.drawLine(QPointF(x, plot.top() + style.px(10)), QPointF(x, plot.bottom()));
        const QSizeF size = pillSize(text, font, false, style.px(20));
        const double left = std::clamp(x - size.width() / 2, plot.left(), plot.right() - size.width());
        paintPill(painter, QRectF(QPointF(left, plot.top() - style.px(2)), size), text, PillTone::Neutral, font, {},
                  &style.tokens);
    }
}

int SeriesChart::markAt(const QPointF &position) const
{
    const int count = int(marks().size());
    if (count == 0 || !m_plot.adjusted(-12, -20, 12, 24).contains(position))
        return -1;
    const double share = (position.x() - m_plot.left()) / std::max(1.0, m_plot.width());
    return std::clamp(int(std::lround(share * (count - 1))), 0, count - 1);
}

void SeriesChart::paintOverlay(QPainter &painter, const ChartMark &mark, int index) const
{
    const Tokens &t = tokens();
    const double x = mark.rect.center().x();
    painter.setPen(QPen(hasFocus() ? t.primary : t.text2, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    const auto tops = layers();
    for (std::size_t s = 0; s < tops.size(); ++s) {
        const double value = tops[s][std::size_t(index)];
        if (std::isnan(value))
            continue;
        const double y = m_plot.bottom() - (value - m_low) / (m_high - m_low) * m_plot.height();
        painter.setPen(QPen(t.surface, 2));
        painter.setBrush(lineTone(t.channel(m_content.series[s].color), t));
        painter.drawEllipse(QPointF(x, y), 4.5, 4.5);
    }
}

} // namespace panorama::ui
