// SPDX-License-Identifier: GPL-3.0-or-later
// The focus over a rule that is built anew with each change of its shape: who works by the keyboard goes on where the
// hand was, or where the new thing stands.
#include "ui/pages/segments/rule_tree.h"
#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QTimer>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {
const QString firstValue = u"rules.firstValue"_s;
}

QWidget *RuleTree::frameOf(const QWidget *widget) const
{
    for (const QWidget *at = widget; at && at != this; at = at->parentWidget())
        for (const auto &[place, frame] : m_frames)
            if (frame == at)
                return frame;
    return nullptr;
}

QList<QWidget *> RuleTree::controlsOf(const QWidget *frame) const
{
    QList<QWidget *> controls = tabOrderIn(frame);
    controls.removeIf([&](const QWidget *control) { return frameOf(control) != frame; });
    return controls;
}

void RuleTree::keepFocus()
{
    QWidget *now = QApplication::focusWidget();
    const QWidget *frame = now && isAncestorOf(now) ? frameOf(now) : nullptr;
    for (const auto &[place, known] : m_frames)
        if (frame && known == frame) {
            QList<QWidget *> alike = controlsOf(frame);
            alike.removeIf([&](const QWidget *control) { return control->objectName() != now->objectName(); });
            m_focus = {place, now->objectName(), std::max<qsizetype>(0, alike.indexOf(now))};
        }
}

static void focusAndShow(QWidget *control)
{
    control->setFocus(Qt::TabFocusReason);
    QTimer::singleShot(0, control, [control] { // once it has its place, and what was pressed has let go of the focus
        if (control->isVisible() && (!QApplication::focusWidget() || !QApplication::focusWidget()->isVisible()))
            control->setFocus(Qt::TabFocusReason);
        scrollTo(control);
    });
}

// Where the line is gone: the one before it, else the group around it.
void RuleTree::giveFocus()
{
    if (!m_focus)
        return;
    auto [place, name, index] = *std::exchange(m_focus, std::nullopt);
    while (!m_frames.contains(place) && place.size() > 1) {
        const auto cut = place.rfind('/');
        const std::string last = place.substr(cut + 1);
        place.resize(cut);
        if (!last.empty() && last.find_first_not_of("0123456789") == std::string::npos && last != "0")
            place += '/' + std::to_string(std::stoul(last) - 1);
    }
    if (!m_frames.contains(place))
        return;
    layout()->activate();
    const QList<QWidget *> controls = controlsOf(m_frames.at(place));
    QList<QWidget *> alike = controls;
    alike.removeIf([&name = name](const QWidget *control) { return control->objectName() != name; });
    if (name == firstValue) { // the first thing to say after what it is about
        const auto subject = std::find_if(controls.begin(), controls.end(), [](const QWidget *control) {
            return control->objectName() == u"rules.subject";
        });
        if (subject != controls.end() && subject + 1 != controls.end())
            return focusAndShow(*(subject + 1));
    }
    if (alike.isEmpty())
        alike = controls;
    if (!alike.isEmpty())
        focusAndShow(alike[std::min(index, alike.size() - 1)]);
}

void RuleTree::applyAdded(const Json &document, const std::string &group, const char *text)
{
    const Json &node = *rule_edit::nodeAt(document, group);
    std::string place = rule_edit::childPlace(node, group, rule_edit::childrenOf(node).size() - 1);
    if (const Json &added = *rule_edit::nodeAt(document, place); rule_edit::isGroup(added))
        place = rule_edit::childPlace(added, place, 0);
    m_focus = {place, firstValue, 0};
    apply(document, text);
}

} // namespace panorama::ui
