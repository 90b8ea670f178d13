// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/document_service.h"
#include "services/draft.h"
#include "support/test_env.h"

#include <QTest>

#include <random>

using namespace panorama;
using namespace panorama::services;
using store::Direction;

namespace {

Json body(const std::string &text)
{
    return Json::object({{"text", text}});
}

WorkspacePtr makeWorkspace(std::string *path = nullptr)
{
    const std::string file = testing::temporaryFolder() + "/a.panorama";
    if (path)
        *path = file;
    NewWorkspace wanted;
    wanted.timeZone = "Asia/Shanghai";
    wanted.passphrase = "secret";
    auto made = createWorkspace(file, wanted, Clock());
    return made ? *made : nullptr;
}

DocumentStep toStep(const std::string &text)
{
    return {"", "draft", body(text)};
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameNameKeepsId();
    void undoAndRedoOverRestart();
    void latestOfKind();
    void takenNames();
    void draftMergesGestures();
    void draftEqualsStore();
    void draftMeetsForeignEdit();
};

void TestDocuments::sameNameKeepsId()
{
    const auto workspace = makeWorkspace();
    const auto first = saveDocument({}, *workspace, "segment", {"create", "VIP", body("1")});
    const auto second = saveDocument({}, *workspace, "segment", {"replace", "VIP", body("2")});
    QVERIFY(first && second);
    QCOMPARE(second->id, first->id);
    QCOMPARE(second->body, body("2"));
    QVERIFY(saveDocument({}, *workspace, "funnel", {"create", "VIP", body("f")})->id != first->id);
    QCOMPARE(listDocuments(*workspace, "segment")->size(), std::size_t(1));
    QCOMPARE(listDocuments(*workspace, "")->size(), std::size_t(2));
    QCOMPARE(findDocument(*workspace, "segment", "VIP")->id, first->id);
    QVERIFY(removeDocument({}, *workspace, first->id));
    QCOMPARE(findDocument(*workspace, "segment", "VIP").error().code, ErrorCode::NotFound);
    QVERIFY(saveDocument({}, *workspace, "segment", {"create", "VIP", body("3")})->id != first->id);
}

void TestDocuments::undoAndRedoOverRestart()
{
    std::string path;
    auto workspace = makeWorkspace(&path);
    const auto document = saveDocument({}, *workspace, "plan", {"create", "P", body("0")});
    for (int i = 1; i <= 5; ++i)
        QVERIFY(changeDocument({}, *workspace, document->id,
                               {"edit " + std::to_string(i), "P" + std::to_string(i), body(std::to_string(i))}));
    workspace.reset();
    workspace = *openWorkspace(path, Clock());
    for (int i = 4; i >= 2; --i) {
        QVERIFY(moveDocument({}, *workspace, document->id, Direction::Undo));
        QCOMPARE(findDocument(*workspace, "plan", document->id)->body, body(std::to_string(i)));
        QCOMPARE(findDocument(*workspace, "plan", document->id)->name, "P" + std::to_string(i));
    }
    QCOMPARE(undoState(*documentHistory(*workspace, document->id)).redoText.value(), std::string("edit 3"));
    QVERIFY(moveDocument({}, *workspace, document->id, Direction::Redo));
    QVERIFY(changeDocument({}, *workspace, document->id, {"other", "Q", body("other")}));
    QCOMPARE(moveDocument({}, *workspace, document->id, Direction::Redo).error().code, ErrorCode::NotFound);
    QCOMPARE(documentHistory(*workspace, document->id)->steps.size(), std::size_t(5));
    for (int i = 0; i < 5; ++i)
        QVERIFY(moveDocument({}, *workspace, document->id, Direction::Undo));
    QVERIFY(!moveDocument({}, *workspace, document->id, Direction::Undo));
    QVERIFY(listDocuments(*workspace, "plan")->empty());
    for (int i = 0; i < 5; ++i)
        QVERIFY(moveDocument({}, *workspace, document->id, Direction::Redo));
    QCOMPARE(findDocument(*workspace, "plan", "Q")->body, body("other"));
}

// Random edits over several documents, then as many undos: everything as at the start; redos: as at the end.
void TestDocuments::latestOfKind()
{
    const auto workspace = makeWorkspace();
    std::mt19937_64 random(testing::randomSeed("latestOfKind"));
    std::vector<std::vector<Document>> states = {*listDocuments(*workspace, "campaign")};
    const auto timeless = [&] {
        auto documents = *listDocuments(*workspace, "campaign");
        for (Document &document : documents)
            document.changed = {};
        return documents;
    };
    for (int i = 0; i < 40; ++i) {
        const auto &known = states.back();
        const std::string text = std::to_string(i);
        const std::size_t pick = known.empty() ? 0 : random() % known.size();
        if (known.empty() || random() % 4 == 0)
            QVERIFY(saveDocument({}, *workspace, "campaign", {"create", "c" + text, body(text)}));
        else if (random() % 5 == 0)
            QVERIFY(removeDocument({}, *workspace, known[pick].id));
        else
            QVERIFY(changeDocument({}, *workspace, known[pick].id, {"edit", known[pick].name, body(text)}));
        states.push_back(timeless());
    }
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        QVERIFY(timeless() == states[i]);
        QVERIFY(*moveLatest({}, *workspace, "campaign", Direction::Undo));
    }
    QVERIFY(!*moveLatest({}, *workspace, "campaign", Direction::Undo));
    QVERIFY(!undoState(*workspace, "campaign")->undoText && undoState(*workspace, "campaign")->redoText);
    for (std::size_t i = 1; i < states.size(); ++i) {
        QVERIFY(*moveLatest({}, *workspace, "campaign", Direction::Redo));
        QVERIFY(timeless() == states[i]);
    }
    QVERIFY(*moveLatest({}, *workspace, "campaign", Direction::Undo));
    QVERIFY(saveDocument({}, *workspace, "campaign", {"create", "new branch", body("x")}));
    QVERIFY(!*moveLatest({}, *workspace, "campaign", Direction::Redo));
}

