// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/source_service.h"
#include "ui/shell/async.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace panorama::ui {

class ProgressRow;
class SourceForm;
class TableRows;
class TableView;

// The catalogue of kinds of sources beside the form of the chosen one. Connecting tries the first page of every stream;
// a source that does not answer is taken away again and the form stays for mending.
class SourceCatalogue : public QWidget
{
    Q_OBJECT
public:
    // Shows the panel over the window of `anchor`.
    static SourceCatalogue *open(QWidget *anchor, Tasks &tasks, const services::WorkspacePtr &workspace);

Q_SIGNALS:
    void connected(const QString &source, const QString &text);
    void closed();

private:
    SourceCatalogue(Tasks &tasks, services::WorkspacePtr workspace);
    void createWidgets();
    void showKinds();
    void choose(const QString &kind);
    void chooseFile();
    void useKind(const Json &kind, Json manifest);
    void tryToConnect(bool anyway);
    void answer(const QString &name, const Result<std::vector<services::StreamProbe>> &probes);
    void setBusy(bool busy);
    Tasks &m_tasks;
    services::WorkspacePtr m_workspace;
    Json m_kinds, m_manifest;
    TableRows *m_rows;
    TableView *m_table;
    QScrollArea *m_place;
    SourceForm *m_form = nullptr;
    QLabel *m_note;
    QPushButton *m_connect, *m_anyway, *m_stop;
    Request m_work;
};

} // namespace panorama::ui
