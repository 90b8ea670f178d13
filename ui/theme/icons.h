// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace panorama::ui {

// Lucide icons (resources/icons), drawn as vectors in a colour of the theme.
enum class Tone { Text, Text2, Text3, Primary, OnPrimary, Good, Bad, Warn };
QColor toneColor(Tone tone);

// An icon that takes its colour when it is painted, so that it follows a switch of the theme by itself.
QIcon themeIcon(const QString &name, Tone tone = Tone::Text2);
// Paints the icon into `rect`.
void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour,
               double strokeWidth = 1.8);
// The SVG text in this colour.
QByteArray iconSvg(const QString &name, const QColor &colour, double strokeWidth = 1.8);

} // namespace panorama::ui
