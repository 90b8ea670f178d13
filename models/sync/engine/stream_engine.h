// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/engine/emit.h"
#include "sync/engine/paging.h"
#include "sync/engine/slices.h"
#include "sync/manifest/manifest.h"
#include "sync/net/answer.h"
#include "sync/net/url.h"

namespace panorama::sync {

// A page that was understood: its new records and where the reading stands after it.
struct Page
{
    std::vector<Json> records; // new ones only, side-loads added, conditions passed
    PageAdvance advance;
    Json document; // the whole answer, for parents and opaque cursors
};

// Everything about a stream that needs no network: state → request, bytes → page. Pure; the runner owns all I/O.
class StreamEngine
{
public:
    StreamEngine(const Manifest &manifest, const StreamSpec &stream, Url base, TimeZone zone)
        : m_manifest(manifest), m_stream(stream), m_base(std::move(base)), m_zone(std::move(zone))
    {
    }

    const StreamSpec &stream() const { return m_stream; }
    const TimeZone &zone() const { return m_zone; }
    // The request of the next page, without authentication.
    Result<HttpRequest> nextRequest(const PageState &state, const TemplateScope &scope) const;
    // A request of the manifest as it stands (jobs, logins).
    Result<HttpRequest> request(const RequestSpec &spec, const TemplateScope &scope) const;
    // The body as a document; an error of code Network means that the answer is cut or garbled.
    Result<Json> decode(const std::string &body) const;
    Result<Page> parse(const HttpAnswer &answer, Json document, const PageState &state, const Slice &slice,
                       SliceMemory &memory) const;

private:
    Result<std::vector<Json>> records(const Json &document) const;
    PageFacts facts(const HttpAnswer &answer, const Json &document, const std::vector<Json> &records) const;
    bool inSlice(const Json &record, const Slice &slice) const;
    std::string keyOf(const Json &record) const;

    const Manifest &m_manifest;
    const StreamSpec &m_stream;
    Url m_base;
    TimeZone m_zone;
};

// An address of the manifest, or of an answer, moved to where --base-url put the manifest's own origin.
Url movedOrigin(const Manifest &manifest, const TemplateScope &scope, const Url &base, const Url &address);

// A request being put together: a path, a query, headers and one body.
class RequestDraft
{
public:
    Result<void> start(const RequestSpec &spec, const TemplateScope &scope);
    void addHeaders(const TemplateMap &headers, const TemplateScope &scope);
    // Puts a value where the manifest wants it; `value` of the place, if given, wraps it.
    void inject(const Inject &place, const Json &value);
    void addQuery(const std::string &name, const Json &value, const std::string &arrays);
    void setQuery(const std::string &name, const std::string &value);
    void clearQuery() { m_query.clear(); }
    void setHeader(const std::string &name, const std::string &value);
    Result<HttpRequest> finish(const Url &base) const;
    const std::string &path() const { return m_path; }

private:
    std::string m_method = "GET", m_path;
    std::vector<std::pair<std::string, std::string>> m_query, m_headers;
    std::optional<Json> m_json;
    std::vector<std::pair<std::string, std::string>> m_form;
};

} // namespace panorama::sync
