// SPDX-License-Identifier: GPL-3.0-or-later
// Order lines, refunds, products, campaigns and messages: rows with a key and plain columns.
#include "core/decimal.h"
#include "core/text.h"
#include "sync/sink/keyed_table.h"

#include <algorithm>

namespace panorama::sync {
namespace {

struct Layout
{
    const char *table;
    std::vector<std::string> keys; // without source_id
    std::vector<std::string> values; // fields of the same names
    bool sourceIsKey;
};

Layout layoutOf(DataKind kind)
{
    switch (kind) {
    case DataKind::OrderLines:
        return {"order_lines", {"order_id", "line"}, {"sku", "quantity", "value", "currency", "product_class"}, true};
    case DataKind::Refunds: return {"refunds", {"order_id", "refund_id"}, {"time", "value", "currency"}, true};
    case DataKind::Products: return {"products", {"sku"}, {"name", "category", "role", "source_id"}, false};
    case DataKind::Campaigns:
        return {"campaigns",
                {"campaign"},
                {"name", "channel", "parent", "level", "start", "end", "budget", "currency", "owner", "status",
                 "objective", "source_id"},
                false};
    default:
        return {"messages",
                {"date", "campaign", "channel"},
                {"sent", "delivered", "opens", "clicks", "bounces", "complaints", "unsubscribes"},
                true};
    }
}

class PlainWriter : public KindWriter
{
public:
    PlainWriter(SinkContext &context, DataKind kind)
        : m_context(context), m_layout(layoutOf(kind)), m_table(context, m_layout.table, keyColumns(), m_layout.values)
    {
    }

    Result<RowOutcome> add(const RowFields &row) override
    {
        if (const auto fault = check(row))
            return *fault;
        std::vector<SqlValue> keys;
        if (m_layout.sourceIsKey)
            keys.push_back(m_context.source.id);
        for (const std::string &key : m_layout.keys)
            keys.push_back(keyOf(row, key));
        std::vector<std::optional<SqlValue>> values;
        for (const std::string &name : m_layout.values)
            values.push_back(valueFor(row, name));
        TRY_VOID(settleCurrency(row, keys, values));
        // What is the same whoever brings it stays with the source that brought it.
        TRY(const RowOutcome::State state, m_table.put(keys, values, m_layout.sourceIsKey ? 0 : 1));
        return RowOutcome {state, {}, {}, 0};
    }

private:
    std::vector<std::string> keyColumns() const
    {
        std::vector<std::string> keys = m_layout.keys;
        if (m_layout.sourceIsKey)
            keys.insert(keys.begin(), "source_id");
        return keys;
    }
    std::optional<RowOutcome> check(const RowFields &row) const
    {
        for (const KindField &field : kindFields(row.kind())) {
            const RowValue *value = row.native(field.name);
            if (!value || value->isEmpty())
                continue;
            if (field.type == FieldType::Count && !wholeNumber(*value))
                return rejected(std::string(field.name), "no whole number");
            if (field.name == "role" && value->text != "traffic" && value->text != "profit" && value->text != "brand")
                return rejected("role", "not one of traffic, profit, brand");
            if (field.name == "channel" && !validName(value->text))
                return rejected("channel", "no valid name");
        }
        if (row.native("currency") && m_context.currencyOf(row).empty())
            return rejected("currency", "no currency code");
        return std::nullopt;
    }
    static bool mapsAmount(const RowFields &row) { return row.native("value") || row.native("budget"); }
    // A currency that is mapped without an amount is that of the amount that stands.
    Result<void> settleCurrency(const RowFields &row, std::span<const SqlValue> keys,
                                std::vector<std::optional<SqlValue>> &values)
    {
        if (!row.native("currency") || mapsAmount(row))
            return {};
        TRY(const auto found, m_table.find(keys));
        if (!found)
            return {};
        const auto isAmount = [](const std::string &name) { return name == "value" || name == "budget"; };
        const auto amount = std::ranges::find_if(m_layout.values, isAmount) - m_layout.values.begin();
        const auto currency = std::ranges::find(m_layout.values, "currency") - m_layout.values.begin();
        if (!std::holds_alternative<std::nullptr_t>(found->values[std::size_t(amount)]))
            values[std::size_t(currency)] = sqlText(m_context.currencyOf(row));
        return {};
    }
    static std::optional<std::int64_t> wholeNumber(const RowValue &value)
    {
        const auto number = Decimal::fromText(value.text);
        const auto micros = number ? number->toMicros() : std::nullopt;
        return micros && *micros % 1000000 == 0 ? std::optional(*micros / 1000000) : std::nullopt;
    }
    SqlValue keyOf(const RowFields &row, const std::string &name) const
    {
        const RowValue *value = row.native(name);
        if (value && (value->type == RowValue::Type::Date || value->type == RowValue::Type::Time))
            return value->number;
        return toNfc(value ? std::string_view(value->text) : std::string_view());
    }
    std::optional<SqlValue> valueFor(const RowFields &row, const std::string &name) const
    {
        if (name == "source_id")
            return SqlValue(m_context.source.id);
        const bool hasMoney = (row.native("value") && !row.native("value")->isEmpty())
            || (row.native("budget") && !row.native("budget")->isEmpty());
        if (name == "currency") // goes with the amount
            return mapsAmount(row) ? std::optional(sqlText(hasMoney ? m_context.currencyOf(row) : "")) : std::nullopt;
        const RowValue *value = row.native(name);
        if (!value)
            return std::nullopt;
        switch (value->type) {
        case RowValue::Type::Empty: return SqlValue(nullptr);
        case RowValue::Type::Text: return SqlValue(toNfc(value->text));
        case RowValue::Type::Number:
            return std::string_view(m_layout.table) == "messages"
                ? sqlNumber(wholeNumber(*value))
                : SqlValue(Decimal::fromText(value->text).value_or(Decimal()).toText());
        default: return SqlValue(value->number);
        }
    }

    SinkContext &m_context;
    Layout m_layout;
    KeyedTable m_table;
};

} // namespace

std::unique_ptr<KindWriter> plainWriter(SinkContext &context, DataKind kind)
{
    return std::make_unique<PlainWriter>(context, kind);
}

} // namespace panorama::sync
