// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/backup_card.h"

#include "services/workspace_maintenance.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QDateTime>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString sizeText(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

std::int64_t numberIn(const Json &json, const char *key)
{
    const Json *value = json.find(key);
    return value && value->isInteger() ? value->integer() : 0;
}

} // namespace

BackupCard::BackupCard(ShellContext &context, QWidget *parent)
    : Card(parent),
      m_context(context),
      m_sentence(makeLabel({}, u"secondary"_s)),
      m_rows(new TableRows({}, this)),
      m_table(new TableView),
      m_backUp(makeButton({}, u"save"_s)),
      m_elsewhere(makeButton({}, u"download"_s)),
      m_restore(makeButton({}, u"history"_s)),
      m_restoreFile(makeButton({}, u"folder-open"_s)),
      m_check(makeButton({}, u"shield-check"_s)),
      m_compact(makeButton({}, u"database"_s))
{
    m_sentence->setWordWrap(true);
    m_table->setObjectName(u"settings.backups"_s);
    m_table->setRowsModel(m_rows);
    m_table->setMinimumHeight(170);
    m_backUp->setObjectName(u"settings.backup"_s);
    m_elsewhere->setObjectName(u"settings.backupTo"_s);
    m_restore->setObjectName(u"settings.restore"_s);
    m_restoreFile->setObjectName(u"settings.restoreFile"_s);
    m_check->setObjectName(u"settings.check"_s);
    m_compact->setObjectName(u"settings.compact"_s);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 8);
    for (QPushButton *button : {m_backUp, m_elsewhere, m_restore, m_restoreFile, m_check, m_compact})
        flow->addWidget(button);
    body()->addWidget(m_sentence);
    body()->addWidget(m_table, 1);
    body()->addWidget(buttons);
    connect(m_backUp, &QPushButton::clicked, this, &BackupCard::backUp);
    connect(m_elsewhere, &QPushButton::clicked, this, &BackupCard::saveElsewhere);
    connect(m_restore, &QPushButton::clicked, this, &BackupCard::restoreChosen);
    connect(m_restoreFile, &QPushButton::clicked, this, &BackupCard::restoreFile);
    connect(m_check, &QPushButton::clicked, this, &BackupCard::check);
    connect(m_compact, &QPushButton::clicked, this, &BackupCard::compact);
    connect(m_table, &TableView::rowChosen, this,
            [this](const QString &key) { m_restore->setEnabled(!key.isEmpty()); });
}

void BackupCard::retranslate()
{
    setTitle(tr("Backups"));
    m_sentence->setText(tr("Copies are made by themselves: before an import and after a sync at most once an hour, and "
                           "before somebody is erased. The latest five stay and one a day for a week."));
    m_backUp->setText(tr("Back up now"));
    m_elsewhere->setText(tr("Save a copy as …"));
    m_restore->setText(tr("Go back to this one"));
    m_restoreFile->setText(tr("Restore a file …"));
    m_check->setText(tr("Check the file"));
    m_compact->setText(tr("Compact"));
    m_rows->setColumns({{tr("When"), TableColumn::Kind::Text, 170},
                        {tr("Why"), TableColumn::Kind::Muted},
                        {tr("Size"), TableColumn::Kind::Number, 100}});
    if (m_context.workspace())
        refresh();
}

void BackupCard::refresh()
{
    using Items = std::vector<services::BackupItem>;
    m_load = runAsync<Items>(
        m_context.tasks, this, {},
        [open = m_context.workspace()](const Job &) -> Result<Items> { return services::listBackups(open->path()); },
        [this](Result<Items> items) {
            if (items)
                show(*items);
        });
}

