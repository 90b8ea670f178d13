// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include <QFontMetricsF>

namespace panorama::ui {

PillColors pillColors(PillTone tone, const Tokens &t)
{
    switch (tone) {
    case PillTone::Primary: return {t.primary, t.primarySoft};
    case PillTone::Good: return {t.good, t.goodSoft};
    case PillTone::Bad: return {t.bad, t.badSoft};
    case PillTone::Warn: return {t.warn, t.warnSoft};
    case PillTone::Neutral: break;
    }
    return {t.text2, t.divider};
}

QSizeF pillSize(const QString &text, const QFont &font, bool withIcon, double height)
{
    const double padding = height >= 22 ? 8 : 6;
    return {QFontMetricsF(font).horizontalAdvance(text) + 2 * padding + (withIcon ? height * 0.5 + 4 : 0), height};
}

void paintPill(QPainter &painter, const QRectF &rect, const QString &text, PillTone tone, const QFont &font,
               const QString &icon, const Tokens *given)
{
    const PillColors colors = pillColors(tone, given ? *given : tokens());
    const double padding = rect.height() >= 22 ? 8 : 6;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    QRectF inner = rect.adjusted(padding, 0, -padding, 0);
    if (!icon.isEmpty()) {
        const double side = rect.height() * 0.55;
        paintIcon(painter, icon, QRectF(inner.left() - 1, rect.center().y() - side / 2, side, side), colors.text, 2.4);
        inner.setLeft(inner.left() + side + 3);
    }
    painter.setFont(font);
    painter.setPen(colors.text);
    paintElided(painter, inner.adjusted(0, 0, 1, 0),
                int(Qt::AlignVCenter) | (icon.isEmpty() ? Qt::AlignHCenter : Qt::AlignLeft), text);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().primary, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void paintShadow(QPainter &painter, const QRectF &rect, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double strength = look().scheme == Scheme::Dark ? 0.34 : 0.075;
    for (int ring = 6; ring >= 1; --ring) {
        painter.setPen(QPen(QColor::fromRgbF(0.05f, 0.07f, 0.16f, float(strength * (7 - ring) / 7)), 1.6));
        painter.drawRoundedRect(rect.adjusted(-ring, -ring + 2, ring, ring + 2), radius + ring, radius + ring);
    }
    painter.restore();
}

void paintPanel(QPainter &painter, const QRectF &rect, double radius)
{
    paintShadow(painter, rect, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().border, 1));
    painter.setBrush(tokens().surface);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void paintElided(QPainter &painter, const QRectF &rect, int flags, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const bool fits = metrics.horizontalAdvance(text) <= rect.width() + 0.5;
    painter.drawText(rect, flags | Qt::TextSingleLine | Qt::TextDontClip,
                     fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace panorama::ui
