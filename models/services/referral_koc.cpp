// SPDX-License-Identifier: GPL-3.0-or-later
// Edges run from the invited to the inviter and from who comments to whom the comment answers. People in rings, and
// those whom they brought, would vote for themselves: they are taken out before the rank is computed.
#include "services/referral_graph.h"
#include "services/referral_service.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace panorama::services {
namespace {

struct Person
{
    std::uint32_t customer = 0;
    std::uint64_t invited = 0, reach = 0, converted = 0;
    std::set<std::uint32_t> commenters;
};

class KocSearch
{
public:
    explicit KocSearch(const ReferralGraph &graph) : m_graph(graph)
    {
        for (const journeys::Ring &ring : journeys::findRings(graph.invitations, graph.self, graph.traits))
            m_suspects.insert(ring.members.begin(), ring.members.end());
    }

    Json json(std::uint64_t top)
    {
        addInvitations();
        for (const auto &[from, to] : m_graph.comments)
            if (!m_suspects.contains(from) && !m_suspects.contains(to)) {
                const std::uint32_t author = node(to);
                m_edges.emplace_back(node(from), author);
                m_people[author].commenters.insert(from);
            }
        addReach();
        const std::vector<double> rank = journeys::pageRank(m_people.size(), m_edges);
        const std::vector<std::uint32_t> core = journeys::coreNumbers(m_people.size(), m_edges);
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_people.size(); ++i)
            if (m_people[i].invited + m_people[i].commenters.size() > 0)
                order.push_back(i);
        std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
            return rank[a] != rank[b] ? rank[a] > rank[b] : m_people[a].customer < m_people[b].customer;
        });
        Json list = Json::array();
        for (std::size_t i = 0; i < order.size() && (top == 0 || i < top); ++i)
            list.append(personJson(m_people[order[i]], rank[order[i]] * double(m_people.size()), core[order[i]]));
        return Json::object({{"people", std::uint64_t(m_people.size())},
                             {"edges", std::uint64_t(m_edges.size())},
                             {"suspects", std::uint64_t(m_suspects.size())},
                             {"koc", std::move(list)},
                             {"warnings", journeys::warningsJson(m_graph.warnings)},
                             {"revision", m_graph.scope.snapshot->facts.revision}});
    }

private:
    std::uint32_t node(std::uint32_t customer)
    {
        const auto [place, isNew] = m_nodes.try_emplace(customer, std::uint32_t(m_people.size()));
        if (isNew)
            m_people.push_back({customer, 0, 0, 0, {}});
        return place->second;
    }

    void addInvitations()
    {
        for (std::size_t i = 0; i < m_graph.invitations.size(); ++i) {
            const journeys::Invitation &invitation = m_graph.invitations[i];
            if (m_suspects.contains(invitation.inviter) || m_suspects.contains(invitation.invitee))
                continue;
            const std::uint32_t inviter = node(invitation.inviter);
            m_edges.emplace_back(node(invitation.invitee), inviter);
            ++m_people[inviter].invited;
            m_people[inviter].converted += m_graph.converted[i] != INT64_MAX;
            m_honest.push_back(invitation);
        }
    }

    // The deepest first, each hands what is below it to its inviter.
    void addReach()
    {
        const std::vector<std::uint32_t> depths = journeys::depthsOf(m_honest);
        std::vector<std::size_t> order(m_honest.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return depths[a] > depths[b]; });
        for (const std::size_t i : order) {
            Person &inviter = m_people[m_nodes.at(m_honest[i].inviter)];
            inviter.reach += 1 + (depths[i] ? m_people[m_nodes.at(m_honest[i].invitee)].reach : 0);
        }
    }

    Json personJson(const Person &person, double rank, std::uint32_t core) const
    {
        Json reasons = Json::array();
        if (person.invited > 0)
            reasons.append("brought " + std::to_string(person.invited) + " directly, " + std::to_string(person.reach)
                           + " in all");
        if (person.converted > 0)
            reasons.append(std::to_string(person.converted) + " of those brought directly converted");
        if (!person.commenters.empty())
            reasons.append(std::to_string(person.commenters.size()) + " people commented");
        return Json::object({{"customer", m_graph.scope.snapshot->customers.id(person.customer)},
                             {"rank", rank},
                             {"invited", person.invited},
                             {"reach", person.reach},
                             {"converted", person.converted},
                             {"commenters", std::uint64_t(person.commenters.size())},
                             {"core", core},
                             {"reasons", std::move(reasons)}});
    }

    const ReferralGraph &m_graph;
    std::set<std::uint32_t> m_suspects;
    std::unordered_map<std::uint32_t, std::uint32_t> m_nodes;
    std::vector<Person> m_people;
    std::vector<journeys::Invitation> m_honest;
    journeys::Edges m_edges;
};

} // namespace

Result<Json> findKoc(const JourneyQuery &query, const ReferralSpec &spec, std::uint64_t top)
{
    TRY(const ReferralGraph graph, referralGraph(query, spec));
    return KocSearch(graph).json(top);
}

} // namespace panorama::services
