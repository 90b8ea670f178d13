// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/identifier_texts.h"

#include "core/json.h"
#include "core/packed_numbers.h"
#include "identity/opened_rows.h"
#include "store/sealed_places.h"

#include <algorithm>

namespace panorama::identity {

namespace {

// Rows come by rising numbers up to the greatest one, unless pages of the file have changed places.
Result<std::size_t> nextNumber(std::int64_t number, std::size_t next, std::size_t end)
{
    if (number < std::int64_t(next) || number >= std::int64_t(end))
        return storageError("The workspace is damaged: rows stand out of their order.", {},
                            "Check it with workspace check, and restore a backup.");
    return std::size_t(number);
}

} // namespace

std::vector<std::uint32_t> identifierIds(std::string_view blob)
{
    return numbersIn<std::uint32_t>(blob);
}

Result<std::vector<IdentifierKind>> loadKinds(store::Database &database)
{
    std::vector<IdentifierKind> kinds(1);
    store::Statement row = database.prepare("SELECT id, name, strong, global FROM identifier_kinds ORDER BY id");
    while (row.step()) {
        TRY(const std::size_t id, nextNumber(row.integer(0), kinds.size(), 65536));
        kinds.resize(id + 1);
        kinds.back() = {row.integer(0), std::string(row.text(1)), row.integer(2) != 0, row.integer(3) != 0};
    }
    TRY_VOID(row.status());
    return kinds;
}

Result<IdentifierTexts> IdentifierTexts::load(store::Database &database, const store::Vault &vault, const Job &job)
{
    IdentifierTexts texts;
    TRY(texts.m_kindList, loadKinds(database));
    TRY(const std::int64_t most, database.integer("SELECT coalesce(max(id), 0) FROM identifiers"));
    texts.m_kinds.assign(std::size_t(most) + 1, 0);
    texts.m_ends.assign(std::size_t(most) + 1, 0);
    store::Statement row = database.prepare("SELECT id, kind, value FROM identifiers ORDER BY id");
    std::size_t next = 0;
    TRY_VOID(eachOpened(row, vault, store::identifierPlace, job,
                        [&](std::int64_t number, std::int64_t kind, std::string_view value) -> Result<void> {
                            TRY(const std::size_t id, nextNumber(number, next, texts.m_kinds.size()));
                            std::fill(texts.m_ends.begin() + std::ptrdiff_t(next),
                                      texts.m_ends.begin() + std::ptrdiff_t(id), texts.m_arena.size());
                            texts.m_arena += value;
                            TRY_VOID(nextNumber(kind, 0, texts.m_kindList.size()));
                            texts.m_kinds[id] = std::uint16_t(kind);
                            texts.m_ends[id] = texts.m_arena.size();
                            next = id + 1;
                            return {};
                        }));
    TRY_VOID(texts.loadParties(database));
    return texts;
}

Result<void> IdentifierTexts::loadParties(store::Database &database)
{
    TRY(const std::int64_t most, database.integer("SELECT coalesce(max(id), 0) FROM parties"));
    m_partyEnds.assign(std::size_t(most) + 1, 0);
    store::Statement row = database.prepare("SELECT id, members FROM parties ORDER BY id");
    std::size_t next = 0;
    while (row.step()) {
        TRY(const std::size_t id, nextNumber(row.integer(0), next, m_partyEnds.size()));
        std::fill(m_partyEnds.begin() + std::ptrdiff_t(next), m_partyEnds.begin() + std::ptrdiff_t(id),
                  std::uint32_t(m_partyMembers.size()));
        for (const std::uint32_t member : identifierIds(row.blob(1)))
            m_partyMembers.push_back(member);
        m_partyEnds[id] = std::uint32_t(m_partyMembers.size());
        next = id + 1;
    }
    return row.status();
}

Result<IdentifierTexts> IdentifierTexts::loadOf(store::Database &database, const store::Vault &vault,
                                                const columns::RecordSet &records)
{
    IdentifierTexts texts;
    texts.m_isScope = true;
    TRY(texts.m_kindList, loadKinds(database));
    TRY_VOID(texts.loadPartiesOf(database, records));
    std::vector<std::uint32_t> &ids = texts.m_scopeIds;
    for (columns::RecordNumber record = 0; record < records.size(); ++record)
        ids.insert(ids.end(), records.identifiers(record).begin(), records.identifiers(record).end());
    for (const auto &[party, members] : texts.m_scopeParties)
        ids.insert(ids.end(), members.begin(), members.end());
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    store::Statement row = database.prepare("SELECT kind, value FROM identifiers WHERE id = ?");
    for (const std::uint32_t id : ids) {
        row.bind(std::int64_t(id));
        std::size_t kind = 0;
        if (row.step()) {
            TRY(const std::string value, vault.open(store::identifierPlace(id), row.blob(1)));
            TRY(kind, nextNumber(row.integer(0), 0, texts.m_kindList.size()));
            texts.m_arena += value;
        }
        TRY_VOID(row.status());
        texts.m_kinds.push_back(std::uint16_t(kind));
        texts.m_ends.push_back(texts.m_arena.size());
    }
    return texts;
}

Result<void> IdentifierTexts::loadPartiesOf(store::Database &database, const columns::RecordSet &records)
{
    store::Statement row = database.prepare("SELECT members FROM parties WHERE id = ?");
    for (const std::uint64_t pair : records.rowOwners().pairs) {
        const std::uint32_t party = std::uint32_t(pair) & 0x7fffffffu;
        if (!(pair & 0x80000000u) || m_scopeParties.contains(party))
            continue;
        row.bind(std::int64_t(party));
        if (row.step())
            m_scopeParties[party] = identifierIds(row.blob(0));
        TRY_VOID(row.status());
    }
    return {};
}

std::size_t IdentifierTexts::placeOf(std::uint32_t id) const
{
    if (!m_isScope)
        return id;
    const auto at = std::lower_bound(m_scopeIds.begin(), m_scopeIds.end(), id);
    return at != m_scopeIds.end() && *at == id ? std::size_t(at - m_scopeIds.begin()) : m_scopeIds.size();
}

std::optional<std::uint32_t> IdentifierTexts::find(std::string_view kind, std::string_view wanted) const
{
    for (std::size_t place = 0; place < m_kinds.size(); ++place) {
        const std::uint32_t id = m_isScope ? m_scopeIds[place] : std::uint32_t(place);
        if (m_kinds[place] && m_kindList[m_kinds[place]].name == kind && value(id) == wanted)
            return id;
    }
    return std::nullopt;
}

std::string_view IdentifierTexts::value(std::uint32_t id) const
{
    const std::size_t place = placeOf(id);
    if (place >= m_ends.size())
        return {};
    const std::size_t begin = place ? m_ends[place - 1] : 0;
    return std::string_view(m_arena).substr(begin, m_ends[place] - begin);
}

std::vector<std::uint32_t> IdentifierTexts::members(std::uint32_t party) const
{
    if (!(party & 0x80000000u))
        return {party};
    const std::size_t id = party & 0x7fffffffu;
    if (const auto known = m_scopeParties.find(std::uint32_t(id)); known != m_scopeParties.end())
        return known->second;
    if (id == 0 || id >= m_partyEnds.size())
        return {};
    return {m_partyMembers.begin() + m_partyEnds[id - 1], m_partyMembers.begin() + m_partyEnds[id]};
}

void IdentifierTexts::sort(std::vector<std::uint32_t> &ids) const
{
    std::erase_if(ids, [&](std::uint32_t id) { return !has(id); });
    std::sort(ids.begin(), ids.end(), [&](std::uint32_t a, std::uint32_t b) {
        const int order = m_kinds[placeOf(a)] == m_kinds[placeOf(b)] ? 0 : kindOf(a).name.compare(kindOf(b).name);
        return order ? order < 0 : value(a) < value(b);
    });
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

std::string IdentifierTexts::json(std::vector<std::uint32_t> ids) const
{
    sort(ids);
    std::string text = "[";
    for (const std::uint32_t id : ids) {
        text += text.size() > 1 ? ",[" : "[";
        appendJsonString(text, kindOf(id).name);
        text += ',';
        appendJsonString(text, value(id));
        text += ']';
    }
    return text + "]";
}

std::string IdentifierTexts::implicitKey(std::string_view source, std::uint32_t party) const
{
    std::vector<std::uint32_t> ids = members(party);
    sort(ids);
    std::string key(source);
    key += "/~";
    for (std::size_t i = 0; i < ids.size(); ++i) {
        key += i ? "," : "";
        key += kindOf(ids[i]).name;
        key += ':';
        key += value(ids[i]);
    }
    return key;
}

} // namespace panorama::identity
