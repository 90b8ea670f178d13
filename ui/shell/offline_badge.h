// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace panorama::ui {

// Says that the computer is offline and that work goes on all the same. Hidden while online.
class OfflineBadge : public QWidget
{
    Q_OBJECT
public:
    explicit OfflineBadge(QWidget *parent = nullptr);
    void setOffline(bool offline);

protected:
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace panorama::ui
