// SPDX-License-Identifier: GPL-3.0-or-later
// One table a destination, since they differ. Identifiers come normalised (contract.md section 3): mail in lower case,
// phones as E.164 with the plus. Sources of the rules: the vendors' pages as of the version.
#include "services/audience/destination.h"

#include "services/audience/md5.h"
#include "store/vault.h"

#include <algorithm>

namespace panorama::services {
namespace {

using Text = std::optional<std::string>;

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return out;
}

std::string upper(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = c >= 'a' && c <= 'z' ? char(c - 32) : c;
    return out;
}

std::string without(std::string_view text, std::string_view unwanted)
{
    std::string out;
    for (const char c : text)
        if (unwanted.find(c) == std::string_view::npos)
            out += c;
    return out;
}

// Mail without blanks in lower case; `dots` and `tags` are taken out of the local part.
Text mail(std::string_view value, bool dots, bool tags)
{
    const std::string text = lower(without(value, " \t"));
    const std::size_t at = text.rfind('@');
    if (at == std::string::npos || at == 0 || at + 1 == text.size())
        return std::nullopt;
    std::string local = text.substr(0, at);
    if (tags)
        local = local.substr(0, local.find('+'));
    if (dots)
        local = without(local, ".");
    if (local.empty())
        return std::nullopt;
    return local + text.substr(at);
}

bool isAt(std::string_view value, std::string_view domain)
{
    const std::string text = lower(value);
    return text.size() > domain.size() && text.ends_with(domain) && text[text.size() - domain.size() - 1] == '@';
}

bool isGoogleMail(std::string_view value)
{
    return isAt(value, "gmail.com") || isAt(value, "googlemail.com");
}

Text plainMail(std::string_view value)
{
    return mail(value, false, false);
}
Text googleMail(std::string_view value)
{
    return mail(value, isGoogleMail(value), isGoogleMail(value));
}
Text googleAdsMail(std::string_view value)
{
    return mail(value, isGoogleMail(value), false);
}
Text uid2Mail(std::string_view value)
{
    return mail(value, isAt(value, "gmail.com"), isAt(value, "gmail.com"));
}
Text tiktokMail(std::string_view value)
{
    return mail(value, true, true);
}

bool isE164(std::string_view value)
{
    return value.size() >= 5 && value.size() <= 16 && value[0] == '+' && value[1] != '0'
        && value.find_first_not_of("0123456789", 1) == std::string_view::npos;
}
Text e164(std::string_view value)
{
    return isE164(value) ? Text(value) : std::nullopt;
}
Text digitsOnly(std::string_view value)
{
    return isE164(value) ? Text(value.substr(1)) : std::nullopt;
}
// Chinese mobile numbers alone: eleven digits without the country code.
Text chineseMobile(std::string_view value)
{
    return isE164(value) && value.starts_with("+861") && value.size() == 14 ? Text(value.substr(3)) : std::nullopt;
}

Text lowerText(std::string_view value)
{
    return value.empty() ? std::nullopt : Text(lower(value));
}
Text upperText(std::string_view value)
{
    return value.empty() ? std::nullopt : Text(upper(value));
}
Text asIs(std::string_view value)
{
    return value.empty() ? std::nullopt : Text(value);
}
Text macDigits(std::string_view value)
{
    const std::string digits = upper(without(value, ":-"));
    return digits.size() == 12 && digits.find_first_not_of("0123456789ABCDEF") == std::string::npos ? Text(digits)
                                                                                                    : std::nullopt;
}

std::string sha256(std::string_view text)
{
    return store::sha256Hex(text);
}
std::string plain(std::string_view text)
{
    return std::string(text);
}

std::string sha256Base64(std::string_view text)
{
    static constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::string raw = store::fromHex(store::sha256Hex(text));
    std::string out;
    for (std::size_t i = 0; i < raw.size(); i += 3) {
        const std::size_t left = std::min<std::size_t>(3, raw.size() - i);
        std::uint32_t bits = 0;
        for (std::size_t j = 0; j < 3; ++j)
            bits = bits << 8 | (j < left ? std::uint8_t(raw[i + j]) : 0);
        for (std::size_t j = 0; j < 4; ++j)
            out += j <= left ? digits[bits >> (18 - 6 * j) & 63] : '=';
    }
    return out;
}

std::vector<Destination> table()
{
    return {
        {"google",
         "Google (Data Manager)",
         "2026-01",
         {{"email", "Email", "", googleMail, sha256}, {"phone", "Phone", "", e164, sha256}}},
        {"google_ads",
         "Google Ads, DV360, CM360 (older pages)",
         "2025-01",
         {{"email", "Email", "", googleAdsMail, sha256}, {"phone", "Phone", "", e164, sha256}}},
        {"uid2",
         "UID2",
         "2026-01",
         {{"email", "email_hash", "", uid2Mail, sha256Base64}, {"phone", "phone_hash", "", e164, sha256Base64}}},
        {"meta",
         "Meta",
         "2026-01",
         {{"email", "email", "", plainMail, sha256}, {"phone", "phone", "", digitsOnly, sha256}}},
        {"snap",
         "Snap",
         "2026-01",
         {{"email", "email", "", plainMail, sha256}, {"phone", "phone", "", digitsOnly, sha256}}},
        {"tiktok",
         "TikTok",
         "2026-01",
         {{"email", "email", "", tiktokMail, sha256}, {"phone", "phone", "", e164, sha256}}},
        {"tencent",
         "腾讯广告",
         "2026-01",
         {{"phone", "hash", "MOBILE_HASH_MD5", chineseMobile, md5Hex},
          {"imei", "hash", "IMEI_MD5", lowerText, md5Hex},
          {"idfa", "hash", "IDFA_MD5", upperText, md5Hex},
          {"mac", "hash", "MAC_MD5", macDigits, md5Hex}},
         true},
        {"ocean",
         "巨量引擎",
         "2026-01",
         {{"phone", "value", "14", chineseMobile, sha256},
          {"imei", "value", "11", lowerText, md5Hex},
          {"idfa", "value", "12", upperText, md5Hex},
          {"oaid", "value", "15", asIs, plain}},
         true},
    };
}

} // namespace

const UploadColumn *Destination::column(std::string_view kind) const
{
    const auto found = std::ranges::find(columns, kind, &UploadColumn::kind);
    return found == columns.end() ? nullptr : &*found;
}

const std::vector<Destination> &destinations()
{
    static const std::vector<Destination> all = table();
    return all;
}

Result<const Destination *> findDestination(std::string_view id)
{
    std::string known;
    for (const Destination &destination : destinations()) {
        if (destination.id == id)
            return &destination;
        known += destination.id + ", ";
    }
    return notFoundError("There is no destination \"" + std::string(id) + "\".", std::string(id),
                         "Use one of " + known + "contacts.");
}

std::optional<std::string> uploadValue(const UploadColumn &column, std::string_view value)
{
    const std::optional<std::string> text = column.normalize(value);
    return text ? std::optional(column.digest(*text)) : std::nullopt;
}

} // namespace panorama::services
