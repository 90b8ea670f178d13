// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar files in and out: the part of the calendar page behind its menu.
#include "services/calendar_service.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/theme/icons.h"
#include "ui/widgets/state_view.h"

#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>

namespace panorama::ui {

using namespace Qt::StringLiterals;

void CalendarPage::openFilesMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themeIcon(u"upload"_s), tr("Bring in a calendar file (ICS) …"), this, &CalendarPage::bringIcs);
    menu->addAction(themeIcon(u"download"_s), tr("Write a calendar file (ICS) …"), this, &CalendarPage::writeIcs);
    menu->addAction(themeIcon(u"flag"_s), tr("Bring in statutory holidays …"), this, &CalendarPage::bringHolidays);
    for (QAction *action : menu->actions())
        action->setEnabled(workspace() != nullptr);
    menu->popup(m_files->mapToGlobal(QPoint(0, m_files->height() + 4)));
}

void CalendarPage::bringIcs()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Calendar file"), {}, tr("Calendars (*.ics)"), nullptr,
                                                      QFileDialog::DontUseNativeDialog);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    m_write = load<services::CalendarImport>(
        tr("Bringing in the calendar"),
        [open = workspace(), text = file.readAll().toStdString()](const Job &job) {
            return services::importIcs(job, *open, text);
        },
        [this](Result<services::CalendarImport> done) {
            if (!done)
                return void(Q_EMIT context().problemRaised(errorText(done.error())));
            Q_EMIT context().toastRequested(
                tr("%1 new, %2 changed, %3 unchanged").arg(done->created).arg(done->updated).arg(done->unchanged));
            refresh();
        });
}

void CalendarPage::writeIcs()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Calendar file"), u"campaigns.ics"_s, tr("Calendars (*.ics)"), nullptr,
                                     QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    m_write = load<std::string>(
        tr("Writing the calendar"),
        [open = workspace(), now = context().clock.now()](const Job &) { return services::exportIcs(*open, now); },
        [this, path](Result<std::string> text) {
            QSaveFile file(path);
            const bool good = text && file.open(QIODevice::WriteOnly)
                && file.write(text->data(), qint64(text->size())) == qint64(text->size()) && file.commit();
            if (good)
                Q_EMIT context().toastRequested(tr("The calendar is written."));
            else
                Q_EMIT context().problemRaised(text ? tr("%1 cannot be written.").arg(path) : errorText(text.error()));
        });
}

void CalendarPage::bringHolidays()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Statutory holidays"), {}, tr("Holidays (*.json)"),
                                                      nullptr, QFileDialog::DontUseNativeDialog);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    m_write = load<bool>(
        tr("Bringing in holidays"),
        [open = workspace(), text = file.readAll().toStdString()](const Job &job) -> Result<bool> {
            TRY(const Json json, Json::parse(text));
            TRY_VOID(services::importStatutoryDays(job, *open, json));
            return true;
        },
        [this](const Result<bool> &done) {
            if (!done)
                return void(Q_EMIT context().problemRaised(errorText(done.error())));
            Q_EMIT context().toastRequested(tr("The holidays are on the calendar."));
            refresh();
        });
}

} // namespace panorama::ui
