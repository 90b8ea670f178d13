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
    };

    template<typename T> void add(const std::string &name, std::vector<T> values)
    {
        auto owned = std::make_shared<const std::vector<T>>(std::move(values));
        m_entries[name] = {std::as_bytes(std::span(*owned)), sizeof(T), owned->size()};
        m_owners.push_back(std::move(owned));
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
    std::size_t bytes() const;

    // Writes to a temporary name, then renames.
    Result<void> write(const std::string &path, const std::string &key) const;
    // Maps a file of this version and key; NotFound where it is absent, of another version or key, or damaged.
    static Result<Sections> map(const std::string &path, const std::string &key);
    std::shared_ptr<const void> owner() const
    {
        return std::make_shared<std::vector<std::shared_ptr<const void>>>(m_owners);
    }

private:
    std::map<std::string, Entry> m_entries;
    std::vector<std::shared_ptr<const void>> m_owners;
};

} // namespace panorama::columns
