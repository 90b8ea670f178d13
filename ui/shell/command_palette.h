// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/command.h"
#include "ui/widgets/popover.h"

class QListView;
class QStandardItemModel;

namespace panorama::ui {

class SearchBox;
class ShellContext;

// Ctrl+K: everything the window can do or show, found by typing. Recent ones first; Return runs, Esc closes.
class CommandPalette : public Popover
{
    Q_OBJECT
public:
    CommandPalette(QWidget *window, ShellContext &context, std::vector<Command> fixed);
    void ask(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &query);
    void add(const QString &query, std::vector<Command> commands, bool ranked);
    void show();
    void runCurrent();
    ShellContext &m_context;
    std::vector<Command> m_fixed;
    struct Found
    {
        Command command;
        int score = 0;
    };
    std::vector<Found> m_found;
    SearchBox *m_field = nullptr; // the event filter is asked before there is one
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
    std::size_t m_waiting = 0; // sources that have not answered yet
    quint64 m_question = 0; // answers to older ones are dropped
};

} // namespace panorama::ui
