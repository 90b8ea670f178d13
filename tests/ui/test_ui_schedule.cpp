// SPDX-License-Identifier: GPL-3.0-or-later
// Sources are synced by themselves when they are due, and only then.
#include "services/source_service.h"
#include "support/loopback_server.h"
#include "support/test_env.h"
#include "sync/vendor_fakes.h"
#include "ui/pages/settings/schedule_card.h"
#include "ui/shell/preferences.h"
#include "ui/shell/sync_schedule.h"

#include <QComboBox>
#include <QtTest>

using namespace panorama;
using namespace panorama::testing;
using namespace panorama::ui;
using namespace Qt::StringLiterals;

class TestSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", QByteArray::fromStdString(temporaryFolder()));
        QCoreApplication::setOrganizationName(u"PanoramaTest"_s);
        m_language.use(u"en"_s);
        services::NewWorkspace wanted;
        wanted.passphrase = "a passphrase";
        const auto workspace = *services::createWorkspace(m_path, wanted, Clock());
        QVERIFY(workspace->unlock({std::string("a passphrase"), false}));
        services::NewSource source;
        source.name = "stores";
        source.manifest = *services::shippedManifest("square");
        source.settings = {{"location_ids", "L1"}};
        source.secrets = {{"access_token", "secret"}};
        source.baseUrl = m_server.origin();
        QVERIFY(services::addSource(*workspace, source));
    }

    void syncsWhatIsDue()
    {
        choose(0);
        QCOMPARE(requestsAfter(0), 0); // never read, but nobody has asked for it
        choose(6);
        QVERIFY(requestsAfter(0) > 0);
        QCOMPARE(requestsAfter(5), 0);
        QVERIFY(requestsAfter(7) > 0);
        choose(24);
        QCOMPARE(requestsAfter(7), 0);
    }

    void leavesALockedWorkspaceAlone()
    {
        choose(1);
        QCOMPARE(requestsAfter(30, false), 0);
    }

    void leavesTheWorkToAnotherProcess()
    {
        choose(1);
        const auto lock = services::lockForSync(m_path);
        QVERIFY(bool(lock));
        QCOMPARE(requestsAfter(60), 0);
    }

private:
    // By the choice on the settings page.
    void choose(int hours)
    {
        ScheduleCard card;
        card.retranslate();
        auto *box = card.findChild<QComboBox *>(u"settings.sync"_s);
        QVERIFY(box->findData(hours) >= 0);
        box->setCurrentIndex(box->findData(hours));
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(preferred(prefer::syncHours), hours);
    }

    // How many requests the source gets when a minute has passed at that time.
    int requestsAfter(std::int64_t hoursFromNow, bool isUnlocked = true)
    {
        const auto workspace = *services::openWorkspace(m_path, Clock());
        if (isUnlocked)
            (void)workspace->unlock({std::string("a passphrase"), false});
        Theme theme(*qApp);
        ShellContext context(theme, m_language,
                             Clock(Instant {Clock().now().micros + hoursFromNow * 3600 * microsPerSecond}));
        SyncSchedule schedule(context);
        context.setWorkspace(workspace);
        const int before = m_server.requests();
        schedule.check();
        for (int quiet = 0; quiet < 5; quiet = context.tasks.isIdle() ? quiet + 1 : 0)
            QTest::qWait(20);
        return m_server.requests() - before;
    }

    LoopbackServer m_server {
        [](const LoopbackServer::Request &request) { return squareFake(request, 2, "2026-03-01"); }};
    Language m_language;
    const std::string m_path = temporaryFolder() + "/w.panorama";
};

QTEST_MAIN(TestSchedule)
#include "test_ui_schedule.moc"
