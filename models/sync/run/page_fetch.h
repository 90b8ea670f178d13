// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/engine/error_rules.h"
#include "sync/run/credentials.h"
#include "sync/run/waiting.h"

#include <functional>

namespace panorama::sync {

// Why a stream stopped, for people.
struct Stop
{
    ErrorCode code = ErrorCode::Network;
    std::string reason;
    bool resumable = true;
};

struct Fetched
{
    enum class Kind { Answer, Split, Shrink, Skip, End, Ignore, Stop };
    Kind kind = Kind::Stop;
    HttpAnswer answer;
    Json document;
    Stop stop;
};

constexpr int mostTries = 8; // for one page, all rules together

// Sends one request as often as the rules allow. `check` looks at a decoded answer; an error of code Network from it
// counts as a garbled answer.
class PageFetch
{
public:
    PageFetch(const Manifest &manifest, const StreamEngine &engine, HttpTransport &transport, Credentials &credentials,
              RateLimiter &limiter)
        : m_manifest(manifest), m_engine(engine), m_transport(transport), m_credentials(credentials), m_limiter(limiter)
    {
    }
    using Check = std::function<Result<void>(const HttpAnswer &, Json &)>;
    Fetched run(const HttpRequest &request, bool authorized, bool plainJson, const Check &check,
                const CancelToken &cancel);
    int requests() const { return m_requests; }

private:
    struct Tries;
    std::optional<Fetched> attempt(const HttpRequest &request, bool authorized, bool plainJson, const Check &check,
                                   const CancelToken &cancel, Tries &tries);
    std::optional<Fetched> act(const ErrorRule &rule, const HttpAnswer &answer, const CancelToken &cancel,
                               Tries &tries);
    std::optional<Fetched> waitBefore(const ErrorRule &rule, const HttpAnswer &answer, const CancelToken &cancel,
                                      Tries &tries);

    const Manifest &m_manifest;
    const StreamEngine &m_engine;
    HttpTransport &m_transport;
    Credentials &m_credentials;
    RateLimiter &m_limiter;
    int m_requests = 0;
};

} // namespace panorama::sync
