// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/manifest/reading.h"

#include <regex>

namespace panorama::sync {
namespace {

Result<PartitionSpec> readPartition(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    PartitionSpec partition;
    partition.as = reader.text("as");
    if (const Json *values = reader.any("values")) {
        partition.values = *values;
        if (!values->isArray() && !values->isString())
            reader.complain("A list or a template of one is expected here.", reader.pointer("values"));
    }
    partition.parent = reader.optionalText("parent").value_or("");
    partition.parentField = pointerText(reader, "parent_field", false);
    partition.batch = reader.optionalInteger("batch", 1, 100000).value_or(1);
    reader.boolean("only_changed_parents", false);
    if (reader.has("values") == !partition.parent.empty())
        reader.complain("A partition takes its values from a list or from a parent stream.", pointer,
                        "Give exactly one of values and parent.");
    TRY_VOID(reader.finish());
    return partition;
}

Result<RecordsSpec> readRecords(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    RecordsSpec records;
    records.at = pointerText(reader, "at", true);
    records.keepIf = members(reader, "keep_if", readCondition);
    const Json *include = reader.optionalObject("include");
    for (const Json::Member &entry : include ? include->members() : Json::Object()) {
        if (entry.second.isString() && entry.second.text().rfind('/', 0) == 0)
            records.include.emplace_back(entry.first, entry.second.text());
        else
            reader.complain("The pointer of the side-loaded list is expected here.",
                            reader.pointer("include") + "/" + jsonPointerToken(entry.first));
    }
    records.optional = reader.boolean("optional", false);
    TRY_VOID(reader.finish());
    return records;
}

void readKey(JsonReader &reader, StreamSpec &stream)
{
    const Json *key = reader.array("key");
    stream.key = textList(reader, "key");
    if (key && key->items().empty())
        reader.complain("A stream needs a key.", reader.pointer("key"));
    for (std::size_t i = 0; i < stream.key.size(); ++i)
        if (!stream.key[i].empty() && stream.key[i][0] != '/')
            reader.complain("A key is a list of JSON pointers.", itemPointer(reader.pointer("key"), i));
}

void readDecode(JsonReader &reader, StreamSpec &stream)
{
    static const std::vector<std::string> known = {"json", "jsonl", "csv", "tsv", "gzip", "zip", "xml", "gbk"};
    stream.decode = textList(reader, "decode");
    for (std::size_t i = 0; i < stream.decode.size(); ++i)
        if (std::find(known.begin(), known.end(), stream.decode[i]) == known.end())
            reader.complain("\"" + stream.decode[i] + "\" is no decoder.", itemPointer(reader.pointer("decode"), i),
                            "One of json, jsonl, csv, tsv, gzip, zip, xml, gbk.");
}

} // namespace

Result<StreamSpec> readStream(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    StreamSpec stream;
    stream.name = reader.text("name");
    if (!reader.failed() && !std::regex_match(stream.name, std::regex("[a-z][a-z0-9_]*")))
        reader.complain("A stream's name is small letters, digits and _.", reader.pointer("name"));
    member(reader, "title", readTexts);
    stream.defaultOn = reader.boolean("default_on", true);
    textList(reader, "scopes");
    stream.partitions = members(reader, "partition", readPartition);
    stream.request = member(reader, "request", readRequest);
    stream.job = member(reader, "job", readJob);
    if (!reader.failed() && stream.request.has_value() == stream.job.has_value())
        reader.complain("A stream has a request or a job.", pointer, "Give exactly one of request and job.");
    readDecode(reader, stream);
    stream.paging = member(reader, "pagination", readPaging).value_or(PagingSpec());
    stream.records = required(reader, "records", readRecords);
    readKey(reader, stream);
    stream.sync = required(reader, "sync", readSync);
    stream.errors = members(reader, "errors", readErrorRule);
    stream.rates = members(reader, "rate_limits", readRate);
    const Json *emit = reader.array("emit");
    if (emit && emit->items().empty())
        reader.complain("A stream that emits nothing brings nothing.", reader.pointer("emit"));
    stream.emit = members(reader, "emit", readEmit);
    TRY_VOID(reader.finish());
    return stream;
}

} // namespace panorama::sync
