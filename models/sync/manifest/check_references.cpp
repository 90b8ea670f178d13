// SPDX-License-Identifier: GPL-3.0-or-later
// Templates are checked where they stand: each place of a manifest knows which names it may use, and no secret may
// come into a path or an address. A path goes into logs and over proxies; a header or a body does not.
#include "sync/engine/template.h"
#include "sync/manifest/reading.h"
#include "sync/net/url.h"

#include <set>

namespace panorama::sync {
namespace {

class ReferenceCheck
{
public:
    explicit ReferenceCheck(const Manifest &manifest) : m_manifest(manifest) { }

    Result<void> document(const Json &json)
    {
        for (const Json::Member &member : json.members()) {
            if (member.first == "streams")
                continue;
            TRY_VOID(walk(member.second, "/" + jsonPointerToken(member.first)));
        }
        const Json *streams = json.find("streams");
        for (std::size_t i = 0; i < streams->items().size(); ++i) {
            m_stream = &m_manifest.streams[i];
            TRY_VOID(walk(streams->items()[i], itemPointer("/streams", i)));
            TRY_VOID(fields(itemPointer("/streams", i)));
        }
        return {};
    }

private:
    static bool isAddress(const std::string &pointer)
    {
        const std::string last = pointer.substr(pointer.rfind('/') + 1);
        const bool request = pointer.find("/request/") != std::string::npos
            || pointer.find("/login/") != std::string::npos || pointer.find("/job/") != std::string::npos;
        return (last == "path" && request) || pointer == "/http/base_url"
            || (pointer.rfind("/auth/", 0) == 0 && last.size() > 4 && last.substr(last.size() - 4) == "_url");
    }

    Result<void> name(const std::string &name, const std::string &pointer) const
    {
        const std::size_t dot = name.find('.');
        const std::string root = name.substr(0, dot), rest = dot == std::string::npos ? "" : name.substr(dot + 1);
        bool known = false;
        if (root == "config") {
            const ConfigProperty *property = m_manifest.property(rest);
            known = property;
            if (property && property->secret && isAddress(pointer))
                return invalidError("A secret may not stand in an address.", pointer,
                                    "Send it in a header, the query or the body.");
        } else if (root == "auth") {
            known = rest == "access_token" || rest == "refresh_token";
            if (known && isAddress(pointer))
                return invalidError("A secret may not stand in an address.", pointer,
                                    "Send it in a header, the query or the body.");
        } else if (root == "slice") {
            known = (rest == "start" || rest == "end") && m_stream;
        } else if (root == "account") {
            known = rest == "timezone" || rest == "currency";
        } else if (root == "job") {
            known = rest == "id" && m_stream && m_stream->job;
        } else if (root == "partition" && m_stream) {
            for (const PartitionSpec &partition : m_stream->partitions)
                known = known || partition.as == rest;
        }
        return known ? Result<void>() : invalidError("The template {{" + name + "}} names nothing.", pointer);
    }

    Result<void> walk(const Json &json, const std::string &pointer) const
    {
        if (json.isString()) {
            for (const std::string &one : templateNames(json.text()))
                TRY_VOID(name(one, pointer));
            const std::size_t open = json.text().rfind("{{");
            if (open != std::string::npos && json.text().find("}}", open) == std::string::npos)
                return invalidError("A template is not closed.", pointer, "End it with }}.");
        }
        for (std::size_t i = 0; json.isArray() && i < json.items().size(); ++i)
            TRY_VOID(walk(json.items()[i], itemPointer(pointer, i)));
        for (const Json::Member &member : json.isObject() ? json.members() : Json::Object())
            TRY_VOID(walk(member.second, pointer + "/" + jsonPointerToken(member.first)));
        return {};
    }

    Result<void> fields(const std::string &stream) const
    {
        for (std::size_t e = 0; e < m_stream->emit.size(); ++e)
            for (const FieldSpec &field : m_stream->emit[e].fields) {
                const std::string pointer =
                    itemPointer(stream + "/emit", e) + "/fields/" + jsonPointerToken(field.name);
                if (field.from == FieldSpec::From::Config)
                    TRY_VOID(name("config." + field.at, pointer + "/config"));
                if (field.from == FieldSpec::From::Partition)
                    TRY_VOID(name("partition." + field.at, pointer + "/partition"));
                if (field.from == FieldSpec::From::Item && m_stream->emit[e].each.empty())
                    return invalidError("There is no item without \"each\".", pointer + "/item");
            }
        return {};
    }

    const Manifest &m_manifest;
    const StreamSpec *m_stream = nullptr;
};

Result<void> checkAddress(const std::string &text, const std::string &pointer)
{
    std::string sample = text;
    for (std::size_t open = 0; (open = sample.find("{{", open)) != std::string::npos;) {
        const std::size_t close = sample.find("}}", open);
        if (close == std::string::npos)
            break;
        sample.replace(open, close + 2 - open, "x");
    }
    const Result<Url> url = Url::parse(sample);
    if (!url)
        return invalidError(url.error().message, pointer);
    if (url->scheme != "https" && !isLoopbackHost(url->host))
        return invalidError("Only https:// is spoken.", pointer, "Write the address with https://.");
    return {};
}

Result<void> checkStreams(const Manifest &manifest)
{
    std::set<std::string> names;
    for (std::size_t i = 0; i < manifest.streams.size(); ++i) {
        const StreamSpec &stream = manifest.streams[i];
        const std::string pointer = itemPointer("/streams", i);
        for (std::size_t p = 0; p < stream.partitions.size(); ++p)
            if (!stream.partitions[p].parent.empty() && !names.contains(stream.partitions[p].parent))
                return invalidError("A parent is a stream above this one.",
                                    itemPointer(pointer + "/partition", p) + "/parent");
        if (!names.insert(stream.name).second)
            return invalidError("Two streams have the name \"" + stream.name + "\".", pointer + "/name");
    }
    return {};
}

} // namespace

Result<void> checkReferences(const Manifest &manifest, const Json &document)
{
    TRY_VOID(checkAddress(manifest.baseUrl, "/http/base_url"));
    if (!manifest.auth.tokenUrl.empty())
        TRY_VOID(checkAddress(manifest.auth.tokenUrl, "/auth/token_url"));
    for (std::size_t i = 0; i < manifest.allowHosts.size(); ++i)
        if (!Url::parse("https://" + manifest.allowHosts[i])
            || manifest.allowHosts[i].find_first_of("/?#:") != std::string::npos)
            return invalidError("\"" + manifest.allowHosts[i] + "\" is no host name.",
                                itemPointer("/http/allow_hosts", i));
    TRY_VOID(checkStreams(manifest));
    return ReferenceCheck(manifest).document(document);
}

} // namespace panorama::sync
