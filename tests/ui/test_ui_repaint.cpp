// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis_window.h"

#include "ui/charts/chart_widget.h"
#include "ui/rules/choice_button.h"
#include "ui/shell/lazy_panel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choices.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTabBar>
#include <QVBoxLayout>
#include <QtTest>

#include <map>

using namespace panorama;
using namespace panorama::ui;
using namespace Qt::StringLiterals;

namespace {

// How often each widget is painted, by its name.
class Paints : public QObject
{
public:
    Paints() { qApp->installEventFilter(this); }
    int operator[](const QString &name) const
    {
        const auto found = m_counts.find(name);
        return found == m_counts.end() ? 0 : found->second;
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++m_counts[watched->objectName()];
        return false;
    }

private:
    std::map<QString, int> m_counts;
};

QLabel *namedLabel(const QString &name, const QString &text = {})
{
    QLabel *label = makeLabel(text);
    label->setObjectName(name);
    return label;
}

} // namespace

// What is painted when something changes: that, and nothing beside it.
class TestRepaint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_ui = std::make_unique<AnalysisWindow>();
        m_ui->use(sampleBrand());
    }

    // The answer alone paints the chart; what it was asked with stays as it stands on the screen.
    void anEditOfAFunnelPaintsItsAnswerOnly()
    {
        m_ui->showPage(u"funnels"_s);
        auto *days = m_ui->find<QSpinBox>(u"funnels.window"_s);
        auto *chart = m_ui->find<QWidget>(u"funnels.chart"_s);
        QVERIFY(days && chart);
        days->setValue(5);
        m_ui->settle();
        const QString before = m_ui->find<QLabel>(u"funnels.balance"_s)->text();
        const Paints paints;
        days->setValue(20);
        m_ui->settle();
        QCOMPARE(chart->property("generation"), chart->property("wanted"));
        QVERIFY(m_ui->find<QLabel>(u"funnels.balance"_s)->text() != before);
        QVERIFY(paints[u"funnels.window"_s] > 0);
        QVERIFY(paints[u"funnels.balance"_s] > 0);
        QCOMPARE(paints[u"funnels.chart"_s], 1);
        for (const QString &name : {u"funnels.step.1"_s, u"funnels.from"_s, u"funnels.to"_s, u"funnels.segment"_s,
                                    u"funnels.breakdown"_s, u"funnels.order"_s, u"funnels.people"_s}) {
            QVERIFY(m_ui->find<QWidget>(name));
            QVERIFY2(paints[name] == 0, qPrintable(name));
        }
    }

    // Another event of a step is another word on its button; more steps, and another language, are other buttons.
    void theRowOfStepsFollowsTheDocument()
    {
        m_ui->showPage(u"funnels"_s);
        Page *page = m_ui->find<PageStack>(QString())->current();
        const auto step = [this](int number) { return m_ui->find<ChoiceButton>(u"funnels.step.%1"_s.arg(number)); };
        ChoiceButton *const second = step(2);
        const QStringList before = second->chosen();
        QVERIFY(before != QStringList {u"order"_s});
        second->setFocus();
        Q_EMIT second->chosenChanged({u"order"_s});
        m_ui->settle();
        QCOMPARE(step(2), second);
        QVERIFY(second->hasFocus());
        QCOMPARE(second->chosen(), QStringList {u"order"_s});
        QCOMPARE(m_ui->find<ChartWidget>(u"funnels.chart"_s)->table().rows[1][0].toString(), u"Order"_s);
        page->stepHistory(false);
        QCOMPARE(step(2), second);
        QCOMPARE(second->chosen(), before);

        int count = 0;
        while (step(count + 1))
            ++count;
        m_ui->find<QAbstractButton>(u"funnels.addStep"_s)->click();
        m_ui->settle();
        QVERIFY(step(count + 1));
        QVERIFY(!step(count + 2));
        page->stepHistory(false);
        m_ui->settle();
        QVERIFY(!step(count + 1));
        QCOMPARE(step(2)->chosen(), before);
        ChoiceButton *const rebuilt = step(2);
        m_ui->use(m_ui->context().workspace()); // the words are read anew, as after a commit
        m_ui->settle();
        QCOMPARE(step(2), rebuilt);
        QCOMPARE(rebuilt->chosen(), before);
        const QString name = step(2)->accessibleName();
        m_ui->use(u"zh_CN"_s);
        m_ui->settle();
        QVERIFY(step(2)->accessibleName() != name);
        m_ui->use(u"en"_s);
        m_ui->settle();
        QCOMPARE(step(2)->accessibleName(), name);
    }

    void panelsArePaintedWhereTheyMove()
    {
        QWidget window;
        auto *tabs = new PanelTabs;
        auto *panel = new QWidget;
        auto *column = new QVBoxLayout(panel);
        auto *text = namedLabel(u"repaint.text"_s, u"one"_s);
        text->setWordWrap(true); // each new text asks for another size
        column->addWidget(text);
        column->addStretch();
        column->addWidget(namedLabel(u"repaint.other"_s, u"other"_s));
        tabs->addTab(panel, u"tab"_s);
        (new QVBoxLayout(&window))->addWidget(tabs);
        window.resize(400, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::qWait(50);
        {
            const Paints paints;
            text->setText(u"two"_s);
            QTest::qWait(50);
            QVERIFY(paints[u"repaint.text"_s] > 0);
            QCOMPARE(paints[u"repaint.other"_s], 0);
        }
        const Paints paints;
        const int top = panel->parentWidget()->y();
        tabs->tabBar()->setIconSize({40, 60});
        tabs->setTabIcon(0, QPixmap(40, 60));
        QTest::qWait(50);
        QVERIFY(panel->parentWidget()->y() > top);
        QVERIFY(paints[u"repaint.other"_s] > 0);
        QVERIFY(tabs->updatesEnabled());
    }

    void choicesFollowWhatThereIs()
    {
        QComboBox box;
        QSignalSpy filled(box.model(), &QAbstractItemModel::rowsInserted);
        offerChoices(box, {{u"All"_s, {}}, {u"One"_s, u"1"_s}, {u"Two"_s, u"2"_s}}, u"2"_s);
        QCOMPARE(box.currentText(), u"Two"_s);
        const qsizetype rows = filled.count();
        offerChoices(box, {{u"All"_s, {}}, {u"One"_s, u"1"_s}, {u"Two"_s, u"2"_s}}, u"1"_s);
        QCOMPARE(box.currentData(), u"1"_s);
        QCOMPARE(filled.count(), rows);
        offerChoices(box, {{u"All"_s, {}}, {u"One"_s, u"1"_s}, {u"Two again"_s, u"2"_s}}, u"2"_s);
        QCOMPARE(box.currentText(), u"Two again"_s);
        offerChoices(box, {{u"All"_s, {}}, {u"Two again"_s, u"3"_s}}, u"2"_s);
        QCOMPARE(box.currentText(), u"All"_s);
        QCOMPARE(box.count(), 2);
        offerChoices(box, {}, {});
        QCOMPARE(box.currentIndex(), -1);
    }

private:
    std::unique_ptr<AnalysisWindow> m_ui;
};

QTEST_MAIN(TestRepaint)
#include "test_ui_repaint.moc"
