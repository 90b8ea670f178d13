// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/referral_texts.h"

#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

double numberAt(const Json &json, const char *pointer)
{
    const Json *value = json.at(pointer);
    return value ? value->toDouble() : 0;
}

QString textAt(const Json &json, const char *pointer)
{
    const Json *value = json.at(pointer);
    return value && value->isString() ? QString::fromStdString(value->text()) : QString();
}

PickItem pickItem(const QString &id, const QString &title, quint64 count)
{
    return {id, title, {}, {}, count, count > 0, false, searchKey(title)};
}

Kpi countKpi(const QString &name, double count, const QString &note)
{
    Kpi kpi;
    kpi.name = name;
    kpi.value = shortNumber(count);
    kpi.full = fullNumber(count);
    kpi.note = note;
    return kpi;
}

QString ringText(const Json &ring)
{
    const QString kind = textAt(ring, "/kind");
    if (kind == u"self")
        return QCoreApplication::translate("Referral", "invited himself");
    if (kind == u"cycle")
        return QCoreApplication::translate("Referral", "invited each other in a circle");
    if (kind == u"shared")
        return QCoreApplication::translate("Referral", "share one %1").arg(knownName(textAt(ring, "/evidence/same")));
    return QCoreApplication::translate("Referral", "%1 newcomers in %2")
        .arg(fullNumber(numberAt(ring, "/evidence/newcomers")), spanOfTime(numberAt(ring, "/evidence/seconds")));
}

} // namespace

QString spanOfTime(double seconds)
{
    const double days = seconds / 86400, hours = seconds / 3600, minutes = seconds / 60;
    const auto text = [](double value) { return fullNumber(value, value < 10 && value != std::round(value) ? 1 : 0); };
    return days >= 1 ? QCoreApplication::translate("Referral", "%1 days").arg(text(days))
        : hours >= 1 ? QCoreApplication::translate("Referral", "%1 hours").arg(text(hours))
                     : QCoreApplication::translate("Referral", "%1 minutes").arg(text(minutes));
}

std::vector<PickItem> propertyItems(const Vocabulary &words)
{
    std::vector<PickItem> items;
    for (const Vocabulary::Values &property : words.properties)
        items.push_back(pickItem(property.name, knownName(property.name), property.distinct));
    return items;
}

std::vector<PickItem> ownerItems(const Vocabulary &words)
{
    std::vector<PickItem> items;
    for (const Vocabulary::Named &event : words.events)
        items.push_back(
            pickItem(u"event:"_s + event.id,
                     QCoreApplication::translate("Referral", "did “%1” with the same value").arg(knownName(event.name)),
                     event.count));
    for (const Vocabulary::Values &attribute : words.attributes)
        items.push_back(
            pickItem(u"attribute:"_s + attribute.name,
                     QCoreApplication::translate("Referral", "has it as “%1”").arg(knownName(attribute.name)),
                     attribute.distinct));
    for (const Vocabulary::Named &identifier : words.identifiers)
        items.push_back(pickItem(
            u"identifier:"_s + identifier.id,
            QCoreApplication::translate("Referral", "has it as identifier “%1”").arg(knownName(identifier.name)),
            identifier.count));
    return items;
}

QString usualId(const std::vector<PickItem> &items, std::initializer_list<const char *> wanted)
{
    for (const char *id : wanted)
        for (const PickItem &item : items)
            if (item.id == QLatin1StringView(id))
                return item.id;
    return items.empty() ? QString() : items.front().id;
}

Kpi peopleKpi(const Json &run)
{
    return countKpi(QCoreApplication::translate("Referral", "Invited people"), numberAt(run, "/invited"),
                    QCoreApplication::translate("Referral", "by %1 people; %2 ordered")
                        .arg(fullNumber(numberAt(run, "/inviters")), fullNumber(numberAt(run, "/converted"))));
}

Kpi kFactorKpi(const Json &run)
{
    Kpi kpi;
    kpi.name = QCoreApplication::translate("Referral", "K-factor");
    kpi.help = QCoreApplication::translate("Referral",
                                           "How many newcomers a newcomer brings within 30 days, among those observed "
                                           "for as long; above 1 the campaign grows by itself.");
    const Json *k = run.find("k");
    kpi.value.number = u"–"_s;
    if (!k || k->isNull())
        return kpi;
    kpi.value.number = fullNumber(numberAt(*k, "/mean"), 2);
    kpi.full = kpi.value.number;
    kpi.note = QCoreApplication::translate("Referral", "%1 – %2")
                   .arg(fullNumber(numberAt(*k, "/interval/0"), 2), fullNumber(numberAt(*k, "/interval/1"), 2));
    if (const Json *honest = run.find("k_without_rings"); honest && !honest->isNull() && numberAt(run, "/suspects") > 0)
        kpi.note += QCoreApplication::translate("Referral", "; without suspects %1")
                        .arg(fullNumber(numberAt(*honest, "/mean"), 2));
    return kpi;
}

