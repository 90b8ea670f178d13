// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity_service.h"
#include "services/import_proposal.h"
#include "services/sample/sample_service.h"
#include "services/source_service.h"
#include "support/must.h"
#include "support/test_env.h"
#include "ui/pages/channels/mapping_editor.h"
#include "ui/pages/channels/source_form.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QLabel>
#include <QRadioButton>
#include <QtTest>

#include <fstream>
#include <memory>

using namespace panorama;
using namespace panorama::ui;
using namespace Qt::StringLiterals;

namespace {

using panorama::testing::must;

const Clock theClock(*instantFromIso("2026-09-04T09:42:00+08:00", TimeZone()));

services::WorkspacePtr sample()
{
    const std::string path = testing::temporaryFolder() + "/sample.panorama";
    services::sample::Wanted options;
    options.customers = 300;
    options.events = 3000;
    must(services::createSample(Job(), path, options, true, theClock));
    auto workspace = must(services::openWorkspace(path, theClock));
    if (!workspace->unlock({std::nullopt, true}))
        qFatal("the sample cannot be unlocked");
    return workspace;
}

services::WorkspacePtr empty()
{
    services::NewWorkspace wanted;
    wanted.passphrase = "a passphrase";
    return must(services::createWorkspace(testing::temporaryFolder() + "/empty.panorama", wanted, theClock));
}

// A workspace that lacks what every page reads.
services::WorkspacePtr broken()
{
    auto workspace = sample();
    must(workspace->write(Job(), [](store::WriteSession &session) {
        return session.database.execute(
            "DROP TABLE orders; DROP TABLE batches; DROP TABLE campaigns; DROP TABLE spend");
    }));
    return workspace;
}

// Nobody has given the passphrase.
services::WorkspacePtr locked()
{
    services::NewWorkspace wanted;
    wanted.passphrase = "a passphrase";
    const std::string path = testing::temporaryFolder() + "/locked.panorama";
    wanted.overwrite = true;
    must(services::createWorkspace(path, wanted, theClock));
    return must(services::openWorkspace(path, theClock));
}

int colors(const QImage &image)
{
    QSet<QRgb> found;
    for (int y = 0; y < image.height(); y += 7)
        for (int x = 0; x < image.width(); x += 7)
            found.insert(image.pixel(x, y));
    return int(found.size());
}

} // namespace

