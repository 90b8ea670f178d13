// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/channels_page.h"

#include "ui/pages/channels/import_panel.h"
#include "ui/pages/channels/source_catalogue.h"
#include "ui/pages/channels/source_detail.h"
#include "ui/pages/channels/source_texts.h"
#include "ui/pages/channels/tracking_row.h"
#include "ui/pages/channels/xray_card.h"
#include "ui/shell/page_registry.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int logLength = 30;
}

ChannelsPage::ChannelsPage(ShellContext &context)
    : Page(context),
      m_sourcesCard(new Card),
      m_importsCard(new Card),
      m_detail(new SourceDetail(context.tasks)),
      m_xray(new XrayCard),
      m_tracking(new TrackingRow(context)),
      m_sources(new TableRows({}, this)),
      m_imports(new TableRows({}, this)),
      m_sourceTable(new TableView),
      m_importTable(new TableView),
      m_connect(makeButton({}, u"plug"_s)),
      m_syncAll(makeButton({}, u"refresh-cw"_s, u"ghost"_s)),
      m_rollback(makeButton({}, u"history"_s, u"danger"_s))
{
    createWidgets();
    connectWidgets();
}

void ChannelsPage::createWidgets()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_sourceTable->setRowsModel(m_sources);
    m_sourceTable->setObjectName(u"channels.sources"_s);
    m_importTable->setRowsModel(m_imports);
    m_importTable->setObjectName(u"channels.imports"_s);
    m_sourceTable->setMinimumHeight(250);
    m_importTable->setMinimumHeight(240);
    m_connect->setObjectName(u"channels.connect"_s);
    m_syncAll->setObjectName(u"channels.sync"_s);
    m_rollback->setObjectName(u"channels.rollback"_s);
    m_sourcesCard->actions()->addWidget(m_syncAll);
    m_sourcesCard->actions()->addWidget(m_connect);
    m_importsCard->actions()->addWidget(m_rollback);
    m_sourcesCard->body()->addWidget(m_sourceTable);
    m_importsCard->body()->addWidget(m_importTable);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_sourcesCard, 10);
    row->addWidget(m_detail, 14);
    column->addLayout(row);
    column->addWidget(m_xray);
    column->addWidget(m_importsCard, 1);
    column->addWidget(m_tracking);
    m_state = new StateStack(content, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_state);
}

void ChannelsPage::connectWidgets()
{
    connect(m_connect, &QPushButton::clicked, this, &ChannelsPage::connectSource);
    connect(m_syncAll, &QPushButton::clicked, this, [this] { sync({}, false); });
    connect(m_rollback, &QPushButton::clicked, this, &ChannelsPage::rollback);
    connect(m_sourceTable, &TableView::rowChosen, this, &ChannelsPage::choose);
    connect(m_detail, &SourceDetail::syncRequested, this, &ChannelsPage::sync);
    connect(m_detail, &SourceDetail::testRequested, this, &ChannelsPage::test);
    connect(m_detail, &SourceDetail::removeRequested, this, &ChannelsPage::remove);
    connect(m_state, &StateStack::retryRequested, this, &ChannelsPage::refresh);
    connect(m_state, &StateStack::actionRequested, this, &ChannelsPage::runPrimary);
    connect(m_state, &StateStack::secondActionRequested, this, &ChannelsPage::connectSource);
}

void ChannelsPage::retranslate()
{
    m_sourcesCard->setTitle(tr("Sources"));
    m_importsCard->setTitle(tr("Imports"));
    m_importsCard->setSubtitle(tr("each can be taken back"));
    m_connect->setText(tr("Connect"));
    m_syncAll->setText(tr("Sync all"));
    m_rollback->setText(tr("Roll back import"));
    m_sources->setColumns({{tr("Source"), TableColumn::Kind::Text},
                           {tr("Rows"), TableColumn::Kind::Number, 90},
                           {tr("Last"), TableColumn::Kind::Muted, 118},
                           {tr("State"), TableColumn::Kind::Pill, 100}});
    m_imports->setColumns({{tr("Time"), TableColumn::Kind::Muted, 190},
                           {tr("Files"), TableColumn::Kind::Text},
                           {tr("What"), TableColumn::Kind::Text, 110},
                           {tr("Source"), TableColumn::Kind::Text, 130},
                           {tr("Rows"), TableColumn::Kind::Number, 100},
                           {tr("Rejected"), TableColumn::Kind::Number, 90},
                           {tr("State"), TableColumn::Kind::Pill, 120}});
    m_detail->retranslate();
    m_xray->retranslate();
    m_tracking->retranslate();
    if (workspace())
        show(Loaded(m_loaded));
}

