// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/import_panel.h"

#include "ui/pages/channels/mapping_editor.h"
#include "ui/pages/channels/source_texts.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/progress_row.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kinds[] = {"customers", "events",    "orders", "order_lines", "refunds",
                                 "products",  "campaigns", "spend",  "messages",    "consents"};

QString textIn(const Json &object, const char *key)
{
    const Json *value = object.find(key);
    if (!value || value->isNull())
        return {};
    return QString::fromStdString(value->isString() ? value->text() : value->dump());
}

// Times stand as the workspace reads them, "1 Nov 2026 10:00", whatever zone the file is in.
QString landedValue(const Json &value, const TimeZone &zone)
{
    const QString text = QString::fromStdString(value.isString() ? value.text() : value.dump());
    const QDateTime time = text.endsWith(u'Z') ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
    if (!time.isValid())
        return text;
    const Instant instant {time.toMSecsSinceEpoch() * 1000};
    return momentText(time.addSecs(zone.offsetSeconds(instant)));
}

// "channel: 天猫 · time: 2026-…"
QString landedText(const Json &fields, const TimeZone &zone)
{
    QStringList parts;
    for (const auto &[field, value] : fields.members())
        parts << mappedFieldText(QString::fromStdString(field)) + u": "_s + landedValue(value, zone);
    return parts.join(u" · "_s);
}

} // namespace

ImportPanel::ImportPanel(Tasks &tasks, services::WorkspacePtr workspace, QStringList files)
    : m_tasks(tasks),
      m_workspace(std::move(workspace)),
      m_files(std::move(files)),
      m_editor(new MappingEditor),
      m_text(new QPlainTextEdit),
      m_stack(new QStackedWidget),
      m_kind(new QComboBox),
      m_source(new QLineEdit),
      m_summary(makeLabel({}, u"secondary"_s)),
      m_rows(new TableRows({{tr("Line"), TableColumn::Kind::Number, 60},
                            {tr("As it will land"), TableColumn::Kind::Text},
                            {tr("State"), TableColumn::Kind::Pill, 96}},
                           this)),
      m_progress(new ProgressRow(tr("Importing"))),
      m_asText(makeButton(tr("As text"), u"file-text"_s, u"ghost"_s)),
      m_check(makeButton(tr("Dry run"), u"eye"_s)),
      m_close(makeButton(tr("Cancel"))),
      m_import(makeButton(tr("Import"), u"upload"_s, u"primary"_s))
{
    createWidgets();
    connectWidgets();
    propose({});
}

ImportPanel *ImportPanel::open(QWidget *anchor, Tasks &tasks, const services::WorkspacePtr &workspace,
                               const QStringList &files)
{
    auto *popover = new Popover(anchor->window(), true);
    popover->body()->setContentsMargins(24, 20, 24, 20);
    auto *panel = new ImportPanel(tasks, workspace, files);
    popover->body()->addWidget(panel);
    connect(panel, &ImportPanel::closed, popover, &Popover::dismiss);
    connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    popover->open(anchor, Popover::Place::Centre, 860);
    return panel;
}

void ImportPanel::createWidgets()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    const QString name = QFileInfo(m_files.value(0)).fileName();
    column->addWidget(makeLabel(m_files.size() > 1
                                    ? tr("Bring in %1 and %n more", nullptr, int(m_files.size()) - 1).arg(name)
                                    : tr("Bring in %1").arg(name),
                                u"h2"_s));
    column->addWidget(createHead());
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_editor);
    for (QWidget *sheet : {scroll->viewport(), static_cast<QWidget *>(m_editor)})
        sheet->setAutoFillBackground(false);
    m_text->setObjectName(u"channels.mapping"_s);
    m_text->setAccessibleName(tr("Mapping"));
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_text);
    m_stack->setMinimumHeight(190);
    column->addWidget(m_stack, 3);
    auto *table = new TableView;
    table->setObjectName(u"channels.preview"_s);
    table->setRowsModel(m_rows);
    table->setMinimumHeight(150);
    column->addWidget(table, 2);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    column->addWidget(m_summary);
    m_progress->hide();
    column->addWidget(m_progress);
    column->addWidget(createButtons());
}

QWidget *ImportPanel::createHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_kind->setObjectName(u"channels.kind"_s);
    for (const char *kind : kinds)
        m_kind->addItem(kindText(kind), QString::fromLatin1(kind));
    m_source->setObjectName(u"channels.source"_s);
    row->addWidget(makeField(tr("Each row is"), m_kind), 1);
    row->addWidget(makeField(tr("Source"), m_source), 1);
    m_asText->setCheckable(true);
    m_asText->setObjectName(u"channels.asText"_s);
    row->addWidget(m_asText, 0, Qt::AlignBottom);
    return head;
}

QWidget *ImportPanel::createButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_check->setObjectName(u"channels.dryRun"_s);
    m_import->setObjectName(u"channels.import"_s);
    row->addStretch();
    for (QPushButton *button : {m_close, m_check, m_import})
        row->addWidget(button);
    connect(m_close, &QPushButton::clicked, this, &ImportPanel::closed);
    return box;
}

