// SPDX-License-Identifier: GPL-3.0-or-later
// Threads wait for tasks; a task is open to them until its caller finds no part left, then the caller only waits for
// those who are at work on a part. Starting a thread for each task would cost more than many tasks do.
#include "core/parallel.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace panorama {
namespace {

// Asking the system takes longer than many tasks do.
unsigned cores()
{
    static const unsigned count = std::thread::hardware_concurrency();
    return count;
}

struct Task
{
    std::size_t parts;
    void (*run)(const void *, std::size_t);
    const void *work;
    std::atomic<std::size_t> next = 0;
    std::size_t workers = 0; // threads at work on it, without the caller
    void takeParts()
    {
        for (std::size_t part = next++; part < parts; part = next++)
            run(work, part);
    }
};

class Pool
{
public:
    Pool()
    {
        for (unsigned i = 1; i < cores(); ++i)
            m_threads.emplace_back([this] { serve(); });
    }
    ~Pool()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ends = true;
        }
        m_opened.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
    }
    Pool(const Pool &) = delete;
    Pool &operator=(const Pool &) = delete;

    void run(Task &task)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_tasks.push_back(&task);
        }
        m_opened.notify_all();
        task.takeParts();
        std::unique_lock lock(m_mutex);
        std::erase(m_tasks, &task);
        m_left.wait(lock, [&] { return task.workers == 0; });
    }

private:
    void serve()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_opened.wait(lock, [this] { return m_ends || !m_tasks.empty(); });
            if (m_ends)
                return;
            Task &task = *m_tasks.front();
            ++task.workers;
            lock.unlock();
            task.takeParts();
            lock.lock();
            std::erase(m_tasks, &task); // no part is left
            if (--task.workers == 0)
                m_left.notify_all();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_opened, m_left;
    std::vector<Task *> m_tasks;
    bool m_ends = false;
    std::vector<std::thread> m_threads;
};

} // namespace

void runParts(std::size_t parts, void (*run)(const void *work, std::size_t part), const void *work)
{
    Task task {parts, run, work};
    if (parts < 2 || cores() < 2)
        return task.takeParts();
    static Pool pool;
    pool.run(task);
}

} // namespace panorama
