// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/catalogue.h"

#include "segments/condition.h"
#include "ui/rules/known_names.h"

#include <QCoreApplication>

#include <QHash>

#include <algorithm>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

struct LeafKind
{
    const char *key, *text, *icon;
};

// In the order in which they are offered.
constexpr LeafKind kinds[] = {
    {"attribute", QT_TRANSLATE_NOOP("Conditions", "Attribute"), "user"},
    {"event", QT_TRANSLATE_NOOP("Conditions", "Behaviour"), "shopping-cart"},
    {"sequence", QT_TRANSLATE_NOOP("Conditions", "Sequence"), "route"},
    {"tag", QT_TRANSLATE_NOOP("Conditions", "Tag"), "tag"},
    {"rfm", QT_TRANSLATE_NOOP("Conditions", "RFM score"), "star"},
    {"lifecycle", QT_TRANSLATE_NOOP("Conditions", "Lifecycle"), "refresh-cw"},
    {"consent", QT_TRANSLATE_NOOP("Conditions", "Consent"), "shield-check"},
    {"identifier", QT_TRANSLATE_NOOP("Conditions", "Identifier"), "hash"},
    {"source", QT_TRANSLATE_NOOP("Conditions", "Source"), "database"},
    {"segment", QT_TRANSLATE_NOOP("Conditions", "Segment"), "target"},
    {"pool", QT_TRANSLATE_NOOP("Conditions", "Pool"), "layers"},
    {"funnel", QT_TRANSLATE_NOOP("Conditions", "Funnel stage"), "funnel"},
    {"journey", QT_TRANSLATE_NOOP("Conditions", "Figure of a journey"), "route"},
};

const LeafKind *kindOf(const QString &key)
{
    for (const LeafKind &kind : kinds)
        if (key == QLatin1StringView(kind.key))
            return &kind;
    return nullptr;
}

Json firstComparison(const Vocabulary::Values &values)
{
    switch (values.kind) {
    case Vocabulary::Kind::Number:
        return Json::object({{"attribute", values.name.toStdString()},
                             {">=", Json::Number {QString::number(qRound64(values.low)).toStdString()}}});
    case Vocabulary::Kind::Flag: return Json::object({{"attribute", values.name.toStdString()}, {"=", true}});
    case Vocabulary::Kind::Date: return Json::object({{"attribute", values.name.toStdString()}, {"known", true}});
    case Vocabulary::Kind::Text: break;
    }
    if (values.values.isEmpty())
        return Json::object({{"attribute", values.name.toStdString()}, {"known", true}});
    return Json::object(
        {{"attribute", values.name.toStdString()}, {"in", Json(Json::Array {values.values.front().toStdString()})}});
}

class Catalogue
{
public:
    explicit Catalogue(const Vocabulary &words) : m_words(words) { }

