// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/drawing/sections.h"
#include "reports/number_text.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace panorama::reports {

using namespace Qt::StringLiterals;

namespace {

struct Plot
{
    QRectF area;
    double most;
    std::size_t count;
    double x(double i) const
    {
        return count > 1 ? area.left() + area.width() * i / double(count - 1) : area.center().x();
    }
    double y(double value) const { return area.bottom() - area.height() * value / most; }
};

bool hasAny(const SeriesChart &chart, std::size_t at)
{
    return std::ranges::any_of(chart.series, [at](const auto &series) { return series.values[at].has_value(); });
}

double tallest(const SeriesChart &chart)
{
    double most = 0;
    for (std::size_t i = 0; i < chart.days.size(); ++i) {
        double sum = 0;
        for (const auto &series : chart.series)
            sum += std::max(0.0, series.values[i].value_or(0));
        most = std::max(most, sum);
    }
    return most;
}

double drawLegend(Canvas &canvas, const QRectF &rect, const SeriesChart &chart)
{
    double x = rect.left();
    for (const auto &series : chart.series) {
        const QString name = qs(series.name);
        const double wide = std::min(canvas.width(Type::Small, name), 220.0) + 22;
        if (x + wide > rect.right())
            break;
        canvas.fill({x, rect.top() + 6, 11, 11}, channelColour(series.colour), 2);
        canvas.text({x + 17, rect.top(), wide - 18, 23}, Type::Small, ink::text2, name);
        x += wide + 16;
    }
    return 32;
}

QString dayLabel(Date day)
{
    int year = 0, month = 0, number = 0;
    day.toCivil(year, month, number);
    return QString::number(month) + u'/' + QString::number(number);
}

void drawAxes(Canvas &canvas, const Plot &plot, const std::vector<double> &ticks, const SeriesChart &chart)
{
    for (const double tick : ticks) {
        const double y = plot.y(tick);
        canvas.line({plot.area.left(), y}, {plot.area.right(), y}, ink::grid);
        canvas.text({plot.area.left() - 84, y - 11, 76, 22}, Type::Caption, ink::text3,
                    shortAmount(tick, tick > 0 ? chart.currency : std::string(), canvas.language),
                    Qt::AlignRight | Qt::AlignVCenter);
    }
    const std::size_t step = std::max<std::size_t>(1, (plot.count + 7) / 8);
    for (std::size_t i = 0; i < plot.count; i += step)
        canvas.text({plot.x(double(i)) - 40, plot.area.bottom() + 6, 80, 20}, Type::Caption, ink::text3,
                    dayLabel(chart.days[i]), Qt::AlignCenter);
}

// One band from the sums below it, over days [first, last).
void drawBand(Canvas &canvas, const Plot &plot, const std::vector<double> &below, const std::vector<double> &above,
              std::size_t first, std::size_t last, const QColor &colour)
{
    const double half = last - first == 1 ? 0.3 : 0; // a lone day is a narrow bar
    QPainterPath path;
    path.moveTo(plot.x(double(first) - half), plot.y(below[first]));
    for (std::size_t i = first; i < last; ++i) {
        path.lineTo(plot.x(double(i) - half), plot.y(above[i]));
        path.lineTo(plot.x(double(i) + half), plot.y(above[i]));
    }
    for (std::size_t i = last; i > first; --i) {
        path.lineTo(plot.x(double(i - 1) + half), plot.y(below[i - 1]));
        path.lineTo(plot.x(double(i - 1) - half), plot.y(below[i - 1]));
    }
    path.closeSubpath();
    QColor fill = colour;
    fill.setAlphaF(0.86F);
    canvas.painter.setPen(QPen(ink::surface, 1.2));
    canvas.painter.setBrush(fill);
    canvas.painter.drawPath(path);
}

void drawGap(Canvas &canvas, const Plot &plot, std::size_t first, std::size_t last)
{
    const double left = plot.x(std::max(0.0, double(first) - 0.5)),
                 right = plot.x(std::min(double(plot.count - 1), double(last) - 0.5));
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(QBrush(ink::border, Qt::BDiagPattern));
    canvas.painter.drawRect(QRectF(left, plot.area.top(), right - left, plot.area.height()));
}

void drawBands(Canvas &canvas, const Plot &plot, const SeriesChart &chart)
{
    for (std::size_t first = 0; first < plot.count;) {
        const bool known = hasAny(chart, first);
        std::size_t last = first;
        while (last < plot.count && hasAny(chart, last) == known)
            ++last;
        std::vector<double> below(plot.count, 0.0);
        for (const auto &series : chart.series) {
            if (!known)
                break;
            std::vector<double> above = below;
            for (std::size_t i = first; i < last; ++i)
                above[i] += std::max(0.0, series.values[i].value_or(0));
            drawBand(canvas, plot, below, above, first, last, channelColour(series.colour));
            below = std::move(above);
        }
        if (!known && plot.count > 1)
            drawGap(canvas, plot, first, last);
        first = last;
    }
}

void drawMarks(Canvas &canvas, const Plot &plot, const SeriesChart &chart)
{
    double free = plot.area.left() - 100;
    for (const auto &[day, name] : chart.marks) {
        const auto after = std::ranges::upper_bound(chart.days, day);
        if (after == chart.days.begin())
            continue;
        const double x = plot.x(double(after - chart.days.begin() - 1));
        const QString text = qs(name);
        const double wide = canvas.width(Type::Caption, text) + 20;
        if (x - wide / 2 < free || x + wide / 2 > plot.area.right() + 30)
            continue;
        canvas.painter.setPen(QPen(ink::text3, 1, Qt::DotLine));
        canvas.painter.drawLine(QPointF(x, plot.area.top()), QPointF(x, plot.area.bottom()));
        canvas.pill({x - wide / 2, plot.area.top() - 26}, text, ink::text2, ink::divider);
        free = x + wide / 2 + 6;
    }
}

} // namespace

QString shortAmount(double value, const std::string &currency, const std::string &language)
{
    const std::string sign = currency.empty() ? "" : currencySign(currency);
    const std::string text = shortNumber(std::abs(value), language).text();
    return qs((value < 0 ? "\u2212" : "") + sign + text);
}

std::vector<double> niceTicks(double most)
{
    if (!(most > 0))
        return {0, 1};
    double step = std::pow(10, std::floor(std::log10(most / 4)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0})
        if (step * factor * 4 >= most) {
            step *= factor;
            break;
        }
    std::vector<double> ticks;
    for (int i = 0; i <= 5 && (i == 0 || double(i - 1) * step < most); ++i)
        ticks.push_back(double(i) * step);
    return ticks;
}

void draw(Canvas &canvas, const QRectF &rect, const SeriesChart &chart)
{
    const double legend = drawLegend(canvas, rect, chart);
    const auto ticks = niceTicks(tallest(chart));
    const Plot plot {rect.adjusted(78, legend + (chart.marks.empty() ? 8 : 28), -14, -30), ticks.back(),
                     chart.days.size()};
    drawAxes(canvas, plot, ticks, chart);
    drawBands(canvas, plot, chart);
    drawMarks(canvas, plot, chart);
}

} // namespace panorama::reports
