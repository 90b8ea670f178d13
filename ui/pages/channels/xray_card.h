// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/xray_service.h"
#include "ui/charts/chart_card.h"

namespace panorama::ui {

class HeatMap;

// Day × source: what is final, what still moves, what is there in part and what is missing.
class XrayCard : public ChartCard
{
    Q_OBJECT
public:
    explicit XrayCard(QWidget *parent = nullptr);
    void retranslate();
    void show(const services::Xray &xray);

private:
    void render();
    bool m_isKnown = false; // before, nothing is said about what is missing
    HeatMap *m_map;
    services::Xray m_xray;
};

} // namespace panorama::ui
