// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tasks.h"

#include <QPointer>

#include <utility>

namespace panorama::ui {

// The claim on an answer. Dropping it (or giving it a new value) cancels the work, and a late answer is dropped.
// A page keeps one for each thing it loads: m_load = runAsync<Numbers>(tasks, this, {}, work, deliver);
class [[nodiscard]] Request
{
public:
    Request() = default;
    explicit Request(Ticket ticket) : m_ticket(std::move(ticket)) { }
    Request(Request &&other) noexcept : m_ticket(std::exchange(other.m_ticket, nullptr)) { }
    Request &operator=(Request &&other) noexcept
    {
        cancel();
        m_ticket = std::exchange(other.m_ticket, nullptr);
        return *this;
    }
    ~Request() { cancel(); }
    void cancel()
    {
        if (m_ticket) {
            m_ticket->isDropped = true;
            m_ticket->cancel.cancel();
        }
        m_ticket = nullptr;
    }
    // Lets the work go on and its answer arrive without anybody holding the claim.
    void detach() { m_ticket = nullptr; }
    bool isRunning() const { return m_ticket && !m_ticket->isDone; }
    quint64 id() const { return m_ticket ? m_ticket->id : 0; } // in the list of tasks

private:
    Ticket m_ticket;
};

// Runs `work` on a worker thread and hands its result to `deliver` on the GUI thread, unless the request was dropped
// or `context` is gone. With a title it shows in the task indicator, with progress and cancel.
// `work` may run beside other works: what it captures must be its own (values, WorkspacePtr), never a widget.
template<typename T>
Request runAsync(Tasks &tasks, QObject *context, const QString &title, std::function<Result<T>(const Job &)> work,
                 std::function<void(Result<T>)> deliver)
{
    auto ticket = tasks.open(title);
    QPointer<QObject> guard(context);
    tasks.start(ticket,
                [work = std::move(work), deliver = std::move(deliver), ticket, guard](const Job &job) -> Tasks::Answer {
                    auto result = std::make_shared<Result<T>>(guarded<T>(work, job));
                    return [result, deliver, ticket, guard] {
                        if (guard && !ticket->isDropped)
                            deliver(std::move(*result));
                    };
                });
    return Request(ticket);
}

} // namespace panorama::ui
