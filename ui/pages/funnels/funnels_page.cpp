// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/funnels_page.h"

#include "ui/shell/page_registry.h"
#include "ui/widgets/state_view.h"

#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

FunnelsPage::FunnelsPage(ShellContext &context) : Page(context), m_state(new StateStack(new QWidget, this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    connect(m_state, &StateStack::actionRequested, this,
            [this] { Q_EMIT this->context().newWorkspaceRequested(true); });
}

void FunnelsPage::retranslate()
{
    m_state->showEmpty({u"filter"_s,
                        tr("No funnel yet"),
                        tr("Choose the steps from first touch to deal and see where people are lost."),
                        tr("Try the sample brand"),
                        {}});
}

void register_funnels_page(PageRegistry &registry)
{
    registry.add({u"funnels"_s, QT_TRANSLATE_NOOP("Page", "Analysis"), u"filter"_s,
                  QT_TRANSLATE_NOOP("Page", "Funnels"), 50,
                  [](ShellContext &context) { return new FunnelsPage(context); }});
}

} // namespace panorama::ui