// The pages about data over no workspace, an empty one, a small one and a broken one, in three languages.
class TestDataPages : public QObject
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
        m_window->showPage(u"overview"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_sample = sample();
    }

    void pagesStandOverAnyWorkspace_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("language");
        for (const char *kind : {"none", "empty", "small", "locked", "broken"})
            for (const QString &name : Language::names())
                QTest::addRow("%s %s", kind, qPrintable(name)) << QString::fromLatin1(kind) << name;
    }

    void pagesStandOverAnyWorkspace()
    {
        QFETCH(QString, kind);
        QFETCH(QString, language);
        if (m_kind != kind) {
            m_kind = kind;
            m_context->setWorkspace(kind == "empty"_L1        ? empty()
                                        : kind == "small"_L1  ? m_sample
                                        : kind == "locked"_L1 ? locked()
                                        : kind == "broken"_L1 ? broken()
                                                              : nullptr);
        }
        m_language.use(language);
        for (const char *page : {"overview", "channels", "customers", "calendar", "reports", "settings"}) {
            m_window->showPage(QString::fromLatin1(page));
            QTRY_VERIFY_WITH_TIMEOUT(m_context->tasks.isIdle(), 20000);
            QTest::qWait(20);
            QVERIFY2(colors(m_window->grab().toImage()) > 8, page);
            QCOMPARE(m_window->size(), QSize(1280, 720));
            for (auto *button : m_window->findChildren<QAbstractButton *>())
                if (button->isVisible() && !button->text().isEmpty() && qobject_cast<QPushButton *>(button))
                    QTRY_VERIFY2_WITH_TIMEOUT(
                        !button->isVisible() || button->width() >= button->minimumSizeHint().width(),
                        qPrintable(QString::fromLatin1(page) + u" cut: "_s + button->text()), 2000);
        }
    }

    // A locked vault is told in words of the window, not of the command line.
    void aLockedVaultSpeaksOfNoOptions()
    {
        m_language.use(u"zh_CN"_s);
        m_context->setWorkspace(locked());
        m_window->showPage(u"customers"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_context->tasks.isIdle(), 20000);
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || !label->text().contains(u"--"_s), qPrintable(label->text()));
    }

    // Names of days and months and date fields follow a language that is chosen while the pages stand.
    void theCalendarFollowsTheLanguage()
    {
        m_context->setWorkspace(m_sample);
        m_language.use(u"zh_CN"_s);
        m_window->showPage(u"calendar"_s);
        m_language.use(u"en"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_context->tasks.isIdle(), 20000);
        const QWidget *page = m_window->findChild<PageStack *>()->current();
        bool named = false;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            QVERIFY2(!label->text().contains(u'年'), qPrintable(label->text()));
            named = named || label->text() == u"September 2026"_s;
        }
        QVERIFY(named);
        for (const QWidget *widget : page->findChildren<QWidget *>())
            QCOMPARE(widget->locale().language(), QLocale::English);
    }

    // A view is no taller than what it shows, whatever stands behind it.
    void aShortViewBehindATallOneNeedsNoScrolling()
    {
        m_language.use(u"en"_s);
        m_context->setWorkspace(m_sample);
        m_window->showPage(u"calendar"_s, u"timeline"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_context->tasks.isIdle(), 20000);
        auto *page = m_window->findChild<PageStack *>()->current();
        QVERIFY(page->sizeHint().height() > page->parentWidget()->height());
        m_window->showPage(u"calendar"_s, u"month"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_context->tasks.isIdle(), 20000);
        QTRY_VERIFY(page->height() <= page->parentWidget()->height());
    }

    // Everything that takes the keyboard has a name for the screen reader, and Tab reaches it.
    void whatTakesTheKeyboardHasANameAndIsReached()
    {
        m_language.use(u"en"_s);
        m_context->setWorkspace(m_sample);
        QStringList nameless, missed;
        for (const char *page : {"overview", "channels", "customers", "calendar", "budget", "reports", "settings"}) {
            m_window->showPage(QString::fromLatin1(page));
            QTRY_VERIFY_WITH_TIMEOUT(m_context->tasks.isIdle(), 20000);
            QSet<QWidget *> wanted, reached;
            const auto *shown = m_window->findChild<PageStack *>()->current();
            for (auto *widget : shown->findChildren<QWidget *>())
                if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus
                    && !widget->focusProxy() && !qobject_cast<QAbstractSpinBox *>(widget->parent()))
                    wanted.insert(widget);
            m_window->activateWindow();
            m_window->setFocus();
            for (qsizetype i = 0; i < 3 * wanted.size() + 60; ++i) {
                QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), Qt::Key_Tab);
                reached.insert(m_window->focusWidget());
            }
            for (QWidget *widget : std::as_const(wanted)) {
                const QString what = QString::fromLatin1(page) + u": "_s
                    + QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
                const auto *accessible = QAccessible::queryAccessibleInterface(widget);
                if (!accessible || accessible->text(QAccessible::Name).isEmpty())
                    nameless << what;
                // Of buttons of which one is chosen Tab reaches the chosen one, the arrows the others.
                const auto *button = qobject_cast<QAbstractButton *>(widget);
                if (!reached.contains(widget) && !(button && button->autoExclusive() && !button->isChecked()))
                    missed << what;
            }
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
    }

    // A newer version's file and one that is none are told, and the window stays with what it has.
    void filesThatCannotBeOpenedAreTold()
    {
        m_language.use(u"en"_s);
        const std::string folder = testing::temporaryFolder();
        const std::string newer = folder + "/newer.panorama", torn = folder + "/torn.panorama";
        services::NewWorkspace wanted;
        wanted.passphrase = "a passphrase";
        wanted.overwrite = true;
        auto made = must(services::createWorkspace(newer, wanted, theClock));
        must(made->write(Job(), [](store::WriteSession &session) {
            return session.database.execute("PRAGMA user_version = 9999");
        }));
        made.reset();
        std::ofstream(torn) << std::string(5000, 'x');
        for (const std::string &path : {newer, torn}) {
            const auto opened = services::openWorkspace(path, theClock);
            QVERIFY(!opened);
            const QString text = errorText(opened.error());
            QVERIFY(!text.isEmpty());
            Q_EMIT m_context->problemRaised(text);
            bool told = false;
            for (const QLabel *label : m_window->findChildren<QLabel *>())
                told = told
                    || (label->isVisible() && label->text().contains(QString::fromStdString(opened.error().message)));
            QVERIFY2(told, qPrintable(text));
        }
        Q_EMIT m_context->workspaceChanged(); // takes the note away
    }

    void theListShowsWhoWasSeenLast()
    {
        m_language.use(u"en"_s);
        m_context->setWorkspace(m_sample);
        m_window->showPage(u"customers"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_context->tasks.isIdle(), 20000);
        const auto *model = m_window->findChild<TableView *>(u"customers.list"_s)->model();
        QVERIFY(model->rowCount() > 100);
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto seen = [&](int at) { return model->index(at, 2).data(SortRole); };
            QVERIFY(row == 0 || seen(row).toLongLong() <= seen(row - 1).toLongLong());
            const auto time = QDateTime::fromMSecsSinceEpoch(seen(row).toLongLong() / 1000, Qt::OffsetFromUTC, 28800);
            QCOMPARE(model->index(row, 2).data().toString(),
                     seen(row).toLongLong() ? listDayText(time.date()) : QString());
            QVERIFY(!model->index(row, 0).data().toString().isEmpty());
            QVERIFY2(!model->index(row, 1).data().toString().isEmpty(), "known by nothing");
        }
    }

    void theFormOfASourceMasksSecretsAndSaysWhatIsMissing()
    {
        m_language.use(u"en"_s);
        const Json kind = must(services::kindOfManifest(must(services::shippedManifest("square"))));
        SourceForm form(kind, u"Square"_s);
        auto *secret = form.findChild<QLineEdit *>(u"source.secret.access_token"_s);
        QVERIFY(secret);
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        QVERIFY(!form.check());
        secret->setText(u"token"_s);
        form.findChild<QLineEdit *>(u"source.set.location_ids"_s)->setText(u"L1, L2"_s);
        QVERIFY(form.check());
        const services::NewSource answers = form.answers();
        QCOMPARE(answers.name, std::string("Square"));
        QCOMPARE(answers.secrets.size(), std::size_t(1));
        QCOMPARE(answers.secrets[0].second, std::string("token"));
        QVERIFY(answers.baseUrl.empty());
    }

    void aColumnMovesFromFieldToField()
    {
        const Json mapping = must(Json::parse(
            R"({"format":"panorama.mapping/1","kind":"orders","source":"t","fields":{"order_id":{"column":"no"},"time":{"column":"at","format":"yyyy-MM-dd"}}})"));
        const Json columns = must(Json::parse(
            R"([{"name":"no","example":"A1"},{"name":"at","example":"2026-01-01"},{"name":"phone","example":"13800138000"}])"));
        MappingEditor editor;
        editor.setContent(mapping, columns);
        QSignalSpy changes(&editor, &MappingEditor::changed);
        auto *box = editor.findChild<QComboBox *>(u"mapping.phone"_s);
        QVERIFY(box && box->currentData().toString().isEmpty());
        box->setCurrentIndex(box->findData(u"id.phone"_s));
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(changes.size(), 1);
        QVERIFY(editor.mapping().at("/fields/id.phone/column"));
        QCOMPARE(editor.mapping().at("/fields/time/format")->text(), std::string("yyyy-MM-dd")); // kept
        box->setCurrentIndex(box->findData(u"order_id"_s)); // takes the field from the other column
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(editor.mapping().at("/fields/order_id/column")->text(), std::string("phone"));
        QCOMPARE(editor.findChild<QComboBox *>(u"mapping.no"_s)->currentData().toString(), QString());
    }

    void reviewedPairsCanBeTakenBack()
    {
        m_language.use(u"en"_s);
        m_context->setWorkspace(m_sample);
        must(services::resolveIdentities(Job(), *m_sample, {}));
        m_window->showPage(u"customers"_s, u"review"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_context->tasks.isIdle(), 20000);
        auto *list = m_window->findChild<TableView *>(u"review.list"_s);
        const int waiting = list->model()->rowCount();
        if (waiting == 0)
            QSKIP("the sample has no pair to review");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_N);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), waiting - 1, 20000);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), waiting, 20000);
        QTest::keyClick(list, Qt::Key_Y);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), waiting - 1, 20000);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), waiting, 20000);
    }

    void cleanupTestCase()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_context->tasks.isIdle(), 20000);
        m_window.reset();
        m_context.reset();
    }

private:
    QString m_kind;
    services::WorkspacePtr m_sample;
    Language m_language;
    PageRegistry m_registry;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ShellContext> m_context;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestDataPages)
#include "test_ui_data_pages.moc"
