// SPDX-License-Identifier: GPL-3.0-or-later
// What hands expect of fields, lists and dialogs.
#include "ui/pages/settings/new_passphrase.h"
#include "ui/theme/look.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/hand_habits.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QtTest>

#include <memory>

using namespace panorama;
using namespace panorama::ui;
using namespace Qt::StringLiterals;

namespace {

// Whether the widget took it; else the page below gets it.
bool turnWheel(QWidget &over)
{
    const QPointF place = QRectF(over.rect()).center();
    QWheelEvent event(place, over.mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    event.ignore();
    QApplication::sendEvent(&over, &event);
    return event.isAccepted();
}

} // namespace

class TestHands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        qApp->installEventFilter(new HandHabits(this));
    }

    // The page scrolls under the mouse; no amount of a plan changes by it.
    void theWheelChangesNothingThatNobodyTookUp()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *slider = new QSlider(Qt::Horizontal);
        auto *spin = new QSpinBox;
        auto *box = new QComboBox;
        auto *other = new QLineEdit;
        box->addItems({u"a"_s, u"b"_s, u"c"_s});
        slider->setValue(50);
        spin->setValue(50);
        for (QWidget *widget : std::initializer_list<QWidget *> {other, slider, spin, box})
            column->addWidget(widget);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        other->setFocus();
        for (QWidget *widget : std::initializer_list<QWidget *> {slider, spin, box}) {
            QVERIFY2(!turnWheel(*widget), widget->metaObject()->className());
            QCOMPARE(QApplication::focusWidget(), other);
        }
        QCOMPARE(slider->value(), 50);
        QCOMPARE(spin->value(), 50);
        QCOMPARE(box->currentIndex(), 0);
        spin->setFocus();
        QVERIFY(turnWheel(*spin));
        QCOMPARE(spin->value(), 49);
        box->setFocus();
        QVERIFY(!turnWheel(*box)); // a choice is opened first
        QCOMPARE(box->currentIndex(), 0);
        QScrollBar bar(Qt::Vertical);
        bar.setValue(10);
        QVERIFY(turnWheel(bar));
        QVERIFY(bar.value() != 10);
    }

    // What is being typed is taken back in the field; then Undo is the page's.
    void undoInAFieldIsThePagesAtLast()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *line = new QLineEdit;
        auto *spin = new QSpinBox;
        column->addWidget(line);
        column->addWidget(spin);
        QAction undo;
        undo.setShortcut(QKeySequence::Undo);
        window.addAction(&undo);
        QSignalSpy undone(&undo, &QAction::triggered);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line->setText(u"100"_s);
        line->setFocus();
        QTest::keyClicks(line, u"5"_s);
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(line->text(), u"100"_s);
        QCOMPARE(undone.size(), 0);
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 1);
        spin->setFocus();
        QTest::keyClick(spin, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 2);
    }

    void theWholeRowIsUnderTheMouse()
    {
        TableRows rows({{u"A"_s}, {u"B"_s}});
        rows.setRows({{u"1"_s, {u"a"_s, u"b"_s}}, {u"2"_s, {u"c"_s, u"d"_s}}});
        TableView table;
        table.setRowsModel(&rows);
        table.resize(300, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const auto row = [&](int at) {
            const QRect cell = table.visualRect(table.model()->index(at, 0));
            return table.viewport()->grab({0, cell.top(), table.viewport()->width(), cell.height()}).toImage();
        };
        const auto ground = [](const QImage &image) { return image.pixelColor(image.width() - 3, 3); };
        const QColor before = ground(row(1));
        QMouseEvent move(QEvent::MouseMove, QPointF(table.visualRect(table.model()->index(1, 0)).center()),
                         QCursor::pos(), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(table.viewport(), &move);
        QCOMPARE(table.hoveredRow(), 1);
        QVERIFY(ground(row(1)) != before); // its last cell, the mouse is over the first
        QCOMPARE(ground(row(0)), before);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(table.viewport(), &leave);
        QCOMPARE(table.hoveredRow(), -1);
        QCOMPARE(ground(row(1)), before);
    }

    // Also where nothing in it takes the keyboard: an empty inbox.
    void escapeClosesAPopoverWithoutFields()
    {
        QWidget window;
        auto *opener = new QPushButton(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        opener->setFocus();
        Popover popover(&window);
        popover.body()->addWidget(new QLabel(u"Nothing waits."_s));
        popover.open(opener, Popover::Place::BelowLeft, 200);
        QVERIFY(popover.isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!popover.isVisible());
        QCOMPARE(QApplication::focusWidget(), opener);
    }

    // Neither a press on it nor its going takes the keyboard away from where the hands were.
    void aToastGivesTheKeyboardBack()
    {
        QWidget window;
        window.resize(600, 300);
        auto *field = new QLineEdit(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QPointer toast = Toast::show(&window, u"Deleted."_s, u"Undo"_s);
        auto *button = toast->findChild<QPushButton *>(u"toast.action"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!toast);
        QCOMPARE(QApplication::focusWidget(), field);
        toast = Toast::show(&window, u"Deleted."_s, u"Undo"_s);
        button = toast->findChild<QPushButton *>(u"toast.action"_s);
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(!toast);
        QCOMPARE(QApplication::focusWidget(), field);
    }

    void placesOfErrorsAreWords()
    {
        QCOMPARE(placeText({}), QString());
        QCOMPARE(placeText(u"url"_s), u" (web address)"_s);
        QCOMPARE(placeText(u"/fields"_s), u" (fields)"_s);
        QCOMPARE(placeText(u"/steps/1/event"_s), u" (steps › no. 2 › event)"_s);
        QCOMPARE(placeText(u"cursor_field"_s), QString()); // says nothing to anybody
        QCOMPARE(placeText(u"/home/me/Orders 2026.csv"_s), u" (/home/me/Orders 2026.csv)"_s);
        QCOMPARE(placeText(u"orders.csv"_s), u" (orders.csv)"_s);
    }

    void aNewPassphraseAsksForThePresentOne()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        QPointer form = new NewPassphrase(&window, true);
        QSignalSpy told(form, &NewPassphrase::told);
        const auto line = [&](const char *name) { return form->findChild<QLineEdit *>(QLatin1StringView(name)); };
        auto *change = form->findChild<QPushButton *>(u"passphrase.change"_s);
        line("passphrase.new")->setText(u"another one"_s);
        line("passphrase.again")->setText(u"another one"_s);
        change->click();
        QCOMPARE(told.size(), 0); // without the present one
        line("passphrase.present")->setText(u"the first one"_s);
        line("passphrase.again")->setText(u"another"_s);
        change->click();
        QCOMPARE(told.size(), 0);
        line("passphrase.again")->setText(u"another one"_s);
        change->click();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first(), (QVariantList {u"the first one"_s, u"another one"_s}));
        QVERIFY(!change->isEnabled());
        form->refuse(u"no"_s);
        QVERIFY(form && form->isVisible() && change->isEnabled());
        form->findChild<QPushButton *>(u"passphrase.cancel"_s)->click();
        QTRY_VERIFY(!form);
        const std::unique_ptr<NewPassphrase> first(new NewPassphrase(&window, false));
        QVERIFY(!first->findChild<QLineEdit *>(u"passphrase.present"_s));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestHands)
#include "test_ui_hands.moc"
