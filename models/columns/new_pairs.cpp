// SPDX-License-Identifier: GPL-3.0-or-later
// An implicit record that is new takes part in identity: it joins the customer who has one of its strong identifiers.
// What would make one customer of two, or change the smallest key of one, is left to the building of all columns; so is
// everything where cuts exist (then the order of keys decides who is linked) or a stored link waits for the record.
#include "columns/new_pairs.h"

#include "core/packed_numbers.h"

#include <cstring>
#include <numeric>
#include <unordered_set>

namespace panorama::columns {
namespace {

constexpr std::uint32_t manyFlag = 0x80000000U;
constexpr std::size_t implicitRefSize = 9;

std::uint32_t sourceOf(std::uint64_t pairOrHolder)
{
    return std::uint32_t((pairOrHolder & ~holderImplicit) >> 32);
}

} // namespace

Result<bool> NewPairs::resolve(store::LastRows after)
{
    TRY_VOID(collect(after));
    if (m_pairs.empty())
        return true;
    TRY_VOID(loadKinds());
    TRY_VOID(loadMembers());
    m_owners.assign(m_pairs.size(), noCustomer);
    m_implicit.assign(m_pairs.size(), false);
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        if (const std::optional<std::uint32_t> record = claim(i))
            m_owners[i] = m_base.customers.ofRecord(*record).value_or(noCustomer);
        else
            m_implicit[i] = true;
    }
    if (!anyImplicit())
        return true;
    TRY(const bool possible, mayLink());
    return possible && linkImplicit() && settleCustomers();
}

bool NewPairs::anyImplicit() const
{
    return std::find(m_implicit.begin(), m_implicit.end(), true) != m_implicit.end();
}

