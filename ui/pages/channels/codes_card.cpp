// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/codes_card.h"

#include "services/code_service.h"
#include "services/document_service.h"
#include "ui/pages/channels/code_form.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double codeSide = 28; // millimetres

double countIn(const Json &json, const char *key)
{
    const Json *value = json.find(key);
    return value ? value->toDouble() : 0;
}

QString textIn(const Json &json, const char *key)
{
    const Json *value = json.find(key);
    return value && value->isString() ? QString::fromStdString(value->text()) : QString();
}

} // namespace

CodesCard::CodesCard(ShellContext &context, QWidget *parent)
    : Card(parent),
      m_context(context),
      m_rows(new TableRows({}, this)),
      m_table(new TableView),
      m_create(makeButton({}, u"plus"_s)),
      m_save(makeButton({}, u"download"_s, u"ghost"_s)),
      m_scans(makeButton({}, u"upload"_s, u"ghost"_s))
{
    m_table->setObjectName(u"channels.codes"_s);
    m_table->setRowsModel(m_rows);
    m_table->setMinimumHeight(200);
    m_create->setObjectName(u"channels.codes.new"_s);
    m_save->setObjectName(u"channels.codes.save"_s);
    m_save->setEnabled(false);
    m_scans->setObjectName(u"channels.codes.scans"_s);
    actions()->addWidget(m_scans);
    actions()->addWidget(m_save);
    actions()->addWidget(m_create);
    body()->addWidget(m_table);
    connect(m_create, &QPushButton::clicked, this, &CodesCard::create);
    connect(m_scans, &QPushButton::clicked, this, &CodesCard::chooseScans);
    connect(m_save, &QPushButton::clicked, this, &CodesCard::saveSheets);
    connect(m_table, &TableView::rowChosen, this, [this](const QString &key) {
        m_chosen = key.section(u'#', 0, 0);
        m_save->setEnabled(!m_chosen.isEmpty());
    });
}

void CodesCard::retranslate()
{
    m_table->setEmptyText(
        tr("No codes yet. Make a batch and print it for stores, products or coupons; scans come back as events."));
    setTitle(tr("Store and coupon codes"));
    setSubtitle(tr("a code for each thing; scans come back as events"));
    m_create->setText(tr("New codes …"));
    m_save->setText(tr("Save sheets …"));
    m_scans->setText(tr("Scans in …"));
    m_scans->setToolTip(tr("A table with the columns code, time, phone (or another identifier), perhaps store"));
    m_rows->setColumns({{tr("Batch · store"), TableColumn::Kind::Text},
                        {tr("Codes"), TableColumn::Kind::Number, 64},
                        {tr("Scanned"), TableColumn::Kind::Number, 78},
                        {tr("Customers"), TableColumn::Kind::Number, 100},
                        {tr("Doubtful"), TableColumn::Kind::Pill, 86,
                         tr("Codes that several customers scanned, and scans in another store")}});
    show();
}

Result<CodesCard::Loaded> CodesCard::read(const Job &job, const services::WorkspacePtr &workspace, Instant asOf)
{
    Loaded loaded;
    TRY(const auto batches, services::listDocuments(*workspace, "codes"));
    for (const services::Document &batch : batches) {
        TRY(Json statistics, services::codeStatistics({*workspace, asOf, job}, batch.id));
        loaded.statistics.push_back(std::move(statistics));
    }
    return loaded;
}

void CodesCard::refresh()
{
    if (!m_context.workspace())
        return;
    m_load = runAsync<Loaded>(
        m_context.tasks, this, {},
        [open = m_context.workspace(), now = m_context.clock.now()](const Job &job) { return read(job, open, now); },
        [this](Result<Loaded> loaded) {
            if (!loaded)
                return;
            m_loaded = std::move(*loaded);
            show();
        });
}

void CodesCard::show()
{
    std::vector<TableRows::Row> rows;
    for (const Json &batch : m_loaded.statistics) {
        const QString name = textIn(batch, "name");
        for (const Json &store : batch.find("stores")->items()) {
            const QString place = textIn(store, "store");
            const double doubtful = countIn(store, "copied") + countIn(store, "elsewhere");
            TableRows::Row row {textIn(batch, "id") + u'#' + place, {}};
            const QString what = place.isEmpty() ? name : name + u" · "_s + place;
            row.cells.emplace_back(what, what, PillTone::Neutral, what);
            row.cells.emplace_back(fullNumber(countIn(store, "made")), countIn(store, "made"));
            row.cells.emplace_back(fullNumber(countIn(store, "scanned")), countIn(store, "scanned"));
            row.cells.emplace_back(fullNumber(countIn(store, "customers")), countIn(store, "customers"));
            row.cells.emplace_back(doubtful > 0 ? fullNumber(doubtful) : QString(), doubtful, PillTone::Bad);
            rows.push_back(std::move(row));
        }
    }
    m_rows->setRows(std::move(rows));
}

