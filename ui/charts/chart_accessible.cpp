// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_accessible.h"

#include "ui/charts/chart_widget.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWindow>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

class MarkAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccessible(ChartWidget *chart, int index) : m_chart(chart), m_index(index) { }

    bool isValid() const override { return m_chart && m_index < int(m_chart->marks().size()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_chart ? m_chart->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const ChartMark &mark = m_chart->marks()[std::size_t(m_index)];
        if (kind == QAccessible::Name)
            return mark.name;
        if (kind != QAccessible::Description && kind != QAccessible::Value)
            return {};
        if (!mark.value.isEmpty())
            return mark.value;
        QStringList parts;
        for (const TipRow &row : mark.tip)
            parts << row.name + u' ' + row.value;
        return parts.join(u", "_s);
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_chart->marks()[std::size_t(m_index)].rect.toAlignedRect();
        return {m_chart->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.selected = state.focused = m_chart && m_chart->current() == m_index;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        m_chart->setCurrent(m_index);
        if (action == pressAction())
            Q_EMIT m_chart->markActivated(m_index);
    }

private:
    QPointer<ChartWidget> m_chart;
    int m_index;
};

class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(QWidget *widget) : QAccessibleWidget(widget, QAccessible::List) { }
    ~ChartAccessible() override
    {
        for (const auto id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(chart()->marks().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_children.size()) <= index)
            m_children.push_back(
                QAccessible::registerAccessibleInterface(new MarkAccessible(chart(), int(m_children.size()))));
        return QAccessible::accessibleInterface(m_children[std::size_t(index)]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (std::size_t i = 0; i < m_children.size(); ++i)
            if (QAccessible::accessibleInterface(m_children[i]) == child)
                return int(i);
        return -1;
    }

private:
    ChartWidget *chart() const { return static_cast<ChartWidget *>(object()); }
    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface *makeAccessible(const QString &name, QObject *object)
{
    if (name != "panorama::ui::ChartWidget"_L1 || !object || !object->isWidgetType())
        return nullptr;
    return new ChartAccessible(static_cast<QWidget *>(object));
}

} // namespace

void installChartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed);
}

void announceMark(ChartWidget *chart, int mark)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(chart, QAccessible::Focus);
    event.setChild(mark);
    QAccessible::updateAccessibility(&event);
}

} // namespace panorama::ui