Result<std::vector<std::uint64_t>> pairsOfRows(store::Database &database, store::LastRows after)
{
    std::vector<std::uint64_t> pairs;
    store::Statement chunks = database.prepare("SELECT source_id, parties FROM event_chunks WHERE id > ?");
    chunks.bind(after.chunk);
    while (chunks.step()) {
        const std::uint64_t source = std::uint64_t(chunks.integer(0)) << 32;
        for (const std::uint32_t party : numbersIn<std::uint32_t>(chunks.blob(1)))
            pairs.push_back(source | party);
    }
    TRY_VOID(chunks.status());
    store::Statement orders = database.prepare("SELECT source_id, party FROM orders WHERE id > ?");
    orders.bind(after.order);
    while (orders.step())
        pairs.push_back(std::uint64_t(orders.integer(0)) << 32 | std::uint32_t(orders.integer(1)));
    TRY_VOID(orders.status());
    if (!std::is_sorted(pairs.begin(), pairs.end())) // as those of one chunk are
        std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

// Those that the columns do not know.
Result<void> NewPairs::collect(store::LastRows after)
{
    TRY(m_pairs, pairsOfRows(m_database, after));
    std::erase_if(m_pairs, [this](std::uint64_t pair) {
        return m_base.customers.ofRow(std::uint32_t(pair >> 32), std::uint32_t(pair)).has_value();
    });
    return {};
}

Result<void> NewPairs::loadKinds()
{
    store::Statement kinds = m_database.prepare("SELECT id, name, strong, global FROM identifier_kinds");
    while (kinds.step()) {
        m_kinds.resize(std::max<std::size_t>(m_kinds.size(), std::size_t(kinds.integer(0)) + 1));
        m_kinds[std::size_t(kinds.integer(0))] = {std::string(kinds.text(1)), kinds.integer(2) != 0,
                                                  kinds.integer(3) != 0};
    }
    return kinds.status();
}

Result<void> NewPairs::loadMembers()
{
    store::Statement party = m_database.prepare("SELECT members FROM parties WHERE id = ?");
    store::Statement kind = m_database.prepare("SELECT kind FROM identifiers WHERE id = ?");
    for (const std::uint64_t pair : m_pairs) {
        const auto number = std::uint32_t(pair);
        std::vector<std::uint32_t> &members = m_members.emplace_back(1, number);
        if (number & manyFlag) {
            party.bind(std::int64_t(number & ~manyFlag));
            members = party.step() ? numbersIn<std::uint32_t>(party.blob(0)) : std::vector<std::uint32_t>();
            TRY_VOID(party.status());
        }
        for (const std::uint32_t identifier : members) {
            if (m_kindOf.contains(identifier))
                continue;
            kind.bind(identifier);
            if (kind.step())
                m_kindOf[identifier] = std::size_t(kind.integer(0));
            TRY_VOID(kind.status());
        }
    }
    return {};
}

const IdentifierKind *NewPairs::kindOf(std::uint32_t identifier) const
{
    const auto kind = m_kindOf.find(identifier);
    return kind != m_kindOf.end() && kind->second < m_kinds.size() ? &m_kinds[kind->second] : nullptr;
}

// The first explicit record of the pair's source that has all its strong identifiers, without one all its weak ones.
std::optional<std::uint32_t> NewPairs::claim(std::size_t pair) const
{
    std::vector<std::uint32_t> wanted;
    for (const bool strong : {true, false}) {
        for (const std::uint32_t id : m_members[pair])
            if (const IdentifierKind *kind = kindOf(id); kind && kind->strong == strong)
                wanted.push_back(id);
        if (!wanted.empty())
            break;
    }
    if (wanted.empty())
        return std::nullopt;
    const auto has = [this](std::uint32_t identifier, Holder wantedHolder) {
        const std::span<const Holder> holders = m_holders.of(identifier);
        return std::find(holders.begin(), holders.end(), wantedHolder) != holders.end();
    };
    for (const Holder holder : m_holders.of(wanted.front()))
        if (!(holder & holderImplicit) && sourceOf(holder) == sourceOf(m_pairs[pair])
            && std::all_of(wanted.begin() + 1, wanted.end(), [&](std::uint32_t id) { return has(id, holder); }))
            return std::uint32_t(holder);
    return std::nullopt;
}

// Whether nothing but identifiers decides about the new records.
Result<bool> NewPairs::mayLink()
{
    TRY(const std::int64_t cuts, m_database.integer("SELECT EXISTS(SELECT 1 FROM cuts)"));
    if (cuts)
        return false;
    std::unordered_set<std::string> refs;
    for (std::size_t i = 0; i < m_pairs.size(); ++i)
        if (m_implicit[i]) {
            const std::uint32_t source = sourceOf(m_pairs[i]), party = std::uint32_t(m_pairs[i]);
            std::string ref(implicitRefSize, 'P');
            std::memcpy(ref.data() + 1, &source, sizeof source);
            std::memcpy(ref.data() + 1 + sizeof source, &party, sizeof party);
            refs.insert(std::move(ref));
        }
    store::Statement links =
        m_database.prepare("SELECT a, b FROM links WHERE state = 'linked' AND (length(a) = 9 OR length(b) = 9)");
    while (links.step())
        if (refs.contains(std::string(links.blob(0))) || refs.contains(std::string(links.blob(1))))
            return false;
    TRY_VOID(links.status());
    return true;
}

std::size_t NewPairs::root(std::size_t pair)
{
    while (m_parents[pair] != pair)
        pair = m_parents[pair] = m_parents[m_parents[pair]];
    return pair;
}

// False: the component is another customer already.
bool NewPairs::meet(std::size_t pair, CustomerNumber customer)
{
    CustomerNumber &owner = m_owners[root(pair)];
    if (owner == noCustomer)
        owner = customer;
    return owner == customer;
}

bool NewPairs::joinHolders(std::size_t pair, std::uint32_t identifier, bool global)
{
    const std::uint32_t source = sourceOf(m_pairs[pair]);
    for (const Holder holder : m_holders.of(identifier)) {
        if (!global && sourceOf(holder) != source)
            continue;
        const std::optional<CustomerNumber> customer = holder & holderImplicit
            ? m_base.customers.ofRow(sourceOf(holder), std::uint32_t(holder))
            : m_base.customers.ofRecord(std::int64_t(std::uint32_t(holder)));
        if (!customer || !meet(pair, *customer))
            return false;
    }
    const auto [first, isNew] =
        m_firstWith.emplace(std::uint64_t(identifier) << 32 | (global ? 0xffffffffU : source), pair);
    if (isNew)
        return true;
    const std::size_t a = root(first->second), b = root(pair);
    const CustomerNumber other = m_owners[std::max(a, b)];
    m_parents[std::max(a, b)] = std::min(a, b);
    return other == noCustomer || meet(pair, other);
}

bool NewPairs::linkImplicit()
{
    m_parents.resize(m_pairs.size());
    std::iota(m_parents.begin(), m_parents.end(), std::size_t(0));
    for (std::size_t i = 0; i < m_pairs.size(); ++i)
        for (const std::uint32_t identifier : m_members[i])
            if (const IdentifierKind *kind = m_implicit[i] ? kindOf(identifier) : nullptr; kind && kind->strong)
                if (!joinHolders(i, identifier, kind->global))
                    return false;
    return true;
}

// Components without a customer are new ones; the first pair of each is the smallest.
bool NewPairs::settleCustomers()
{
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        if (!m_implicit[i])
            continue;
        const RecordKey key = implicitRecord | m_pairs[i];
        const std::size_t top = root(i);
        if (m_owners[top] == noCustomer) {
            m_owners[top] = m_base.customers.size() + CustomerNumber(m_newCustomers.size());
            m_newCustomers.push_back(key);
        }
        m_owners[i] = m_owners[top];
        if (m_owners[i] < m_base.customers.size() && m_base.customers.records(m_owners[i]).front() > key)
            return false;
    }
    return true;
}

} // namespace panorama::columns
