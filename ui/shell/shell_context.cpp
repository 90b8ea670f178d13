// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell_context.h"

#include "core/time_zone.h"
#include "ui/shell/preferences.h"

#include <algorithm>

namespace panorama::ui {

namespace {

Period::Preset rememberedPreset()
{
    const QString id = preferred(prefer::period);
    for (const auto preset : {Period::Preset::Days7, Period::Preset::Days90, Period::Preset::Weeks26})
        if (presetId(preset) == id)
            return preset;
    return Period::Preset::Days30;
}

// Tables unknown: another process has written anything.
bool changesData(const store::Commit &commit)
{
    static const std::set<std::string> others = {"documents", "audit", "remembered_mappings", "settings", "inbox"};
    return commit.tables.empty()
        || !std::includes(others.begin(), others.end(), commit.tables.begin(), commit.tables.end());
}

} // namespace

ShellContext::ShellContext(Theme &theme, Language &language, const Clock &clock)
    : theme(theme), language(language), clock(clock), m_period(periodOf(rememberedPreset(), today()))
{
    connect(&m_pace, &RefreshPace::due, this, &ShellContext::dataChanged);
}

void ShellContext::setWorkspace(services::WorkspacePtr workspace)
{
    m_workspace = std::move(workspace);
    ++m_dataRevision;
    if (m_workspace) {
        // Commits happen on worker threads, which end before this object does: only a queued call crosses over.
        m_workspace->onCommit([this](const store::Commit &commit) {
            const bool ofData = changesData(commit);
            QMetaObject::invokeMethod(
                this,
                [this, ofData] {
                    m_dataRevision += ofData;
                    m_pace.noteCommit();
                },
                Qt::QueuedConnection);
        });
    }
    m_period = periodOf(m_period.preset == Period::Preset::Custom ? Period::Preset::Days30 : m_period.preset, today());
    Q_EMIT workspaceChanged();
    Q_EMIT periodChanged();
}

Date ShellContext::today() const
{
    const Instant now = clock.now();
    if (m_workspace)
        return m_workspace->settings().zone.dateOf(now);
    return TimeZone::system().dateOf(now);
}

void ShellContext::setPeriod(const Period &period)
{
    if (period == m_period)
        return;
    m_period = period;
    if (period.preset != Period::Preset::Custom)
        remember(prefer::period, presetId(period.preset));
    Q_EMIT periodChanged();
}

void ShellContext::addCommands(QObject *owner, CommandSource source)
{
    m_sources.emplace_back(owner, std::move(source));
}

std::vector<CommandSource> ShellContext::commandSources() const
{
    std::vector<CommandSource> live;
    for (const auto &[owner, source] : m_sources)
        if (owner)
            live.push_back(source);
    return live;
}

} // namespace panorama::ui