    std::vector<CatalogueEntry> entries()
    {
        for (const Vocabulary::Values &values : m_words.attributes)
            add("attribute", knownName(values.name), values.name, firstComparison(values));
        for (const Vocabulary::Named &event : m_words.events)
            add("event", knownName(event.name), event.name,
                Json::object(
                    {{"event", event.id.toStdString()}, {"count", Json::object({{">=", 1}})}, {"last_days", 90}}),
                &event.count);
        addSequence();
        addNamed("tag", m_words.tags);
        addStages();
        for (const char *channel : {"sms", "email", "phone", "wechat", "push", "post"})
            add("consent", knownName(QLatin1StringView(channel)), QLatin1StringView(channel),
                Json::object({{"consent", channel}}));
        addNamed("identifier", m_words.identifiers);
        addNamed("source", m_words.sources);
        addNamed("segment", m_words.segments, false);
        addNamed("pool", m_words.pools, false);
        for (const Vocabulary::Funnel &funnel : m_words.funnels)
            add("funnel", funnel.name, funnel.name,
                Json::object({{"funnel", funnel.id.toStdString()}, {"step", 1}, {"state", "reached"}}));
        return std::move(m_entries);
    }

private:
    void add(const char *kind, const QString &title, const QString &name, Json leaf, const quint64 *count = nullptr)
    {
        const LeafKind *known = kindOf(QLatin1StringView(kind));
        CatalogueEntry entry {kindText(QLatin1StringView(kind)),
                              title,
                              QLatin1StringView(known->icon),
                              count ? *count : 0,
                              count != nullptr,
                              {},
                              std::move(leaf)};
        entry.key = searchKey(title + u' ' + namesForSearch(name) + u' ' + textsForSearch("Conditions", known->text));
        m_entries.push_back(std::move(entry));
    }
    void addNamed(const char *kind, const std::vector<Vocabulary::Named> &list, bool counted = true)
    {
        for (const Vocabulary::Named &named : list)
            add(kind, knownName(named.name), named.name, Json::object({{kind, named.id.toStdString()}}),
                counted ? &named.count : nullptr);
    }
    void addSequence()
    {
        if (m_words.events.empty())
            return;
        const auto event = [&](const char *wanted, std::size_t otherwise) {
            for (const Vocabulary::Named &known : m_words.events)
                if (known.id == QLatin1StringView(wanted))
                    return Json::object({{"event", wanted}});
            return Json::object(
                {{"event", m_words.events[std::min(otherwise, m_words.events.size() - 1)].id.toStdString()}});
        };
        add("sequence", QCoreApplication::translate("Conditions", "One behaviour after another"), u"sequence"_s,
            Json::object(
                {{"sequence", Json(Json::Array {event("visit", 0), event("order", 1)})}, {"within_days", 30}}));
    }
    // Kinds of leaves whose choices are fixed; offered where the engine has them.
    void addStages()
    {
        const segments::ConditionRegistry registry = segments::allConditions();
        if (registry.find("rfm"))
            add("rfm", QCoreApplication::translate("Conditions", "Recency, frequency, amount"), u"rfm"_s,
                Json::object({{"rfm", Json::object({{"r", Json(Json::Array {4, 5})}})}}));
        if (registry.find("lifecycle"))
            add("lifecycle", QCoreApplication::translate("Conditions", "Lifecycle stage"), u"lifecycle"_s,
                Json::object({{"lifecycle", "active"}}));
    }
    const Vocabulary &m_words;
    std::vector<CatalogueEntry> m_entries;
};

} // namespace

QString leafKind(const Json &leaf)
{
    for (const LeafKind &kind : kinds)
        if (leaf.find(kind.key))
            return QLatin1StringView(kind.key);
    return {};
}

QString kindText(const QString &kind)
{
    const LeafKind *known = kindOf(kind);
    return known ? QCoreApplication::translate("Conditions", known->text) : kind;
}

QString kindIcon(const QString &kind)
{
    const LeafKind *known = kindOf(kind);
    return known ? QString(QLatin1StringView(known->icon)) : u"filter"_s;
}

std::vector<CatalogueEntry> conditionCatalogue(const Vocabulary &words)
{
    return Catalogue(words).entries();
}

std::vector<const CatalogueEntry *> searchCatalogue(const std::vector<CatalogueEntry> &entries, const QString &query)
{
    std::vector<std::pair<int, const CatalogueEntry *>> found;
    for (const CatalogueEntry &entry : entries)
        if (const int score = matchScore(entry.key, query))
            found.emplace_back(score, &entry);
    if (!query.trimmed().isEmpty()) {
        // Groups by their best entry, entries by their score.
        QHash<QString, int> best;
        for (const auto &[score, entry] : found)
            best[entry->group] = std::max(best[entry->group], score);
        std::stable_sort(found.begin(), found.end(), [&](const auto &a, const auto &b) {
            const int bestOfA = best[a.second->group], bestOfB = best[b.second->group];
            if (bestOfA != bestOfB)
                return bestOfA > bestOfB;
            return a.second->group != b.second->group ? a.second->group < b.second->group : a.first > b.first;
        });
    }
    std::vector<const CatalogueEntry *> list;
    for (const auto &[score, entry] : found)
        list.push_back(entry);
    return list;
}

} // namespace panorama::ui
