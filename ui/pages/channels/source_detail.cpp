// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/source_detail.h"

#include "ui/pages/channels/source_texts.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/progress_row.h"
#include "ui/widgets/table_view.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString textIn(const Json &object, const char *key)
{
    const Json *value = object.find(key);
    if (!value || value->isNull())
        return {};
    return QString::fromStdString(value->isString() ? value->text() : value->dump());
}

QString fileNames(const std::string &paths)
{
    QStringList names;
    for (const QString &path : QString::fromStdString(paths).split(u", "_s, Qt::SkipEmptyParts))
        names << QFileInfo(path).fileName();
    return listText(names);
}

} // namespace

SourceDetail::SourceDetail(Tasks &tasks, QWidget *parent)
    : Card(QString(u' '), {}, parent),
      m_tasks(tasks),
      m_facts(makeLabel({}, u"secondary"_s)),
      m_reason(makeLabel({}, u"error"_s)),
      m_health(new Pill),
      m_sync(makeButton({}, u"refresh-cw"_s)),
      m_test(makeButton({}, u"plug"_s, u"ghost"_s)),
      m_full(makeButton({}, u"history"_s, u"ghost"_s)),
      m_remove(makeButton({}, u"trash-2"_s, u"ghost"_s)),
      m_apiButtons(new QWidget),
      m_progressPlace(new QWidget),
      m_streams(new TableRows({}, this)),
      m_log(new TableRows({}, this))
{
    createHead();
    hide(); // until a source is chosen
    auto *streams = new TableView;
    streams->setObjectName(u"source.streams"_s);
    streams->setRowsModel(m_streams);
    streams->setFixedHeight(170);
    auto *log = new TableView;
    log->setObjectName(u"source.log"_s);
    log->setRowsModel(m_log);
    log->setMinimumHeight(150);
    m_streamTable = streams;
    m_logTable = log;
    body()->addWidget(streams);
    body()->addWidget(log, 1);
    connect(m_sync, &QPushButton::clicked, this, [this] { Q_EMIT syncRequested(m_source, false); });
    connect(m_full, &QPushButton::clicked, this, [this] { Q_EMIT syncRequested(m_source, true); });
    connect(m_test, &QPushButton::clicked, this, [this] { Q_EMIT testRequested(m_source); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_source); });
    connect(&tasks, &Tasks::progressed, this, [this](quint64 id) {
        for (const Ticket &ticket : m_tasks.running())
            if (id == m_task && ticket->id == id && m_progress)
                m_progress->setProgress(ticket->progress.done, ticket->progress.total,
                                        QString::fromStdString(ticket->progress.what));
    });
    connect(&tasks, &Tasks::changed, this, [this] {
        const auto running = m_tasks.running();
        if (std::ranges::none_of(running, [this](const Ticket &t) { return t->id == m_task; }))
            follow(0);
    });
}

