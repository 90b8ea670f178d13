// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/known_names.h"

#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

#include <memory>
#include <vector>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    const char *name, *text;
};

constexpr Known known[] = {
    {"impression", QT_TRANSLATE_NOOP("Names", "Impression")},
    {"click", QT_TRANSLATE_NOOP("Names", "Click")},
    {"visit", QT_TRANSLATE_NOOP("Names", "Visit")},
    {"lead", QT_TRANSLATE_NOOP("Names", "Lead")},
    {"follow_up", QT_TRANSLATE_NOOP("Names", "Follow-up")},
    {"cart", QT_TRANSLATE_NOOP("Names", "Add to cart")},
    {"order", QT_TRANSLATE_NOOP("Names", "Order")},
    {"purchase", QT_TRANSLATE_NOOP("Names", "Purchase")},
    {"refund", QT_TRANSLATE_NOOP("Names", "Refund")},
    {"register", QT_TRANSLATE_NOOP("Names", "Registration")},
    {"targeted", QT_TRANSLATE_NOOP("Names", "Targeted")},
    {"redeemed", QT_TRANSLATE_NOOP("Names", "Redeemed")},
    {"redemption", QT_TRANSLATE_NOOP("Names", "Redemption")},
    {"coupon", QT_TRANSLATE_NOOP("Names", "Coupon")},
    {"share", QT_TRANSLATE_NOOP("Names", "Shared")},
    {"comment", QT_TRANSLATE_NOOP("Names", "Comment")},
    {"invite", QT_TRANSLATE_NOOP("Names", "Invitation")},
    {"referred", QT_TRANSLATE_NOOP("Names", "Joined by invitation")},
    {"invite_code", QT_TRANSLATE_NOOP("Names", "Invitation code")},
    {"code_scan", QT_TRANSLATE_NOOP("Names", "Code scanned")},
    {"purchase_line", QT_TRANSLATE_NOOP("Names", "Purchased item")},
    {"member_no", QT_TRANSLATE_NOOP("Names", "Member no.")},
    {"buyer_id", QT_TRANSLATE_NOOP("Names", "Buyer ID")},
    {"household", QT_TRANSLATE_NOOP("Names", "Household")},
    {"device", QT_TRANSLATE_NOOP("Names", "Device")},
    {"email_open", QT_TRANSLATE_NOOP("Names", "Email opened")},
    {"message", QT_TRANSLATE_NOOP("Names", "Message")},
    {"open", QT_TRANSLATE_NOOP("Names", "Opened")},
    {"name", QT_TRANSLATE_NOOP("Names", "Name")},
    {"age", QT_TRANSLATE_NOOP("Names", "Age")},
    {"city", QT_TRANSLATE_NOOP("Names", "City")},
    {"city_tier", QT_TRANSLATE_NOOP("Names", "City tier")},
    {"province", QT_TRANSLATE_NOOP("Names", "Province")},
    {"gender", QT_TRANSLATE_NOOP("Names", "Gender")},
    {"level", QT_TRANSLATE_NOOP("Names", "Member level")},
    {"birthday", QT_TRANSLATE_NOOP("Names", "Birthday")},
    {"customer_type", QT_TRANSLATE_NOOP("Names", "Customer type")},
    {"business", QT_TRANSLATE_NOOP("Names", "Business")},
    {"consumer", QT_TRANSLATE_NOOP("Names", "Consumer")},
    {"annual_purchase", QT_TRANSLATE_NOOP("Names", "Purchases a year")},
    {"central_purchasing", QT_TRANSLATE_NOOP("Names", "Central purchasing")},
    {"score", QT_TRANSLATE_NOOP("Names", "Score")},
    {"lead_channel", QT_TRANSLATE_NOOP("Names", "Channel of the lead")},
    {"scene", QT_TRANSLATE_NOOP("Names", "Way of following")},
    {"created", QT_TRANSLATE_NOOP("Names", "Created")},
    {"country", QT_TRANSLATE_NOOP("Names", "Country")},
    {"channel", QT_TRANSLATE_NOOP("Names", "Channel")},
    {"campaign", QT_TRANSLATE_NOOP("Names", "Campaign")},
    {"value", QT_TRANSLATE_NOOP("Names", "Amount")},
    {"currency", QT_TRANSLATE_NOOP("Names", "Currency")},
    {"status", QT_TRANSLATE_NOOP("Names", "Status")},
    {"store", QT_TRANSLATE_NOOP("Names", "Store")},
    {"order_id", QT_TRANSLATE_NOOP("Names", "Order number")},
    {"page", QT_TRANSLATE_NOOP("Names", "Page")},
    {"product", QT_TRANSLATE_NOOP("Names", "Product")},
    {"category", QT_TRANSLATE_NOOP("Names", "Category")},
    {"loss_reason", QT_TRANSLATE_NOOP("Names", "Reason of loss")},
    {"sms", QT_TRANSLATE_NOOP("Names", "Text message")},
    {"email", QT_TRANSLATE_NOOP("Names", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("Names", "Phone")},
    {"wechat", QT_TRANSLATE_NOOP("Names", "WeChat")},
    {"push", QT_TRANSLATE_NOOP("Names", "Push message")},
    {"post", QT_TRANSLATE_NOOP("Names", "Post")},
    {"marketing", QT_TRANSLATE_NOOP("Names", "Marketing")},
    {"prospect", QT_TRANSLATE_NOOP("Names", "Prospect")},
    {"new", QT_TRANSLATE_NOOP("Names", "New customer")},
    {"active", QT_TRANSLATE_NOOP("Names", "Active")},
    {"at_risk", QT_TRANSLATE_NOOP("Names", "At risk")},
    {"dormant", QT_TRANSLATE_NOOP("Names", "Dormant")},
    {"churned", QT_TRANSLATE_NOOP("Names", "Churned")},
    {"not_given", QT_TRANSLATE_NOOP("Names", "Not given")},
};

const char *textOf(const QString &name)
{
    for (const Known &entry : known)
        if (name == QLatin1StringView(entry.name))
            return entry.text;
    return nullptr;
}

// All languages at once: the catalogues of the others are read when somebody searches.
const std::vector<std::unique_ptr<QTranslator>> &allLanguages()
{
    static const std::vector<std::unique_ptr<QTranslator>> languages = [] {
        std::vector<std::unique_ptr<QTranslator>> loaded;
        for (const QString &name : Language::names()) {
            loaded.push_back(std::make_unique<QTranslator>());
            if (!loaded.back()->load(u":/translations/panorama_%1.qm"_s.arg(name)))
                loaded.pop_back();
        }
        return loaded;
    }();
    return languages;
}

} // namespace

QString knownName(const QString &name)
{
    const char *text = textOf(name);
    return text ? QCoreApplication::translate("Names", text) : name;
}

QString knownName(const std::string &name)
{
    return knownName(QString::fromStdString(name));
}

QString textsForSearch(const char *context, const char *source)
{
    QString texts = QLatin1StringView(source);
    for (const auto &language : allLanguages())
        texts += u' ' + language->translate(context, source);
    return texts;
}

QString namesForSearch(const QString &name)
{
    const char *text = textOf(name);
    return text ? name + u' ' + textsForSearch("Names", text) : name;
}

} // namespace panorama::ui
