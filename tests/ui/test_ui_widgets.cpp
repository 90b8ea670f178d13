// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/month_board.h"
#include "ui/pages/reports/compose_panel.h"
#include "ui/theme/look.h"
#include "ui/widgets/card.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/scroll_area_accessible.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtTest>

#include <memory>

using namespace panorama;
using namespace panorama::ui;
using namespace Qt::StringLiterals;

namespace {

TableRows::Row row(const QString &key, const QString &name, qlonglong number)
{
    return {key, {TableCell(name), TableCell(QString::number(number), number)}};
}

services::CalendarView weekOf(Date monday, std::size_t campaigns)
{
    services::CalendarView view;
    view.days = {monday, {monday.days + 14}};
    for (Date day = monday; day < view.days.to; ++day.days)
        view.marks.push_back({day, services::DayMark::Kind::Workday, {}, true});
    for (std::size_t i = 0; i < campaigns; ++i) {
        services::CalendarItem item;
        item.id = "D" + std::to_string(i);
        item.entry.name = "Campaign " + std::to_string(i);
        item.entry.days = {monday, {monday.days + 3}};
        view.items.push_back(item);
    }
    return view;
}

} // namespace

// Widgets of the kit on their own: what models tell, how columns share the room, what a board hands out.
class TestWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void rowsTellTheLeast()
    {
        TableRows rows({{u"Name"_s, TableColumn::Kind::Text}, {u"Number"_s, TableColumn::Kind::Number, 80}});
        QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&rows, &QAbstractItemModel::modelReset), changes(&rows, &QAbstractItemModel::dataChanged);
        const auto counts = [&] {
            const auto now = std::pair(resets.size(), changes.size());
            resets.clear();
            changes.clear();
            return now;
        };
        rows.setRows({row(u"a"_s, u"A"_s, 1), row(u"b"_s, u"B"_s, 2)});
        QCOMPARE(counts(), std::pair(qsizetype(1), qsizetype(0)));
        rows.setRows({row(u"a"_s, u"A"_s, 1), row(u"b"_s, u"B"_s, 2)});
        QCOMPARE(counts(), std::pair(qsizetype(0), qsizetype(0)));
        rows.setRows({row(u"a"_s, u"A"_s, 1), row(u"b"_s, u"B"_s, 3)});
        QCOMPARE(counts(), std::pair(qsizetype(0), qsizetype(1)));
        QCOMPARE(rows.index(1, 1).data().toString(), u"3"_s);
        rows.setRows({row(u"b"_s, u"B"_s, 3), row(u"a"_s, u"A"_s, 1)});
        QCOMPARE(counts(), std::pair(qsizetype(1), qsizetype(0)));
        rows.setColumns(rows.columns());
        QCOMPARE(counts(), std::pair(qsizetype(0), qsizetype(0)));
        rows.setColumns({{u"Name"_s, TableColumn::Kind::Text}});
        QCOMPARE(counts(), std::pair(qsizetype(1), qsizetype(0)));
        rows.setRows({});
        QCOMPARE(counts(), std::pair(qsizetype(1), qsizetype(0)));
    }

    void theChosenRowStaysWhenValuesChange()
    {
        TableRows rows({{u"Name"_s, TableColumn::Kind::Text}, {u"Number"_s, TableColumn::Kind::Number, 80}});
        TableView table;
        table.setRowsModel(&rows);
        rows.setRows({row(u"a"_s, u"A"_s, 1), row(u"b"_s, u"B"_s, 2)});
        table.selectRow(1);
        QSignalSpy chosen(&table, &TableView::rowChosen);
        rows.setRows({row(u"a"_s, u"A"_s, 5), row(u"b"_s, u"B"_s, 6)});
        QCOMPARE(table.currentKey(), u"b"_s);
        QCOMPARE(chosen.size(), 0);
    }

    void shortColumnsStayWholeAndLongOnesShare()
    {
        TableRows rows({{u"When"_s, TableColumn::Kind::Muted, 90},
                        {u"What"_s, TableColumn::Kind::Text},
                        {u"More"_s, TableColumn::Kind::Text}});
        TableView table;
        table.setRowsModel(&rows);
        table.resize(460, 300);
        table.show();
        rows.setRows({{u"1"_s, {TableCell(u"2 Jan"_s), TableCell(QString(60, u'w')), TableCell(QString(70, u'w'))}}});
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const auto wide = [&table](int column) { return table.columnWidth(column); };
        QVERIFY2(wide(0) + wide(1) + wide(2) <= table.viewport()->width(), "no scrolling sideways");
        QVERIFY(std::abs(wide(1) - wide(2)) <= 2);
        QVERIFY(wide(0) >= table.fontMetrics().horizontalAdvance(u"2 Jan"_s) + 10);
        rows.setRows({{u"1"_s, {TableCell(u"2 Jan"_s), TableCell(u"a"_s), TableCell(u"b"_s)}}});
        QVERIFY(wide(0) >= 90);
        QVERIFY(table.viewport()->width() - wide(0) - wide(1) - wide(2) < 4);
    }

    void anEmptyStateNeedsNoRoomOfWhatIsHidden()
    {
        auto *content = new QWidget;
        content->setMinimumHeight(3000);
        StateStack stack(content);
        QVERIFY(stack.minimumSizeHint().height() >= 3000);
        stack.showEmpty({u"users"_s, u"Nobody"_s, u"Nobody is here."_s, {}, {}});
        QVERIFY2(stack.minimumSizeHint().height() < 600, qPrintable(QString::number(stack.minimumSizeHint().height())));
        stack.showContent();
        QVERIFY(stack.minimumSizeHint().height() >= 3000);
    }

    void aReportIsComposed()
    {
        const std::vector<services::ReportPart> parts {
            {"figures", "Figures", 12}, {"spend", "Spend", 8}, {"plan", "Plan", 12}};
        ComposePanel panel;
        panel.retranslate();
        panel.setDocument(
            *Json::parse(
                R"({"format":"panorama.report/1","name":"Mine","sections":["spend",{"id":"figures","span":12}]})"),
            parts);
        QSignalSpy changes(&panel, &ComposePanel::changed);
        const auto sections = [&changes] { return changes.last().at(0).value<Json>().find("sections")->dump(); };
        auto *list = panel.findChild<QListWidget *>(u"reports.parts"_s);
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->item(0)->text(), u"Spend  ·  2/3"_s);
        QVERIFY(list->item(2)->checkState() == Qt::Unchecked);
        list->item(2)->setCheckState(Qt::Checked);
        QCOMPARE(sections(),
                 std::string(R"([{"id":"spend","span":8},{"id":"figures","span":12},{"id":"plan","span":12}])"));
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(sections(),
                 std::string(R"([{"id":"figures","span":12},{"id":"spend","span":8},{"id":"plan","span":12}])"));
        Q_EMIT panel.findChild<Segmented *>(u"reports.width"_s)->chosen(u"6"_s);
        QCOMPARE(list->item(1)->text(), u"Spend  ·  1/2"_s);
        list->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(sections(), std::string(R"([{"id":"spend","span":6},{"id":"plan","span":12}])"));
        QCOMPARE(changes.size(), 4);
        auto *name = panel.findChild<QLineEdit *>(u"reports.name"_s);
        name->setText(u"For the board"_s);
        Q_EMIT name->editingFinished();
        QCOMPARE(changes.last().at(0).value<Json>().find("name")->text(), std::string("For the board"));
    }

    void campaignsWithoutRoomAreFoundInTheWeek()
    {
        const Date monday {20780}; // 2026-11-23
        MonthBoard board;
        board.resize(700, 440);
        board.setContent(weekOf(monday, 12), {}, monday);
        board.show();
        QSignalSpy weeks(&board, &MonthBoard::weekRequested), made(&board, &CalendarBoard::createRequested);
        QTest::mouseClick(&board, Qt::LeftButton, {}, {150, 28 + 206 - 5}); // "+n more" of Tuesday
        QCOMPARE(weeks.size(), 1);
        QCOMPARE(weeks.first().at(0).value<Date>(), (Date {monday.days + 1}));
        QTest::mouseClick(&board, Qt::LeftButton, {}, {650, 28 + 206 - 5}); // Sunday has none
        QCOMPARE(weeks.size(), 1);
        QCOMPARE(made.size(), 0);
    }

    void whatComesDuringADragWaits()
    {
        const Date monday {20780};
        MonthBoard board;
        board.resize(700, 28 + 2 * 200);
        board.setContent(weekOf(monday, 1), {}, monday);
        board.show();
        QSignalSpy edits(&board, &CalendarBoard::edited);
        const QPoint bar = board.bars().front().rect.center().toPoint();
        QTest::mousePress(&board, Qt::LeftButton, {}, bar);
        QTest::mouseMove(&board, bar + QPoint(100, 0));
        board.setContent(weekOf(monday, 2), {}, monday);
        QCOMPARE(board.view().items.size(), std::size_t(1));
        QTest::mouseRelease(&board, Qt::LeftButton, {}, bar + QPoint(100, 0));
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.first().at(1).value<CampaignEntry>().days.from, (Date {monday.days + 1}));
        QCOMPARE(board.view().items.size(), std::size_t(2));
    }

    // A field for a day writes it as the language of the window does, whole, and follows a change of it.
    void daysAreWrittenInTheLanguage()
    {
        const QLocale before;
        const auto restore = qScopeGuard([before] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(u"zh_CN"_s));
        std::unique_ptr<QDateEdit> edit(makeDateEdit({2026, 12, 28}));
        QCOMPARE(edit->text(), u"2026年12月28日"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(edit.get(), &change);
        QCOMPARE(edit->text(), u"28 Dec 2026"_s);
        edit->resize(edit->minimumSizeHint());
        edit->show();
        const auto *line = edit->findChild<QLineEdit *>();
        QVERIFY(line->width() > line->fontMetrics().horizontalAdvance(edit->text()));
    }

    // A screen reader may ask for a scroll bar that has just gone.
    void scrollAreasAnswerBeyondTheirChildren()
    {
        installScrollAreaAccessible();
        QScrollArea area;
        area.setWidget(new QLabel(u"page"_s));
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&area);
        QVERIFY(seen && seen->childCount() > 0 && seen->child(0));
        for (int beyond = seen->childCount(); beyond < 50; ++beyond)
            QVERIFY(!seen->child(beyond));
        QVERIFY(!seen->child(-1));
        QTableWidget table(2, 2);
        QCOMPARE(QAccessible::queryAccessibleInterface(&table)->role(), QAccessible::Table);
    }

    // The keyboard goes round, also through fields that are made of others, and back.
    void keyboardGoesRoundAPopover()
    {
        QWidget window;
        window.resize(600, 400);
        Popover popover(&window);
        const QList<QWidget *> fields {new QLineEdit, new QSpinBox, new QComboBox, new QPlainTextEdit, new QPushButton};
        for (QWidget *field : fields)
            popover.body()->addWidget(field);
        qobject_cast<QPlainTextEdit *>(fields[3])->setTabChangesFocus(true);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        popover.open(nullptr, Popover::Place::Centre, 400);
        for (qsizetype i = 0; i <= 2 * fields.size(); ++i) {
            QCOMPARE(QApplication::focusWidget(), fields[i % fields.size()]);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (qsizetype i = fields.size(); i >= 0; --i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
            QCOMPARE(QApplication::focusWidget(), fields[i % fields.size()]);
        }
    }

    // A subtitle shows its parts as long as they are whole.
    void subtitlesEndAfterAWholePart()
    {
        const auto painted = [](const QString &subtitle, int width) {
            Card card(u"T"_s, subtitle);
            card.resize(width, 60);
            return card.grab().toImage();
        };
        const QString first = u"time passed 89%"_s, both = first + u" · plan of the year"_s;
        bool isWhole = false; // from some width on, never again less
        for (int width = 60; width < 400; ++width) {
            const bool isFirst = painted(both, width) == painted(first, width);
            QVERIFY2(isFirst != isWhole || !isFirst, qPrintable(u"less again at a width of %1"_s.arg(width)));
            isWhole = isWhole || !isFirst;
        }
        QCOMPARE(painted(both, 200), painted(first, 200));
        QVERIFY(painted(both, 400) != painted(first, 400));
        QCOMPARE(painted(u"all channels, newest first"_s, 90), painted({}, 90));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestWidgets)
#include "test_ui_widgets.moc"
