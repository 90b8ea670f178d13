// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customer_export.h"

#include "core/money.h"
#include "core/text.h"
#include "services/customer_reading.h"
#include "store/audit.h"

#include <filesystem>
#include <fstream>

namespace panorama::services {
namespace {

Json optionalTime(const std::optional<Instant> &time, const TimeZone &zone)
{
    return time ? Json(zone.format(*time)) : Json();
}

Json attributesJson(const std::vector<AttributeItem> &attributes)
{
    Json list = Json::array();
    for (const AttributeItem &item : attributes)
        list.append(Json::object({{"attribute", item.name},
                                  {"value", exportedValue(item.value)},
                                  {"record", item.record},
                                  {"by_hand", item.byHand}}));
    return list;
}

Json recordJson(const RecordItem &record, const TimeZone &zone)
{
    Json attributes = Json::object(), ids = Json::array();
    for (const AttributeItem &item : record.attributes)
        attributes.set(item.name, exportedValue(item.value));
    for (const auto &[kind, value] : record.identifiers)
        ids.append(Json(Json::Array {kind, value}));
    Json tags = Json::array();
    for (const std::string &tag : record.tags)
        tags.append(tag);
    Json json = Json::object({{"record", record.key}, {"source", record.source}, {"implicit", record.isImplicit}});
    json.set("name", record.name ? Json(*record.name) : Json());
    json.set("created", optionalTime(record.created, zone));
    json.set("ids", std::move(ids));
    json.set("attrs", std::move(attributes));
    json.set("tags", std::move(tags));
    return json;
}

Json linksJson(const std::vector<LinkItem> &links, const TimeZone &zone)
{
    Json list = Json::array();
    for (const LinkItem &link : links) {
        Json entry = Json::object({{"link", link.link}, {"a", link.a}, {"b", link.b}, {"by", link.by}});
        entry.set("made_by", link.madeBy.empty() ? Json() : Json(link.madeBy));
        entry.set("time", optionalTime(link.time, zone));
        entry.set("cut", link.cut);
        list.append(std::move(entry));
    }
    return list;
}

Json consentsJson(const std::vector<ConsentItem> &consents, const TimeZone &zone)
{
    Json list = Json::array();
    for (const ConsentItem &item : consents)
        list.append(Json::object({{"contact_channel", item.contactChannel},
                                  {"purpose", item.purpose},
                                  {"state", item.granted ? "granted" : "withdrawn"},
                                  {"time", zone.format(item.time)},
                                  {"source", item.source},
                                  {"origin", item.origin ? Json(*item.origin) : Json()}}));
    return list;
}

Json ordersJson(const CustomerProfile &profile)
{
    Json values = Json::array();
    for (const auto &[currency, micros] : profile.orderValue)
        values.append(Json::object({{"value", formatMicros(micros, currency)}, {"currency", currency}}));
    return Json::object({{"count", profile.orders}, {"values", std::move(values)}});
}

void addCell(std::string &csv, std::string_view text, char end)
{
    csv += '"';
    if (opensFormula(text))
        csv += '\'';
    for (const char c : text) {
        csv += c;
        if (c == '"')
            csv += c;
    }
    csv += '"';
    csv += end;
}

void addRow(std::string &csv, std::string_view section, std::string_view field, std::string_view value,
            std::string_view source, std::string_view time)
{
    addCell(csv, section, ',');
    addCell(csv, field, ',');
    addCell(csv, value, ',');
    addCell(csv, source, ',');
    addCell(csv, time, '\n');
}

std::string timelineValue(const TimelineItem &item)
{
    std::string text = item.micros ? formatMicros(*item.micros, item.currency) + " " + item.currency : item.status;
    for (const auto &[name, value] : item.properties)
        text += (text.empty() ? "" : "; ") + name + "=" + value.text;
    return text;
}

std::string csvOf(const CustomerProfile &profile, const std::vector<TimelineItem> &timeline, const TimeZone &zone)
{
    std::string csv = "\xEF\xBB\xBFsection,field,value,source,time\n";
    for (const RecordItem &record : profile.records) {
        const std::string created = record.created ? zone.format(*record.created) : "";
        addRow(csv, "record", "record", record.key, record.source, created);
        if (record.name)
            addRow(csv, "record", "name", *record.name, record.key, created);
        for (const auto &[kind, value] : record.identifiers)
            addRow(csv, "identifier", kind, value, record.key, created);
        for (const AttributeItem &item : record.attributes)
            addRow(csv, "attribute", item.name, item.value.text, record.key, created);
        for (const std::string &tag : record.tags)
            addRow(csv, "tag", tag, "1", record.key, created);
    }
    for (const AttributeItem &item : profile.attributes)
        if (item.byHand)
            addRow(csv, "attribute set by hand", item.name, item.value.text, item.record, "");
    for (const ConsentItem &item : profile.consents)
        addRow(csv, "consent", item.contactChannel + " " + item.purpose, item.granted ? "granted" : "withdrawn",
               item.source, zone.format(item.time));
    for (const ExportItem &item : profile.exports)
        addRow(csv, "export", item.platform, item.identifierKind, item.exportId, zone.format(item.time));
    for (const LinkItem &link : profile.links)
        addRow(csv, "link", link.by, link.a + " = " + link.b + (link.cut ? " (cut)" : ""), link.madeBy,
               link.time ? zone.format(*link.time) : "");
    for (const TimelineItem &item : timeline)
        addRow(csv, item.kind, item.title, timelineValue(item), item.source, zone.format(item.time));
    return csv;
}

Result<void> writeText(const std::string &path, const std::string &text)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << text;
    file.close();
    if (!file)
        return storageError(path + " cannot be written.", path, "Check the folder and its permissions.");
    std::error_code ignored;
    std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
                                 ignored);
    return {};
}

} // namespace

