// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/engine/stream_engine.h"
#include "sync/net/http_client.h"

#include <chrono>

namespace panorama::sync {

// A token as it is kept between runs.
struct StoredToken
{
    std::string access, refresh;
    std::optional<std::int64_t> expires; // seconds since 1970 by the system's clock
};

// Where tokens are kept, sealed. A new refresh token is saved before its access token is first used.
class TokenStore
{
public:
    virtual ~TokenStore() = default;
    virtual Result<StoredToken> load() = 0;
    virtual Result<void> save(const StoredToken &token) = 0;
};

// Proves to a server who we are: one for a source, so that all its streams share one token.
class Credentials
{
public:
    Credentials(const Manifest &manifest, const TemplateScope &config, Url base, HttpTransport &transport,
                TokenStore &tokens);

    // Adds the credentials to a request, fetching a token first where one is needed.
    Result<void> apply(HttpRequest &request, const CancelToken &cancel);
    // The server refused what apply() gave: gets a new token.
    Result<void> renew(const CancelToken &cancel);
    int requests() const { return m_requests; } // for tokens

private:
    const AuthSpec *chosenCase() const; // null: the settings name none of the cases
    const AuthSpec &chosen() const;
    bool needsToken() const;
    bool isFresh() const;
    Result<void> fetchToken(const CancelToken &cancel);
    Result<HttpRequest> oauthRequest(bool refresh) const;
    Result<Json> ask(const HttpRequest &request, const CancelToken &cancel);
    Result<void> take(const Json &answer);
    void setExpiry(std::optional<std::int64_t> seconds);

    const Manifest &m_manifest;
    TemplateScope m_scope;
    Url m_base;
    HttpTransport &m_transport;
    TokenStore &m_tokens;
    StoredToken m_token;
    bool m_loaded = false;
    std::optional<std::chrono::steady_clock::time_point> m_renewAt;
    std::optional<Error> m_failure; // asked once; every stream hears the same answer
    int m_requests = 0;
};

} // namespace panorama::sync
