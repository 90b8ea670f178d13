// SPDX-License-Identifier: GPL-3.0-or-later
// A rule is said from the outside in: groups join their members with "and" or "or" and put inner groups into brackets,
// a leaf says itself. Words come from segments/sentence_words.h.
#include "segments/sentence.h"

#include "domain/predicate.h"
#include "segments/sentence_words.h"

namespace panorama::segments {
namespace {

class Speaker
{
public:
    Speaker(SentenceLanguage language, const SegmentNames &names) : m_language(language), m_names(names) { }

    std::string node(const Json &node, bool inner) const
    {
        if (const Json *inside = node.find("not"))
            return say(Phrase::Not,
                       {isGroup(*inside) ? bracketed(this->node(*inside, false)) : this->node(*inside, true)});
        for (const auto &[key, join, empty] :
             {std::tuple("all", Phrase::And, Phrase::Everybody), std::tuple("any", Phrase::Or, Phrase::Nobody)})
            if (const Json *list = node.find(key)) {
                if (list->items().empty())
                    return say(empty);
                std::string out;
                for (const Json &member : list->items())
                    out += (out.empty() ? "" : say(join)) + this->node(member, true);
                return inner && list->items().size() > 1 ? bracketed(out) : out;
            }
        return leaf(node);
    }

    std::string comparisons(const Json &object) const
    {
        std::string out;
        for (const auto &[key, operand] : object.members())
            if (const auto op = compareOpFromName(key))
                out += (out.empty() ? "" : say(Phrase::And)) + comparison(*op, operand);
        return out;
    }
    std::string value(const Json &value) const
    {
        if (value.isBool())
            return say(value.boolean() ? Phrase::True : Phrase::False);
        return value.isString() ? quoted(value.text()) : value.isNumber() ? value.numberText() : "";
    }
    std::string quoted(const std::string &text) const { return say(Phrase::Quote, {text}); }
    std::string say(Phrase which, const std::vector<std::string> &fillings = {}) const
    {
        return phrase(which, m_language, fillings);
    }
    std::string scores(const Json &lists) const
    {
        std::string out;
        for (const auto &[key, letter] : {std::pair("r", "R"), std::pair("f", "F"), std::pair("m", "M")})
            if (const Json *list = lists.find(key))
                out += (out.empty() ? "" : say(Phrase::And)) + say(Phrase::Score, {letter, alternatives(*list)});
        return out;
    }

private:
    static bool isGroup(const Json &node) { return node.find("all") || node.find("any"); }
    std::string bracketed(const std::string &text) const { return say(Phrase::Open) + text + say(Phrase::Close); }

