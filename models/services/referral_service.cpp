// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/referral_service.h"

#include "services/referral_graph.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace panorama::services {
namespace {

using journeys::Invitation;
using journeys::Ring;

const char *kindName(Ring::Kind kind)
{
    switch (kind) {
    case Ring::Kind::Self: return "self";
    case Ring::Kind::Cycle: return "cycle";
    case Ring::Kind::SharedTrait: return "shared";
    default: return "burst";
    }
}

std::set<std::uint32_t> suspectsOf(const std::vector<Ring> &rings)
{
    std::set<std::uint32_t> suspects;
    for (const Ring &ring : rings)
        suspects.insert(ring.members.begin(), ring.members.end());
    return suspects;
}

// Invitations of which neither side is in a ring.
std::vector<Invitation> honestOf(const std::vector<Invitation> &invitations, const std::set<std::uint32_t> &suspects)
{
    std::vector<Invitation> honest;
    for (const Invitation &invitation : invitations)
        if (!suspects.contains(invitation.inviter) && !suspects.contains(invitation.invitee))
            honest.push_back(invitation);
    return honest;
}

class ReferralJson
{
public:
    ReferralJson(const ReferralGraph &graph, const ReferralSpec &spec) : m_graph(graph), m_spec(spec)
    {
        const TimeZone &zone = graph.scope.snapshot->facts.zone;
        m_end = std::min(spec.span.end(zone).micros, graph.scope.asOf.micros);
        m_tree = journeys::referralTree(graph.invitations, graph.shares, question());
        m_rings = journeys::findRings(graph.invitations, graph.self, graph.traits);
        for (std::size_t i = 0; i < graph.invitations.size(); ++i)
            if (graph.converted[i] != INT64_MAX)
                m_converted.insert(graph.invitations[i].invitee);
        m_depths = journeys::depthsOf(graph.invitations);
    }

    Json json() const
    {
        const std::set<std::uint32_t> suspects = suspectsOf(m_rings);
        const journeys::ReferralTree honest =
            journeys::referralTree(honestOf(m_graph.invitations, suspects), m_graph.shares, question());
        Json json = Json::object({{"invited", m_tree.invitations},
                                  {"inviters", m_tree.inviters},
                                  {"roots", m_tree.roots},
                                  {"self_invitations", m_graph.selfInvitations},
                                  {"unknown_referrers", m_graph.unknown},
                                  {"repeated", m_graph.repeated},
                                  {"shared", m_graph.shared},
                                  {"sharers", std::uint64_t(m_graph.shares.size())},
                                  {"converted", std::uint64_t(m_converted.size())}});
        json.set("generations", generations());
        json.set("beside_roots", m_tree.besideRoots);
        json.set("window_days", double(m_spec.windowMicros) / double(microsPerDay));
        json.set("k", estimate(m_tree.k));
        json.set("k_without_rings", estimate(honest.k));
        json.set("cycle", cycle());
        json.set("forecast", forecast());
        json.set("rings", rings());
        json.set("suspects", std::uint64_t(suspects.size()));
        json.set("warnings", journeys::warningsJson(m_graph.warnings));
        json.set("revision", m_graph.scope.snapshot->facts.revision);
        return json;
    }

    Json tree(std::uint64_t edges) const
    {
        Json list = Json::array();
        for (std::size_t i = 0; i < std::min<std::size_t>(edges, m_graph.invitations.size()); ++i) {
            const Invitation &invitation = m_graph.invitations[i];
            list.append(Json::object({{"customer", id(invitation.invitee)},
                                      {"inviter", id(invitation.inviter)},
                                      {"time", m_graph.scope.snapshot->facts.zone.format({invitation.time})},
                                      {"generation", m_depths[i] ? Json(m_depths[i]) : Json()},
                                      {"converted", m_graph.converted[i] != INT64_MAX}}));
        }
        return list;
    }

private:
    journeys::ReferralQuestion question() const { return {m_spec.windowMicros, m_end, m_spec.forecastDays}; }
    std::string id(std::uint32_t customer) const { return m_graph.scope.snapshot->customers.id(customer); }

    Json generations() const
    {
        std::vector<std::uint64_t> converted(m_tree.generations.size());
        for (std::size_t i = 0; i < m_depths.size(); ++i)
            if (m_depths[i] && m_graph.converted[i] != INT64_MAX)
                ++converted[m_depths[i] - 1];
        Json list = Json::array();
        for (std::size_t i = 0; i < converted.size(); ++i)
            list.append(Json::object({{"generation", std::uint64_t(i + 1)},
                                      {"people", m_tree.generations[i]},
                                      {"converted", converted[i]}}));
        return list;
    }

    static Json estimate(const std::optional<journeys::MeanEstimate> &k)
    {
        return !k
            ? Json()
            : Json::object({{"mean", k->mean}, {"interval", Json::Array {k->low, k->high}}, {"people", k->people}});
    }

    Json cycle() const
    {
        return !m_tree.cycleMedian ? Json()
                                   : Json::object({{"count", m_tree.cycles},
                                                   {"median_seconds", *m_tree.cycleMedian},
                                                   {"quartiles", Json::Array {*m_tree.cycleLow, *m_tree.cycleHigh}}});
    }

    Json forecast() const
    {
        const Date last = m_graph.scope.snapshot->facts.zone.dateOf({m_end - 1});
        Json list = Json::array();
        for (std::size_t i = 0; i < m_tree.forecast.size(); ++i) {
            const journeys::ForecastDay &day = m_tree.forecast[i];
            list.append(Json::object({{"date", Date {last.days + 1 + std::int32_t(i)}.toIso()},
                                      {"expected", day.expected},
                                      {"low", day.low},
                                      {"high", day.high}}));
        }
        return list;
    }

    Json rings() const
    {
        Json list = Json::array();
        for (const Ring &ring : m_rings) {
            Json members = Json::array(), evidence = Json::object();
            std::uint64_t converted = 0;
            for (const std::uint32_t member : ring.members) {
                members.append(id(member));
                converted += m_converted.contains(member);
            }
            if (ring.kind == Ring::Kind::SharedTrait) {
                const auto &[name, value] = m_graph.traitNames[ring.trait];
                evidence.set("same", name);
                evidence.set("value", value.empty() ? Json() : Json(value));
                evidence.set("q", ring.q);
            } else if (ring.kind == Ring::Kind::Burst) {
                evidence.set("newcomers", std::uint64_t(ring.members.size() - 1));
                evidence.set("seconds", ring.seconds);
            }
            list.append(Json::object({{"kind", kindName(ring.kind)},
                                      {"inviter", ring.inviter ? Json(id(*ring.inviter)) : Json()},
                                      {"members", std::move(members)},
                                      {"evidence", std::move(evidence)},
                                      {"converted", converted}}));
        }
        return list;
    }

    const ReferralGraph &m_graph;
    const ReferralSpec &m_spec;
    std::int64_t m_end = 0;
    journeys::ReferralTree m_tree;
    std::vector<Ring> m_rings;
    std::set<std::uint32_t> m_converted;
    std::vector<std::uint32_t> m_depths;
};

} // namespace

Result<Json> runReferral(const JourneyQuery &query, const ReferralSpec &spec, std::uint64_t edges)
{
    TRY(const ReferralGraph graph, referralGraph(query, spec));
    const ReferralJson result(graph, spec);
    Json json = result.json();
    if (edges > 0)
        json.set("tree", result.tree(edges));
    return json;
}

} // namespace panorama::services
