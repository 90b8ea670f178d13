// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace panorama {

// Works on several inputs at once and hands the results out in the order of the inputs. The threads live as long as the
// object; who asks for a result that nobody has begun makes it itself. push() and pop() belong to one thread.
template<typename Input, typename Output, typename Work> class OrderedWorkers
{
public:
    explicit OrderedWorkers(Work work) : m_work(std::move(work))
    {
        for (unsigned i = 1; i < std::max(2U, std::thread::hardware_concurrency()); ++i)
            m_threads.emplace_back([this] { run(); });
    }
    ~OrderedWorkers()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ended = true;
        }
        m_wake.notify_all();
    }
    std::size_t capacity() const { return m_threads.size() + 3; } // inputs that are worth pushing ahead
    std::size_t size() const { return m_items.size(); }
    void push(Input input)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_items.push_back(std::make_shared<Item>(std::move(input)));
        }
        m_wake.notify_one();
    }
    Output pop() // of the first input; there must be one
    {
        std::unique_lock lock(m_mutex);
        const std::shared_ptr<Item> item = m_items.front();
        if (!item->begun) {
            item->begun = true;
            lock.unlock();
            item->output.emplace(m_work(std::move(item->input)));
            lock.lock();
        } else {
            m_done.wait(lock, [&] { return item->output.has_value(); });
        }
        m_items.pop_front();
        return std::move(*item->output);
    }

private:
    struct Item
    {
        explicit Item(Input given) : input(std::move(given)) { }
        Input input;
        std::optional<Output> output;
        bool begun = false;
    };
    std::shared_ptr<Item> next()
    {
        for (const std::shared_ptr<Item> &item : m_items)
            if (!item->begun)
                return item;
        return nullptr;
    }
    void run()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            std::shared_ptr<Item> item;
            m_wake.wait(lock, [&] { return m_ended || (item = next()); });
            if (m_ended)
                return;
            item->begun = true;
            lock.unlock();
            Output output = m_work(std::move(item->input));
            lock.lock();
            item->output.emplace(std::move(output));
            m_done.notify_one();
        }
    }

    Work m_work;
    std::mutex m_mutex; // guards what follows
    std::condition_variable m_wake, m_done;
    std::deque<std::shared_ptr<Item>> m_items;
    bool m_ended = false;
    std::vector<std::jthread> m_threads; // last, so that they end first
};

} // namespace panorama
