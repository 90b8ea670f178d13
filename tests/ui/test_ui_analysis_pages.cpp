// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/document_service.h"
#include "services/sample/sample_service.h"
#include "support/test_env.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/popover.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QtTest>

#include <memory>

using namespace panorama;
using namespace panorama::ui;
using namespace Qt::StringLiterals;

namespace {

const Clock theClock(*instantFromIso("2026-09-04T09:42:00+08:00", TimeZone()));

template<typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", result.error().message.c_str(), result.error().where.c_str());
    return std::move(*result);
}

services::WorkspacePtr sample()
{
    const std::string path = testing::temporaryFolder() + "/sample.panorama";
    services::sample::Wanted options;
    options.customers = 400;
    options.events = 6000;
    must(services::createSample(Job(), path, options, true, theClock));
    return must(services::openWorkspace(path, theClock));
}

services::WorkspacePtr empty()
{
    services::NewWorkspace wanted;
    wanted.passphrase = "a passphrase";
    return must(services::createWorkspace(testing::temporaryFolder() + "/empty.panorama", wanted, theClock));
}

// Lacks what the columns are built of.
services::WorkspacePtr broken()
{
    auto workspace = sample();
    must(workspace->write(Job(), [](store::WriteSession &session) {
        return session.database.execute("DROP TABLE orders; DROP TABLE consents; DROP TABLE spend");
    }));
    return workspace;
}

} // namespace

// Segments, funnels and budget over no workspace, an empty one, the sample and a broken one, in three languages; and
// the first steps of a person in the builder.
class TestAnalysisPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", QByteArray::fromStdString(testing::temporaryFolder()));
        qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(testing::temporaryFolder()));
        QCoreApplication::setOrganizationName(u"PanoramaTest"_s);
        m_theme = std::make_unique<Theme>(*qApp);
        connect(&m_language, &Language::changed, m_theme.get(), &Theme::setLanguage);
        m_language.use(u"en"_s);
        registerAllPages(m_registry);
        m_context = std::make_unique<ShellContext>(*m_theme, m_language, theClock);
        m_window = std::make_unique<MainWindow>(m_registry, *m_context);
        m_window->resize(1280, 720);
        m_window->showPage(u"segments"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void everyTabOfEveryWorkspaceInEveryLanguage_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("none") << 0;
        QTest::newRow("empty") << 1;
        QTest::newRow("sample") << 2;
        QTest::newRow("broken") << 3;
    }

    void everyTabOfEveryWorkspaceInEveryLanguage()
    {
        QFETCH(int, kind);
        m_context->setWorkspace(kind == 1 ? empty() : kind == 2 ? sample() : kind == 3 ? broken() : nullptr);
        for (const QString &language : Language::names()) {
            m_language.use(language);
            for (const QString &page : {u"segments"_s, u"funnels"_s, u"budget"_s}) {
                m_window->showPage(page);
                settle();
                auto *tabs = m_window->findChild<QTabWidget *>(page + u".tabs"_s);
                for (int i = 0; tabs && tabs->isVisible() && i < tabs->count(); ++i) {
                    tabs->setCurrentIndex(i);
                    settle();
                    picture(page + u'-' + language + u'-' + QString::number(i), kind);
                }
                QCOMPARE(m_window->size(), QSize(1280, 720));
                picture(page + u'-' + language, kind);
                for (auto *button : m_window->findChildren<QAbstractButton *>())
                    if (button->isVisible() && !button->text().isEmpty() && button->window() == m_window.get())
                        QVERIFY2(button->width() + 2 >= button->minimumSizeHint().width(),
                                 qPrintable(page + u" cut: "_s + button->text()));
            }
        }
    }

    void aConditionChangesTheCountAndUndoTakesItBack()
    {
        m_language.use(u"en"_s);
        m_context->setWorkspace(sample());
        m_window->showPage(u"segments"_s);
        settle();
        auto *total = m_window->findChild<QLabel *>(u"segments.total"_s);
        const QString before = total->text();
        QVERIFY(!before.isEmpty());
        m_window->findChild<QAbstractButton *>(u"segments.addCondition"_s)->click();
        auto *field = m_window->findChild<QLineEdit *>(u"segments.picker.field"_s);
        QVERIFY(field);
        QTest::keyClicks(field, u"xiadan"_s);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
        const auto grips = [this] { return visible(u"segments.grip"_s); };
        const qsizetype lines = grips();
        QVERIFY(lines >= 3);
        QTest::keyClick(lastGrip(), Qt::Key_D, Qt::ControlModifier);
        settle();
        QCOMPARE(grips(), lines + 1);
        QTest::keyClick(lastGrip(), Qt::Key_Delete);
        settle();
        QCOMPARE(grips(), lines);
        Page *page = m_window->findChild<PageStack *>()->current();
        while (!page->history().undo.isEmpty())
            page->stepHistory(false);
        settle();
        QCOMPARE(total->text(), before);
    }

    void wrongJsonIsToldByItsLineAndChangesNothing()
    {
        auto *text = m_window->findChild<QPlainTextEdit *>(u"rules.json"_s);
        auto *message = m_window->findChild<QLabel *>(u"rules.json.message"_s);
        auto *total = m_window->findChild<QLabel *>(u"segments.total"_s);
        const QString before = total->text();
        text->setPlainText(
            u"{\"format\":\"panorama.segment/1\",\"name\":\"x\",\n\"rule\":{\"all\":[\n{\"consent\":\"pigeon\"}]}}"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(u"/rule/all/0"_s), 5000);
        QVERIFY2(message->text().contains(u'3'), qPrintable(message->text()));
        QCOMPARE(total->text(), before);
        text->setPlainText(u"{\"format\":\"panorama.segment/1\",\"name\":\"x\",\"rule\":{\"any\":[]}}"_s);
        QTRY_COMPARE_WITH_TIMEOUT(total->text(), u"0"_s, 5000);
    }

    void thePlanOfTheSampleIsOfThisPeriod()
    {
        m_window->showPage(u"budget"_s);
        settle();
        const auto plans = must(services::listDocuments(*m_context->workspace(), "plan"));
        QVERIFY(!plans.empty());
        QVERIFY(plans.front().body.find("from")->text().starts_with("2026"));
    }

private:
    void settle()
    {
        for (int quiet = 0, turns = 0; quiet < 5 && turns < 400; ++turns) {
            QTest::qWait(10 + (quiet ? 60 : 0));
            quiet = m_context->tasks.isIdle() ? quiet + 1 : 0;
        }
    }
    void picture(const QString &name, int kind)
    {
        if (const QString folder = qEnvironmentVariable("PANORAMA_PICTURES"); !folder.isEmpty())
            m_window->grab().save(folder + u'/' + QString::number(kind) + u'-' + name + u".png"_s);
    }
    qsizetype visible(const QString &name)
    {
        qsizetype count = 0;
        for (const QWidget *widget : m_window->findChildren<QWidget *>(name))
            count += widget->isVisible();
        return count;
    }
    QWidget *lastGrip()
    {
        QWidget *last = nullptr;
        for (QWidget *widget : m_window->findChildren<QWidget *>(u"segments.grip"_s))
            if (widget->isVisible() && (!last || widget->mapToGlobal(QPoint()).y() > last->mapToGlobal(QPoint()).y()))
                last = widget;
        return last;
    }
    Language m_language;
    std::unique_ptr<Theme> m_theme;
    PageRegistry m_registry;
    std::unique_ptr<ShellContext> m_context;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestAnalysisPages)
#include "test_ui_analysis_pages.moc"
