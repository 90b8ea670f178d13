// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/run/credentials.h"

#include "sync/engine/error_rules.h"
#include "sync/engine/pointer.h"
#include "sync/run/waiting.h"

#include <algorithm>

namespace panorama::sync {
namespace {

constexpr int mostTokenTries = 4;

std::string base64(std::string_view bytes)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t j = 0; j < 3; ++j)
            group = group << 8 | (i + j < bytes.size() ? static_cast<unsigned char>(bytes[i + j]) : 0u);
        for (std::size_t j = 0; j < 4; ++j)
            text += i + j <= bytes.size() ? letters[group >> (18 - 6 * j) & 63] : '=';
    }
    return text;
}

Error unauthorized(std::string message)
{
    return {ErrorCode::Unauthorized, std::move(message), "", "Check the source's credentials and add it again."};
}

void injectInto(HttpRequest &request, const Inject &place, const std::string &value)
{
    if (place.place == Inject::Place::Header) {
        request.headers.emplace_back(place.name, value.substr(0, value.find_first_of("\r\n")));
    } else if (place.place == Inject::Place::Query) {
        request.url += (request.url.find('?') == std::string::npos ? "?" : "&") + percentEncoded(place.name) + "="
            + percentEncoded(value);
    } else {
        Result<Json> body = request.body.empty() ? Result<Json>(Json::object()) : Json::parse(request.body);
        request.secretBody = true;
        if (body) {
            putAt(*body, place.at.empty() ? "/" + jsonPointerToken(place.name) : place.at, Json(value));
            request.body = body->dump();
            request.contentType = "application/json";
        } else {
            request.body += "&" + percentEncoded(place.name) + "=" + percentEncoded(value);
        }
    }
}

std::string parameterName(const AuthSpec &auth, const std::string &standard)
{
    for (const auto &[name, renamed] : auth.paramNames)
        if (name == standard)
            return scalarText(renamed);
    return standard;
}

} // namespace

Credentials::Credentials(const Manifest &manifest, const TemplateScope &config, Url base, HttpTransport &transport,
                         TokenStore &tokens)
    : m_manifest(manifest), m_scope(config), m_base(std::move(base)), m_transport(transport), m_tokens(tokens)
{
}

const AuthSpec *Credentials::chosenCase() const
{
    if (m_manifest.auth.kind != AuthSpec::Kind::Select)
        return &m_manifest.auth;
    const std::string by = m_manifest.auth.by.find("{{") == std::string::npos ? "{{config." + m_manifest.auth.by + "}}"
                                                                              : m_manifest.auth.by;
    const std::string choice = m_scope.expandText(by);
    for (const auto &[name, auth] : m_manifest.auth.cases)
        if (name == choice)
            return &auth;
    return nullptr;
}

const AuthSpec &Credentials::chosen() const
{
    static const AuthSpec none;
    const AuthSpec *found = chosenCase();
    return found ? *found : none;
}

bool Credentials::needsToken() const
{
    return chosen().kind == AuthSpec::Kind::OAuth2 || chosen().kind == AuthSpec::Kind::Session;
}

bool Credentials::isFresh() const
{
    return !m_token.access.empty() && (!m_renewAt || std::chrono::steady_clock::now() < *m_renewAt);
}

Result<void> Credentials::apply(HttpRequest &request, const CancelToken &cancel)
{
    if (!chosenCase())
        return invalidError("The source's settings choose no way of signing in.", "/auth/cases",
                            "Add the source again with one of the manifest's choices.");
    const AuthSpec &auth = chosen();
    if (auth.kind == AuthSpec::Kind::JwtBearer || auth.kind == AuthSpec::Kind::Signature)
        return Error {ErrorCode::Unsupported, "This way of signing in is not supported yet.", "/auth/kind"};
    if (auth.kind == AuthSpec::Kind::Bearer)
        injectInto(request, {Inject::Place::Header, "Authorization", "", {}},
                   "Bearer " + m_scope.expandText(auth.token));
    if (auth.kind == AuthSpec::Kind::Basic)
        injectInto(request, {Inject::Place::Header, "Authorization", "", {}},
                   "Basic " + base64(m_scope.expandText(auth.username) + ":" + m_scope.expandText(auth.password)));
    if (auth.kind == AuthSpec::Kind::ApiKey)
        injectInto(request, auth.send, m_scope.expandText(auth.send.value.value_or("")));
    if (!needsToken())
        return {};
    if (!m_loaded) {
        TRY(m_token, m_tokens.load());
        m_loaded = true;
        if (m_token.expires)
            setExpiry(*m_token.expires - systemSeconds());
    }
    if (!isFresh())
        TRY_VOID(fetchToken(cancel));
    m_scope.set("auth.access_token", Json(m_token.access));
    injectInto(request, auth.send, m_scope.expandText(auth.send.value.value_or("{{auth.access_token}}")));
    return {};
}

Result<void> Credentials::renew(const CancelToken &cancel)
{
    if (!needsToken())
        return unauthorized("The server does not accept the credentials.");
    m_token.access.clear();
    return fetchToken(cancel);
}

// A token is renewed a minute, or a tenth of its life if that is less, before it ends.
void Credentials::setExpiry(std::optional<std::int64_t> seconds)
{
    m_renewAt.reset();
    if (!seconds)
        return;
    const std::int64_t margin = std::min<std::int64_t>(60, *seconds / 10);
    m_renewAt = std::chrono::steady_clock::now() + std::chrono::seconds(std::max<std::int64_t>(0, *seconds - margin));
}

