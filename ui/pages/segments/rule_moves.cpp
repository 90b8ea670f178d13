// SPDX-License-Identifier: GPL-3.0-or-later
// Moving lines and groups of a rule: by the mouse from their grips, by the keyboard, and by the menu of a grip.
#include "ui/pages/segments/rule_tree.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>

namespace panorama::ui {

using namespace Qt::StringLiterals;
using rule_edit::Shift;

namespace {

constexpr const char *placeProperty = "rulePlace";
const QString gripName = u"segments.grip"_s;
const QString mimeType = u"application/x-panorama-condition"_s;

std::string placeOf(const QObject *object)
{
    return object->property(placeProperty).toString().toStdString();
}

} // namespace

QWidget *RuleTree::makeGrip(const std::string &place)
{
    QPushButton *button =
        makeIconButton(u"grip-vertical"_s, tr("Drag to move; Ctrl with arrows moves, Ctrl+D duplicates, Del deletes"));
    button->setObjectName(gripName);
    button->setProperty(placeProperty, QString::fromStdString(place));
    button->setCursor(Qt::OpenHandCursor);
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, [this, button, place] {
        QMenu menu(button);
        fillMenu(&menu, place);
        menu.exec(button->mapToGlobal(QPoint(0, button->height() + 4)));
    });
    return button;
}

void RuleTree::fillMenu(QMenu *menu, const std::string &place)
{
    const auto key = [&](const QString &text, const QString &icon, int code, Qt::KeyboardModifiers with,
                         const QString &shown) {
        QAction *action = menu->addAction(themeIcon(icon), text + u'\t' + shown);
        connect(action, &QAction::triggered, this, [this, place, code, with] { handleKey(place, code, with); });
    };
    key(tr("Move up"), u"arrow-up"_s, Qt::Key_Up, Qt::ControlModifier, u"Ctrl+↑"_s);
    key(tr("Move down"), u"arrow-down"_s, Qt::Key_Down, Qt::ControlModifier, u"Ctrl+↓"_s);
    key(tr("Move into the group beside"), u"arrow-right"_s, Qt::Key_Right, Qt::ControlModifier, u"Ctrl+→"_s);
    key(tr("Move out of the group"), u"arrow-up-right"_s, Qt::Key_Left, Qt::ControlModifier, u"Ctrl+←"_s);
    menu->addSeparator();
    const bool negated = rule_edit::isNegated(*rule_edit::nodeAt(m_document, place));
    connect(menu->addAction(themeIcon(u"minus"_s), negated ? tr("Take the “not” away") : tr("Turn into its opposite")),
            &QAction::triggered, this,
            [this, place, negated] { apply(rule_edit::negated(m_document, place, !negated), "turn a condition"); });
    key(tr("Duplicate"), u"copy"_s, Qt::Key_D, Qt::ControlModifier, u"Ctrl+D"_s);
    key(tr("Delete"), u"trash-2"_s, Qt::Key_Delete, Qt::NoModifier, u"Del"_s);
}

void RuleTree::applyMove(const rule_edit::Move &move, const char *text)
{
    m_focus = {move.place, gripName, 0};
    apply(move.document, text);
}

bool RuleTree::handleKey(const std::string &place, int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        m_focus = {place, gripName, 0}; // then stands there, or before it, or around it
        apply(rule_edit::removed(m_document, place), "remove a condition");
        return true;
    }
    if (!(modifiers & Qt::ControlModifier))
        return false;
    const char *move = "move a condition";
    switch (key) {
    case Qt::Key_Up: applyMove(rule_edit::shifted(m_document, place, Shift::Up), move); return true;
    case Qt::Key_Down: applyMove(rule_edit::shifted(m_document, place, Shift::Down), move); return true;
    case Qt::Key_Right: applyMove(rule_edit::shifted(m_document, place, Shift::Into), move); return true;
    case Qt::Key_Left: applyMove(rule_edit::shifted(m_document, place, Shift::Out), move); return true;
    case Qt::Key_D:
        if (const auto parent = rule_edit::parentOf(m_document, place))
            m_focus = {
                rule_edit::childPlace(*rule_edit::nodeAt(m_document, parent->first), parent->first, parent->second + 1),
                gripName, 0};
        apply(rule_edit::duplicated(m_document, place), "duplicate a condition");
        return true;
    default: return false;
    }
}

