// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/document_service.h"
#include "services/draft.h"
#include "ui/shell/async.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <optional>

namespace panorama::ui {

// The document that a page edits, of one kind (segment, funnel, plan): which one is open, its draft with undo and redo
// over restarts, and writing it in the background, one write at a time. The page reads with reader() on a worker, hands
// the answer to take(), shows document() and calls edit().
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    struct Loaded
    {
        std::vector<services::Document> documents; // all of the kind
        std::string id; // of the open one; empty: there is none
        services::DocumentHistory history;
        quint64 edits = 0; // that were written when it was asked for
    };
    // `otherwise`: the id to open when none was asked for; empty: the first
    using Reader = std::function<Result<Loaded>(store::Workspace &, const std::string &otherwise)>;
    using Repair = std::function<Json(Json)>; // brings a stored document into the form that the page edits

    DraftKeeper(ShellContext &context, std::string documentKind, QObject *parent, Repair repair = {});
    ~DraftKeeper() override;
    const std::string kind;
    void want(const QString &idOrName) { m_wanted = idOrName.toStdString(); }
    bool isBusy() const; // has what is not yet written: what the store has now is older
    Reader reader() const;
    bool take(Loaded loaded); // whether another content is to be shown
    const Loaded &loaded() const { return m_loaded; }
    const Json *document() const; // nullptr: none is open
    PageHistory history() const;
    // `gesture` names a run of edits that is one step; it is written when finishGesture() ends it or after a moment.
    void edit(const std::string &text, Json document, const std::string &gesture = {});
    void finishGesture();
    bool step(bool redo);

Q_SIGNALS:
    void historyChanged();
    void saved();
    void unmakeRequested(const QString &id, const QString &openBefore);
    void remakeRequested(const QString &id, const QString &openBefore);

private:
    friend class DocumentBar; // which makes and removes documents
    struct Made
    {
        std::string id, openBefore;
    };
    bool hasUnwritten() const;
    // A document that was made by one press goes by Undo, before its own first step, and comes back by Redo.
    void noteMade(const std::string &id, const std::string &openBefore);
    bool canUnmake() const;
    bool unmakeOrRemake(bool redo);
    void leave();
    void save();
    QByteArray editedKey() const;
    std::string lastEdited() const;
    ShellContext &m_context;
    std::string m_wanted;
    Repair m_repair;
    Loaded m_loaded;
    services::Draft<Json> m_draft;
    quint64 m_edits = 0;
    std::vector<Made> m_made; // since the workspace was opened, the latest last
    std::optional<Made> m_unmade; // what Redo brings back
    QTimer m_soon;
    Request m_save;
};

// The name member of a document.
QString documentName(const Json &document);
// The step that a whole document is to be written as.
services::DocumentStep documentStep(const Json &document);
// `base`, or base with the first number that no document has as its name.
QString freeName(const QString &base, const std::vector<services::Document> &documents);

} // namespace panorama::ui
