// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/mapped_file.h"

#include "core/text.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <thread>
#ifndef _WIN32
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace panorama::columns {

static constexpr std::size_t largeMapping = std::size_t(16) << 20;

struct MappedFile::Handle
{
    QFile file;
};

Result<std::shared_ptr<const MappedFile>> MappedFile::open(const std::string &path)
{
    std::shared_ptr<MappedFile> mapped(new MappedFile);
    mapped->m_handle = std::make_shared<Handle>();
    QFile &file = mapped->m_handle->file;
    file.setFileName(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return notFoundError("There are no cached columns.", path);
    const uchar *bytes = file.map(0, file.size());
    if (!bytes)
        return storageError("The cached columns cannot be read.", path);
    mapped->m_bytes = {reinterpret_cast<const std::byte *>(bytes), std::size_t(file.size())};
    return std::shared_ptr<const MappedFile>(std::move(mapped));
}

// Giving up a large mapping takes longer than a frame, and longer still where the file has been deleted: whoever lets
// go of it, be it the window's thread, does not wait for that.
MappedFile::~MappedFile()
{
    if (m_bytes.size() < largeMapping)
        return;
    try {
        std::thread([handle = std::move(m_handle)]() mutable { handle.reset(); }).detach();
    } catch (const std::system_error &) { // no thread to be had: here, then
    }
}

FileWriter::FileWriter(std::string path) : m_path(std::move(path))
{
    m_temporary = m_path + "." + std::to_string(std::uintptr_t(this) & 0xffffff)
#ifndef _WIN32
        + "-" + std::to_string(::getpid())
#endif
        + ".tmp";
    m_file = std::fopen(m_temporary.c_str(), "wb");
    m_failed = m_file == nullptr;
}

FileWriter::~FileWriter()
{
    if (!m_file)
        return;
    std::fclose(m_file);
    std::remove(m_temporary.c_str());
}

void FileWriter::append(std::span<const std::byte> bytes)
{
    m_size += bytes.size();
    if (!m_failed && !bytes.empty())
        m_failed = std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size();
}

void FileWriter::pad(std::size_t size)
{
    static const std::byte zeros[64] = {};
    while (m_size < size)
        append({zeros, std::min(sizeof zeros, size - m_size)});
}

FileWriter::Region FileWriter::map(std::size_t offset, std::size_t size)
{
#ifndef _WIN32
    if (m_failed || !size || std::fflush(m_file) != 0)
        return {};
    const std::size_t ahead = offset % std::size_t(::sysconf(_SC_PAGESIZE)), length = size + ahead;
    const int file = ::open(m_temporary.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    void *start = ::mmap(nullptr, length, PROT_READ, MAP_SHARED, file, off_t(offset - ahead));
    ::close(file);
    if (start == MAP_FAILED)
        return {};
    return {{static_cast<const std::byte *>(start) + ahead, size},
            std::shared_ptr<const void>(start, [length](void *mapped) { ::munmap(mapped, length); })};
#else
    (void)offset;
    (void)size;
    return {};
#endif
}

void FileWriter::overwriteStart(std::span<const std::byte> bytes)
{
    m_failed = m_failed || std::fseek(m_file, 0, SEEK_SET) != 0
        || std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size();
}

Result<void> FileWriter::finish()
{
    const Error failure = storageError("The columns cannot be cached.", m_path);
    if (!m_file)
        return failure;
    m_failed = std::fclose(m_file) != 0 || m_failed;
    m_file = nullptr;
    std::error_code ignored, renamed;
    if (!m_failed)
        std::filesystem::rename(m_temporary, m_path, renamed);
    if (!m_failed && !renamed)
        return {};
    std::filesystem::remove(m_temporary, ignored);
    return failure;
}

namespace {

std::string sealPath(const std::string &path)
{
    return path + ".seal";
}

// What the system changes with every write to the file; empty where it cannot be told.
std::string changeOf(const std::string &path)
{
#ifndef _WIN32
    struct stat facts = {};
    if (::stat(path.c_str(), &facts) != 0)
        return {};
#ifdef __APPLE__
    const auto changed = facts.st_ctimespec;
#else
    const auto changed = facts.st_ctim;
#endif
    return std::to_string(facts.st_ino) + " " + std::to_string(facts.st_size) + " " + std::to_string(changed.tv_sec)
        + "." + std::to_string(changed.tv_nsec);
#else
    const QFileInfo facts(QString::fromStdString(path));
    return std::to_string(facts.size()) + " " + std::to_string(facts.lastModified().toMSecsSinceEpoch());
#endif
}

} // namespace

void rememberVerified(const std::string &path)
{
    std::ofstream(sealPath(path), std::ios::trunc) << changeOf(path);
}

bool isVerified(const std::string &path)
{
    std::ifstream file(sealPath(path));
    std::string noted;
    std::getline(file, noted);
    return !noted.empty() && noted == changeOf(path);
}

} // namespace panorama::columns
