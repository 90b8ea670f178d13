// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/import_service.h"
#include "services/workspace_service.h"
#include "ui/shell/async.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace panorama::ui {

class TableRows;

// Brings files in: the mapping, what the rows would become (a dry run), then the import itself.
class ImportPanel : public QWidget
{
    Q_OBJECT
public:
    // Shows the panel over the window of `anchor`.
    static ImportPanel *open(QWidget *anchor, Tasks &tasks, const services::WorkspacePtr &workspace,
                             const QStringList &files);

Q_SIGNALS:
    void imported(const QString &text);
    void closed();

private:
    ImportPanel(Tasks &tasks, services::WorkspacePtr workspace, QStringList files);
    void createWidgets();
    void propose();
    void run(bool dryRun);
    void show(const services::ImportReport &report);
    Tasks &m_tasks;
    services::WorkspacePtr m_workspace;
    QStringList m_files;
    QPlainTextEdit *m_mapping;
    QLabel *m_summary;
    TableRows *m_rejects;
    QPushButton *m_check, *m_import;
    Request m_work;
};

} // namespace panorama::ui
