// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QWidget>

#include <vector>

namespace panorama::ui {

static constexpr char clings[] = "clings";

void FlowLayout::cling(QWidget *widget)
{
    widget->setProperty(clings, true);
}

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const auto *item : m_items)
        width += item->sizeHint().width() + spacing();
    return {width, minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

static QSize sizeIn(const QLayoutItem *item, int room)
{
    return item->sizeHint().boundedTo({std::max(room, 1), QWIDGETSIZE_MAX});
}

// How much room an item takes together with those that cling to it.
int FlowLayout::wantedFrom(qsizetype first, int room) const
{
    int width = sizeIn(m_items[first], room).width();
    for (qsizetype i = first + 1; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        if (!m_items[i]->widget() || !m_items[i]->widget()->property(clings).toBool())
            break;
        width += spacing() + sizeIn(m_items[i], room).width();
    }
    return std::min(width, room);
}

// Items of a line stand centred on its height.
int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    std::vector<std::pair<QLayoutItem *, QRect>> row;
    int x = area.x(), y = area.y(), line = 0;
    const auto finish = [&] {
        for (const auto &[item, place] : row)
            if (apply)
                item->setGeometry(place.translated(0, (line - place.height()) / 2));
        row.clear();
    };
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items[i];
        if (item->isEmpty())
            continue;
        const QSize size = sizeIn(item, area.width());
        const bool follows = item->widget() && item->widget()->property(clings).toBool();
        const int wanted = follows ? size.width() : wantedFrom(i, area.width());
        if (x > area.x() && x + wanted > area.right() + 1) {
            finish();
            x = area.x();
            y += line + spacing();
            line = 0;
        }
        row.emplace_back(item, QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    finish();
    return y + line - rect.y() + margins.bottom();
}

} // namespace panorama::ui
