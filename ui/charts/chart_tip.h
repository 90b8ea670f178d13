// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_widget.h"

namespace panorama::ui {

// The tooltip of charts: title, then name and value a line with the series' colour. A child of the window that
// never takes the mouse.
class ChartTip : public QWidget
{
    Q_OBJECT
public:
    explicit ChartTip(QWidget *window);
    // Beside `mark` (in coordinates of `chart`), inside the window.
    void showFor(const QWidget *chart, const QRectF &mark, const QString &title, std::vector<TipRow> rows);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QSize wanted() const;
    QString m_title;
    std::vector<TipRow> m_rows;
};

} // namespace panorama::ui
