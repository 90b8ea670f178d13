// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "sync/net/http_client.h"

namespace panorama::sync {

std::optional<HttpRequest> redirected(const HttpRequest &request, int status, const Url &from, const Url &to)
{
    if (from.scheme == "https" && to.scheme != "https")
        return std::nullopt;
    HttpRequest next = request;
    next.url = to.text();
    const bool keepsMethod = status == 307 || status == 308;
    if (!keepsMethod && request.method != "GET") {
        next.method = "GET";
        next.body.clear();
        next.contentType.clear();
    }
    if (from.sameOrigin(to))
        return next;
    if (!next.body.empty() && next.secretBody)
        return std::nullopt;
    next.headers.clear(); // any of them may be a credential
    for (const auto &[name, value] : request.headers)
        if (const std::string lower = toLower(name); lower == "accept" || lower == "accept-language")
            next.headers.emplace_back(name, value);
    return next;
}

} // namespace panorama::sync
