// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search_texts.h"

#include "core/text.h"
#include "domain/identifier.h"

#include <unicode/translit.h>

#include <algorithm>

namespace panorama::services {
namespace {

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::size_t nextCharacter(std::string_view text, std::size_t at)
{
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
        ++at;
    return at;
}

// Of U+5000 – U+9FFF alone: what folding of width and case leaves as it is.
bool isPlainHan(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); at += 3)
        if (text.size() - at < 3 || static_cast<unsigned char>(text[at]) < 0xE5
            || static_cast<unsigned char>(text[at]) > 0xE9)
            return false;
    return true;
}

std::string onlyDigits(std::string_view text)
{
    std::string digits;
    for (const char c : text)
        if (c >= '0' && c <= '9')
            digits += c;
    return digits;
}

} // namespace

struct NameFolder::Characters
{
    std::unique_ptr<icu::Transliterator> toSimplified;
    std::unordered_map<std::string, std::string> simplified, pinyin;
};

NameFolder::NameFolder() : m_characters(std::make_unique<Characters>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_characters->toSimplified.reset(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
}

NameFolder::~NameFolder() = default;
NameFolder::NameFolder(NameFolder &&) noexcept = default;
NameFolder &NameFolder::operator=(NameFolder &&) noexcept = default;

const std::string &NameFolder::simplified(const std::string &character)
{
    const auto [known, isFresh] = m_characters->simplified.try_emplace(character, character);
    if (isFresh && m_characters->toSimplified && character.size() > 1) {
        icu::UnicodeString unicode = icu::UnicodeString::fromUTF8(character);
        m_characters->toSimplified->transliterate(unicode);
        known->second.clear();
        unicode.toUTF8String(known->second);
    }
    return known->second;
}

std::string NameFolder::folded(std::string_view text)
{
    std::string plain = isPlainHan(text) ? std::string(text) : caseFolded(text), folded;
    if (isAscii(plain)) {
        std::erase(plain, ' ');
        return plain;
    }
    for (std::size_t at = 0, next = 0; at < plain.size(); at = next) {
        next = nextCharacter(plain, at);
        if (plain[at] != ' ')
            folded += simplified(plain.substr(at, next - at));
    }
    return folded;
}

std::string NameFolder::pinyinOf(std::string_view folded)
{
    std::string syllables, initials;
    for (std::size_t at = 0, next = 0; at < folded.size(); at = next) {
        next = nextCharacter(folded, at);
        const std::string character(folded.substr(at, next - at));
        const auto known = m_characters->pinyin.find(character);
        const std::string &syllable = known != m_characters->pinyin.end()
            ? known->second
            : m_characters->pinyin
                  .emplace(character, character.size() > 1 ? this->folded(toPinyin(character)) : character)
                  .first->second;
        syllables += syllable;
        initials += syllable.substr(0, 1);
    }
    return syllables + "\n" + initials;
}

void NameFolder::append(std::string &arena, std::string_view name)
{
    const std::string text = folded(name);
    arena += text;
    if (!isAscii(text))
        arena += pinyinOf(text);
}

IdentifierQuery::IdentifierQuery(std::string_view text, const std::string &region)
    : m_text(text), m_folded(caseFolded(text)), m_digits(onlyDigits(text)), m_phone(normalizedPhone(text, region))
{
    m_isPartOfPhone = m_digits.size() >= 4 && text.find_first_not_of("0123456789 -()+.") == std::string_view::npos;
}

bool IdentifierQuery::finds(bool isPhone, std::string_view value) const
{
    const auto has = [value](const std::string &part) { return value.find(part) != std::string_view::npos; };
    if (isPhone)
        return (m_phone && value == *m_phone) || (m_isPartOfPhone && has(m_digits));
    return value == m_text || (m_folded.size() >= 3 && (has(m_folded) || has(m_text)));
}

} // namespace panorama::services
