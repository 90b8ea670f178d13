// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lint/lint.h"

#include "core/text.h"
#include "sync/engine/pointer.h"
#include "sync/engine/template.h"
#include "sync/net/url.h"

#include <algorithm>
#include <set>

namespace panorama::sync {
namespace {

class Lint
{
public:
    Lint(const Manifest &manifest, const Json &api) : m_manifest(manifest), m_api(api)
    {
        const Result<Url> base = Url::parse(manifest.baseUrl);
        m_basePath = base && base->path != "/" ? base->path : "";
    }

    LintReport run()
    {
        for (std::size_t i = 0; i < m_manifest.streams.size(); ++i)
            stream(m_manifest.streams[i], "/streams/" + std::to_string(i));
        if (m_manifest.auth.kind == AuthSpec::Kind::Session)
            request(m_manifest.auth.login, "/auth/login", {}, false);
        return std::move(m_report);
    }

private:
    struct Extra
    {
        Inject place;
        std::string where;
    };

    void complain(const std::string &where, std::string message)
    {
        m_report.problems.push_back({where, std::move(message)});
    }

    void stream(const StreamSpec &stream, const std::string &where)
    {
        if (stream.job) {
            request(stream.job->create, where + "/job/create", {}, true);
            request(stream.job->poll, where + "/job/poll", {}, true);
            if (stream.job->download)
                request(*stream.job->download, where + "/job/download/request", {}, stream.job->sendAuth);
            return;
        }
        std::vector<Extra> extras;
        const PagingSpec &paging = stream.paging;
        if (paging.kind != PagingSpec::Kind::None && paging.kind != PagingSpec::Kind::NextUrl)
            extras.push_back({paging.send, where + "/pagination/send"});
        if (paging.size.send)
            extras.push_back({*paging.size.send, where + "/pagination/size/send"});
        const std::string span = where + (stream.sync.mode == SyncSpec::Mode::Incremental ? "/sync/cursor" : "/sync");
        if (stream.sync.start)
            extras.push_back({*stream.sync.start, span + "/start"});
        if (stream.sync.end)
            extras.push_back({*stream.sync.end, span + "/end"});
        const std::optional<ApiOperation> operation = request(*stream.request, where + "/request", extras, true);
        if (!operation)
            return;
        pageSize(*operation, paging, where);
        const bool json = stream.decode.empty() || stream.decode == std::vector<std::string> {"json"};
        if (json && operation->answer)
            answer(stream, *operation->answer, where);
    }

    std::optional<ApiOperation> request(const RequestSpec &spec, const std::string &where,
                                        const std::vector<Extra> &extras, bool authorized)
    {
        std::optional<ApiOperation> operation = m_api.operation(spec.method, m_basePath + spec.path);
        if (!operation && !m_basePath.empty())
            operation = m_api.operation(spec.method, spec.path);
        if (!operation) {
            const bool known = m_api.hasPath(spec.path) || m_api.hasPath(m_basePath + spec.path);
            complain(where + (known ? "/method" : "/path"),
                     known ? "The specification has no " + spec.method + " for this path."
                           : "The specification has no path " + spec.path + ".");
            return std::nullopt;
        }
        ++m_report.operations;
        std::set<std::string> given;
        for (const auto &[name, value] : spec.query)
            named(*operation, "query", name, where + "/query/" + jsonPointerToken(name), given);
        for (const Extra &extra : extras)
            if (extra.place.place == Inject::Place::Query)
                named(*operation, "query", extra.place.name, extra.where, given);
            else if (extra.place.place == Inject::Place::Body && operation->body && !extra.place.at.empty())
                reach(*operation->body, extra.place.at, extra.where, "The request's body");
        for (const TemplateMap *headers : {&m_manifest.headers, &spec.headers})
            for (const auto &[name, value] : *headers)
                given.insert("header " + toLower(name));
        if (authorized)
            auth(*operation, given);
        body(spec, *operation, where);
        for (const ApiParameter &parameter : operation->parameters) {
            const std::string name =
                parameter.in + " " + (parameter.in == "header" ? toLower(parameter.name) : parameter.name);
            // By OpenAPI these three are no parameters, whatever is declared: what goes on the wire decides them.
            const bool implied =
                name == "header accept" || name == "header content-type" || name == "header authorization";
            const bool looked = parameter.in == "query" || (parameter.in == "header" && !implied);
            if (parameter.required && looked && !given.contains(name))
                complain(where + (parameter.in == "query" ? "/query" : "/headers"),
                         "The required " + parameter.in + " parameter \"" + parameter.name + "\" is not sent.");
        }
        return operation;
    }

