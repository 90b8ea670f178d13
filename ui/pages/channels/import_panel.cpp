// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/import_panel.h"

#include "services/import_proposal.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

// The first rows as they will land, or what is wrong with them.
QString firstRows(const Json &rows)
{
    QString text;
    for (std::size_t i = 0; i < std::min<std::size_t>(rows.items().size(), 3); ++i) {
        const Json *line = rows.items()[i].find("line");
        const Json *fields = rows.items()[i].find("fields");
        const Json *reason = rows.items()[i].find("reason");
        text += QString::number(line ? line->integer() : 0) + u"  "_s
            + QString::fromStdString(fields       ? fields->dump()
                                         : reason ? reason->text()
                                                  : std::string())
            + u'\n';
    }
    return text;
}

} // namespace

ImportPanel::ImportPanel(Tasks &tasks, services::WorkspacePtr workspace, QStringList files)
    : m_tasks(tasks),
      m_workspace(std::move(workspace)),
      m_files(std::move(files)),
      m_mapping(new QPlainTextEdit),
      m_summary(makeLabel({}, u"secondary"_s)),
      m_rejects(new TableRows({{tr("Line"), TableColumn::Kind::Number, 70},
                               {tr("Column"), TableColumn::Kind::Text, 140},
                               {tr("Reason"), TableColumn::Kind::Text}},
                              this)),
      m_check(makeButton(tr("Dry run"), u"eye"_s)),
      m_import(makeButton(tr("Import"), u"upload"_s, u"primary"_s))
{
    createWidgets();
    propose();
}

ImportPanel *ImportPanel::open(QWidget *anchor, Tasks &tasks, const services::WorkspacePtr &workspace,
                               const QStringList &files)
{
    auto *popover = new Popover(anchor->window(), true);
    auto *panel = new ImportPanel(tasks, workspace, files);
    popover->body()->addWidget(panel);
    connect(panel, &ImportPanel::closed, popover, &Popover::dismiss);
    connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    popover->open(anchor, Popover::Place::Centre, 720);
    return panel;
}

void ImportPanel::createWidgets()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeLabel(tr("Bring in %1").arg(QFileInfo(m_files.value(0)).fileName()), u"h2"_s));
    column->addWidget(makeLabel(tr("The mapping says what each column is. Change it, look at a dry run, then import; a "
                                   "rollback takes everything back."),
                                u"muted"_s));
    m_mapping->setObjectName(u"channels.mapping"_s);
    m_mapping->setAccessibleName(tr("Mapping"));
    m_mapping->setMinimumHeight(230);
    auto *table = new TableView;
    table->setRowsModel(m_rejects);
    table->setFixedHeight(120);
    column->addWidget(m_mapping);
    column->addWidget(m_summary);
    column->addWidget(table);
    auto *row = new QHBoxLayout;
    QPushButton *cancel = makeButton(tr("Cancel"));
    m_check->setObjectName(u"channels.dryRun"_s);
    m_import->setObjectName(u"channels.import"_s);
    row->addStretch();
    for (QPushButton *button : {cancel, m_check, m_import})
        row->addWidget(button);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &ImportPanel::closed);
    connect(m_check, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
}

void ImportPanel::propose()
{
    services::ProposalRequest request;
    request.file = m_files.value(0).toStdString();
    m_work = runAsync<services::ImportProposal>(
        m_tasks, this, {},
        [open = m_workspace, request](const Job &job) { return services::proposeImport(job, *open, request); },
        [this](Result<services::ImportProposal> proposal) {
            if (!proposal)
                return m_summary->setText(errorText(proposal.error()));
            m_mapping->setPlainText(QString::fromStdString(proposal->mapping.dumpIndented()));
            m_summary->setTextFormat(Qt::PlainText);
            m_summary->setText(proposal->complaint.empty() ? firstRows(proposal->rows)
                                                           : QString::fromStdString(proposal->complaint));
        });
}

void ImportPanel::run(bool dryRun)
{
    const Result<Json> mapping = Json::parse(m_mapping->toPlainText().toStdString());
    if (!mapping)
        return m_summary->setText(errorText(mapping.error()));
    services::ImportRequest request;
    for (const QString &file : m_files)
        request.files.push_back(file.toStdString());
    request.mapping = *mapping;
    request.dryRun = dryRun;
    m_check->setEnabled(false);
    m_import->setEnabled(false);
    m_work = runAsync<services::ImportReport>(
        m_tasks, this, dryRun ? tr("Dry run") : tr("Importing"),
        [open = m_workspace, request](const Job &job) { return services::runImport(job, *open, request); },
        [this](Result<services::ImportReport> report) {
            m_check->setEnabled(true);
            m_import->setEnabled(true);
            if (!report)
                return m_summary->setText(errorText(report.error()));
            show(*report);
        });
}

void ImportPanel::show(const services::ImportReport &report)
{
    const QString text = tr("%1 rows read: %2 new, %3 changed, %4 unchanged, %5 rejected")
                             .arg(fullNumber(double(report.rowsRead)), fullNumber(double(report.created)),
                                  fullNumber(double(report.updated)), fullNumber(double(report.unchanged)),
                                  fullNumber(double(report.rowsRejected)));
    m_summary->setText(text);
    std::vector<TableRows::Row> rows;
    for (const services::ImportReject &reject : report.rejects)
        rows.push_back(
            {{},
             {TableCell(QString::number(reject.line), qlonglong(reject.line)),
              TableCell(QString::fromStdString(reject.column)), TableCell(QString::fromStdString(reject.reason))}});
    m_rejects->setRows(std::move(rows));
    if (report.dryRun)
        return;
    Q_EMIT imported(text);
    if (report.rowsRejected == 0)
        Q_EMIT closed();
}

} // namespace panorama::ui
