// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/async.h"
#include "ui/shell/shell_context.h"

#include <QWidget>

namespace panorama::ui {

class ChartWidget;
class StateStack;

// What the top bar offers for a page.
struct PageTools
{
    bool hasPeriod = true;
    QString primaryText; // the page's one primary button; empty: none
    QString primaryIcon;
    bool primaryEnabled = true;
};

// What can be undone and redone, in words ("move campaign"); empty: nothing.
struct PageHistory
{
    QString undo;
    QString redo;
};

// Base of every page. Build the widgets in the constructor without texts, set texts in retranslate() (called once
// after construction and again on a language switch), load in refresh() (called when the page is first shown, when
// the period changed and after commits; while hidden it waits). Never block: use load().
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(ShellContext &context);
    virtual void retranslate() { }
    virtual void refresh() { }
    virtual PageTools tools() const { return {}; }
    virtual void runPrimary() { }
    virtual PageHistory history() const { return {}; }
    virtual void stepHistory(bool redo) { Q_UNUSED(redo) }
    virtual void open(const QString &argument) { Q_UNUSED(argument) } // show this thing
    virtual std::vector<Command> commands() { return {}; } // of this page, for the palette
    virtual void focusSearch() { } // Ctrl+F
    QString asOf() const { return m_asOf; }

Q_SIGNALS:
    void toolsChanged(); // tools() or asOf() say something else now
    void historyChanged(); // history() says something else now

protected:
    ShellContext &context() const { return m_context; }
    services::WorkspacePtr workspace() const { return m_context.workspace(); }
    void setAsOf(Instant instant); // "Data as of 4 Sep 09:42"
    // Works in the background, delivers here, drops the answer when the request is replaced. With a title it is shown
    // in the task indicator.
    template<typename T>
    Request load(const QString &title, std::function<Result<T>(const Job &)> work,
                 std::function<void(Result<T>)> deliver)
    {
        return runAsync<T>(m_context.tasks, this, title, std::move(work), std::move(deliver));
    }
    // While no workspace is open: the ways to one.
    void showNoWorkspace(StateStack &state, const QString &icon, const QString &title = {},
                         const QString &sentence = {});
    void showLocked(StateStack &state); // what needs the vault, with the way to unlock it
    void changeEvent(QEvent *event) override;

private:
    ShellContext &m_context;
    QString m_asOf;
    Instant m_asOfTime {};
};

} // namespace panorama::ui