Kpi cycleKpi(const Json &run)
{
    Kpi kpi;
    kpi.name = QCoreApplication::translate("Referral", "Time to bring somebody");
    kpi.value.number = u"–"_s;
    const Json *cycle = run.find("cycle");
    if (!cycle || cycle->isNull())
        return kpi;
    kpi.value.number = spanOfTime(numberAt(*cycle, "/median_seconds"));
    kpi.full = kpi.value.number;
    kpi.note = QCoreApplication::translate("Referral", "middle half: %1 to %2")
                   .arg(spanOfTime(numberAt(*cycle, "/quartiles/0")), spanOfTime(numberAt(*cycle, "/quartiles/1")));
    return kpi;
}

Kpi suspectsKpi(const Json &run)
{
    const Json *rings = run.find("rings");
    return countKpi(QCoreApplication::translate("Referral", "Suspicious people"), numberAt(run, "/suspects"),
                    QCoreApplication::translate("Referral", "in %1 groups")
                        .arg(fullNumber(double(rings ? rings->items().size() : 0))));
}

QString notesText(const Json &run)
{
    return QCoreApplication::translate("Referral",
                                       "Everybody counts once, by the first invitation. Left out: %1 with an unknown "
                                       "referrer, %2 who had been invited before, %3 who invited themselves.")
        .arg(fullNumber(numberAt(run, "/unknown_referrers")), fullNumber(numberAt(run, "/repeated")),
             fullNumber(numberAt(run, "/self_invitations")));
}

std::vector<TableColumn> kocColumns()
{
    return {{QCoreApplication::translate("Referral", "Customer"), TableColumn::Kind::Text, 108},
            {QCoreApplication::translate("Referral", "Brought"), TableColumn::Kind::Number, 0,
             QCoreApplication::translate("Referral", "directly")},
            {QCoreApplication::translate("Referral", "In all"), TableColumn::Kind::Number, 0,
             QCoreApplication::translate("Referral", "with those whom these brought, and so on")},
            {QCoreApplication::translate("Referral", "Ordered"), TableColumn::Kind::Number, 0,
             QCoreApplication::translate("Referral", "of those brought directly")},
            {QCoreApplication::translate("Referral", "Weight"), TableColumn::Kind::Number, 0,
             QCoreApplication::translate("Referral", "PageRank; 1 is the average")}};
}

std::vector<TableRows::Row> kocRows(const Json &koc)
{
    std::vector<TableRows::Row> rows;
    const Json *list = koc.find("koc");
    for (const Json &person : list ? list->items() : Json::Array()) {
        const QString id = textAt(person, "/customer");
        TableRows::Row row {id, {}};
        row.cells.emplace_back(id);
        for (const char *key : {"/invited", "/reach", "/converted"})
            row.cells.emplace_back(fullNumber(numberAt(person, key)), numberAt(person, key));
        row.cells.emplace_back(fullNumber(numberAt(person, "/rank"), 1), numberAt(person, "/rank"));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TableColumn> ringColumns()
{
    return {{QCoreApplication::translate("Referral", "Why"), TableColumn::Kind::Text},
            {QCoreApplication::translate("Referral", "People"), TableColumn::Kind::Number, 66},
            {QCoreApplication::translate("Referral", "Ordered"), TableColumn::Kind::Number, 74},
            {QCoreApplication::translate("Referral", "Around"), TableColumn::Kind::Muted, 110}};
}

std::vector<TableRows::Row> ringRows(const Json &run)
{
    std::vector<TableRows::Row> rows;
    for (const Json &ring : run.find("rings")->items()) {
        const Json::Array &members = ring.find("members")->items();
        const QString inviter = textAt(ring, "/inviter"), first = QString::fromStdString(members[0].text());
        const QString around = inviter.isEmpty() ? first : inviter;
        TableRows::Row row {around + u'#' + QString::number(rows.size()), {}};
        const QString why = ringText(ring);
        row.cells.emplace_back(why, why, PillTone::Neutral, textAt(ring, "/evidence/value"));
        row.cells.emplace_back(fullNumber(double(members.size())), double(members.size()));
        row.cells.emplace_back(fullNumber(numberAt(ring, "/converted")), numberAt(ring, "/converted"));
        row.cells.emplace_back(around);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace panorama::ui
