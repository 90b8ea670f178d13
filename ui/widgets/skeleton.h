// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace panorama::ui {

// What is going on where content is still to come, when it takes longer than a moment.
struct WaitingText
{
    QString title, sentence;
    QString state; // how far and how long still: "42% · 9 s left"
    double share = 0;
};

// Grey bars in the shape of the coming content, with what is going on below them.
class Skeleton : public QWidget
{
    Q_OBJECT
public:
    explicit Skeleton(int rows = 4, QWidget *parent = nullptr);
    void setWaiting(const WaitingText &text);

protected:
    void paintEvent(QPaintEvent *) override;
    void hideEvent(QHideEvent *event) override; // the next wait is another one

private:
    void paintWaiting(QPainter &painter, double top) const;
    int m_rows;
    WaitingText m_waiting;
};

} // namespace panorama::ui
