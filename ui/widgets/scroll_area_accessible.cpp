// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_area_accessible.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>

namespace panorama::ui {
namespace {

// Asked for each class of an object from the most derived one on: tables and lists have found theirs before.
QAccessibleInterface *scrollAreaInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String("QScrollArea") && className != QLatin1String("QAbstractScrollArea"))
        return nullptr;
    auto *area = qobject_cast<QAbstractScrollArea *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void installScrollAreaAccessible()
{
    QAccessible::installFactory(scrollAreaInterface);
}

} // namespace panorama::ui
