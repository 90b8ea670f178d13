// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QTabWidget;

namespace panorama::ui {

// The tabs of a narrow panel in as many lines as they need, in place of the panel's own bar. Left and right take the
// neighbour.
class SideTabs : public QWidget
{
    Q_OBJECT
public:
    explicit SideTabs(QTabWidget &panels, QWidget *parent = nullptr);
    void retranslate(); // takes the titles of the panels

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showCurrent();
    QTabWidget &m_panels;
};

} // namespace panorama::ui
