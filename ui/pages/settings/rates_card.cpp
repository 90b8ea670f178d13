// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/rates_card.h"

#include "ui/theme/numbers.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Json &json, const char *key)
{
    const Json *value = json.find(key);
    return value && value->isString() ? QString::fromStdString(value->text()) : QString();
}

QString shownDay(const QString &iso)
{
    return dayText(QDate::fromString(iso, Qt::ISODate));
}

// What the list has for the day and currency of `wanted`; empty: nothing.
std::string rateIn(const Json &list, const services::DayRate &wanted)
{
    const std::string day = wanted.day.toIso();
    for (const Json &known : list.find("rates")->items())
        if (known.find("date")->text() == day && known.find("currency")->text() == wanted.currency)
            return known.find("rate")->text();
    return {};
}

} // namespace

RatesCard::RatesCard(ShellContext &context, QWidget *parent)
    : Card(parent),
      m_context(context),
      m_sentence(makeLabel({}, u"secondary"_s)),
      m_missing(makeLabel({}, u"secondary"_s)),
      m_error(makeLabel({}, u"error"_s)),
      m_day(makeDateEdit(qdate(context.today()))),
      m_currency(new QLineEdit),
      m_rate(new QLineEdit),
      m_add(makeButton({}, u"plus"_s)),
      m_import(makeButton({}, u"folder-open"_s)),
      m_rows(new TableRows({}, this)),
      m_table(new TableView)
{
    for (QLabel *label : {m_sentence, m_missing, m_error})
        label->setWordWrap(true);
    m_error->hide();
    m_currency->setMaxLength(3);
    m_currency->setObjectName(u"settings.rates.currency"_s);
    m_rate->setObjectName(u"settings.rates.rate"_s);
    m_add->setObjectName(u"settings.rates.add"_s);
    m_import->setObjectName(u"settings.rates.import"_s);
    m_table->setObjectName(u"settings.rates"_s);
    m_table->setRowsModel(m_rows);
    m_table->setMinimumHeight(130);
    body()->addWidget(m_sentence);
    body()->addWidget(m_missing);
    auto *row = new QHBoxLayout;
    row->addWidget(m_day, 3);
    row->addWidget(m_currency, 2);
    row->addWidget(m_rate, 2);
    row->addWidget(m_add);
    body()->addLayout(row);
    body()->addWidget(m_error);
    body()->addWidget(m_table);
    body()->addWidget(m_import, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &RatesCard::add);
    connect(m_rate, &QLineEdit::returnPressed, this, &RatesCard::add);
    connect(m_import, &QPushButton::clicked, this, &RatesCard::importFile);
}

void RatesCard::retranslate()
{
    setTitle(tr("Exchange rates"));
    m_currency->setPlaceholderText(tr("USD"));
    m_currency->setAccessibleName(tr("Currency"));
    m_rate->setPlaceholderText(tr("7.1234"));
    m_rate->setAccessibleName(tr("Rate"));
    m_day->setAccessibleName(tr("Day"));
    m_add->setText(tr("Set"));
    m_import->setText(tr("From a file …"));
    m_import->setToolTip(tr("A table with the columns date, currency, rate"));
    if (!m_rates.isNull())
        show(m_rates);
}

void RatesCard::refresh()
{
    m_load = runAsync<Json>(
        m_context.tasks, this, {},
        [open = m_context.workspace()](const Job &job) { return services::listRates(job, *open, {}); },
        [this](Result<Json> rates) {
            if (!rates)
                return;
            m_rates = std::move(*rates);
            show(m_rates);
        });
}

