// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_delegate.h"

#include "ui/widgets/table_rows.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace panorama::ui {

namespace {

void paintBack(QPainter &painter, const QStyleOptionViewItem &option, bool isHovered)
{
    const Tokens &t = tokens();
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, t.primarySoft);
    else if (isHovered)
        painter.fillRect(option.rect, t.raised);
    painter.fillRect(QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.divider);
}

} // namespace

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto kind = TableColumn::Kind(index.data(KindRole).toInt());
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto tone = PillTone(index.data(ToneRole).toInt());
    painter->save();
    const auto *table = qobject_cast<const TableView *>(option.widget);
    paintBack(*painter, option,
              table ? table->hoveredRow() == index.row() : bool(option.state & QStyle::State_MouseOver));
    QRectF area = QRectF(option.rect).adjusted(10, 0, -10, -1);
    const QString icon = index.data(IconNameRole).toString();
    if (kind == TableColumn::Kind::Pill) {
        if (!text.isEmpty()) {
            const QFont font = textFont(Type::Caption);
            const QSizeF size = pillSize(text, font, !icon.isEmpty(), 22).boundedTo(area.size());
            paintPill(*painter, QRectF(QPointF(area.left(), area.center().y() - 11), size), text, tone, font, icon);
        }
    } else {
        const QColor colour = kind == TableColumn::Kind::Muted ? tokens().text3
            : tone == PillTone::Neutral                        ? tokens().text
                                                               : pillColors(tone, tokens()).text;
        if (!icon.isEmpty()) {
            paintIcon(*painter, icon, QRectF(area.left(), area.center().y() - 8, 16, 16), colour, 2);
            area.setLeft(area.left() + 22);
        }
        painter->setFont(textFont(kind == TableColumn::Kind::Number ? Type::Number : Type::Small));
        painter->setPen(colour);
        const QVariant alignment = index.data(Qt::TextAlignmentRole);
        paintElided(*painter, area, alignment.isValid() ? alignment.toInt() : int(Qt::AlignVCenter | Qt::AlignLeft),
                    text);
    }
    if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus())
        painter->fillRect(QRectF(option.rect.left(), option.rect.top() + 6, 2, option.rect.height() - 13),
                          tokens().primary);
    painter->restore();
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const QString text = index.data(Qt::DisplayRole).toString(), help = index.data(Qt::ToolTipRole).toString();
    const QFontMetrics metrics(textFont(Type::Small));
    if (event->type() != QEvent::ToolTip || metrics.horizontalAdvance(text) <= option.rect.width() - 20)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), help.isEmpty() || help == text ? text : text + u'\n' + help, view);
    return true;
}

} // namespace panorama::ui