    void named(const ApiOperation &operation, const std::string &in, const std::string &name, const std::string &where,
               std::set<std::string> &given)
    {
        given.insert(in + " " + name);
        const std::string stem = name.substr(0, name.find('['));
        for (const ApiParameter &parameter : operation.parameters)
            if (parameter.in == in
                && (parameter.name == name || parameter.name == name + "[]"
                    || (parameter.deep && parameter.name == stem))) {
                given.insert(in + " " + parameter.name);
                return;
            }
        complain(where,
                 "The specification declares no " + in + " parameter \"" + name + "\" for " + operation.path + ".");
    }

    void body(const RequestSpec &spec, const ApiOperation &operation, const std::string &where)
    {
        const bool sends = spec.json || !spec.form.empty() || spec.graphql;
        if (operation.bodyRequired && !sends)
            complain(where + "/body", "The specification requires a body.");
        if (spec.json && operation.body)
            members(*spec.json, *operation.body, where + "/body/json");
        for (const auto &[name, value] : spec.form)
            if (operation.form)
                reach(*operation.form, "/" + jsonPointerToken(name), where + "/body/form/" + jsonPointerToken(name),
                      "The request's form");
    }

    // Every member that is sent must be one of the schema's, at any depth.
    void members(const Json &sent, const Json &schema, const std::string &where)
    {
        for (const Json::Member &member : membersOf(&sent)) {
            const std::string pointer = "/" + jsonPointerToken(member.first);
            bool open = false;
            const std::vector<const Json *> found = m_api.walk(schema, pointer, open);
            if (found.empty() && !open)
                complain(where + pointer, "The specification's body has no \"" + member.first + "\" here.");
            else if (!found.empty())
                members(member.second, *found.front(), where + pointer);
        }
        for (std::size_t i = 0; i < itemsOf(&sent).size(); ++i) {
            bool open = false;
            if (const auto found = m_api.walk(schema, "/0", open); !found.empty())
                members(sent.items()[i], *found.front(), where + "/" + std::to_string(i));
        }
    }

    std::vector<const Json *> reach(const Json &schema, const std::string &pointer, const std::string &where,
                                    const std::string &what)
    {
        bool open = false;
        std::vector<const Json *> found = m_api.walk(schema, pointer, open);
        if (found.empty() && !open)
            complain(where, what + " has nothing at " + pointer + " by the specification.");
        return found;
    }

    void pageSize(const ApiOperation &operation, const PagingSpec &paging, const std::string &where)
    {
        if (!paging.size.send || paging.size.send->place != Inject::Place::Query)
            return;
        for (const ApiParameter &parameter : operation.parameters) {
            const Json *most = parameter.name == paging.size.send->name && parameter.schema
                ? m_api.resolved(*parameter.schema).find("maximum")
                : nullptr;
            if (most && most->isNumber() && double(paging.size.value) > most->toDouble())
                complain(where + "/pagination/size/value",
                         "The specification allows at most " + most->numberText() + " rows a page.");
        }
    }

    void auth(const ApiOperation &operation, std::set<std::string> &given)
    {
        const AuthSpec &auth = m_manifest.auth;
        const bool header = auth.send.place == Inject::Place::Header;
        if (auth.kind == AuthSpec::Kind::ApiKey || auth.kind == AuthSpec::Kind::OAuth2
            || auth.kind == AuthSpec::Kind::Session)
            given.insert((header ? "header " + toLower(auth.send.name) : "query " + auth.send.name));
        const std::vector<const Json *> schemes = m_api.securitySchemes(operation);
        if (schemes.empty() || m_authReported)
            return;
        if (std::none_of(schemes.begin(), schemes.end(), [&](const Json *scheme) { return accepts(*scheme); })) {
            m_authReported = true;
            complain(
                "/auth",
                "None of the specification's ways of signing in takes the credentials where the manifest sends them.");
        }
    }

