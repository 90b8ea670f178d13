// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/live_count.h"

#include "services/journey_matcher.h"
#include "services/name_matcher.h"
#include "services/segment_service.h"
#include "services/snapshot_service.h"

#include <QElapsedTimer>

#include <limits>
#include <utility>

namespace panorama::ui {

// The session belongs to one thread at a time: only one evaluation runs, and a new slot replaces an old one as a whole.
struct LiveCount::Slot
{
    std::unique_ptr<segments::SegmentSession> session;
    segments::Segment::Library library; // of saved segments and pools; empty: to be read
    Instant asOf;
    bool isPresent = false; // the session, which may be of the data before
    // The session follows what changed since where it can.
    void open(const services::WorkspacePtr &workspace, const columns::SnapshotPtr &snapshot,
              columns::SnapshotTailPtr tail);
};

namespace {

constexpr qint64 quick = 1000, unknown = std::numeric_limits<qint64>::max(); // µs

// Conditions on names read the vault, those on journeys other documents: they open the workspace when they are asked.
segments::SegmentSession::NameMatcher names(const services::WorkspacePtr &workspace, columns::SnapshotPtr snapshot)
{
    return [workspace, snapshot = std::move(snapshot)](const Predicate &predicate) -> Result<columns::Bits> {
        TRY(store::ReadSession session, workspace->read());
        return services::nameMatcher(*workspace, session, snapshot)(predicate);
    };
}

segments::JourneyMatcher journeys(const services::WorkspacePtr &workspace, columns::SnapshotPtr snapshot, Instant asOf)
{
    return [workspace, snapshot = std::move(snapshot),
            asOf](const segments::JourneyQuestion &question) -> Result<columns::Bits> {
        TRY(store::ReadSession session, workspace->read());
        const Job job;
        return services::journeyMatcher({*workspace, asOf, job}, session, snapshot)(question);
    };
}

} // namespace

void LiveCount::Slot::open(const services::WorkspacePtr &workspace, const columns::SnapshotPtr &snapshot,
                           columns::SnapshotTailPtr tail)
{
    isPresent = true;
    if (session && session->snapshot() == snapshot)
        return session->renew(asOf, names(workspace, snapshot), journeys(workspace, snapshot, asOf), std::move(tail));
    session = std::make_unique<segments::SegmentSession>(snapshot, asOf, names(workspace, snapshot),
                                                         journeys(workspace, snapshot, asOf), std::move(tail));
}

LiveCount::LiveCount(ShellContext &context, QObject *parent) : QObject(parent), m_context(context) { }
LiveCount::~LiveCount() = default;

void LiveCount::count(const Json &document, const std::string &ownId, const QString &gesture)
{
    m_document = document;
    m_ownId = ownId;
    ++m_generation;
    const bool isCurrent = m_slot && m_dataRevision == m_context.dataRevision();
    if (!isCurrent || gesture.isEmpty() || gesture != m_gesture)
        m_latest = unknown;
    m_gesture = gesture;
    if (isCurrent && m_running.isRunning())
        m_isWaiting = true;
    else if (isCurrent && m_latest < quick && m_slot->library)
        take(evaluate({}, *m_slot, m_document, m_ownId), true);
    else
        start();
}

// A worker that has the session reads nothing anew; what comes after it does.
void LiveCount::forgetLibrary()
{
    m_latest = unknown;
    m_isLibraryOld = true;
}

Result<void> LiveCount::prepare(const Job &job, const services::WorkspacePtr &workspace, Slot &slot, bool anew)
{
    TRY(store::ReadSession read, workspace->read());
    if (!slot.isPresent) {
        TRY(auto present, services::presentSnapshot(*workspace, read, job));
        slot.open(workspace, present.snapshot, present.tail);
    }
    if (anew || !slot.library) {
        TRY(slot.library, services::segmentLibrary(read));
    }
    return {};
}

// What the tail of new events does not tell is asked of columns that have taken them in.
Result<void> LiveCount::settle(const Job &job, const services::WorkspacePtr &workspace, Slot &slot,
                               const Json &document, const std::string &ownId)
{
    if (!slot.session->hasTail())
        return {};
    const auto segment = segments::Segment::compile(document, slot.library, ownId);
    if (!segment || slot.session->canAnswer(*segment))
        return {};
    TRY(columns::SnapshotPtr snapshot, services::currentSnapshot(*workspace, job));
    slot.open(workspace, snapshot, nullptr);
    return {};
}

Result<LiveCount::Answer> LiveCount::evaluate(const Job &job, Slot &slot, const Json &document,
                                              const std::string &ownId)
{
    QElapsedTimer clock;
    clock.start();
    TRY(const segments::Segment segment, segments::Segment::compile(document, slot.library, ownId));
    TRY(const segments::SegmentAnswer counted, slot.session->evaluate(segment, job, true));
    Answer answer {counted.count, counted.everybody, {}, {}, 0, 0};
    for (const segments::LineCount &line : counted.lines)
        answer.lines[line.path] = {line.count, line.after};
    for (const segments::Warning &warning : counted.warnings)
        answer.warnings << QString::fromStdString(warning.message);
    answer.microseconds = clock.nsecsElapsed() / 1000;
    return answer;
}

void LiveCount::take(Result<Answer> answer, bool isLatest)
{
    if (!answer) {
        m_latest = unknown;
        if (isLatest)
            Q_EMIT failed(answer.error());
        return;
    }
    if (isLatest) {
        m_latest = answer->microseconds;
        answer->generation = m_generation;
    }
    Q_EMIT counted(*answer);
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
        auto slot = std::make_shared<Slot>();
        slot->asOf = m_asOf;
        if (m_slot && !m_running.isRunning())
            slot->session = std::move(m_slot->session);
        m_slot = std::move(slot);
    }
    m_running = runAsync<Answer>(
        m_context.tasks, this, {},
        [workspace, slot = m_slot, document = m_document, ownId = m_ownId,
         anew = std::exchange(m_isLibraryOld, false)](const Job &job) -> Result<Answer> {
            TRY_VOID(prepare(job, workspace, *slot, anew));
            TRY_VOID(settle(job, workspace, *slot, document, ownId));
            return evaluate(job, *slot, document, ownId);
        },
        [this](Result<Answer> answer) {
            m_running = {};
            const bool again = m_isWaiting;
            if (again)
                start();
            take(std::move(answer), !again);
        });
}

} // namespace panorama::ui
