// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <span>
#include <string>

namespace panorama::columns {

// A file mapped for reading. It may be deleted while it is mapped.
class MappedFile
{
public:
    static Result<std::shared_ptr<const MappedFile>> open(const std::string &path);
    ~MappedFile();
    std::span<const std::byte> bytes() const { return m_bytes; }

private:
    MappedFile() = default;
    struct Handle;
    std::shared_ptr<Handle> m_handle;
    std::span<const std::byte> m_bytes;
};

// Writes beside `path` and takes its place in finish(); nothing is left behind otherwise.
class FileWriter
{
public:
    explicit FileWriter(std::string path);
    ~FileWriter();
    void append(std::span<const std::byte> bytes);
    void pad(std::size_t size); // zeros up to this size
    std::size_t size() const { return m_size; }
    bool failed() const { return m_failed; }
    // What was written, read through the file; empty when it cannot be. It stays while its owner lives.
    struct Region
    {
        std::span<const std::byte> bytes;
        std::shared_ptr<const void> owner;
    };
    Region map(std::size_t offset, std::size_t size);
    void overwriteStart(std::span<const std::byte> bytes);
    Result<void> finish();

private:
    std::string m_path, m_temporary;
    std::FILE *m_file = nullptr;
    std::size_t m_size = 0;
    bool m_failed = false;
};

// Notes that the file, as it is now, was found right; and whether it still is that file.
void rememberVerified(const std::string &path);
bool isVerified(const std::string &path);

} // namespace panorama::columns
