// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace panorama::sync {

using TemplateMap = std::vector<std::pair<std::string, Json>>; // values may hold templates

// Where a value goes in a request.
struct Inject
{
    enum class Place { Query, Header, Body, Path, Url };
    Place place = Place::Query;
    std::string name;
    std::string at; // pointer into a JSON body
    std::optional<std::string> value;
};

struct RequestSpec
{
    std::string method = "GET";
    std::string path;
    TemplateMap query;
    TemplateMap headers;
    std::optional<Json> json;
    TemplateMap form;
    std::optional<std::string> graphql;
};

struct NamedAuth;

// How a source proves who it is. One flat record for all kinds; `kind` says which members count.
struct AuthSpec
{
    enum class Kind { None, ApiKey, Bearer, Basic, OAuth2, Session, JwtBearer, Signature, Select };
    Kind kind = Kind::None;
    Inject send; // api_key, oauth2, session, signature
    std::string token; // bearer: the token; session: pointer to it
    std::string username, password; // basic
    // oauth2
    std::string grant, authorizeUrl, tokenUrl, refreshUrl, clientId, clientSecret;
    std::string clientAuth = "basic"; // basic | body | none
    std::string body = "form"; // form | json
    std::vector<std::string> scopes;
    std::string scopeSeparator = " ";
    std::string pkce = "S256";
    std::string redirect = "loopback";
    TemplateMap paramNames;
    std::string accessTokenAt = "/access_token", refreshTokenAt = "/refresh_token", expiresInAt = "/expires_in",
                errorAt;
    std::optional<std::int64_t> expiresInSeconds; // where the answer has none
    bool refreshRotates = false;
    RequestSpec login; // session
    // jwt_bearer, signature
    std::string algorithm, key, stringToSign, encode = "hex";
    TemplateMap claims;
    // select
    std::string by;
    std::vector<NamedAuth> cases;
};

struct NamedAuth
{
    std::string name;
    AuthSpec auth;
};

} // namespace panorama::sync
