// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segments_page.h"

#include "ui/shell/page_registry.h"
#include "ui/widgets/state_view.h"

#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

SegmentsPage::SegmentsPage(ShellContext &context) : Page(context), m_state(new StateStack(new QWidget, this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    connect(m_state, &StateStack::actionRequested, this,
            [this] { Q_EMIT this->context().newWorkspaceRequested(true); });
}

void SegmentsPage::retranslate()
{
    m_state->showEmpty({u"target"_s,
                        tr("No segment yet"),
                        tr("Describe whom you want to reach and see how many they are while you type."),
                        tr("Try the sample brand"),
                        {}});
}

void register_segments_page(PageRegistry &registry)
{
    registry.add({u"segments"_s, QT_TRANSLATE_NOOP("Page", "Analysis"), u"target"_s,
                  QT_TRANSLATE_NOOP("Page", "Segments"), 40,
                  [](ShellContext &context) { return new SegmentsPage(context); }});
}

} // namespace panorama::ui