void SourceDetail::createHead()
{
    actions()->addWidget(m_health);
    auto *row = new QHBoxLayout(m_apiButtons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_sync->setObjectName(u"source.sync"_s);
    m_test->setObjectName(u"source.test"_s);
    m_full->setObjectName(u"source.full"_s);
    m_remove->setObjectName(u"source.remove"_s);
    for (QPushButton *button : {m_sync, m_test, m_full, m_remove})
        row->addWidget(button);
    row->addStretch(1);
    m_facts->setWordWrap(true);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    auto *place = new QVBoxLayout(m_progressPlace);
    place->setContentsMargins(0, 0, 0, 0);
    m_progressPlace->hide();
    body()->addWidget(m_facts);
    body()->addWidget(m_reason);
    body()->addWidget(m_apiButtons);
    body()->addWidget(m_progressPlace);
}

void SourceDetail::retranslate()
{
    m_sync->setText(tr("Sync now"));
    m_test->setText(tr("Test"));
    m_full->setText(tr("Read all again"));
    m_full->setToolTip(tr("Reads everything from the beginning, not only what is new"));
    m_remove->setText(tr("Disconnect"));
    m_remove->setToolTip(tr("What the source brought stays"));
    m_streams->setColumns({{tr("Stream"), TableColumn::Kind::Text},
                           {tr("Read up to"), TableColumn::Kind::Muted, 150},
                           {tr("State"), TableColumn::Kind::Pill, 110}});
    m_log->setColumns({{tr("When"), TableColumn::Kind::Muted, 118},
                       {tr("What"), TableColumn::Kind::Text},
                       {tr("New"), TableColumn::Kind::Number, 66},
                       {tr("Rejected"), TableColumn::Kind::Number, 78},
                       {tr("Result"), TableColumn::Kind::Pill, 104}});
}

void SourceDetail::clear()
{
    m_source.clear();
    hide();
}

void SourceDetail::show(const services::SourceItem &item, const Json &streams,
                        const std::vector<services::SourceLogItem> &log, const TimeZone &zone)
{
    m_source = QString::fromStdString(item.name);
    setTitle(m_source);
    m_health->setPill(healthText(item.health), healthTone(item.health));
    showFacts(item, zone);
    m_reason->setText(failureText(item.reason));
    m_reason->setVisible(!item.reason.empty());
    m_apiButtons->setVisible(!item.isFile);
    m_streamTable->setVisible(!item.isFile);
    showStreams(streams);
    showLog(log, zone);
    QWidget::show();
}

void SourceDetail::showFacts(const services::SourceItem &item, const TimeZone &zone)
{
    QStringList facts;
    facts << (item.isFile ? tr("fed from files") : QString::fromStdString(item.kind));
    facts << (item.deliveries == 0
                  ? tr("nothing came yet")
                  : tr("%1 rows in %n deliveries", nullptr, int(item.deliveries)).arg(shortText(double(item.rows))));
    if (item.rejected > 0)
        facts << tr("%1 rejected").arg(fullNumber(double(item.rejected)));
    if (item.lastBrought)
        facts << tr("last on %1").arg(timeText(*item.lastBrought, zone));
    for (const std::string &fact : {item.zone, item.currency, item.baseUrl})
        if (!fact.empty())
            facts << QString::fromStdString(fact);
    m_facts->setText(facts.join(u" · "_s));
}

void SourceDetail::showStreams(const Json &streams)
{
    std::vector<TableRows::Row> rows;
    for (const Json &stream : streams.isArray() ? streams.items() : Json::Array()) {
        const QString state = textIn(stream, "state");
        const bool open = textIn(stream, "slices_open").toInt() > 0;
        const bool failed = state == u"failed", never = state == u"never";
        const QString text = failed ? tr("failed") : never ? tr("not read yet") : open ? tr("in part") : tr("done");
        rows.push_back(
            {textIn(stream, "stream"),
             {TableCell(textIn(stream, "stream")), TableCell(textIn(stream, "mark").left(16).replace(u'T', u' ')),
              TableCell(text, {},
                        failed      ? PillTone::Bad
                            : never ? PillTone::Neutral
                            : open  ? PillTone::Warn
                                    : PillTone::Good,
                        inWindowWords(textIn(stream, "reason")))}});
    }
    m_streams->setRows(std::move(rows));
}

void SourceDetail::showLog(const std::vector<services::SourceLogItem> &log, const TimeZone &zone)
{
    std::vector<TableRows::Row> rows;
    for (const services::SourceLogItem &item : log) {
        const auto number = [](std::int64_t value) { return TableCell(fullNumber(double(value)), qlonglong(value)); };
        const QString what = !item.files.empty() ? fileNames(item.files)
            : !item.reason.empty()               ? failureText(item.reason)
            : item.importId.empty()              ? tr("Sync")
                                                 : QString::fromStdString(item.importId);
        rows.push_back({QString::fromStdString(item.importId),
                        {TableCell(timeText(item.started, zone), qlonglong(item.started.micros)),
                         TableCell(what, {}, {},
                                   tr("%1: %2 new, %3 changed, %4 unchanged, %5 rejected")
                                       .arg(what, fullNumber(double(item.created)), fullNumber(double(item.updated)),
                                            fullNumber(double(item.unchanged)), fullNumber(double(item.rejected)))),
                         number(item.created), number(item.rejected),
                         TableCell(outcomeText(item.outcome), {}, outcomeTone(item.outcome))}});
    }
    m_log->setRows(std::move(rows));
}

void SourceDetail::follow(quint64 task)
{
    if (task == m_task)
        return;
    m_task = task;
    delete m_progress;
    m_progress = nullptr;
    m_progressPlace->setVisible(task != 0);
    for (QPushButton *button : {m_sync, m_test, m_full, m_remove})
        button->setEnabled(task == 0);
    for (const Ticket &ticket : m_tasks.running()) {
        if (ticket->id != task)
            continue;
        m_progress = new ProgressRow(ticket->title, m_progressPlace);
        m_progressPlace->layout()->addWidget(m_progress);
        connect(m_progress, &ProgressRow::cancelRequested, this, [this] {
            m_progress->setCancelling();
            m_tasks.cancel(m_task);
        });
    }
}

} // namespace panorama::ui
