// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/segment_discovery.h"

#include "segments/explorer.h"
#include "segments/lookalike.h"
#include "services/document_service.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace panorama::services {
namespace {

constexpr std::size_t shownWeights = 30, shownReasons = 3;

Json named(const segments::Feature &feature)
{
    return Json::object({{"kind", feature.kind}, {"name", feature.name}, {"value", feature.value}});
}

Json distinctionJson(const segments::FeatureTable &table, const segments::Distinction &found)
{
    Json json = named(table.features()[found.feature]);
    json.set("count", found.count < segments::FeatureTable::leastPeople ? Json() : Json(found.count));
    json.set("share", found.share);
    json.set("base_share", found.baseShare);
    json.set("index", found.index);
    json.set("interval", Json::Array {found.low, found.high});
    json.set("p", found.p);
    json.set("q", found.q);
    return json;
}

Result<std::vector<segments::ExploredSegment>> peopleOf(const Job &job, SegmentService &service,
                                                        const ExploreRequest &request)
{
    std::vector<segments::ExploredSegment> list;
    for (const auto &[id, document] : request.segments) {
        const auto compiled = service.compile(document, id);
        if (!compiled)
            return Error {compiled.error().code,
                          "Segment " + id + ": " + compiled.error().message,
                          compiled.error().where,
                          compiled.error().mend,
                          {}};
        TRY(columns::Bits people, service.session().people(*compiled, job));
        list.push_back({id, compiled->name(), std::move(people), ruleNames(*compiled)});
        job.report(list.size(), request.segments.size() * 2, "Segments");
    }
    return list;
}

// The features of a person that speak most for likeness.
Json reasonsOf(const segments::FeatureTable &table, const std::vector<double> &weights,
               columns::CustomerNumber customer)
{
    std::vector<std::pair<double, std::size_t>> found;
    table.forEachOf(customer, [&](std::size_t feature) {
        if (weights[feature] > 0)
            found.emplace_back(-weights[feature], feature);
    });
    std::ranges::sort(found);
    found.resize(std::min(found.size(), shownReasons));
    Json list = Json::array();
    for (const auto &[weight, feature] : found) {
        Json json = named(table.features()[feature]);
        json.set("weight", -weight);
        list.append(std::move(json));
    }
    return list;
}

Json heldOutJson(const segments::Lookalike &found)
{
    Json lift = Json::array();
    for (const segments::LiftPoint &point : found.lift)
        lift.append(Json::object({{"share", point.share},
                                  {"people", std::round(point.people)},
                                  {"seeds", point.seeds},
                                  {"lift", point.lift},
                                  {"interval", Json::Array {point.low, point.high}}}));
    return Json::object({{"people", found.heldOutPeople},
                         {"seeds", found.heldOutSeeds},
                         {"auc", found.auc},
                         {"lift", std::move(lift)}});
}

} // namespace

std::set<std::string> ruleNames(const segments::Segment &segment)
{
    std::set<std::string> names;
    for (const segments::Segment::Line &line : segment.lines()) {
        if (line.saved)
            names.merge(ruleNames(*line.saved));
        const Result<Json> leaf = line.key.empty() ? Result<Json>(Json()) : Json::parse(line.key);
        for (const char *kind : {"attribute", "tag", "event", "source"})
            if (const Json *name = leaf ? leaf->find(kind) : nullptr; name && name->isString())
                names.insert(std::string(kind) + ":" + name->text());
        if (const Json *steps = leaf ? leaf->find("sequence") : nullptr; steps && steps->isArray())
            for (const Json &step : steps->items())
                if (const Json *name = step.find("event"); name && name->isString())
                    names.insert("event:" + name->text());
        for (const char *ofOrders : {"rfm", "lifecycle"})
            if (leaf && leaf->find(ofOrders))
                names.insert("event:order");
    }
    return names;
}

Result<std::vector<std::pair<std::string, Json>>> savedSegments(store::Workspace &workspace)
{
    TRY(const std::vector<Document> documents, listDocuments(workspace, "segment"));
    std::vector<std::pair<std::string, Json>> list;
    for (const Document &document : documents)
        list.emplace_back(document.id, document.body);
    return list;
}

