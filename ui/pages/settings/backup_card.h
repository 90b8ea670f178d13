// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/backup_service.h"
#include "ui/shell/async.h"
#include "ui/shell/shell_context.h"
#include "ui/widgets/card.h"

class QLabel;

namespace panorama::ui {

class TableRows;
class TableView;

// Copies of the workspace beside it, made by hand and automatically, and the care for the file: check, compact.
class BackupCard : public Card
{
    Q_OBJECT
public:
    explicit BackupCard(ShellContext &context, QWidget *parent = nullptr);
    void retranslate();
    void refresh();

private:
    void show(const std::vector<services::BackupItem> &items);
    void backUp();
    void saveElsewhere();
    void restoreChosen();
    void restoreFile();
    void restore(const QString &path);
    void check();
    void compact();
    // Runs care for the file and says how it went; `text` makes the sentence from the answer.
    void run(const QString &title, std::function<Result<Json>(const Job &)> work,
             std::function<QString(const Json &)> text, bool reopen = false);
    ShellContext &m_context;
    QLabel *m_sentence;
    TableRows *m_rows;
    TableView *m_table;
    QPushButton *m_backUp, *m_elsewhere, *m_restore, *m_restoreFile, *m_check, *m_compact;
    Request m_load, m_work;
};

} // namespace panorama::ui
