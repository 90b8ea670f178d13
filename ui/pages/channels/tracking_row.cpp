// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/tracking_row.h"

#include "ui/pages/channels/codes_card.h"
#include "ui/pages/channels/links_card.h"

#include <QHBoxLayout>

namespace panorama::ui {

TrackingRow::TrackingRow(ShellContext &context, QWidget *parent)
    : QWidget(parent), m_codes(new CodesCard(context)), m_links(new LinksCard(context))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_codes, 1);
    row->addWidget(m_links, 1);
}

void TrackingRow::retranslate()
{
    m_codes->retranslate();
    m_links->retranslate();
}

void TrackingRow::refresh()
{
    m_codes->refresh();
    m_links->refresh();
}

} // namespace panorama::ui
