// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_commands.h"

#include "ui/shell/preferences.h"
#include "ui/shell/shortcut_sheet.h"

#include <QWidget>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QKeySequence pageKey(int number)
{
    return {QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_0 + number))};
}

} // namespace

WindowCommands::WindowCommands(const PageRegistry &registry, ShellContext &context, QWidget *window)
    : QObject(window), m_registry(registry), m_context(context), m_window(window)
{
    createActions();
    addPageKeys();
    setHistory({});
}

QAction *WindowCommands::add(const QString &name, const char *text, const QString &icon,
                             const QList<QKeySequence> &keys)
{
    auto *action = new QAction(themeIcon(icon), tr(text), this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setProperty("iconName", icon);
    m_window->addAction(action);
    m_actions.emplace_back(action, text);
    return action;
}

void WindowCommands::createActions()
{
    connect(add(u"palette"_s, QT_TR_NOOP("Command palette"), u"command"_s, {Qt::CTRL | Qt::Key_K}), &QAction::triggered,
            this, &WindowCommands::paletteRequested);
    m_undo = add(u"undo"_s, QT_TR_NOOP("Undo"), u"undo-2"_s, {QKeySequence::Undo});
    m_redo = add(u"redo"_s, QT_TR_NOOP("Redo"), u"redo-2"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    connect(m_undo, &QAction::triggered, this, [this] { Q_EMIT historyRequested(false); });
    connect(m_redo, &QAction::triggered, this, [this] { Q_EMIT historyRequested(true); });
    connect(add(u"refresh"_s, QT_TR_NOOP("Refresh"), u"refresh-cw"_s, {Qt::Key_F5}), &QAction::triggered, this,
            &WindowCommands::refreshRequested);
    connect(add(u"find"_s, QT_TR_NOOP("Search on this page"), u"search"_s, {QKeySequence::Find}), &QAction::triggered,
            this, &WindowCommands::findRequested);
    connect(add(u"export"_s, QT_TR_NOOP("Export"), u"download"_s, {Qt::CTRL | Qt::Key_E}), &QAction::triggered, this,
            &WindowCommands::exportRequested);
    connect(add(u"back"_s, QT_TR_NOOP("Back"), u"chevron-left"_s, {Qt::ALT | Qt::Key_Left}), &QAction::triggered, this,
            &WindowCommands::backRequested);
    connect(add(u"theme.toggle"_s, QT_TR_NOOP("Switch between light and dark"), u"eye"_s,
                {Qt::CTRL | Qt::SHIFT | Qt::Key_L}),
            &QAction::triggered, this, &WindowCommands::toggleTheme);
    connect(add(u"shortcuts"_s, QT_TR_NOOP("Keyboard shortcuts"), u"keyboard"_s, {Qt::Key_F1}), &QAction::triggered,
            this, &WindowCommands::shortcutsRequested);
}

void WindowCommands::addPageKeys()
{
    for (int number = 1; number <= std::min(9, int(m_registry.pages().size())); ++number) {
        auto *action = new QAction(this);
        action->setShortcut(pageKey(number));
        m_window->addAction(action);
        const QString id = m_registry.pages()[std::size_t(number - 1)].id;
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT pageRequested(id); });
    }
}

void WindowCommands::toggleTheme()
{
    m_context.theme.setMode(look().scheme == Scheme::Dark ? ThemeMode::Light : ThemeMode::Dark);
    remember(prefer::theme, nameOf(m_context.theme.mode()));
}

void WindowCommands::setHistory(const PageHistory &history)
{
    m_undo->setEnabled(!history.undo.isEmpty());
    m_redo->setEnabled(!history.redo.isEmpty());
    m_undo->setText(history.undo.isEmpty() ? tr("Undo") : tr("Undo %1").arg(history.undo));
    m_redo->setText(history.redo.isEmpty() ? tr("Redo") : tr("Redo %1").arg(history.redo));
}

void WindowCommands::retranslate()
{
    for (const auto &[action, text] : m_actions)
        action->setText(tr(text));
}

std::vector<Command> WindowCommands::commands() const
{
    auto *self = const_cast<WindowCommands *>(this);
    std::vector<Command> all;
    int number = 0;
    for (const PageSpec &spec : m_registry.pages())
        all.push_back({u"page."_s + spec.id, spec.titleText(), tr("Page"), spec.icon,
                       ++number <= 9 ? keyText(pageKey(number)) : QString(),
                       [self, id = spec.id] { Q_EMIT self->pageRequested(id); }});
    for (const auto &[action, text] : m_actions)
        if (action->isEnabled() && action->objectName() != "palette"_L1)
            all.push_back({u"action."_s + action->objectName(),
                           action->text(),
                           {},
                           action->property("iconName").toString(),
                           keyText(action->shortcut()),
                           [action = action] { action->trigger(); }});
    for (const QString &name : Language::names())
        all.push_back({u"language."_s + name, Language::nativeName(name), tr("Language"), u"globe"_s, {}, [self, name] {
                           remember(prefer::language, name);
                           self->m_context.language.use(name);
                       }});
    return all;
}

std::vector<std::pair<QString, QString>> WindowCommands::shortcuts() const
{
    std::vector<std::pair<QString, QString>> rows;
    for (const auto &[action, text] : m_actions)
        rows.emplace_back(keyText(action->shortcut()), tr(text));
    rows.emplace_back(keyText(pageKey(1)) + u" … 9"_s, tr("Go to a page"));
    rows.emplace_back(keyText(QKeySequence(QKeySequence::Copy)), tr("Copy the chart or the selected rows"));
    rows.emplace_back(u"← →"_s, tr("Walk through a chart"));
    return rows;
}

} // namespace panorama::ui
