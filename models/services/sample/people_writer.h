// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sample/book.h"
#include "services/sample/person.h"

namespace panorama::services::sample {

// Which party (identifiers of a row) each system knows the person by.
struct Parties
{
    std::uint32_t tracking = 0, mini = 0, sales = 0, mail = 0, store = 0, shop = 0;
};

// Writes identifiers, records and consents of people, and remembers who is who for the truth file.
class PeopleWriter
{
public:
    PeopleWriter(store::Database &database, const store::Vault &vault, const Market &market);
    ~PeopleWriter();
    Result<void> open(Book &book);
    Result<Parties> add(const Person &person);
    const std::string &truth() const; // JSON lists of record keys, one a person, joined by commas
    const std::string &families() const; // phones that two people share, as JSON texts joined by commas

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace panorama::services::sample