void TestDocuments::takenNames()
{
    const auto workspace = makeWorkspace();
    const auto a = saveDocument({}, *workspace, "report", {"create", "a", body("a")});
    const auto b = saveDocument({}, *workspace, "report", {"create", "b", body("b")});
    const auto before = *documentHistory(*workspace, b->id);
    QCOMPARE(changeDocument({}, *workspace, b->id, {"rename", "a", body("b")}).error().code, ErrorCode::Conflict);
    QVERIFY(documentHistory(*workspace, b->id)->steps == before.steps);
    QCOMPARE(changeDocument({}, *workspace, "R9", {"rename", "a", body("b")}).error().code, ErrorCode::NotFound);
}

void TestDocuments::draftMergesGestures()
{
    Draft<std::string> draft(std::string("a"));
    const auto put = [](const std::string &text) { return [text](const std::string &) { return text; }; };
    QVERIFY(!draft.edit("nothing", put("a")));
    QVERIFY(!draft.canUndo());
    for (const char *text : {"ab", "abc", "abcd"})
        QVERIFY(draft.edit("type", put(text), "typing 1"));
    draft.endGesture();
    QVERIFY(draft.edit("type", put("abcde"), "typing 2"));
    QCOMPARE(draft.undoText(), std::string("type"));
    QVERIFY(draft.undo());
    QCOMPARE(draft.value(), std::string("abcd"));
    QVERIFY(draft.undo());
    QCOMPARE(draft.value(), std::string("a"));
    QVERIFY(!draft.undo());
    QVERIFY(draft.redo());
    QVERIFY(draft.edit("drag", put("x"), "drag"));
    draft.cancelGesture();
    QCOMPARE(draft.value(), std::string("abcd"));
    QVERIFY(!draft.canRedo());
}

// Random edits, undos, redos and autosaves (some with edits before the write is confirmed): store and draft agree.
void TestDocuments::draftEqualsStore()
{
    const auto workspace = makeWorkspace();
    std::mt19937_64 random(testing::randomSeed("draftEqualsStore"));
    const auto document = saveDocument({}, *workspace, "segment", {"create", "draft", body("start")});
    Draft<std::string> draft({{"create", "start"}}, 1);
    for (int i = 0; i < 300; ++i) {
        const std::string text = std::to_string(random() % 1000);
        const auto put = [&](const std::string &) { return text; };
        const int action = int(random() % 10);
        if (action < 4)
            draft.edit("edit", put, random() % 2 ? "gesture" : "");
        else if (action < 6)
            draft.undo();
        else if (action == 6)
            draft.redo();
        else if (action == 7)
            draft.cancelGesture();
        else if (draft.hasUnsaved()) {
            const store::DraftChange change = draft.takeUnsaved(toStep);
            if (action == 8)
                draft.edit("edit", put, "gesture");
            QVERIFY(saveDraft({}, *workspace, document->id, change));
            draft.markSaved(change);
        }
        if (draft.hasUnsaved())
            continue;
        const auto history = documentHistory(*workspace, document->id);
        QCOMPARE(findDocument(*workspace, "segment", document->id)->body, body(draft.value()));
        QCOMPARE(history->position > 1, draft.canUndo());
        QCOMPARE(history->position < history->steps.size(), draft.canRedo());
    }
}

void TestDocuments::draftMeetsForeignEdit()
{
    const auto workspace = makeWorkspace();
    const auto document = saveDocument({}, *workspace, "segment", {"create", "draft", body("start")});
    Draft<std::string> draft({{"create", "start"}}, 1);
    draft.edit("edit", [](const std::string &) { return std::string("mine"); });
    QVERIFY(changeDocument({}, *workspace, document->id, {"elsewhere", "draft", body("theirs")}));
    QCOMPARE(saveDraft({}, *workspace, document->id, draft.takeUnsaved(toStep)).error().code, ErrorCode::Conflict);
    QCOMPARE(findDocument(*workspace, "segment", "draft")->body, body("theirs"));
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "test_documents.moc"
