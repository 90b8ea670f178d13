// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/match_input.h"

#include "core/memory.h"
#include "core/text.h"
#include "identity/text_similarity.h"

#include <algorithm>

namespace panorama::identity {
namespace {

bool isWordCharacter(unsigned char c)
{
    return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

// Folded; everything that is no letter or digit is one blank between words. Mail addresses keep their signs.
std::string normalised(std::string_view raw)
{
    const std::string folded = caseFolded(trimmed(raw));
    if (folded.find('@') != std::string::npos && folded.find(' ') == std::string::npos)
        return folded;
    std::string text;
    for (const char c : folded) {
        if (c == '\'')
            continue;
        if (isWordCharacter(static_cast<unsigned char>(c)))
            text += c;
        else if (!text.empty() && text.back() != ' ')
            text += ' ';
    }
    if (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text;
}

std::u32string sortedWords(const std::u32string &text)
{
    if (text.find(U' ') == std::u32string::npos)
        return {};
    std::vector<std::u32string> words(1);
    for (const char32_t c : text) {
        if (c == U' ')
            words.emplace_back();
        else
            words.back() += c;
    }
    std::sort(words.begin(), words.end());
    std::u32string sorted;
    for (const std::u32string &word : words)
        sorted += (sorted.empty() ? U"" : U" ") + word;
    return sorted;
}

// yyyy MM dd with or without blanks; a slip in one part still counts.
bool isDate(std::string_view text)
{
    std::string digits(text);
    std::erase(digits, ' ');
    if (digits.size() != 8 || digits.find_first_not_of("0123456789") != std::string::npos)
        return false;
    const int year = std::stoi(digits.substr(0, 4)), month = std::stoi(digits.substr(4, 2)),
              day = std::stoi(digits.substr(6));
    return (year >= 1850 && year <= 2150) + (month >= 1 && month <= 12) + (day >= 1 && day <= 31) >= 2;
}

std::u32string onlyDigits(const std::u32string &text)
{
    std::u32string digits = text;
    std::erase(digits, U' ');
    return digits;
}

} // namespace

void MatchField::add(std::uint32_t record, std::string_view raw)
{
    std::string text = normalised(raw);
    if (text.empty())
        return;
    const auto [found, fresh] = m_codeOf.try_emplace(std::move(text), std::uint32_t(m_raw.size()));
    if (fresh)
        m_raw.push_back(found->first);
    m_pairs.emplace_back(record, found->second);
}

void MatchField::chooseKind()
{
    std::size_t digits = 0, mails = 0, dates = 0;
    for (const std::string &text : m_raw) {
        digits += std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || (c >= '0' && c <= '9'); });
        mails += text.find('@') != std::string::npos;
        dates += isDate(text);
    }
    const auto most = [&](std::size_t count) { return count * 10 > m_raw.size() * 9; };
    m_kind = m_exactOnly ? FieldKind::Exact
        : most(dates)    ? FieldKind::Date
        : most(digits)   ? FieldKind::Digits
        : most(mails)    ? FieldKind::Mail
                         : FieldKind::Words;
}

void MatchField::finish(std::uint32_t records)
{
    chooseKind();
    std::sort(m_pairs.begin(), m_pairs.end());
    m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
    m_values.resize(m_raw.size());
    for (std::size_t code = 0; code < m_raw.size(); ++code) {
        m_values[code].text = toCodePoints(m_raw[code]);
        if (m_kind == FieldKind::Digits || m_kind == FieldKind::Date)
            m_values[code].text = onlyDigits(m_values[code].text);
        if (m_kind == FieldKind::Words)
            m_values[code].sorted = sortedWords(m_values[code].text);
    }
    m_offsets.assign(records + std::size_t(1), 0);
    for (const auto &[record, code] : m_pairs) {
        ++m_offsets[record + 1];
        ++m_values[code].count;
        m_codes.push_back(code);
    }
    m_filled = 0;
    for (std::uint32_t record = 0; record < records; ++record) {
        m_filled += m_offsets[record + 1] > 0;
        m_offsets[record + 1] += m_offsets[record];
    }
    double same = 0;
    for (const FieldValue &value : m_values)
        same += double(value.count) * double(value.count - 1);
    m_collision = m_pairs.size() > 1 ? same / (double(m_pairs.size()) * double(m_pairs.size() - 1)) : 1;
    discard(m_raw);
    discard(m_codeOf);
    discard(m_pairs);
}

} // namespace panorama::identity
