// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/card.h"
#include "ui/widgets/kpi_card.h"

namespace panorama::ui {

// Further figures side by side in one card: name, value, change.
class FigureStrip : public Card
{
    Q_OBJECT
public:
    explicit FigureStrip(QWidget *parent = nullptr);
    void setFigures(std::vector<Kpi> figures);
    QSize minimumSizeHint() const override { return {400, 84}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF cell(std::size_t index) const;
    std::vector<Kpi> m_figures;
};

} // namespace panorama::ui
