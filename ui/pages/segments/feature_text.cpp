// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/feature_text.h"

#include "ui/rules/catalogue.h"
#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"

#include <QCoreApplication>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString textOfValue(const Json &value)
{
    const auto one = [](const Json &json) {
        return valueText(QString::fromStdString(json.isString() ? json.text() : json.dump()));
    };
    if (value.isNull())
        return QCoreApplication::translate("Features", "(missing)");
    if (const Json *between = value.find("between"))
        return QCoreApplication::translate("Features", "%1 to %2")
            .arg(one(between->items()[0]), one(between->items()[1]));
    return one(value);
}

} // namespace

QString featureText(const Json &feature)
{
    const QString kind = plainText(feature, "kind"), name = knownName(plainText(feature, "name"));
    if (kind == u"attribute")
        return name + u" · "_s + textOfValue(*feature.find("value"));
    if (kind == u"recent_event")
        return QCoreApplication::translate("Features", "%1 in the last 30 days").arg(name);
    return kindText(kind) + u" · "_s + name;
}

double numberIn(const Json &json, const char *key)
{
    const Json *value = json.find(key);
    return value ? value->toDouble() : 0;
}

QString plainText(const Json &json, const char *key)
{
    const Json *value = json.find(key);
    return value && value->isString() ? QString::fromStdString(value->text()) : QString();
}

} // namespace panorama::ui
