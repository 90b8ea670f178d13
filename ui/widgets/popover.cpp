// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popover.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace panorama::ui {

Popover::Popover(QWidget *window, bool scrim)
    : QWidget(window), m_panel(new QWidget(this)), m_body(new QVBoxLayout(m_panel)), m_scrim(scrim)
{
    m_body->setContentsMargins(12, 12, 12, 12);
    m_body->setSpacing(8);
    setFocusPolicy(Qt::ClickFocus);
    hide();
    window->installEventFilter(this);
    m_panel->installEventFilter(this);
}

void Popover::open(QWidget *anchor, Place place, int width, const QRect &part)
{
    m_anchor = anchor;
    m_part = part;
    m_place = place;
    m_width = width;
    m_previousFocus = QApplication::focusWidget();
    arrange();
    show();
    raise();
    if (!m_panel->isAncestorOf(QApplication::focusWidget()))
        focusNextPrevChild(true);
    if (!m_panel->isAncestorOf(QApplication::focusWidget()))
        setFocus(); // nothing in it takes the keyboard: Esc closes it all the same
}

void Popover::dismiss()
{
    if (!isVisible())
        return;
    hide();
    if (m_previousFocus)
        m_previousFocus->setFocus();
    Q_EMIT dismissed();
}

void Popover::arrange()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(m_width, this->width() - 24);
    const int wanted =
        m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(width) : m_body->totalSizeHint().height();
    QPoint corner((this->width() - width) / 2, this->height() / 7);
    if (m_anchor && m_place != Place::Centre) {
        const QRect part = m_part.isNull() ? m_anchor->rect() : m_part;
        const QPoint base = m_anchor->mapTo(parentWidget(), QPoint(part.left(), part.top() + part.height() + 8));
        corner = {m_place == Place::BelowLeft ? base.x() : base.x() + part.width() - width, base.y()};
        if (corner.y() + wanted > this->height() - 12) // no room below: above
            corner.setY(std::max(12, base.y() - part.height() - 16 - wanted));
    }
    corner.setX(std::clamp(corner.x(), 12, std::max(12, this->width() - width - 12)));
    m_panel->setGeometry(QRect(corner, QSize(width, std::min(wanted, this->height() - corner.y() - 12))));
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_scrim)
        painter.fillRect(rect(), QColor(10, 14, 30, look().scheme == Scheme::Dark ? 130 : 60));
    paintPanel(painter, m_panel->geometry(), 12);
}

void Popover::mousePressEvent(QMouseEvent *event)
{
    if (!m_held && !m_panel->geometry().contains(event->position().toPoint()))
        dismiss();
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (!m_held && event->key() == Qt::Key_Escape)
        dismiss();
    event->accept(); // keys never reach the window behind
}

bool Popover::focusNextPrevChild(bool next)
{
    focusNextIn(m_panel, next);
    return true;
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    if (isVisible() && watched == parentWidget() && event->type() == QEvent::Resize)
        arrange();
    if (isVisible() && watched == m_panel && event->type() == QEvent::LayoutRequest) {
        const QRect before = m_panel->geometry();
        arrange(); // asks for no layout itself: that would come back here without end
        if (m_panel->geometry() != before)
            update();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace panorama::ui