void ImportPanel::connectWidgets()
{
    connect(m_check, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_kind, &QComboBox::activated, this, [this] { propose(m_kind->currentData().toString()); });
    connect(m_source, &QLineEdit::textEdited, this, [this](const QString &text) {
        Json mapping = m_mapping;
        mapping.set("source", text.trimmed().toStdString());
        useMapping(mapping);
    });
    connect(m_editor, &MappingEditor::changed, this, [this] { useMapping(m_editor->mapping()); });
    connect(m_asText, &QPushButton::toggled, this, [this](bool text) {
        if (text)
            m_text->setPlainText(QString::fromStdString(m_mapping.dumpIndented()));
        else
            m_editor->setContent(m_mapping, m_columns);
        m_stack->setCurrentIndex(text ? 1 : 0);
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (Result<Json> mapping = Json::parse(m_text->toPlainText().toStdString()); mapping && m_asText->isChecked())
            useMapping(*mapping);
    });
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(150);
    connect(&m_previewSoon, &QTimer::timeout, this, &ImportPanel::preview);
    connect(m_progress, &ProgressRow::cancelRequested, this, [this] {
        m_progress->setCancelling();
        m_tasks.cancel(m_work.id());
    });
    connect(&m_tasks, &Tasks::progressed, this, [this](quint64 id) {
        for (const Ticket &ticket : m_tasks.running())
            if (ticket->id == id && id == m_work.id())
                m_progress->setProgress(ticket->progress.done, ticket->progress.total);
    });
}

// An empty kind is guessed.
void ImportPanel::propose(const QString &kind)
{
    services::ProposalRequest request;
    request.file = m_files.value(0).toStdString();
    request.kind = kind.toStdString();
    request.source = m_source->text().trimmed().toStdString();
    m_work = runAsync<services::ImportProposal>(
        m_tasks, this, {},
        [open = m_workspace, request](const Job &job) { return services::proposeImport(job, *open, request); },
        [this](Result<services::ImportProposal> proposal) {
            if (!proposal)
                return m_summary->setText(errorText(proposal.error()));
            take(*proposal);
        });
}

void ImportPanel::take(const services::ImportProposal &proposal)
{
    m_mapping = proposal.mapping;
    m_columns = proposal.columns;
    m_kind->setCurrentIndex(m_kind->findData(textIn(m_mapping, "kind")));
    m_source->setText(textIn(m_mapping, "source"));
    m_editor->setContent(m_mapping, m_columns);
    if (m_asText->isChecked())
        m_text->setPlainText(QString::fromStdString(m_mapping.dumpIndented()));
    showRows(proposal.rows);
    m_summary->setText(!proposal.complaint.empty() ? inWindowWords(QString::fromStdString(proposal.complaint))
                           : proposal.remembered   ? tr("As the last file with these columns was brought in.")
                                                   : tr("Proposed from the columns; change what is wrong."));
    offerImport(proposal.complaint.empty());
}

void ImportPanel::useMapping(const Json &mapping)
{
    m_mapping = mapping;
    m_previewSoon.start();
}

void ImportPanel::preview()
{
    m_preview = runAsync<Json>(
        m_tasks, this, {},
        [open = m_workspace, file = m_files.value(0).toStdString(), mapping = m_mapping](const Job &job) {
            return services::previewRows(job, *open, file, mapping);
        },
        [this](Result<Json> rows) {
            offerImport(rows.has_value());
            m_summary->setText(rows ? QString() : errorText(rows.error()));
            if (rows)
                showRows(*rows);
        });
}

void ImportPanel::showRows(const Json &rows)
{
    const TimeZone zone = m_workspace->settings().zone;
    std::vector<TableRows::Row> shown;
    for (const Json &row : rows.isArray() ? rows.items() : Json::Array()) {
        const Json *fields = row.find("fields");
        const QString line = textIn(row, "line");
        const QString text = fields && fields->isObject()
            ? landedText(*fields, zone)
            : tr("%1: %2").arg(textIn(row, "column"), cellText(textIn(row, "reason").toStdString()));
        shown.push_back(
            {{},
             {TableCell(line, line.toLongLong()), TableCell(text),
              TableCell(fields ? tr("good") : tr("rejected"), {}, fields ? PillTone::Good : PillTone::Bad)}});
    }
    m_rows->setRows(std::move(shown));
}

void ImportPanel::offerImport(bool possible)
{
    m_check->setEnabled(possible);
    m_import->setEnabled(possible);
    m_close->setText(tr("Cancel"));
}

void ImportPanel::setBusy(bool busy)
{
    offerImport(!busy);
    m_progress->setVisible(busy);
}

void ImportPanel::run(bool dryRun)
{
    services::ImportRequest request;
    for (const QString &file : m_files)
        request.files.push_back(file.toStdString());
    request.mapping = m_mapping;
    request.dryRun = dryRun;
    setBusy(true);
    m_work = runAsync<services::ImportReport>(
        m_tasks, this, dryRun ? tr("Dry run") : tr("Importing"),
        [open = m_workspace, request](const Job &job) { return services::runImport(job, *open, request); },
        [this](Result<services::ImportReport> report) {
            setBusy(false);
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
        rows.push_back({{},
                        {TableCell(QString::number(reject.line), qlonglong(reject.line)),
                         TableCell(tr("%1: %2").arg(QString::fromStdString(reject.column), cellText(reject.reason))),
                         TableCell(tr("rejected"), {}, PillTone::Bad)}});
    if (!rows.empty())
        m_rows->setRows(std::move(rows));
    if (report.dryRun)
        return;
    Q_EMIT imported(text);
    if (report.rowsRejected == 0)
        return void(Q_EMIT closed());
    // The good rows are in; the same again would bring in nothing, until the mapping is another.
    m_import->setEnabled(false);
    m_close->setText(tr("Done"));
}

} // namespace panorama::ui
