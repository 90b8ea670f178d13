// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/record_set.h"
#include "core/json.h"
#include "identity/identifier_texts.h"

#include <map>
#include <optional>

namespace panorama::identity {

using columns::RecordNumber;

// Names of the sources by id ("" where there is none).
Result<std::vector<std::string>> sourceNames(store::Database &database);

// The keys "SOURCE/KEY" of all records in clear, by record number.
class RecordKeys
{
public:
    static Result<RecordKeys> load(store::Database &database, const store::Vault &vault,
                                   const columns::RecordSet &records, const IdentifierTexts &texts, const Job &job);
    std::string_view operator[](RecordNumber record) const;
    std::size_t size() const { return m_ends.size(); }
    bool less(RecordNumber a, RecordNumber b) const { return (*this)[a] < (*this)[b]; }
    std::optional<RecordNumber> find(std::string_view key) const;

private:
    std::string m_arena;
    std::vector<std::uint64_t> m_ends;
};

// An explicit record in clear.
struct OpenedRecord
{
    std::int64_t id = 0;
    std::uint32_t source = 0;
    std::string key; // without the source
    std::optional<std::string> name;
    std::map<std::string, Json> attributes; // stored values, personal ones among them
    std::vector<std::string> personalAttributes; // names of the personal ones
    std::vector<std::string> tags;
    std::optional<std::int64_t> created; // µs
    std::vector<std::uint32_t> identifiers;
};

// Reads explicit records one at a time.
class RecordReader
{
public:
    RecordReader(store::Database &database, const store::Vault &vault);
    Result<OpenedRecord> read(std::int64_t id);

private:
    const store::Vault &m_vault;
    store::Statement m_statement;
};

} // namespace panorama::identity
