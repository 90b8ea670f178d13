// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "services/source_health.h"
#include "ui/shell/tasks.h"
#include "ui/widgets/card.h"

class QLabel;
class QMenu;

namespace panorama::ui {

class Pill;
class ProgressRow;
class TableRows;

// One source: how it does, its streams, what it brought when; sync, test and removal. Buttons only ask.
class SourceDetail : public Card
{
    Q_OBJECT
public:
    explicit SourceDetail(Tasks &tasks, QWidget *parent = nullptr);
    void retranslate();
    // `streams`: of services::sourceStatus, null for a source that is fed from files.
    void show(const services::SourceItem &item, const Json &streams, const std::vector<services::SourceLogItem> &log,
              const TimeZone &zone);
    void clear();
    void follow(quint64 task); // shows this task's progress, with a way to stop it

Q_SIGNALS:
    void syncRequested(const QString &source, bool full);
    void testRequested(const QString &source);
    void removeRequested(const QString &source);

private:
    void createHead();
    void showFacts(const services::SourceItem &item, const TimeZone &zone);
    void showStreams(const Json &streams);
    void showLog(const std::vector<services::SourceLogItem> &log, const TimeZone &zone);
    Tasks &m_tasks;
    QString m_source;
    quint64 m_task = 0;
    QLabel *m_facts, *m_reason;
    Pill *m_health;
    ProgressRow *m_progress = nullptr;
    QPushButton *m_sync, *m_test, *m_full, *m_remove;
    QWidget *m_apiButtons, *m_streamTable, *m_logTable, *m_progressPlace;
    TableRows *m_streams, *m_log;
};

} // namespace panorama::ui
