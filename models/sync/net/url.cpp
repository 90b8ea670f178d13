// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses come from manifests, settings and servers. They are read strictly, since every lenient spelling
// (0x7f.1, 2130706433, user@host, ideographic dots) has been used to get past a list of allowed hosts.
#include "sync/net/url.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cctype>
#include <cstring>
#include <vector>

namespace panorama::sync {
namespace {

Error badUrl(const std::string &why)
{
    return invalidError("This is no usable address: " + why + ".");
}

bool isHostCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '.' || c == '_';
}

// Names whose last label is a number or begins with 0x would be read as addresses by some resolvers.
bool looksNumeric(const std::string &host)
{
    const std::size_t dot = host.find_last_of('.');
    const std::string last = host.substr(dot == std::string::npos ? 0 : dot + 1);
    return last.empty()
        || std::all_of(last.begin(), last.end(), [](char c) { return std::isdigit(static_cast<unsigned char>(c)); })
        || last.rfind("0x", 0) == 0;
}

bool isPlainName(const std::string &host)
{
    if (host.empty() || host.size() > 253 || host.front() == '.' || host.front() == '-'
        || host.find("..") != std::string::npos)
        return false;
    return std::all_of(host.begin(), host.end(), isHostCharacter) && !looksNumeric(host);
}

Result<void> readHost(std::string_view authority, Url &url, std::string_view &rest)
{
    const bool literal = !authority.empty() && authority[0] == '[';
    const std::size_t end = literal ? authority.find(']') : authority.find(':');
    if (literal && end == std::string_view::npos)
        return badUrl("the bracket is not closed");
    url.host = std::string(literal ? authority.substr(1, end - 1) : authority.substr(0, end));
    std::transform(url.host.begin(), url.host.end(), url.host.begin(),
                   [](unsigned char c) { return char(std::tolower(c)); });
    rest = end == std::string_view::npos ? std::string_view() : authority.substr(literal ? end + 1 : end);
    if (literal != (url.host.find(':') != std::string::npos))
        return badUrl("the host is not understood");
    if (!isAddressLiteral(url.host) && !isPlainName(url.host))
        return badUrl("the host is not a plain name");
    return {};
}

Result<void> readPort(std::string_view rest, Url &url)
{
    url.port = url.scheme == "https" ? 443 : 80;
    if (rest.empty())
        return {};
    rest.remove_prefix(1);
    if (rest.empty() || rest.size() > 5
        || !std::all_of(rest.begin(), rest.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return badUrl("the port is no number");
    url.port = std::stoi(std::string(rest));
    return url.port > 0 && url.port < 65536 ? Result<void>() : badUrl("the port is no port");
}

// "." and ".." segments of a path, RFC 3986 section 5.2.4.
std::string withoutDots(const std::string &path)
{
    const std::size_t query = path.find('?');
    const std::string plain = path.substr(0, query);
    std::vector<std::string> kept;
    std::size_t at = 1;
    for (bool more = true; more;) {
        const std::size_t end = plain.find('/', at);
        more = end != std::string::npos;
        const std::string part = plain.substr(at, more ? end - at : end);
        if (part == ".." && !kept.empty())
            kept.pop_back();
        if (part != "." && part != "..")
            kept.push_back(part);
        else if (!more)
            kept.emplace_back();
        at = end + 1;
    }
    std::string result;
    for (const std::string &part : kept)
        result += "/" + part;
    return (result.empty() ? "/" : result) + (query == std::string::npos ? "" : path.substr(query));
}

bool isPrivateV4(const std::array<unsigned char, 4> &a)
{
    return a[0] == 0 || a[0] == 10 || a[0] == 127 || a[0] >= 224 || (a[0] == 169 && a[1] == 254)
        || (a[0] == 172 && a[1] >= 16 && a[1] < 32) || (a[0] == 192 && a[1] == 168)
        || (a[0] == 100 && a[1] >= 64 && a[1] < 128) || (a[0] == 192 && a[1] == 0 && (a[2] == 0 || a[2] == 2))
        || (a[0] == 198 && (a[1] == 18 || a[1] == 19)) || (a[0] == 198 && a[1] == 51 && a[2] == 100)
        || (a[0] == 203 && a[1] == 0 && a[2] == 113);
}

bool isPrivateV6(const std::array<unsigned char, 16> &a)
{
    const auto startsWith = [&a](std::initializer_list<int> bytes) {
        return std::equal(bytes.begin(), bytes.end(), a.begin(),
                          [](int left, unsigned char right) { return left == right; });
    };
    const std::array<unsigned char, 4> tail = {a[12], a[13], a[14], a[15]};
    const bool zeros = std::all_of(a.begin(), a.begin() + 10, [](unsigned char byte) { return byte == 0; });
    if (zeros && ((a[10] == 0xff && a[11] == 0xff) || (a[10] == 0 && a[11] == 0)))
        return isPrivateV4(tail); // ::, ::1, mapped and compatible
    if (startsWith({0, 0x64, 0xff, 0x9b}))
        return isPrivateV4(tail); // NAT64
    if (startsWith({0x20, 0x02}))
        return isPrivateV4({a[2], a[3], a[4], a[5]}); // 6to4
    return (a[0] & 0xfe) == 0xfc || (a[0] == 0xfe && (a[1] & 0xc0) >= 0x80) || a[0] == 0xff
        || startsWith({0x20, 0x01, 0, 0}) || startsWith({0x20, 0x01, 0x0d, 0xb8}) || startsWith({0x01, 0x00});
}

} // namespace

Result<Url> Url::parse(std::string_view text)
{
    const bool clean = std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return c > 0x20 && c < 0x7f && c != '\\' && c != '"' && c != '<' && c != '>';
    });
    if (!clean || text.size() > 8192)
        return badUrl("it has characters that an address cannot have");
    Url url;
    const std::size_t colon = text.find("://");
    url.scheme = std::string(text.substr(0, colon == std::string_view::npos ? 0 : colon));
    if (url.scheme != "http" && url.scheme != "https")
        return badUrl("only https:// is spoken");
    text.remove_prefix(colon + 3);
    text = text.substr(0, text.find('#'));
    const std::size_t slash = text.find_first_of("/?");
    const std::string_view authority = text.substr(0, slash);
    if (authority.find('@') != std::string_view::npos)
        return badUrl("names and passwords do not belong into it");
    std::string_view rest;
    TRY_VOID(readHost(authority, url, rest));
    TRY_VOID(readPort(rest, url));
    if (slash != std::string_view::npos)
        url.path = (text[slash] == '?' ? "/" : "") + std::string(text.substr(slash));
    return url;
}

