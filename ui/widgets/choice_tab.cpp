// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_tab.h"

#include "ui/widgets/paint.h"

#include <QFocusEvent>

namespace panorama::ui {

ChoiceTab::ChoiceTab(int margin, QWidget *parent) : QAbstractButton(parent), m_margin(margin)
{
    setCheckable(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize ChoiceTab::sizeHint() const
{
    return {QFontMetrics(textFont(Type::SmallStrong)).horizontalAdvance(text()) + m_margin, look().controlHeight() - 8};
}

QSize ChoiceTab::minimumSizeHint() const
{
    return {sizeHint().width() - 10, sizeHint().height()};
}

// A click shows by itself where it went: the ring is for those who come by keyboard.
void ChoiceTab::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
}

void ChoiceTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.primarySoft : t.raised);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    painter.setFont(textFont(isChecked() ? Type::SmallStrong : Type::Small));
    painter.setPen(!isEnabled() ? t.text3 : isChecked() ? t.primary : t.text2);
    paintElided(painter, rect().adjusted(2, 0, -2, 0), Qt::AlignCenter, text());
    if (hasFocus() && m_byKeyboard)
        paintFocusRing(painter, rect(), 6);
}

} // namespace panorama::ui
