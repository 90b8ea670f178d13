// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_sentence.h"

#include "ui/rules/catalogue.h"
#include "ui/rules/compare_editor.h"
#include "ui/rules/known_names.h"
#include "ui/rules/leaf_editor.h"
#include "ui/rules/rule_edit.h"
#include "ui/theme/numbers.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

class Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Sentence)

public:
    explicit Sentence(const Vocabulary &words) : m_words(words) { }

    QString node(const Json &json, int depth) const
    {
        if (!json.isObject())
            return {};
        if (rule_edit::isNegated(json))
            return tr("not (%1)").arg(node(rule_edit::inner(json), depth + 1));
        if (!rule_edit::isGroup(json))
            return leafSentence(json, m_words);
        const bool isAny = std::string_view(rule_edit::modeOf(json)) == "any";
        QStringList parts;
        for (const Json &child : rule_edit::childrenOf(json))
            parts << node(child, depth + 1);
        if (parts.isEmpty())
            return isAny ? tr("nobody") : tr("everybody");
        const QString joined = parts.join(isAny ? tr(", or ") : tr(", and "));
        return depth > 0 && parts.size() > 1 ? tr("(%1)").arg(joined) : joined;
    }

    QString leaf(const Json &json) const
    {
        const QString kind = leafKind(json), subject = leafSubject(json, m_words);
        if (kind == u"attribute")
            return tr("%1 %2").arg(subject, comparisons(json));
        if (kind == u"event")
            return event(json);
        if (kind == u"sequence")
            return sequence(json);
        if (kind == u"tag")
            return tr("has the tag “%1”").arg(subject);
        if (kind == u"consent")
            return tr("agrees to be reached by %1").arg(subject);
        if (kind == u"identifier")
            return tr("has an identifier “%1”").arg(subject);
        if (kind == u"source")
            return tr("is known to the source “%1”").arg(subject);
        if (kind == u"segment")
            return tr("is in the segment “%1”").arg(subject);
        if (kind == u"pool")
            return tr("is in the pool “%1”").arg(subject);
        if (kind == u"lifecycle")
            return tr("is at the stage “%1”").arg(textOf(*json.find("lifecycle")));
        if (kind == u"funnel")
            return funnel(json, subject);
        if (kind == u"journey")
            return journey(json);
        if (kind == u"rfm")
            return scores(*json.find("rfm"));
        return QString::fromStdString(json.dump());
    }

