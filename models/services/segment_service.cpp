// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/segment_service.h"

#include "core/text.h"
#include "segments/sentence.h"
#include "services/journey_matcher.h"
#include "services/name_matcher.h"
#include "services/portrait.h"
#include "services/snapshot_service.h"
#include "store/documents.h"

#include <algorithm>
#include <bit>
#include <map>

namespace panorama::services {

using columns::Bits;
using columns::CustomerNumber;
using segments::Segment;

struct SegmentService::Impl
{
    std::shared_ptr<store::Workspace> workspace;
    store::ReadSession read;
    columns::SnapshotPtr snapshot;
    Segment::Library library;
    Job job;
    std::unique_ptr<segments::SegmentSession> session;
};

namespace {

constexpr const char *documentKind = "segment";

Json warningsJson(const std::vector<segments::Warning> &warnings)
{
    Json list = Json::array();
    for (const segments::Warning &warning : warnings)
        list.append(Json::object({{"path", warning.path}, {"message", warning.message}}));
    return list;
}

Json idsJson(const columns::Snapshot &snapshot, const std::vector<CustomerNumber> &customers)
{
    Json list = Json::array();
    for (const CustomerNumber customer : customers)
        list.append(snapshot.customers.id(customer));
    return list;
}

Segment::Library lookupIn(std::shared_ptr<const std::map<std::string, Json>> documents)
{
    return [documents = std::move(documents)](const std::string &id) -> Result<Json> {
        const auto found = documents->find(id);
        if (found != documents->end())
            return found->second;
        if (id == "panorama.pools/1")
            return notFoundError("This workspace has no pools.", {}, "Save a list with pool save.");
        return notFoundError("There is no saved segment " + id + ".", id, "See segment list.");
    };
}

CustomerNumber firstAfter(const columns::Snapshot &snapshot, const std::string &id)
{
    CustomerNumber low = 0, high = snapshot.customers.size();
    while (low < high) {
        const CustomerNumber middle = low + (high - low) / 2;
        if (snapshot.customers.id(middle) <= id)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace

static Result<Segment::Library> libraryOf(store::Database &database)
{
    auto documents = std::make_shared<std::map<std::string, Json>>();
    store::Documents stored(database);
    for (const auto &[kind, format] :
         {std::pair(documentKind, ""), std::pair("funnel", ""), std::pair("pools", "panorama.pools/1"),
          std::pair("lifecycle", "panorama.lifecycle/1")}) {
        TRY(const auto list, stored.list(kind));
        for (const store::Document &document : list)
            (*documents)[*format ? std::string(format) : document.id] = document.body;
    }
    return lookupIn(std::move(documents));
}

Result<Segment::Library> segmentLibrary(store::ReadSession &session)
{
    return libraryOf(session.database());
}

SegmentService::SegmentService(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }
SegmentService::~SegmentService() = default;

Result<std::unique_ptr<SegmentService>> SegmentService::open(std::shared_ptr<store::Workspace> workspace, Instant asOf,
                                                             const Job &job)
{
    TRY(store::ReadSession read, workspace->read());
    TRY(columns::SnapshotPtr snapshot, snapshotOf(*workspace, read, job));
    TRY(Segment::Library library, segmentLibrary(read));
    std::unique_ptr<Impl> impl(
        new Impl {std::move(workspace), std::move(read), std::move(snapshot), std::move(library), job, nullptr});
    std::unique_ptr<SegmentService> service(new SegmentService(std::move(impl)));
    service->m_impl->session = std::make_unique<segments::SegmentSession>(sessionAt(*service, asOf));
    return service;
}

segments::SegmentSession sessionAt(SegmentService &service, Instant asOf)
{
    auto &impl = *service.m_impl;
    return {impl.snapshot, asOf, nameMatcher(*impl.workspace, impl.read, impl.snapshot),
            journeyMatcher({*impl.workspace, asOf, impl.job}, impl.read, impl.snapshot)};
}

std::int64_t SegmentService::revision() const
{
    return m_impl->read.revision();
}

segments::SegmentSession &SegmentService::session()
{
    return *m_impl->session;
}

Result<Json> SegmentService::saved(const std::string &idOrName)
{
    TRY(const store::Document document, store::Documents(m_impl->read.database()).find(documentKind, idOrName));
    return document.body;
}

Result<Segment> SegmentService::compile(const Json &document, const std::string &ownId)
{
    return Segment::compile(document, m_impl->library, ownId);
}

Result<Json> SegmentService::count(const Segment &segment, bool waterfall)
{
    TRY(const auto answer, session().evaluate(segment, m_impl->job, waterfall));
    Json json = Json::object({{"count", answer.count}, {"people", answer.everybody}});
    if (waterfall) {
        Json lines = Json::array();
        for (const segments::LineCount &line : answer.lines)
            lines.append(Json::object(
                {{"path", line.path}, {"count", line.count}, {"after", line.after}, {"removed", line.removed}}));
        json.set("lines", std::move(lines));
    }
    if (!answer.warnings.empty())
        json.set("warnings", warningsJson(answer.warnings));
    return json;
}

Result<Json> SegmentService::members(const Segment &segment, std::uint64_t limit, const std::string &after)
{
    TRY(const auto answer, session().evaluate(segment, m_impl->job, false));
    const CustomerNumber start = after.empty() ? 0 : firstAfter(*m_impl->snapshot, after);
    std::vector<CustomerNumber> members;
    columns::forEachBit(answer.people.words(), [&](std::size_t customer) {
        if (customer >= start && (limit == 0 || members.size() < limit))
            members.push_back(CustomerNumber(customer));
    });
    Json json = Json::object({{"members", idsJson(*m_impl->snapshot, members)}, {"count", answer.count}});
    if (!answer.warnings.empty())
        json.set("warnings", warningsJson(answer.warnings));
    return json;
}

// The members with the smallest hashes of seed and id: no member is preferred, and the same seed draws the same.
Result<Json> SegmentService::sample(const Segment &segment, std::uint64_t size, std::uint64_t seed)
{
    TRY(const auto answer, session().evaluate(segment, m_impl->job, false));
    std::vector<std::pair<std::uint64_t, CustomerNumber>> drawn;
    columns::forEachBit(answer.people.words(), [&](std::size_t customer) {
        drawn.emplace_back(hashBytes(m_impl->snapshot->customers.id(CustomerNumber(customer)), seed),
                           CustomerNumber(customer));
    });
    const std::size_t wanted = std::min<std::uint64_t>(size, drawn.size());
    std::partial_sort(drawn.begin(), drawn.begin() + std::ptrdiff_t(wanted), drawn.end());
    std::vector<CustomerNumber> members;
    for (std::size_t i = 0; i < wanted; ++i)
        members.push_back(drawn[i].second);
    std::sort(members.begin(), members.end());
    Json json = Json::object({{"members", idsJson(*m_impl->snapshot, members)}, {"count", answer.count}});
    if (!answer.warnings.empty())
        json.set("warnings", warningsJson(answer.warnings));
    return json;
}

Result<Json> SegmentService::explain(const Segment &segment, const std::string &customer)
{
    TRY(const CustomerNumber number, findCustomerNumber(*m_impl->workspace, *m_impl->snapshot, customer));
    TRY(const auto explanation, segments::explain(session(), segment, number, m_impl->job));
    Json lines = Json::array(), change = Json::array();
    for (const auto &line : explanation.lines)
        lines.append(Json::object({{"path", line.path}, {"holds", line.holds}}));
    for (const auto &turn : explanation.change)
        change.append(
            Json::object({{"path", turn.path},
                          {"holds", turn.holds},
                          {"found", turn.found},
                          {"condition", turn.leaf},
                          {"miss", turn.miss},
                          {"words", segments::missSentence(turn.miss, segments::SentenceLanguage::English)}}));
    return Json::object({{"customer", m_impl->snapshot->customers.id(number)},
                         {"holds", explanation.holds},
                         {"lines", std::move(lines)},
                         {"change", std::move(change)}});
}

Result<Json> SegmentService::overlap(const std::vector<std::pair<std::string, Segment>> &segments)
{
    std::vector<Bits> people;
    for (const auto &[label, segment] : segments) {
        TRY(Bits bits, session().people(segment, m_impl->job));
        people.push_back(std::move(bits));
    }
    std::vector<std::uint64_t> exactly(std::size_t(1) << segments.size());
    for (CustomerNumber customer = 0; customer < m_impl->snapshot->customers.size(); ++customer) {
        std::size_t combination = 0;
        for (std::size_t i = 0; i < people.size(); ++i)
            combination |= std::size_t(people[i].test(customer)) << i;
        ++exactly[combination];
    }
    std::map<std::vector<std::string>, Json> sets;
    for (std::size_t combination = 1; combination < exactly.size(); ++combination) {
        std::vector<std::string> labels;
        std::uint64_t count = 0;
        for (std::size_t i = 0; i < segments.size(); ++i)
            if (combination >> i & 1)
                labels.push_back(segments[i].first);
        for (std::size_t larger = combination; larger < exactly.size(); larger = (larger + 1) | combination)
            count += exactly[larger];
        sets[labels] = Json::object({{"segments", Json(Json::Array(labels.begin(), labels.end()))},
                                     {"only", exactly[combination]},
                                     {"count", count}});
    }
    Json list = Json::array();
    for (auto &[labels, set] : sets)
        list.append(std::move(set));
    return Json::object({{"sets", std::move(list)}});
}

Result<Json> SegmentService::portrait(const Segment &segment)
{
    TRY(const auto answer, session().evaluate(segment, m_impl->job, false));
    Json json = portraitJson(session().evaluation(m_impl->job), answer.people);
    if (!answer.warnings.empty())
        json.set("warnings", warningsJson(answer.warnings));
    return json;
}

Result<SavedSegment> saveSegment(const Job &job, const std::shared_ptr<store::Workspace> &workspace,
                                 const Json &document, Instant)
{
    SavedSegment saved;
    TRY(saved.revision, workspace->write(job, [&](store::WriteSession &session) -> Result<void> {
        store::Documents documents(session.database);
        TRY(const SegmentRule rule, parseSegmentRule(document));
        if (rule.name.empty())
            return invalidError("A segment needs a name to be saved.", "/name", "Add \"name\".");
        TRY(const auto others, documents.list(documentKind));
        const auto own = std::find_if(others.begin(), others.end(),
                                      [&rule](const store::Document &other) { return other.name == rule.name; });
        TRY(const Segment::Library library, libraryOf(session.database));
        TRY_VOID(Segment::compile(document, library, own == others.end() ? std::string() : own->id));
        TRY(const store::Document stored,
            documents.save(documentKind, {"save segment", rule.name, document}, session.now));
        saved.id = stored.id;
        saved.name = stored.name;
        session.touch("documents");
        return {};
    }));
    return saved;
}

Result<Json> listSegments(store::Workspace &workspace, std::int64_t &revision)
{
    TRY(store::ReadSession session, workspace.read());
    revision = session.revision();
    TRY(const auto documents, store::Documents(session.database()).list(documentKind));
    Json list = Json::array();
    for (const store::Document &document : documents)
        list.append(Json::object({{"id", document.id}, {"name", document.name}}));
    return Json::object({{"segments", std::move(list)}});
}

} // namespace panorama::services
