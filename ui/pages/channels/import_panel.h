// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/import_proposal.h"
#include "services/import_service.h"
#include "services/workspace_service.h"
#include "ui/shell/async.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace panorama::ui {

class MappingEditor;
class ProgressRow;
class TableRows;

// Brings files in: what each column becomes, the first rows as they will land, a dry run, then the import itself.
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
    QWidget *createHead();
    QWidget *createButtons();
    void connectWidgets();
    void propose(const QString &kind);
    void take(const services::ImportProposal &proposal);
    void useMapping(const Json &mapping);
    void preview();
    void showRows(const Json &rows);
    void run(bool dryRun);
    void show(const services::ImportReport &report);
    void offerImport(bool possible);
    void setBusy(bool busy);
    Tasks &m_tasks;
    services::WorkspacePtr m_workspace;
    QStringList m_files;
    Json m_mapping, m_columns;
    MappingEditor *m_editor;
    QPlainTextEdit *m_text;
    QStackedWidget *m_stack;
    QComboBox *m_kind;
    QLineEdit *m_source;
    QLabel *m_summary;
    TableRows *m_rows;
    ProgressRow *m_progress;
    QPushButton *m_asText, *m_check, *m_close, *m_import;
    QTimer m_previewSoon;
    Request m_work, m_preview;
};

} // namespace panorama::ui
