// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/customer_service.h"
#include "services/search_texts.h"

namespace panorama::services {

struct FoundCustomer
{
    identity::CustomerNumber customer = 0;
    std::string id, name; // name: "" when there is none
    std::string field; // what was found: name, customer, record, or a kind of identifier
    std::string value; // in clear
};

// Finds people by anything: a part of the name (also in pinyin, its initials, or traditional characters), a phone in
// any spelling, a part of any identifier, a record key, a customer id. Holds the names in memory, in one arena; build
// it once for a revision, drop it when the vault is locked.
class CustomerSearch
{
public:
    static Result<CustomerSearch> build(const Job &job, CustomerReading &reading, std::string region);
    // Ordered by customer id; at most `limit`.
    std::vector<FoundCustomer> find(std::string_view text, std::size_t limit) const;
    std::string nameOf(identity::CustomerNumber customer) const; // that of its latest record with one

private:
    struct Name
    {
        identity::RecordNumber record;
        std::uint32_t folded, end; // offsets: the name with its pinyin and initials
        std::uint32_t original; // offset into m_originals
        std::int64_t created = INT64_MIN; // none counts as the oldest
    };
    class Collector;
    void add(identity::RecordNumber record, std::int64_t created, std::string_view original);
    void searchNames(std::string_view text, Collector &found) const;
    void searchIdentifiers(std::string_view text, Collector &found) const;
    void searchKeys(std::string_view text, Collector &found) const;
    identity::IdentityViewPtr m_view;
    std::string m_region;
    std::string m_arena, m_originals;
    std::vector<Name> m_names;
    NameFolder m_folder;
};

} // namespace panorama::services
