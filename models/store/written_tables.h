// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"

#include <set>
#include <string>

namespace panorama::store {

// While it lives, notes which tables the statements that are prepared on a connection insert into, and which they also
// change or delete from. What is prepared may never run: so this is never too little.
class WrittenTables
{
public:
    explicit WrittenTables(Database &database);
    ~WrittenTables();
    WrittenTables(const WrittenTables &) = delete;
    WrittenTables &operator=(const WrittenTables &) = delete;

    // Whether anything that the columnar snapshot is made of may have changed.
    bool changeColumns() const;
    // Whether all of that are events and orders that were added, and sources that they may name.
    bool onlyAddRows() const;
    // Whether records and kinds of identifiers stay as they were: rows were added, links and what is by hand changed.
    bool keepPeople() const;
    // Whether names may have changed, or identifiers that were there.
    bool changeNames() const;
    const std::set<std::string> &inserted() const { return m_inserted; }
    const std::set<std::string> &changed() const { return m_changed; }

private:
    static int note(void *self, int action, const char *table, const char *, const char *, const char *);
    Database &m_database;
    std::set<std::string> m_inserted, m_changed;
};

} // namespace panorama::store
