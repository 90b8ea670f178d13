// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sink/row_image.h"

#include "core/json.h"
#include "store/vault.h"

#include <vector>

namespace panorama::sync {
namespace {

Result<std::vector<std::string>> columnsOf(store::Database &database, const std::string &table)
{
    std::vector<std::string> columns;
    store::Statement statement = database.prepare("SELECT name FROM pragma_table_info(?) ORDER BY cid");
    statement.bind(table);
    while (statement.step())
        columns.emplace_back(statement.text(0));
    TRY_VOID(statement.status());
    return columns;
}

Json cellOf(store::Statement &types, store::Statement &row, int column)
{
    const std::string_view type = types.text(column);
    if (type == "integer")
        return Json(row.integer(column));
    if (type == "real")
        return Json(row.real(column));
    if (type == "text")
        return Json(row.text(column));
    if (type == "blob")
        return Json::object({{"hex", store::toHex(row.blob(column))}});
    return Json();
}

} // namespace

Result<std::string> rowImage(store::Database &database, const std::string &table, std::int64_t rowId)
{
    TRY(const std::vector<std::string> columns, columnsOf(database, table));
    std::string names, types;
    for (const std::string &column : columns) {
        names += (names.empty() ? "\"" : ", \"") + column + "\"";
        types += (types.empty() ? "typeof(\"" : ", typeof(\"") + column + "\")";
    }
    const std::string from = " FROM " + table + " WHERE id = ?";
    store::Statement typeRow = database.prepare("SELECT " + types + from),
                     row = database.prepare("SELECT " + names + from);
    typeRow.bind(rowId);
    row.bind(rowId);
    Json image = Json::object();
    if (typeRow.step() && row.step())
        for (std::size_t i = 0; i < columns.size(); ++i)
            image.set(columns[i], cellOf(typeRow, row, int(i)));
    TRY_VOID(row.status());
    return image.dump();
}

Result<void> restoreImage(store::Database &database, const std::string &table, std::int64_t rowId,
                          const std::string &text)
{
    TRY(const Json image, Json::parse(text));
    std::string sets;
    for (const Json::Member &member : image.members())
        sets += (sets.empty() ? "\"" : ", \"") + member.first + "\" = ?";
    store::Statement update = database.prepare("UPDATE " + table + " SET " + sets + " WHERE id = ?");
    update.bind();
    for (const auto &[name, value] : image.members()) {
        if (value.isNull())
            update.bindNext(nullptr);
        else if (value.isInteger())
            update.bindNext(value.integer());
        else if (value.isNumber())
            update.bindNext(value.toDouble());
        else if (value.isString())
            update.bindNext(value.text());
        else
            update.bindBlob(store::fromHex(value.find("hex") ? value.find("hex")->text() : ""));
    }
    update.bindNext(rowId);
    return update.run();
}

} // namespace panorama::sync