void RuleTree::startDrag(QWidget *grip)
{
    const auto frame = m_frames.find(placeOf(grip));
    if (frame == m_frames.end())
        return;
    auto *drag = new QDrag(this);
    auto *mime = new QMimeData;
    mime->setData(mimeType, QByteArray::fromStdString(placeOf(grip)));
    drag->setMimeData(mime);
    QPixmap picture = frame->second->grab();
    QPixmap faint(picture.size());
    faint.setDevicePixelRatio(picture.devicePixelRatio());
    faint.fill(Qt::transparent);
    QPainter painter(&faint);
    painter.setOpacity(0.8);
    painter.drawPixmap(0, 0, picture);
    painter.end();
    drag->setPixmap(faint);
    drag->setHotSpot({16, 16});
    drag->exec(Qt::MoveAction);
    m_mark->hide();
}

// Before which child of the group a drop at this height of the tree comes.
std::size_t RuleTree::indexAt(const std::string &group, int y) const
{
    const Json &node = *rule_edit::nodeAt(m_document, group);
    for (std::size_t i = 0; i < rule_edit::childrenOf(node).size(); ++i) {
        const auto frame = m_frames.find(rule_edit::childPlace(node, group, i));
        if (frame == m_frames.end())
            continue;
        const int top = frame->second->mapTo(this, QPoint(0, 0)).y();
        if (y < top + frame->second->height() / 2)
            return i;
    }
    return rule_edit::childrenOf(node).size();
}

bool RuleTree::dragOver(QDropEvent *event)
{
    if (!event->mimeData()->hasFormat(mimeType))
        return false;
    const std::string from = event->mimeData()->data(mimeType).toStdString();
    const QPoint at = event->position().toPoint();
    // The innermost group under the mouse that is not being dragged itself.
    std::string target = "/rule";
    for (const auto &[place, frame] : m_frames) {
        const QRect area(frame->mapTo(this, QPoint(0, 0)), frame->size());
        const bool isOwn = place == from || place.compare(0, from.size() + 1, from + "/") == 0;
        if (!isOwn && place.size() > target.size() && area.adjusted(0, 6, 0, -6).contains(at)
            && rule_edit::isGroup(*rule_edit::nodeAt(m_document, place)))
            target = place;
    }
    const std::size_t index = indexAt(target, at.y());
    if (event->type() == QEvent::Drop) {
        m_mark->hide();
        applyMove(rule_edit::moved(m_document, from, target, index), "move a condition");
    } else {
        const Json &node = *rule_edit::nodeAt(m_document, target);
        const QWidget *group = m_frames.at(target);
        const std::size_t count = rule_edit::childrenOf(node).size();
        const auto edge = [&](std::size_t child, bool below) {
            const QWidget *frame = m_frames.at(rule_edit::childPlace(node, target, child));
            return frame->mapTo(this, QPoint(0, below ? frame->height() + 4 : -4)).y();
        };
        const int y = count == 0 ? group->mapTo(this, QPoint(0, 40)).y()
            : index < count      ? edge(index, false)
                                 : edge(count - 1, true);
        m_mark->setGeometry(group->mapTo(this, QPoint(10, 0)).x(), y - 1, group->width() - 20, 3);
        m_mark->show();
        m_mark->raise();
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    return true;
}

bool RuleTree::eventFilter(QObject *watched, QEvent *event)
{
    auto *grip = static_cast<QWidget *>(watched);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handleKey(placeOf(grip), key->key(), key->modifiers());
    }
    if (event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QPoint middle = grip->rect().center();
        if (mouse->buttons() & Qt::LeftButton
            && (mouse->position().toPoint() - middle).manhattanLength() > QApplication::startDragDistance()) {
            static_cast<QPushButton *>(grip)->setDown(false);
            startDrag(grip);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool RuleTree::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        if (dragOver(static_cast<QDropEvent *>(event)))
            return true;
        break;
    case QEvent::DragLeave: m_mark->hide(); break;
    default: break;
    }
    return QWidget::event(event);
}

DropMark::DropMark(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().primary);
    painter.drawRoundedRect(rect(), 1.5, 1.5);
}

} // namespace panorama::ui
