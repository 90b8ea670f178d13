// SPDX-License-Identifier: GPL-3.0-or-later
// External merge sort of text lines. Byte order is the order of unsigned bytes, the shorter line first.
#include "services/canonical_export_lines.h"

#include "core/memory.h"

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <queue>
#include <sys/stat.h>
#include <unistd.h>

namespace panorama::services {
namespace {

struct Closer
{
    void operator()(std::FILE *file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Closer>;

Error cannotWrite(const std::string &path)
{
    return storageError(path + " cannot be written.", path, "Check the folder, its permissions and the free space.");
}

Result<File> createFile(const std::string &path)
{
    const int descriptor = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    std::FILE *file = descriptor < 0 ? nullptr : ::fdopen(descriptor, "wb");
    if (!file)
        return cannotWrite(path);
    std::setvbuf(file, nullptr, _IOFBF, 1 << 20);
    return File(file);
}

Result<void> closeFile(File file, const std::string &path)
{
    const bool good = std::fflush(file.get()) == 0 && ::fsync(::fileno(file.get())) == 0;
    return good ? Result<void>() : cannotWrite(path);
}

// One run while it is merged: the line that stands first in it.
struct RunReader
{
    File file;
    std::string line;
    char *buffer = nullptr;
    std::size_t capacity = 0;
    ~RunReader() { std::free(buffer); }
    bool next()
    {
        const ssize_t size = ::getline(&buffer, &capacity, file.get());
        if (size <= 0)
            return false;
        line.assign(buffer, std::size_t(size) - 1);
        return true;
    }
};

struct LaterLine
{
    bool operator()(const RunReader *a, const RunReader *b) const { return a->line > b->line; }
};

} // namespace

SortedLines::SortedLines(std::string target, std::size_t memory) : m_target(std::move(target)), m_memory(memory) { }

SortedLines::~SortedLines()
{
    for (const std::string &run : m_runs)
        ::unlink(run.c_str());
}

Result<void> SortedLines::add(std::string_view line)
{
    m_spans.push_back({m_arena.size(), std::uint32_t(line.size())});
    m_arena += line;
    ++m_count;
    return m_arena.size() + m_spans.size() * sizeof(Span) > m_memory ? spill() : Result<void>();
}

Result<void> SortedLines::writeSorted(const std::string &path)
{
    std::sort(m_spans.begin(), m_spans.end(), [&](const Span &a, const Span &b) { return lineAt(a) < lineAt(b); });
    TRY(File file, createFile(path));
    for (const Span &span : m_spans) {
        const std::string_view line = lineAt(span);
        std::fwrite(line.data(), 1, line.size(), file.get());
        std::fputc('\n', file.get());
    }
    const bool failed = std::ferror(file.get());
    TRY_VOID(closeFile(std::move(file), path));
    m_spans.clear();
    m_arena.clear();
    return failed ? Result<void>(cannotWrite(path)) : Result<void>();
}

Result<void> SortedLines::spill()
{
    m_runs.push_back(m_target + ".run" + std::to_string(m_runs.size()));
    return writeSorted(m_runs.back());
}

Result<void> SortedLines::finish(const Job &job)
{
    if (m_runs.empty())
        return writeSorted(m_target);
    TRY_VOID(spill());
    discard(m_arena);
    discard(m_spans);
    return merge(job);
}

Result<void> SortedLines::merge(const Job &job)
{
    std::vector<std::unique_ptr<RunReader>> readers;
    std::priority_queue<RunReader *, std::vector<RunReader *>, LaterLine> queue;
    for (const std::string &run : m_runs) {
        readers.push_back(std::make_unique<RunReader>());
        readers.back()->file.reset(std::fopen(run.c_str(), "rbe"));
        if (!readers.back()->file)
            return cannotWrite(run);
        if (readers.back()->next())
            queue.push(readers.back().get());
    }
    TRY(File out, createFile(m_target));
    for (std::uint64_t done = 0; !queue.empty(); ++done) {
        RunReader *reader = queue.top();
        queue.pop();
        std::fwrite(reader->line.data(), 1, reader->line.size(), out.get());
        std::fputc('\n', out.get());
        if (reader->next())
            queue.push(reader);
        if (done % 65536 == 0 && job.isCancelled())
            return cancelledError();
    }
    const bool failed = std::ferror(out.get());
    TRY_VOID(closeFile(std::move(out), m_target));
    return failed ? Result<void>(cannotWrite(m_target)) : Result<void>();
}

} // namespace panorama::services