private:
    static QString textOf(const Json &value)
    {
        if (value.isArray()) {
            QStringList parts;
            for (const Json &part : value.items())
                parts << textOf(part);
            return parts.join(QLocale().language() == QLocale::Chinese ? u"、"_s : u", "_s);
        }
        if (value.isNumber())
            return value.isInteger() ? fullNumber(double(value.integer())) : QString::fromStdString(value.numberText());
        return value.isString() ? valueText(knownName(value.text())) : QString::fromStdString(value.dump());
    }
    QString comparison(const std::string &op, const Json &value) const
    {
        const QString text = textOf(value);
        if (op == "known")
            return value == Json(true) ? tr("is known") : tr("is not known");
        if (op == "between" && value.isArray() && value.items().size() == 2)
            return tr("is between %1 and %2").arg(textOf(value.items()[0]), textOf(value.items()[1]));
        if (op == "in")
            return tr("is one of %1").arg(text);
        if (op == "contains")
            return tr("contains “%1”").arg(text);
        if (op == "starts_with")
            return tr("starts with “%1”").arg(text);
        if (op == ">=")
            return tr("is at least %1").arg(text);
        if (op == "<=")
            return tr("is at most %1").arg(text);
        if (op == ">")
            return tr("is above %1").arg(text);
        if (op == "<")
            return tr("is below %1").arg(text);
        return op == "!=" ? tr("is not %1").arg(text) : tr("is %1").arg(text);
    }
    QString comparisons(const Json &holder) const
    {
        QStringList parts;
        for (const std::string &op : CompareEditor::operatorsIn(holder))
            parts << comparison(op, *holder.find(op));
        return parts.join(tr(" and "));
    }
    QString span(const Json &json) const
    {
        const Json *days = json.find("last_days"), *from = json.find("from"), *to = json.find("to");
        if (days)
            return tr("in the last %1 days").arg(textOf(*days));
        if (from && to)
            return tr("from %1 to before %2").arg(textOf(*from), textOf(*to));
        return from ? tr("since %1").arg(textOf(*from)) : to ? tr("before %1").arg(textOf(*to)) : QString();
    }
    QString eventName(const Json &json) const
    {
        const Json *event = json.find("event");
        QString name = event && event->isString() ? knownName(event->text()) : QString();
        QStringList filters;
        const Json *where = json.find("where");
        for (std::size_t i = 0; where && where->isArray() && i < where->items().size(); ++i) {
            const Json &entry = where->items()[i];
            const Json *property = entry.find("property");
            filters << tr("%1 %2").arg(property ? textOf(*property) : QString(), comparisons(entry));
        }
        return filters.isEmpty() ? tr("“%1”").arg(name) : tr("“%1” where %2").arg(name, filters.join(tr(" and ")));
    }
    QString event(const Json &json) const
    {
        const QString when = span(json), what = eventName(json);
        const Json *count = json.find("count"), *sum = json.find("sum");
        const bool never = count && count->find("=") && count->find("=")->numberText() == "0";
        QString text = never ? tr("never %1").arg(what) : tr("did %1").arg(what);
        if (!when.isEmpty())
            text = tr("%1 %2", "when, what").arg(when, text);
        if (count && !never)
            text = tr("%1, number of times %2").arg(text, comparisons(*count));
        if (sum && sum->find("property"))
            text = tr("%1, total of %2 %3").arg(text, textOf(*sum->find("property")), comparisons(*sum));
        return text;
    }
    QString sequence(const Json &json) const
    {
        QStringList steps;
        for (const Json &step : json.find("sequence")->items())
            steps << eventName(step);
        QString text = steps.join(tr(" then "));
        if (const Json *days = json.find("within_days"))
            text = tr("%1 within %2 days").arg(text, textOf(*days));
        const QString when = span(json);
        return when.isEmpty() ? text : tr("%1 %2", "when, what").arg(when, text);
    }
    static QString funnel(const Json &json, const QString &name)
    {
        const Json *state = json.find("state"), *step = json.find("step"), *split = json.find("value"),
                   *wait = json.find("waited");
        const QString number = step ? textOf(*step) : u"1"_s;
        const std::string kind = state && state->isString() ? state->text() : "reached";
        QString text = kind == "lost" ? tr("was lost after step %1 of the funnel “%2”").arg(number, name)
            : kind == "open"          ? tr("may still go on after step %1 of the funnel “%2”").arg(number, name)
                                      : tr("reached step %1 of the funnel “%2”").arg(number, name);
        if (const Json *reason = json.find("reason"); reason && reason->isString())
            text =
                tr("was lost after step %1 of the funnel “%2” for the reason “%3”").arg(number, name, textOf(*reason));
        if (split)
            text = split->isNull() ? tr("%1 (split value missing)").arg(text)
                                   : tr("%1 (split value “%2”)").arg(text, textOf(*split));
        return wait && wait->isObject() ? waited(text, *wait) : text;
    }
    static QString waited(const QString &text, const Json &wait)
    {
        const Json *from = wait.find("from"), *to = wait.find("to");
        const double least = from ? from->toDouble() : 0;
        if (!to)
            return tr("%1 and took %2 or longer for it").arg(text, durationText(qint64(least)));
        const QString below = durationText(qint64(to->toDouble()));
        return least > 0 ? tr("%1 and took %2 to %3 for it").arg(text, durationText(qint64(least)), below)
                         : tr("%1 and took less than %2 for it").arg(text, below);
    }
    QString touched(const Json &json, const Json &document) const
    {
        const QString goal = eventName(*document.find("conversion"));
        const Json *by = json.find("by"), *touch = json.find("touch");
        if (!by)
            return tr("did %1 without any touch before").arg(goal);
        const QString channel = by->isString() ? tr("“%1”").arg(textOf(*by)) : tr("one without a name");
        const std::string place = touch && touch->isString() ? touch->text() : "any";
        return place == "first" ? tr("did %1 after a path that began with %2").arg(goal, channel)
            : place == "last"   ? tr("did %1 after a path that ended with %2").arg(goal, channel)
                                : tr("did %1 after a touch of %2").arg(goal, channel);
    }
    QString invited(const Json &json, const Json &document) const
    {
        const QString event = eventName(*document.find("invited"));
        const Json *generation = json.find("generation"), *converted = json.find("converted");
        if (!generation)
            return tr("is in a suspicious group of invitations (%1)").arg(event);
        if (generation->numberText() == "0")
            return tr("began to invite people (%1)").arg(event);
        const QString text = tr("was invited in generation %1 (%2)").arg(textOf(*generation), event);
        return converted && *converted == Json(true) ? tr("%1 and converted").arg(text) : text;
    }
    QString journey(const Json &json) const
    {
        const Json &document = *json.find("journey");
        const QString part = document.find("conversion") ? touched(json, document)
            : document.find("invited")                   ? invited(json, document)
            : json.find("cohort")                        ? cohort(json, document)
            : json.find("path")                          ? wholePath(*json.find("path"))
            : json.find("step")                          ? stream(json, document)
                                                         : hour(json, document);
        const QString when = span(document);
        return when.isEmpty() ? part : tr("%1 %2", "when, what").arg(when, part);
    }
    QString cohort(const Json &json, const Json &document) const
    {
        const std::string period = document.find("period")->text();
        const QString day = textOf(*json.find("cohort")), start = eventName(*document.find("start"));
        const QString text = period == "day" ? tr("first did %1 on %2").arg(start, day)
            : period == "week"               ? tr("first did %1 in the week from %2").arg(start, day)
                                             : tr("first did %1 in the month from %2").arg(start, day);
        const Json *number = json.find("period");
        if (!number)
            return text;
        const QString comeback = eventName(*document.find("return"));
        const QString back = period == "day" ? tr("%1 and did %2 on day %3 after it")
            : period == "week"               ? tr("%1 and did %2 in week %3 after it")
                                             : tr("%1 and did %2 in month %3 after it");
        const Json *mode = document.find("mode");
        const QString both = back.arg(text, comeback, textOf(*number));
        return mode && *mode == Json("rolling") ? tr("%1 or later").arg(both) : both;
    }
    QString wholePath(const Json &path) const
    {
        QStringList names;
        for (const Json &event : path.items())
            names << knownName(event.text());
        return tr("took exactly the path %1").arg(names.join(u" → "_s));
    }
    QString stream(const Json &json, const Json &document) const
    {
        const auto name = [](const Json *event) {
            return event && event->isString() ? tr("“%1”").arg(knownName(event->text()))
                                              : tr("one of the rarer events");
        };
        const Json *direction = document.find("direction"), *ended = json.find("ended"), *next = json.find("next");
        const QString anchor = eventName(*document.find("anchor")), at = name(json.find("at"));
        const QString step = textOf(*json.find("step"));
        const QString text = direction && *direction == Json("before")
            ? tr("had %1 as step %2 before %3").arg(at, step, anchor)
            : tr("had %1 as step %2 after %3").arg(at, step, anchor);
        if (ended && *ended == Json(true))
            return tr("%1 and nothing beyond it").arg(text);
        return next ? tr("%1 and next to it %2").arg(text, name(next)) : text;
    }
    QString hour(const Json &json, const Json &document) const
    {
        const Json *weekday = json.find("weekday");
        const QString event = eventName(*document.find("event"));
        const QString hour = u"%1:00"_s.arg(json.find("hour")->integer(), 2, 10, QLatin1Char('0'));
        return weekday
            ? tr("did %1 on %2 in the hour from %3").arg(event, QLocale().dayName(int(weekday->integer())), hour)
            : tr("did %1 in the hour from %2").arg(event, hour);
    }
    QString scores(const Json &rfm) const
    {
        QStringList parts;
        for (const auto &[key, name] : {std::pair("r", tr("recency")), {"f", tr("frequency")}, {"m", tr("amount")}})
            if (const Json *list = rfm.find(key))
                parts << tr("%1 score %2").arg(name, textOf(*list));
        return parts.join(tr(" and "));
    }
    const Vocabulary &m_words;
};

} // namespace

QString leafSentence(const Json &leaf, const Vocabulary &words)
{
    return Sentence(words).leaf(leaf);
}

QString ruleSentence(const Json &rule, const Vocabulary &words)
{
    return Sentence(words).node(rule, 0);
}

} // namespace panorama::ui
