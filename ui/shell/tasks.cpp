// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tasks.h"

#include "core/parallel.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace panorama::ui {

namespace {

// The window comes first, then what a page loads, then long works; threads that one of them starts are like it. Qt's
// priorities say so to Windows and macOS; Linux knows the niceness of a thread.
constexpr int niceLoad = 5, niceWork = 10;

void giveWay([[maybe_unused]] int nice)
{
#ifdef Q_OS_LINUX
    setpriority(PRIO_PROCESS, id_t(syscall(SYS_gettid)), nice);
#endif
}

Tasks::Answer givingWay(const std::function<Tasks::Answer(const Job &)> &work, const Job &job)
{
    Tasks::Answer answer;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        giveWay(niceWork);
        answer = work(job);
    }));
    thread->start(QThread::LowestPriority);
    thread->wait();
    return answer;
}

} // namespace

Tasks::Tasks(QObject *parent) : QObject(parent)
{
    // An import and a change that waits for it must not keep the pages from loading.
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() + 2, 4, 10));
    m_pool.setThreadPriority(QThread::LowPriority);
    m_pool.start([] {
        giveWay(niceLoad);
        parallelFor(2, [](std::size_t) {}); // starts the threads that share all works
    });
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
        giveWay(niceLoad);
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
        Answer answer = ticket->title.isEmpty() ? work(job) : givingWay(work, job);
        QMetaObject::invokeMethod(
            this,
            [this, ticket, answer = std::move(answer)]() mutable {
                finish(ticket, answer);
                // A large answer that nobody wanted any more takes longer than a frame to free.
                m_pool.start([answer = std::move(answer)] {});
            },
            Qt::QueuedConnection);
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

bool Tasks::isLoading() const
{
    return std::ranges::any_of(m_running, [](const Ticket &ticket) { return ticket->title.isEmpty(); });
}

Progress Tasks::progressOf(quint64 id) const
{
    for (const Ticket &ticket : m_running)
        if (ticket->id == id)
            return ticket->progress;
    return {};
}

void Tasks::cancel(quint64 id)
{
    for (const Ticket &ticket : m_running)
        if (ticket->id == id)
            ticket->cancel.cancel();
}

} // namespace panorama::ui
