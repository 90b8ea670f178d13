// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/files/table_reader.h"

#include <algorithm>
#include <deque>
#include <future>
#include <thread>

namespace panorama::sync {

// Reads a table part by part, works on several parts at once and hands the results out in the order of the file.
// Work: T work(std::shared_ptr<RowBatch>), called on any thread.
template<typename T, typename Work> class PartQueue
{
public:
    PartQueue(TableReader &reader, Work work) : m_reader(reader), m_work(std::move(work)) { }

    // The next result; nullopt at the end.
    Result<std::optional<T>> next()
    {
        const std::size_t ahead = std::max(2u, std::thread::hardware_concurrency()) + 1;
        while (!m_ended && m_running.size() < ahead) {
            TablePart part;
            TRY(const bool more, m_reader.next(part));
            if (!more) {
                m_ended = true;
                break;
            }
            m_running.push_back(
                std::async(std::launch::async, [this, part = std::move(part)] { return m_work(m_reader.cut(part)); }));
        }
        if (m_running.empty())
            return std::optional<T>();
        std::optional<T> result(m_running.front().get());
        m_running.pop_front();
        return result;
    }

private:
    TableReader &m_reader;
    Work m_work;
    std::deque<std::future<T>> m_running;
    bool m_ended = false;
};

} // namespace panorama::sync