void CodesCard::create()
{
    if (!m_context.workspace())
        return;
    auto *popover = new Popover(window());
    auto *form = new CodeForm(popover->panel());
    popover->body()->addWidget(form);
    connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    connect(form, &CodeForm::accepted, this, [this, popover](const Json &document) {
        const QString file = QFileDialog::getSaveFileName(
            this, tr("Save the sheets"), QString::fromStdString(document.find("name")->text()) + u".pdf"_s,
            tr("Sheets (*.pdf *.svg *.csv)"));
        if (file.isEmpty())
            return;
        popover->dismiss();
        make(document, file);
    });
    popover->open(m_create, Popover::Place::BelowRight, 420);
}

void CodesCard::make(const Json &document, const QString &file)
{
    run(
        [open = m_context.workspace(), document, file = file.toStdString()](const Job &job) {
            return services::makeCodes(job, *open, document, {file, {}, codeSide, true});
        },
        true);
}

// The same document again gives the same codes.
void CodesCard::saveSheets()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the sheets"), u"codes.pdf"_s, tr("Sheets (*.pdf *.svg *.csv)"));
    if (file.isEmpty() || m_chosen.isEmpty())
        return;
    run([open = m_context.workspace(), id = m_chosen.toStdString(),
         file = file.toStdString()](const Job &job) -> Result<Json> {
        TRY(services::Document saved, services::findDocument(*open, "codes", id));
        std::erase_if(saved.body.members(), [](const Json::Member &member) { return member.first == "key"; });
        return services::makeCodes(job, *open, saved.body, {file, {}, codeSide, true});
    });
}

void CodesCard::chooseScans()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Scans of codes"), {}, tr("Tables (*.csv *.tsv *.xlsx)"),
                                                      nullptr, QFileDialog::DontUseNativeDialog);
    if (file.isEmpty() || !m_context.workspace())
        return;
    m_work = runAsync<Json>(
        m_context.tasks, this, tr("Scans of codes"),
        [open = m_context.workspace(), file = file.toStdString()](const Job &job) {
            return services::importScans(job, *open, file);
        },
        [this](Result<Json> report) {
            m_work = {};
            if (report)
                showScans(*report);
            else
                Q_EMIT m_context.problemRaised(errorText(report.error()));
            refresh();
        });
}

void CodesCard::showScans(const Json &report)
{
    const double rejected = countIn(report, "rows_rejected");
    const QString taken = tr("%1 scans are in: %2 new, %3 known already.")
                              .arg(fullNumber(countIn(report, "rows_accepted")), fullNumber(countIn(report, "created")),
                                   fullNumber(countIn(report, "unchanged") + countIn(report, "updated")));
    if (rejected <= 0)
        return Q_EMIT m_context.toastRequested(taken);
    const Json *rejects = report.find("rejects");
    const Json first = rejects && !rejects->items().empty() ? rejects->items().front() : Json::object({});
    Q_EMIT m_context.problemRaised(
        taken + u' '
        + tr("%1 rows were rejected, the first in line %2: %3")
              .arg(fullNumber(rejected), fullNumber(countIn(first, "line")),
                   inWindowWords(textIn(first, "reason")).replace(u"prop.code"_s, tr("the code"))));
}

void CodesCard::run(std::function<Result<Json>(const Job &)> work, bool isNew)
{
    m_work = runAsync<Json>(m_context.tasks, this, tr("Codes"), std::move(work), [this, isNew](Result<Json> made) {
        m_work = {};
        refresh();
        if (!made)
            return Q_EMIT m_context.problemRaised(errorText(made.error()));
        Toast *toast =
            Toast::show(window(), tr("%1 codes are ready to print.").arg(fullNumber(countIn(*made, "codes"))),
                        isNew ? tr("Undo") : QString());
        connect(toast, &Toast::actionRequested, this, [this, id = textIn(*made, "id").toStdString()] { takeBack(id); });
    });
}

// The codes of the batch are ours no more; the files that were written stay where they are.
void CodesCard::takeBack(const std::string &batch)
{
    m_work = runAsync<bool>(
        m_context.tasks, this, {},
        [open = m_context.workspace(), batch](const Job &job) -> Result<bool> {
            TRY_VOID(services::removeDocument(job, *open, batch));
            return true;
        },
        [this](const Result<bool> &done) {
            m_work = {};
            if (!done)
                Q_EMIT m_context.problemRaised(errorText(done.error()));
            refresh();
        });
}

} // namespace panorama::ui
