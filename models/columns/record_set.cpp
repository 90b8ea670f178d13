// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/record_set.h"

#include "core/memory.h"

#include <algorithm>
#include <cstring>

namespace panorama::columns {
namespace {

constexpr std::size_t hashSize = 16;
constexpr std::size_t implicitRefSize = 9;

template<typename T> T readLittle(std::string_view bytes, std::size_t at)
{
    T value {};
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

} // namespace

std::span<const std::uint32_t> RecordSet::identifiers(RecordNumber record) const
{
    return {m_members.data() + m_offsets[record], m_members.data() + m_offsets[record + 1]};
}

std::size_t RecordSet::placeOf(std::uint32_t identifier) const
{
    if (!m_isScope)
        return identifier;
    const auto at = std::lower_bound(m_scopeIds.begin(), m_scopeIds.end(), identifier);
    return at != m_scopeIds.end() && *at == identifier ? std::size_t(at - m_scopeIds.begin()) : m_scopeIds.size();
}

std::uint32_t RecordSet::identifierEnd() const
{
    if (m_isScope)
        return m_scopeIds.empty() ? 0 : m_scopeIds.back() + 1;
    return std::uint32_t(m_kinds.size());
}

std::vector<std::uint32_t> RecordSet::sharedIdentifiers() const
{
    std::vector<std::uint32_t> shared;
    for (std::size_t place = 0; place + 1 < m_holderOffsets.size(); ++place)
        if (m_holderOffsets[place + 1] - m_holderOffsets[place] > 1)
            shared.push_back(m_isScope ? m_scopeIds[place] : std::uint32_t(place));
    return shared;
}

std::span<const RecordNumber> RecordSet::withIdentifier(std::uint32_t identifier) const
{
    const std::size_t place = placeOf(identifier);
    if (place + 1 >= m_holderOffsets.size())
        return {};
    return {m_holders.data() + m_holderOffsets[place], m_holders.data() + m_holderOffsets[place + 1]};
}

const IdentifierKind *RecordSet::kindOf(std::uint32_t identifier) const
{
    const std::size_t place = placeOf(identifier), kind = place < m_kinds.size() ? m_kinds[place] : 0;
    return kind ? &m_kindList[kind - 1] : nullptr;
}

std::optional<RecordNumber> RecordSet::ofId(std::int64_t recordId) const
{
    const auto end = m_records.begin() + std::ptrdiff_t(m_explicit);
    const auto at =
        std::lower_bound(m_records.begin(), end, recordId, [](const Record &r, std::int64_t id) { return r.id < id; });
    return at != end && at->id == recordId ? std::optional(RecordNumber(at - m_records.begin())) : std::nullopt;
}

std::optional<RecordNumber> RecordSet::ofRow(std::uint32_t source, std::uint32_t party) const
{
    const std::uint64_t pair = std::uint64_t(source) << 32 | party;
    const auto at = std::lower_bound(m_pairs.begin(), m_pairs.end(), pair);
    if (at == m_pairs.end() || *at != pair)
        return std::nullopt;
    return m_pairRecords[std::size_t(at - m_pairs.begin())];
}

std::optional<RecordNumber> RecordSet::ofRef(std::string_view ref) const
{
    if (ref.size() == implicitRefSize && ref[0] == 'P')
        return ofRow(readLittle<std::uint32_t>(ref, 1), readLittle<std::uint32_t>(ref, 5));
    if (ref.size() != hashSize)
        return std::nullopt;
    const auto hashOf = [this](RecordNumber r) { return std::string_view(m_hashes).substr(r * hashSize, hashSize); };
    const auto at = std::lower_bound(m_byHash.begin(), m_byHash.end(), ref,
                                     [&](RecordNumber r, std::string_view wanted) { return hashOf(r) < wanted; });
    return at != m_byHash.end() && hashOf(*at) == ref ? std::optional(*at) : std::nullopt;
}

void RecordSet::forgetRefs()
{
    discard(m_hashes);
    discard(m_byHash);
}

std::string RecordSet::refOf(RecordNumber record) const
{
    if (record < m_explicit)
        return m_hashes.substr(record * hashSize, hashSize);
    std::string ref(implicitRefSize, 'P');
    std::memcpy(ref.data() + 1, &m_records[record].source, 4);
    std::memcpy(ref.data() + 5, &m_records[record].party, 4);
    return ref;
}

} // namespace panorama::columns
