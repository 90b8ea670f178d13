// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis_window.h"

#include "services/document_service.h"
#include "services/pool_service.h"
#include "services/segment_service.h"
#include "services/tag_service.h"
#include "ui/charts/funnel_chart.h"
#include "ui/charts/upset_chart.h"
#include "ui/rules/live_count.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/histogram_slider.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QtTest>

#include <set>

using namespace panorama;
using namespace panorama::ui;
using namespace Qt::StringLiterals;

namespace {

quint64 numberIn(const QString &text)
{
    QString digits = text;
    return digits.remove(QRegularExpression(u"[^0-9]"_s)).toULongLong();
}

} // namespace

// Segments and funnels as people work them: the builder; dragging; tags and pools; the period of a funnel.
class TestAnalysisPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_ui = std::make_unique<AnalysisWindow>();
        m_window = m_ui->window();
        m_context = &m_ui->context();
        m_ui->use(sampleBrand());
    }

    void aConditionChangesTheCountAndUndoTakesItBack()
    {
        open(u"segments"_s);
        auto *total = builder()->findChild<QLabel *>(u"segments.total"_s);
        const QString before = total->text();
        QVERIFY(!before.isEmpty());
        builder()->findChild<QAbstractButton *>(u"segments.addCondition"_s)->click();
        auto *field = m_window->findChild<QLineEdit *>(u"segments.picker.field"_s);
        QVERIFY(field);
        QTest::keyClicks(field, u"xiadan"_s);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
        const qsizetype lines = visible(u"segments.grip"_s);
        QVERIFY(lines >= 3);
        QTest::keyClick(lastGrip(), Qt::Key_D, Qt::ControlModifier);
        settle();
        QCOMPARE(visible(u"segments.grip"_s), lines + 1);
        QTest::keyClick(lastGrip(), Qt::Key_Delete);
        settle();
        QCOMPARE(visible(u"segments.grip"_s), lines);
        Page *page = m_window->findChild<PageStack *>()->current();
        while (!page->history().undo.isEmpty())
            page->stepHistory(false);
        QTRY_COMPARE_WITH_TIMEOUT(total->text(), before, 5000);
    }

    void theNumberFollowsTheHandAndIsExact_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("attribute") << u"rules.slider"_s;
        QTest::newRow("total") << u"rules.slider.sum"_s;
        QTest::newRow("times") << u"rules.slider.count"_s;
    }

    void theNumberFollowsTheHandAndIsExact()
    {
        QFETCH(QString, name);
        open(u"segments"_s);
        if (!builder()->findChild<HistogramSlider *>(name)) { // a condition that is asked how often
            builder()->findChild<QAbstractButton *>(u"segments.addCondition"_s)->click();
            auto *field = m_window->findChild<QLineEdit *>(u"segments.picker.field"_s);
            QTest::keyClicks(field, u"fangwen"_s);
            QTest::keyClick(field, Qt::Key_Return);
            settle();
        }
        auto *slider = builder()->findChild<HistogramSlider *>(name);
        auto *total = builder()->findChild<QLabel *>(u"segments.total"_s);
        auto *counts = m_window->findChild<PageStack *>()->current()->findChild<LiveCount *>(
            QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(slider && total && counts);
        const auto service = must(services::SegmentService::open(m_context->workspace(), counts->asOf(), {}));
        std::set<std::string> seen;
        QTest::mousePress(slider, Qt::LeftButton, {}, {10, slider->height() - 12});
        for (int x = 10; x < slider->width(); x += 23) {
            QTest::mouseMove(slider, {x, slider->height() - 12});
            QTRY_COMPARE_WITH_TIMEOUT(total->property("generation"), total->property("wanted"), 3000);
            const auto segment = must(service->compile(counts->document()));
            QCOMPARE(numberIn(total->text()), quint64(must(service->count(segment, false)).find("count")->integer()));
            seen.insert(counts->document().dump());
        }
        QTest::mouseRelease(slider, Qt::LeftButton, {}, {slider->width() - 5, slider->height() - 12});
        settle();
        QVERIFY(seen.size() > 2);
        Page *page = m_window->findChild<PageStack *>()->current();
        while (!page->history().undo.isEmpty())
            page->stepHistory(false);
        settle();
    }

    // Who has no member level hears what the rule says of it, by the name that people know.
    void whoIsNotInHearsTheNearestMiss()
    {
        open(u"segments"_s);
        const auto service = must(services::SegmentService::open(m_context->workspace(), analysisClock().now(), {}));
        const auto others = must(service->compile(must(Json::parse(
            R"({"format":"panorama.segment/1","name":"x","rule":{"all":[{"attribute":"level","<":4},{"event":"order","sum":{"property":"value",">=":2000}}]}})"))));
        const Json members = must(service->members(others, 1, ""));
        QVERIFY(!members.find("members")->items().empty());
        auto *tabs = m_window->findChild<QTabWidget *>(u"segments.tabs"_s);
        tabs->setCurrentIndex(2);
        auto *field = m_window->findChild<QLineEdit *>(u"segments.why"_s);
        field->setText(QString::fromStdString(members.find("members")->items().front().text()));
        QTest::keyClick(field, Qt::Key_Return);
        settle();
        const auto labels = tabs->currentWidget()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().contains(u"Member level"_s) && label->text().contains(u"the rule says"_s);
        }));
        field->clear();
        tabs->setCurrentIndex(0);
    }

    void aColumnOfTheOverlapBecomesItsSegment()
    {
        open(u"segments"_s);
        auto *tabs = m_window->findChild<QTabWidget *>(u"segments.tabs"_s);
        QVERIFY(tabs);
        tabs->setCurrentIndex(3);
        settle();
        auto *chart = m_window->findChild<UpSetChart *>(u"segments.upset"_s);
        QVERIFY(chart);
        const ChartTable table = chart->table();
        QVERIFY(!table.rows.empty());
        const double people = table.rows.front().back().toDouble();
        QVERIFY(people > 0);
        Q_EMIT chart->markActivated(0);
        settle();
        auto *total = builder()->findChild<QLabel *>(u"segments.total"_s);
        QTRY_COMPARE_WITH_TIMEOUT(double(numberIn(total->text())), people, 5000);
        tabs->setCurrentIndex(0);
    }

    void wrongJsonIsToldByItsLineAndChangesNothing()
    {
        open(u"segments"_s);
        builder()->findChild<Segmented *>(u"segments.view"_s)->findChildren<QAbstractButton *>().last()->click();
        auto *text = builder()->findChild<QPlainTextEdit *>(u"rules.json"_s);
        auto *message = builder()->findChild<QLabel *>(u"rules.json.message"_s);
        auto *total = builder()->findChild<QLabel *>(u"segments.total"_s);
        QVERIFY(text->toPlainText().contains(u"panorama.segment/1"_s));
        const QString before = total->text();
        text->setPlainText(
            u"{\"format\":\"panorama.segment/1\",\"name\":\"x\",\n\"rule\":{\"all\":[\n{\"consent\":\"pigeon\"}]}}"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(u"/rule/all/0"_s), 5000);
        QVERIFY2(message->text().contains(u'3'), qPrintable(message->text()));
        QCOMPARE(total->text(), before);
        text->setPlainText(u"{\"format\":\"panorama.segment/1\",\"name\":\"x\",\"rule\":{\"any\":[]}}"_s);
        QTRY_COMPARE_WITH_TIMEOUT(total->text(), u"0"_s, 5000);
    }

    void aTagIsRenamedInItsRulesToo()
    {
        open(u"segments"_s);
        show(u"tags"_s);
        auto *table = m_window->findChild<TableView *>(u"tags.table"_s);
        QVERIFY(table->model()->rowCount() > 0);
        table->selectRow(0);
        const QString tag = table->currentKey();
        const Json rule = must(Json::parse("{\"format\":\"panorama.segment/1\",\"name\":\"tagged\",\"rule\":{\"tag\":\""
                                           + tag.toStdString() + "\"}}"));
        must(services::saveSegment({}, m_context->workspace(), rule, analysisClock().now()));
        auto *name = m_window->findChild<QLineEdit *>(u"tags.name"_s);
        QCOMPARE(name->text(), tag);
        name->setText(u"renamed"_s);
        Q_EMIT name->editingFinished();
        settle();
        QTest::qWait(200);
        settle();
        const services::Document saved = must(services::findDocument(*m_context->workspace(), "segment", "tagged"));
        QCOMPARE(saved.body.find("rule")->find("tag")->text(), std::string("renamed"));
        m_window->findChild<QLineEdit *>(u"tags.owner"_s)->setText(u"陆遥"_s);
        Q_EMIT m_window->findChild<QLineEdit *>(u"tags.owner"_s)->editingFinished();
        settle();
        QTest::qWait(200);
        settle();
        const Json tags = must(services::listTags({}, *m_context->workspace(), analysisClock().now()));
        bool found = false;
        for (const Json &entry : tags.find("tags")->items())
            found = found || (entry.find("tag")->text() == "renamed" && entry.find("owner")->text() == "陆遥");
        QVERIFY(found);
    }

    void poolsAddUpToEverybody()
    {
        open(u"segments"_s);
        show(u"pools"_s);
        std::int64_t revision = 0;
        must(services::savePools({}, *m_context->workspace(), services::poolTemplate()));
        Q_EMIT m_context->dataChanged();
        settle();
        auto *table = m_window->findChild<TableView *>(u"pools.table"_s);
        const auto rows = must(services::savedPools(*m_context->workspace(), revision)).find("pools")->items().size();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), int(rows) + 1, 8000);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->index(0, 1).data().toString() != u"…"_s, 8000);
        quint64 sum = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            sum += numberIn(table->model()->index(row, 1).data().toString());
        const auto service = must(services::SegmentService::open(m_context->workspace(), analysisClock().now(), {}));
        QCOMPARE(sum, quint64(service->session().snapshot()->customers.size()));
        show(u"builder"_s);
    }

    void aFunnelOutsideItsDataSaysSoAndLeadsBack()
    {
        open(u"funnels"_s);
        auto *first = m_window->findChild<QDateEdit *>(u"funnels.from"_s);
        auto *last = m_window->findChild<QDateEdit *>(u"funnels.to"_s);
        first->setDate(QDate(2011, 1, 1));
        last->setDate(QDate(2011, 3, 1));
        settle();
        auto *chart = m_window->findChild<FunnelChart *>(u"funnels.chart"_s);
        QTRY_VERIFY_WITH_TIMEOUT(chart->table().rows.empty(), 5000);
        QAbstractButton *show = nullptr;
        for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text() == u"Show the data"_s)
                show = button;
        if (!show)
            QFAIL("the data cannot be shown");
        show->click();
        QTRY_VERIFY_WITH_TIMEOUT(!chart->table().rows.empty(), 5000);
        QVERIFY(!show->isVisible());
        // In = on + lost + open, as the card says it.
        const QStringList parts =
            m_window->findChild<QLabel *>(u"funnels.balance"_s)->text().split(QRegularExpression(u"[=+]"_s));
        QCOMPARE(parts.size(), 4);
        QCOMPARE(numberIn(parts[0]), numberIn(parts[1]) + numberIn(parts[2]) + numberIn(parts[3]));
    }

    void aMarkOfAJourneyBecomesItsSegment_data()
    {
        QTest::addColumn<QString>("chart");
        QTest::addColumn<int>("tab");
        QTest::addColumn<int>("mark");
        QTest::newRow("cohort") << u"retention.chart"_s << 5 << 0;
        QTest::newRow("stream") << u"paths.chart"_s << 6 << 0;
        QTest::newRow("hour") << u"hours.chart"_s << 7 << 167; // Sunday at 23
    }

    // As many people as the mark says stand in its list, and in the segment that is made of it.
    void aMarkOfAJourneyBecomesItsSegment()
    {
        QFETCH(QString, chart);
        QFETCH(int, tab);
        QFETCH(int, mark);
        open(u"funnels"_s);
        m_window->findChild<QTabWidget *>(u"funnels.tabs"_s)->setCurrentIndex(tab);
        settle();
        auto *shown = m_window->findChild<ChartWidget *>(chart);
        QVERIFY(shown);
        QTRY_VERIFY_WITH_TIMEOUT(int(shown->marks().size()) > mark, 5000);
        const QString said = shown->marks()[std::size_t(mark)].value;
        Q_EMIT shown->markActivated(mark);
        settle();
        auto *count = m_window->findChild<QLabel *>(u"funnels.peopleCount"_s);
        QVERIFY(count);
        const quint64 people = numberIn(count->text().section(u" of "_s, -1).section(u';', 0, 0));
        QVERIFY2(people > 0, qPrintable(count->text()));
        QStringList numbers;
        for (const QString &part : said.split(QRegularExpression(u"[^0-9,.]+"_s), Qt::SkipEmptyParts))
            numbers << QString::number(numberIn(part));
        QVERIFY2(numbers.contains(QString::number(people)), qPrintable(said + u" / "_s + count->text()));
        m_window->findChild<QAbstractButton *>(u"funnels.peopleSegment"_s)->click();
        settle();
        auto *total = builder()->findChild<QLabel *>(u"segments.total"_s);
        QTRY_COMPARE_WITH_TIMEOUT(numberIn(total->text()), people, 5000);
        m_ui->showPage(u"funnels"_s);
        m_window->findChild<QTabWidget *>(u"funnels.tabs"_s)->setCurrentIndex(0);
    }

    void aFunnelOfUnknownEventsSaysSo()
    {
        const Json document = must(Json::parse(R"({"format":"panorama.funnel/1","name":"Unknown","steps":[
            {"event":"visit"},{"event":"teleport"}],"from":"2026-06-01","to":"2026-09-01"})"));
        const auto saved =
            must(services::saveDocument({}, *m_context->workspace(), "funnel", {"save", "Unknown", document}));
        m_ui->showPage(u"funnels"_s);
        m_window->findChild<QTabWidget *>(u"funnels.tabs"_s)->setCurrentIndex(0);
        m_window->findChild<PageStack *>()->current()->open(QString::fromStdString(saved.id));
        settle();
        auto *banner = m_window->findChild<QWidget *>(u"funnels.warnings"_s);
        QVERIFY(banner && banner->isVisible());
        const auto labels = banner->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"teleport"_s); }));
        QVERIFY(services::removeDocument({}, *m_context->workspace(), saved.id).has_value());
        Q_EMIT m_context->dataChanged();
        settle();
    }

    // The saying with the most words of its own wins, and what stands in it is said in the window's language, too.
    void errorsSpeakTheLanguageOfTheWindow()
    {
        m_context->language.use(u"zh_CN"_s);
        const std::pair<QString, QString> said[] = {
            {u"The file has no column \"x\"."_s, u"文件没有列“x”。"_s},
            {u"\"name\" must be a text."_s, u"“name”须为 文字。"_s},
            {u"prop.code is empty, but required"_s, u"prop.code 为空，但必须填写"_s}};
        for (const auto &[english, words] : said)
            QCOMPARE(inWindowWords(english), words);
        QVERIFY(!inWindowWords(u"No event is called \"teleport\"."_s).contains(u"No event"_s));
        m_context->language.use(u"en"_s);
        QCOMPARE(inWindowWords(u"See pool list."_s), u"See the pools on the page Segments."_s);
        settle();
    }

    void thePlanOfTheSampleIsOfThisPeriod()
    {
        open(u"budget"_s);
        const auto plans = must(services::listDocuments(*m_context->workspace(), "plan"));
        QVERIFY(!plans.empty());
        QVERIFY(plans.front().body.find("from")->text().starts_with("2026"));
    }

    void savingAFunnelKeepsWhatItsTabsShow()
    {
        open(u"funnels"_s);
        auto *chart = m_window->findChild<FunnelChart *>(u"funnels.chart"_s);
        auto *window = m_window->findChild<QSpinBox *>(u"funnels.window"_s);
        const auto edits = [&] { return chart->property("wanted").toInt(); };
        const int before = edits();
        window->setValue(window->value() + 1);
        settle();
        QTest::qWait(1500); // the save, its notice and what that brings
        settle();
        QCOMPARE(edits(), before + 1);
    }

private:
    QWidget *builder() { return m_window->findChild<QWidget *>(u"segments.builder"_s); }
    void open(const QString &page) { m_ui->showPage(page); }
    void show(const QString &room) { m_ui->showRoom(room); }
    void settle() { m_ui->settle(); }
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
    std::unique_ptr<AnalysisWindow> m_ui;
    MainWindow *m_window = nullptr;
    ShellContext *m_context = nullptr;
};

QTEST_MAIN(TestAnalysisPages)
#include "test_ui_analysis_pages.moc"
