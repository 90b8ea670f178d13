// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/kinds.h"
#include "store/workspace.h"

#include <map>
#include <string>
#include <vector>

namespace panorama::services::sample {

// A file import as it would have been: the source it named and the batch that owns its rows.
struct Delivery
{
    std::int64_t source = 0;
    std::int64_t batch = 0;
    std::int64_t rows = 0;
};

// Sources, batches and interned terms of the sample.
class Book
{
public:
    Book(store::Database &database, Instant now) : m_database(database), m_now(now) { }
    // One batch of rows of a kind from a source; the source is made by the first one that names it.
    Result<Delivery *> deliver(const std::string &source, DataKind kind, const std::string &file);
    Result<std::uint32_t> term(int kind, const std::string &text); // terms.id
    Result<void> finish(); // writes the counts

private:
    store::Database &m_database;
    Instant m_now;
    std::map<std::string, std::int64_t> m_sources;
    std::map<std::pair<int, std::string>, std::uint32_t> m_terms;
    std::vector<std::unique_ptr<Delivery>> m_deliveries;
};

} // namespace panorama::services::sample
