// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/shell/async.h"
#include "ui/shell/shell_context.h"
#include "ui/widgets/card.h"

namespace panorama::ui {

class TableRows;
class TableView;

// Codes for stores and coupons, one for each thing: batches with their scans by store, new ones, and their sheets to
// print.
class CodesCard : public Card
{
    Q_OBJECT
public:
    explicit CodesCard(ShellContext &context, QWidget *parent = nullptr);
    void retranslate();
    void refresh();

private:
    struct Loaded
    {
        std::vector<Json> statistics; // a batch
    };
    static Result<Loaded> read(const Job &job, const services::WorkspacePtr &workspace, Instant asOf);
    void show();
    void create();
    void make(const Json &document, const QString &file);
    void saveSheets();
    void chooseScans();
    void showScans(const Json &report);
    void run(std::function<Result<Json>(const Job &)> work, bool isNew = false);
    void takeBack(const std::string &batch);
    ShellContext &m_context;
    TableRows *m_rows;
    TableView *m_table;
    QPushButton *m_create, *m_save, *m_scans;
    Loaded m_loaded;
    QString m_chosen; // batch
    Request m_load, m_work;
};

} // namespace panorama::ui
