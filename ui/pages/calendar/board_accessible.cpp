// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/board_accessible.h"

#include "ui/pages/calendar/calendar_board.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace panorama::ui {
namespace {

class BarAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    BarAccessible(CalendarBoard *board, int item) : m_board(board), m_item(item) { }
    bool isValid() const override { return m_board && m_item < int(m_board->view().items.size()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_board->window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_board); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        return kind == QAccessible::Name ? QString::fromStdString(m_board->view().items[std::size_t(m_item)].entry.name)
            : kind == QAccessible::Description ? m_board->itemText(m_item)
                                               : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        for (const CalendarBar &bar : m_board->bars())
            if (int(bar.item) == m_item)
                return {m_board->mapToGlobal(bar.rect.topLeft().toPoint()), bar.rect.size().toSize()};
        return {};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.selected = m_board->current() == m_item;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &) override { m_board->setCurrent(m_item); }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<CalendarBoard> m_board;
    int m_item;
};

class BoardAccessible : public QAccessibleWidget
{
public:
    explicit BoardAccessible(CalendarBoard *board) : QAccessibleWidget(board, QAccessible::List) { }
    ~BoardAccessible() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return int(board()->view().items.size()); }
    QAccessibleInterface *child(int index) const override
    {
        while (int(m_ids.size()) <= index)
            m_ids.push_back(QAccessible::registerAccessibleInterface(new BarAccessible(board(), int(m_ids.size()))));
        return QAccessible::accessibleInterface(m_ids[std::size_t(index)]);
    }

private:
    CalendarBoard *board() const { return static_cast<CalendarBoard *>(object()); }
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *board = qobject_cast<CalendarBoard *>(object);
    return board ? new BoardAccessible(board) : nullptr;
}

} // namespace

void installBoardAccessibility()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
}

} // namespace panorama::ui
