// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reports_page.h"

#include "ui/shell/page_registry.h"
#include "ui/widgets/state_view.h"

#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

ReportsPage::ReportsPage(ShellContext &context) : Page(context), m_state(new StateStack(new QWidget, this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    connect(m_state, &StateStack::actionRequested, this,
            [this] { Q_EMIT this->context().newWorkspaceRequested(true); });
}

void ReportsPage::retranslate()
{
    m_state->showEmpty({u"file-chart-column"_s,
                        tr("No report yet"),
                        tr("Compose pages from any chart and export them as slides, PDF or spreadsheets."),
                        tr("Try the sample brand"),
                        {}});
}

void register_reports_page(PageRegistry &registry)
{
    registry.add({u"reports"_s, QT_TRANSLATE_NOOP("Page", "Output"), u"file-chart-column"_s,
                  QT_TRANSLATE_NOOP("Page", "Reports"), 80,
                  [](ShellContext &context) { return new ReportsPage(context); }});
}

} // namespace panorama::ui
