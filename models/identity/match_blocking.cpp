// SPDX-License-Identifier: GPL-3.0-or-later
// Records are put under keys: their values, words, first and last letters, halves of numbers. Keys with few records
// give pairs first, until a budget that grows with the number of records is used up; so common values cost nothing.
#include "identity/match_model.h"

#include "core/text.h"

#include <algorithm>

namespace panorama::identity {
namespace {

constexpr std::uint32_t smallInput = 2000;
constexpr std::size_t largestBlock = 400;

class Keys
{
public:
    void add(std::size_t field, char part, std::u32string_view text, std::uint32_t record)
    {
        const std::string_view bytes(reinterpret_cast<const char *>(text.data()), text.size() * sizeof(char32_t));
        m_keys.emplace_back(hashBytes(bytes, field * 256 + static_cast<unsigned char>(part)), record);
    }
    void addWords(std::size_t field, const std::u32string &text, std::uint32_t record)
    {
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find(U' ', begin), text.size());
            if (end - begin >= 2)
                add(field, 'w', std::u32string_view(text).substr(begin, end - begin), record);
            begin = end + 1;
        }
    }
    void addParts(std::size_t field, std::u32string_view text, std::size_t size, std::uint32_t record)
    {
        if (text.size() <= size)
            return;
        add(field, '<', text.substr(0, size), record);
        add(field, '>', text.substr(text.size() - size), record);
    }
    std::vector<std::uint64_t> pairs(std::size_t budget)
    {
        std::sort(m_keys.begin(), m_keys.end());
        m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
        std::vector<std::pair<std::uint32_t, std::uint32_t>> blocks; // size, begin
        for (std::size_t begin = 0, end = 0; begin < m_keys.size(); begin = end) {
            while (end < m_keys.size() && m_keys[end].first == m_keys[begin].first)
                ++end;
            if (end - begin > 1 && end - begin <= largestBlock)
                blocks.emplace_back(std::uint32_t(end - begin), std::uint32_t(begin));
        }
        std::sort(blocks.begin(), blocks.end());
        std::vector<std::uint64_t> pairs;
        for (const auto &[size, begin] : blocks) {
            if (pairs.size() > budget)
                break;
            for (std::uint32_t i = begin; i < begin + size; ++i)
                for (std::uint32_t j = i + 1; j < begin + size; ++j)
                    pairs.push_back(std::uint64_t(m_keys[i].second) << 32 | m_keys[j].second);
        }
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        return pairs;
    }

private:
    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_keys;
};

void addKeys(Keys &keys, const MatchField &field, std::size_t number, std::uint32_t record, const FieldValue &value)
{
    keys.add(number, '=', value.text, record);
    if (field.kind() == FieldKind::Words) {
        keys.addWords(number, value.text, record);
        keys.addParts(number, value.text, 4, record);
    } else if ((field.kind() == FieldKind::Digits || field.kind() == FieldKind::Date) && value.text.size() >= 6) {
        keys.addParts(number, value.text, value.text.size() / 2, record);
    } else if (field.kind() == FieldKind::Mail) {
        const std::u32string_view local = std::u32string_view(value.text).substr(0, value.text.find(U'@'));
        keys.add(number, 'l', local, record);
        keys.addParts(number, local, 5, record);
    }
}

} // namespace

std::vector<std::uint64_t> candidatePairs(const MatchInput &input)
{
    std::vector<std::uint64_t> pairs;
    if (input.records <= smallInput) {
        for (std::uint64_t a = 0; a < input.records; ++a)
            for (std::uint64_t b = a + 1; b < input.records; ++b)
                pairs.push_back(a << 32 | b);
        return pairs;
    }
    Keys keys;
    for (std::size_t number = 0; number < input.fields.size(); ++number)
        for (std::uint32_t record = 0; record < input.records; ++record)
            for (const std::uint32_t code : input.fields[number].of(record))
                addKeys(keys, input.fields[number], number, record, input.fields[number].values()[code]);
    return keys.pairs(std::max<std::size_t>(1200000, 10 * std::size_t(input.records)));
}

} // namespace panorama::identity
