// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds whose rows are plain SQL rows. A description names a column of the export and how its SQL column reads.
// Products and campaigns are global, so that they carry no source: which of two equal files came first must not show.
#include "core/money.h"
#include "core/time.h"
#include "services/canonical_export_parts.h"
#include "store/sealed_places.h"

#include <algorithm>
#include <map>

namespace panorama::services {
namespace {

enum class As { Text, Integer, Decimal, Money, Time, Day, Boolean, Source, Granted };

struct Column
{
    const char *name; // in the export and in SQL; sorted
    As as;
};

struct Table
{
    const char *name;
    std::vector<Column> columns;
};

const std::vector<Table> &tables()
{
    static const std::vector<Table> list = {
        {"order_lines",
         {{"currency", As::Text},
          {"line", As::Text},
          {"order_id", As::Text},
          {"product_class", As::Text},
          {"quantity", As::Decimal},
          {"sku", As::Text},
          {"source", As::Source},
          {"value", As::Money}}},
        {"refunds",
         {{"currency", As::Text},
          {"order_id", As::Text},
          {"refund_id", As::Text},
          {"source", As::Source},
          {"time", As::Time},
          {"value", As::Money}}},
        {"products", {{"category", As::Text}, {"name", As::Text}, {"role", As::Text}, {"sku", As::Text}}},
        {"campaigns",
         {{"budget", As::Money},
          {"campaign", As::Text},
          {"channel", As::Text},
          {"currency", As::Text},
          {"end", As::Day},
          {"level", As::Text},
          {"name", As::Text},
          {"objective", As::Text},
          {"owner", As::Text},
          {"parent", As::Text},
          {"start", As::Day},
          {"status", As::Text}}},
        {"spend",
         {{"campaign", As::Text},
          {"channel", As::Text},
          {"clicks", As::Integer},
          {"conversion_value", As::Money},
          {"conversions", As::Decimal},
          {"currency", As::Text},
          {"date", As::Day},
          {"final", As::Boolean},
          {"impressions", As::Integer},
          {"known", As::Day},
          {"source", As::Source},
          {"spend", As::Money}}},
        {"messages",
         {{"bounces", As::Integer},
          {"campaign", As::Text},
          {"channel", As::Text},
          {"clicks", As::Integer},
          {"complaints", As::Integer},
          {"date", As::Day},
          {"delivered", As::Integer},
          {"opens", As::Integer},
          {"sent", As::Integer},
          {"source", As::Source},
          {"unsubscribes", As::Integer}}},
        {"orders",
         {{"channel", As::Text},
          {"currency", As::Text},
          {"order_id", As::Text},
          {"source", As::Source},
          {"status", As::Text},
          {"store", As::Text},
          {"time", As::Time},
          {"value", As::Money}}},
        {"consents",
         {{"contact_channel", As::Text},
          {"origin", As::Text},
          {"purpose", As::Text},
          {"source", As::Source},
          {"state", As::Granted},
          {"time", As::Time}}},
    };
    return list;
}

const Table &tableOf(const std::string &name)
{
    return *std::find_if(tables().begin(), tables().end(), [&](const Table &table) { return name == table.name; });
}

std::string selection(const Table &table, const char *more)
{
    std::string sql = "SELECT ";
    for (const Column &column : table.columns)
        sql += column.as == As::Source ? "source_id, " : "\"" + std::string(column.name) + "\", ";
    return sql + more + " FROM " + table.name;
}

std::string cellJson(const ExportContext &context, const store::Statement &row, int at, As as,
                     std::string_view currency)
{
    std::string json;
    switch (as) {
    case As::Text: appendJsonString(json, row.text(at)); break;
    case As::Integer: json = std::to_string(row.integer(at)); break;
    case As::Decimal: json = row.text(at); break;
    case As::Money: json = '"' + formatMicros(row.integer(at), currency) + '"'; break;
    case As::Time: json = '"' + formatUtc({row.integer(at)}) + '"'; break;
    case As::Day: json = '"' + Date {std::int32_t(row.integer(at))}.toIso() + '"'; break;
    case As::Boolean: json = row.integer(at) ? "true" : "false"; break;
    case As::Source: appendJsonString(json, context.sources[std::size_t(row.integer(at))]); break;
    case As::Granted: json = row.integer(at) ? "\"granted\"" : "\"withdrawn\""; break;
    }
    return json;
}

using Members = std::vector<std::pair<std::string_view, std::string>>;

Members rowMembers(const ExportContext &context, const store::Statement &row, const Table &table)
{
    std::string currency;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (std::string_view(table.columns[i].name) == "currency")
            currency = row.text(int(i));
    Members members;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        const bool missing = row.isNull(int(i)) || (column.as == As::Text && row.text(int(i)).empty());
        if (!missing)
            members.emplace_back(column.name, cellJson(context, row, int(i), column.as, currency));
    }
    return members;
}

std::string lineOf(Members members)
{
    std::sort(members.begin(), members.end());
    std::string line = "{";
    for (const auto &[key, json] : members)
        addMember(line, key, json);
    return line + "}";
}

Result<void> checkEach(const ExportContext &context, const SortedLines &lines)
{
    return lines.count() % 4096 == 0 && context.job.isCancelled() ? Result<void>(cancelledError()) : Result<void>();
}

Result<std::string> orderProperties(const ExportContext &context, const store::Statement &row, int at)
{
    std::map<std::string, Json> stored;
    const auto take = [&](std::string_view text) -> Result<void> {
        TRY(const Json json, Json::parse(text));
        for (const Json::Member &member : json.isObject() ? json.members() : Json::Object())
            stored[member.first] = member.second;
        return {};
    };
    if (!row.isNull(at))
        TRY_VOID(take(row.text(at)));
    if (!row.isNull(at + 1)) {
        TRY(const std::string personal, context.vault.open(store::orderPlace(row.integer(at + 2)), row.blob(at + 1)));
        TRY_VOID(take(personal));
    }
    return exportedMap(stored);
}

} // namespace

