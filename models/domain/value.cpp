// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/value.h"

namespace panorama {

Json exportedValue(const Value &value)
{
    switch (value.type) {
    case ValueType::Number: return Json(Json::Number {value.text});
    case ValueType::Boolean: return Json(value.text == "true");
    default: return Json(value.text);
    }
}

Json storedValue(const Value &value)
{
    switch (value.type) {
    case ValueType::Date: return Json::object({{"d", value.text}});
    case ValueType::Time: return Json::object({{"t", value.text}});
    default: return exportedValue(value);
    }
}

Value valueFromStored(const Json &json)
{
    if (json.isNumber())
        return {ValueType::Number, json.numberText()};
    if (json.isBool())
        return {ValueType::Boolean, json.boolean() ? "true" : "false"};
    if (const Json *date = json.find("d"))
        return {ValueType::Date, date->text()};
    if (const Json *time = json.find("t"))
        return {ValueType::Time, time->text()};
    return {ValueType::Text, json.isString() ? json.text() : std::string()};
}

} // namespace panorama
