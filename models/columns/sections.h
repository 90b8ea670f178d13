// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/dictionary.h"
#include "core/result.h"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace panorama::columns {

// Named arrays of plain values: what a snapshot consists of, in memory or in a mapped file.
class Sections
{
public:
    struct Entry
    {
        std::span<const std::byte> bytes;
        std::uint32_t width = 1; // bytes an element, 0 for an array of zeros
        std::uint64_t count = 0;
        std::shared_ptr<const void> owner; // of the bytes
    };

    // From here on what is added goes into the file that write() to this path completes, and is read from there: what
    // is built need not fit into memory.
    void spillTo(const std::string &path);

    template<typename T> void add(const std::string &name, std::vector<T> values)
    {
        if (spilled(name, std::as_bytes(std::span(values)), sizeof(T), values.size()))
            return;
        auto owned = std::make_shared<const std::vector<T>>(std::move(values));
        m_entries[name] = {std::as_bytes(std::span(*owned)), sizeof(T), owned->size(), owned};
    }
    void addText(const std::string &name, std::string text);
    void addBytes(const std::string &name, std::vector<std::byte> bytes, std::uint32_t width, std::uint64_t count);

    template<typename T> std::span<const T> get(const std::string &name) const
    {
        const auto at = m_entries.find(name);
        if (at == m_entries.end() || at->second.width != sizeof(T))
            return {};
        return {reinterpret_cast<const T *>(at->second.bytes.data()), std::size_t(at->second.count)};
    }
    PackedView packed(const std::string &name) const;
    std::string_view text(const std::string &name) const;
    const std::map<std::string, Entry> &entries() const { return m_entries; }
    // A section of other ones under a name of these; both keep it alive. Nothing where they do not have it.
    void share(const Sections &other, const std::string &theirs, const std::string &name);
    void shareAll(const Sections &other);

    // Writes to a temporary name, then renames. What was spilled is written already.
    Result<void> write(const std::string &path, const std::string &key) const;
    // Maps a file of this version and key; NotFound where it is absent, of another version or key, or damaged.
    static Result<Sections> map(const std::string &path, const std::string &key);
    std::shared_ptr<const void> owner() const { return std::make_shared<Sections>(*this); }

private:
    bool spilled(const std::string &name, std::span<const std::byte> bytes, std::uint32_t width, std::uint64_t count);
    std::map<std::string, Entry> m_entries;
    std::shared_ptr<class SectionFile> m_file;
};

using SectionsPtr = std::shared_ptr<const Sections>; // a snapshot has hundreds: what holds them is copied often

std::size_t bytesOf(const Sections &sections);

} // namespace panorama::columns
