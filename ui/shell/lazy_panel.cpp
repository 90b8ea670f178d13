// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lazy_panel.h"

#include <QEvent>
#include <QTabBar>

#include <utility>

namespace panorama::ui {

namespace {
constexpr int rest = 250; // ms
}

LazyPanel::LazyPanel(ShellContext &context) : m_context(context)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (isVisible())
            loadAtOnce();
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

void LazyPanel::loadAtOnce()
{
    m_isStale = !isVisible();
    m_soon.stop();
    if (!m_isStale)
        loadNow();
}

void LazyPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        m_soon.start(0);
}

PanelTabs::PanelTabs(QWidget *parent) : QTabWidget(parent)
{
    setDocumentMode(true);
    tabBar()->setExpanding(false);
    tabBar()->setDrawBase(false);
    setUsesScrollButtons(false);
    giveNames();
    connect(this, &QTabWidget::currentChanged, this, &PanelTabs::fit);
}

// Something in a panel may want another size: the base class paints all panels anew even where none gets it.
bool PanelTabs::event(QEvent *event)
{
    if (event->type() != QEvent::LayoutRequest || !currentWidget() || !updatesEnabled())
        return QTabWidget::event(event);
    const auto places = [this] { return std::pair(tabBar()->geometry(), currentWidget()->parentWidget()->geometry()); };
    const auto before = places();
    setAttribute(Qt::WA_UpdatesDisabled);
    const bool isDone = QTabWidget::event(event);
    setAttribute(Qt::WA_UpdatesDisabled, false);
    if (places() != before)
        update();
    return isDone;
}

void PanelTabs::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        giveNames();
}

void PanelTabs::giveNames()
{
    setAccessibleName(tr("Views"));
    tabBar()->setAccessibleName(tr("Views"));
}

void PanelTabs::tabInserted(int)
{
    fit();
}

void PanelTabs::fit()
{
    for (int i = 0; i < count(); ++i)
        widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                 i == currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
}

} // namespace panorama::ui
