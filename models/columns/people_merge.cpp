// SPDX-License-Identifier: GPL-3.0-or-later
// A new customer stands where the byte order of the ids wants it; whoever stands behind moves up, in every array that
// is by customer and in every list of customers.
#include "columns/people_merge.h"

#include "columns/bits.h"

namespace panorama::columns {

Result<bool> PeopleMerge::run(store::LastRows after)
{
    TRY(const bool resolved, m_pairs.resolve(after));
    if (!resolved)
        return false;
    placeCustomers();
    addPairs();
    addKeys();
    addRecords();
    TRY_VOID(addHolders());
    addAttributes();
    addConsents();
    TRY_VOID(addFlags());
    return true;
}

void PeopleMerge::placeCustomers()
{
    const auto smallest = [this](CustomerNumber customer) { return m_base.customers.records(customer).front(); };
    for (const RecordKey key : m_pairs.newCustomers()) {
        CustomerNumber low = 0, high = m_base.customers.size();
        while (low < high) {
            const CustomerNumber middle = low + (high - low) / 2;
            if (smallest(middle) < key)
                low = middle + 1;
            else
                high = middle;
        }
        m_customers.at.push_back(low);
    }
    if (!m_customers.isEmpty())
        m_moved = m_customers.movedAll(m_base.customers.size());
}

CustomerNumber PeopleMerge::presentNumber(CustomerNumber former) const
{
    if (former == noCustomer)
        return noCustomer;
    const std::uint32_t count = m_base.customers.size();
    return former >= count ? m_customers.placeOf(former - count) : m_moved.empty() ? former : m_moved[former];
}

void PeopleMerge::share(const std::string &prefix)
{
    for (auto at = m_old.entries().lower_bound(prefix); at != m_old.entries().end() && at->first.starts_with(prefix);
         ++at)
        m_merged.share(m_old, at->first, at->first);
}

void PeopleMerge::addPairs()
{
    if (m_pairs.pairs().empty()) {
        share("customers/pair");
        return;
    }
    const auto pairs = m_old.get<std::uint64_t>("customers/pairs");
    const auto owners = m_old.get<CustomerNumber>("customers/pair-owners");
    Insertions insertions;
    std::vector<CustomerNumber> fresh, merged;
    for (std::size_t i = 0; i < m_pairs.pairs().size(); ++i) {
        const auto at = std::lower_bound(pairs.begin(), pairs.end(), m_pairs.pairs()[i]);
        insertions.at.push_back(std::uint32_t(at - pairs.begin()));
        fresh.push_back(m_pairs.ownerOf(i));
    }
    m_merged.add("customers/pairs", inserted(pairs, insertions, m_pairs.pairs()));
    merged = inserted(owners, insertions, std::span<const CustomerNumber>(fresh));
    for (CustomerNumber &owner : merged)
        owner = presentNumber(owner);
    m_merged.add("customers/pair-owners", std::move(merged));
}

void PeopleMerge::addKeys()
{
    if (!m_pairs.anyImplicit()) {
        m_merged.share(m_old, "customers/offsets", "customers/offsets");
        m_merged.share(m_old, "customers/keys", "customers/keys");
        return;
    }
    std::vector<std::pair<CustomerNumber, RecordKey>> more; // by present number
    for (std::size_t i = 0; i < m_pairs.pairs().size(); ++i)
        if (m_pairs.isImplicit(i))
            more.emplace_back(presentNumber(m_pairs.ownerOf(i)), implicitRecord | m_pairs.pairs()[i]);
    std::sort(more.begin(), more.end());
    std::vector<std::uint32_t> offsets {0};
    std::vector<RecordKey> keys;
    std::size_t next = 0;
    const auto addCustomer = [&](CustomerNumber present, std::span<const RecordKey> former) {
        const std::size_t first = keys.size();
        keys.insert(keys.end(), former.begin(), former.end());
        const bool grows = next < more.size() && more[next].first == present;
        for (; next < more.size() && more[next].first == present; ++next)
            keys.push_back(more[next].second);
        if (grows)
            std::sort(keys.begin() + std::ptrdiff_t(first), keys.end());
        offsets.push_back(std::uint32_t(keys.size()));
    };
    eachRun(
        m_customers, m_base.customers.size(),
        [&](std::size_t first, std::size_t last, std::size_t target) {
            for (std::size_t c = first; c < last; ++c)
                addCustomer(CustomerNumber(target + c - first), m_base.customers.records(CustomerNumber(c)));
        },
        [&](std::size_t, std::size_t target) { addCustomer(CustomerNumber(target), {}); });
    m_merged.add("customers/offsets", std::move(offsets));
    m_merged.add("customers/keys", std::move(keys));
}

void PeopleMerge::addRecords()
{
    if (m_moved.empty())
        return m_merged.share(m_old, "customers/records", "customers/records");
    std::vector<CustomerNumber> records;
    for (const CustomerNumber customer : m_old.get<CustomerNumber>("customers/records"))
        records.push_back(presentNumber(customer));
    m_merged.add("customers/records", std::move(records));
}

Result<void> PeopleMerge::addHolders()
{
    TRY(const std::int64_t last, m_database.integer("SELECT max(id) FROM identifiers"));
    if (!m_pairs.anyImplicit() && m_holders.end() == std::uint32_t(last) + 1) {
        share("identity/");
        return {};
    }
    std::vector<std::pair<std::uint32_t, Holder>> fresh;
    for (std::size_t i = 0; i < m_pairs.pairs().size(); ++i)
        if (m_pairs.isImplicit(i))
            for (const std::uint32_t identifier : m_pairs.members(i))
                fresh.emplace_back(identifier, holderImplicit | m_pairs.pairs()[i]);
    std::sort(fresh.begin(), fresh.end());
    m_holders.addWith(fresh, std::uint32_t(last) + 1, m_merged);
    return {};
}

void PeopleMerge::addAttributes()
{
    if (m_moved.empty())
        return share("attribute/");
    for (std::size_t i = 0; i < m_base.attributes.size(); ++i)
        addAttribute("attribute/" + std::to_string(i), m_base.attributes[i]);
}

// New customers have no attributes: they come to those of code 0.
void PeopleMerge::addAttribute(const std::string &section, const AttributeColumn &column)
{
    for (const char *part : {"/types", "/offsets", "/texts", "/classes"})
        m_merged.share(m_old, section + part, section + part);
    const auto added = std::uint32_t(m_customers.at.size());
    const std::vector<std::uint64_t> none(added, 0);
    mergedPacked(column.codes, {}, m_customers, none, column.dictionary.size()).addTo(m_merged, section + "/codes");
    std::vector<std::uint32_t> offsets(column.offsets.begin(), column.offsets.end());
    for (std::size_t code = 1; code < offsets.size(); ++code)
        offsets[code] += added;
    std::vector<CustomerNumber> missing;
    for (std::uint32_t k = 0; k < added; ++k)
        missing.push_back(m_customers.placeOf(k));
    std::vector<CustomerNumber> customers;
    customers.reserve(column.customers.size() + added);
    for (const CustomerNumber customer : column.customers)
        customers.push_back(m_moved[customer]);
    const auto end = customers.begin() + (column.offsets.size() > 1 ? std::ptrdiff_t(column.offsets[1]) : 0);
    std::vector<CustomerNumber> without(end - customers.begin() + std::ptrdiff_t(added));
    std::merge(customers.begin(), end, missing.begin(), missing.end(), without.begin());
    without.insert(without.end(), end, customers.end());
    m_merged.add(section + "/by-code-offsets", std::move(offsets));
    m_merged.add(section + "/by-code", std::move(without));
}

std::vector<std::uint64_t> PeopleMerge::bitsOf(const std::string &section) const
{
    return mergedBits(m_old.get<std::uint64_t>(section), m_base.customers.size(), m_customers,
                      std::vector<bool>(m_customers.at.size()));
}

void PeopleMerge::addConsents()
{
    if (m_moved.empty())
        return share("consent/");
    for (std::size_t i = 0; i < m_base.consents.size(); ++i) {
        const std::string section = "consent/" + std::to_string(i);
        std::vector<ConsentWord> words(m_base.consents[i].words.begin(), m_base.consents[i].words.end());
        for (ConsentWord &word : words)
            word.customer = m_moved[word.customer];
        m_merged.add(section + "/words", std::move(words));
        m_merged.add(section + "/granted", bitsOf(section + "/granted"));
    }
}

std::map<std::string, std::vector<std::uint64_t>> PeopleMerge::flagsOf(const char *list) const
{
    std::map<std::string, std::vector<std::uint64_t>> flags;
    if (const Json *names = m_catalogue.find(list); names && names->isArray())
        for (std::size_t i = 0; i < names->items().size(); ++i)
            flags[names->items()[i].text()] = bitsOf(std::string(list) + "/" + std::to_string(i));
    return flags;
}

void PeopleMerge::finishFlags(const std::string &list, std::map<std::string, std::vector<std::uint64_t>> &&flags)
{
    Json names = Json::array();
    std::size_t number = 0;
    for (auto &[name, bits] : flags) {
        m_merged.add(list + "/" + std::to_string(number++), std::move(bits));
        names.append(name);
    }
    m_catalogue.set(list, std::move(names));
}

// Tags and names stay; kinds of identifiers and sources get the new implicit records.
Result<void> PeopleMerge::addFlags()
{
    auto kinds = flagsOf("kinds"), sources = flagsOf("sources");
    std::map<std::int64_t, std::string> sourceNames;
    store::Statement rows = m_database.prepare("SELECT id, name FROM sources");
    while (rows.step()) {
        sourceNames[rows.integer(0)] = std::string(rows.text(1));
        sources[std::string(rows.text(1))].resize(wordsFor(count()));
    }
    TRY_VOID(rows.status());
    const auto set = [this](std::vector<std::uint64_t> &bits, CustomerNumber customer) {
        bits.resize(wordsFor(count()));
        bits[customer / 64] |= std::uint64_t(1) << (customer % 64);
    };
    for (std::size_t i = 0; i < m_pairs.pairs().size(); ++i) {
        if (!m_pairs.isImplicit(i))
            continue;
        const CustomerNumber customer = presentNumber(m_pairs.ownerOf(i));
        for (const std::uint32_t identifier : m_pairs.members(i))
            if (const IdentifierKind *kind = m_pairs.kindOf(identifier))
                set(kinds[kind->name], customer);
        set(sources[sourceNames[std::int64_t(m_pairs.pairs()[i] >> 32)]], customer);
    }
    finishFlags("kinds", std::move(kinds));
    finishFlags("sources", std::move(sources));
    finishFlags("tags", flagsOf("tags"));
    m_merged.add("named/0", bitsOf("named/0"));
    return {};
}

} // namespace panorama::columns
