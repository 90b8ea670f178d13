// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/live_count.h"

#include "services/name_matcher.h"
#include "services/segment_service.h"
#include "services/snapshot_service.h"

#include <QElapsedTimer>

namespace panorama::ui {

// The session belongs to one worker at a time: only one evaluation runs, and a new slot replaces an old one as a whole.
struct LiveCount::Slot
{
    std::unique_ptr<segments::SegmentSession> session;
    Instant asOf;
};

namespace {

// Conditions on names read the vault: they open the workspace when they are asked.
segments::SegmentSession::NameMatcher names(const services::WorkspacePtr &workspace, columns::SnapshotPtr snapshot)
{
    return [workspace, snapshot = std::move(snapshot)](const Predicate &predicate) -> Result<columns::Bits> {
        TRY(store::ReadSession session, workspace->read());
        return services::nameMatcher(*workspace, session, snapshot)(predicate);
    };
}

} // namespace

LiveCount::LiveCount(ShellContext &context, QObject *parent) : QObject(parent), m_context(context) { }
LiveCount::~LiveCount() = default;

void LiveCount::count(const Json &document, const std::string &ownId)
{
    m_document = document;
    m_ownId = ownId;
    if (m_running.isRunning() && m_slot && m_dataRevision == m_context.dataRevision()) {
        m_isWaiting = true;
        return;
    }
    start();
}

Result<LiveCount::Answer> LiveCount::evaluate(const Job &job, const services::WorkspacePtr &workspace, Slot &slot,
                                              const Json &document, const std::string &ownId)
{
    TRY(store::ReadSession read, workspace->read());
    if (!slot.session) {
        TRY(columns::SnapshotPtr snapshot, services::snapshotOf(*workspace, read, job));
        slot.session = std::make_unique<segments::SegmentSession>(snapshot, slot.asOf, names(workspace, snapshot));
    }
    TRY(const auto library, services::segmentLibrary(read));
    TRY(const segments::Segment segment, segments::Segment::compile(document, library, ownId));
    TRY(const segments::SegmentAnswer counted, slot.session->evaluate(segment, job, true));
    Answer answer {counted.count, counted.everybody, {}, {}, 0};
    for (const segments::LineCount &line : counted.lines)
        answer.lines[line.path] = {line.count, line.after};
    for (const segments::Warning &warning : counted.warnings)
        answer.warnings << QString::fromStdString(warning.message);
    return answer;
}

void LiveCount::start()
{
    const services::WorkspacePtr workspace = m_context.workspace();
    m_isWaiting = false;
    if (!workspace)
        return;
    if (!m_slot || m_dataRevision != m_context.dataRevision()) {
        m_dataRevision = m_context.dataRevision();
        m_asOf = m_context.clock.now();
        m_slot = std::make_shared<Slot>();
        m_slot->asOf = m_asOf;
    }
    QElapsedTimer clock;
    clock.start();
    m_running = runAsync<Answer>(
        m_context.tasks, this, {},
        [workspace, slot = m_slot, document = m_document, ownId = m_ownId](const Job &job) {
            return evaluate(job, workspace, *slot, document, ownId);
        },
        [this, clock](Result<Answer> answer) {
            m_running = {};
            const bool again = m_isWaiting;
            if (again)
                start();
            if (answer) {
                answer->microseconds = clock.nsecsElapsed() / 1000;
                Q_EMIT counted(*answer);
            } else if (!again) {
                Q_EMIT failed(answer.error());
            }
        });
}

} // namespace panorama::ui