std::string Url::origin() const
{
    const bool standard = port == (scheme == "https" ? 443 : 80);
    const std::string name = host.find(':') == std::string::npos ? host : "[" + host + "]";
    return scheme + "://" + name + (standard ? "" : ":" + std::to_string(port));
}

Result<Url> Url::resolve(std::string_view reference) const
{
    reference = reference.substr(0, reference.find('#'));
    const std::size_t colon = reference.find(':');
    if (colon != std::string_view::npos && reference.substr(0, colon).find_first_of("/?") == std::string_view::npos)
        return parse(reference);
    if (reference.substr(0, 2) == "//")
        return parse(scheme + ":" + std::string(reference));
    const std::string plain = path.substr(0, path.find('?'));
    std::string target = plain;
    if (!reference.empty() && reference[0] == '/')
        target = std::string(reference);
    else if (!reference.empty() && reference[0] == '?')
        target = plain + std::string(reference);
    else if (!reference.empty())
        target = plain.substr(0, plain.rfind('/') + 1) + std::string(reference);
    else
        target = path;
    return parse(origin() + withoutDots(target));
}

bool isAddressLiteral(const std::string &host)
{
    std::array<unsigned char, 16> bytes {};
    char text[INET6_ADDRSTRLEN];
    if (inet_pton(AF_INET, host.c_str(), bytes.data()) == 1)
        return inet_ntop(AF_INET, bytes.data(), text, sizeof text) && host == text;
    return inet_pton(AF_INET6, host.c_str(), bytes.data()) == 1;
}

bool isPrivateAddress(const std::string &address)
{
    std::array<unsigned char, 16> bytes {};
    if (inet_pton(AF_INET, address.c_str(), bytes.data()) == 1)
        return isPrivateV4({bytes[0], bytes[1], bytes[2], bytes[3]});
    return inet_pton(AF_INET6, address.c_str(), bytes.data()) != 1 || isPrivateV6(bytes);
}

bool isLoopbackHost(const std::string &host)
{
    return host == "localhost" || host == "::1" || (isAddressLiteral(host) && host.rfind("127.", 0) == 0);
}

} // namespace panorama::sync
