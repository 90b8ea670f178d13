// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customers/customers_page.h"

#include "ui/shell/page_registry.h"
#include "ui/widgets/state_view.h"

#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

CustomersPage::CustomersPage(ShellContext &context) : Page(context), m_state(new StateStack(new QWidget, this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    connect(m_state, &StateStack::actionRequested, this,
            [this] { Q_EMIT this->context().newWorkspaceRequested(true); });
}

void CustomersPage::retranslate()
{
    m_state->showEmpty({u"users"_s,
                        tr("No customers yet"),
                        tr("Import records or connect a source: each person appears here once, over all channels."),
                        tr("Try the sample brand"),
                        {}});
}

void register_customers_page(PageRegistry &registry)
{
    registry.add({u"customers"_s, QT_TRANSLATE_NOOP("Page", "Data"), u"users"_s, QT_TRANSLATE_NOOP("Page", "Customers"),
                  30, [](ShellContext &context) { return new CustomersPage(context); }});
}

} // namespace panorama::ui