void RatesCard::show(const Json &rates)
{
    const QString base = textOf(rates, "base");
    m_sentence->setText(
        tr("What one unit of a foreign currency cost, in %1. Every amount is converted at the rate of its own day.")
            .arg(base));
    QStringList missing;
    for (const Json &currency : rates.find("missing")->items())
        missing << tr("%1: %2 days, %3 to %4")
                       .arg(textOf(currency, "currency"), fullNumber(currency.find("days")->toDouble()),
                            shownDay(textOf(currency, "first")), shownDay(textOf(currency, "last")));
    m_missing->setText(tr("Amounts without a rate count as missing: %1").arg(missing.join(u"; "_s)));
    m_missing->setVisible(!missing.isEmpty());
    m_rows->setColumns({{tr("Day"), TableColumn::Kind::Text},
                        {tr("Currency"), TableColumn::Kind::Text, 90},
                        {tr("Rate"), TableColumn::Kind::Number, 110}});
    std::vector<TableRows::Row> rows;
    const Json::Array &list = rates.find("rates")->items();
    for (auto rate = list.rbegin(); rate != list.rend(); ++rate) { // the latest first
        const QString day = textOf(*rate, "date"), value = textOf(*rate, "rate");
        TableRows::Row row {day + u' ' + textOf(*rate, "currency"), {}};
        row.cells.emplace_back(shownDay(day), day);
        row.cells.emplace_back(textOf(*rate, "currency"));
        row.cells.emplace_back(value, value.toDouble());
        rows.push_back(std::move(row));
    }
    m_table->setVisible(!rows.empty());
    m_rows->setRows(std::move(rows));
}

void RatesCard::add()
{
    set([open = m_context.workspace(), day = m_day->date().toString(Qt::ISODate).toStdString(),
         currency = m_currency->text().trimmed().toUpper().toStdString(),
         rate = m_rate->text().trimmed().toStdString()](const Job &) -> Result<Rates> {
        TRY(const services::DayRate known, services::dayRate(day, currency, rate, open->settings().currency));
        return Rates {known};
    });
}

void RatesCard::importFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Table of rates"), {}, tr("Tables (*.csv *.tsv *.xlsx)"));
    if (!path.isEmpty())
        set([open = m_context.workspace(), path = path.toStdString()](const Job &job) {
            return services::readRates(job, path, open->settings().currency);
        });
}

// Can be taken back: what the days had before comes again, what they had not goes.
void RatesCard::set(std::function<Result<Rates>(const Job &)> wanted)
{
    write(
        [open = m_context.workspace(), wanted = std::move(wanted)](const Job &job) -> Result<Rates> {
            TRY(const Rates rates, wanted(job));
            TRY(const Json known, services::listRates(job, *open, {}));
            Rates before;
            for (const services::DayRate &rate : rates)
                before.push_back({rate.day, rate.currency, rateIn(known, rate)});
            TRY_VOID(services::setRates(job, *open, rates));
            return before;
        },
        [this](const Rates &before) {
            m_rate->clear();
            Toast *toast = Toast::show(window(), tr("%n rate(s) set.", nullptr, int(before.size())), tr("Undo"));
            connect(toast, &Toast::actionRequested, this, [this, before] { takeBack(before); });
        });
}

void RatesCard::takeBack(const Rates &before)
{
    write(
        [open = m_context.workspace(), before](const Job &job) -> Result<Rates> {
            Rates known = before;
            std::erase_if(known, [](const services::DayRate &rate) { return rate.rate.empty(); });
            TRY_VOID(services::setRates(job, *open, known));
            for (const services::DayRate &rate : before)
                if (rate.rate.empty()) {
                    TRY_VOID(services::removeRate(job, *open, rate.day, rate.currency));
                }
            return known;
        },
        {});
}

void RatesCard::write(std::function<Result<Rates>(const Job &)> work, std::function<void(const Rates &)> then)
{
    if (!m_context.workspace())
        return;
    m_work = runAsync<Rates>(m_context.tasks, this, {}, std::move(work),
                             [this, then = std::move(then)](const Result<Rates> &done) {
                                 m_work = {};
                                 m_error->setVisible(!done);
                                 if (!done)
                                     return m_error->setText(errorText(done.error()));
                                 if (then)
                                     then(*done);
                                 refresh();
                             });
}

} // namespace panorama::ui
