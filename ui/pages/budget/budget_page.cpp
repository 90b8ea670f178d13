// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/budget_page.h"

#include "ui/shell/page_registry.h"
#include "ui/widgets/state_view.h"

#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

BudgetPage::BudgetPage(ShellContext &context) : Page(context), m_state(new StateStack(new QWidget, this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    connect(m_state, &StateStack::actionRequested, this,
            [this] { Q_EMIT this->context().newWorkspaceRequested(true); });
}

void BudgetPage::retranslate()
{
    m_state->showEmpty({u"wallet"_s,
                        tr("No plan yet"),
                        tr("Divide the budget over channels and see what each next yuan brings."),
                        tr("Try the sample brand"),
                        {}});
}

void register_budget_page(PageRegistry &registry)
{
    registry.add({u"budget"_s, QT_TRANSLATE_NOOP("Page", "Planning"), u"wallet"_s, QT_TRANSLATE_NOOP("Page", "Budget"),
                  70, [](ShellContext &context) { return new BudgetPage(context); }});
}

} // namespace panorama::ui
