// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the screen: a widget, then what its layout holds in the layout's order (of a grid row by row), then its
// other children by where they lie. Layouts are followed instead of coordinates, so that a card comes as a whole before
// the card beside it.
#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>
#include <map>

namespace panorama::ui {

namespace {

void collect(QWidget *widget, QList<QWidget *> &order);

void collect(QLayout *layout, QList<QWidget *> &order, QWidgetList &held)
{
    std::multimap<std::pair<int, int>, QLayoutItem *> items;
    auto *grid = qobject_cast<QGridLayout *>(layout);
    for (int i = 0; i < layout->count(); ++i) {
        std::pair<int, int> place(0, i);
        int rows = 0, columns = 0;
        if (grid)
            grid->getItemPosition(i, &place.first, &place.second, &rows, &columns);
        items.emplace(place, layout->itemAt(i));
    }
    for (const auto &[place, item] : items) {
        if (QLayout *inner = item->layout()) {
            collect(inner, order, held);
        } else if (QWidget *widget = item->widget()) {
            held << widget;
            collect(widget, order);
        }
    }
}

void collect(QWidget *widget, QList<QWidget *> &order)
{
    if (widget->isHidden())
        return;
    order << widget;
    QWidgetList held, others;
    if (widget->layout())
        collect(widget->layout(), order, held);
    for (QObject *child : widget->children())
        if (auto *other = qobject_cast<QWidget *>(child); other && !other->isWindow() && !held.contains(other))
            others << other;
    std::stable_sort(others.begin(), others.end(), [](const QWidget *a, const QWidget *b) {
        return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
    });
    for (QWidget *other : others)
        collect(other, order);
}

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled()
        && widget->isVisible();
}

QList<QWidget *> allIn(const QWidget *root)
{
    QList<QWidget *> order;
    collect(const_cast<QWidget *>(root), order);
    order.removeFirst();
    return order;
}

} // namespace

QList<QWidget *> tabOrderIn(const QWidget *root)
{
    QList<QWidget *> order = allIn(root);
    order.removeIf([](const QWidget *widget) { return !takesTab(widget); });
    return order;
}

void scrollTo(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(widget);
}

bool focusNextIn(const QWidget *root, bool next)
{
    const QList<QWidget *> order = allIn(root);
    const qsizetype count = order.size(), from = order.indexOf(QApplication::focusWidget());
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype at = next ? (from + step) % count : ((from < 0 ? 0 : from) - step + 2 * count) % count;
        QWidget *widget = order[at];
        if (!takesTab(widget))
            continue;
        widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        scrollTo(widget);
        return true;
    }
    return false;
}

} // namespace panorama::ui
