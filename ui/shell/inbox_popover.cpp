// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inbox_popover.h"

#include "ui/shell/shell_context.h"
#include "ui/widgets/card.h"
#include "ui/widgets/popover.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

class InboxRow : public QAbstractButton
{
public:
    InboxRow(InboxItem item, QWidget *parent) : QAbstractButton(parent), m_item(std::move(item))
    {
        setText(m_item.title);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setFixedHeight(52);
    }
    QSize sizeHint() const override { return {320, 52}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = tokens();
        const PillColors colors = pillColors(m_item.tone, t);
        if (underMouse() || hasFocus()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.raised);
            painter.drawRoundedRect(rect(), 8, 8);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.fill);
        painter.drawEllipse(QPointF(26, height() / 2.0), 15, 15);
        paintIcon(painter, m_item.icon, QRectF(18, height() / 2.0 - 8, 16, 16), colors.text, 2);
        const QRectF line(52, 7, width() - 60.0, 19);
        painter.setFont(textFont(Type::SmallStrong));
        painter.setPen(t.text);
        paintElided(painter, line, Qt::AlignVCenter, m_item.title);
        painter.setFont(textFont(Type::Caption));
        painter.setPen(t.text3);
        paintElided(painter, line.translated(0, 19), Qt::AlignVCenter, m_item.detail);
        if (hasFocus())
            paintFocusRing(painter, rect(), 8);
    }

private:
    InboxItem m_item;
};

} // namespace

void openInbox(ShellContext &context, QWidget *anchor)
{
    auto *popover = new Popover(anchor->window());
    const auto items = context.inbox.items();
    popover->body()->addWidget(makeLabel(QCoreApplication::translate("Inbox", "Inbox"), u"h2"_s));
    if (items.empty())
        popover->body()->addWidget(
            makeLabel(QCoreApplication::translate("Inbox", "Nothing waits for you."), u"secondary"_s));
    for (std::size_t i = 0; i < std::min<std::size_t>(items.size(), 9); ++i) {
        auto *row = new InboxRow(items[i], popover);
        popover->body()->addWidget(row);
        QObject::connect(row, &QAbstractButton::clicked, &context, [&context, popover, item = items[i]] {
            popover->dismiss();
            Q_EMIT context.pageRequested(item.page, item.argument);
        });
    }
    QObject::connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    popover->open(anchor, Popover::Place::BelowLeft, 380);
}

} // namespace panorama::ui
