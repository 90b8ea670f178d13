// SPDX-License-Identifier: GPL-3.0-or-later
// The document that a page edits: whatever is read meanwhile, and however late it comes, no edit goes back.
#include "services/workspace_service.h"
#include "support/test_env.h"
#include "ui/shell/document_bar.h"
#include "ui/shell/draft_keeper.h"
#include "ui/shell/language.h"
#include "ui/shell/step_texts.h"

#include <QtTest>

#include <memory>
#include <random>

using namespace panorama;
using namespace panorama::ui;
using namespace Qt::StringLiterals;

class TestDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", QByteArray::fromStdString(testing::temporaryFolder()));
        QCoreApplication::setOrganizationName(u"PanoramaTest"_s);
        const Clock clock(*instantFromIso("2026-09-04T09:42:00+08:00", TimeZone()));
        m_theme = std::make_unique<Theme>(*qApp);
        m_context = std::make_unique<ShellContext>(*m_theme, m_language, clock);
        services::NewWorkspace wanted;
        wanted.passphrase = "a passphrase";
        auto made = services::createWorkspace(testing::temporaryFolder() + "/drafts.panorama", wanted, clock);
        QVERIFY(made);
        m_workspace = *made;
        m_context->setWorkspace(m_workspace);
        const auto saved = services::saveDocument({}, *m_workspace, "segment", documentStep(rule(0)));
        QVERIFY(saved);
        m_id = saved->id;
    }

    // Reads of the page start at any moment and end at any later one, while a hand drags, rests, undoes and redoes.
    void lateReadsTakeNoEditBack()
    {
        std::mt19937_64 random(testing::randomSeed("drafts"));
        DraftKeeper keeper(*m_context, "segment", nullptr);
        QVERIFY(!keeper.document());
        QVERIFY(keeper.take(*keeper.reader()(*m_workspace, {})));
        std::vector<DraftKeeper::Loaded> late;
        Json shown = *keeper.document();
        for (int step = 1; step <= 300; ++step) {
            switch (random() % 6) {
            case 0:
            case 1:
                shown = rule(step);
                keeper.edit("change", shown, random() % 2 ? "drag" : "");
                break;
            case 2:
                keeper.finishGesture();
                if (random() % 2)
                    QTRY_VERIFY(!keeper.isBusy());
                break;
            case 3:
                if (keeper.step(random() % 2))
                    shown = *keeper.document();
                break;
            case 4: late.push_back(*keeper.reader()(*m_workspace, {})); break;
            case 5:
                QTest::qWait(int(random() % 12));
                while (!late.empty() && random() % 3) {
                    const auto which = late.begin() + std::ptrdiff_t(random() % late.size());
                    QVERIFY(!keeper.take(std::move(*which)));
                    late.erase(which);
                }
            }
            QVERIFY2(*keeper.document() == shown, qPrintable(u"step %1"_s.arg(step)));
        }
        keeper.finishGesture();
        QTRY_VERIFY(!keeper.isBusy());
        QVERIFY(services::findDocument(*m_workspace, "segment", m_id)->body == shown);
    }

    // What somebody else wrote is taken in where nothing was edited since it was read.
    void otherHandsAreSeen()
    {
        DraftKeeper keeper(*m_context, "segment", nullptr);
        QVERIFY(keeper.take(*keeper.reader()(*m_workspace, {})));
        const auto stale = keeper.reader()(*m_workspace, {});
        QVERIFY(services::changeDocument({}, *m_workspace, m_id, documentStep(rule(1001))));
        QVERIFY(!keeper.take(*stale));
        QVERIFY(keeper.take(*keeper.reader()(*m_workspace, {})));
        QVERIFY(*keeper.document() == rule(1001));
    }

    // What one press made goes by Undo, after its own steps, to what was open before; Redo brings it back.
    void whatOnePressMadeGoesByUndo()
    {
        DraftKeeper keeper(*m_context, "segment", nullptr);
        DocumentBar bar(*m_context, keeper);
        QSignalSpy opened(&bar, &DocumentBar::openRequested);
        const auto follow = [&] { // as a page does
            QTRY_VERIFY(!opened.isEmpty());
            keeper.want(opened.takeFirst().first().toString());
            keeper.take(*keeper.reader()(*m_workspace, {}));
        };
        const auto count = [&] { return services::listDocuments(*m_workspace, "segment")->size(); };
        keeper.take(*keeper.reader()(*m_workspace, {}));
        const std::string before = keeper.loaded().id;
        const std::size_t known = count();
        QVERIFY(keeper.history().redo.isEmpty());
        bar.create(rule(7));
        follow();
        const std::string made = keeper.loaded().id;
        QVERIFY(made != before);
        keeper.edit("rename", rule(8));
        QVERIFY(keeper.step(false)); // its own step first
        QTRY_VERIFY(!keeper.isBusy());
        QCOMPARE(keeper.history().undo, stepText("create"));
        QVERIFY(!keeper.step(false));
        follow();
        QCOMPARE(count(), known);
        QCOMPARE(keeper.loaded().id, before);
        QCOMPARE(keeper.history().redo, stepText("create"));
        QVERIFY(!keeper.step(true));
        follow();
        QCOMPARE(count(), known + 1);
        QCOMPARE(keeper.loaded().id, made);
        QVERIFY(!keeper.step(false)); // and away again
        follow();
        QCOMPARE(count(), known);
        const QString undo = keeper.history().undo; // what was there before stays
        keeper.edit("rename", rule(9));
        QVERIFY(keeper.history().redo.isEmpty());
        QVERIFY(keeper.step(false));
        QCOMPARE(keeper.history().undo, undo);
        QCOMPARE(count(), known);
    }

private:
    static Json rule(int value)
    {
        return Json::object({{"format", "panorama.segment/1"},
                             {"name", "Dragged"},
                             {"rule", Json::object({{"attribute", "age"}, {">=", value}})}});
    }

    Language m_language;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ShellContext> m_context;
    services::WorkspacePtr m_workspace;
    std::string m_id;
};

QTEST_MAIN(TestDrafts)
#include "test_ui_drafts.moc"
