// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis_window.h"

#include "services/segment_service.h"
#include "ui/charts/chart_widget.h"
#include "ui/pages/segments/segment_templates.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QtTest>

using namespace panorama;
using namespace panorama::ui;
using namespace Qt::StringLiterals;

namespace {

quint64 numberIn(QString text)
{
    return text.remove(QRegularExpression(u"[^0-9]"_s)).toULongLong();
}

} // namespace

// Figures of the funnel page that stand for people: as many as the figure says are in the segment that is made of it.
class TestFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_ui = std::make_unique<AnalysisWindow>();
        m_ui->use(sampleBrand(3000, 40000));
    }

    void aFigureOfAMenuBecomesItsSegment_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("figure");
        QTest::newRow("channel") << 8 << u"attribution.chart"_s << 0;
        QTest::newRow("last touch") << 8 << u"attribution.table"_s << 2;
        QTest::newRow("generation") << 9 << u"referral.generations"_s << 0;
        QTest::newRow("generation that ordered") << 9 << u"referral.generations"_s << 1;
        QTest::newRow("first-touch channel") << 0 << u"funnels.parts"_s << 1;
    }

    void aFigureOfAMenuBecomesItsSegment()
    {
        QFETCH(int, tab);
        QFETCH(QString, name);
        QFETCH(int, figure);
        showTab(tab);
        if (name == u"funnels.parts"_s) {
            auto *breakdown = m_ui->find<QComboBox>(u"funnels.breakdown"_s);
            breakdown->setCurrentIndex(breakdown->findData(u"first_touch_channel"_s));
            Q_EMIT breakdown->activated(breakdown->currentIndex());
            m_ui->settle();
        }
        activateFirst(m_ui->find<QWidget>(name));
        if (QTest::currentTestFailed())
            return;
        auto *menu = m_ui->find<QMenu>(u"funnels.figures"_s);
        QVERIFY(menu && menu->actions().size() > figure);
        QAction *action = menu->actions()[figure];
        const quint64 people = numberIn(action->text().section(u'(', -1));
        QVERIFY2(people > 0, qPrintable(action->text()));
        action->trigger();
        menu->close();
        m_ui->settle();
        makeSegment(people);
    }

    void aColumnOfTheTimesBecomesItsSegment()
    {
        showTab(0);
        auto *mode = m_ui->find<Segmented>(u"funnels.stageMode"_s);
        mode->setCurrent(u"time"_s);
        Q_EMIT mode->chosen(u"time"_s);
        m_ui->settle();
        auto *times = m_ui->find<ChartWidget>(u"funnels.times"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!times->table().rows.empty(), 8000);
        const int last = int(times->table().rows.size()) - 1;
        for (const int column : {0, last}) {
            const quint64 people = times->table().rows[std::size_t(column)][1].toULongLong();
            QVERIFY(people > 0);
            showTab(0);
            Q_EMIT times->markActivated(column);
            m_ui->settle();
            makeSegment(people);
        }
    }

    void everyTemplateHoldsForSomebody()
    {
        const services::WorkspacePtr brand = sampleBrand(20000, 200000);
        const auto service = must(services::SegmentService::open(brand, analysisClock().now(), {}));
        for (const PickItem &item : segmentTemplates()) {
            const Json document = segmentFromTemplate(item.id);
            const Json counted = must(service->count(must(service->compile(document)), false));
            QVERIFY2(counted.find("count")->integer() > 0, qPrintable(item.title));
            QVERIFY2(!counted.find("warnings"), qPrintable(item.title));
        }
    }

    void membersOfRingsBecomeASegment()
    {
        showTab(9);
        auto *who = m_ui->find<QAbstractButton>(u"referral.whoSuspect"_s);
        QVERIFY(who);
        QTRY_VERIFY_WITH_TIMEOUT(who->isEnabled(), 8000);
        who->click();
        m_ui->settle();
        const quint64 people = numberIn(m_ui->find<QLabel>(u"funnels.peopleCount"_s)->text());
        QVERIFY(people > 0);
        makeSegment(people);
    }

private:
    void showTab(int tab)
    {
        m_ui->showPage(u"funnels"_s);
        m_ui->find<QTabWidget>(u"funnels.tabs"_s)->setCurrentIndex(tab);
        m_ui->settle();
    }
    static void activateFirst(QWidget *shown)
    {
        QVERIFY(shown);
        if (auto *chart = qobject_cast<ChartWidget *>(shown)) {
            QTRY_VERIFY_WITH_TIMEOUT(!chart->marks().empty(), 8000);
            Q_EMIT chart->markActivated(0);
            return;
        }
        auto *table = qobject_cast<TableView *>(shown);
        QVERIFY(table);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 8000);
        Q_EMIT table->rowActivated(table->model()->index(0, 0).data(KeyRole).toString());
    }
    // From the list of people that has opened.
    void makeSegment(quint64 people)
    {
        auto *make = m_ui->find<QAbstractButton>(u"funnels.peopleSegment"_s);
        QVERIFY(make);
        make->click();
        m_ui->settle();
        auto *total = m_ui->find<QLabel>(u"segments.total"_s);
        QTRY_COMPARE_WITH_TIMEOUT(numberIn(total->text()), people, 8000);
    }

    std::unique_ptr<AnalysisWindow> m_ui;
};

QTEST_MAIN(TestFigures)
#include "test_ui_figures.moc"
