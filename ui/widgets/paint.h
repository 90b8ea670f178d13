// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/icons.h"
#include "ui/theme/look.h"

#include <QPainter>

// Small shared pieces of painting, so that every own widget has the same corners, rings, pills and shadows.
namespace panorama::ui {

enum class PillTone { Neutral, Primary, Good, Bad, Warn };

struct PillColors
{
    QColor text;
    QColor fill;
};
PillColors pillColors(PillTone tone, const Tokens &tokens);

// Pill with optional leading icon; `height` 22 for tables and cards, 18 for charts.
QSizeF pillSize(const QString &text, const QFont &font, bool withIcon, double height = 22);
void paintPill(QPainter &painter, const QRectF &rect, const QString &text, PillTone tone, const QFont &font,
               const QString &icon = {}, const Tokens *tokens = nullptr);

// 2 px ring for the keyboard focus.
void paintFocusRing(QPainter &painter, const QRectF &rect, double radius);
// Soft shadow of six rings around `rect` (no graphics effect: those are slow and blur at scale 2).
void paintShadow(QPainter &painter, const QRectF &rect, double radius);
// Panel of tooltips, menus and popovers: shadow, surface, border.
void paintPanel(QPainter &painter, const QRectF &rect, double radius = 10);
// Text in one line, shortened at its end when it does not fit.
void paintElided(QPainter &painter, const QRectF &rect, int flags, const QString &text);

} // namespace panorama::ui
