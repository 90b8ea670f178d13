// SPDX-License-Identifier: GPL-3.0-or-later
// Referrers are resolved once a distinct value, not once an event. A person counts as invited by the first event that
// names somebody known.
#include "services/referral_graph.h"

#include "columns/record_set.h"
#include "domain/identifier.h"
#include "services/snapshot_service.h"
#include "store/sealed_places.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace panorama::services {
namespace {

using columns::CustomerNumber;
using columns::noCustomer;
using journeys::Reference;

constexpr std::string_view identifierTrait = "identifier:";

class GraphBuilder
{
public:
    GraphBuilder(const JourneyQuery &query, const ReferralSpec &spec, store::ReadSession &session)
        : m_query(query), m_spec(spec), m_session(&session)
    {
    }

    Result<ReferralGraph> build(columns::SnapshotPtr snapshot)
    {
        m_graph.scope.snapshot = std::move(snapshot);
        m_graph.scope.asOf = m_query.asOf;
        TRY_VOID(addInvitations());
        TRY_VOID(addShares());
        TRY_VOID(addConversions());
        TRY_VOID(addComments());
        TRY_VOID(addIdentifierTraits());
        std::vector<journeys::PersonTrait> &traits = m_graph.traits;
        std::ranges::sort(traits);
        traits.erase(std::unique(traits.begin(), traits.end()), traits.end());
        return std::move(m_graph);
    }

private:
    const columns::Snapshot &snapshot() const { return *m_graph.scope.snapshot; }

    Result<const columns::RecordSet *> records()
    {
        if (!m_records) {
            TRY(m_records, columns::RecordSet::load(m_session->database(), m_query.job));
        }
        return &*m_records;
    }
    CustomerNumber customerOf(const columns::Record &record) const
    {
        return (record.id ? snapshot().customers.ofRecord(record.id)
                          : snapshot().customers.ofRow(record.source, record.party))
            .value_or(noCustomer);
    }

    Result<std::vector<CustomerNumber>> ownersByIdentifier(const columns::PropertyColumn &property,
                                                           const std::string &kind)
    {
        TRY(const store::Vault *vault, store::requireVault(m_query.workspace));
        TRY(const columns::RecordSet *records, this->records());
        store::Statement row = m_session->database().prepare(
            "SELECT i.id FROM identifiers i JOIN identifier_kinds k ON k.id = i.kind WHERE k.name = ? AND i.hash = ?");
        const std::string region = m_query.workspace.settings().region;
        std::vector<CustomerNumber> owners(property.dictionary.size() + std::size_t(1), noCustomer);
        for (std::uint32_t code = 1; code < owners.size(); ++code) {
            const auto value = normalizedIdentifier(kind, property.dictionary.text(code), region);
            if (!value)
                continue;
            row.bind(kind).bindBlob(store::bytesOf(vault->identifierHash(kind, *value)));
            if (!row.step())
                continue;
            for (const columns::RecordNumber number : records->withIdentifier(std::uint32_t(row.integer(0)))) {
                owners[code] = customerOf((*records)[number]);
                break;
            }
        }
        return owners;
    }

    Result<std::vector<CustomerNumber>> ownersOf(const ReferenceSpec &spec)
    {
        const columns::PropertyColumn *property = snapshot().events.property(spec.property);
        if (!property)
            return std::vector<CustomerNumber>();
        switch (spec.owner) {
        case ReferenceSpec::Owner::Attribute:
            return journeys::ownersByAttribute(m_graph.scope, *property, spec.ownerName);
        case ReferenceSpec::Owner::Event:
            return journeys::ownersByEvent(m_graph.scope, *property, spec.ownerName, m_query.job);
        default: return ownersByIdentifier(*property, spec.ownerName);
        }
    }

    Result<void> addInvitations()
    {
        TRY(const std::vector<Reference> events,
            journeys::referencesOf(m_spec.invited.event, m_spec.invited.property, m_spec.span, m_graph.scope,
                                   "/invited", m_query.job, m_graph.warnings));
        TRY(const std::vector<CustomerNumber> owners, ownersOf(m_spec.invited));
        std::set<std::uint32_t> self;
        for (const Reference &event : events) {
            const CustomerNumber owner = owners[event.code];
            addTraits(event.customer, event.row);
            if (owner == event.customer)
                self.insert(owner);
            if (owner == noCustomer)
                ++m_graph.unknown;
            else if (owner == event.customer)
                ++m_graph.selfInvitations;
            else if (!m_place.try_emplace(event.customer, m_graph.invitations.size()).second)
                ++m_graph.repeated;
            else
                m_graph.invitations.push_back({owner, event.customer, event.time});
        }
        m_graph.self.assign(self.begin(), self.end());
        return {};
    }

    void addTraits(CustomerNumber customer, columns::Row row)
    {
        for (std::size_t i = 0; i < m_spec.same.size(); ++i) {
            const columns::PropertyColumn *column = snapshot().events.property(m_spec.same[i]);
            if (const std::uint32_t code = column ? column->code(row) : 0)
                addTrait(customer, {i, code}, m_spec.same[i], std::string(column->dictionary.text(code)));
        }
    }
    void addTrait(CustomerNumber customer, std::pair<std::size_t, std::uint64_t> key, const std::string &name,
                  const std::string &value)
    {
        const auto [trait, isNew] = m_traits.try_emplace(key, std::uint32_t(m_graph.traitNames.size()));
        if (isNew)
            m_graph.traitNames.emplace_back(name, value);
        m_graph.traits.push_back({customer, trait->second});
    }

