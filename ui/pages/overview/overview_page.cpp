// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_page.h"

#include "ui/shell/page_registry.h"
#include "ui/widgets/state_view.h"

#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

OverviewPage::OverviewPage(ShellContext &context) : Page(context), m_state(new StateStack(new QWidget, this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    connect(m_state, &StateStack::actionRequested, this,
            [this] { Q_EMIT this->context().newWorkspaceRequested(true); });
}

void OverviewPage::retranslate()
{
    m_state->showEmpty(
        {u"layout-dashboard"_s,
         tr("One page for the whole picture"),
         tr("Open a workspace or start with the sample brand: spend, leads, deals and the funnel appear here."),
         tr("Try the sample brand"),
         {}});
}

void register_overview_page(PageRegistry &registry)
{
    registry.add({u"overview"_s, "", u"layout-dashboard"_s, QT_TRANSLATE_NOOP("Page", "Overview"), 10,
                  [](ShellContext &context) { return new OverviewPage(context); }});
}

} // namespace panorama::ui
