// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/nav_button.h"

#include "ui/widgets/paint.h"

#include <QAccessibleWidget>
#include <QFocusEvent>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

// A button that is pressed, and selected while its page is shown.
class NavAccessible : public QAccessibleWidget
{
public:
    explicit NavAccessible(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Button) { }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            static_cast<NavButton *>(object())->click();
        else
            QAccessibleWidget::doAction(action);
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() ? static_cast<NavButton *>(object())->text() : own;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = static_cast<NavButton *>(object())->isCurrent();
        return state;
    }
};

QAccessibleInterface *makeAccessible(const QString &name, QObject *object)
{
    if (name != "panorama::ui::NavButton"_L1 || !object)
        return nullptr;
    return new NavAccessible(static_cast<QWidget *>(object));
}

} // namespace

NavButton::NavButton(const QString &icon, const QString &text, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    QAccessible::installFactory(makeAccessible); // again and again is once
    setText(text);
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

void NavButton::setCurrent(bool current)
{
    m_current = current;
    update();
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    if (m_current || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_current ? t.primarySoft : t.raised);
        painter.drawRoundedRect(rect(), 8, 8);
    }
    const QColor colour = m_current ? t.primary : t.text2;
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
    painter.setFont(textFont(m_current ? Type::Strong : Type::Body));
    painter.setPen(m_current ? t.primary : mixed(t.text2, t.text, 0.35));
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
