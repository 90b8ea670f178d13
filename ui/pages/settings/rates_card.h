// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/rate_service.h"
#include "ui/shell/async.h"
#include "ui/shell/shell_context.h"
#include "ui/widgets/card.h"

class QDateEdit;
class QLabel;
class QLineEdit;

namespace panorama::ui {

class TableRows;
class TableView;

// What a unit of each foreign currency cost, day by day: entered by hand or from a table. Amounts without a rate of
// their day count as missing, and the card says how many days that concerns.
class RatesCard : public Card
{
    Q_OBJECT
public:
    explicit RatesCard(ShellContext &context, QWidget *parent = nullptr);
    void retranslate();
    void refresh();

private:
    void show(const Json &rates);
    void add();
    void importFile();
    using Rates = std::vector<services::DayRate>; // without a rate: none was known
    void set(std::function<Result<Rates>(const Job &)> wanted);
    void takeBack(const Rates &before);
    void write(std::function<Result<Rates>(const Job &)> work, std::function<void(const Rates &)> then);
    ShellContext &m_context;
    QLabel *m_sentence, *m_missing, *m_error;
    QDateEdit *m_day;
    QLineEdit *m_currency, *m_rate;
    QPushButton *m_add, *m_import;
    TableRows *m_rows;
    TableView *m_table;
    Json m_rates;
    Request m_load, m_work;
};

} // namespace panorama::ui
