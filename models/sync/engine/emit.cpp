// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/emit.h"

#include "core/decimal.h"
#include "sync/engine/pointer.h"

#include <algorithm>
#include <map>

namespace panorama::sync {
namespace {

bool same(const Json &left, const Json &right)
{
    return left == right || (!left.isNull() && !right.isNull() && scalarText(left) == scalarText(right));
}

// With a * in the pointer one of the values it meets is enough; for not_equals none of them may be the one.
bool passesOne(const ConditionSpec &condition, const Json &record, const Json *item)
{
    std::vector<const Json *> values;
    if (!condition.ofItem || item)
        values = findAll(condition.ofItem ? *item : record, condition.at);
    const auto any = [&values](const auto &test) { return std::any_of(values.begin(), values.end(), test); };
    const auto equal = [](const Json &wanted) { return [&wanted](const Json *value) { return same(*value, wanted); }; };
    if (condition.exists && *condition.exists != any([](const Json *value) { return !value->isNull(); }))
        return false;
    if (condition.equals && !(values.empty() ? condition.equals->isNull() : any(equal(*condition.equals))))
        return false;
    if (condition.notEquals && any(equal(*condition.notEquals)))
        return false;
    return !condition.in || any([&condition](const Json *value) {
        return std::any_of(condition.in->begin(), condition.in->end(),
                           [value](const Json &one) { return same(*value, one); });
    });
}

std::string resourceKey(const Json &resource)
{
    const Json *type = resource.find("type"), *id = resource.find("id");
    return type && id ? scalarText(*type) + "\n" + scalarText(*id) : std::string();
}

RowValue naturalValue(const Json &value)
{
    if (value.isNull())
        return {};
    if (value.isBool())
        return RowValue::ofBoolean(value.boolean());
    const auto number = value.isNumber() ? Decimal::fromJsonNumber(value.numberText()) : std::nullopt;
    return number ? RowValue::ofNumber(number->toText()) : RowValue::ofText(scalarText(value));
}

} // namespace

bool passes(const std::vector<ConditionSpec> &conditions, const Json &record, const Json *item)
{
    return std::all_of(conditions.begin(), conditions.end(),
                       [&](const ConditionSpec &condition) { return passesOne(condition, record, item); });
}

void sideLoad(const RecordsSpec &records, const Json &document, std::vector<Json> &list)
{
    for (const auto &[relation, pointer] : records.include) {
        std::map<std::string, const Json *> resources;
        for (const Json *found : findAll(document, pointer))
            for (const Json &resource : itemsOf(found))
                resources.emplace(resourceKey(resource), &resource);
        for (Json &record : list) {
            const Json *link = findFirst(record, "/relationships/" + jsonPointerToken(relation) + "/data");
            const auto found = link ? resources.find(resourceKey(*link)) : resources.end();
            if (found != resources.end())
                putAt(record, "/include/" + jsonPointerToken(relation), *found->second);
        }
    }
}

Emitter::Emitter(const EmitSpec &spec, const std::string &source, const std::string &currency) : m_spec(spec)
{
    m_shape.kind = spec.kind;
    m_shape.source = source;
    m_shape.currency = currency;
    bool hasKey = false;
    for (const FieldSpec &field : spec.fields) {
        hasKey = hasKey || field.name == "key";
        m_shape.fields.push_back({field.name, false});
    }
    const bool wantsKey = spec.kind == DataKind::Customers || spec.kind == DataKind::Events;
    if (!wantsKey || hasKey || spec.key.size() != 1)
        return;
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (spec.fields[i].name == spec.key[0])
            m_keyField = int(i);
    m_shape.fields.push_back({"key", false});
}

EmittedRow Emitter::row(const Json &record, const Json *item, const ConvertContext &context) const
{
    EmittedRow emitted;
    for (const FieldSpec &field : m_spec.fields) {
        Result<RowValue> value = convertField(field, m_spec.kind, record, item, context);
        if (!value && emitted.reason.empty()) {
            emitted.field = field.name;
            emitted.reason = value.error().message;
        }
        emitted.row.values.push_back(value ? std::move(*value) : RowValue());
    }
    if (m_keyField >= 0)
        emitted.row.values.push_back(emitted.row.values[std::size_t(m_keyField)]);
    if (m_spec.eachMap)
        addMapped(record, item, emitted);
    return emitted;
}

void Emitter::addMapped(const Json &record, const Json *item, EmittedRow &emitted) const
{
    const FieldMapSpec &map = *m_spec.eachMap;
    const auto add = [&](const std::string &name, const Json *value) {
        const Json *inner = value ? findFirst(*value, map.value) : nullptr;
        if (!name.empty() && inner)
            emitted.row.extras.emplace_back(RowField {map.into + name, false}, naturalValue(*inner));
    };
    const Json *fields = item ? findFirst(*item, map.at) : nullptr;
    fields = fields ? fields : findFirst(record, map.at);
    for (const Json::Member &member : membersOf(fields)) {
        const Json *name = map.name == "key" ? nullptr : findFirst(member.second, map.name);
        add(map.name == "key" ? member.first : name ? scalarText(*name) : "", &member.second);
    }
    for (const Json &entry : itemsOf(fields)) {
        const Json *name = findFirst(entry, map.name);
        add(name ? scalarText(*name) : "", &entry);
    }
}

std::vector<EmittedRow> Emitter::emit(const Json &record, const ConvertContext &context) const
{
    std::vector<EmittedRow> rows;
    if (m_spec.each.empty()) {
        if (passes(m_spec.when, record, nullptr))
            rows.push_back(row(record, nullptr, context));
        return rows;
    }
    const Json *list = findFirst(record, m_spec.each);
    std::vector<const Json *> items;
    if (list && m_spec.each.find('*') != std::string::npos)
        items = findAll(record, m_spec.each);
    else if (list && list->isArray())
        for (const Json &item : list->items())
            items.push_back(&item);
    for (const Json *item : items)
        if (passes(m_spec.when, record, item))
            rows.push_back(row(record, item, context));
    return rows;
}

} // namespace panorama::sync
