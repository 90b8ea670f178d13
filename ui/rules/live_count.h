// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/shell/async.h"
#include "ui/shell/shell_context.h"

#include <map>

namespace panorama::ui {

// People that a line of a rule holds for, and that are left after it in its group.
struct LineCount
{
    quint64 count = 0, after = 0;
};
using LineCounts = std::map<std::string, LineCount>; // by JSON pointer

// Counts a rule while it is edited: one evaluation at a time, always the latest document next, on one session that
// keeps the people of every condition, so that an edited rule computes only what changed. What takes less than a
// millisecond is counted at once, on the calling thread: a condition that is being dragged, after its first count. The
// session is renewed when the data changed and follows it; `asOf` of the counts is then that moment.
class LiveCount : public QObject
{
    Q_OBJECT
public:
    struct Answer
    {
        quint64 count = 0, people = 0;
        LineCounts lines;
        QStringList warnings;
        quint64 generation = 0; // of the document that was counted; 0: an earlier one than the latest
        qint64 microseconds = 0; // that the counting took
    };
    LiveCount(ShellContext &context, QObject *parent);
    ~LiveCount() override;
    // `gesture` names a run of edits of one condition; empty: the rule may have another shape.
    void count(const Json &document, const std::string &ownId, const QString &gesture = {});
    void forgetLibrary(); // saved segments or pools may have changed
    Instant asOf() const { return m_asOf; }
    quint64 generation() const { return m_generation; } // of the latest document
    const Json &document() const { return m_document; }

Q_SIGNALS:
    void counted(const panorama::ui::LiveCount::Answer &answer);
    void failed(const panorama::Error &error);

private:
    struct Slot;
    static Result<void> prepare(const Job &job, const services::WorkspacePtr &workspace, Slot &slot, bool anew);
    static Result<void> settle(const Job &job, const services::WorkspacePtr &workspace, Slot &slot,
                               const Json &document, const std::string &ownId);
    static Result<Answer> evaluate(const Job &job, Slot &slot, const Json &document, const std::string &ownId);
    void start();
    void take(Result<Answer> answer, bool isLatest);
    ShellContext &m_context;
    std::shared_ptr<Slot> m_slot;
    Json m_document;
    std::string m_ownId;
    QString m_gesture;
    quint64 m_generation = 0;
    qint64 m_latest = 0; // µs that the latest count of this gesture took
    bool m_isWaiting = false, m_isLibraryOld = false;
    quint64 m_dataRevision = 0;
    Instant m_asOf {};
    Request m_running;
};

} // namespace panorama::ui