Result<HttpRequest> Credentials::oauthRequest(bool refresh) const
{
    const AuthSpec &auth = chosen();
    std::vector<std::pair<std::string, std::string>> parameters;
    const auto add = [&](const std::string &name, const std::string &value) {
        parameters.emplace_back(parameterName(auth, name), value);
    };
    add("grant_type", refresh ? "refresh_token" : "client_credentials");
    if (refresh)
        add("refresh_token", m_token.refresh);
    std::string scopes;
    for (const std::string &scope : auth.scopes)
        scopes += (scopes.empty() ? "" : auth.scopeSeparator) + scope;
    if (!scopes.empty() && !refresh)
        add("scope", scopes);
    const std::string id = m_scope.expandText(auth.clientId), secret = m_scope.expandText(auth.clientSecret);
    HttpRequest request;
    request.method = "POST";
    request.secretBody = true;
    if (auth.clientAuth == "basic")
        request.headers.emplace_back("Authorization",
                                     "Basic " + base64(percentEncoded(id) + ":" + percentEncoded(secret)));
    else
        add("client_id", id);
    if (auth.clientAuth == "body")
        add("client_secret", secret);
    const std::string address =
        m_scope.expandText(refresh && !auth.refreshUrl.empty() ? auth.refreshUrl : auth.tokenUrl);
    TRY(const Url url, address[0] == '/' ? m_base.resolve(address) : Url::parse(address));
    request.url = movedOrigin(m_manifest, m_scope, m_base, url).text();
    Json json = Json::object();
    for (const auto &[name, value] : parameters) {
        json.set(name, Json(value));
        request.body += (request.body.empty() ? "" : "&") + percentEncoded(name) + "=" + percentEncoded(value);
    }
    request.contentType = auth.body == "json" ? "application/json" : "application/x-www-form-urlencoded";
    if (auth.body == "json")
        request.body = json.dump();
    return request;
}

Result<Json> Credentials::ask(const HttpRequest &request, const CancelToken &cancel)
{
    std::string reason;
    for (int tries = 1; tries <= mostTokenTries; ++tries) {
        ++m_requests;
        const HttpAnswer answer = m_transport.send(request, cancel);
        if (answer.cancelled)
            return cancelledError();
        if (answer.refused)
            return Error {ErrorCode::Network, answer.failure};
        if (answer.isOk())
            if (Result<Json> body = Json::parse(answer.body))
                return body;
        if (answer.status >= 400 && answer.status < 500 && answer.status != 429 && answer.status != 408) {
            const Result<Json> body = Json::parse(answer.body);
            const Json *code = body ? body->find("error") : nullptr;
            return unauthorized("The server gives no token"
                                + (code && code->isString() ? " (" + code->text() + ")." : std::string(".")));
        }
        reason = answer.failure.empty() ? "The token request failed with status " + std::to_string(answer.status) + "."
                                        : answer.failure;
        const std::string *after = answer.header("retry-after");
        const double wait = (after ? retryAfterSeconds(*after, double(systemSeconds())) : std::nullopt)
                                .value_or(backoffSeconds(ErrorRule(), tries, 0.5));
        if (tries == mostTokenTries || wait > longestWaitSeconds)
            break;
        if (!waitFor(wait, cancel))
            return cancelledError();
    }
    return Error {ErrorCode::Network, reason};
}

Result<void> Credentials::take(const Json &answer)
{
    const AuthSpec &auth = chosen();
    const bool session = auth.kind == AuthSpec::Kind::Session;
    const Json *access = findFirst(answer, session ? auth.token : auth.accessTokenAt);
    if (!access || scalarText(*access).empty())
        return unauthorized("The server's answer has no token.");
    m_token.access = scalarText(*access);
    const Json *refresh = session ? nullptr : findFirst(answer, auth.refreshTokenAt);
    if (refresh && refresh->isString() && !refresh->text().empty())
        m_token.refresh = refresh->text(); // kept where the server gives none
    std::optional<std::int64_t> life = auth.expiresInSeconds;
    const Json *expires = session ? nullptr : findFirst(answer, auth.expiresInAt);
    if (expires)
        if (const Json number(Json::Number {scalarText(*expires)}); number.isInteger())
            life = number.integer();
    m_token.expires = life ? std::optional(systemSeconds() + *life) : std::nullopt;
    setExpiry(life);
    return m_tokens.save(m_token);
}

Result<void> Credentials::fetchToken(const CancelToken &cancel)
{
    if (m_failure)
        return *m_failure;
    const AuthSpec &auth = chosen();
    Result<HttpRequest> request = Error {};
    if (auth.kind == AuthSpec::Kind::Session) {
        const StreamSpec none;
        request = StreamEngine(m_manifest, none, m_base, TimeZone()).request(auth.login, m_scope);
        if (request)
            request->secretBody = true;
    } else {
        if (m_token.refresh.empty())
            if (const Json *given = m_scope.find("config.refresh_token"))
                m_token.refresh = scalarText(*given);
        const bool refresh = !m_token.refresh.empty() && auth.grant != "client_credentials";
        if (!refresh && auth.grant != "client_credentials")
            return unauthorized("Nobody has agreed to this source yet: it has no refresh token.");
        request = oauthRequest(refresh);
    }
    if (!request)
        return request.error();
    const Result<Json> answer = ask(*request, cancel);
    const Result<void> taken = answer ? take(*answer) : Result<void>(answer.error());
    if (!taken && taken.error().code != ErrorCode::Cancelled)
        m_failure = taken.error();
    return taken;
}

} // namespace panorama::sync
