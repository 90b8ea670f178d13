// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace_door.h"

#include "services/data_days.h"
#include "services/sample/sample_service.h"
#include "ui/shell/fuzzy.h"
#include "ui/shell/preferences.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/state_view.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace panorama::app {

using namespace Qt::StringLiterals;
using services::WorkspacePtr;

namespace {

Result<std::int64_t> revisionOf(const WorkspacePtr &workspace)
{
    TRY(const store::ReadSession session, workspace->read());
    return session.revision();
}

} // namespace

WorkspaceDoor::WorkspaceDoor(ui::ShellContext &context, QWidget &window)
    : QObject(&window), m_context(context), m_window(window)
{
    connect(&context, &ui::ShellContext::openFileRequested, this, [this](const QString &path) {
        if (path.isEmpty())
            chooseFile();
        else
            open(path);
    });
    connect(&context, &ui::ShellContext::newWorkspaceRequested, this, &WorkspaceDoor::create);
    m_watch.setInterval(2000);
    connect(&m_watch, &QTimer::timeout, this, &WorkspaceDoor::compareRevision);
    addCommands();
}

void WorkspaceDoor::open(const QString &path)
{
    closePrompt();
    const auto work = [file = path.toStdString(), passphrase = m_passphrase,
                       clock = m_context.clock](const Job &job) -> Result<Opened> {
        TRY(WorkspacePtr workspace, services::openWorkspace(file, clock));
        TRY_VOID(services::bringUpToDate(job, *workspace));
        const auto unlocked = workspace->unlock({passphrase, true});
        TRY(const std::int64_t revision, revisionOf(workspace));
        return Opened {workspace, revision, unlocked ? std::nullopt : std::optional(unlocked.error())};
    };
    m_opening = ui::runAsync<Opened>(m_context.tasks, this, tr("Opening the workspace"), work,
                                     [this, path](Result<Opened> opened) { take(path, std::move(opened)); });
}

void WorkspaceDoor::take(const QString &path, Result<Opened> opened)
{
    if (!opened) {
        Q_EMIT m_context.problemRaised(ui::errorText(opened.error()));
        return;
    }
    closePrompt();
    ui::rememberRecent(ui::prefer::recentWorkspaces, QFileInfo(path).absoluteFilePath());
    m_context.setWorkspace(opened->workspace);
    m_looking.cancel();
    m_revision = opened->revision;
    m_watch.start();
    moveToData();
    if (opened->locked && !m_quiet)
        askToUnlock();
}

// A workspace of past years opens on its last days, not on the empty ones of today.
void WorkspaceDoor::moveToData()
{
    using Days = std::optional<DateRange>;
    m_days = ui::runAsync<Days>(
        m_context.tasks, this, {},
        [workspace = m_context.workspace(), today = m_context.today(),
         shown = m_context.period().days.from](const Job &) { return services::dataDays(*workspace, today, shown); },
        [this](Result<Days> days) {
            if (!days || !*days || (*days)->to > m_context.period().days.from)
                return;
            const std::int32_t length = std::min((*days)->length(), m_context.period().days.length());
            const DateRange last {{(*days)->to.days - length}, (*days)->to};
            m_context.setPeriod({ui::Period::Preset::Custom, last});
            Q_EMIT m_context.toastRequested(tr("The data ends on %1: the period shows its last days.")
                                                .arg(ui::dayText(ui::qdate({last.to.days - 1}))));
        });
}

// Everything that needs no names works without the vault, so that the question may be dismissed. Once it is answered,
// it stays until the vault is open: who goes on before would be told that the vault is locked.
void WorkspaceDoor::askToUnlock()
{
    ask({tr("Personal data is locked"),
         tr("Names, phones and mail addresses need the passphrase of this workspace. Counts, "
            "funnels and plans work without it."),
         tr("Unlock"), tr("Unlocking …")},
        [this](const QString &text) { unlock(m_context.workspace(), text); });
}

void WorkspaceDoor::ask(const ui::PassphraseQuestion &question, std::function<void(const QString &)> told)
{
    closePrompt();
    m_prompt = new ui::PassphrasePrompt(&m_window, question);
    connect(m_prompt, &ui::PassphrasePrompt::told, this, std::move(told));
}

void WorkspaceDoor::closePrompt()
{
    if (m_prompt)
        m_prompt->accept();
    m_prompt = nullptr;
    m_unlocking.cancel();
}

