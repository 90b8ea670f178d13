// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tasks.h"

#include <QElapsedTimer>
#include <QThread>

namespace panorama::ui {

Tasks::Tasks(QObject *parent) : QObject(parent)
{
    // An import and a change that waits for it must not keep the pages from loading.
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() + 2, 4, 10));
}

Tasks::~Tasks()
{
    for (const Ticket &ticket : m_running)
        ticket->cancel.cancel();
    m_pool.clear();
    m_pool.waitForDone();
}

Ticket Tasks::open(const QString &title)
{
    auto ticket = std::make_shared<TaskState>();
    ticket->id = ++m_lastId;
    ticket->title = title;
    m_running.push_back(ticket);
    Q_EMIT changed();
    return ticket;
}

void Tasks::start(const Ticket &ticket, std::function<Answer(const Job &)> work)
{
    m_pool.start([this, ticket, work = std::move(work)] {
        Job job;
        job.cancel = ticket->cancel;
        QElapsedTimer last;
        last.start();
        bool first = true;
        job.progress = [this, ticket, &last, &first](const Progress &progress) {
            if (!first && last.elapsed() < 80 && progress.done != progress.total)
                return;
            first = false;
            last.restart();
            QMetaObject::invokeMethod(
                this,
                [this, ticket, progress] {
                    ticket->progress = progress;
                    Q_EMIT progressed(ticket->id);
                },
                Qt::QueuedConnection);
        };
        Answer answer = work(job);
        QMetaObject::invokeMethod(
            this, [this, ticket, answer = std::move(answer)] { finish(ticket, answer); }, Qt::QueuedConnection);
    });
}

void Tasks::finish(const Ticket &ticket, const Answer &answer)
{
    ticket->isDone = true;
    std::erase(m_running, ticket);
    answer();
    Q_EMIT changed();
}

std::vector<Ticket> Tasks::running() const
{
    std::vector<Ticket> shown;
    for (const Ticket &ticket : m_running)
        if (!ticket->title.isEmpty())
            shown.push_back(ticket);
    return shown;
}

void Tasks::cancel(quint64 id)
{
    for (const Ticket &ticket : m_running)
        if (ticket->id == id)
            ticket->cancel.cancel();
}

} // namespace panorama::ui
