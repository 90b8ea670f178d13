// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/convert.h"

#include "core/decimal.h"
#include "core/money.h"
#include "core/text.h"
#include "domain/amounts.h"
#include "domain/field_format.h"
#include "domain/kind_fields.h"
#include "sync/engine/pointer.h"
#include "sync/engine/time_format.h"

#include <cstdlib>

namespace panorama::sync {
namespace {

using Type = FieldType;

Error wrong(const char *what)
{
    return invalidError(what);
}

std::optional<Decimal> decimalOf(const Json &value)
{
    if (value.isNumber())
        return Decimal::fromJsonNumber(value.numberText());
    const auto number = value.isString() ? readNumber(trimmed(value.text()), false) : std::nullopt;
    return number ? Decimal::fromText(*number) : std::nullopt;
}

Result<RowValue> toNumber(const Json &value, bool whole)
{
    const std::optional<Decimal> number = decimalOf(value);
    if (!number)
        return wrong("This is no number.");
    std::string text = number->toText();
    if (whole && text.find('.') != std::string::npos)
        return wrong("This is no whole number.");
    return RowValue::ofNumber(std::move(text));
}

Result<RowValue> toMajor(const Json &value)
{
    const std::optional<Decimal> number = decimalOf(value);
    const std::optional<std::int64_t> micros = number ? nearestMicros(number->toText()) : std::nullopt;
    if (!micros)
        return wrong("This is no amount of money.");
    return RowValue::ofMicros(*micros);
}

// Minor units have the decimals of their currency: 1250 is 12.50 CNY, 1250 JPY, 1.250 KWD.
Result<RowValue> toMinor(const Json &value, const std::string &currency)
{
    TRY(const RowValue major, toMajor(value));
    std::int64_t scale = 1;
    for (int digit = 0; digit < currencyDigits(currency); ++digit)
        scale *= 10;
    const std::int64_t whole = major.number / scale, twice = 2 * std::abs(major.number % scale);
    const bool away = twice > scale || (twice == scale && whole % 2 != 0); // half to even
    return RowValue::ofMicros(whole + (away ? (major.number < 0 ? -1 : 1) : 0));
}

Result<RowValue> toMicros(const Json &value)
{
    const std::optional<Decimal> number = decimalOf(value);
    const std::string text = number ? number->toText() : "";
    const Json whole(Json::Number {text});
    if (!number || !whole.isInteger())
        return wrong("This is no whole number of micros.");
    return RowValue::ofMicros(whole.integer());
}

Result<RowValue> toBoolean(const Json &value)
{
    if (value.isBool())
        return RowValue::ofBoolean(value.boolean());
    const std::string text = toLower(trimmed(scalarText(value)));
    for (const char *yes : {"1", "true", "yes", "y", "是", "x"})
        if (text == yes)
            return RowValue::ofBoolean(true);
    for (const char *no : {"0", "false", "no", "n", "否"})
        if (text == no)
            return RowValue::ofBoolean(false);
    return wrong("This is neither yes nor no.");
}

std::string defaultConversion(DataKind kind, const std::string &name, const Json &value)
{
    const bool open = name.rfind("attr.", 0) == 0 || name.rfind("prop.", 0) == 0;
    if (open)
        return value.isNumber() ? "number" : value.isBool() ? "bool" : value.isString() ? "text" : "json";
    switch (kindFieldType(kind, name).value_or(Type::Text)) {
    case Type::Number:
    case Type::Count: return "number";
    case Type::Money: return "money_decimal";
    case Type::Date: return "date";
    case Type::Time: return "datetime";
    case Type::Boolean:
    case Type::Tag: return "bool";
    case Type::Text: break;
    }
    return "text";
}

TimeZone zoneOf(const FieldSpec &field, const ConvertContext &context)
{
    const std::string name = context.scope->expandText(field.timezone);
    return name.empty() ? context.zone : TimeZone::fromName(name).value_or(context.zone);
}

Result<RowValue> converted(const FieldSpec &field, const std::string &as, const Json &value, const Json &record,
                           const ConvertContext &context)
{
    if (as == "number" || as == "decimal" || as == "int")
        return toNumber(value, as == "int");
    if (as == "bool")
        return toBoolean(value);
    if (as == "money_decimal")
        return toMajor(value);
    if (as == "money_micros")
        return toMicros(value);
    if (as == "money_minor") {
        const Json *currency =
            field.currencyAt.empty() ? context.scope->find("account.currency") : findFirst(record, field.currencyAt);
        return toMinor(value, currency ? scalarText(*currency) : "");
    }
    if (as == "datetime") {
        const auto time = parseTime(value, field.formats, zoneOf(field, context));
        return time ? Result<RowValue>(RowValue::ofTime(*time)) : wrong("This is no time in the expected form.");
    }
    if (as == "date") {
        const auto date = parseDate(value, field.formats, zoneOf(field, context));
        return date ? Result<RowValue>(RowValue::ofDate(*date)) : wrong("This is no date in the expected form.");
    }
    if (as == "json")
        return RowValue::ofText(value.dump(true));
    if (value.isObject() || value.isArray())
        return wrong("This is no text but a list or an object.");
    return RowValue::ofText(scalarText(value));
}

Json mapped(const FieldSpec &field, Json value)
{
    if (!field.map || value.isNull())
        return value;
    if (const Json *found = field.map->find(scalarText(value)))
        return *found;
    return field.mapElse ? *field.mapElse : value;
}

bool isBlank(const Json &value)
{
    return value.isNull() || (value.isString() && trimmed(value.text()).empty());
}

} // namespace

Json rawValue(const FieldSpec &field, const Json &record, const Json *item, const TemplateScope &scope)
{
    const auto copy = [](const Json *value) { return value ? *value : Json(); };
    switch (field.from) {
    case FieldSpec::From::Record: return copy(findFirst(record, field.at));
    case FieldSpec::From::Item: return item ? copy(findFirst(*item, field.at)) : Json();
    case FieldSpec::From::Constant: return field.constant;
    case FieldSpec::From::Config: return copy(scope.find("config." + field.at));
    case FieldSpec::From::Partition: return copy(scope.find("partition." + field.at));
    case FieldSpec::From::SliceStart: return copy(scope.find("slice.start"));
    case FieldSpec::From::SliceEnd: return copy(scope.find("slice.end"));
    case FieldSpec::From::Template: return scope.expand(field.constant);
    case FieldSpec::From::FirstOf: break;
    }
    for (const std::string &pointer : field.firstOf)
        if (const Json *value = findFirst(record, pointer); value && !isBlank(*value))
            return *value;
    return Json();
}

Result<RowValue> convertField(const FieldSpec &field, DataKind kind, const Json &record, const Json *item,
                              const ConvertContext &context)
{
    Json value = rawValue(field, record, item, *context.scope);
    const bool untrimmed =
        field.name == "name" || field.name.rfind("attr.", 0) == 0 || field.name.rfind("prop.", 0) == 0;
    if (value.isString() && !untrimmed)
        value = Json(trimmed(value.text()));
    value = mapped(field, std::move(value));
    if (isBlank(value) && field.fallback)
        value = *field.fallback;
    if (isBlank(value)) {
        if (field.required)
            return wrong("A required value is missing.");
        return RowValue();
    }
    const std::string as = field.as.empty() ? defaultConversion(kind, field.name, value) : field.as;
    return converted(field, as, value, record, context);
}

} // namespace panorama::sync
