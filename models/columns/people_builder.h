// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/attribute_builder.h"
#include "columns/bits.h"
#include "columns/stored_fields.h"
#include "core/json.h"

namespace panorama::columns {

// Columns about customers: ids, attributes, tags, identifier kinds, sources, consents.
class PeopleBuilder
{
public:
    PeopleBuilder(store::Database &database, const CustomerIndex &index, Sections &sections, Json &catalogue)
        : m_database(database), m_index(index), m_sections(sections), m_catalogue(catalogue), m_created(index.count())
    {
    }
    Result<void> run(const Job &job);

private:
    struct Word
    {
        std::int64_t time;
        CustomerNumber customer;
        bool granted;
    };
    struct AttributeCode
    {
        std::uint32_t attribute; // place in m_builders
        std::uint32_t code;
    };
    struct LateRecord // of a customer who has several
    {
        std::int64_t created;
        RecordNumber record;
        std::uint32_t count; // of its codes, from `first` on
        std::size_t first;
    };
    struct Named
    {
        std::string_view name;
        std::uint32_t place = 0; // in m_builders
    };
    void addDirectory();
    Result<void> addRecords(const Job &job);
    void readFields(CustomerNumber customer, std::string_view fields);
    void addFields(CustomerNumber customer, std::span<const AttributeCode> codes, std::int64_t created);
    bool isAlone(CustomerNumber customer) const;
    void addLateRecords();
    void readParsed(CustomerNumber customer, std::string_view fields);
    AttributeBuilder &attribute(std::string_view name);
    Named named(std::string_view name);
    void addMembership();
    Result<void> addOverrides();
    Result<void> addSourceNames();
    Result<void> addConsents();
    void finishAttributes();
    void finishFlags(const std::string &section, const std::map<std::string, Bits, std::less<>> &flags);
    void addConsent(std::vector<Word> words, std::size_t number);
    Bits &flag(std::map<std::string, Bits, std::less<>> &flags, std::string_view name);

    store::Database &m_database;
    const CustomerIndex &m_index;
    Sections &m_sections;
    Json &m_catalogue;
    std::map<std::string, AttributeBuilder, std::less<>> m_attributes;
    CreatedBuilder m_created;
    StoredFields m_fields; // of the present record
    std::vector<AttributeBuilder *> m_builders; // as they came
    std::vector<Named> m_order; // attributes as the last record had them
    std::vector<AttributeCode> m_codes; // of the present record
    std::map<std::string, Bits, std::less<>> m_tags, m_kinds, m_sources;
    Bits m_named;
    std::vector<LateRecord> m_late;
    std::vector<AttributeCode> m_lateCodes;
};

} // namespace panorama::columns
