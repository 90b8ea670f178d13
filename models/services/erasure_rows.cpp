// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "domain/identifier.h"
#include "services/erasure_parts.h"
#include "store/sealed_places.h"

#include <unordered_set>

namespace panorama::services {
namespace {

// Images of rows that a later batch changed lie in undo under the row's id.
Result<void> eraseByIds(store::Database &database, const std::string &table, const std::vector<std::int64_t> &ids)
{
    store::Statement undo = database.prepare("DELETE FROM undo WHERE table_name = '" + table + "' AND row_id = ?");
    store::Statement rows = database.prepare("DELETE FROM " + table + " WHERE id = ?");
    for (const std::int64_t id : ids) {
        TRY_VOID(undo.bind(id).run());
        TRY_VOID(rows.bind(id).run());
    }
    return {};
}

struct OrderRow
{
    std::int64_t id, source;
    std::string number;
};

Result<std::vector<OrderRow>> ordersOf(store::Database &database, const ErasureScope &scope)
{
    std::vector<OrderRow> orders;
    store::Statement row = database.prepare("SELECT id, source_id, order_id, party FROM orders");
    while (row.step())
        if (scope.holds(std::uint32_t(row.integer(1)), std::uint32_t(row.integer(3))))
            orders.push_back({row.integer(0), row.integer(1), std::string(row.text(2))});
    TRY_VOID(row.status());
    return orders;
}

Result<void> eraseParts(store::Database &database, const std::string &table, const std::vector<OrderRow> &orders)
{
    std::vector<std::int64_t> ids;
    store::Statement row = database.prepare("SELECT id FROM " + table + " WHERE source_id = ? AND order_id = ?");
    for (const OrderRow &order : orders) {
        row.bind(order.source, order.number);
        while (row.step())
            ids.push_back(row.integer(0));
        TRY_VOID(row.status());
    }
    return eraseByIds(database, table, ids);
}

// The values of the erased identifiers, as "kind value".
std::unordered_set<std::string> erasedValues(const identity::IdentityView &view, const ErasureScope &scope)
{
    std::unordered_set<std::string> values;
    for (const std::uint32_t id : scope.identifiers)
        values.insert(view.identifiers().kindOf(id).name + " " + std::string(view.identifiers().value(id)));
    for (const std::uint32_t id : scope.strong)
        values.insert(view.identifiers().kindOf(id).name + " " + std::string(view.identifiers().value(id)));
    return values;
}

bool speaksOf(const Json &cells, const std::unordered_set<std::string> &values, const std::set<std::string> &kinds,
              const std::string &region)
{
    for (const Json &cell : cells.isArray() ? cells.items() : Json::Array())
        for (const std::string &kind : kinds)
            if (cell.isString())
                if (const auto value = normalizedIdentifier(kind, cell.text(), region);
                    value && values.contains(kind + " " + *value))
                    return true;
    return false;
}

} // namespace

Result<void> eraseOrders(store::WriteSession &session, const ErasureScope &scope, ErasureResult &result)
{
    TRY(const std::vector<OrderRow> orders, ordersOf(session.database, scope));
    std::vector<std::int64_t> ids;
    for (const OrderRow &order : orders)
        ids.push_back(order.id);
    TRY_VOID(eraseParts(session.database, "order_lines", orders));
    TRY_VOID(eraseParts(session.database, "refunds", orders));
    result.orders = std::int64_t(ids.size());
    return eraseByIds(session.database, "orders", ids);
}

Result<void> eraseRejects(store::WriteSession &session, const identity::IdentityView &view, const ErasureScope &scope,
                          const std::string &region, ErasureResult &result)
{
    const std::unordered_set<std::string> values = erasedValues(view, scope);
    std::set<std::string> kinds;
    for (const std::string &value : values)
        kinds.insert(value.substr(0, value.find(' ')));
    std::vector<std::pair<std::int64_t, std::int64_t>> found;
    store::Statement row = session.database.prepare("SELECT batch_id, seq, cells FROM rejects WHERE cells IS NOT NULL");
    while (row.step()) {
        TRY(const std::string opened,
            session.vault->open(store::rejectPlace(row.integer(0), row.integer(1)), row.blob(2)));
        const Result<Json> cells = Json::parse(opened);
        if (cells && speaksOf(*cells, values, kinds, region))
            found.emplace_back(row.integer(0), row.integer(1));
    }
    TRY_VOID(row.status());
    store::Statement remove =
        session.database.prepare("UPDATE rejects SET cells = NULL WHERE batch_id = ? AND seq = ?");
    for (const auto &[batch, seq] : found)
        TRY_VOID(remove.bind(batch, seq).run());
    result.rejects = std::int64_t(found.size());
    return {};
}

} // namespace panorama::services
