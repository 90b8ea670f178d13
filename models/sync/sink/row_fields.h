// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/kind_fields.h"
#include "domain/value.h"
#include "sync/rows.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace panorama::sync {

// A field's name taken apart: "attr.city" is the attribute "city".
struct FieldName
{
    enum class Group { Native, Identifier, Attribute, Tag, Property };
    Group group = Group::Native;
    std::string name; // without its prefix, in NFC
    std::string full; // as the shape has it
    std::size_t slot = 0; // of a native field: its place in kindFields(kind)
    bool personal = false;
};

struct FieldValue
{
    const FieldName *field = nullptr;
    const RowValue *value = nullptr;
};

// One row in the order in which writers ask for it: native fields by slot, the others by group.
class RowFields
{
public:
    // The field names of the shape are taken apart once.
    explicit RowFields(const RowShape &shape);
    // Points into `row`; valid until the next call.
    void read(const Row &row);

    DataKind kind() const { return m_kind; }
    const RowValue *native(std::string_view name) const; // nullptr: not mapped
    // Text of a native field; empty when it is missing or not mapped.
    std::string_view text(std::string_view name) const;
    std::optional<std::int64_t> number(std::string_view name) const; // of dates, times, amounts and booleans
    const std::vector<FieldValue> &identifiers() const { return m_identifiers; }
    const std::vector<FieldValue> &attributes() const { return m_attributes; }
    const std::vector<FieldValue> &tags() const { return m_tags; }
    const std::vector<FieldValue> &properties() const { return m_properties; }
    // The first required native field that has nothing; nullptr when all are there.
    const KindField *missing() const;

private:
    FieldName takeApart(const RowField &field) const;
    void sort(const FieldName &field, const RowValue &value);
    DataKind m_kind;
    std::vector<FieldName> m_names;
    std::map<std::string, FieldName> m_extraNames;
    std::vector<const RowValue *> m_natives;
    std::vector<FieldValue> m_identifiers, m_attributes, m_tags, m_properties;
};

RowOutcome rejected(std::string field, std::string reason, int identifiersDropped = 0);
// A converted cell as a value of an attribute or property; nullopt when it has nothing.
std::optional<Value> valueOf(const RowValue &value);

} // namespace panorama::sync
