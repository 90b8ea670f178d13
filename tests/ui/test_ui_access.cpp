// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis_window.h"

#include "services/document_service.h"
#include "ui/charts/chart_widget.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>
#include <QTabWidget>
#include <QtTest>

#include <set>

using namespace panorama;
using namespace panorama::ui;
using namespace Qt::StringLiterals;

namespace {

QString spokenName(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name).trimmed() : QString();
}

// Parts of a control that is told as one.
bool isPart(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QScrollBar *>(widget)
        || widget->objectName().startsWith(u"qt_"_s)
        || (parent && parent->focusProxy() == widget && !spokenName(const_cast<QWidget *>(parent)).isEmpty());
}

} // namespace

// Everything that the keyboard reaches says to a screen reader what it is, on every page, room and tab.
class TestAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_ui = std::make_unique<AnalysisWindow>();
        m_ui->use(sampleBrand());
    }
    void whatTheKeyboardReachesHasAName_data();
    void whatTheKeyboardReachesHasAName();
    void everyConditionHasNames();
    void tabReachesAllThatCanBeUsed_data();
    void tabReachesAllThatCanBeUsed();

private:
    QStringList unreached() const;
    QStringList nameless() const
    {
        QStringList found;
        for (QWidget *widget : m_ui->window()->findChildren<QWidget *>()) {
            const bool speaks = qobject_cast<TableView *>(widget) || qobject_cast<ChartWidget *>(widget);
            if (!widget->isVisible() || isPart(widget) || !((widget->focusPolicy() & Qt::TabFocus) || speaks))
                continue;
            if (spokenName(widget).isEmpty())
                found << u"%1 “%2” in %3"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                                widget->objectName(), wayTo(widget));
        }
        return found;
    }
    static QString wayTo(const QWidget *widget)
    {
        QStringList way;
        for (const QWidget *at = widget->parentWidget(); at && way.size() < 4; at = at->parentWidget())
            way << QLatin1StringView(at->metaObject()->className())
                    + (at->objectName().isEmpty() ? QString() : u":"_s + at->objectName());
        return way.join(u" < "_s);
    }
    std::unique_ptr<AnalysisWindow> m_ui;
};

void TestAccess::whatTheKeyboardReachesHasAName_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page :
         {"overview", "channels", "customers", "segments", "funnels", "calendar", "budget", "reports", "settings"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestAccess::whatTheKeyboardReachesHasAName()
{
    QFETCH(QString, page);
    m_ui->showPage(page);
    std::set<QString> all;
    const auto look = [&](const QString &where) {
        m_ui->settle();
        for (const QString &one : nameless())
            all.insert(where + u": "_s + one);
    };
    look(page);
    if (page == u"segments")
        for (const QString &room : {u"tags"_s, u"pools"_s, u"lifecycle"_s, u"exports"_s, u"builder"_s}) {
            m_ui->showRoom(room);
            look(room);
        }
    if (page == u"segments" || page == u"funnels")
        for (auto *tabs : m_ui->window()->findChildren<QTabWidget *>())
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                look(tabs->tabText(tab));
            }
    for (const QString &one : all)
        qWarning().noquote() << one;
    QVERIFY(all.empty());
}

// Of each kind of leaf with all that can be asked of it.
void TestAccess::everyConditionHasNames()
{
    const Json rule = must(Json::parse(R"({"all":[
        {"attribute":"age",">=":20,"<=":60},{"attribute":"gender","in":["女"]},{"tag":"vip"},{"consent":"sms"},
        {"identifier":"phone"},{"source":"crm"},{"lifecycle":"new"},{"rfm":{"r":[5],"f":[4,5],"m":[5]}},
        {"event":"order","where":[{"property":"value",">=":100},{"property":"channel","in":["search"]}],
         "count":{">=":2},"sum":{"property":"value",">=":500},"last_days":90},
        {"any":[{"event":"visit","from":"2026-01-01","to":"2026-06-01"},{"not":{"event":"lead","count":{"=":0}}}]},
        {"sequence":[{"event":"visit"},{"event":"order"}],"within_days":7}]})"));
    const Json document = Json::object({{"format", "panorama.segment/1"}, {"name", "All kinds"}, {"rule", rule}});
    const auto saved =
        must(services::saveDocument({}, *m_ui->context().workspace(), "segment", {"save", "All kinds", document}));
    m_ui->showPage(u"segments"_s);
    m_ui->showRoom(u"builder"_s);
    m_ui->find<PageStack>(QString())->current()->open(QString::fromStdString(saved.id));
    m_ui->settle();
    const QStringList found = nameless();
    for (const QString &one : found)
        qWarning().noquote() << one;
    QVERIFY(found.isEmpty());
}

// A walk by Tab through the whole window comes round again, and on its way past all that takes keys.
QStringList TestAccess::unreached() const
{
    QWidget *window = m_ui->window();
    window->activateWindow();
    window->setFocus();
    std::set<const QWidget *> seen;
    const QWidget *last = nullptr;
    for (int step = 0; step < 400; ++step) {
        QTest::keyClick(window->focusWidget() ? window->focusWidget() : window, Qt::Key_Tab);
        const QWidget *now = window->focusWidget();
        if (now != last && !seen.insert(now).second) // a date has several stops
            break;
        last = now;
    }
    QStringList missed;
    for (const QWidget *widget : window->findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()
            && !isPart(widget) && !seen.contains(widget))
            missed << u"%1 “%2” in %3"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                                             wayTo(widget));
    return missed;
}

void TestAccess::tabReachesAllThatCanBeUsed_data()
{
    whatTheKeyboardReachesHasAName_data();
}

void TestAccess::tabReachesAllThatCanBeUsed()
{
    QFETCH(QString, page);
    m_ui->showPage(page);
    m_ui->settle();
    const QStringList missed = unreached();
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

QTEST_MAIN(TestAccess)
#include "test_ui_access.moc"