    std::string alternatives(const Json &list) const
    {
        std::string out;
        const auto &items = list.items();
        for (std::size_t i = 0; i < items.size(); ++i)
            out += (i == 0                      ? ""
                        : i + 1 == items.size() ? say(Phrase::LastOr)
                                                : say(Phrase::ListComma))
                + value(items[i]);
        return out;
    }
    std::string comparison(CompareOp op, const Json &operand) const
    {
        static constexpr Phrase phrases[] = {Phrase::Equal,    Phrase::NotEqual,     Phrase::Less, Phrase::LessEqual,
                                             Phrase::Greater,  Phrase::GreaterEqual, Phrase::In,   Phrase::Between,
                                             Phrase::Contains, Phrase::StartsWith};
        if (op == CompareOp::Known)
            return say(operand.isBool() && operand.boolean() ? Phrase::Known : Phrase::Unknown);
        if (op == CompareOp::In)
            return say(Phrase::In, {alternatives(operand)});
        if (op == CompareOp::Between)
            return say(Phrase::Between, {value(operand.items()[0]), value(operand.items()[1])});
        return say(phrases[std::size_t(op)], {value(operand)});
    }
    std::string leaf(const Json &leaf) const
    {
        const auto text = [&leaf](const char *key) { return leaf.find(key) ? leaf.find(key)->text() : std::string(); };
        if (leaf.find("attribute"))
            return say(Phrase::Subject, {text("attribute"), comparisons(leaf)});
        if (leaf.find("event"))
            return event(leaf);
        if (leaf.find("sequence"))
            return sequence(leaf);
        if (leaf.find("consent"))
            return leaf.find("purpose")
                ? say(Phrase::ConsentFor, {channelName(text("consent"), m_language), quoted(text("purpose"))})
                : say(Phrase::Consent, {channelName(text("consent"), m_language)});
        if (leaf.find("segment"))
            return say(Phrase::Segment, {quoted(m_names ? m_names(text("segment")) : text("segment"))});
        if (leaf.find("lifecycle"))
            return say(Phrase::Stage, {stageName(text("lifecycle"), m_language)});
        if (const Json *lists = leaf.find("rfm"))
            return scores(*lists);
        if (const Json *funnel = leaf.find("funnel"))
            return funnelState(leaf, *funnel);
        if (const Json *journey = leaf.find("journey"))
            return journeyPart(leaf, *journey) + span(*journey);
        for (const auto &[key, which] : {std::pair("tag", Phrase::Tag), std::pair("identifier", Phrase::Identifier),
                                         std::pair("source", Phrase::Source), std::pair("pool", Phrase::Pool)})
            if (leaf.find(key))
                return say(which, {quoted(text(key))});
        return leaf.dump();
    }
    std::string funnelState(const Json &leaf, const Json &funnel) const
    {
        const Json *name = funnel.isObject() ? funnel.find("name") : &funnel;
        const Json *state = leaf.find("state"), *step = leaf.find("step");
        const std::string kind = state && state->isString() ? state->text() : "reached";
        std::string out = say(kind == "lost"       ? Phrase::FunnelLost
                                  : kind == "open" ? Phrase::FunnelOpen
                                                   : Phrase::FunnelReached,
                              {step ? step->numberText() : "1", quoted(name && name->isString() ? name->text() : "")});
        if (const Json *reason = leaf.find("reason"); reason && reason->isString())
            out += say(Phrase::LossReason, {quoted(reason->text())});
        if (const Json *split = leaf.find("value"))
            out += split->isNull() ? say(Phrase::FunnelMissing) : say(Phrase::FunnelValue, {value(*split)});
        if (const Json *wait = leaf.find("waited"); wait && wait->isObject())
            out += waited(*wait);
        return out;
    }
    std::string waited(const Json &wait) const
    {
        const Json *from = wait.find("from"), *to = wait.find("to");
        if (!to)
            return say(Phrase::WaitFrom, {durationPhrase(from ? from->toDouble() : 0, m_language)});
        const std::string below = durationPhrase(to->toDouble(), m_language);
        return from && from->toDouble() > 0
            ? say(Phrase::WaitBetween, {durationPhrase(from->toDouble(), m_language), below})
            : say(Phrase::WaitBelow, {below});
    }
    std::string touched(const Json &leaf, const Json &journey) const
    {
        const std::string goal = condition(*journey.find("conversion"));
        const Json *by = leaf.find("by"), *touch = leaf.find("touch");
        if (!by)
            return say(Phrase::Untouched, {goal});
        const std::string place = touch && touch->isString() ? touch->text() : "any";
        return say(place == "first"      ? Phrase::TouchFirst
                       : place == "last" ? Phrase::TouchLast
                                         : Phrase::TouchAny,
                   {goal, by->isString() ? quoted(by->text()) : say(Phrase::TouchMissing)});
    }
    std::string invited(const Json &leaf, const Json &journey) const
    {
        const std::string event = condition(*journey.find("invited"));
        const Json *generation = leaf.find("generation"), *converted = leaf.find("converted");
        if (!generation)
            return say(Phrase::InvitedSuspects, {event});
        if (generation->numberText() == "0")
            return say(Phrase::InvitedRoots, {event});
        const std::string out = say(Phrase::InvitedGeneration, {event, generation->numberText()});
        return converted && *converted == Json(true) ? out + say(Phrase::InvitedConverted) : out;
    }
    std::string journeyPart(const Json &leaf, const Json &journey) const
    {
        if (journey.find("conversion"))
            return touched(leaf, journey);
        if (journey.find("invited"))
            return invited(leaf, journey);
        if (leaf.find("cohort"))
            return cohort(leaf, journey);
        if (const Json *path = leaf.find("path")) {
            std::string events;
            for (const Json &event : path->items())
                events += (events.empty() ? "" : say(Phrase::PathArrow)) + quoted(event.text());
            return say(Phrase::PathWhole, {events});
        }
        if (leaf.find("step"))
            return stream(leaf, journey);
        const Json *weekday = leaf.find("weekday"), *hour = leaf.find("hour");
        std::string time = hour ? hour->numberText() : "0";
        time.insert(0, time.size() < 2 ? "0" : "");
        return weekday && weekday->isNumber()
            ? say(Phrase::HourWeekly,
                  {condition(*journey.find("event")), time, weekdayName(int(weekday->integer()), m_language)})
            : say(Phrase::HourDaily, {condition(*journey.find("event")), time});
    }
    std::string cohort(const Json &leaf, const Json &journey) const
    {
        const std::string period = periodName(journey.find("period")->text(), m_language);
        std::string out = say(Phrase::Cohort, {condition(*journey.find("start")), period, leaf.find("cohort")->text()});
        const Json *number = leaf.find("period"), *mode = journey.find("mode");
        if (number && number->isNumber())
            out += say(mode && *mode == Json("rolling") ? Phrase::CohortBackFrom : Phrase::CohortBack,
                       {condition(*journey.find("return")), period, number->numberText()});
        return out;
    }
    std::string stream(const Json &leaf, const Json &journey) const
    {
        const auto event = [this](const Json *name) {
            return name && name->isString() ? quoted(name->text()) : say(Phrase::PathRare);
        };
        const Json *direction = journey.find("direction"), *ended = leaf.find("ended");
        std::string out =
            say(direction && *direction == Json("before") ? Phrase::PathBefore : Phrase::PathAfter,
                {leaf.find("step")->numberText(), condition(*journey.find("anchor")), event(leaf.find("at"))});
        if (ended && *ended == Json(true))
            out += say(Phrase::PathEnd);
        else if (const Json *next = leaf.find("next"))
            out += say(Phrase::PathNext, {event(next)});
        return out;
    }
    std::string condition(const Json &condition) const
    {
        std::string out = quoted(condition.find("event")->text());
        const Json *where = condition.find("where");
        std::string tests;
        for (std::size_t i = 0; where && i < where->items().size(); ++i) {
            const Json &entry = where->items()[i];
            const Json *currency = entry.find("currency");
            tests += (i == 0 ? "" : say(Phrase::And))
                + say(Phrase::Subject,
                      {entry.find("property")->text() + (currency ? " " + currency->text() : ""), comparisons(entry)});
        }
        return tests.empty() ? out : out + say(Phrase::Where, {tests});
    }
    std::string span(const Json &leaf) const
    {
        std::string out;
        for (const auto &[key, which] : {std::pair("last_days", Phrase::LastDays), std::pair("from", Phrase::From),
                                         std::pair("to", Phrase::Until)})
            if (const Json *bound = leaf.find(key))
                out += say(which, {bound->isString() ? bound->text() : bound->numberText()});
        return out;
    }
    std::string event(const Json &leaf) const
    {
        const Json *count = leaf.find("count"), *sum = leaf.find("sum");
        if (count && !sum && count->dump() == "{\"=\":0}")
            return say(Phrase::Never, {condition(leaf)}) + span(leaf);
        std::string out = say(Phrase::Event, {condition(leaf)}) + span(leaf);
        if (count)
            out += say(Phrase::Times, {comparisons(*count)});
        if (sum)
            out += say(Phrase::Sum, {sum->find("property")->text(), comparisons(*sum)});
        return out;
    }
    std::string sequence(const Json &leaf) const
    {
        std::string steps;
        for (const Json &step : leaf.find("sequence")->items())
            steps += (steps.empty() ? "" : say(Phrase::Then)) + condition(step);
        std::string out = say(Phrase::Sequence, {steps});
        if (const Json *within = leaf.find("within_days"))
            out += say(Phrase::Within, {within->numberText()});
        return out + span(leaf);
    }