    bool accepts(const Json &scheme) const
    {
        const auto text = [&scheme](const char *key) {
            return scheme.find(key) ? toLower(scalarText(*scheme.find(key))) : std::string();
        };
        const AuthSpec &auth = m_manifest.auth;
        const std::string type = text("type"), how = text("scheme");
        const bool toAuthorization = auth.kind == AuthSpec::Kind::Bearer
            || (auth.send.place == Inject::Place::Header && toLower(auth.send.name) == "authorization");
        if (type == "apikey") {
            const std::string sent = auth.kind == AuthSpec::Kind::Bearer || auth.kind == AuthSpec::Kind::Basic
                ? "authorization"
                : toLower(auth.send.name);
            const bool header = auth.send.place == Inject::Place::Header || auth.kind == AuthSpec::Kind::Bearer
                || auth.kind == AuthSpec::Kind::Basic;
            return text("name") == sent && text("in") == (header ? "header" : "query");
        }
        if (type == "basic" || (type == "http" && how == "basic"))
            return auth.kind == AuthSpec::Kind::Basic;
        return auth.kind == AuthSpec::Kind::Select || toAuthorization;
    }

    void answer(const StreamSpec &stream, const Json &schema, const std::string &where)
    {
        const PagingSpec &paging = stream.paging;
        const std::pair<const std::string &, const char *> places[] = {
            {paging.tokenAt, "/pagination/token/at"},
            {paging.more, "/pagination/more"},
            {paging.urlAt, "/pagination/at"},
            {paging.totalAt, "/pagination/total"},
            {paging.totalPagesAt, "/pagination/total_pages/at"}};
        for (const auto &[pointer, place] : places)
            if (!pointer.empty())
                reach(schema, pointer, where + place, "The answer");
        const std::string at =
            stream.records.at.find('*') == std::string::npos ? stream.records.at + "/*" : stream.records.at;
        const std::vector<const Json *> record = reach(schema, at, where + "/records/at", "The answer");
        if (record.empty())
            return;
        m_record = record.front();
        m_stream = &stream;
        if (!paging.tokenLastRecord.empty())
            field(paging.tokenLastRecord, where + "/pagination/token/last_record");
        if (!paging.orderBy.empty())
            field(paging.orderBy, where + "/pagination/order_by");
        bool open = false; // an opaque cursor may stand in the answer itself
        const bool ofAnswer = stream.sync.type == SyncSpec::CursorType::Opaque
            && (!m_api.walk(schema, stream.sync.at, open).empty() || open);
        if (!stream.sync.at.empty() && !ofAnswer)
            field(stream.sync.at,
                  where + (stream.sync.mode == SyncSpec::Mode::Report ? "/sync/date" : "/sync/cursor/at"));
        for (std::size_t i = 0; i < stream.key.size(); ++i)
            field(stream.key[i], where + "/key/" + std::to_string(i));
        for (std::size_t i = 0; i < stream.emit.size(); ++i)
            emit(stream.emit[i], where + "/emit/" + std::to_string(i));
    }

    void field(const std::string &pointer, const std::string &where)
    {
        if (pointer.rfind("/include/", 0) != 0)
            reach(*m_record, pointer, where, "A record");
    }

    void emit(const EmitSpec &emit, const std::string &where)
    {
        const Json *item = nullptr;
        if (!emit.each.empty()) {
            const auto items = reach(*m_record, emit.each.find('*') == std::string::npos ? emit.each + "/*" : emit.each,
                                     where + "/each", "A record");
            item = items.empty() ? nullptr : items.front();
        }
        for (const FieldSpec &spec : emit.fields) {
            const std::string place = where + "/fields/" + jsonPointerToken(spec.name);
            if (spec.from == FieldSpec::From::Record && !spec.at.empty())
                field(spec.at, place);
            if (spec.from == FieldSpec::From::Item && item && !spec.at.empty())
                reach(*item, spec.at, place + "/item", "An item");
            for (std::size_t i = 0; i < spec.firstOf.size(); ++i)
                field(spec.firstOf[i], place + "/first_of/" + std::to_string(i));
            if (!spec.currencyAt.empty())
                field(spec.currencyAt, place + "/currency_at");
        }
        if (emit.eachMap)
            field(emit.eachMap->at, where + "/each_map/at");
    }

    const Manifest &m_manifest;
    ApiDocument m_api;
    std::string m_basePath;
    LintReport m_report;
    const Json *m_record = nullptr;
    const StreamSpec *m_stream = nullptr;
    bool m_authReported = false;
};

} // namespace

Result<LintReport> lintAgainst(const Manifest &manifest, const Json &api)
{
    if (!api.find("paths") || !api.find("paths")->isObject())
        return invalidError("The file is no OpenAPI or Swagger specification.", "/paths");
    return Lint(manifest, api).run();
}

} // namespace panorama::sync
