// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/overview_service.h"
#include "ui/widgets/kpi_card.h"

namespace panorama::ui {

QString figureName(const services::FigureSpec &spec);
// What it is, how it is worked out and from what.
QString figureHelp(const services::FigureSpec &spec);
// A figure as a card shows it, compared with the span before of `days` days.
Kpi kpiOf(const services::Figure &figure, const QString &currency, int days, int color);

} // namespace panorama::ui
