// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/tokens.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace panorama::ui {

// A small trend without axes: line, soft area, dot at the last value. NaN values leave a gap.
void paintSparkline(QPainter &painter, const QRectF &area, const std::vector<double> &values, const QColor &color,
                    const Tokens &tokens);

} // namespace panorama::ui
