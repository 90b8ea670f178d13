// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStackedWidget>

namespace panorama::ui {

// Widgets in one place that takes the room of the one that is shown: a hidden one of great height would push it out of
// sight. Only the first may be one whose height depends on its width.
class CurrentStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit CurrentStack(QWidget *parent = nullptr) : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }
    QSize sizeHint() const override { return currentWidget()->sizeHint(); }
    QSize minimumSizeHint() const override { return currentWidget()->minimumSizeHint(); }
    bool hasHeightForWidth() const override { return currentIndex() == 0 && QStackedWidget::hasHeightForWidth(); }
};

} // namespace panorama::ui