PageTools ChannelsPage::tools() const
{
    return {true, tr("Import files"), u"upload"_s, workspace() != nullptr};
}

std::vector<Command> ChannelsPage::commands()
{
    if (!workspace())
        return {};
    return {{u"channels.connect"_s, tr("Connect a source …"), {}, u"plug"_s, {}, [this] { connectSource(); }},
            {u"channels.sync"_s, tr("Sync all sources"), {}, u"refresh-cw"_s, {}, [this] { sync({}, false); }}};
}

void ChannelsPage::open(const QString &argument)
{
    m_chosen = argument;
    choose(argument);
}

void ChannelsPage::refresh()
{
    if (!workspace())
        return showNoWorkspace(*m_state, u"plug"_s);
    m_load = load<Loaded>(
        {},
        [open = workspace(), now = context().clock.now()](const Job &) -> Result<Loaded> {
            Loaded loaded;
            TRY(loaded.status, services::sourceStatus(*open, {}));
            TRY(store::ReadSession session, open->read());
            TRY(loaded.sources, services::sourceItems(session, now));
            TRY(loaded.imports, services::listImports(session));
            return loaded;
        },
        [this](Result<Loaded> loaded) {
            if (!loaded)
                return m_state->showError(loaded.error());
            show(*loaded);
            if (!m_loaded.sources.empty())
                loadXray();
            m_tracking->refresh();
        });
}

void ChannelsPage::loadXray()
{
    m_rays = load<XrayResult>(
        {},
        [open = workspace(), days = context().period().days, now = context().clock.now(),
         known = m_chunkDays](const Job &job) mutable -> Result<XrayResult> {
            auto answer = std::make_shared<XrayAnswer>();
            answer->known = std::move(known);
            TRY(answer->xray, services::xray(job, *open, days, now, answer->known));
            return answer;
        },
        [this](Result<XrayResult> answer) {
            if (!answer)
                return;
            m_chunkDays = std::move((*answer)->known);
            m_xray->show((*answer)->xray);
        });
}

void ChannelsPage::show(const Loaded &loaded)
{
    m_loaded = loaded;
    if (m_loaded.sources.empty() && m_loaded.imports.empty())
        return m_state->showEmpty(
            {u"upload"_s, tr("Nothing has been brought in yet"),
             tr("Bring in a file of customers, events, orders or spend (CSV, TSV, Excel), or connect an account."),
             tr("Import files"), tr("Connect a source …")});
    showSources(m_loaded.sources);
    showImports(m_loaded.imports);
    setAsOf(context().clock.now());
    m_state->showContent();
    choose(m_chosen);
}

void ChannelsPage::showSources(const std::vector<services::SourceItem> &sources)
{
    const TimeZone zone = workspace()->settings().zone;
    std::vector<TableRows::Row> rows;
    int connected = 0;
    for (const services::SourceItem &source : sources) {
        connected += !source.isFile;
        rows.push_back({QString::fromStdString(source.name),
                        {TableCell(QString::fromStdString(source.name)),
                         TableCell(shortText(double(source.rows)), qlonglong(source.rows), PillTone::Neutral,
                                   fullNumber(double(source.rows))),
                         TableCell(source.lastBrought ? timeText(*source.lastBrought, zone) : QString(),
                                   qlonglong(source.lastBrought.value_or(Instant {0}).micros)),
                         TableCell(healthText(source.health), int(source.health), healthTone(source.health),
                                   failureText(source.reason))}});
    }
    m_sourcesCard->setSubtitle(tr("%1 connected · %2 fed from files")
                                   .arg(fullNumber(connected), fullNumber(double(sources.size()) - connected)));
    m_syncAll->setVisible(connected > 0);
    m_sources->setRows(std::move(rows));
}

void ChannelsPage::choose(const QString &source)
{
    const auto chosen = std::ranges::find(m_loaded.sources, source.toStdString(), &services::SourceItem::name);
    if (chosen == m_loaded.sources.end()) {
        if (m_loaded.sources.empty())
            return m_detail->clear();
        const auto worst = std::ranges::max_element(m_loaded.sources, {}, &services::SourceItem::health);
        return choose(QString::fromStdString(worst->name));
    }
    m_chosen = source;
    m_one = load<Detail>(
        {},
        [open = workspace(), item = *chosen](const Job &) -> Result<Detail> {
            Detail detail {item, {}, {}};
            if (!item.isFile) {
                TRY(const Json status, services::sourceStatus(*open, item.name));
                detail.streams = *status.find("sources")->items().front().find("streams");
            }
            TRY(store::ReadSession session, open->read());
            TRY(detail.log, services::sourceLog(session, item.name, logLength));
            return detail;
        },
        [this](Result<Detail> detail) {
            if (!detail)
                m_detail->clear();
            else
                m_detail->show(detail->item, detail->streams, detail->log, workspace()->settings().zone);
        });
}

