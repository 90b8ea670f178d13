// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/channels_page.h"

#include "ui/shell/page_registry.h"
#include "ui/widgets/state_view.h"

#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

ChannelsPage::ChannelsPage(ShellContext &context) : Page(context), m_state(new StateStack(new QWidget, this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    connect(m_state, &StateStack::actionRequested, this,
            [this] { Q_EMIT this->context().newWorkspaceRequested(true); });
}

void ChannelsPage::retranslate()
{
    m_state->showEmpty({u"refresh-cw"_s,
                        tr("No source is connected"),
                        tr("Connect an advertising account, a shop or a file, and its days appear here."),
                        tr("Try the sample brand"),
                        {}});
}

void register_channels_page(PageRegistry &registry)
{
    registry.add({u"channels"_s, QT_TRANSLATE_NOOP("Page", "Data"), u"refresh-cw"_s,
                  QT_TRANSLATE_NOOP("Page", "Channels"), 20,
                  [](ShellContext &context) { return new ChannelsPage(context); }});
}

} // namespace panorama::ui
