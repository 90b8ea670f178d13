// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/shell/async.h"
#include "ui/shell/shell_context.h"
#include "ui/widgets/card.h"

class QLabel;
class QLineEdit;

namespace panorama::ui {

class TableRows;
class TableView;

// Links with UTM parameters in one spelling, and the names in the data that do not keep to one.
class LinksCard : public Card
{
    Q_OBJECT
public:
    explicit LinksCard(ShellContext &context, QWidget *parent = nullptr);
    void retranslate();
    void refresh();

private:
    void compose();
    void show();
    ShellContext &m_context;
    QLineEdit *m_url, *m_source, *m_medium, *m_campaign, *m_link;
    QLabel *m_error;
    QPushButton *m_copy;
    TableRows *m_rows;
    TableView *m_table;
    Json m_audit;
    Request m_load;
};

} // namespace panorama::ui