void WorkspaceDoor::unlock(const WorkspacePtr &workspace, const QString &text)
{
    if (!workspace)
        return closePrompt();
    m_unlocking = ui::runAsync<bool>(
        m_context.tasks, this, tr("Unlocking"),
        [workspace, passphrase = text.toStdString()](const Job &) -> Result<bool> {
            TRY_VOID(workspace->unlock({passphrase, false}));
            return true;
        },
        [this](const Result<bool> &done) {
            if (!done) {
                if (m_prompt)
                    m_prompt->refuse(ui::errorText(done.error()));
                return;
            }
            closePrompt();
            Q_EMIT m_context.dataChanged();
        });
}

void WorkspaceDoor::create(bool sample)
{
    closePrompt();
    if (sample)
        return openSample();
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("New workspace"), u"marketing.panorama"_s,
                                                      tr("Workspaces (*.panorama)"));
    if (!path.isEmpty())
        makeNew(path, m_passphrase);
}

// The key lies in the system's keychain; where there is none, under a passphrase of one's own.
void WorkspaceDoor::makeNew(const QString &path, const std::optional<std::string> &passphrase)
{
    services::NewWorkspace wanted;
    wanted.passphrase = passphrase;
    wanted.overwrite = true; // the file dialog has asked
    m_opening = ui::runAsync<Opened>(
        m_context.tasks, this, tr("Making the workspace"),
        [file = path.toStdString(), wanted, clock = m_context.clock](const Job &) -> Result<Opened> {
            TRY(WorkspacePtr workspace, services::createWorkspace(file, wanted, clock));
            TRY_VOID(workspace->unlock({wanted.passphrase, true}));
            TRY(const std::int64_t revision, revisionOf(workspace));
            return Opened {workspace, revision, std::nullopt};
        },
        [this, path, isTold = passphrase.has_value()](Result<Opened> made) {
            if (!made && m_prompt && m_prompt->isBusy())
                return m_prompt->refuse(ui::errorText(made.error()));
            if (made || isTold)
                return take(path, std::move(made));
            ask({tr("Choose a passphrase"),
                 tr("This computer has no keychain that Panorama can use. The passphrase protects names, phones "
                    "and mail addresses in this workspace."),
                 tr("Create"), tr("Making the workspace …")},
                [this, path](const QString &text) { makeNew(path, text.toStdString()); });
        });
}

void WorkspaceDoor::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = folder + u"/sample.panorama"_s;
    if (QFileInfo::exists(path))
        return open(path);
    QDir().mkpath(folder);
    m_opening = ui::runAsync<Json>(
        m_context.tasks, this, tr("Making the sample brand"),
        [file = path.toStdString(), clock = m_context.clock](const Job &job) {
            return services::createSample(job, file, {}, true, clock);
        },
        [this, path](const Result<Json> &made) {
            if (made)
                return open(path);
            Q_EMIT m_context.problemRaised(ui::errorText(made.error()));
        });
}

void WorkspaceDoor::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Open workspace"), {}, tr("Workspaces (*.panorama)"));
    if (!path.isEmpty())
        open(path);
}

void WorkspaceDoor::addCommands()
{
    m_context.addCommands(this, [this](const QString &query, const auto &deliver) {
        std::vector<ui::Command> found;
        const auto offer = [&](ui::Command command) {
            if (ui::matchScore(ui::searchKey(command.title), query) > 0)
                found.push_back(std::move(command));
        };
        offer({u"workspace.open"_s, tr("Open workspace …"), {}, u"folder-open"_s, {}, [this] { chooseFile(); }});
        offer({u"workspace.new"_s, tr("New workspace …"), {}, u"plus"_s, {}, [this] { create(false); }});
        offer({u"workspace.sample"_s, tr("Try the sample brand"), {}, u"sparkles"_s, {}, [this] { create(true); }});
        for (const QString &path : ui::preferred(ui::prefer::recentWorkspaces))
            offer({u"workspace."_s + path,
                   QFileInfo(path).fileName(),
                   QFileInfo(path).absolutePath(),
                   u"database"_s,
                   {},
                   [this, path] { open(path); }});
        deliver(std::move(found));
    });
}

// Commits of the command line or of another computer arrive without a signal: the revision tells.
void WorkspaceDoor::compareRevision()
{
    if (!m_context.workspace() || m_looking.isRunning())
        return;
    m_looking = ui::runAsync<std::int64_t>(
        m_context.tasks, this, {}, [workspace = m_context.workspace()](const Job &) { return revisionOf(workspace); },
        [this](const Result<std::int64_t> &revision) {
            if (revision && std::exchange(m_revision, *revision) != *revision)
                Q_EMIT m_context.dataChanged();
        });
}

} // namespace panorama::app
