// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/document_service.h"

namespace panorama::services {
namespace {

Result<void> writeDocuments(const Job &job, store::Workspace &workspace,
                            const std::function<Result<void>(store::Documents &, Instant)> &work)
{
    const auto revision = workspace.write(job, [&](store::WriteSession &session) -> Result<void> {
        session.touch("documents");
        store::Documents documents(session.database);
        return work(documents, session.now);
    });
    if (!revision)
        return revision.error();
    return {};
}

} // namespace

Result<std::vector<Document>> listDocuments(store::Workspace &workspace, std::string_view kind)
{
    TRY(store::ReadSession session, workspace.read());
    return store::Documents(session.database()).list(kind);
}

Result<Document> findDocument(store::Workspace &workspace, std::string_view kind, std::string_view idOrName)
{
    TRY(store::ReadSession session, workspace.read());
    return store::Documents(session.database()).find(kind, idOrName);
}

Result<DocumentHistory> documentHistory(store::Workspace &workspace, std::string_view id)
{
    TRY(store::ReadSession session, workspace.read());
    return store::Documents(session.database()).history(id);
}

Result<Document> saveDocument(const Job &job, store::Workspace &workspace, std::string_view kind,
                              const DocumentStep &step)
{
    std::optional<Document> saved;
    TRY_VOID(writeDocuments(job, workspace, [&](store::Documents &documents, Instant now) -> Result<void> {
        TRY(saved, documents.save(kind, step, now));
        return {};
    }));
    return *saved;
}

Result<void> changeDocument(const Job &job, store::Workspace &workspace, std::string_view id, const DocumentStep &step)
{
    return writeDocuments(job, workspace,
                          [&](store::Documents &documents, Instant now) { return documents.change(id, step, now); });
}

Result<void> removeDocument(const Job &job, store::Workspace &workspace, std::string_view id)
{
    return writeDocuments(job, workspace, [&](store::Documents &documents, Instant now) -> Result<void> {
        TRY(const Document document, documents.find({}, id));
        return documents.change(document.id, {"remove", document.name, {}}, now);
    });
}

Result<void> saveDraft(const Job &job, store::Workspace &workspace, std::string_view id,
                       const store::DraftChange &change)
{
    return writeDocuments(job, workspace,
                          [&](store::Documents &documents, Instant now) { return documents.apply(id, change, now); });
}

Result<void> moveDocument(const Job &job, store::Workspace &workspace, std::string_view id, store::Direction direction)
{
    return writeDocuments(job, workspace,
                          [&](store::Documents &documents, Instant now) { return documents.move(id, direction, now); });
}

Result<std::optional<std::string>> moveLatest(const Job &job, store::Workspace &workspace, std::string_view kind,
                                              store::Direction direction)
{
    std::optional<std::string> moved;
    {
        TRY(store::ReadSession session, workspace.read());
        TRY(moved, store::Documents(session.database()).nextToMove(kind, direction));
    }
    if (!moved)
        return moved;
    TRY_VOID(writeDocuments(job, workspace, [&](store::Documents &documents, Instant now) -> Result<void> {
        TRY(moved, documents.nextToMove(kind, direction)); // another writer may have come between
        return moved ? documents.move(*moved, direction, now) : Result<void>();
    }));
    return moved;
}

UndoState undoState(const DocumentHistory &history)
{
    UndoState state;
    if (history.position > 0)
        state.undoText = history.steps[history.position - 1].text;
    if (history.position < history.steps.size())
        state.redoText = history.steps[history.position].text;
    return state;
}

Result<UndoState> undoState(store::Workspace &workspace, std::string_view kind)
{
    TRY(store::ReadSession session, workspace.read());
    store::Documents documents(session.database());
    UndoState state;
    TRY(const auto undo, documents.nextToMove(kind, store::Direction::Undo));
    if (undo) {
        TRY(const DocumentHistory history, documents.history(*undo));
        state.undoText = undoState(history).undoText;
    }
    TRY(const auto redo, documents.nextToMove(kind, store::Direction::Redo));
    if (redo) {
        TRY(const DocumentHistory history, documents.history(*redo));
        state.redoText = undoState(history).redoText;
    }
    return state;
}

} // namespace panorama::services