Result<void> exportPlainRows(ExportContext &context, const std::string &kind, SortedLines &lines)
{
    const Table &table = tableOf(kind);
    store::Statement row = context.database.prepare(selection(table, "1"));
    while (row.step()) {
        TRY_VOID(lines.add(lineOf(rowMembers(context, row, table))));
        TRY_VOID(checkEach(context, lines));
    }
    return row.status();
}

Result<void> exportOrders(ExportContext &context, SortedLines &lines)
{
    const Table &table = tableOf("orders");
    const int extra = int(table.columns.size());
    store::Statement row = context.database.prepare(selection(table, "props, personal, id, party"));
    while (row.step()) {
        Members members = rowMembers(context, row, table);
        TRY(std::string properties, orderProperties(context, row, extra));
        if (!properties.empty())
            members.emplace_back("props", std::move(properties));
        members.emplace_back(
            "ids", context.identifiers.json(context.identifiers.members(std::uint32_t(row.integer(extra + 3)))));
        TRY_VOID(lines.add(lineOf(std::move(members))));
        TRY_VOID(checkEach(context, lines));
    }
    return row.status();
}

Result<void> exportConsents(ExportContext &context, SortedLines &lines)
{
    const Table &table = tableOf("consents");
    store::Statement row = context.database.prepare(selection(table, "party"));
    while (row.step()) {
        Members members = rowMembers(context, row, table);
        const auto party = std::uint32_t(row.integer(int(table.columns.size())));
        members.emplace_back("ids", context.identifiers.json(context.identifiers.members(party)));
        TRY_VOID(lines.add(lineOf(std::move(members))));
        TRY_VOID(checkEach(context, lines));
    }
    return row.status();
}

// Ids of documents tell in which order they were saved: where one refers to another its name stands.
static void nameDocuments(Json &json, const std::map<std::string, std::string> &names)
{
    if (json.isArray())
        for (Json &item : json.items())
            nameDocuments(item, names);
    if (json.isObject())
        for (Json::Member &member : json.members())
            nameDocuments(member.second, names);
    if (!json.isString())
        return;
    if (const auto name = names.find(json.text()); name != names.end())
        json = Json(name->second);
}

Result<void> exportDocuments(ExportContext &context, SortedLines &lines)
{
    std::map<std::string, std::string> names;
    store::Statement known = context.database.prepare("SELECT public_id, name FROM documents WHERE removed = 0");
    while (known.step())
        names.emplace(known.text(0), known.text(1));
    TRY_VOID(known.status());
    store::Statement row = context.database.prepare("SELECT kind, name, body FROM documents WHERE removed = 0");
    while (row.step()) {
        std::string line = "{";
        Result<Json> body = Json::parse(row.text(2));
        if (body)
            nameDocuments(*body, names);
        if (body)
            addMember(line, "body", body->dump(true));
        else
            addText(line, "body", row.text(2));
        addText(line, "kind", row.text(0));
        addText(line, "name", row.text(1));
        TRY_VOID(lines.add(line + "}"));
    }
    return row.status();
}

} // namespace panorama::services
