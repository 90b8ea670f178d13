// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/channels_page.h"

#include "ui/pages/channels/import_panel.h"
#include "ui/shell/page_registry.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Json &object, const char *key)
{
    const Json *value = object.find(key);
    if (!value || value->isNull())
        return {};
    return QString::fromStdString(value->isString() ? value->text() : value->dump());
}

} // namespace

ChannelsPage::ChannelsPage(ShellContext &context)
    : Page(context),
      m_sourcesCard(new Card),
      m_importsCard(new Card),
      m_sources(new TableRows({}, this)),
      m_imports(new TableRows({}, this)),
      m_sourceTable(new TableView),
      m_importTable(new TableView),
      m_sync(makeButton({}, u"refresh-cw"_s)),
      m_rollback(makeButton({}, u"history"_s, u"danger"_s))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_sourceTable->setRowsModel(m_sources);
    m_importTable->setRowsModel(m_imports);
    m_sourceTable->setMinimumHeight(220);
    m_importTable->setMinimumHeight(260);
    m_sync->setObjectName(u"channels.sync"_s);
    m_rollback->setObjectName(u"channels.rollback"_s);
    m_sourcesCard->actions()->addWidget(m_sync);
    m_importsCard->actions()->addWidget(m_rollback);
    m_sourcesCard->body()->addWidget(m_sourceTable);
    m_importsCard->body()->addWidget(m_importTable);
    column->addWidget(m_sourcesCard);
    column->addWidget(m_importsCard, 1);
    m_state = new StateStack(content, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_state);
    connect(m_sync, &QPushButton::clicked, this, &ChannelsPage::sync);
    connect(m_rollback, &QPushButton::clicked, this, &ChannelsPage::rollback);
    connect(m_state, &StateStack::retryRequested, this, &ChannelsPage::refresh);
    connect(m_state, &StateStack::actionRequested, this, &ChannelsPage::runPrimary);
}

void ChannelsPage::retranslate()
{
    m_sourcesCard->setTitle(tr("Sources"));
    m_sourcesCard->setSubtitle(tr("connected accounts and file feeds"));
    m_importsCard->setTitle(tr("Imports"));
    m_importsCard->setSubtitle(tr("each can be taken back"));
    m_sync->setText(tr("Sync now"));
    m_rollback->setText(tr("Roll back import"));
    m_sources->setColumns({{tr("Source"), TableColumn::Kind::Text},
                           {tr("Kind"), TableColumn::Kind::Muted, 140},
                           {tr("Zone"), TableColumn::Kind::Muted, 160},
                           {tr("State"), TableColumn::Kind::Pill, 150}});
    m_imports->setColumns({{tr("Time"), TableColumn::Kind::Muted, 190},
                           {tr("Files"), TableColumn::Kind::Text},
                           {tr("What"), TableColumn::Kind::Text, 110},
                           {tr("Source"), TableColumn::Kind::Text, 130},
                           {tr("Rows"), TableColumn::Kind::Number, 100},
                           {tr("Rejected"), TableColumn::Kind::Number, 90},
                           {tr("State"), TableColumn::Kind::Pill, 120}});
    if (workspace())
        refresh();
}

PageTools ChannelsPage::tools() const
{
    return {false, tr("Import files"), u"upload"_s, workspace() != nullptr};
}

void ChannelsPage::refresh()
{
    if (!workspace())
        return m_state->showEmpty(
            {u"plug"_s, tr("No workspace is open"), tr("Open a workspace or start with the sample brand."), {}, {}});
    m_load = load<Loaded>(
        {},
        [open = workspace()](const Job &) -> Result<Loaded> {
            Loaded loaded;
            TRY(loaded.sources, services::listSources(*open));
            TRY(loaded.status, services::sourceStatus(*open, {}));
            TRY(store::ReadSession session, open->read());
            TRY(loaded.imports, services::listImports(session));
            return loaded;
        },
        [this](Result<Loaded> loaded) {
            if (!loaded)
                return m_state->showError(loaded.error());
            show(*loaded);
        });
}