void ChannelsPage::showImports(const std::vector<services::ImportEntry> &imports)
{
    const TimeZone zone = workspace()->settings().zone;
    std::vector<TableRows::Row> rows;
    for (const services::ImportEntry &entry : imports) {
        const std::string outcome = entry.rolledBack ? "rolled_back" : entry.rowsRejected ? "in_part" : "done";
        QStringList files;
        for (const std::string &file : entry.files)
            files << QFileInfo(QString::fromStdString(file)).fileName();
        rows.push_back(
            {QString::fromStdString(entry.importId),
             {TableCell(timeText(entry.time, zone), qlonglong(entry.time.micros)), TableCell(listText(files)),
              TableCell(kindText(entry.kind)), TableCell(QString::fromStdString(entry.source)),
              TableCell(fullNumber(double(entry.rowsRead)), qlonglong(entry.rowsRead)),
              TableCell(fullNumber(double(entry.rowsRejected)), qlonglong(entry.rowsRejected)),
              TableCell(outcomeText(outcome), {}, outcomeTone(outcome))}});
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

void ChannelsPage::connectSource()
{
    if (!workspace())
        return;
    auto *panel = SourceCatalogue::open(this, context().tasks, workspace());
    connect(panel, &SourceCatalogue::connected, this, [this](const QString &source, const QString &text) {
        Q_EMIT context().toastRequested(text);
        m_chosen = source;
        refresh();
        sync(source, false);
    });
}

// An empty name: all of them.
void ChannelsPage::sync(const QString &source, bool full)
{
    std::vector<std::string> names;
    if (!source.isEmpty())
        names.push_back(source.toStdString());
    m_work = load<services::SyncOutcome>(
        source.isEmpty() ? tr("Syncing all sources") : tr("Syncing %1").arg(source),
        [open = workspace(), names, full](const Job &job) -> Result<services::SyncOutcome> {
            TRY(const store::FileLock lock, services::lockForSync(open->path()));
            return services::syncSources(job, *open, names,
                                         full ? services::SyncExtent::All : services::SyncExtent::New);
        },
        [this](Result<services::SyncOutcome> outcome) {
            const bool good = outcome && outcome->status == 0;
            Q_EMIT context().toastRequested(!outcome                   ? errorText(outcome.error())
                                                : outcome->status == 1 ? tr("The sync stopped; the next one goes on.")
                                                : good                 ? tr("Everything is up to date.")
                                                       : tr("Some streams stopped; they go on with the next sync."));
            refresh();
        });
    m_detail->follow(m_work.id());
}

void ChannelsPage::test(const QString &source)
{
    using Probes = std::vector<services::StreamProbe>;
    m_work = load<Probes>(
        tr("Testing %1").arg(source),
        [open = workspace(), source = source.toStdString()](const Job &job) {
            return services::testSource(job, *open, source);
        },
        [this, source](Result<Probes> probes) {
            if (!probes)
                return void(Q_EMIT context().problemRaised(errorText(probes.error())));
            const QStringList failed = failureTexts(*probes);
            if (failed.isEmpty())
                Q_EMIT context().toastRequested(tr("%1 answers on every stream.").arg(source));
            else
                Q_EMIT context().problemRaised(tr("%1 does not answer: %2").arg(source, failed.join(u" · "_s)));
        });
    m_detail->follow(m_work.id());
}

// At once and without a question; the toast takes it back.
void ChannelsPage::remove(const QString &source)
{
    m_work = load<services::RemovedSource>(
        tr("Disconnecting %1").arg(source),
        [open = workspace(), source = source.toStdString()](const Job &) {
            return services::takeSourceAway(*open, source);
        },
        [this, source](Result<services::RemovedSource> removed) {
            refresh();
            if (!removed)
                return void(Q_EMIT context().problemRaised(errorText(removed.error())));
            auto *toast =
                Toast::show(window(), tr("%1 is disconnected; what it brought stays.").arg(source), tr("Undo"));
            connect(toast, &Toast::actionRequested, this, [this, source, removed = *removed] {
                m_work = load<bool>(
                    tr("Connecting %1").arg(source),
                    [open = workspace(), removed](const Job &) -> Result<bool> {
                        TRY_VOID(services::putSourceBack(*open, removed));
                        return true;
                    },
                    [this, source](const Result<bool> &back) {
                        m_chosen = source;
                        if (!back)
                            Q_EMIT context().problemRaised(errorText(back.error()));
                        refresh();
                    });
            });
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
        [this](const Result<std::int64_t> &done) {
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
