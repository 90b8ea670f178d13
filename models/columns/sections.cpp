// SPDX-License-Identifier: GPL-3.0-or-later
// File: magic, version, place, length and checksum of the directory, length and checksum of the sections; then the
// sections at multiples of 64 bytes, last the directory (key, and for each section its name, offset, width, count). The
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
constexpr std::uint64_t version = 9;
constexpr std::size_t alignment = 64;

struct Header
{
    std::uint64_t magic = 0, version = 0, directoryStart = 0, directorySize = 0, directorySum = 0, contentSum = 0;
};
static_assert(sizeof(Header) <= alignment);

std::size_t alignedUp(std::size_t size)
{
    return (size + alignment - 1) / alignment * alignment;
}

std::uint64_t sumOf(std::span<const std::byte> bytes)
{
    return hashBytes({reinterpret_cast<const char *>(bytes.data()), bytes.size()}, version);
}

// Sections are summed one by one, and their sums in the order of their names.
std::uint64_t addSum(std::uint64_t sum, std::uint64_t ofSection)
{
    return sum * 0x9e3779b97f4a7c15ULL + ofSection;
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

// Sections on their way into a file.
class SectionFile
{
public:
    struct Place
    {
        std::uint64_t offset = 0, sum = 0;
    };
    explicit SectionFile(const std::string &path) : m_path(path), m_writer(path) { m_writer.pad(alignment); }
    bool add(const std::string &name, std::span<const std::byte> bytes)
    {
        m_writer.pad(alignedUp(m_writer.size()));
        m_places[name] = {m_writer.size(), sumOf(bytes)};
        m_writer.append(bytes);
        return !m_writer.failed();
    }
    bool has(const std::string &name) const { return m_places.contains(name); }
    FileWriter::Region map(const std::string &name, std::size_t size)
    {
        return m_writer.map(m_places[name].offset, size);
    }
    Result<void> finish(const std::string &key, const std::map<std::string, Sections::Entry> &entries)
    {
        std::string directory;
        putText(directory, key);
        Header header {magic, version};
        for (const auto &[name, entry] : entries) {
            const Place place = m_places[name];
            putText(directory, name);
            put(directory, place.offset);
            put(directory, std::uint64_t(entry.width));
            put(directory, std::uint64_t(entry.count));
            header.contentSum = addSum(header.contentSum, place.sum);
        }
        header.directoryStart = m_writer.size();
        header.directorySize = directory.size();
        header.directorySum = sumOf(std::as_bytes(std::span(directory)));
        m_writer.append(std::as_bytes(std::span(directory)));
        m_writer.overwriteStart(std::as_bytes(std::span(&header, 1)));
        TRY_VOID(m_writer.finish());
        rememberVerified(m_path);
        return {};
    }

private:
    std::string m_path;
    FileWriter m_writer;
    std::map<std::string, Place> m_places;
};

void Sections::spillTo(const std::string &path)
{
    m_file = std::make_shared<SectionFile>(path);
}

bool Sections::spilled(const std::string &name, std::span<const std::byte> bytes, std::uint32_t width,
                       std::uint64_t count)
{
    if (!m_file || !m_file->add(name, bytes))
        return false;
    const FileWriter::Region region = m_file->map(name, bytes.size());
    if (region.bytes.size() != bytes.size())
        return false;
    m_entries[name] = {region.bytes, width, count, region.owner};
    return true;
}

void Sections::addText(const std::string &name, std::string text)
{
    add(name, std::vector<char>(text.begin(), text.end()));
}

void Sections::addBytes(const std::string &name, std::vector<std::byte> bytes, std::uint32_t width, std::uint64_t count)
{
    if (spilled(name, bytes, width, count))
        return;
    auto owned = std::make_shared<const std::vector<std::byte>>(std::move(bytes));
    m_entries[name] = {std::span(*owned), width, count, owned};
}

void Sections::share(const Sections &other, const std::string &theirs, const std::string &name)
{
    if (const auto at = other.m_entries.find(theirs); at != other.m_entries.end())
        m_entries[name] = at->second;
}

void Sections::shareAll(const Sections &other)
{
    for (const auto &[name, entry] : other.m_entries)
        if (!spilled(name, entry.bytes, entry.width, entry.count))
            m_entries[name] = entry;
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

std::size_t bytesOf(const Sections &sections)
{
    std::size_t sum = 0;
    for (const auto &[name, entry] : sections.entries())
        sum += entry.bytes.size();
    return sum;
}

Result<void> Sections::write(const std::string &path, const std::string &key) const
{
    const std::shared_ptr<SectionFile> file = m_file ? m_file : std::make_shared<SectionFile>(path);
    for (const auto &[name, entry] : m_entries)
        if (!file->has(name))
            file->add(name, entry.bytes);
    return file->finish(key, m_entries);
}

Result<Sections> Sections::map(const std::string &path, const std::string &key)
{
    TRY(const auto file, MappedFile::open(path));
    const std::span<const std::byte> bytes = file->bytes();
    Header header;
    if (bytes.size() < sizeof header)
        return unusable(path);
    std::memcpy(&header, bytes.data(), sizeof header);
    if (header.magic != magic || header.version != version || header.directoryStart > bytes.size()
        || header.directoryStart + header.directorySize != bytes.size())
        return unusable(path);
    const auto directory = bytes.subspan(header.directoryStart);
    DirectoryReader reader({reinterpret_cast<const char *>(directory.data()), directory.size()});
    if (sumOf(directory) != header.directorySum || reader.text() != key)
        return unusable(path);
    Sections sections;
    while (!reader.isEmpty()) {
        const std::string name = reader.text();
        const std::uint64_t offset = reader.number(), width = reader.number(), count = reader.number();
        if (offset > header.directoryStart || width * count > header.directoryStart - offset)
            return unusable(path);
        sections.m_entries[name] = {bytes.subspan(offset, width * count), std::uint32_t(width), count, file};
    }
    if (!isVerified(path)) {
        std::uint64_t sum = 0;
        for (const auto &[name, entry] : sections.m_entries)
            sum = addSum(sum, sumOf(entry.bytes));
        if (sum != header.contentSum)
            return unusable(path);
        rememberVerified(path);
    }
    return sections;
}

} // namespace panorama::columns
