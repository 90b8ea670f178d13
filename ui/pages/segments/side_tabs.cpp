// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/side_tabs.h"

#include "ui/widgets/choice_tab.h"
#include "ui/widgets/flow_layout.h"

#include <QKeyEvent>
#include <QTabBar>
#include <QTabWidget>

namespace panorama::ui {

SideTabs::SideTabs(QTabWidget &panels, QWidget *parent) : QWidget(parent), m_panels(panels)
{
    auto *flow = new FlowLayout(this, 2);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum); // the panels decide how wide the side is
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (int i = 0; i < panels.count(); ++i) {
        auto *button = new ChoiceTab(16);
        button->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        flow->addWidget(button);
        connect(button, &QAbstractButton::toggled, this, [this, i](bool on) {
            if (on)
                m_panels.setCurrentIndex(i);
        });
    }
    panels.tabBar()->hide();
    panels.setUsesScrollButtons(true); // else the hidden bar still wants room for all its tabs
    connect(&panels, &QTabWidget::currentChanged, this, &SideTabs::showCurrent);
    showCurrent();
}

void SideTabs::retranslate()
{
    for (int i = 0; i < layout()->count(); ++i)
        static_cast<QAbstractButton *>(layout()->itemAt(i)->widget())->setText(m_panels.tabText(i));
    layout()->invalidate();
}

// All tabs are one stop for Tab: the current one.
void SideTabs::showCurrent()
{
    for (int i = 0; i < layout()->count(); ++i) {
        auto *button = static_cast<QAbstractButton *>(layout()->itemAt(i)->widget());
        button->setFocusPolicy(i == m_panels.currentIndex() ? Qt::StrongFocus : Qt::ClickFocus);
        if (i == m_panels.currentIndex())
            button->setChecked(true);
    }
}

void SideTabs::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int next = m_panels.currentIndex() + step;
    if (step == 0 || next < 0 || next >= m_panels.count())
        return QWidget::keyPressEvent(event);
    m_panels.setCurrentIndex(next);
    layout()->itemAt(next)->widget()->setFocus();
}

} // namespace panorama::ui
