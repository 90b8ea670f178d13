// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/nav_button.h"

#include "ui/widgets/paint.h"

#include <QFocusEvent>

namespace panorama::ui {

using namespace Qt::StringLiterals;

NavButton::NavButton(const QString &icon, const QString &text, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NavButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleName(count > 0 ? u"%1 (%2)"_s.arg(text()).arg(count) : QString());
    update();
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.primarySoft : t.raised);
        painter.drawRoundedRect(rect(), 8, 8);
    }
    const QColor colour = isChecked() ? t.primary : t.text2;
    paintIcon(painter, m_icon, QRectF(12, height() / 2.0 - 9, 18, 18), colour, 1.9);
    QRectF label = QRectF(rect()).adjusted(42, 0, -10, 0);
    if (m_badge > 0) {
        const QString count = m_badge > 99 ? u"99+"_s : QString::number(m_badge);
        const QFont font = textFont(Type::CaptionStrong);
        const double width = std::max(20.0, pillSize(count, font, false, 20).width());
        const QRectF pill(label.right() - width, height() / 2.0 - 10, width, 20);
        paintPill(painter, pill, count, PillTone::Warn, font);
        label.setRight(pill.left() - 6);
    }
    painter.setFont(textFont(isChecked() ? Type::Strong : Type::Body));
    painter.setPen(isChecked() ? t.primary : mixed(t.text2, t.text, 0.35));
    paintElided(painter, label, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_ring && hasFocus())
        paintFocusRing(painter, rect(), 8);
}

void NavButton::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
}

void NavButton::focusOutEvent(QFocusEvent *event)
{
    m_ring = false;
    QAbstractButton::focusOutEvent(event);
}

} // namespace panorama::ui
