// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "store/workspace.h"

#include <vector>

namespace panorama::store {

// A segment, funnel, plan, calendar entry, report …: a named JSON body of one kind.
struct Document
{
    std::string id; // shown to people, never reused: "S0000000007"
    std::string kind; // segment, funnel, plan, campaign, report …
    std::string name; // unique among the living documents of its kind
    Json body;
    Instant created;
    Instant changed;
    bool operator==(const Document &) const = default;
};

// One state of a document; `text` says what led to it ("move campaign").
struct DocumentStep
{
    std::string text;
    std::string name;
    Json body; // null: the document is removed
    bool operator==(const DocumentStep &) const = default;
};

struct DocumentHistory
{
    std::vector<DocumentStep> steps;
    std::size_t position = 0; // that many steps are done; 0: not yet created
};

// What a draft has done since it was last written.
struct DraftChange
{
    std::size_t known = 0; // steps that were stored when the draft was last in step with the store
    std::size_t keep = 0; // of these, the leading ones that still stand
    std::vector<DocumentStep> added;
    std::size_t position = 0;
};

enum class Direction { Undo, Redo };

// The documents of a workspace with their histories. Steps are numbered over all documents, so that the latest
// edit of a kind can be undone whichever document it changed. Used inside a read or write session.
class Documents
{
public:
    explicit Documents(Database &database) : m_database(database) { }

    Result<std::vector<Document>> list(std::string_view kind); // by id; empty kind: all kinds
    Result<Document> find(std::string_view kind, std::string_view idOrName); // NotFound
    Result<DocumentHistory> history(std::string_view id);
    // The same kind and name replaces the body and keeps the id.
    Result<Document> save(std::string_view kind, const DocumentStep &step, Instant now);
    // One more step of a known document; a null body removes it. Conflict when the name is taken.
    Result<void> change(std::string_view id, const DocumentStep &step, Instant now);
    // Conflict when somebody else has changed the document since.
    Result<void> apply(std::string_view id, const DraftChange &change, Instant now);
    Result<void> move(std::string_view id, Direction direction, Instant now); // NotFound: nothing to undo or redo
    // The document of `kind` whose edit is undone or redone next; nullopt when there is none.
    Result<std::optional<std::string>> nextToMove(std::string_view kind, Direction direction);

private:
    Result<std::int64_t> rowOf(std::string_view id);
    Result<std::int64_t> append(std::int64_t row, const DocumentStep &step);
    Result<void> stand(std::int64_t row, std::int64_t seq, Instant now);
    Database &m_database;
};

} // namespace panorama::store
