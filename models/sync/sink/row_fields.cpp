// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sink/row_fields.h"

#include "core/decimal.h"
#include "core/text.h"

#include <utility>

namespace panorama::sync {

RowFields::RowFields(const RowShape &shape) : m_kind(shape.kind)
{
    for (const RowField &field : shape.fields)
        m_names.push_back(takeApart(field));
}

FieldName RowFields::takeApart(const RowField &field) const
{
    using Group = FieldName::Group;
    constexpr std::pair<std::string_view, Group> prefixes[] = {
        {"id.", Group::Identifier}, {"attr.", Group::Attribute}, {"tag.", Group::Tag}, {"prop.", Group::Property}};
    for (const auto &[prefix, group] : prefixes)
        if (field.name.size() > prefix.size() && field.name.compare(0, prefix.size(), prefix) == 0)
            return {group, toNfc(std::string_view(field.name).substr(prefix.size())), field.name, 0, field.personal};
    const std::vector<KindField> &natives = kindFields(m_kind);
    for (std::size_t slot = 0; slot < natives.size(); ++slot)
        if (natives[slot].name == field.name)
            return {Group::Native, field.name, field.name, slot, false};
    return {Group::Property, field.name, field.name, 0, field.personal};
}

void RowFields::read(const Row &row)
{
    m_natives.assign(kindFields(m_kind).size(), nullptr);
    for (auto *list : {&m_identifiers, &m_attributes, &m_tags, &m_properties})
        list->clear();
    for (std::size_t i = 0; i < m_names.size() && i < row.values.size(); ++i)
        sort(m_names[i], row.values[i]);
    for (const auto &[field, value] : row.extras) {
        const auto known = m_extraNames.find(field.name);
        sort(known == m_extraNames.end() ? m_extraNames.emplace(field.name, takeApart(field)).first->second
                                         : known->second,
             value);
    }
}

void RowFields::sort(const FieldName &field, const RowValue &value)
{
    switch (field.group) {
    case FieldName::Group::Native: m_natives[field.slot] = &value; break;
    case FieldName::Group::Identifier: m_identifiers.push_back({&field, &value}); break;
    case FieldName::Group::Attribute: m_attributes.push_back({&field, &value}); break;
    case FieldName::Group::Tag: m_tags.push_back({&field, &value}); break;
    case FieldName::Group::Property: m_properties.push_back({&field, &value}); break;
    }
}

const RowValue *RowFields::native(std::string_view name) const
{
    const std::vector<KindField> &natives = kindFields(m_kind);
    for (std::size_t slot = 0; slot < natives.size(); ++slot)
        if (natives[slot].name == name)
            return m_natives[slot];
    return nullptr;
}

std::string_view RowFields::text(std::string_view name) const
{
    const RowValue *value = native(name);
    return value ? std::string_view(value->text) : std::string_view();
}

std::optional<std::int64_t> RowFields::number(std::string_view name) const
{
    const RowValue *value = native(name);
    return value && !value->isEmpty() ? std::optional(value->number) : std::nullopt;
}

const KindField *RowFields::missing() const
{
    const std::vector<KindField> &natives = kindFields(m_kind);
    for (std::size_t slot = 0; slot < natives.size(); ++slot)
        if (natives[slot].required && (!m_natives[slot] || m_natives[slot]->isEmpty()))
            return &natives[slot];
    return nullptr;
}

RowOutcome rejected(std::string field, std::string reason, int identifiersDropped)
{
    return {RowOutcome::State::Rejected, std::move(field), std::move(reason), identifiersDropped};
}

std::optional<Value> valueOf(const RowValue &value)
{
    switch (value.type) {
    case RowValue::Type::Empty: return std::nullopt;
    case RowValue::Type::Text: return Value {ValueType::Text, toNfc(value.text)};
    case RowValue::Type::Number: {
        const std::optional<Decimal> number = Decimal::fromText(value.text);
        return number ? Value {ValueType::Number, number->toText()} : Value {ValueType::Text, toNfc(value.text)};
    }
    case RowValue::Type::Boolean: return Value {ValueType::Boolean, value.number ? "true" : "false"};
    case RowValue::Type::Date: return Value {ValueType::Date, Date {std::int32_t(value.number)}.toIso()};
    case RowValue::Type::Time: return Value {ValueType::Time, formatUtc({value.number})};
    case RowValue::Type::Money: return Value {ValueType::Number, Decimal::fromMicros(value.number).toText()};
    }
    return std::nullopt;
}

} // namespace panorama::sync
