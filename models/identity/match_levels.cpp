// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/match_levels.h"

#include "identity/text_similarity.h"

#include <algorithm>

namespace panorama::identity {
namespace {

constexpr std::size_t rememberedValues = 1500;

// Whether all words of the shorter text are words of the longer one, at least one of them of three letters or more.
bool containsWords(const std::u32string &a, const std::u32string &b)
{
    if (a.empty() && b.empty())
        return false;
    const std::u32string &small = a.size() < b.size() ? a : b, large = U" " + (a.size() < b.size() ? b : a) + U" ";
    std::size_t begin = 0, longest = 0;
    while (begin <= small.size()) {
        const std::size_t end = std::min(small.find(U' ', begin), small.size());
        if (large.find(U" " + small.substr(begin, end - begin) + U" ") == std::u32string::npos)
            return false;
        longest = std::max(longest, end - begin);
        begin = end + 1;
    }
    return longest >= 3;
}

std::uint8_t wordsLevel(const FieldValue &a, const FieldValue &b)
{
    const std::u32string &sortedA = a.sorted.empty() ? a.text : a.sorted,
                         &sortedB = b.sorted.empty() ? b.text : b.sorted;
    const bool several = !a.sorted.empty() || !b.sorted.empty();
    if (several && sortedA == sortedB)
        return 1;
    double similarity = jaroWinkler(a.text, b.text);
    if (several)
        similarity = std::max(similarity, jaroWinkler(sortedA, sortedB));
    if (similarity < 0.7 && !several)
        return 4;
    const std::size_t shorter = std::min(a.text.size(), b.text.size());
    const int distance = editDistance(a.text, b.text, 2);
    if (similarity >= 0.95 || (distance <= 1 && shorter >= 3))
        return 1;
    if (similarity >= 0.88 || (distance <= 2 && shorter >= 5) || (several && containsWords(a.text, b.text)))
        return 2;
    return similarity >= 0.76 ? 3 : 4;
}

std::uint8_t digitsLevel(const FieldValue &a, const FieldValue &b)
{
    const int distance = editDistance(a.text, b.text, 2);
    if (distance <= 1)
        return 1;
    if (distance == 2)
        return 2;
    if (a.text.size() != b.text.size() || a.text.size() < 4)
        return 4;
    std::size_t same = 0;
    for (std::size_t i = 0; i < a.text.size(); ++i)
        same += a.text[i] == b.text[i];
    return same * 2 > a.text.size() + 2 ? 3 : 4;
}

// The part before the @ is often made of the name, so that alone it says little beyond the name.
std::uint8_t mailLevel(const FieldValue &a, const FieldValue &b)
{
    const std::size_t atA = std::min(a.text.find(U'@'), a.text.size()),
                      atB = std::min(b.text.find(U'@'), b.text.size());
    const std::u32string_view localA(a.text.data(), atA), localB(b.text.data(), atB);
    const double domains =
        jaroWinkler(std::u32string_view(a.text).substr(atA), std::u32string_view(b.text).substr(atB));
    const int distance = editDistance(a.text, b.text, 3);
    if (distance <= 1)
        return 1;
    if (distance <= 3 || (domains >= 0.85 && jaroWinkler(localA, localB) >= 0.85))
        return 2;
    return localA == localB && localA.size() >= 4 ? 3 : 4;
}

} // namespace

std::uint8_t compareValues(FieldKind kind, const FieldValue &a, const FieldValue &b)
{
    switch (kind) {
    case FieldKind::Words: return wordsLevel(a, b);
    case FieldKind::Digits:
    case FieldKind::Date: return digitsLevel(a, b);
    case FieldKind::Mail: return mailLevel(a, b);
    default: return 4;
    }
}

LevelTable::LevelTable(const MatchInput &input) : m_input(input), m_known(input.fields.size())
{
    for (std::size_t field = 0; field < m_known.size(); ++field)
        if (const std::size_t values = input.fields[field].values().size(); values <= rememberedValues)
            m_known[field].assign(values * values, 0xff);
}

std::uint8_t LevelTable::valueLevel(std::size_t field, std::uint32_t x, std::uint32_t y)
{
    if (x == y)
        return 0;
    const MatchField &entry = m_input.fields[field];
    if (m_known[field].empty())
        return compareValues(entry.kind(), entry.values()[x], entry.values()[y]);
    std::uint8_t &known = m_known[field][std::min(x, y) * entry.values().size() + std::max(x, y)];
    if (known == 0xff)
        known = compareValues(entry.kind(), entry.values()[x], entry.values()[y]);
    return known;
}

std::uint8_t LevelTable::level(std::size_t field, std::uint32_t a, std::uint32_t b)
{
    const auto left = m_input.fields[field].of(a), right = m_input.fields[field].of(b);
    std::uint8_t best = missingLevel;
    for (const std::uint32_t x : left)
        for (const std::uint32_t y : right)
            best = std::min(best, valueLevel(field, x, y));
    return best;
}

std::uint32_t LevelTable::sharedCode(std::size_t field, std::uint32_t a, std::uint32_t b) const
{
    const auto right = m_input.fields[field].of(b);
    std::uint32_t rarest = 0xffffffff;
    for (const std::uint32_t x : m_input.fields[field].of(a))
        if (std::find(right.begin(), right.end(), x) != right.end())
            if (rarest == 0xffffffff
                || m_input.fields[field].values()[x].count < m_input.fields[field].values()[rarest].count)
                rarest = x;
    return rarest;
}

} // namespace panorama::identity
