// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/identifier.h"

#include "core/text.h"

#include <phonenumbers/phonenumberutil.h>
#include <unicode/idna.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace panorama {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Digits of a number that is spelled with blanks, hyphens, dots and brackets only; a leading + is kept.
std::optional<std::string> plainDigits(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (isDigit(c) || (c == '+' && digits.empty()))
            digits += c;
        else if (c != ' ' && c != '-' && c != '(' && c != ')' && c != '.')
            return std::nullopt;
    }
    return digits;
}

// The common spellings of Chinese mobile numbers, without the library's cost of 9 µs a number.
std::optional<std::string> chineseMobile(std::string_view text)
{
    std::optional<std::string> digits = plainDigits(text);
    if (!digits)
        return std::nullopt;
    std::string_view number = *digits;
    for (const std::string_view prefix : {"+86", "0086"})
        if (number.substr(0, prefix.size()) == prefix) {
            number.remove_prefix(prefix.size());
            break;
        }
    if (number.size() != 11 || number[0] != '1' || number[1] < '3')
        return std::nullopt;
    return "+86" + std::string(number);
}

// 010-6552 9988 转 801: the library knows only the western marks of an extension.
std::string withoutChineseExtension(std::string text)
{
    for (const char *mark : {"转", "轉", "分机", "分機"})
        text.resize(std::min(text.find(mark), text.size()));
    return std::string(trimmed(text));
}

// RFC 5321: a dot-atom (letters beyond ASCII as in RFC 6531), or a quoted string.
bool isLocalPart(std::string_view local)
{
    if (local.empty() || local.size() > 64)
        return false;
    if (local.size() > 2 && local.front() == '"' && local.back() == '"') {
        bool escaped = false;
        for (const char c : local.substr(1, local.size() - 2)) {
            if (static_cast<unsigned char>(c) < ' ' || c == 127 || (c == '"' && !escaped))
                return false;
            escaped = c == '\\' && !escaped;
        }
        return !escaped;
    }
    constexpr std::string_view forbidden = "()<>[]:;@\\,\" ";
    char before = '.';
    for (const char c : local) {
        if (static_cast<unsigned char>(c) <= ' ' || c == 127 || forbidden.find(c) != std::string_view::npos
            || (c == '.' && before == '.'))
            return false;
        before = c;
    }
    return before != '.';
}

bool isHostName(std::string_view host)
{
    if (host.empty() || host.size() > 253)
        return false;
    std::size_t label = 0;
    for (std::size_t i = 0; i < host.size(); ++i) {
        const char c = host[i];
        const bool edge = label == 0 || i + 1 == host.size() || host[i + 1] == '.';
        if (c == '.' ? label == 0 : !(isDigit(c) || (c >= 'a' && c <= 'z') || ((c == '-' || c == '_') && !edge)))
            return false;
        label = c == '.' ? 0 : label + 1;
        if (label > 63)
            return false;
    }
    return label > 0;
}

std::optional<std::string> asciiHost(const std::string &host)
{
    if (std::all_of(host.begin(), host.end(), [](char c) { return static_cast<unsigned char>(c) < 128; }))
        return host;
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<icu::IDNA> idna(
        icu::IDNA::createUTS46Instance(UIDNA_NONTRANSITIONAL_TO_ASCII, status));
    if (!idna)
        return std::nullopt;
    icu::IDNAInfo outcome;
    std::string ascii;
    icu::StringByteSink<std::string> sink(&ascii);
    idna->nameToASCII_UTF8(host, sink, outcome, status);
    return U_SUCCESS(status) && !outcome.hasErrors() ? std::optional(ascii) : std::nullopt;
}

} // namespace

std::optional<std::string> normalizedPhone(std::string_view value, const std::string &region)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    const std::string text = withoutChineseExtension(toNfkc(trimmed(value)));
    if (region == "CN")
        if (std::optional<std::string> mobile = chineseMobile(text))
            return mobile;
    if (text.empty() || text.size() > 60)
        return std::nullopt;
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    const std::string international = text.compare(0, 2, "00") == 0 ? "+" + text.substr(2) : text;
    PhoneNumber number;
    if (library.Parse(international, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR
        || !library.IsValidNumber(number))
        return std::nullopt;
    std::string e164;
    library.Format(number, PhoneNumberUtil::E164, &e164);
    return e164;
}

std::optional<std::string> normalizedEmail(std::string_view value)
{
    const std::string text = toLower(toNfkc(trimmed(value)));
    const std::size_t at = text.rfind('@');
    if (at == std::string::npos || text.size() > 320 || !isLocalPart(std::string_view(text).substr(0, at)))
        return std::nullopt;
    const std::optional<std::string> host = asciiHost(text.substr(at + 1));
    if (!host || !isHostName(*host))
        return std::nullopt;
    return text.substr(0, at + 1) + *host;
}

std::optional<std::string> normalizedIdentifier(std::string_view kind, std::string_view value,
                                                const std::string &region)
{
    const std::string_view text = trimmed(value);
    if (text.empty() || text.size() > 1000)
        return std::nullopt;
    if (kind == "phone")
        return normalizedPhone(text, region);
    if (kind == "email")
        return normalizedEmail(text);
    if (kind == "device" || kind == "cookie")
        return toLower(toNfc(text));
    return toNfc(text);
}

} // namespace panorama
