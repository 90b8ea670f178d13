// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/pointer.h"
#include "sync/engine/stream_engine.h"

#include <algorithm>

namespace panorama::sync {
namespace {

void replaceOrAdd(std::vector<std::pair<std::string, std::string>> &list, const std::string &name,
                  const std::string &value)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&name](const auto &entry) { return entry.first == name; });
    if (found == list.end())
        list.emplace_back(name, value);
    else
        found->second = value;
}

// A header that would break out of its line is cut at the break.
std::string headerText(const std::string &text)
{
    return text.substr(0, text.find_first_of(std::string_view("\r\n\0", 3)));
}

// Query names keep the brackets that many APIs use in them.
std::string encodedName(const std::string &name)
{
    std::string encoded;
    for (const char c : name)
        encoded += c == '[' || c == ']' || c == '$' ? std::string(1, c) : percentEncoded(std::string(1, c));
    return encoded;
}

std::string encodedPairs(const std::vector<std::pair<std::string, std::string>> &pairs)
{
    std::string text;
    for (const auto &[name, value] : pairs)
        text += (text.empty() ? "" : "&") + encodedName(name) + "=" + percentEncoded(value);
    return text;
}

} // namespace

Result<void> RequestDraft::start(const RequestSpec &spec, const TemplateScope &scope)
{
    m_method = spec.method;
    m_path = scope.expandPath(spec.path);
    if (spec.json)
        m_json = scope.expand(*spec.json);
    if (spec.graphql)
        m_json = Json::object({{"query", scope.expandText(*spec.graphql)}});
    for (const auto &[name, value] : spec.form)
        if (const Json expanded = scope.expand(value); !expanded.isNull())
            replaceOrAdd(m_form, name, scalarText(expanded));
    addHeaders(spec.headers, scope);
    return {};
}

void RequestDraft::addHeaders(const TemplateMap &headers, const TemplateScope &scope)
{
    for (const auto &[name, value] : headers)
        if (const Json expanded = scope.expand(value); !expanded.isNull())
            setHeader(name, scalarText(expanded));
}

void RequestDraft::addQuery(const std::string &name, const Json &value, const std::string &arrays)
{
    if (value.isNull())
        return;
    if (!value.isArray() || arrays == "json") {
        setQuery(name, scalarText(value));
        return;
    }
    std::string joined;
    for (const Json &item : value.items()) {
        joined += (joined.empty() ? "" : ",") + scalarText(item);
        if (arrays != "csv")
            m_query.emplace_back(arrays == "brackets" ? name + "[]" : name, scalarText(item));
    }
    if (arrays == "csv")
        setQuery(name, joined);
}

void RequestDraft::setQuery(const std::string &name, const std::string &value)
{
    replaceOrAdd(m_query, name, value);
}

void RequestDraft::setHeader(const std::string &name, const std::string &value)
{
    replaceOrAdd(m_headers, name, headerText(value));
}

void RequestDraft::inject(const Inject &place, const Json &value)
{
    switch (place.place) {
    case Inject::Place::Query: setQuery(place.name, scalarText(value)); break;
    case Inject::Place::Header: setHeader(place.name, scalarText(value)); break;
    case Inject::Place::Url:
    case Inject::Place::Path: m_path = scalarText(value); break;
    case Inject::Place::Body:
        if (!m_form.empty() || (place.at.empty() && !m_json)) {
            replaceOrAdd(m_form, place.name.empty() ? place.at.substr(1) : place.name, scalarText(value));
        } else {
            if (!m_json)
                m_json = Json::object();
            putAt(*m_json, place.at.empty() ? "/" + jsonPointerToken(place.name) : place.at, value);
        }
        break;
    }
}

Result<HttpRequest> RequestDraft::finish(const Url &base) const
{
    HttpRequest request;
    request.method = m_method;
    const bool absolute = m_path.rfind("https://", 0) == 0 || m_path.rfind("http://", 0) == 0;
    Url url = base;
    if (absolute) {
        TRY(url, Url::parse(m_path));
    } else {
        url.path = (base.path.back() == '/' ? base.path.substr(0, base.path.size() - 1) : base.path) + m_path;
    }
    const std::string query = encodedPairs(m_query);
    request.url = url.text() + (query.empty() ? "" : (url.path.find('?') == std::string::npos ? "?" : "&") + query);
    request.headers = m_headers;
    if (m_json) {
        request.body = m_json->dump();
        request.contentType = "application/json";
    } else if (!m_form.empty()) {
        request.body = encodedPairs(m_form);
        request.contentType = "application/x-www-form-urlencoded";
    }
    return request;
}

} // namespace panorama::sync
