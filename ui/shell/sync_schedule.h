// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/async.h"
#include "ui/shell/shell_context.h"

#include <array>

namespace panorama::ui {

// Syncs connected sources by itself while the window is open, as often as this computer's settings say: those whose
// last sync, by whomever, began longer ago. A source that failed waits as long as the others; the inbox tells of it.
class SyncSchedule : public QObject
{
    Q_OBJECT
public:
    explicit SyncSchedule(ShellContext &context, QObject *parent = nullptr);
    static constexpr std::array<int, 4> choices {0, 1, 6, 24}; // hours; 0: never
    static QString choiceText(int hours);
    void check(); // every minute

private:
    void sync(const std::vector<std::string> &sources);

    ShellContext &m_context;
    QTimer m_timer;
    Request m_question, m_work;
};

} // namespace panorama::ui
