// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/manifest/reading.h"

namespace panorama::sync {

void adopt(JsonReader &reader, const Error &error)
{
    reader.complain(error.message, error.where, error.mend);
}

std::string itemPointer(const std::string &list, std::size_t index)
{
    return list + "/" + std::to_string(index);
}

std::string pointerText(JsonReader &reader, std::string_view key, bool required)
{
    const std::string text = required ? reader.text(key) : reader.optionalText(key).value_or("");
    if (!text.empty() && text[0] != '/')
        reader.complain("\"" + text + "\" is no JSON pointer.", reader.pointer(key), "Begin with /, as in /data/id.");
    return text;
}

std::vector<std::string> textList(JsonReader &reader, std::string_view key)
{
    std::vector<std::string> list;
    const Json *json = reader.optionalArray(key);
    for (std::size_t i = 0; json && i < json->items().size(); ++i) {
        if (json->items()[i].isString())
            list.push_back(json->items()[i].text());
        else
            reader.complain("A text is expected here.", itemPointer(reader.pointer(key), i));
    }
    return list;
}

std::optional<std::vector<Json>> valueList(JsonReader &reader, std::string_view key)
{
    const Json *json = reader.optionalArray(key);
    return json ? std::optional(json->items()) : std::nullopt;
}

std::optional<Json> value(JsonReader &reader, std::string_view key)
{
    const Json *json = reader.any(key);
    return json ? std::optional(*json) : std::nullopt;
}

TemplateMap templateMap(JsonReader &reader, std::string_view key)
{
    const Json *json = reader.optionalObject(key);
    return json ? json->members() : TemplateMap();
}

std::optional<Duration> duration(JsonReader &reader, std::string_view key)
{
    const std::optional<std::string> text = reader.optionalText(key);
    if (!text)
        return std::nullopt;
    const std::optional<Duration> duration = Duration::fromText(*text);
    if (!duration)
        reader.complain("\"" + *text + "\" is no duration.", reader.pointer(key),
                        "Write it as ISO 8601 does: P7D, PT2M, P1M.");
    return duration;
}

Result<Texts> readTexts(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    reader.text("en");
    reader.text("zh");
    Texts texts;
    for (const Json::Member &entry : json.isObject() ? json.members() : Json::Object())
        texts.emplace_back(entry.first, reader.text(entry.first));
    TRY_VOID(reader.finish());
    return texts;
}

Result<Inject> readInject(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    Inject inject;
    const std::string place = reader.choice("in", {"query", "header", "body", "path", "url"});
    inject.place = place == "query" ? Inject::Place::Query
        : place == "header"         ? Inject::Place::Header
        : place == "body"           ? Inject::Place::Body
        : place == "path"           ? Inject::Place::Path
                                    : Inject::Place::Url;
    inject.name = reader.optionalText("name").value_or("");
    inject.at = pointerText(reader, "at", false);
    inject.value = reader.optionalText("value");
    const bool named = inject.place == Inject::Place::Query || inject.place == Inject::Place::Header;
    if (named && inject.name.empty())
        reader.complain("A name is needed for a query parameter or a header.", pointer, "Add \"name\".");
    if (inject.place == Inject::Place::Body && inject.name.empty() && inject.at.empty())
        reader.complain("A value in the body needs a name or a pointer.", pointer, "Add \"at\" or \"name\".");
    TRY_VOID(reader.finish());
    return inject;
}

static void readBody(JsonReader &reader, RequestSpec &request)
{
    const Json *body = reader.optionalObject("body");
    if (!body)
        return;
    JsonReader inner(*body, reader.pointer("body"));
    request.json = value(inner, "json");
    request.form = templateMap(inner, "form");
    request.graphql = inner.optionalText("graphql");
    if (request.json.has_value() + !request.form.empty() + request.graphql.has_value() > 1)
        inner.complain("A body is one of json, form and graphql.", reader.pointer("body"));
    if (const Result<void> read = inner.finish(); !read)
        adopt(reader, read.error());
}

Result<RequestSpec> readRequest(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    RequestSpec request;
    request.method = reader.choice("method", {"GET", "POST", "PUT"}, "GET");
    request.path = reader.text("path");
    const bool absolute = request.path.rfind("https://", 0) == 0 || request.path.rfind("http://", 0) == 0;
    if (!reader.failed() && !absolute && (request.path.empty() || request.path[0] != '/'))
        reader.complain("A path begins with \"/\".", reader.pointer("path"));
    request.query = templateMap(reader, "query");
    request.headers = templateMap(reader, "headers");
    readBody(reader, request);
    if (request.method == "GET" && (request.json || !request.form.empty() || request.graphql))
        reader.complain("A GET request has no body.", reader.pointer("body"), "Set \"method\" to \"POST\".");
    TRY_VOID(reader.finish());
    return request;
}

} // namespace panorama::sync
