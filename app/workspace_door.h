// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/async.h"
#include "ui/shell/passphrase_prompt.h"
#include "ui/shell/shell_context.h"

namespace panorama::app {

// Opens, makes and unlocks workspaces for the window, and notices what other processes commit to the open one.
class WorkspaceDoor : public QObject
{
    Q_OBJECT
public:
    WorkspaceDoor(ui::ShellContext &context, QWidget &window);
    void setPassphrase(std::optional<std::string> passphrase) { m_passphrase = std::move(passphrase); }
    void setQuiet(bool quiet) { m_quiet = quiet; } // asks nothing (pictures)
    void open(const QString &path);
    void create(bool sample);
    void chooseFile();

private:
    struct Opened
    {
        services::WorkspacePtr workspace;
        std::int64_t revision; // before any page reads
        std::optional<Error> locked; // why the vault stays closed
    };
    void take(const QString &path, Result<Opened> opened);
    void askToUnlock();
    void unlock(const services::WorkspacePtr &workspace, const QString &text);
    void ask(const ui::PassphraseQuestion &question, std::function<void(const QString &)> told);
    void closePrompt();
    void openSample();
    void makeNew(const QString &path, const std::optional<std::string> &passphrase);
    void addCommands();
    void moveToData();
    void compareRevision();
    ui::ShellContext &m_context;
    QWidget &m_window;
    std::optional<std::string> m_passphrase;
    bool m_quiet = false;
    std::int64_t m_revision = 0; // the last that the pages know of
    QTimer m_watch;
    QPointer<ui::PassphrasePrompt> m_prompt;
    ui::Request m_opening;
    ui::Request m_unlocking;
    ui::Request m_looking;
    ui::Request m_days;
};

} // namespace panorama::app