Json profileJson(const CustomerProfile &profile, const TimeZone &zone)
{
    Json identifiers = Json::array(), records = Json::array(), exports = Json::array(), tags = Json::array();
    for (const IdentifierItem &item : profile.identifiers) {
        Json keys = Json::array();
        for (const std::string &key : item.records)
            keys.append(key);
        identifiers.append(Json::object({{"kind", item.kind}, {"value", item.value}, {"records", std::move(keys)}}));
    }
    for (const RecordItem &record : profile.records)
        records.append(recordJson(record, zone));
    for (const ExportItem &item : profile.exports)
        exports.append(Json::object({{"export", item.exportId},
                                     {"platform", item.platform},
                                     {"identifier", item.identifierKind},
                                     {"time", zone.format(item.time)}}));
    for (const std::string &tag : profile.tags)
        tags.append(tag);
    Json json =
        Json::object({{"customer", profile.id}, {"name", profile.name ? Json(profile.name->value.text) : Json()}});
    json.set("attributes", attributesJson(profile.attributes));
    json.set("tags", std::move(tags));
    json.set("identifiers", std::move(identifiers));
    json.set("consents", consentsJson(profile.consents, zone));
    json.set("orders", ordersJson(profile));
    json.set("events", profile.events);
    json.set("first_seen", optionalTime(profile.firstSeen, zone));
    json.set("last_seen", optionalTime(profile.lastSeen, zone));
    json.set("exports", std::move(exports));
    json.set("records", std::move(records));
    json.set("links", linksJson(profile.links, zone));
    return json;
}

Json timelineJson(const TimelineItem &item, const TimeZone &zone)
{
    Json json = Json::object(
        {{"time", zone.format(item.time)}, {"kind", item.kind}, {"title", item.title}, {"source", item.source}});
    for (const auto &[key, text] : {std::pair<const char *, const std::string *> {"channel", &item.channel},
                                    {"campaign", &item.campaign},
                                    {"status", &item.status}})
        if (!text->empty())
            json.set(key, *text);
    if (item.micros) {
        json.set("value", formatMicros(*item.micros, item.currency));
        json.set("currency", item.currency);
    }
    Json properties = Json::object();
    for (const auto &[name, value] : item.properties)
        properties.set(name, exportedValue(value));
    if (!item.properties.empty())
        json.set("props", std::move(properties));
    return json;
}

Result<CustomerExportResult> exportCustomer(const Job &job, store::Workspace &workspace, const std::string &customer,
                                            Instant asOf)
{
    TRY(const store::Vault *vault, store::requireVault(workspace));
    const TimeZone zone = workspace.settings().zone;
    CustomerExportResult result;
    const auto collect = [&]() -> Result<void> {
        TRY(CustomerReading reading, readCustomer(job, workspace, customer));
        TRY(const identity::CustomerNumber number, reading.view->find(customer, workspace.settings().region));
        TRY(const CustomerProfile profile, customerProfile(job, reading, number, asOf));
        TRY(const std::vector<TimelineItem> timeline, customerTimeline(job, reading, number, asOf));
        result.customer = profile.id;
        result.revision = reading.session.revision();
        result.json = profileJson(profile, zone);
        Json list = Json::array();
        for (const TimelineItem &item : timeline)
            list.append(timelineJson(item, zone));
        result.json.set("timeline", std::move(list));
        result.csv = csvOf(profile, timeline, zone);
        return {};
    };
    TRY_VOID(collect());
    TRY_VOID(workspace.write(job, [&](store::WriteSession &session) {
        session.touch("audit");
        return store::appendAudit(session.database, *vault, session.now, "customer.export",
                                  Json::object({{"customer", result.customer}}));
    }));
    return result;
}

Result<void> writeCustomerExport(const CustomerExportResult &result, const std::string &folder, bool overwrite)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    for (const char *name : {"/customer.json", "/customer.csv"})
        if (std::filesystem::exists(folder + name, failure) && !overwrite)
            return Error {ErrorCode::Conflict,
                          folder + name + " exists already; nothing was written.",
                          folder + name,
                          "Name another folder, or give --force.",
                          {}};
    TRY_VOID(writeText(folder + "/customer.json", result.json.dumpIndented()));
    return writeText(folder + "/customer.csv", result.csv);
}

} // namespace panorama::services
