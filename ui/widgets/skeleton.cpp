// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include "ui/widgets/paint.h"

namespace panorama::ui {

using namespace Qt::StringLiterals;

Skeleton::Skeleton(int rows, QWidget *parent) : QWidget(parent), m_rows(rows)
{
    setAccessibleName(tr("Loading"));
}

void Skeleton::setWaiting(const WaitingText &text)
{
    m_waiting = text;
    setAccessibleName(text.title.isEmpty() ? tr("Loading") : text.title + u' ' + text.sentence);
    setAccessibleDescription(text.state);
    update();
}

void Skeleton::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        setWaiting({});
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().divider);
    static constexpr double shares[] = {0.92, 0.74, 0.84, 0.58, 0.68};
    const double step = std::min(40.0, height() / double(std::max(1, m_rows)));
    for (int row = 0; row < m_rows; ++row)
        painter.drawRoundedRect(
            QRectF(0, row * step + step * 0.25, width() * shares[row % 5], std::min(14.0, step * 0.5)), 6, 6);
    if (!m_waiting.title.isEmpty())
        paintWaiting(painter, m_rows * step + 24);
}

void Skeleton::paintWaiting(QPainter &painter, double top) const
{
    const Tokens &t = tokens();
    const double wide = std::min(560.0, double(width()));
    const auto write = [&](Type type, const QColor &color, const QString &text, double gap) {
        painter.setFont(textFont(type));
        painter.setPen(color);
        QRectF needed;
        painter.drawText(QRectF(0, top, wide, height()), Qt::TextWordWrap, text, &needed);
        top = needed.bottom() + gap;
    };
    write(Type::H2, t.text, m_waiting.title, 4);
    write(Type::Body, t.text2, m_waiting.sentence, 12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.divider);
    painter.drawRoundedRect(QRectF(0, top, wide, 6), 3, 3);
    painter.setBrush(t.primary);
    painter.drawRoundedRect(QRectF(0, top, wide * std::clamp(m_waiting.share, 0.01, 1.0), 6), 3, 3);
    top += 12;
    write(Type::Caption, t.text2, m_waiting.state, 0);
}

} // namespace panorama::ui
