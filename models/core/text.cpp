// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

#include "core/decimal.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <mutex>

namespace panorama {
namespace {

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

using NormalizerGetter = const icu::Normalizer2 *(*)(UErrorCode &);

std::string normalized(std::string_view text, NormalizerGetter getter)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = getter(status);
    const icu::UnicodeString source = icu::UnicodeString::fromUTF8({text.data(), int32_t(text.size())});
    icu::UnicodeString target;
    if (U_SUCCESS(status))
        normalizer->normalize(source, target, status);
    std::string result;
    return U_SUCCESS(status) ? target.toUTF8String(result) : std::string(text);
}

bool isBlank(UChar32 c)
{
    return u_isUWhiteSpace(c) || c == 0xFEFF;
}

} // namespace

bool isValidUtf8(std::string_view text)
{
    const char *bytes = text.data();
    const int32_t length = int32_t(text.size());
    for (int32_t i = 0; i < length;) {
        for (std::uint64_t word = 0; length - i >= 8; i += 8) { // runs of ASCII
            std::memcpy(&word, bytes + i, sizeof word);
            if (word & 0x8080808080808080ULL)
                break;
        }
        if (i == length)
            break;
        UChar32 c = 0;
        U8_NEXT(bytes, i, length, c);
        if (c < 0)
            return false;
    }
    return true;
}

std::string toNfc(std::string_view text)
{
    return isAscii(text) ? std::string(text) : normalized(text, &icu::Normalizer2::getNFCInstance);
}

std::string toNfkc(std::string_view text)
{
    return isAscii(text) ? std::string(text) : normalized(text, &icu::Normalizer2::getNFKCInstance);
}

std::string toLower(std::string_view text)
{
    std::string result(text);
    if (isAscii(text)) {
        for (char &c : result)
            c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
        return result;
    }
    result.clear();
    return icu::UnicodeString::fromUTF8({text.data(), int32_t(text.size())})
        .toLower(icu::Locale::getRoot())
        .toUTF8String(result);
}

std::string caseFolded(std::string_view text)
{
    return isAscii(text) ? toLower(text) : normalized(text, &icu::Normalizer2::getNFKCCasefoldInstance);
}

std::string_view trimmed(std::string_view text)
{
    int32_t start = 0, end = int32_t(text.size());
    while (start < end) {
        int32_t next = start;
        UChar32 c = 0;
        U8_NEXT(text.data(), next, end, c);
        if (!isBlank(c))
            break;
        start = next;
    }
    while (end > start) {
        int32_t before = end;
        UChar32 c = 0;
        U8_PREV(text.data(), start, before, c);
        if (!isBlank(c))
            break;
        end = before;
    }
    return text.substr(std::size_t(start), std::size_t(end - start));
}

std::size_t codePointCount(std::string_view text)
{
    return std::size_t(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::optional<std::string> validName(std::string_view text)
{
    std::string name = toNfc(text);
    const std::size_t length = codePointCount(name);
    if (length < 1 || length > 200 || !isValidUtf8(name))
        return std::nullopt;
    const icu::UnicodeString characters = icu::UnicodeString::fromUTF8(name);
    for (int32_t i = 0; i < characters.length(); i = characters.moveIndex32(i, 1))
        if (u_iscntrl(characters.char32At(i)))
            return std::nullopt;
    return name;
}

std::string toPinyin(std::string_view text)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<icu::Transliterator> latin(
        icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    if (!latin)
        return std::string(text);
    icu::UnicodeString characters = icu::UnicodeString::fromUTF8({text.data(), int32_t(text.size())});
    latin->transliterate(characters);
    std::string result;
    return characters.toUTF8String(result);
}

static std::uint64_t mix(std::uint64_t a, std::uint64_t b)
{
    const unsigned __int128 product = static_cast<unsigned __int128>(a) * b;
    return std::uint64_t(product) ^ std::uint64_t(product >> 64);
}

std::uint64_t hashBytes(std::string_view bytes, std::uint64_t seed)
{
    std::uint64_t state = seed ^ 0x9E3779B97F4A7C15ULL;
    const char *at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 8; at += 8, left -= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, 8);
        state = mix(state ^ word, 0xA0761D6478BD642FULL);
    }
    std::uint64_t tail = 0;
    if (left)
        std::memcpy(&tail, at, left);
    return mix(state ^ tail ^ 0xE7037ED1A0B428DBULL, bytes.size() ^ 0x8EBC6AF09C88C6E3ULL);
}

bool looksLikeFormula(std::string_view cell)
{
    cell.remove_prefix(std::min(cell.find_first_not_of(" \t\r\n'\""), cell.size()));
    for (const std::string_view start : {"=", "@", "\xEF\xBC\x9D", "\xEF\xBC\xA0"})
        if (cell.substr(0, start.size()) == start)
            return true;
    for (const std::string_view sign : {"+", "-", "\xEF\xBC\x8B", "\xEF\xBC\x8D"})
        if (cell.substr(0, sign.size()) == sign)
            return std::any_of(cell.begin(), cell.end(),
                               [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
    return false;
}

bool opensFormula(std::string_view cell)
{
    if (cell.starts_with('-') && Decimal::fromText(cell))
        return false;
    cell.remove_prefix(std::min(cell.find_first_not_of(" '\""), cell.size()));
    for (const std::string_view start :
         {"=", "+", "-", "@", "\t", "\r", "\n", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"})
        if (cell.starts_with(start))
            return true;
    return false;
}

} // namespace panorama
