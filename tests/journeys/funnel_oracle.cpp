// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/funnel_oracle.h"

#include <algorithm>
#include <cmath>

namespace panorama::testing {
namespace {

struct Question
{
    std::vector<Json> steps;
    std::int64_t from, to, window, asOf;
    bool period;
    std::string breakdown, order; // ordered: ""

    bool isStart(const PlainEvent &event) const;
};

struct Answer
{
    std::vector<const PlainEvent *> chain;
    bool isOpen = false;
    std::string reason;
    std::string group; // "" = missing
};

constexpr std::int64_t microsPerUnit = 1000000;

std::string propertyOf(const PlainEvent &event, const std::string &name)
{
    return name == "plan" ? event.plan : name == "channel" ? event.channel : name == "campaign" ? event.campaign : "";
}

bool fills(const PlainEvent &event, const Json &step)
{
    if (event.event != step.find("event")->text())
        return false;
    const Json *where = step.find("where");
    for (const Json &entry : where ? where->items() : Json::Array()) {
        if (const Json *least = entry.find(">=")) { // of amounts
            if (!event.value || *event.value < microsPerUnit * least->integer())
                return false;
            continue;
        }
        const std::string value = propertyOf(event, entry.find("property")->text());
        if (const Json *equal = entry.find("="); equal && (value.empty() || value != equal->text()))
            return false;
        if (const Json *known = entry.find("known"); known && known->boolean() == value.empty())
            return false;
    }
    return true;
}

bool Question::isStart(const PlainEvent &event) const
{
    const std::size_t count = order == "any" ? steps.size() : 1;
    return event.time >= from && event.time < to
        && std::any_of(steps.begin(), steps.begin() + std::ptrdiff_t(count),
                       [&](const Json &step) { return fills(event, step); });
}

// Chains of events, the steps of which they fill are those of their places, in any order those in `m_filled`.
class Enumeration
{
public:
    Enumeration(const Question &question, const std::vector<const PlainEvent *> &events)
        : m_question(question), m_events(events)
    {
        extend();
    }
    std::vector<std::size_t> best;

private:
    bool mayFollow(std::size_t i, std::size_t step) const
    {
        const std::int64_t time = m_events[i]->time;
        if (std::ranges::find(m_chain, i) != m_chain.end() || !fills(*m_events[i], m_question.steps[step]))
            return false;
        if (!m_chain.empty()
            && ((m_question.order == "strict" && i != m_chain.back() + 1)
                || (m_question.order == "any" && i <= m_chain.back())))
            return false;
        if (m_question.period && (time < m_question.from || time >= m_question.to))
            return false;
        if (m_chain.empty())
            return time >= m_question.from && time < m_question.to;
        return time >= m_events[m_chain.back()]->time && time <= m_events[m_chain[0]]->time + m_question.window;
    }
    void extend()
    {
        if (m_chain.size() > best.size() || (m_chain.size() == best.size() && m_chain < best))
            best = m_chain;
        for (std::size_t i = 0; m_chain.size() < m_question.steps.size() && i < m_events.size(); ++i)
            for (std::size_t step = 0; step < m_question.steps.size(); ++step) {
                const bool isNext = m_question.order == "any" ? !(m_filled >> step & 1) : step == m_chain.size();
                if (!isNext || !mayFollow(i, step))
                    continue;
                m_chain.push_back(i);
                m_filled ^= 1U << step;
                extend();
                m_filled ^= 1U << step;
                m_chain.pop_back();
            }
    }
    const Question &m_question;
    const std::vector<const PlainEvent *> &m_events;
    std::vector<std::size_t> m_chain;
    std::uint32_t m_filled = 0; // steps
};

std::string firstTouch(const std::vector<const PlainEvent *> &events)
{
    for (const PlainEvent *event : events)
        if (!event->channel.empty())
            return event->channel;
    return "";
}

Answer answerOf(const Question &question, const PlainCustomer &customer)
{
    std::vector<const PlainEvent *> seen;
    for (const PlainEvent &event : customer.events)
        if (event.time <= question.asOf)
            seen.push_back(&event);
    Answer answer;
    for (const std::size_t i : Enumeration(question, seen).best)
        answer.chain.push_back(seen[i]);
    if (answer.chain.empty())
        return answer;
    for (const PlainEvent *event : seen) {
        if (!question.isStart(*event))
            continue;
        const std::int64_t end =
            question.period ? std::min(event->time + question.window, question.to) : event->time + question.window;
        answer.isOpen = answer.isOpen || question.asOf < end;
    }
    answer.reason = "not_given";
    for (const PlainEvent *event : seen)
        if (!event->lossReason.empty() && event->time >= answer.chain.back()->time
            && event->time <= answer.chain.front()->time + question.window)
            answer.reason = event->lossReason;
    const std::string &by = question.breakdown;
    answer.group = by == "channel"    ? answer.chain[0]->channel
        : by == "campaign"            ? answer.chain[0]->campaign
        : by == "first_touch_channel" ? firstTouch(seen)
        : by == "city"                ? customer.city
                                      : "";
    return answer;
}

Json medianSeconds(std::vector<std::int64_t> waits)
{
    if (waits.empty())
        return {};
    std::ranges::sort(waits);
    const std::size_t middle = waits.size() / 2;
    const double twice = waits.size() % 2 ? 2.0 * double(waits[middle]) : double(waits[middle - 1] + waits[middle]);
    return twice / 2e6;
}

Json rate(std::uint64_t part, std::uint64_t whole)
{
    return whole ? Json(double(part) / double(whole)) : Json();
}

Json stepsOf(const Question &question, const std::vector<Answer> &answers)
{
    Json steps = Json::array();
    std::vector<std::uint64_t> customers(question.steps.size());
    for (std::size_t k = 0; k < question.steps.size(); ++k) {
        std::uint64_t lost = 0, open = 0;
        std::map<std::string, std::uint64_t> reasons;
        std::vector<std::int64_t> waits;
        for (const Answer &answer : answers) {
            if (answer.chain.size() <= k)
                continue;
            ++customers[k];
            if (k > 0)
                waits.push_back(answer.chain[k]->time - answer.chain[k - 1]->time);
            if (answer.chain.size() != k + 1 || k + 1 == question.steps.size())
                continue;
            ++(answer.isOpen ? open : lost);
            if (!answer.isOpen)
                ++reasons[answer.reason];
        }
        Json given = Json::object();
        for (const auto &[reason, count] : reasons)
            given.set(reason, count);
        steps.append(Json::object({{"event", question.steps[k].find("event")->text()},
                                   {"customers", customers[k]},
                                   {"rate_from_previous", k ? rate(customers[k], customers[k - 1]) : Json()},
                                   {"rate_from_first", rate(customers[k], customers[0])},
                                   {"median_seconds_from_previous", k ? medianSeconds(waits) : Json()},
                                   {"lost", lost},
                                   {"open", open},
                                   {"loss_reasons", given}}));
    }
    return steps;
}

} // namespace

Json funnelByEnumeration(const JourneyWorld &world, const Json &document, Instant asOf)
{
    const auto textOf = [&](const char *key) {
        return document.find(key) ? document.find(key)->text() : std::string();
    };
    const Question question {
        document.find("steps")->items(),
        instantFromIso(textOf("from"), world.zone)->micros,
        instantFromIso(textOf("to"), world.zone)->micros,
        std::llround((document.find("window_days") ? document.find("window_days")->toDouble() : 30) * 86400e6),
        asOf.micros,
        textOf("view") == "period",
        textOf("breakdown"),
        textOf("order") == "ordered" ? "" : textOf("order")};
    std::vector<Answer> all;
    std::map<std::string, std::vector<Answer>> groups;
    for (const PlainCustomer &customer : world.customers) {
        const Answer answer = answerOf(question, customer);
        if (answer.chain.empty())
            continue;
        all.push_back(answer);
        groups[answer.group].push_back(answer);
    }
    Json json = Json::object({{"steps", stepsOf(question, all)}});
    if (question.breakdown.empty())
        return json;
    std::vector<std::pair<std::string, std::vector<Answer>>> parts(groups.begin(), groups.end());
    std::ranges::stable_sort(parts, [](const auto &a, const auto &b) {
        return std::tuple(b.second.size(), a.first.empty(), a.first)
            < std::tuple(a.second.size(), b.first.empty(), b.first);
    });
    Json breakdown = Json::array();
    for (const auto &[value, answers] : parts)
        breakdown.append(
            Json::object({{"value", value.empty() ? Json() : Json(value)}, {"steps", stepsOf(question, answers)}}));
    json.set("breakdown", breakdown);
    return json;
}

} // namespace panorama::testing
