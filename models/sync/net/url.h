// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"

#include <string>
#include <string_view>

namespace panorama::sync {

// An absolute http(s) address, read strictly: no user information, no odd spellings of hosts, no control characters.
struct Url
{
    std::string scheme; // http | https
    std::string host; // lower case; an IPv6 literal without brackets
    int port = 0;
    std::string path = "/"; // with the query, without the fragment

    static Result<Url> parse(std::string_view text);
    std::string origin() const; // "https://host" or "https://host:8443"
    std::string text() const { return origin() + path; }
    // The address that a reference (absolute, //host, /path, ?query, relative) means here.
    Result<Url> resolve(std::string_view reference) const;
    bool sameOrigin(const Url &other) const
    {
        return scheme == other.scheme && host == other.host && port == other.port;
    }
};

// Whether a host is a literal address in a canonical spelling.
bool isAddressLiteral(const std::string &host);
// Loopback, private, link-local, carrier-grade, metadata, multicast and reserved addresses, also mapped into IPv6.
bool isPrivateAddress(const std::string &address);
bool isLoopbackHost(const std::string &host);

} // namespace panorama::sync
