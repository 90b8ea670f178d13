// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "core/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace panorama::services {

// Lines in any order in, one file with the lines in byte order out, in bounded memory: full buffers are sorted and
// written as runs beside the target, which are merged at the end and removed in any case.
class SortedLines
{
public:
    explicit SortedLines(std::string target, std::size_t memory = 96 << 20);
    ~SortedLines();
    SortedLines(const SortedLines &) = delete;
    SortedLines &operator=(const SortedLines &) = delete;

    Result<void> add(std::string_view line); // without the line feed
    Result<void> finish(const Job &job);
    std::int64_t count() const { return m_count; }

private:
    struct Span
    {
        std::uint64_t offset;
        std::uint32_t size;
    };
    std::string_view lineAt(const Span &span) const { return std::string_view(m_arena).substr(span.offset, span.size); }
    Result<void> writeSorted(const std::string &path);
    Result<void> spill();
    Result<void> merge(const Job &job);
    std::string m_target;
    std::size_t m_memory;
    std::string m_arena;
    std::vector<Span> m_spans;
    std::vector<std::string> m_runs;
    std::int64_t m_count = 0;
};

} // namespace panorama::services