void ChannelsPage::show(const Loaded &loaded)
{
    const Json *sources = loaded.sources.find("sources");
    if ((!sources || sources->items().empty()) && loaded.imports.empty())
        return m_state->showEmpty(
            {u"upload"_s,
             tr("Nothing has been brought in yet"),
             tr("Bring in a file of customers, events, orders or spend; CSV, TSV and Excel are read."),
             tr("Import files"),
             {}});
    std::vector<TableRows::Row> rows;
    bool canSync = false;
    for (const Json &source : sources ? sources->items() : Json::Array()) {
        const QString kind = textOf(source, "kind");
        const bool isFile = kind == u"file";
        canSync = canSync || !isFile;
        rows.push_back(
            {textOf(source, "source"),
             {TableCell(textOf(source, "source")), TableCell(isFile ? tr("files") : kind),
              TableCell(textOf(source, "time_zone")),
              TableCell(isFile ? tr("by import") : tr("connected"), {}, isFile ? PillTone::Neutral : PillTone::Good)}});
    }
    m_sync->setEnabled(canSync);
    m_sources->setRows(std::move(rows));
    showImports(loaded.imports);
    setAsOf(context().clock.now());
    m_state->showContent();
}

void ChannelsPage::showImports(const std::vector<services::ImportEntry> &imports)
{
    const TimeZone zone = workspace()->settings().zone;
    std::vector<TableRows::Row> rows;
    for (const services::ImportEntry &entry : imports) {
        QStringList files;
        for (const std::string &file : entry.files)
            files << QFileInfo(QString::fromStdString(file)).fileName();
        const LocalTime local = zone.toLocal(entry.time);
        const QString time = dayText(qdate(local.date)) + u' '
            + QTime(0, 0).addMSecs(int(local.microsOfDay / 1000)).toString(u"HH:mm"_s);
        rows.push_back({QString::fromStdString(entry.importId),
                        {TableCell(time, qlonglong(entry.time.micros)), TableCell(files.join(u", "_s)),
                         TableCell(QString::fromStdString(entry.kind)), TableCell(QString::fromStdString(entry.source)),
                         TableCell(fullNumber(double(entry.rowsRead)), qlonglong(entry.rowsRead)),
                         TableCell(fullNumber(double(entry.rowsRejected)), qlonglong(entry.rowsRejected)),
                         TableCell(entry.rolledBack         ? tr("rolled back")
                                       : entry.rowsRejected ? tr("in part")
                                                            : tr("done"),
                                   {},
                                   entry.rolledBack         ? PillTone::Neutral
                                       : entry.rowsRejected ? PillTone::Warn
                                                            : PillTone::Good)}});
    }
    m_imports->setRows(std::move(rows));
}

void ChannelsPage::runPrimary()
{
    if (!workspace())
        return;
    const QStringList files =
        QFileDialog::getOpenFileNames(this, tr("Files to bring in"), {}, tr("Tables (*.csv *.tsv *.txt *.xlsx)"),
                                      nullptr, QFileDialog::DontUseNativeDialog);
    if (files.isEmpty())
        return;
    auto *panel = ImportPanel::open(this, context().tasks, workspace(), files);
    connect(panel, &ImportPanel::imported, this, [this](const QString &text) {
        Q_EMIT context().toastRequested(text);
        refresh();
    });
}

void ChannelsPage::sync()
{
    m_work = load<services::SyncOutcome>(
        tr("Syncing all sources"),
        [open = workspace()](const Job &job) { return services::syncSources(job, *open, {}, false); },
        [this](Result<services::SyncOutcome> outcome) {
            const bool good = outcome && outcome->status == 0;
            Q_EMIT context().toastRequested(!outcome   ? errorText(outcome.error())
                                                : good ? tr("Everything is up to date.")
                                                       : tr("Some streams stopped; they go on with the next sync."));
            refresh();
        });
}

void ChannelsPage::rollback()
{
    const QString import = m_importTable->currentKey();
    if (import.isEmpty())
        return Q_EMIT context().toastRequested(tr("Choose an import first."));
    m_work = load<std::int64_t>(
        tr("Rolling back"),
        [open = workspace(), import = import.toStdString()](const Job &job) {
            return services::rollbackImport(job, *open, import);
        },
        [this](Result<std::int64_t> done) {
            Q_EMIT context().toastRequested(done ? tr("The import was taken back.") : errorText(done.error()));
            refresh();
        });
}

void register_channels_page(PageRegistry &registry)
{
    registry.add({u"channels"_s, QT_TRANSLATE_NOOP("Page", "Data"), u"refresh-cw"_s,
                  QT_TRANSLATE_NOOP("Page", "Channels"), 20,
                  [](ShellContext &context) { return new ChannelsPage(context); }});
}

} // namespace panorama::ui
