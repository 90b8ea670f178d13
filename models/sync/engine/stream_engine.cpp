// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/stream_engine.h"

#include "core/text.h"
#include "sync/engine/decode.h"
#include "sync/engine/pointer.h"

#include <cstdio>

#include <algorithm>

namespace panorama::sync {
namespace {

Error noRecords(const std::string &why)
{
    return Error {ErrorCode::Network, "The answer does not have the expected list of records: " + why + "."};
}

std::string headerValue(const HttpAnswer &answer, const std::string &name)
{
    const std::string *value = answer.header(toLower(name));
    return value ? *value : std::string();
}

// The address with rel="next" of a Link header (RFC 8288).
std::string nextLink(const std::string &header)
{
    for (std::size_t open = 0; (open = header.find('<', open)) != std::string::npos;) {
        const std::size_t close = header.find('>', open);
        if (close == std::string::npos)
            break;
        const std::size_t end = std::min(header.find(',', close), header.size());
        const std::string parameters = header.substr(close, end - close);
        if (parameters.find("rel=\"next\"") != std::string::npos || parameters.find("rel=next") != std::string::npos)
            return header.substr(open + 1, close - open - 1);
        open = end;
    }
    return {};
}

std::string shortHash(const std::string &text)
{
    char hex[40];
    std::snprintf(hex, sizeof hex, "%016llx%016llx", static_cast<unsigned long long>(hashBytes(text, 1)),
                  static_cast<unsigned long long>(hashBytes(text, 2)));
    return hex;
}

bool isBlankToken(const Json *token)
{
    return !token || token->isNull() || (token->isString() && token->text().empty())
        || (token->isBool() && !token->boolean());
}

} // namespace

Result<HttpRequest> StreamEngine::request(const RequestSpec &spec, const TemplateScope &scope) const
{
    RequestDraft draft;
    draft.addHeaders(m_manifest.headers, scope);
    TRY_VOID(draft.start(spec, scope));
    for (const auto &[name, value] : spec.query)
        draft.addQuery(name, scope.expand(value), m_manifest.arrayQuery);
    return draft.finish(m_base);
}

Url movedOrigin(const Manifest &manifest, const TemplateScope &scope, const Url &base, const Url &address)
{
    const Result<Url> own = Url::parse(scope.expandText(manifest.baseUrl));
    if (!own || !own->sameOrigin(address))
        return address;
    Url moved = base;
    moved.path = address.path;
    return moved;
}

static Json wrapped(const Inject &place, const Json &value, const TemplateScope &scope)
{
    return place.value ? scope.expand(Json(*place.value)) : value;
}

Result<HttpRequest> StreamEngine::nextRequest(const PageState &state, const TemplateScope &scope) const
{
    const PagingSpec &paging = m_stream.paging;
    const RequestSpec &spec = *m_stream.request;
    RequestDraft draft;
    draft.addHeaders(m_manifest.headers, scope);
    TRY_VOID(draft.start(spec, scope));
    const bool hasToken = !state.token.isNull();
    if (paging.kind == PagingSpec::Kind::NextUrl && hasToken) {
        Url here = m_base; // pages of one list have one path, so a relative address stands beside it
        here.path =
            (m_base.path.back() == '/' ? m_base.path.substr(0, m_base.path.size() - 1) : m_base.path) + draft.path();
        TRY(const Url next, here.resolve(scalarText(state.token)));
        const Url moved = movedOrigin(m_manifest, scope, m_base, next);
        if (!moved.sameOrigin(m_base))
            return Error {ErrorCode::Network, "The next page leads to another server."};
        draft.inject({Inject::Place::Url, "", "", {}}, Json(moved.text()));
        return draft.finish(m_base);
    }
    for (const auto &[name, value] : spec.query)
        draft.addQuery(name, scope.expand(value), m_manifest.arrayQuery);
    if (const Json *start = scope.find("slice.start"); start && m_stream.sync.start)
        draft.inject(*m_stream.sync.start, wrapped(*m_stream.sync.start, *start, scope));
    if (const Json *end = scope.find("slice.end"); end && m_stream.sync.end)
        draft.inject(*m_stream.sync.end, wrapped(*m_stream.sync.end, *end, scope));
    if (paging.tokenOnly && hasToken)
        draft.clearQuery();
    if (paging.size.send && paging.size.value > 0)
        draft.inject(*paging.size.send, Json(state.pageSize(paging)));
    const bool byPosition = paging.kind == PagingSpec::Kind::Page || paging.kind == PagingSpec::Kind::Offset;
    if (byPosition)
        draft.inject(paging.send, Json(pagePosition(paging, state)));
    else if (hasToken && paging.kind != PagingSpec::Kind::None)
        draft.inject(paging.send, state.token);
    return draft.finish(m_base);
}

Result<Json> StreamEngine::decode(const std::string &body) const
{
    Result<Json> document = decodeBody(body, m_stream.decode);
    if (document || document.error().code == ErrorCode::Unsupported)
        return document;
    return Error {ErrorCode::Network, document.error().message};
}

// In XML one row looks like no list, and no row leaves an element without children.
static Result<std::vector<Json>> xmlRecords(const Json &document, const std::string &at, bool optional)
{
    if (const Json *found = findFirst(document, at))
        return found->isArray() ? found->items() : std::vector<Json> {*found};
    const Json *parent = findFirst(document, at.substr(0, at.rfind('/')));
    const auto isAttribute = [](const Json::Member &member) { return member.first[0] == '@'; };
    const Json::Object &children = membersOf(parent);
    if (optional || (parent && std::all_of(children.begin(), children.end(), isAttribute)))
        return std::vector<Json>();
    return noRecords("nothing is at \"" + at + "\"");
}

Result<std::vector<Json>> StreamEngine::records(const Json &document) const
{
    std::vector<Json> list;
    const std::string &at = m_stream.records.at;
    if (at.find('*') != std::string::npos) {
        for (const Json *found : findAll(document, at)) {
            if (found->isArray()) // every list that the pointer meets
                list.insert(list.end(), found->items().begin(), found->items().end());
            else
                list.push_back(*found);
        }
        const std::string parent = at.substr(0, at.find("/*"));
        const Json *container = findFirst(document, parent);
        if (!m_stream.records.optional && (!container || (!container->isArray() && !container->isObject())))
            return noRecords("there is none at " + parent);
        return list;
    }
    if (!m_stream.decode.empty() && m_stream.decode.back() == "xml")
        return xmlRecords(document, at, m_stream.records.optional);
    const Json *found = findFirst(document, at);
    if (!found || found->isNull() || !found->isArray()) {
        if (m_stream.records.optional && (!found || found->isNull()))
            return list;
        return noRecords(found ? "what is at \"" + at + "\" is no list" : "nothing is at \"" + at + "\"");
    }
    return found->items();
}

std::string StreamEngine::keyOf(const Json &record) const
{
    std::string key;
    for (const std::string &pointer : m_stream.key) {
        const Json *value = findFirst(record, pointer);
        if (!value)
            return shortHash(record.dump(true));
        key += value->dump(true) + "\n";
    }
    return shortHash(key);
}

PageFacts StreamEngine::facts(const HttpAnswer &answer, const Json &document, const std::vector<Json> &records) const
{
    const PagingSpec &paging = m_stream.paging;
    PageFacts facts;
    for (const Json &record : records)
        facts.keys.push_back(keyOf(record));
    const std::string &lastPointer = paging.kind == PagingSpec::Kind::Keyset ? paging.orderBy : paging.tokenLastRecord;
    const std::string urlOrToken = paging.kind == PagingSpec::Kind::NextUrl ? paging.urlAt : paging.tokenAt;
    const Json *token = nullptr;
    if (!lastPointer.empty())
        token = records.empty() ? nullptr : findFirst(records.back(), lastPointer);
    else if (!urlOrToken.empty())
        token = findFirst(document, urlOrToken);
    if (!isBlankToken(token))
        facts.token = *token;
    if (const std::string value = headerValue(answer, paging.tokenHeader);
        !paging.tokenHeader.empty() && !value.empty())
        facts.token = Json(value);
    if (paging.linkHeader)
        if (const std::string next = nextLink(headerValue(answer, "link")); !next.empty())
            facts.token = Json(next);
    if (const Json *more = paging.more.empty() ? nullptr : findFirst(document, paging.more); more && more->isBool())
        facts.more = more->boolean();
    const std::string &totalAt = paging.kind == PagingSpec::Kind::Offset ? paging.totalAt : paging.totalPagesAt;
    if (const Json *total = totalAt.empty() ? nullptr : findFirst(document, totalAt); total && !total->isNull())
        facts.total = scalarText(*total);
    if (!paging.totalPagesHeader.empty())
        facts.total = headerValue(answer, paging.totalPagesHeader);
    return facts;
}

bool StreamEngine::inSlice(const Json &record, const Slice &slice) const
{
    const SyncSpec &sync = m_stream.sync;
    const bool filter = sync.mode == SyncSpec::Mode::Report || sync.clientFilter;
    if (!filter)
        return true;
    const std::optional<std::int64_t> cursor = cursorOf(sync, record, m_zone);
    return !cursor || ((!slice.from || *cursor >= *slice.from) && (!slice.to || *cursor < *slice.to));
}

Result<Page> StreamEngine::parse(const HttpAnswer &answer, Json document, const PageState &state, const Slice &slice,
                                 SliceMemory &memory) const
{
    TRY(std::vector<Json> all, records(document));
    Page page;
    page.advance = advancePage(m_stream.paging, state, facts(answer, document, all), memory);
    page.document = std::move(document);
    if (page.advance.onlyCheck)
        return page;
    all.erase(all.begin(), all.begin() + std::ptrdiff_t(page.advance.firstNew));
    for (const Json &record : all)
        if (const auto cursor = cursorOf(m_stream.sync, record, m_zone))
            page.advance.next.maxCursor = std::max(*cursor, page.advance.next.maxCursor.value_or(*cursor));
    sideLoad(m_stream.records, page.document, all);
    for (Json &record : all)
        if (passes(m_stream.records.keepIf, record, nullptr) && inSlice(record, slice))
            page.records.push_back(std::move(record));
    return page;
}

} // namespace panorama::sync
