// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/segment_insights.h"

#include "segments/one_away.h"

#include <algorithm>

namespace panorama::services {
namespace {

constexpr std::size_t mostPoints = 1000;

std::string nameOfSegment(SegmentService &service, const std::string &id)
{
    const Result<Json> document = service.saved(id);
    const Json *name = document ? document->find("name") : nullptr;
    return name && name->isString() && !name->text().empty() ? name->text() : id;
}

// The last day of each period of [from, to).
std::vector<Date> lastDays(const TrendRequest &request)
{
    std::vector<Date> days;
    Date day = request.from;
    while (day.days < request.to.days && days.size() <= mostPoints) {
        Date next {day.days + (request.step == TrendStep::Day ? 1 : 7)};
        if (request.step == TrendStep::Month) {
            const std::string text = day.toIso();
            next = day;
            while (next.toIso().substr(0, 7) == text.substr(0, 7))
                ++next.days;
        }
        next.days = std::min(next.days, request.to.days);
        days.push_back({next.days - 1});
        day = next;
    }
    return days;
}

} // namespace

Result<Json> segmentSentences(SegmentService &service, const Json &document)
{
    TRY_VOID(service.compile(document));
    const auto names = [&service](const std::string &id) { return nameOfSegment(service, id); };
    Json sentences = Json::object({});
    for (const char *language : {"zh_CN", "en", "zh_TW"})
        sentences.set(language,
                      segments::ruleSentence(*document.find("rule"), *segments::sentenceLanguage(language), names));
    return Json::object({{"sentences", std::move(sentences)}});
}

Result<Json> segmentNear(const Job &job, SegmentService &service, const segments::Segment &segment,
                         const NearRequest &request)
{
    TRY(const segments::OneAway near, segments::oneAway(service.session(), segment, job));
    const auto names = [&service](const std::string &id) { return nameOfSegment(service, id); };
    Json lines = Json::array(), members = Json::array();
    bool isKnown = false;
    std::size_t next = 0;
    for (const segments::Segment::Line &line : segment.lines()) {
        if (line.kind != RuleNode::Kind::Leaf)
            continue;
        const segments::OneAway::Line &found = near.lines[next++];
        TRY(const Json leaf, Json::parse(line.key));
        lines.append(
            Json::object({{"path", found.path},
                          {"sentence", segments::ruleSentence(leaf, segments::SentenceLanguage::English, names)},
                          {"people", std::uint64_t(found.people.count())}}));
        if (found.path != request.path)
            continue;
        isKnown = true;
        columns::forEachBit(found.people.words(), [&](std::size_t customer) {
            if (request.limit == 0 || members.items().size() < request.limit)
                members.append(service.session().snapshot()->customers.id(columns::CustomerNumber(customer)));
        });
    }
    Json json = Json::object({{"lines", std::move(lines)}, {"people", std::uint64_t(near.anybody.count())}});
    if (!request.path.empty() && !isKnown)
        return notFoundError("The rule has no condition at " + request.path + ".", request.path,
                             "Give the path of a line, such as /rule/all/0.");
    if (isKnown)
        json.set("members", std::move(members));
    return json;
}

Result<Json> segmentTrend(const Job &job, SegmentService &service, const segments::Segment &segment,
                          const TrendRequest &request, Instant asOf)
{
    const TimeZone &zone = service.session().snapshot()->facts.zone;
    const std::vector<Date> days = lastDays(request);
    if (days.size() > mostPoints)
        return invalidError("This span has more than 1,000 points.", {}, "Take weeks or months, or a shorter span.");
    Json points = Json::array();
    for (const Date day : days) {
        const Instant end {std::min(zone.startOf({day.days + 1}).micros - 1, asOf.micros)};
        if (zone.startOf(day) > asOf)
            break;
        segments::SegmentSession session = sessionAt(service, end);
        TRY(const columns::Bits people, session.people(segment, job));
        points.append(Json::object(
            {{"date", day.toIso()}, {"as_of", zone.format(end)}, {"count", std::uint64_t(people.count())}}));
    }
    return Json::object({{"points", std::move(points)}});
}

} // namespace panorama::services
