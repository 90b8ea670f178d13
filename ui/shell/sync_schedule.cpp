// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sync_schedule.h"

#include "services/source_health.h"
#include "services/source_service.h"
#include "ui/shell/preferences.h"

namespace panorama::ui {

constexpr int pauseMs = 60 * 1000; // between looks at what is due

SyncSchedule::SyncSchedule(ShellContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&m_timer, &QTimer::timeout, this, &SyncSchedule::check);
    connect(&context, &ShellContext::workspaceChanged, this, [this] {
        m_question = {};
        m_work = {};
    });
    m_timer.start(pauseMs);
}

QString SyncSchedule::choiceText(int hours)
{
    switch (hours) {
    case 0: return tr("Only when I say so");
    case 24: return tr("Once a day");
    default: return tr("Every %n hours", nullptr, hours);
    }
}

// Without the passphrase the accounts' secrets cannot be read.
void SyncSchedule::check()
{
    const int hours = preferred(prefer::syncHours);
    const services::WorkspacePtr workspace = m_context.workspace();
    if (hours <= 0 || !workspace || !workspace->vault() || m_question.isRunning() || m_work.isRunning())
        return;
    const Instant since {m_context.clock.now().micros - hours * std::int64_t(3600) * microsPerSecond};
    using Names = std::vector<std::string>;
    m_question = runAsync<Names>(
        m_context.tasks, this, {},
        [workspace, since](const Job &) -> Result<Names> {
            TRY(store::ReadSession session, workspace->read());
            return services::sourcesUnreadSince(session, since);
        },
        [this](const Result<Names> &sources) {
            if (sources && !sources->empty())
                sync(*sources);
        });
}

// Another process that syncs the workspace right now does what is due.
void SyncSchedule::sync(const std::vector<std::string> &sources)
{
    m_work = runAsync<services::SyncOutcome>(
        m_context.tasks, this, tr("Syncing as scheduled"),
        [workspace = m_context.workspace(), sources](const Job &job) -> Result<services::SyncOutcome> {
            TRY(const store::FileLock lock, services::lockForSync(workspace->path()));
            return services::syncSources(job, *workspace, sources, services::SyncExtent::Due);
        },
        [](const Result<services::SyncOutcome> &) {});
}

} // namespace panorama::ui
