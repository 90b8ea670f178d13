// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tracked_link.h"

#include "core/text.h"

#include <algorithm>
#include <cstdio>
#include <tuple>

namespace panorama {
namespace {

bool isTidy(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-' || (c & 0x80) != 0;
}

std::string percentEncoded(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (isTidy(c) && (c & 0x80) == 0) {
            out += c;
            continue;
        }
        char code[4];
        std::snprintf(code, sizeof code, "%%%02X", unsigned(static_cast<unsigned char>(c)));
        out += code;
    }
    return out;
}

// Whether the part behind the "?" has the parameter.
bool hasParameter(const std::string &url, const std::string &key)
{
    const std::size_t end = std::min(url.find('#'), url.size());
    for (std::size_t at = url.find('?'); at < end; at = url.find('&', at + 1))
        if (url.compare(at + 1, key.size() + 1, key + "=") == 0)
            return true;
    return false;
}

} // namespace

std::string tidyName(std::string_view name)
{
    std::string out;
    for (const char raw : toNfkc(name)) {
        const char c = raw >= 'A' && raw <= 'Z' ? char(raw + 32) : raw;
        if (isTidy(c))
            out += c;
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out;
}

Result<std::string> trackedUrl(const TrackedLink &link)
{
    if (!link.url.starts_with("https://") && !link.url.starts_with("http://"))
        return invalidError("The address must start with https:// or http://.", "url",
                            "Write the address with https://.");
    const std::size_t host = link.url.find("://") + 3;
    if (host == link.url.size() || std::string_view("/?#").find(link.url[host]) != std::string_view::npos)
        return invalidError("This is no usable address: " + link.url + ".", "url", "Write the address with https://.");
    std::string parameters;
    for (const auto &[key, value, needed] :
         {std::tuple("utm_source", &link.source, true), std::tuple("utm_medium", &link.medium, true),
          std::tuple("utm_campaign", &link.campaign, true), std::tuple("utm_content", &link.content, false),
          std::tuple("utm_term", &link.term, false)}) {
        if (value->empty() && needed)
            return invalidError(std::string(key) + " is missing.", key);
        if (value->empty())
            continue;
        if (const std::string tidy = tidyName(*value); tidy != *value)
            return invalidError("\"" + *value + "\" is not spelt as names ought to be.", key,
                                "Use \"" + tidy + "\", so that the same thing always has one name.");
        if (hasParameter(link.url, key))
            return invalidError("The address has " + std::string(key) + " already.", "url", "Leave one of them out.");
        parameters += (parameters.empty() ? "" : "&") + std::string(key) + "=" + percentEncoded(*value);
    }
    const std::size_t hash = std::min(link.url.find('#'), link.url.size());
    const std::string before = link.url.substr(0, hash);
    const char *join = before.find('?') == std::string::npos ? "?"
        : before.back() == '?' || before.back() == '&'       ? ""
                                                             : "&";
    return before + join + parameters + link.url.substr(hash);
}

} // namespace panorama
