// SPDX-License-Identifier: GPL-3.0-or-later
// File: magic, version, length of the directory, checksum of the directory, checksum of all that follows it; then the
// directory (key, and for each section its name, offset, width, count) and the sections at multiples of 64 bytes. The
// checksum over the sections is looked at once after each change of the file: a small file beside it notes for which
// change (time, size and number of the file as the system keeps them) it was found right.
#include "columns/sections.h"

#include "columns/mapped_file.h"
#include "core/text.h"

#include <cstdio>
#include <filesystem>
#include <unistd.h>

namespace panorama::columns {
namespace {

constexpr std::uint64_t magic = 0x314e4d554c4f4350ULL; // "PCOLUMN1"
constexpr std::uint64_t version = 4;
constexpr std::size_t alignment = 64;

struct Header
{
    std::uint64_t magic = 0, version = 0, directorySize = 0, directorySum = 0, contentSize = 0, contentSum = 0;
};

std::size_t alignedUp(std::size_t size)
{
    return (size + alignment - 1) / alignment * alignment;
}

std::uint64_t sumOf(std::span<const std::byte> bytes)
{
    return hashBytes({reinterpret_cast<const char *>(bytes.data()), bytes.size()}, version);
}

// Sections are summed one by one, so that writing needs no second copy of them.
std::uint64_t addSum(std::uint64_t sum, std::span<const std::byte> bytes)
{
    return sum * 0x9e3779b97f4a7c15ULL + sumOf(bytes);
}

template<typename T> void put(std::string &out, T value)
{
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void putText(std::string &out, const std::string &text)
{
    put(out, std::uint64_t(text.size()));
    out += text;
}

class DirectoryReader
{
public:
    explicit DirectoryReader(std::string_view bytes) : m_bytes(bytes) { }
    bool isEmpty() const { return m_bytes.empty(); }
    std::uint64_t number()
    {
        std::uint64_t value = 0;
        if (m_bytes.size() >= sizeof value) {
            std::memcpy(&value, m_bytes.data(), sizeof value);
            m_bytes.remove_prefix(sizeof value);
        } else {
            m_bytes = {};
        }
        return value;
    }
    std::string text()
    {
        const std::size_t size = std::min<std::size_t>(number(), m_bytes.size());
        std::string value(m_bytes.substr(0, size));
        m_bytes.remove_prefix(size);
        return value;
    }

private:
    std::string_view m_bytes;
};

Error unusable(const std::string &path)
{
    return notFoundError("The cached columns are not usable.", path);
}

} // namespace

void Sections::addText(const std::string &name, std::string text)
{
    add(name, std::vector<char>(text.begin(), text.end()));
}

void Sections::addBytes(const std::string &name, std::vector<std::byte> bytes, std::uint32_t width, std::uint64_t count)
{
    auto owned = std::make_shared<const std::vector<std::byte>>(std::move(bytes));
    m_entries[name] = {std::span(*owned), width, count};
    m_owners.push_back(std::move(owned));
}

PackedView Sections::packed(const std::string &name) const
{
    const auto at = m_entries.find(name);
    if (at == m_entries.end())
        return {};
    return {at->second.bytes.data(), at->second.width, std::size_t(at->second.count)};
}

std::string_view Sections::text(const std::string &name) const
{
    const std::span<const char> chars = get<char>(name);
    return {chars.data(), chars.size()};
}

std::size_t Sections::bytes() const
{
    std::size_t sum = 0;
    for (const auto &[name, entry] : m_entries)
        sum += entry.bytes.size();
    return sum;
}

Result<void> Sections::write(const std::string &path, const std::string &key) const
{
    std::string directory;
    putText(directory, key);
    Header header {magic, version};
    std::size_t offset = 0;
    for (const auto &[name, entry] : m_entries) {
        putText(directory, name);
        put(directory, std::uint64_t(offset));
        put(directory, std::uint64_t(entry.width));
        put(directory, std::uint64_t(entry.count));
        offset += alignedUp(entry.bytes.size());
        header.contentSum = addSum(header.contentSum, entry.bytes);
    }
    header.directorySize = directory.size();
    header.directorySum = sumOf(std::as_bytes(std::span(directory)));
    header.contentSize = offset;
    FileWriter file(path);
    file.append(std::as_bytes(std::span(&header, 1)));
    file.append(std::as_bytes(std::span(directory)));
    file.pad(alignedUp(sizeof header + directory.size()));
    for (const auto &[name, entry] : m_entries) {
        file.append(entry.bytes);
        file.pad(alignedUp(file.size()));
    }
    TRY_VOID(file.finish());
    rememberVerified(path);
    return {};
}

Result<Sections> Sections::map(const std::string &path, const std::string &key)
{
    TRY(const auto file, MappedFile::open(path));
    const std::span<const std::byte> bytes = file->bytes();
    Header header;
    if (bytes.size() < sizeof header)
        return unusable(path);
    std::memcpy(&header, bytes.data(), sizeof header);
    const std::size_t start = alignedUp(sizeof header + header.directorySize);
    if (header.magic != magic || header.version != version || header.directorySize > bytes.size()
        || start + header.contentSize != bytes.size())
        return unusable(path);
    const auto directory = bytes.subspan(sizeof header, header.directorySize);
    DirectoryReader reader({reinterpret_cast<const char *>(directory.data()), directory.size()});
    if (sumOf(directory) != header.directorySum || reader.text() != key)
        return unusable(path);
    Sections sections;
    while (!reader.isEmpty()) {
        const std::string name = reader.text();
        const std::uint64_t offset = reader.number(), width = reader.number(), count = reader.number();
        if (offset + width * count > header.contentSize)
            return unusable(path);
        sections.m_entries[name] = {bytes.subspan(start + offset, width * count), std::uint32_t(width), count};
    }
    if (!isVerified(path)) {
        std::uint64_t sum = 0;
        for (const auto &[name, entry] : sections.m_entries)
            sum = addSum(sum, entry.bytes);
        if (sum != header.contentSum)
            return unusable(path);
        rememberVerified(path);
    }
    sections.m_owners.push_back(file);
    return sections;
}

} // namespace panorama::columns
