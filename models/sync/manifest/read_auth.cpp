// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/manifest/reading.h"

namespace panorama::sync {
namespace {

void readOAuthAnswer(JsonReader &reader, AuthSpec &auth)
{
    const Json *json = reader.optionalObject("response");
    if (!json)
        return;
    JsonReader answer(*json, reader.pointer("response"));
    const auto pointer = [&answer](std::string_view key, std::string &into) {
        if (answer.has(key))
            into = pointerText(answer, key, false);
    };
    pointer("access_token", auth.accessTokenAt);
    pointer("refresh_token", auth.refreshTokenAt);
    pointer("expires_in", auth.expiresInAt);
    pointer("error", auth.errorAt);
    if (const Result<void> read = answer.finish(); !read)
        adopt(reader, read.error());
}

void readOAuth(JsonReader &reader, AuthSpec &auth)
{
    auth.kind = AuthSpec::Kind::OAuth2;
    auth.grant = reader.choice("grant", {"authorization_code", "client_credentials", "refresh_token"});
    auth.authorizeUrl = reader.optionalText("authorize_url").value_or("");
    auth.tokenUrl = reader.text("token_url");
    auth.refreshUrl = reader.optionalText("refresh_url").value_or("");
    auth.clientId = reader.text("client_id");
    auth.clientSecret = reader.optionalText("client_secret").value_or("");
    auth.clientAuth =
        reader.choice("client_auth", {"basic", "body", "none"}, auth.clientSecret.empty() ? "none" : "basic");
    auth.body = reader.choice("body", {"form", "json"}, "form");
    auth.scopes = textList(reader, "scopes");
    auth.scopeSeparator = reader.optionalText("scope_separator").value_or(" ");
    auth.pkce = reader.choice("pkce", {"S256", "none"}, "S256");
    auth.redirect = reader.choice("redirect", {"loopback", "paste_code"}, "loopback");
    auth.paramNames = templateMap(reader, "param_names");
    readOAuthAnswer(reader, auth);
    auth.expiresInSeconds = reader.optionalInteger("default_expires_in_s", 1, 10LL * 365 * 86400);
    auth.refreshRotates = reader.boolean("refresh_rotates", false);
    auth.send = {Inject::Place::Header, "Authorization", "", "Bearer {{auth.access_token}}"};
    if (const auto send = member(reader, "send", readInject))
        auth.send = *send;
    if (auth.grant == "authorization_code" && auth.authorizeUrl.empty())
        reader.complain("This grant needs the address where people agree.", reader.pointer("grant"),
                        "Add \"authorize_url\".");
}

void readSession(JsonReader &reader, AuthSpec &auth)
{
    auth.kind = AuthSpec::Kind::Session;
    auth.login = required(reader, "login", readRequest);
    auth.token = pointerText(reader, "token", true);
    auth.expiresInSeconds = reader.optionalInteger("expires_in_s", 1, 10LL * 365 * 86400);
    auth.send = required(reader, "send", readInject);
}

void readSignature(JsonReader &reader, AuthSpec &auth)
{
    auth.kind = AuthSpec::Kind::Signature;
    auth.algorithm = reader.choice("alg", {"md5", "hmac-md5", "hmac-sha1", "hmac-sha256", "rsa-sha256"});
    auth.key = reader.text("key");
    auth.encode = reader.choice("encode", {"hex", "HEX", "base64"}, "hex");
    auth.stringToSign = reader.text("string_to_sign");
    auth.send = required(reader, "send", readInject);
    if (auto also = member(reader, "also", readAuth))
        auth.cases.push_back({"also", std::move(*also)});
}

void readJwt(JsonReader &reader, AuthSpec &auth)
{
    auth.kind = AuthSpec::Kind::JwtBearer;
    auth.algorithm = reader.choice("alg", {"RS256", "ES256", "HS256"});
    auth.key = reader.text("key");
    reader.object("claims");
    auth.claims = templateMap(reader, "claims");
    auth.tokenUrl = reader.text("token_url");
}

void readSelect(JsonReader &reader, AuthSpec &auth)
{
    auth.kind = AuthSpec::Kind::Select;
    auth.by = reader.text("by");
    const Json *cases = reader.object("cases");
    for (const Json::Member &entry : cases ? cases->members() : Json::Object()) {
        Result<AuthSpec> one = readAuth(entry.second, reader.pointer("cases") + "/" + jsonPointerToken(entry.first));
        if (one)
            auth.cases.push_back({entry.first, std::move(*one)});
        else
            adopt(reader, one.error());
    }
}

void readApiKey(JsonReader &reader, AuthSpec &auth)
{
    auth.kind = AuthSpec::Kind::ApiKey;
    const std::string place = reader.choice("in", {"header", "query", "body"});
    auth.send.place = place == "header" ? Inject::Place::Header
        : place == "query"              ? Inject::Place::Query
                                        : Inject::Place::Body;
    auth.send.name = reader.text("name");
    auth.send.value = reader.text("value");
}

} // namespace

Result<AuthSpec> readAuth(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    AuthSpec auth;
    const std::string kind = reader.choice(
        "kind", {"none", "api_key", "bearer", "basic", "oauth2", "session", "jwt_bearer", "signature", "select"});
    if (kind == "api_key") {
        readApiKey(reader, auth);
    } else if (kind == "bearer") {
        auth.kind = AuthSpec::Kind::Bearer;
        auth.token = reader.text("token");
    } else if (kind == "basic") {
        auth.kind = AuthSpec::Kind::Basic;
        auth.username = reader.text("username");
        auth.password = reader.text("password");
    } else if (kind == "oauth2") {
        readOAuth(reader, auth);
    } else if (kind == "session") {
        readSession(reader, auth);
    } else if (kind == "jwt_bearer") {
        readJwt(reader, auth);
    } else if (kind == "signature") {
        readSignature(reader, auth);
    } else if (kind == "select") {
        readSelect(reader, auth);
    }
    TRY_VOID(reader.finish());
    return auth;
}

} // namespace panorama::sync
