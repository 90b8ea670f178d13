// SPDX-License-Identifier: GPL-3.0-or-later
// Layout: number of blocks (u64), end of each block in the file (u64), the sealed blocks. Their texts one after the
// other: seven sizes (u64), then the parts of the arena.
#include "services/people_arena_file.h"

#include "columns/mapped_file.h"
#include "columns/snapshot_cache.h"
#include "core/parallel.h"
#include "store/workspace_meta.h"

#include <array>
#include <atomic>
#include <cstring>
#include <filesystem>

namespace panorama::services {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t blockSize = std::size_t(1) << 20;
constexpr std::size_t parts = 7;
constexpr const char *extension = ".people";

std::string place(const std::string &stamp, std::size_t block)
{
    return "people|" + stamp + "|" + std::to_string(block);
}

template<typename T> void appendTo(std::string &text, const T &list)
{
    text.append(reinterpret_cast<const char *>(list.data()), list.size() * sizeof(list[0]));
}

// Takes the next part of the text; false where it is not there.
template<typename T> bool take(std::string_view &text, std::uint64_t count, T &list)
{
    const std::size_t size = std::size_t(count) * sizeof(list[0]);
    if (text.size() < size)
        return false;
    list.resize(std::size_t(count));
    std::memcpy(list.data(), text.data(), size);
    text.remove_prefix(size);
    return true;
}

std::uint64_t numberAt(std::span<const std::byte> bytes, std::size_t index)
{
    std::uint64_t number = 0;
    std::memcpy(&number, bytes.data() + index * sizeof number, sizeof number);
    return number;
}

} // namespace

Result<bool> PeopleArenaFiles::read(store::Database &database, PeopleArena &arena) const
{
    std::error_code ignored;
    for (const auto &file : fs::directory_iterator(columns::SnapshotCache::folder(), ignored)) {
        const std::string key = file.path().stem().string();
        if (file.path().extension() != extension || !key.starts_with(m_workspaceId + "-"))
            continue;
        const std::string stamp = key.substr(m_workspaceId.size() + 1);
        TRY(const bool stands, store::hasNamesOf(database, stamp));
        if (stands && readFile(file.path().string(), stamp, arena))
            return true;
        arena = {};
    }
    return false;
}

bool PeopleArenaFiles::readFile(const std::string &path, const std::string &stamp, PeopleArena &arena) const
{
    const auto file = columns::MappedFile::open(path);
    if (!file || (*file)->bytes().size() < sizeof(std::uint64_t))
        return false;
    const std::span<const std::byte> bytes = (*file)->bytes();
    const std::size_t blocks = std::size_t(numberAt(bytes, 0)), header = (blocks + 1) * sizeof(std::uint64_t);
    if (blocks > bytes.size() / sizeof(std::uint64_t) || header > bytes.size()
        || (blocks && numberAt(bytes, blocks) != bytes.size()))
        return false;
    std::string text(blocks * blockSize, '\0');
    std::atomic<bool> broken = false;
    std::atomic<std::size_t> size = 0;
    parallelFor(blocks, [&](std::size_t block) {
        const std::size_t begin = block ? std::size_t(numberAt(bytes, block)) : header,
                          end = std::size_t(numberAt(bytes, block + 1));
        if (broken || begin > end || end > bytes.size()) {
            broken = true;
            return;
        }
        const Result<std::string> plain =
            m_vault.open(place(stamp, block), {reinterpret_cast<const char *>(bytes.data()) + begin, end - begin});
        if (!plain || plain->size() > blockSize || (plain->size() < blockSize && block + 1 < blocks)) {
            broken = true;
            return;
        }
        std::memcpy(text.data() + block * blockSize, plain->data(), plain->size());
        size += plain->size();
    });
    std::string_view rest = std::string_view(text).substr(0, size);
    std::array<std::uint64_t, parts> counts {};
    if (broken || rest.size() < sizeof counts)
        return false;
    std::memcpy(counts.data(), rest.data(), sizeof counts);
    rest.remove_prefix(sizeof counts);
    return take(rest, counts[0], arena.m_records) && take(rest, counts[1], arena.m_nameEnds)
        && take(rest, counts[2], arena.m_names) && take(rest, counts[3], arena.m_identifiers)
        && take(rest, counts[4], arena.m_valueEnds) && take(rest, counts[5], arena.m_phones)
        && take(rest, counts[6], arena.m_values);
}

void PeopleArenaFiles::write(const PeopleArena &arena) const
{
    std::string text;
    const std::array<std::uint64_t, parts> counts {
        arena.m_records.size(),   arena.m_nameEnds.size(), arena.m_names.size(), arena.m_identifiers.size(),
        arena.m_valueEnds.size(), arena.m_phones.size(),   arena.m_values.size()};
    appendTo(text, counts);
    appendTo(text, arena.m_records);
    appendTo(text, arena.m_nameEnds);
    appendTo(text, arena.m_names);
    appendTo(text, arena.m_identifiers);
    appendTo(text, arena.m_valueEnds);
    appendTo(text, arena.m_phones);
    appendTo(text, arena.m_values);
    std::vector<std::string> sealed((text.size() + blockSize - 1) / blockSize);
    parallelFor(sealed.size(), [&](std::size_t block) {
        sealed[block] =
            m_vault.seal(place(arena.m_stamp, block), std::string_view(text).substr(block * blockSize, blockSize));
    });
    std::vector<std::uint64_t> header {sealed.size()};
    std::uint64_t end = (sealed.size() + 1) * sizeof(std::uint64_t);
    for (const std::string &block : sealed)
        header.push_back(end += block.size());
    const fs::path folder = columns::SnapshotCache::folder(),
                   path = folder / (m_workspaceId + "-" + arena.m_stamp + extension);
    std::error_code ignored;
    fs::create_directories(folder, ignored);
    columns::FileWriter file(path.string());
    file.append(std::as_bytes(std::span(header)));
    for (const std::string &block : sealed)
        file.append(std::as_bytes(std::span(block)));
    if (!file.finish())
        return;
    std::vector<fs::path> others;
    for (const auto &other : fs::directory_iterator(folder, ignored))
        if (other.path().extension() == extension && other.path() != path
            && other.path().filename().string().starts_with(m_workspaceId + "-"))
            others.push_back(other.path());
    for (const fs::path &other : others)
        fs::remove(other, ignored);
}

} // namespace panorama::services