void BackupCard::show(const std::vector<services::BackupItem> &items)
{
    const TimeZone zone = m_context.workspace() ? m_context.workspace()->settings().zone : TimeZone();
    std::vector<TableRows::Row> rows;
    for (const services::BackupItem &item : items) {
        const QString why = item.reason == "before-import" ? tr("before an import")
            : item.reason == "after-sync"                  ? tr("after a sync")
            : item.reason == "before-erase"                ? tr("before an erasure")
            : item.reason == "before-restore"              ? tr("before going back")
            : item.reason.starts_with("before-schema")     ? tr("before an upgrade of the file")
                                                           : tr("by hand");
        const auto time =
            QDateTime::fromMSecsSinceEpoch(item.time.micros / 1000, Qt::OffsetFromUTC, zone.offsetSeconds(item.time));
        rows.push_back({QString::fromStdString(item.path),
                        {TableCell(minuteText(time), qlonglong(item.time.micros)), TableCell(why),
                         TableCell(sizeText(item.bytes), qlonglong(item.bytes))}});
    }
    setSubtitle(items.empty() ? tr("none yet") : tr("%n backup(s)", nullptr, int(items.size())));
    m_table->setVisible(!items.empty());
    m_rows->setRows(std::move(rows));
    m_restore->setEnabled(!m_table->currentKey().isEmpty());
}

void BackupCard::run(const QString &title, std::function<Result<Json>(const Job &)> work,
                     std::function<QString(const Json &)> text, bool reopen)
{
    m_work = runAsync<Json>(
        m_context.tasks, this, title, std::move(work), [this, text = std::move(text), reopen](Result<Json> done) {
            refresh();
            if (!done)
                return void(Q_EMIT m_context.problemRaised(errorText(done.error())));
            Q_EMIT m_context.toastRequested(text(*done));
            if (reopen)
                Q_EMIT m_context.openFileRequested(QString::fromStdString(m_context.workspace()->path()));
        });
}

void BackupCard::backUp()
{
    run(
        tr("Backing up"),
        [open = m_context.workspace()](const Job &job) -> Result<Json> {
            TRY(std::string path, services::backupNow(job, *open, "by-hand"));
            return Json::object({{"backup", std::move(path)}});
        },
        [](const Json &) { return tr("The copy is made and checked."); });
}

void BackupCard::saveElsewhere()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy"), {}, tr("Workspaces (*.panorama)"),
                                                      nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    run(
        tr("Backing up"),
        [open = m_context.workspace(), path = path.toStdString(), clock = m_context.clock](const Job &job) {
            return services::backupWorkspace(job, open->path(), path, true, clock);
        },
        [](const Json &) { return tr("The copy is made and checked."); });
}

void BackupCard::restoreChosen()
{
    if (!m_table->currentKey().isEmpty())
        restore(m_table->currentKey());
}

void BackupCard::restoreFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Restore a file"), {}, tr("Workspaces (*.panorama)"),
                                                      nullptr, QFileDialog::DontUseNativeDialog);
    if (!path.isEmpty())
        restore(path);
}

// What stands now is copied first, so that this way back has a way back too.
void BackupCard::restore(const QString &path)
{
    run(
        tr("Going back"),
        [open = m_context.workspace(), path = path.toStdString(),
         clock = m_context.clock](const Job &job) -> Result<Json> {
            TRY_VOID(services::backupNow(job, *open, "before-restore"));
            return services::restoreWorkspace(job, open->path(), path, true, std::nullopt, clock);
        },
        [](const Json &) { return tr("The workspace is as it was then; what stood before is among the copies."); },
        true);
}

void BackupCard::check()
{
    run(
        tr("Checking the file"),
        [open = m_context.workspace(), clock = m_context.clock](const Job &job) {
            return services::checkWorkspace(job, open->path(), std::nullopt, clock);
        },
        [](const Json &) { return tr("Every page was read: the file is sound."); });
}

void BackupCard::compact()
{
    run(
        tr("Compacting"),
        [open = m_context.workspace(), clock = m_context.clock](const Job &job) {
            return services::compactWorkspace(job, open->path(), clock);
        },
        [](const Json &json) {
            return tr("%1 before, %2 now.")
                .arg(sizeText(numberIn(json, "bytes_before")), sizeText(numberIn(json, "bytes_after")));
        });
}

} // namespace panorama::ui
