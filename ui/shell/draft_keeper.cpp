// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draft_keeper.h"

#include "ui/shell/preferences.h"
#include "ui/shell/step_texts.h"
#include "ui/widgets/state_view.h"

#include <limits>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int saveAfter = 500; // ms of rest
constexpr quint64 olderThanAll = std::numeric_limits<quint64>::max();
} // namespace

QString documentName(const Json &document)
{
    const Json *name = document.find("name");
    return name && name->isString() ? QString::fromStdString(name->text()) : QString();
}

services::DocumentStep documentStep(const Json &document)
{
    return {{}, documentName(document).toStdString(), document};
}

QString freeName(const QString &base, const std::vector<services::Document> &documents)
{
    QString name = base;
    const auto isTaken = [&](const services::Document &known) { return QString::fromStdString(known.name) == name; };
    for (int n = 2; std::any_of(documents.begin(), documents.end(), isTaken); ++n)
        name = u"%1 %2"_s.arg(base).arg(n);
    return name;
}

DraftKeeper::DraftKeeper(ShellContext &context, std::string documentKind, QObject *parent, Repair repair)
    : QObject(parent), kind(std::move(documentKind)), m_context(context), m_repair(std::move(repair))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(saveAfter);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_draft.endGesture();
        save();
    });
    connect(&context, &ShellContext::workspaceChanged, this, [this] {
        m_soon.stop();
        m_save.detach();
        m_save = {};
        if (!m_loaded.id.empty()) // else it was asked for before there was a workspace: in the one that comes
            m_wanted.clear();
        m_loaded = {};
        m_draft = {};
        m_made.clear();
        m_unmade.reset();
        Q_EMIT historyChanged();
    });
}

// What was edited in the last moment is not lost.
DraftKeeper::~DraftKeeper()
{
    if (!document() || m_save.isRunning() || !m_draft.hasUnsaved() || !m_context.workspace())
        return;
    const auto written =
        services::saveDraft({}, *m_context.workspace(), m_loaded.id, m_draft.takeUnsaved(documentStep));
    if (!written)
        qWarning("%s", written.error().message.c_str());
}

bool DraftKeeper::isBusy() const
{
    return m_wanted.empty() && hasUnwritten();
}

bool DraftKeeper::hasUnwritten() const
{
    return document() && (m_save.isRunning() || m_draft.hasUnsaved());
}

// The draft of a document that is being left is written without anybody waiting for it.
void DraftKeeper::leave()
{
    m_soon.stop();
    if (m_save.isRunning())
        m_save.detach();
    else if (document() && m_draft.hasUnsaved())
        runAsync<bool>(
            m_context.tasks, &m_context, {},
            [open = m_context.workspace(), id = m_loaded.id,
             change = m_draft.takeUnsaved(documentStep)](const Job &job) -> Result<bool> {
                TRY_VOID(services::saveDraft(job, *open, id, change));
                return true;
            },
            [context = &m_context](const Result<bool> &written) {
                if (!written)
                    Q_EMIT context->toastRequested(errorText(written.error()));
            })
            .detach();
    m_save = {};
}

// The window opens again on the document that was worked on, also when it ended in the middle of that.
QByteArray DraftKeeper::editedKey() const
{
    return QByteArray::fromStdString("edited/" + m_context.workspace()->id() + "/" + kind);
}

std::string DraftKeeper::lastEdited() const
{
    return m_context.workspace() ? readPreference(editedKey().constData(), QString()).toString().toStdString()
                                 : std::string();
}

DraftKeeper::Reader DraftKeeper::reader() const
{
    return [kind = kind, wanted = m_wanted, open = m_loaded.id, edited = lastEdited(),
            edits = hasUnwritten() ? olderThanAll : m_edits](store::Workspace &workspace,
                                                             const std::string &otherwise) -> Result<Loaded> {
        Loaded loaded;
        loaded.edits = edits;
        TRY(loaded.documents, services::listDocuments(workspace, kind));
        for (const std::string &name : {wanted, open, edited, otherwise})
            for (const services::Document &document : loaded.documents)
                if (loaded.id.empty() && !name.empty() && (document.id == name || document.name == name))
                    loaded.id = document.id;
        if (loaded.id.empty() && !loaded.documents.empty())
            loaded.id = loaded.documents.front().id;
        if (!loaded.id.empty()) {
            TRY(loaded.history, services::documentHistory(workspace, loaded.id));
        }
        return loaded;
    };
}

