// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page_registry.h"
#include "ui/widgets/tab_order.h"

#include <QMainWindow>

namespace panorama::ui {

class InlineBanner;
class PageStack;
class Sidebar;
class TopBar;
class WindowCommands;

// The frame: sidebar, top bar, pages. Knows pages only by their specs.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const PageRegistry &registry, ShellContext &context);
    void showPage(const QString &id, const QString &argument = {});

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override { return focusNextIn(this, next); }

private:
    void createFrame(const PageRegistry &registry);
    void connectFrame();
    void connectCommands();
    void updateBar();
    void openPalette(const QString &typed);
    void openExportMenu();
    void restore();
    ShellContext &m_context;
    WindowCommands *m_commands;
    Sidebar *m_sidebar = nullptr;
    TopBar *m_bar = nullptr;
    InlineBanner *m_banner = nullptr;
    PageStack *m_pages = nullptr;
};

} // namespace panorama::ui
