// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/numbers.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>

#include <vector>

namespace panorama::ui {

// What a KPI card shows. `full` is the exact value for hover, copy and screen readers; `help` says formula and source.
// Direction and verdict are separate: spend going up is neither good nor bad.
struct Kpi
{
    enum class Direction { None, Up, Down, Flat };
    QString name;
    ShortNumber value; // number "–" where it is not known
    QString full;
    QString change; // "12.4%"; empty: no pill
    Direction direction = Direction::None;
    PillTone verdict = PillTone::Neutral;
    QString note; // "vs prior 26 weeks", "target 3.50"
    std::vector<double> trend;
    int color = 0; // channel colour of the sparkline
    QString help;
};

// One number with its trend. A click drills down.
class KpiCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit KpiCard(QWidget *parent = nullptr);
    explicit KpiCard(const Kpi &kpi, QWidget *parent = nullptr);
    void setKpi(const Kpi &kpi);
    const Kpi &kpi() const { return m_kpi; }
    void setLoading(bool loading);
    QSize sizeHint() const override { return {240, 128}; }
    QSize minimumSizeHint() const override { return {150, 118}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void paintValue(QPainter &painter, const QRectF &inner) const;
    void paintFoot(QPainter &painter, const QRectF &inner) const;
    Kpi m_kpi;
    bool m_loading = false;
};

} // namespace panorama::ui
