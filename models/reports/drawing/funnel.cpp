// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/drawing/sections.h"
#include "reports/number_text.h"

#include <QPolygonF>

#include <algorithm>

namespace panorama::reports {

using namespace Qt::StringLiterals;

namespace {

// Step with the lowest rate; 0 = none.
std::size_t worstStep(const FunnelChart &chart)
{
    std::size_t worst = 0;
    double lowest = 2;
    for (std::size_t i = 1; i < chart.stages.size(); ++i) {
        const double before = chart.stages[i - 1].people;
        const double rate = before > 0 ? chart.stages[i].people / before : 2;
        if (rate < lowest) {
            lowest = rate;
            worst = i;
        }
    }
    return worst;
}

void drawNeck(Canvas &canvas, const QRectF &upper, const QRectF &lower)
{
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(ink::primarySoft);
    canvas.painter.drawPolygon(QPolygonF({upper.bottomLeft(), upper.bottomRight(), lower.topRight(), lower.topLeft()}));
}

// As in the window: people are counted exactly while there is room for it.
QString peopleText(double people, const std::string &language)
{
    return people < 1e6 ? qs(groupedNumber(people, 0)) : shortAmount(people, "", language);
}

} // namespace

void draw(Canvas &canvas, const QRectF &rect, const FunnelChart &chart)
{
    const std::size_t count = chart.stages.size();
    const double most = std::max_element(chart.stages.begin(), chart.stages.end(), [](const auto &a, const auto &b) {
                            return a.people < b.people;
                        })->people;
    const double labels = rect.width() * 0.24, numbers = 100, room = rect.width() - labels - numbers;
    const double neck = std::min(30.0, rect.height() / double(count) * 0.4);
    const double height = std::min(56.0, (rect.height() - neck * double(count - 1)) / double(count));
    const double middle = rect.left() + labels + room / 2, pitch = height + neck;
    const std::size_t worst = worstStep(chart);
    const auto bar = [&](std::size_t i) {
        const double wide = most > 0 ? std::max(4.0, room * chart.stages[i].people / most) : 4.0;
        return QRectF(middle - wide / 2, rect.top() + double(i) * pitch, wide, height);
    };
    for (std::size_t i = 0; i + 1 < count; ++i)
        drawNeck(canvas, bar(i), bar(i + 1));
    for (std::size_t i = 0; i < count; ++i) {
        const QRectF at = bar(i);
        QColor colour = ink::primary;
        colour.setAlphaF(float(1 - 0.45 * double(i) / double(std::max<std::size_t>(count - 1, 1))));
        canvas.fill(at, ink::surface, 5);
        canvas.fill(at, colour, 5);
        canvas.text({rect.left(), at.top(), labels - 10, height}, Type::Body, ink::text, qs(chart.stages[i].name));
        const double share = chart.stages[0].people > 0 ? chart.stages[i].people / chart.stages[0].people : 0;
        const QRectF right(rect.right() - numbers, at.top() + height / 2 - 22, numbers, 22);
        canvas.text(right, Type::Strong, ink::text, peopleText(chart.stages[i].people, canvas.language),
                    Qt::AlignRight | Qt::AlignVCenter);
        canvas.text(right.translated(0, 22), Type::Caption, ink::text3, qs(percentText(share)),
                    Qt::AlignRight | Qt::AlignVCenter);
        const double before = i ? chart.stages[i - 1].people : 0;
        if (before > 0) {
            const QString text = u"\u2193 "_s + qs(percentText(chart.stages[i].people / before));
            const double wide = canvas.width(Type::Caption, text) + 20;
            canvas.pill({middle - wide / 2, at.top() - neck / 2 - 11}, text, i == worst ? ink::bad : ink::text2,
                        i == worst ? ink::badSoft : ink::surface, 22);
        }
    }
}

} // namespace panorama::reports
