// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/measure_hand.h"
#include "app/only_window.h"
#include "app/workspace_door.h"
#include "core/result.h"
#include "ui/shell/inbox_feed.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sync_schedule.h"

#include <QSize>

#include <memory>
#include <optional>

class QApplication;

namespace panorama::app {

// How the window was started (contract.md section 1), and switches for developers: --shot saves a picture of the
// window once it is idle and ends, --measure-frames prints the time until the page is usable and the gaps of the event
// loop (with --import FILE --map MAPPING those while the window imports the file, with --sync while it syncs all
// sources, and ends), --measure-drags and --measure-funnel work the page N times and print how soon the answers were
// painted.
struct WindowOptions
{
    QString language;
    QString theme;
    QString page;
    std::optional<std::string> passphrase;
    std::optional<Instant> now;
    QString workspace;
    QString shot;
    QSize size;
    bool measureFrames = false;
    QString importFile, importMap;
    bool sync = false;
    int measureDrags = 0, measureFunnel = 0;
};

Result<WindowOptions> readOptions(const QApplication &application);
int reportUsage(const Error &error); // on standard error; gives the exit status 2

// Builds the services and the window, and owns them: the only place that knows all.
class Composition
{
public:
    Composition(QApplication &application, WindowOptions options);
    ~Composition();
    int run();

private:
    void applyPreferences();
    void shootWhenIdle();
    void measure();
    QApplication &m_application;
    WindowOptions m_options;
    ui::Theme m_theme;
    ui::Language m_language;
    ui::PageRegistry m_registry;
    std::unique_ptr<ui::ShellContext> m_context;
    std::unique_ptr<ui::InboxFeed> m_inbox;
    std::unique_ptr<ui::SyncSchedule> m_schedule;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<MeasureHand> m_hand;
    WorkspaceDoor *m_door = nullptr;
    OnlyWindow m_only;
};

} // namespace panorama::app