    SentenceLanguage m_language;
    const SegmentNames &m_names;
};

} // namespace

std::optional<SentenceLanguage> sentenceLanguage(std::string_view code)
{
    if (code == "en")
        return SentenceLanguage::English;
    if (code == "zh_CN")
        return SentenceLanguage::SimplifiedChinese;
    return code == "zh_TW" ? std::optional(SentenceLanguage::TraditionalChinese) : std::nullopt;
}

std::string ruleSentence(const Json &rule, SentenceLanguage language, const SegmentNames &segmentName)
{
    return Speaker(language, segmentName).node(rule, false);
}

std::string comparisonPhrase(const Json &operators, SentenceLanguage language)
{
    const SegmentNames none;
    return Speaker(language, none).comparisons(operators);
}

std::string missSentence(const Json &miss, SentenceLanguage language)
{
    const SegmentNames none;
    const Speaker speaker(language, none);
    const std::string measure = miss.find("measure")->text();
    const auto value = [&](const char *key) {
        const Json *found = miss.find(key);
        return found && found->isString() ? found->text() : found ? speaker.value(*found) : std::string();
    };
    const auto wanted = [&] { return speaker.comparisons(*miss.find("wanted")); };
    if (measure == "days_since_latest")
        return speaker.say(Phrase::MissDays, {value("found"), speaker.quoted(value("of")), value("limit")});
    if (measure == "no_event")
        return speaker.say(Phrase::MissNoEvent, {speaker.quoted(value("of"))});
    if (measure == "count")
        return speaker.say(Phrase::MissCount, {value("found"), speaker.quoted(value("of")), wanted()});
    if (measure == "sum")
        return speaker.say(Phrase::MissSum, {value("of"), value("found"), wanted()});
    if (measure == "value")
        return speaker.say(Phrase::MissValue, {value("of"), speaker.value(*miss.find("found")), wanted()});
    if (measure == "unknown")
        return speaker.say(Phrase::MissUnknown, {value("of"), wanted()});
    if (measure == "stage")
        return speaker.say(Phrase::MissStage, {stageName(value("found"), language), stageName(value("of"), language)});
    if (measure == "scores")
        return speaker.say(Phrase::MissScores,
                           {speaker.scores(*miss.find("found")), speaker.scores(*miss.find("wanted"))});
    const bool holds = miss.find("holds")->boolean();
    return speaker.say(holds ? Phrase::MissHas : Phrase::MissLacks, {speaker.node(*miss.find("leaf"), true)});
}

} // namespace panorama::segments