bool DraftKeeper::take(Loaded loaded)
{
    const bool isOther = loaded.id != m_loaded.id;
    if (!isOther && (isBusy() || loaded.edits != m_edits)) { // edited while it was read: the draft is newer
        m_loaded.documents = std::move(loaded.documents);
        m_wanted.clear();
        return false;
    }
    const Json before = document() ? *document() : Json();
    if (isOther)
        leave();
    m_loaded = std::move(loaded);
    m_wanted.clear();
    std::vector<services::Draft<Json>::Step> steps;
    for (const services::DocumentStep &step : m_loaded.history.steps)
        steps.push_back({step.text, m_repair && !step.body.isNull() ? m_repair(step.body) : step.body});
    if (m_loaded.history.position > 0)
        m_draft = services::Draft<Json>(std::move(steps), m_loaded.history.position);
    Q_EMIT historyChanged();
    return isOther || !document() || !(before == *document());
}

const Json *DraftKeeper::document() const
{
    return m_loaded.id.empty() ? nullptr : &m_draft.value();
}

PageHistory DraftKeeper::history() const
{
    PageHistory history;
    if (document())
        history = {stepText(m_draft.undoText()), stepText(m_draft.redoText())};
    if (canUnmake())
        history.undo = stepText("create");
    if (history.redo.isEmpty() && m_unmade)
        history.redo = stepText("create");
    return history;
}

void DraftKeeper::noteMade(const std::string &id, const std::string &openBefore)
{
    m_unmade.reset();
    m_made.push_back({id, openBefore});
}

bool DraftKeeper::canUnmake() const
{
    return document() && !m_draft.canUndo() && !m_made.empty() && m_made.back().id == m_loaded.id;
}

bool DraftKeeper::unmakeOrRemake(bool redo)
{
    if (hasUnwritten() || !(redo ? m_unmade.has_value() : canUnmake()))
        return false;
    const Made made = redo ? *m_unmade : m_made.back();
    const QString id = QString::fromStdString(made.id), before = QString::fromStdString(made.openBefore);
    if (redo) {
        m_unmade.reset();
        Q_EMIT remakeRequested(id, before);
    } else {
        m_made.pop_back();
        m_unmade = made;
        Q_EMIT unmakeRequested(id, before);
    }
    return true;
}

void DraftKeeper::edit(const std::string &text, Json document, const std::string &gesture)
{
    if (m_loaded.id.empty())
        return;
    ++m_edits;
    m_unmade.reset();
    m_draft.edit(
        text, [&](const Json &) { return std::move(document); }, gesture);
    Q_EMIT historyChanged();
    m_soon.start();
}

void DraftKeeper::finishGesture()
{
    m_draft.endGesture();
    m_soon.start(0);
}

bool DraftKeeper::step(bool redo)
{
    if (!document() || !(redo ? m_draft.redo() : m_draft.undo())) {
        unmakeOrRemake(redo);
        return false;
    }
    ++m_edits;
    Q_EMIT historyChanged();
    save();
    return true;
}

// One write at a time; what was edited meanwhile is written after it.
void DraftKeeper::save()
{
    if (m_save.isRunning() || !document() || !m_draft.hasUnsaved())
        return;
    writePreference(editedKey().constData(), QString::fromStdString(m_loaded.id));
    const store::DraftChange change = m_draft.takeUnsaved(documentStep);
    m_save = runAsync<bool>(
        m_context.tasks, this, {},
        [open = m_context.workspace(), id = m_loaded.id, change](const Job &job) -> Result<bool> {
            TRY_VOID(services::saveDraft(job, *open, id, change));
            return true;
        },
        [this, change](const Result<bool> &written) {
            m_save = {};
            if (!written)
                return Q_EMIT m_context.toastRequested(errorText(written.error()));
            m_draft.markSaved(change);
            for (services::Document &known : m_loaded.documents)
                if (known.id == m_loaded.id)
                    known.name = documentName(*document()).toStdString();
            Q_EMIT saved();
            save();
        });
}

} // namespace panorama::ui
