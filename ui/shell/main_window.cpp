// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/command_palette.h"
#include "ui/shell/page_export.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/preferences.h"
#include "ui/shell/preparing.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/window_commands.h"
#include "ui/widgets/hand_habits.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/return_key.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScreen>

namespace panorama::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const PageRegistry &registry, ShellContext &context)
    : m_context(context), m_commands(new WindowCommands(registry, context, this))
{
    createFrame(registry);
    new Preparing(m_context.tasks, *this);
    connectFrame();
    connectCommands();
    restore();
}

void MainWindow::createFrame(const PageRegistry &registry)
{
    auto *root = new QWidget(this);
    root->setProperty("role", u"canvas"_s);
    m_sidebar = new Sidebar(registry, m_context, root);
    m_bar = new TopBar(m_context, m_commands->undo(), m_commands->redo(), root);
    m_pages = new PageStack(registry, m_context, root);
    auto *barRow = new QHBoxLayout;
    barRow->setContentsMargins(0, 0, 24, 0);
    barRow->addWidget(m_bar);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 0, 0);
    column->setSpacing(16);
    m_banner = new InlineBanner(root);
    auto *bannerRow = new QHBoxLayout;
    bannerRow->setContentsMargins(0, 0, 24, 0);
    bannerRow->addWidget(m_banner);
    column->addLayout(barRow);
    column->addLayout(bannerRow);
    column->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(root);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    setCentralWidget(root);
    setMinimumSize(1180, 700);
    qApp->installEventFilter(new ReturnKey(this));
    qApp->installEventFilter(new HandHabits(this));
}

void MainWindow::connectFrame()
{
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString &id) { showPage(id); });
    connect(m_bar, &TopBar::paletteRequested, this, &MainWindow::openPalette);
    connect(m_bar, &TopBar::primaryRequested, this, [this] { m_pages->current()->runPrimary(); });
    connect(m_bar, &TopBar::exportRequested, this, &MainWindow::openExportMenu);
    connect(m_pages, &PageStack::toolsChanged, this, &MainWindow::updateBar);
    connect(m_pages, &PageStack::historyChanged, this,
            [this] { m_commands->setHistory(m_pages->current()->history()); });
    connect(m_pages, &PageStack::shown, this, [this] {
        m_sidebar->setCurrent(m_pages->spec().id);
        remember(prefer::page, m_pages->spec().id);
    });
    connect(&m_context, &ShellContext::pageRequested, this, &MainWindow::showPage);
    connect(&m_context, &ShellContext::problemRaised, this,
            [this](const QString &text) { m_banner->showMessage(PillTone::Bad, text); });
    connect(&m_context, &ShellContext::workspaceChanged, m_banner, &QWidget::hide);
    connect(&m_context, &ShellContext::toastRequested, this, [this](const QString &text) { Toast::show(this, text); });
}

void MainWindow::connectCommands()
{
    connect(&m_context, &ShellContext::paletteRequested, this, [this] { openPalette({}); });
    connect(m_commands, &WindowCommands::paletteRequested, this, [this] { openPalette({}); });
    connect(m_commands, &WindowCommands::pageRequested, this, [this](const QString &id) { showPage(id); });
    connect(m_commands, &WindowCommands::historyRequested, this,
            [this](bool redo) { m_pages->current()->stepHistory(redo); });
    connect(m_commands, &WindowCommands::refreshRequested, this, [this] { m_pages->current()->refresh(); });
    connect(m_commands, &WindowCommands::findRequested, this, [this] { m_pages->current()->focusSearch(); });
    connect(m_commands, &WindowCommands::exportRequested, this, &MainWindow::openExportMenu);
    connect(m_commands, &WindowCommands::backRequested, m_pages, &PageStack::back);
    connect(m_commands, &WindowCommands::shortcutsRequested, this,
            [this] { openShortcutSheet(this, m_commands->shortcuts()); });
}

void MainWindow::showPage(const QString &id, const QString &argument)
{
    m_pages->open(id, argument);
}

void MainWindow::updateBar()
{
    if (!m_pages->current())
        return;
    const PageSpec &spec = m_pages->spec();
    m_bar->show(spec, *m_pages->current());
    const auto workspace = m_context.workspace();
    const QString file = workspace ? QString::fromStdString(workspace->path()).section(u'/', -1) : QString();
    setWindowTitle(file.isEmpty() ? u"%1 – Panorama"_s.arg(spec.titleText())
                                  : u"%1 – %2 – Panorama"_s.arg(spec.titleText(), file));
}

void MainWindow::openPalette(const QString &typed)
{
    auto commands = m_commands->commands();
    for (Command &command : m_pages->current()->commands())
        commands.push_back(std::move(command));
    auto *palette = new CommandPalette(this, m_context, std::move(commands));
    connect(palette, &Popover::dismissed, palette, &QObject::deleteLater);
    palette->ask(typed);
}

void MainWindow::openExportMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillExportMenu(*menu, *m_pages->current(), m_context);
    menu->popup(m_bar->exportButton()->mapToGlobal(QPoint(0, m_bar->exportButton()->height() + 4)));
}

void MainWindow::restore()
{
    resize(1280, 800);
    const QByteArray geometry = preferred(prefer::geometry);
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    const auto *screen = QGuiApplication::primaryScreen();
    if (screen && !screen->availableVirtualGeometry().intersects(frameGeometry()))
        move(screen->availableGeometry().topLeft());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setLocale(QLocale()); // names of days and months, also in date fields, before the pages say theirs again
    m_commands->retranslate();
    if (m_pages->current())
        m_commands->setHistory(m_pages->current()->history());
    updateBar();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember(prefer::geometry, saveGeometry());
    event->accept(); // everything is safe already: never a question
}

} // namespace panorama::ui
