// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/build_progress.h"
#include "support/test_env.h"
#include "ui/shell/async.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/passphrase_prompt.h"
#include "ui/shell/refresh_pace.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/nav_button.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/skeleton.h"

#include <QtTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace panorama;
using namespace panorama::ui;
using namespace Qt::StringLiterals;

// The window over the real pages, without a workspace.
class TestShell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", QByteArray::fromStdString(testing::temporaryFolder()));
        QCoreApplication::setOrganizationName(u"PanoramaTest"_s);
        m_theme = std::make_unique<Theme>(*qApp);
        connect(&m_language, &Language::changed, m_theme.get(), &Theme::setLanguage);
        m_language.use(u"en"_s);
        registerAllPages(m_registry);
        m_context = std::make_unique<ShellContext>(*m_theme, m_language,
                                                   Clock(*instantFromIso("2026-09-04T09:42:00+08:00", TimeZone())));
        m_window = std::make_unique<MainWindow>(m_registry, *m_context);
        m_window->resize(1280, 720);
        m_window->showPage(u"overview"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void hasTheNinePages()
    {
        QStringList ids;
        for (const PageSpec &spec : m_registry.pages())
            ids << spec.id;
        QCOMPARE(ids,
                 QStringList({u"overview"_s, u"channels"_s, u"customers"_s, u"segments"_s, u"funnels"_s, u"calendar"_s,
                              u"budget"_s, u"reports"_s, u"settings"_s}));
        for (const QString &id : ids)
            QVERIFY(m_window->findChild<NavButton *>(u"nav."_s + id));
    }

    void everyPageOpensInEveryLanguageUncut_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &name : Language::names())
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyPageOpensInEveryLanguageUncut()
    {
        QFETCH(QString, language);
        m_language.use(language);
        for (const PageSpec &spec : m_registry.pages()) {
            m_window->findChild<NavButton *>(u"nav."_s + spec.id)->click();
            QTest::qWait(10);
            QCOMPARE(m_window->findChild<QLabel *>(u"page.title"_s)->text(), spec.titleText());
            if (language != "en"_L1)
                QVERIFY2(spec.titleText() != QLatin1String(spec.title),
                         qPrintable(u"not translated: "_s + spec.titleText()));
            QCOMPARE(m_window->size(), QSize(1280, 720));
            for (auto *button : m_window->findChildren<QAbstractButton *>())
                if (button->isVisible() && !button->text().isEmpty() && !qobject_cast<NavButton *>(button))
                    QTRY_VERIFY2_WITH_TIMEOUT(button->width() >= button->minimumSizeHint().width(),
                                              qPrintable(u"cut: "_s + button->text()), 2000);
        }
    }

    void digitsOpenPages()
    {
        m_language.use(u"en"_s);
        QTest::keyClick(m_window.get(), Qt::Key_7, Qt::ControlModifier);
        QCOMPARE(m_window->findChild<PageStack *>()->spec().id, u"budget"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(m_window->findChild<PageStack *>()->spec().id != "budget"_L1);
    }

    void paletteSaysThatNothingIsFound()
    {
        m_language.use(u"zh_TW"_s);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *field = m_window->findChild<QLineEdit *>(u"palette.field"_s);
        auto *list = m_window->findChild<QListView *>(u"palette.list"_s);
        QVERIFY(field && list);
        QTest::keyClicks(field, u"qqqqqq"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"沒有找到。"_s);
        QTest::keyClick(field, Qt::Key_Return); // does nothing
        QVERIFY(field->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QTest::qWait(10);
    }

    void paletteFindsPagesByPinyin()
    {
        m_language.use(u"zh_CN"_s);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *field = m_window->findChild<QLineEdit *>(u"palette.field"_s);
        QVERIFY(field && field->isVisible());
        QTest::keyClicks(field, u"qudao"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_window->findChild<PageStack *>()->spec().id, u"channels"_s);
        QTest::qWait(10);
        QVERIFY(!m_window->findChild<QLineEdit *>(u"palette.field"_s));
    }

    void switchesTheThemeLive()
    {
        m_theme->setMode(ThemeMode::Light);
        const QColor light = m_window->grab().toImage().pixelColor(700, 5);
        m_theme->setMode(ThemeMode::Dark);
        const QColor dark = m_window->grab().toImage().pixelColor(700, 5);
        QCOMPARE(light, tokensOf(Scheme::Light).canvas);
        QCOMPARE(dark, tokensOf(Scheme::Dark).canvas);
    }

    void lateAnswersAreDropped()
    {
        int answer = 0;
        Request request = runAsync<int>(
            m_context->tasks, this, {},
            [](const Job &) -> Result<int> {
                std::this_thread::sleep_for(std::chrono::milliseconds(40));
                return 1;
            },
            [&](Result<int> value) { answer = *value; });
        request = runAsync<int>(
            m_context->tasks, this, {}, [](const Job &) -> Result<int> { return 2; },
            [&](Result<int> value) { answer = *value; });
        QTRY_VERIFY(m_context->tasks.isIdle());
        QCOMPARE(answer, 2);
    }

    void cancelReachesTheWork()
    {
        bool cancelled = false;
        Request request = runAsync<int>(
            m_context->tasks, this, u"Long work"_s,
            [](const Job &job) -> Result<int> {
                for (int i = 0; i < 400 && !job.isCancelled(); ++i) {
                    job.report(quint64(i), 400);
                    std::this_thread::sleep_for(std::chrono::milliseconds(5));
                }
                return job.isCancelled() ? Result<int>(cancelledError()) : 1;
            },
            [&](const Result<int> &value) { cancelled = !value; });
        QCOMPARE(m_context->tasks.running().size(), std::size_t(1));
        QTRY_VERIFY(m_window->findChild<QAbstractButton *>(u"tasks.open"_s)->isVisible());
        m_context->tasks.cancel(m_context->tasks.running().front()->id);
        QTRY_VERIFY(cancelled);
        QTRY_VERIFY(!m_window->findChild<QAbstractButton *>(u"tasks.open"_s)->isVisible());
    }

    // A page that waits for the first counts of a large workspace says so, how far it is and how long it takes still.
    void waitingPagesSayWhatIsGoingOn()
    {
        Skeleton skeleton(4, m_window->centralWidget());
        skeleton.show();
        QStringList said;
        for (const QString &name : Language::names()) {
            m_language.use(name);
            std::atomic<bool> isSeen = false;
            const Request request = runAsync<int>(
                m_context->tasks, this, {},
                [&isSeen](const Job &job) -> Result<int> {
                    job.report(1000000, 20000000, "Bringing in"); // of something else
                    for (int i = 1; i < 2000 && !isSeen; ++i) {
                        std::this_thread::sleep_for(std::chrono::milliseconds(5));
                        job.report(5000000, 20000000, columns::preparing);
                    }
                    return 1;
                },
                [](const Result<int> &) {});
            QTRY_VERIFY(skeleton.accessibleDescription().startsWith(u"25"_s));
            QVERIFY(skeleton.accessibleName().contains(shortText(20000000)));
            said << skeleton.accessibleName();
            isSeen = true;
            QTRY_VERIFY(m_context->tasks.isIdle());
            skeleton.hide();
            QVERIFY(!skeleton.accessibleName().contains(shortText(20000000))); // the next wait is another one
            skeleton.show();
        }
        QCOMPARE(said.removeDuplicates(), 0);
    }

    // Until it is known how unlocking went the question stays, and nothing gets past it.
    void thePassphrasePromptWaitsForTheAnswer()
    {
        QPointer<PassphrasePrompt> prompt =
            new PassphrasePrompt(m_window.get(), {u"Locked"_s, u"Why."_s, u"Unlock"_s, u"Unlocking …"_s});
        QStringList told;
        connect(prompt, &PassphrasePrompt::told, this, [&](const QString &text) { told << text; });
        auto *field = prompt->findChild<QLineEdit *>(u"passphrase"_s);
        auto *button = prompt->findChild<QPushButton *>(u"passphrase.ok"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(told.isEmpty() && !prompt->isBusy());
        QTest::keyClicks(field, u"wrong"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(told, QStringList {u"wrong"_s});
        QVERIFY(prompt->isBusy() && !button->isEnabled());
        QCOMPARE(button->text(), u"Unlocking …"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClicks(field, u"more"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QTest::mouseClick(prompt, Qt::LeftButton, {}, QPoint(4, 4));
        QVERIFY(prompt && prompt->isVisible());
        QCOMPARE(told.size(), 1);
        QCOMPARE(field->text(), u"wrong"_s);

        prompt->refuse(u"That is not the passphrase."_s);
        QVERIFY(prompt->isVisible() && !prompt->isBusy() && button->isEnabled());
        const auto labels = prompt->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"That is not the passphrase."_s;
        }));
        QTest::keyClicks(field, u"right"_s); // over the wrong one, which is selected
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(told, QStringList({u"wrong"_s, u"right"_s}));
        QVERIFY(std::none_of(labels.begin(), labels.end(),
                             [](const QLabel *label) { return label->isVisible() && label->text().contains(u"not"); }));
        prompt->accept();
        QTRY_VERIFY(!prompt);

        prompt = new PassphrasePrompt(m_window.get(), {u"Locked"_s, u"Why."_s, u"Unlock"_s, u"Unlocking …"_s});
        QTest::keyClick(prompt->findChild<QLineEdit *>(u"passphrase"_s), Qt::Key_Escape);
        QTRY_VERIFY(!prompt); // may be put off while nothing is being done
    }

    void closingNeverAsks()
    {
        QVERIFY(m_window->close());
        QVERIFY(!QApplication::activeModalWidget());
    }

    void oneCommitIsToldSoonAndARowOfThemInBetween()
    {
        Tasks tasks;
        RefreshPace pace(tasks);
        QSignalSpy told(&pace, &RefreshPace::due);
        pace.noteCommit();
        QVERIFY(told.wait(600));
        QTest::qWait(300);
        QCOMPARE(told.count(), 1);
        for (QElapsedTimer since = started(); since.elapsed() < 2600; QTest::qWait(40))
            pace.noteCommit();
        QVERIFY2(told.count() >= 3, qPrintable(QString::number(told.count()))); // a quiet moment never came
    }

    // Pages load what a long work commits at most a third of the time, and never have to begin again.
    void whatIsToldIsLoadedBeforeTheNext()
    {
        Tasks tasks;
        RefreshPace pace(tasks);
        std::atomic<bool> ends = false;
        Request work = runAsync<int>(
            tasks, this, u"sync"_s,
            [&ends](const Job &) -> Result<int> {
                while (!ends)
                    std::this_thread::sleep_for(std::chrono::milliseconds(5));
                return 0;
            },
            [](const Result<int> &) {});
        Request load;
        int begun = 0, loaded = 0, again = 0;
        connect(&pace, &RefreshPace::due, this, [&] {
            ++begun;
            again += load.isRunning();
            load = runAsync<int>(
                tasks, this, {},
                [](const Job &) -> Result<int> {
                    std::this_thread::sleep_for(std::chrono::milliseconds(250));
                    return 0;
                },
                [&](const Result<int> &) { ++loaded; });
        });
        for (QElapsedTimer since = started(); since.elapsed() < 3000; QTest::qWait(40))
            pace.noteCommit();
        QVERIFY2(begun >= 2 && begun <= 4, qPrintable(QString::number(begun))); // each 250 ms of at least 750
        const int before = begun;
        pace.noteCommit();
        ends = true;
        QTRY_VERIFY_WITH_TIMEOUT(begun == before + 1 && loaded == begun, 3000); // the last one without a rest
        QCOMPARE(again, 0);
        QTRY_VERIFY(tasks.isIdle());
    }

private:
    static QElapsedTimer started()
    {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }
    Language m_language;
    PageRegistry m_registry;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ShellContext> m_context;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestShell)
#include "test_ui_shell.moc"
