// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/value.h"
#include "services/identity_service.h"

#include <optional>
#include <string>
#include <vector>

namespace panorama::services {

struct AttributeItem
{
    std::string name;
    Value value;
    std::string record; // key of the record that it is of
    bool byHand = false, personal = false;
};
struct IdentifierItem
{
    std::string kind, value;
    std::vector<std::string> records; // keys
};
struct RecordItem
{
    std::string key, source;
    bool isImplicit = false;
    std::optional<std::string> name;
    std::optional<Instant> created;
    std::vector<AttributeItem> attributes; // its own
    std::vector<std::string> tags;
    std::vector<std::pair<std::string, std::string>> identifiers; // kind, value
};
struct ConsentItem
{
    std::string contactChannel, purpose;
    bool granted = false;
    Instant time;
    std::string source;
    std::optional<std::string> origin;
};
struct ExportItem
{
    std::string exportId, platform, identifierKind;
    Instant time;
};

// One person: what stands, and where each piece comes from.
struct CustomerProfile
{
    std::string id;
    std::optional<AttributeItem> name;
    std::vector<AttributeItem> attributes; // by name; the one that counts of several records
    std::vector<std::string> tags; // of all records
    std::vector<IdentifierItem> identifiers;
    std::vector<RecordItem> records; // by key
    std::vector<ConsentItem> consents; // the latest word by contact channel and purpose
    std::vector<ExportItem> exports;
    std::vector<LinkItem> links;
    std::uint64_t orders = 0, events = 0;
    std::vector<std::pair<std::string, std::int64_t>> orderValue; // currency, micros
    std::optional<Instant> firstSeen, lastSeen;
};

// A read transaction with who is who in it.
struct CustomerReading
{
    store::ReadSession session;
    const store::Vault *vault;
    identity::IdentityViewPtr view;
};
// `known`: a view of an earlier call, used again if nothing was committed since.
Result<CustomerReading> readCustomers(const Job &job, store::Workspace &workspace,
                                      const IdentityReading *known = nullptr);

// Who it is, without what was done: records, name, attributes, tags and identifiers. For lists of many people.
Result<CustomerProfile> customerRecords(CustomerReading &reading, identity::CustomerNumber customer);
Result<CustomerProfile> customerProfile(const Job &job, CustomerReading &reading, identity::CustomerNumber customer,
                                        Instant asOf);

struct TimelineItem
{
    Instant time;
    std::string kind; // event, order, refund, consent, export
    std::string title; // name of the event, number of the order, contact channel, platform
    std::string source, channel, campaign, currency, status;
    std::optional<std::int64_t> micros;
    std::vector<std::pair<std::string, Value>> properties;
};
// Everything that a customer did or that was done, newest first, at or before `asOf`.
Result<std::vector<TimelineItem>> customerTimeline(const Job &job, CustomerReading &reading,
                                                   identity::CustomerNumber customer, Instant asOf);

// An attribute (or "name") set by hand: it stands above all records and every later import. nullopt: missing by hand.
// `clear` takes the hand-made value away.
struct Override
{
    std::string attribute;
    std::optional<Value> value;
    bool clear = false;
};
Result<std::int64_t> overrideAttribute(const Job &job, store::Workspace &workspace, const std::string &customer,
                                       const Override &change);

} // namespace panorama::services
