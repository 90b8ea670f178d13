// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QRect>
#include <QWidget>

class QVBoxLayout;

namespace panorama::ui {

// A panel over the window, closed by Esc or a press beside it; keeps the keyboard inside. It is a child of the window,
// not a window of its own, so it looks the same on every system.
class Popover : public QWidget
{
    Q_OBJECT
public:
    enum class Place { BelowLeft, BelowRight, Centre };
    explicit Popover(QWidget *window, bool scrim = false);
    QVBoxLayout *body() const { return m_body; }
    QWidget *panel() const { return m_panel; }
    // Shows the panel with this width beside `anchor`, or a part of it, or in the middle, a fifth from the top.
    void open(QWidget *anchor, Place place, int width, const QRect &part = {});
    void dismiss();
    void setHeld(bool held) { m_held = held; } // neither Esc nor a press beside it closes it

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    QWidget *m_panel;
    QVBoxLayout *m_body;
    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_previousFocus;
    QRect m_part;
    Place m_place = Place::BelowLeft;
    int m_width = 320;
    bool m_scrim;
    bool m_held = false;
};

} // namespace panorama::ui
