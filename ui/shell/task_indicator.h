// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tasks.h"

#include <QAbstractButton>
#include <QHash>
#include <QPointer>
#include <QTimer>

namespace panorama::ui {

class Popover;
class ProgressRow;

// What runs in the background: a line in the sidebar after 0.3 s, details with cancel when pressed.
class TaskIndicator : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TaskIndicator(Tasks &tasks, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {196, 46}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void update(quint64 id);
    void rebuild();
    void openDetails();
    Tasks &m_tasks;
    QTimer m_delay;
    QPointer<Popover> m_details;
    QHash<quint64, QPointer<ProgressRow>> m_rows;
};

} // namespace panorama::ui
