// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/workspace_service.h"
#include "store/documents.h"

namespace panorama::services {

using store::Document;
using store::DocumentHistory;
using store::DocumentStep;

// What can be undone and redone next, in words; empty = nothing.
struct UndoState
{
    std::optional<std::string> undoText;
    std::optional<std::string> redoText;
    bool operator==(const UndoState &) const = default;
};

// Documents of the workspace: each call is one read or one durable write. The history of a document (undo, redo) lies
// in the workspace too, so it outlives a restart. For pages that edit one document at a time see services/draft.h;
// the calendar, which edits many, undoes over its kind.
Result<std::vector<Document>> listDocuments(store::Workspace &workspace, std::string_view kind);
Result<Document> findDocument(store::Workspace &workspace, std::string_view kind, std::string_view idOrName);
Result<DocumentHistory> documentHistory(store::Workspace &workspace, std::string_view id);
// The same kind and name replaces the body and keeps the id.
Result<Document> saveDocument(const Job &job, store::Workspace &workspace, std::string_view kind,
                              const DocumentStep &step);
// One more step of a known document: rename, edit, or with a null body remove.
Result<void> changeDocument(const Job &job, store::Workspace &workspace, std::string_view id, const DocumentStep &step);
Result<void> removeDocument(const Job &job, store::Workspace &workspace, std::string_view id);
// Writes what Draft::takeUnsaved() gave.
Result<void> saveDraft(const Job &job, store::Workspace &workspace, std::string_view id,
                       const store::DraftChange &change);
// Undoes or redoes the latest edit of one document.
Result<void> moveDocument(const Job &job, store::Workspace &workspace, std::string_view id, store::Direction direction);
// The same over all documents of a kind; gives the id of the document that changed, nullopt when there was nothing.
Result<std::optional<std::string>> moveLatest(const Job &job, store::Workspace &workspace, std::string_view kind,
                                              store::Direction direction);
Result<UndoState> undoState(store::Workspace &workspace, std::string_view kind);
UndoState undoState(const DocumentHistory &history);

} // namespace panorama::services
