// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lazy_panel.h"

#include <QTabWidget>

namespace panorama::ui {

namespace {
constexpr int rest = 250; // ms
}

LazyPanel::LazyPanel(ShellContext &context) : m_context(context)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        m_isStale = false;
        loadNow();
    });
}

void LazyPanel::loadLater()
{
    m_isStale = true;
    m_soon.start(rest);
}

void LazyPanel::reload()
{
    m_isStale = true;
    m_soon.start(0);
}

void LazyPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        m_soon.start(0);
}

void fitToCurrent(QTabWidget *tabs)
{
    const auto fit = [tabs] {
        for (int i = 0; i < tabs->count(); ++i)
            tabs->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                           i == tabs->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        tabs->updateGeometry();
    };
    QObject::connect(tabs, &QTabWidget::currentChanged, tabs, fit);
    QMetaObject::invokeMethod(tabs, fit, Qt::QueuedConnection);
}

} // namespace panorama::ui
