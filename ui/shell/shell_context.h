// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/clock.h"
#include "services/workspace_service.h"
#include "ui/shell/command.h"
#include "ui/shell/inbox.h"
#include "ui/shell/language.h"
#include "ui/shell/refresh_pace.h"
#include "ui/shell/tasks.h"
#include "ui/theme/look.h"
#include "ui/widgets/period.h"

#include <QPointer>

namespace panorama::ui {

// What every page gets: the workspace, the clock, background work, and the ways to the rest of the window. Made by the
// composition; outlives the window.
class ShellContext : public QObject
{
    Q_OBJECT
public:
    ShellContext(Theme &theme, Language &language, const Clock &clock);

    Tasks tasks;
    Inbox inbox;
    Theme &theme;
    Language &language;
    const Clock clock;

    // nullptr while no workspace is open. Captured by value into work on other threads.
    services::WorkspacePtr workspace() const { return m_workspace; }
    void setWorkspace(services::WorkspacePtr workspace);
    // Grows with each commit that may have changed people or events (not with saved documents).
    quint64 dataRevision() const { return m_dataRevision; }
    Date today() const; // in the workspace's zone
    Period period() const { return m_period; }
    void setPeriod(const Period &period);
    void addCommands(QObject *owner, CommandSource source); // forgotten when the owner goes
    std::vector<CommandSource> commandSources() const;

Q_SIGNALS:
    void workspaceChanged(); // another one is open
    void dataChanged(); // something was committed (at the pace of what it makes load): pages refresh
    void periodChanged();
    // Opens a page; `argument` says which thing on it ("C0000000042", a document's id).
    void pageRequested(const QString &id, const QString &argument);
    void paletteRequested();
    void openFileRequested(const QString &path); // open another workspace
    void newWorkspaceRequested(bool sample); // create one, with the sample brand or empty
    void toastRequested(const QString &text);
    void problemRaised(const QString &text); // stays on top of the page until it is closed

private:
    services::WorkspacePtr m_workspace;
    Period m_period;
    quint64 m_dataRevision = 0;
    RefreshPace m_pace {tasks};
    std::vector<std::pair<QPointer<QObject>, CommandSource>> m_sources;
};

} // namespace panorama::ui