Result<Json> exploreSegments(const Job &job, SegmentService &service, const ExploreRequest &request)
{
    TRY(const auto segments, peopleOf(job, service, request));
    const segments::FeatureTable table(service.session().snapshot(), service.session().evaluation(job).asOf);
    TRY(const segments::Exploration found, segments::explore(table, segments, request.rate, job));
    Json list = Json::array();
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const auto &distinctions = found.entries[i].distinctions;
        const std::size_t shown =
            request.top ? std::min<std::size_t>(request.top, distinctions.size()) : distinctions.size();
        Json features = Json::array();
        for (std::size_t k = 0; k < shown; ++k)
            features.append(distinctionJson(table, distinctions[k]));
        list.append(Json::object({{"id", segments[i].id},
                                  {"name", segments[i].name},
                                  {"count", found.entries[i].count},
                                  {"distinctions", std::uint64_t(distinctions.size())},
                                  {"features", std::move(features)}}));
    }
    return Json::object({{"people", std::uint64_t(table.people())},
                         {"tests", found.tests},
                         {"discoveries", found.discoveries},
                         {"rate", request.rate},
                         {"segments", std::move(list)}});
}

Result<Json> lookalikes(const Job &job, SegmentService &service, const LookalikeQuery &query)
{
    const columns::SnapshotPtr snapshot = service.session().snapshot();
    const segments::FeatureTable table(snapshot, service.session().evaluation(job).asOf);
    TRY(const segments::Lookalike found,
        segments::findLookalikes(table, *snapshot, query.seeds, {query.excluded, query.seed}, job));
    std::vector<double> weightOf(table.features().size());
    Json weights = Json::array(), members = Json::array(), excluded = Json::array();
    for (const segments::Lookalike::Weight &weight : found.weights) {
        weightOf[weight.feature] = weight.weight;
        Json json = named(table.features()[weight.feature]);
        json.set("weight", weight.weight);
        if (weights.items().size() < shownWeights)
            weights.append(std::move(json));
    }
    for (const segments::Lookalike::Person &person : found.ranking) {
        if (query.limit && members.items().size() == query.limit)
            break;
        members.append(Json::object({{"customer", snapshot->customers.id(person.customer)},
                                     {"score", person.score},
                                     {"reasons", reasonsOf(table, weightOf, person.customer)}}));
    }
    for (const std::string &name : query.excluded)
        excluded.append(name);
    return Json::object({{"seeds", found.seeds},
                         {"candidates", found.candidates},
                         {"held_out", heldOutJson(found)},
                         {"excluded", std::move(excluded)},
                         {"weights", std::move(weights)},
                         {"members", std::move(members)}});
}

Result<void> writeLookalikes(const std::string &path, bool overwrite, const Json &members)
{
    std::error_code ignored;
    if (!overwrite && std::filesystem::exists(path, ignored))
        return Error {ErrorCode::Conflict, path + " exists already.", path, "Give another name or --force.", {}};
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << "customer,score\n";
    for (const Json &member : members.items())
        file << member.find("customer")->text() << ',' << member.find("score")->numberText() << '\n';
    file.close();
    if (!file.good())
        return storageError(path + " cannot be written.", path, "Check the folder and the free space.");
    return {};
}

Result<columns::Bits> seedList(store::Workspace &workspace, SegmentService &service, const std::string &text)
{
    const columns::SnapshotPtr snapshot = service.session().snapshot();
    columns::Bits people(snapshot->customers.size());
    std::istringstream lines(text);
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        std::string name = line.substr(0, line.find(','));
        if (number == 1 && name.starts_with("\xEF\xBB\xBF")) // as spreadsheets write it
            name.erase(0, 3);
        while (!name.empty() && (name.back() == '\r' || name.back() == ' '))
            name.pop_back();
        if (name.size() > 1 && name.front() == '"' && name.back() == '"')
            name = name.substr(1, name.size() - 2);
        if (name.empty() || (number == 1 && name == "customer"))
            continue;
        const auto customer = findCustomerNumber(workspace, *snapshot, name);
        if (!customer)
            return Error {customer.error().code,
                          "Line " + std::to_string(number) + ": " + customer.error().message,
                          {},
                          customer.error().mend,
                          {}};
        people.set(*customer);
    }
    return people;
}

} // namespace panorama::services
