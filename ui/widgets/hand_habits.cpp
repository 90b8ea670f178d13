// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hand_habits.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace panorama::ui {

namespace {

// Scroll bars live by the wheel.
bool isTakenUp(const QWidget &field)
{
    if (qobject_cast<const QComboBox *>(&field))
        return false;
    const bool isValue = qobject_cast<const QAbstractSpinBox *>(&field)
        || (qobject_cast<const QAbstractSlider *>(&field) && !qobject_cast<const QScrollBar *>(&field));
    return !isValue || field.hasFocus();
}

bool leavesToPage(const QObject &watched, const QKeyEvent &key)
{
    const bool isUndo = key.matches(QKeySequence::Undo), isRedo = key.matches(QKeySequence::Redo);
    if (!isUndo && !isRedo)
        return false;
    const auto *line = qobject_cast<const QLineEdit *>(&watched);
    if (!line && qobject_cast<const QAbstractSpinBox *>(&watched))
        line = watched.findChild<QLineEdit *>();
    return line && !(isUndo ? line->isUndoAvailable() : line->isRedoAvailable());
}

void dress(QObject &watched)
{
    auto *box = qobject_cast<QComboBox *>(&watched);
    if (!box)
        return;
    box->setFocusPolicy(Qt::StrongFocus);
    if (!qobject_cast<QStyledItemDelegate *>(box->itemDelegate()))
        box->setItemDelegate(new QStyledItemDelegate(box));
}

} // namespace

bool HandHabits::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish: dress(*watched); return false;
    case QEvent::Wheel:
        if (auto *field = qobject_cast<QWidget *>(watched); field && !isTakenUp(*field)) {
            event->ignore();
            return true;
        }
        return false;
    case QEvent::ShortcutOverride:
        if (leavesToPage(*watched, *static_cast<QKeyEvent *>(event))) {
            event->ignore();
            return true;
        }
        return false;
    default: return false;
    }
}

} // namespace panorama::ui
