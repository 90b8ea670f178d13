// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "core/result.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace panorama::ui {

// One piece of work in the background. Only the GUI thread touches it, but for the cancel token.
struct TaskState
{
    quint64 id = 0;
    QString title; // empty: a silent load
    Progress progress;
    CancelToken cancel;
    bool isDropped = false;
    bool isDone = false;
};
using Ticket = std::shared_ptr<TaskState>;

// Owns the worker threads and knows what runs; use it through runAsync (async.h). Ends all work when it goes.
class Tasks : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void()>; // run on the GUI thread when the work is done
    explicit Tasks(QObject *parent = nullptr);
    ~Tasks() override;
    Ticket open(const QString &title);
    void start(const Ticket &ticket, std::function<Answer(const Job &)> work);
    std::vector<Ticket> running() const; // those with a title, oldest first
    bool isIdle() const { return m_running.empty(); } // silent ones too
    bool isLoading() const; // a silent one runs
    Progress progressOf(quint64 id) const; // of silent ones too; empty when it is over
    void cancel(quint64 id);

Q_SIGNALS:
    void changed(); // the list of running tasks
    void progressed(quint64 id);

private:
    void finish(const Ticket &ticket, const Answer &answer);
    QThreadPool m_pool;
    std::vector<Ticket> m_running;
    quint64 m_lastId = 0;
};

// Runs the work; an exception (a defect) becomes an error instead of ending the program.
template<typename T> Result<T> guarded(const std::function<Result<T>(const Job &)> &work, const Job &job)
{
    try {
        return work(job);
    } catch (const std::exception &defect) {
        return Error {ErrorCode::Invalid,
                      "This could not be worked out.",
                      {},
                      "Try again; the log has the details.",
                      defect.what()};
    }
}

} // namespace panorama::ui
