// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time.h"
#include "domain/kinds.h"
#include "sync/engine/duration.h"
#include "sync/manifest/paging_spec.h"

namespace panorama::sync {

// A test of a record: all that is given must hold.
struct ConditionSpec
{
    std::string at;
    bool ofItem = false;
    std::optional<Json> equals, notEquals;
    std::optional<std::vector<Json>> in;
    std::optional<bool> exists;
};

// Which part of the data a request asks for, and how far a stream has come.
struct SyncSpec
{
    enum class Mode { Full, Incremental, Report };
    enum class CursorType { DateTime, Integer, Opaque };
    Mode mode = Mode::Full;
    bool absentMeansDeleted = false;
    double everyHours = 0;
    std::optional<std::int64_t> fullEveryDays;
    // incremental: the cursor; report: the date
    std::string at;
    CursorType type = CursorType::DateTime;
    std::vector<std::string> parse;
    std::string format;
    std::string timezone; // a template or a name; empty = UTC
    std::optional<Duration> granularity, step, lookback, safetyLag;
    std::optional<Inject> start, end;
    bool lowerExclusive = false, upperInclusive = false, clientFilter = false;
    std::string initial; // a template or a text
    std::string order = "none";
    // report
    std::int64_t stepDays = 30;
    Json lookbackDays; // a number or a template
    std::optional<std::int64_t> retentionDays;
    bool includeToday = false;
};

struct PartitionSpec
{
    std::string as;
    Json values; // a list or a template of one; null: from the parent
    std::string parent, parentField;
    std::int64_t batch = 1;
};

// A report that the server prepares: ask for it, wait, fetch.
struct JobSpec
{
    RequestSpec create, poll;
    std::string id, status, urlAt;
    std::vector<Json> running, done, failed, lost, empty;
    std::optional<RequestSpec> download;
    bool sendAuth = true;
    double pollEverySeconds = 5, pollMaxSeconds = 60, timeoutSeconds = 3600;
    std::int64_t maxRecreate = 2;
};

struct FieldSpec
{
    std::string name;
    enum class From { Record, Item, Constant, Config, Partition, SliceStart, SliceEnd, FirstOf, Template };
    From from = From::Record;
    std::string at; // pointer or name
    std::vector<std::string> firstOf;
    Json constant; // constant or template
    std::string as; // empty = by the field
    std::vector<std::string> formats;
    std::string timezone, currencyAt;
    std::optional<Json> map, mapElse, fallback;
    bool required = false;
};

struct FieldMapSpec
{
    std::string at, name, value, into;
};

// What a record becomes: rows of one kind.
struct EmitSpec
{
    DataKind kind = DataKind::Events;
    std::string each;
    std::vector<ConditionSpec> when;
    std::vector<std::string> key;
    std::vector<FieldSpec> fields;
    std::optional<FieldMapSpec> eachMap;
};

struct RecordsSpec
{
    std::string at;
    std::vector<ConditionSpec> keepIf;
    std::vector<std::pair<std::string, std::string>> include; // relation → pointer of the side-loaded list
    bool optional = false;
};

struct StreamSpec
{
    std::string name;
    bool defaultOn = true;
    std::vector<PartitionSpec> partitions;
    std::optional<RequestSpec> request;
    std::optional<JobSpec> job;
    std::vector<std::string> decode;
    PagingSpec paging;
    RecordsSpec records;
    std::vector<std::string> key;
    SyncSpec sync;
    std::vector<ErrorRule> errors;
    std::vector<RateSpec> rates;
    std::vector<EmitSpec> emit;
};

} // namespace panorama::sync
