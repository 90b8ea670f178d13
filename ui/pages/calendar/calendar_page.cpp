// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/calendar_page.h"

#include "ui/shell/page_registry.h"
#include "ui/widgets/state_view.h"

#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

CalendarPage::CalendarPage(ShellContext &context) : Page(context), m_state(new StateStack(new QWidget, this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    connect(m_state, &StateStack::actionRequested, this,
            [this] { Q_EMIT this->context().newWorkspaceRequested(true); });
}

void CalendarPage::retranslate()
{
    m_state->showEmpty({u"calendar-days"_s,
                        tr("No campaign planned"),
                        tr("Put campaigns on the calendar and see festivals, overlap and contact pressure."),
                        tr("Try the sample brand"),
                        {}});
}

void register_calendar_page(PageRegistry &registry)
{
    registry.add({u"calendar"_s, QT_TRANSLATE_NOOP("Page", "Planning"), u"calendar-days"_s,
                  QT_TRANSLATE_NOOP("Page", "Calendar"), 60,
                  [](ShellContext &context) { return new CalendarPage(context); }});
}

} // namespace panorama::ui
