// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/import_panel.h"

#include "sync/files/table_reader.h"
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

// A first mapping from the header: identifiers by their usual names, everything else an attribute.
Result<Json> proposedMapping(const std::string &file, const std::string &source)
{
    TRY(const auto reader, sync::openTable(file, {}, {}));
    Json fields = Json::object();
    bool hasIdentifier = false;
    for (const std::string &column : reader->columns()) {
        const QString name = QString::fromStdString(column).toLower();
        const char *kind = name.contains(u"phone") || name.contains(u"手机") || name.contains(u"电话") ? "id.phone"
            : name.contains(u"mail") || name.contains(u"邮箱")                                     ? "id.email"
            : name.contains(u"openid")                                                            ? "id.openid"
            : name.contains(u"unionid")                                                           ? "id.unionid"
            : name.contains(u"会员") || name.contains(u"member")                                  ? "id.member_no"
                                                                                                  : nullptr;
        const std::string field = kind && !fields.find(kind) ? kind : "attr." + column;
        hasIdentifier = hasIdentifier || kind;
        fields.set(field, Json::object({{"column", column}}));
    }
    if (!hasIdentifier && !reader->columns().empty())
        fields.set("id.customer_no", Json::object({{"column", reader->columns().front()}}));
    Json mapping = Json::object();
    mapping.set("format", "panorama.mapping/1");
    mapping.set("kind", "customers");
    mapping.set("source", source);
    mapping.set("fields", std::move(fields));
    return mapping;
}

} // namespace

ImportPanel::ImportPanel(Tasks &tasks, services::WorkspacePtr workspace, QStringList files)
    : m_tasks(tasks), m_workspace(std::move(workspace)), m_files(std::move(files)), m_mapping(new QPlainTextEdit), m_summary(makeLabel({}, u"secondary"_s)),
      m_rejects(new TableRows({{tr("Line"), TableColumn::Kind::Number, 70}, {tr("Column"), TableColumn::Kind::Text, 140}, {tr("Reason"), TableColumn::Kind::Text}}, this)),
      m_check(makeButton(tr("Dry run"), u"eye"_s)), m_import(makeButton(tr("Import"), u"upload"_s, u"primary"_s))
{
    createWidgets();
    propose();
}

ImportPanel *ImportPanel::open(QWidget *anchor, Tasks &tasks, const services::WorkspacePtr &workspace, const QStringList &files)
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
    column->addWidget(makeLabel(tr("The mapping says what each column is. Change it, look at a dry run, then import; a rollback takes everything back."), u"muted"_s));
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
    const QFileInfo file(m_files.value(0));
    m_work = runAsync<Json>(m_tasks, this, {}, [path = file.filePath().toStdString(), source = file.baseName().toStdString()](const Job &) { return proposedMapping(path, source); },
                            [this](Result<Json> mapping) {
                                if (!mapping)
                                    return m_summary->setText(errorText(mapping.error()));
                                m_mapping->setPlainText(QString::fromStdString(mapping->dumpIndented()));
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
    m_work = runAsync<services::ImportReport>(m_tasks, this, dryRun ? tr("Dry run") : tr("Importing"),
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
                             .arg(fullNumber(double(report.rowsRead)), fullNumber(double(report.created)), fullNumber(double(report.updated)), fullNumber(double(report.unchanged)), fullNumber(double(report.rowsRejected)));
    m_summary->setText(text);
    std::vector<TableRows::Row> rows;
    for (const services::ImportReject &reject : report.rejects)
        rows.push_back({{}, {TableCell(QString::number(reject.line), qlonglong(reject.line)), TableCell(QString::fromStdString(reject.column)), TableCell(QString::fromStdString(reject.reason))}});
    m_rejects->setRows(std::move(rows));
    if (report.dryRun)
        return;
    Q_EMIT imported(text);
    if (report.rowsRejected == 0)
        Q_EMIT closed();
}

} // namespace panorama::ui
