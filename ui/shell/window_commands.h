// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page_registry.h"

#include <QAction>

namespace panorama::ui {

// The actions that every page shares, with their shortcuts and texts in the present language.
class WindowCommands : public QObject
{
    Q_OBJECT
public:
    WindowCommands(const PageRegistry &registry, ShellContext &context, QWidget *window);
    QAction *undo() const { return m_undo; }
    QAction *redo() const { return m_redo; }
    void setHistory(const PageHistory &history);
    void retranslate();
    std::vector<Command> commands() const; // for the palette: pages, actions, languages
    std::vector<std::pair<QString, QString>> shortcuts() const; // keys and meaning

Q_SIGNALS:
    void pageRequested(const QString &id);
    void paletteRequested();
    void historyRequested(bool redo);
    void refreshRequested();
    void findRequested();
    void exportRequested();
    void backRequested();
    void shortcutsRequested();

private:
    QAction *add(const QString &name, const char *text, const QString &icon, const QList<QKeySequence> &keys);
    void createActions();
    void addPageKeys();
    void toggleTheme();
    const PageRegistry &m_registry;
    ShellContext &m_context;
    QWidget *m_window;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    std::vector<std::pair<QAction *, const char *>> m_actions; // with the untranslated text
};

} // namespace panorama::ui
