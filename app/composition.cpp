// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/measure.h"
#include "core/text.h"
#include "ui/shell/preferences.h"
#include "ui/shell/test_ids.h"

#include <QApplication>
#include <QThreadPool>
#include <QTimer>

namespace panorama::app {

using namespace Qt::StringLiterals;

Composition::Composition(QApplication &application, WindowOptions options)
    : m_application(application), m_options(std::move(options)), m_theme(application)
{
    // The rules of pinyin take a tenth of a second to be made: not when the first page asks for them.
    QThreadPool::globalInstance()->start([] { (void)toPinyin("全"); });
    application.setWindowIcon(QIcon(u":/theme/panorama.svg"_s));
    ui::installTestIds(application);
    QObject::connect(&m_language, &ui::Language::changed, &m_theme, &ui::Theme::setLanguage);
    applyPreferences();
    ui::registerAllPages(m_registry);
    m_context =
        std::make_unique<ui::ShellContext>(m_theme, m_language, m_options.now ? Clock(*m_options.now) : Clock());
    m_inbox = std::make_unique<ui::InboxFeed>(*m_context, nullptr);
    m_schedule = std::make_unique<ui::SyncSchedule>(*m_context);
    m_window = std::make_unique<ui::MainWindow>(m_registry, *m_context);
    m_door = new WorkspaceDoor(*m_context, *m_window);
    m_door->setPassphrase(m_options.passphrase);
    m_door->setQuiet(!m_options.shot.isEmpty());
    QObject::connect(m_context.get(), &ui::ShellContext::workspaceChanged, m_window.get(),
                     [this] { m_only.claim(QString::fromStdString(m_context->workspace()->path()), *m_window); });
}

Composition::~Composition() = default;

void Composition::applyPreferences()
{
    using namespace ui;
    const QString language = m_options.language.isEmpty() ? preferred(prefer::language) : m_options.language;
    m_language.use(language.isEmpty() ? Language::ofSystem() : language);
    m_theme.setDensity(preferred(prefer::density) == "compact"_L1 ? Density::Compact : Density::Comfortable);
    const QString theme = m_options.theme.isEmpty() ? preferred(prefer::theme) : m_options.theme;
    m_theme.setMode(themeModeByName(theme).value_or(ThemeMode::System));
}

int Composition::run()
{
    const QStringList recent = ui::preferred(ui::prefer::recentWorkspaces);
    const QString workspace = m_options.workspace.isEmpty() && !recent.isEmpty() ? recent.first() : m_options.workspace;
    if (m_options.shot.isEmpty() && !workspace.isEmpty() && OnlyWindow::raiseOther(workspace))
        return 0;
    if (m_options.size.isValid())
        m_window->resize(m_options.size);
    if (!workspace.isEmpty())
        m_door->open(workspace);
    const QString page = m_options.page.isEmpty() ? ui::preferred(ui::prefer::page) : m_options.page;
    m_window->showPage(page.section(u'/', 0, 0), page.section(u'/', 1)); // calendar/week
    m_window->show();
    m_window->setFocus();
    measure();
    if (!m_options.shot.isEmpty())
        shootWhenIdle();
    return m_application.exec();
}

void Composition::measure()
{
    using What = MeasureHand::What;
    if (m_options.measureFrames) {
        std::function<void()> restart = measureEventLoop(m_application);
        std::function<void()> usable;
        if (!m_options.importFile.isEmpty() || m_options.sync)
            usable = [this, restart] {
                restart();
                if (m_options.sync)
                    measureSync(*m_context, m_window.get());
                else
                    measureImport(*m_context, m_window.get(), m_options.importFile, m_options.importMap);
            };
        measureStart(*m_context, m_window.get(), usable);
    }
    for (const auto &[what, times] :
         {std::pair(What::Drags, m_options.measureDrags), {What::Funnel, m_options.measureFunnel}})
        if (times > 0)
            m_hand = std::make_unique<MeasureHand>(what, times, m_application, *m_window, *m_context);
}

// Idle: no task runs for half a second.
void Composition::shootWhenIdle()
{
    auto *timer = new QTimer(m_window.get());
    auto quiet = std::make_shared<int>(0);
    QObject::connect(timer, &QTimer::timeout, m_window.get(), [this, quiet] {
        *quiet = m_context->tasks.isIdle() ? *quiet + 1 : 0;
        if (*quiet < 5)
            return;
        const bool saved = m_window->grab().save(m_options.shot);
        m_application.exit(saved ? 0 : 1);
    });
    timer->start(100);
}

} // namespace panorama::app
