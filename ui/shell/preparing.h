// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tasks.h"

#include <QElapsedTimer>

class QWidget;

namespace panorama::ui {

// A large workspace that is opened for the first time takes seconds until it can be counted. Whatever page waits for
// that says so, and how far it is.
class Preparing : public QObject
{
    Q_OBJECT
public:
    Preparing(Tasks &tasks, QWidget &window);

private:
    void tell(const Progress &progress);
    QString stateText(double share);
    QWidget &m_window;
    QElapsedTimer m_clock; // of the present preparation
    double m_start = 0, m_last = 1; // shares of it
};

} // namespace panorama::ui
