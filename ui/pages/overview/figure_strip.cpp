// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/figure_strip.h"
#include "ui/theme/numbers.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace panorama::ui {

using namespace Qt::StringLiterals;

FigureStrip::FigureStrip(QWidget *parent) : Card(parent)
{
    setFixedHeight(84);
}

void FigureStrip::setFigures(std::vector<Kpi> figures)
{
    m_figures = std::move(figures);
    QStringList spoken;
    for (const Kpi &figure : m_figures)
        spoken << figure.name + u' ' + (figure.full.isEmpty() ? figure.note : figure.full);
    setAccessibleName(listText(spoken));
    update();
}

QRectF FigureStrip::cell(std::size_t index) const
{
    const double width = (this->width() - 24.0) / double(std::max<std::size_t>(1, m_figures.size()));
    return {12 + width * double(index), 12, width, height() - 24.0};
}

void FigureStrip::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const Kpi &figure = m_figures[i];
        const QRectF box = cell(i).adjusted(10, 0, -6, 0);
        if (i > 0) {
            painter.setPen(QPen(t.divider, 1));
            painter.drawLine(cell(i).topLeft(), cell(i).bottomLeft());
        }
        painter.setFont(textFont(Type::Caption));
        painter.setPen(t.text2);
        paintElided(painter, QRectF(box.topLeft(), QSizeF(box.width(), 18)), Qt::AlignVCenter, figure.name);
        painter.setFont(textFont(Type::H2));
        painter.setPen(t.text);
        // On one line, whatever fonts the units come from.
        painter.drawText(QPointF(box.left(), box.top() + 35),
                         QFontMetricsF(painter.font()).elidedText(figure.value.text(), Qt::ElideRight, box.width()));
        const QString arrow = figure.direction == Kpi::Direction::Up ? u"↗ "_s
            : figure.direction == Kpi::Direction::Down               ? u"↘ "_s
                                                                     : QString();
        painter.setFont(textFont(Type::Micro));
        painter.setPen(figure.change.isEmpty() ? t.text3 : pillColors(figure.verdict, t).text);
        paintElided(painter, QRectF(box.left(), box.top() + 43, box.width(), 17), Qt::AlignVCenter,
                    figure.change.isEmpty() ? figure.note : arrow + figure.change);
    }
}

bool FigureStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Card::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        if (cell(i).contains(help->pos()))
            QToolTip::showText(
                help->globalPos(),
                (m_figures[i].full.isEmpty() ? QString() : m_figures[i].full + u"\n"_s) + m_figures[i].help, this);
    return true;
}

} // namespace panorama::ui
