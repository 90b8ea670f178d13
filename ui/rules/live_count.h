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
// keeps the people of every condition, so that an edited rule computes only what changed. The session is renewed when
// the data changed; `asOf` of the counts is then that moment.
class LiveCount : public QObject
{
    Q_OBJECT
public:
    struct Answer
    {
        quint64 count = 0, people = 0;
        LineCounts lines;
        QStringList warnings;
        qint64 microseconds = 0; // from the edit to the answer
    };
    LiveCount(ShellContext &context, QObject *parent);
    ~LiveCount() override;
    void count(const Json &document, const std::string &ownId);
    Instant asOf() const { return m_asOf; }

Q_SIGNALS:
    void counted(const panorama::ui::LiveCount::Answer &answer);
    void failed(const panorama::Error &error);

private:
    struct Slot;
    static Result<Answer> evaluate(const Job &job, const services::WorkspacePtr &workspace, Slot &slot,
                                   const Json &document, const std::string &ownId);
    void start();
    ShellContext &m_context;
    std::shared_ptr<Slot> m_slot;
    Json m_document;
    std::string m_ownId;
    bool m_isWaiting = false;
    quint64 m_dataRevision = 0;
    Instant m_asOf {};
    Request m_running;
};

} // namespace panorama::ui
