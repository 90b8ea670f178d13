// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "sync/net/answer.h"
#include "sync/net/url.h"

#include <memory>
#include <optional>

namespace panorama::sync {

struct HttpOptions
{
    double timeoutSeconds = 60; // without any progress
    std::string extraCaFile; // trusted besides the system's authorities
    std::optional<Url> loopbackOrigin; // the one origin for which loopback and http:// are allowed
    std::vector<std::string> allowedHosts; // lower case
};

// Whoever sends requests. Tests put recorded answers in its place.
class HttpTransport
{
public:
    virtual ~HttpTransport() = default;
    virtual HttpAnswer send(const HttpRequest &request, const CancelToken &cancel) = 0;
};

// HTTP over libcurl, one request at a time. Certificates are always verified; only hosts of the list are spoken to,
// never at a private address (checked on the very address that is connected to, so that a name cannot be rebound
// behind the check); redirects are followed by our own rules: at most five, never from https to http, and without
// any credential when the origin changes. It never sends a request twice by itself.
class HttpClient : public HttpTransport
{
public:
    explicit HttpClient(HttpOptions options);
    ~HttpClient() override;
    HttpAnswer send(const HttpRequest &request, const CancelToken &cancel) override;

private:
    struct Connection;
    HttpAnswer perform(const HttpRequest &request, const Url &url, const CancelToken &cancel);
    std::string refusal(const Url &url) const; // why this address is not spoken to; empty = it is
    bool isLoopbackOrigin(const Url &url) const
    {
        return m_options.loopbackOrigin && m_options.loopbackOrigin->sameOrigin(url);
    }

    HttpOptions m_options;
    std::unique_ptr<Connection> m_connection;
};

// The request that follows a redirect from `from` to `to`; nullopt when it must not be followed.
std::optional<HttpRequest> redirected(const HttpRequest &request, int status, const Url &from, const Url &to);

} // namespace panorama::sync
