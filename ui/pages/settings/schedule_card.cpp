// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/schedule_card.h"

#include "ui/shell/preferences.h"
#include "ui/shell/sync_schedule.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace panorama::ui {

using namespace Qt::StringLiterals;

ScheduleCard::ScheduleCard(QWidget *parent)
    : Card(parent),
      m_label(makeLabel({}, {}, this)),
      m_note(makeLabel({}, u"secondary"_s)),
      m_hours(new QComboBox(this))
{
    m_hours->setObjectName(u"settings.sync"_s);
    m_hours->setMinimumWidth(220);
    for (const int hours : SyncSchedule::choices)
        m_hours->addItem(QString(), hours);
    m_hours->setCurrentIndex(std::max(0, m_hours->findData(preferred(prefer::syncHours))));
    m_label->setBuddy(m_hours);
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_label, 1);
    row->addWidget(m_hours);
    body()->addLayout(row);
    body()->addWidget(m_note);
    connect(m_hours, &QComboBox::activated, this,
            [this] { remember(prefer::syncHours, m_hours->currentData().toInt()); });
}

void ScheduleCard::retranslate()
{
    setTitle(tr("Schedule"));
    m_label->setText(tr("Sync connected sources"));
    m_hours->setAccessibleName(m_label->text());
    m_note->setText(tr("While Panorama is open on this computer. Without the window, a schedule of the system can run: "
                       "panorama-cli source sync --all"));
    for (int i = 0; i < m_hours->count(); ++i)
        m_hours->setItemText(i, SyncSchedule::choiceText(m_hours->itemData(i).toInt()));
}

} // namespace panorama::ui
