// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ordered_workers.h"
#include "sync/files/table_reader.h"

namespace panorama::sync {

// Reads a table part by part, works on several parts at once and hands the results out in the order of the file.
// Work: T work(std::shared_ptr<RowBatch>), called on any thread.
template<typename T, typename Work> class PartQueue
{
public:
    PartQueue(TableReader &reader, Work work) : m_reader(reader), m_workers(Cut {&reader, std::move(work)}) { }

    // The next result; nullopt at the end.
    Result<std::optional<T>> next()
    {
        while (!m_ended && m_workers.size() < ahead * m_workers.capacity()) {
            TablePart part;
            TRY(const bool more, m_reader.next(part));
            if (more)
                m_workers.push(std::move(part));
            m_ended = !more;
        }
        if (m_workers.size() == 0)
            return std::optional<T>();
        return std::optional<T>(m_workers.pop());
    }

private:
    struct Cut
    {
        const TableReader *reader;
        Work work;
        T operator()(const TablePart &part) const { return work(reader->cut(part)); }
    };
    static constexpr std::size_t ahead = 4; // so that nobody is idle while a block is written
    TableReader &m_reader;
    OrderedWorkers<TablePart, T, Cut> m_workers;
    bool m_ended = false;
};

} // namespace panorama::sync