    Result<void> addShares()
    {
        if (!m_spec.shared)
            return {};
        TRY(const std::vector<Reference> events,
            journeys::referencesOf(*m_spec.shared, "", m_spec.span, m_graph.scope, "/shared", m_query.job,
                                   m_graph.warnings));
        std::set<std::uint32_t> known;
        m_graph.shared = events.size();
        for (const Reference &event : events) {
            addTraits(event.customer, event.row);
            if (known.insert(event.customer).second)
                m_graph.shares.push_back({event.customer, event.time});
        }
        return {};
    }

    Result<void> addConversions()
    {
        m_graph.converted.assign(m_graph.invitations.size(), INT64_MAX);
        if (!m_spec.convert)
            return {};
        TRY(const std::vector<Reference> events,
            journeys::referencesOf(*m_spec.convert, "", {m_spec.span.from, {}}, m_graph.scope, "/convert", m_query.job,
                                   m_graph.warnings));
        for (const Reference &event : events)
            if (const auto place = m_place.find(event.customer);
                place != m_place.end() && event.time >= m_graph.invitations[place->second].time)
                m_graph.converted[place->second] = std::min(m_graph.converted[place->second], event.time);
        return {};
    }

    Result<void> addComments()
    {
        if (!m_spec.comments)
            return {};
        TRY(const std::vector<Reference> events,
            journeys::referencesOf(m_spec.comments->event, m_spec.comments->property, m_spec.span, m_graph.scope,
                                   "/comments", m_query.job, m_graph.warnings));
        TRY(const std::vector<CustomerNumber> owners, ownersOf(*m_spec.comments));
        for (const Reference &event : events)
            if (owners[event.code] != noCustomer && owners[event.code] != event.customer)
                m_graph.comments.emplace_back(event.customer, owners[event.code]);
        return {};
    }

    // Identifiers of a weak kind that several of the people have.
    Result<void> addIdentifierTraits()
    {
        std::set<std::uint32_t> people(m_graph.self.begin(), m_graph.self.end());
        for (const journeys::Invitation &invitation : m_graph.invitations)
            people.insert({invitation.inviter, invitation.invitee});
        for (std::size_t i = 0; i < m_spec.same.size(); ++i) {
            if (!m_spec.same[i].starts_with(identifierTrait))
                continue;
            const std::string kind = m_spec.same[i].substr(identifierTrait.size());
            TRY(const columns::RecordSet *records, this->records());
            for (columns::RecordNumber number = 0; number < records->size(); ++number) {
                const CustomerNumber customer = customerOf((*records)[number]);
                if (!people.contains(customer))
                    continue;
                for (const std::uint32_t identifier : records->identifiers(number))
                    if (const columns::IdentifierKind *known = records->kindOf(identifier);
                        known && known->name == kind)
                        addTrait(customer, {i, identifier}, kind, "");
            }
        }
        return {};
    }

    const JourneyQuery &m_query;
    const ReferralSpec &m_spec;
    store::ReadSession *m_session;
    std::optional<columns::RecordSet> m_records;
    std::unordered_map<CustomerNumber, std::size_t> m_place; // invitation by whom it brought
    std::map<std::pair<std::size_t, std::uint64_t>, std::uint32_t> m_traits;
    ReferralGraph m_graph;
};

} // namespace

Result<ReferralGraph> referralGraph(const JourneyQuery &query, const ReferralSpec &spec)
{
    TRY(store::ReadSession session, query.workspace.read());
    TRY(columns::SnapshotPtr snapshot, snapshotOf(query.workspace, session, query.job));
    return referralGraph(query, spec, session, std::move(snapshot));
}

Result<ReferralGraph> referralGraph(const JourneyQuery &query, const ReferralSpec &spec, store::ReadSession &session,
                                    columns::SnapshotPtr snapshot)
{
    return GraphBuilder(query, spec, session).build(std::move(snapshot));
}

Result<columns::Bits> invitedPeople(const ReferralGraph &graph, const InvitedPart &part)
{
    columns::Bits people(graph.scope.snapshot->customers.size());
    if (part.suspects) {
        for (const journeys::Ring &ring : journeys::findRings(graph.invitations, graph.self, graph.traits))
            for (const std::uint32_t member : ring.members)
                people.set(member);
        return people;
    }
    const std::vector<std::uint32_t> depths = journeys::depthsOf(graph.invitations);
    for (std::size_t i = 0; i < depths.size(); ++i)
        if (part.generation == 0)
            people.set(graph.invitations[i].inviter);
        else if (depths[i] == std::uint32_t(part.generation) && (!part.converted || graph.converted[i] != INT64_MAX))
            people.set(graph.invitations[i].invitee);
    if (part.generation == 0) // whom nobody invited
        for (const journeys::Invitation &invitation : graph.invitations)
            people.reset(invitation.invitee);
    return people;
}

} // namespace panorama::services
