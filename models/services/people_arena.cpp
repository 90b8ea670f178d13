// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people_arena.h"

#include "core/json.h"
#include "core/parallel.h"
#include "identity/opened_rows.h"
#include "services/people_arena_file.h"
#include "store/sealed_places.h"
#include "store/workspace_meta.h"

#include <algorithm>
#include <cstring>

namespace panorama::services {
namespace {

constexpr std::size_t valuesAPart = 65536;
constexpr std::size_t unkeptShare = 32; // of the identifiers may be missing in the file

// The member "name" of what is sealed of a record; the store writes it behind the key.
Result<std::string> nameIn(std::string_view personal)
{
    constexpr std::string_view start = "{\"key\":\"", then = ",\"name\":\"";
    const std::size_t keyEnd =
        personal.starts_with(start) ? personal.find_first_of("\"\\", start.size()) : std::string_view::npos;
    if (keyEnd != std::string_view::npos && personal.substr(keyEnd + 1).starts_with(then)) {
        const std::size_t begin = keyEnd + 1 + then.size(), end = personal.find_first_of("\"\\", begin);
        if (personal[keyEnd] == '"' && end != std::string_view::npos && personal[end] == '"')
            return std::string(personal.substr(begin, end - begin));
    }
    if (personal.find("\"name\"") == std::string_view::npos)
        return std::string();
    TRY(const Json json, Json::parse(personal));
    const Json *name = json.find("name");
    return name && name->isString() ? name->text() : std::string();
}

} // namespace

Result<std::shared_ptr<const PeopleArena>> PeopleArena::load(const Job &job, store::ReadSession &session,
                                                             const store::Vault &vault)
{
    store::Database &database = session.database();
    TRY(const std::string workspaceId, store::metaText(database, "workspace_id"));
    auto arena = std::make_shared<PeopleArena>();
    const PeopleArenaFiles files(workspaceId, vault);
    TRY(const bool isKept, files.read(database, *arena));
    TRY(arena->m_stamp, store::columnsStamp(database));
    if (!isKept)
        TRY_VOID(arena->addNames(database, vault, job));
    const std::size_t before = arena->m_identifiers.size();
    TRY_VOID(arena->addIdentifiers(database, vault, job));
    if (!isKept || arena->m_identifiers.size() - before > before / unkeptShare)
        files.write(*arena);
    return std::shared_ptr<const PeopleArena>(std::move(arena));
}

Result<bool> PeopleArena::serves(store::ReadSession &session) const
{
    TRY(const bool stands, store::hasNamesOf(session.database(), m_stamp));
    TRY(const std::int64_t last, session.database().integer("SELECT coalesce(max(id), 0) FROM identifiers"));
    return stands && last == (m_identifiers.empty() ? 0 : std::int64_t(m_identifiers.back()));
}

Result<void> PeopleArena::addNames(store::Database &database, const store::Vault &vault, const Job &job)
{
    NameFolder folder;
    store::Statement rows = database.prepare("SELECT id, 0, personal FROM records ORDER BY id");
    return identity::eachOpened(rows, vault, store::recordPlace, job,
                                [&](std::int64_t id, std::int64_t, std::string_view personal) -> Result<void> {
                                    TRY(const std::string name, nameIn(personal));
                                    if (name.empty())
                                        return {};
                                    m_records.push_back(std::uint32_t(id));
                                    folder.append(m_names, name);
                                    m_names += '\0';
                                    m_nameEnds.push_back(std::uint32_t(m_names.size()));
                                    return {};
                                });
}

Result<void> PeopleArena::addIdentifiers(store::Database &database, const store::Vault &vault, const Job &job)
{
    TRY(const std::int64_t phone, database.integer("SELECT id FROM identifier_kinds WHERE name = 'phone'"));
    store::Statement rows = database.prepare("SELECT id, kind, value FROM identifiers WHERE id > ? ORDER BY id");
    rows.bind(m_identifiers.empty() ? std::int64_t(0) : std::int64_t(m_identifiers.back()));
    return identity::eachOpened(rows, vault, store::identifierPlace, job,
                                [&](std::int64_t id, std::int64_t kind, std::string_view value) -> Result<void> {
                                    m_identifiers.push_back(std::uint32_t(id));
                                    m_values += value;
                                    m_valueEnds.push_back(std::uint32_t(m_values.size()));
                                    if (kind == phone)
                                        m_phones.push_back(std::uint32_t(id));
                                    return {};
                                });
}

void PeopleArena::findNames(std::string_view text, std::vector<std::uint32_t> &records) const
{
    const std::string wanted = NameFolder().folded(text);
    const char *const begin = m_names.data(), *const end = begin + m_names.size();
    for (const char *at = begin; !wanted.empty() && at < end;) {
        at = static_cast<const char *>(memmem(at, std::size_t(end - at), wanted.data(), wanted.size()));
        if (!at)
            return;
        const auto name = std::upper_bound(m_nameEnds.begin(), m_nameEnds.end(), std::uint32_t(at - begin));
        records.push_back(m_records[std::size_t(name - m_nameEnds.begin())]);
        at = begin + *name;
    }
}

PeopleArena::Hits PeopleArena::find(std::string_view text, const std::string &region) const
{
    Hits hits;
    findNames(text, hits.records);
    const IdentifierQuery query(text, region);
    std::vector<std::vector<std::uint32_t>> found((m_identifiers.size() + valuesAPart - 1) / valuesAPart);
    parallelFor(found.size(), [&](std::size_t part) {
        const std::size_t first = part * valuesAPart, last = std::min(m_identifiers.size(), first + valuesAPart);
        auto phone = std::lower_bound(m_phones.begin(), m_phones.end(), m_identifiers[first]);
        for (std::size_t i = first; i < last; ++i) {
            const std::size_t begin = i ? m_valueEnds[i - 1] : 0;
            const bool isPhone = phone != m_phones.end() && *phone == m_identifiers[i];
            phone += isPhone;
            if (query.finds(isPhone, std::string_view(m_values).substr(begin, m_valueEnds[i] - begin)))
                found[part].push_back(m_identifiers[i]);
        }
    });
    for (const auto &part : found)
        hits.identifiers.insert(hits.identifiers.end(), part.begin(), part.end());
    return hits;
}

} // namespace panorama::services
