// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/drawing/sections.h"

#include <QPainterPath>

#include <algorithm>
#include <limits>

namespace panorama::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = 14;

QColor toneColour(Tone tone)
{
    return tone == Tone::Good ? ink::good : tone == Tone::Bad ? ink::bad : ink::text2;
}

QColor toneSoft(Tone tone)
{
    return tone == Tone::Good ? ink::goodSoft : tone == Tone::Bad ? ink::badSoft : ink::divider;
}

// Runs of known values as lines; a lone value as a dot.
void drawTrend(Canvas &canvas, const QRectF &rect, const std::vector<std::optional<double>> &trend,
               const QColor &colour)
{
    double low = std::numeric_limits<double>::max(), high = std::numeric_limits<double>::lowest();
    for (const auto &value : trend)
        if (value) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    if (low > high || trend.size() < 2)
        return;
    const double span = high > low ? high - low : 1;
    const auto at = [&](std::size_t i) {
        return QPointF(rect.left() + rect.width() * double(i) / double(trend.size() - 1),
                       rect.bottom() - rect.height() * (*trend[i] - low) / span);
    };
    canvas.painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    canvas.painter.setBrush(Qt::NoBrush);
    std::size_t last = trend.size();
    for (std::size_t i = 0; i < trend.size(); ++i) {
        if (!trend[i])
            continue;
        if (i > 0 && trend[i - 1])
            canvas.painter.drawLine(at(i - 1), at(i));
        last = i;
    }
    if (last < trend.size()) {
        canvas.painter.setPen(QPen(ink::surface, 2));
        canvas.painter.setBrush(colour);
        canvas.painter.drawEllipse(at(last), 4.5, 4.5);
    }
}

void drawCard(Canvas &canvas, const QRectF &rect, const KpiCard &card, int index)
{
    canvas.painter.setPen(QPen(ink::border, 1));
    canvas.painter.setBrush(ink::surface);
    canvas.painter.drawRoundedRect(rect, 12, 12);
    const QRectF inner = rect.adjusted(18, 12, -18, -12);
    canvas.text({inner.left(), inner.top(), inner.width(), 22}, Type::Small, ink::text2, qs(card.label));
    const QString number = qs(card.shown), unit = qs(card.unit);
    const double wide = canvas.width(Type::Display, number);
    canvas.text({inner.left(), inner.top() + 24, inner.width(), 42}, Type::Display, ink::text, number);
    if (!unit.isEmpty())
        canvas.text({inner.left() + wide + 4, inner.top() + 30, 60, 38}, Type::Body, ink::text2, unit);
    const double chartLeft =
        std::max(inner.left() + wide + (unit.isEmpty() ? 16 : 44), inner.left() + inner.width() * 0.56);
    if (chartLeft < inner.right() - 24)
        drawTrend(canvas, {QPointF(chartLeft, inner.top() + 34), QPointF(inner.right() - 4, inner.top() + 60)},
                  card.trend, channelColour(index));
    double x = inner.left();
    if (!card.delta.empty()) {
        const QString arrow = card.rises ? u"\u2197 "_s : u"\u2198 "_s;
        x += canvas.pill({x, inner.bottom() - 24}, arrow + qs(card.delta), toneColour(card.tone), toneSoft(card.tone))
            + 8;
    }
    canvas.text({x, inner.bottom() - 24, inner.right() - x, 24}, Type::Caption, ink::text3, qs(card.note));
}

} // namespace

void draw(Canvas &canvas, const QRectF &rect, const KpiRow &row)
{
    constexpr std::size_t most = 6;
    const std::size_t lines = (row.cards.size() + most - 1) / most;
    const double height = lines ? (rect.height() - gap * double(lines - 1)) / double(lines) : 0;
    std::size_t next = 0;
    for (std::size_t line = 0; line < lines; ++line) {
        const std::size_t count = (row.cards.size() - next + lines - line - 1) / (lines - line);
        const double width = (rect.width() - gap * double(count - 1)) / double(count);
        for (std::size_t i = 0; i < count; ++i, ++next)
            drawCard(
                canvas,
                {rect.left() + double(i) * (width + gap), rect.top() + double(line) * (height + gap), width, height},
                row.cards[next], int(next));
    }
}

} // namespace panorama::reports
