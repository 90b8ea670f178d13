// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/test_ids.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace panorama::ui {

namespace {

class TestIds : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if ((event->type() == QEvent::Polish || event->type() == QEvent::Show) && watched->isWidgetType()
            && !watched->objectName().isEmpty())
            static_cast<QWidget *>(watched)->setAccessibleDescription(watched->objectName());
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void installTestIds(QApplication &application)
{
    if (qEnvironmentVariableIsSet("PANORAMA_TEST_IDS"))
        application.installEventFilter(new TestIds(&application));
}

} // namespace panorama::ui
