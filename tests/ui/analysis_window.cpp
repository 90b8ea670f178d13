// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis_window.h"

#include "services/sample/sample_service.h"
#include "support/test_env.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QtTest>

namespace panorama::ui {

using namespace Qt::StringLiterals;

const Clock &analysisClock()
{
    static const Clock clock(*instantFromIso("2026-09-04T09:42:00+08:00", TimeZone()));
    return clock;
}

services::WorkspacePtr sampleBrand(int customers, int events)
{
    static int number = 0;
    const std::string path = testing::temporaryFolder() + "/sample" + std::to_string(++number) + ".panorama";
    services::sample::Wanted options;
    options.customers = customers;
    options.events = events;
    must(services::createSample(Job(), path, options, true, analysisClock()));
    return must(services::openWorkspace(path, analysisClock()));
}

services::WorkspacePtr emptyWorkspace()
{
    services::NewWorkspace wanted;
    wanted.passphrase = "a passphrase";
    return must(services::createWorkspace(testing::temporaryFolder() + "/empty.panorama", wanted, analysisClock()));
}

AnalysisWindow::AnalysisWindow()
{
    qputenv("XDG_CONFIG_HOME", QByteArray::fromStdString(testing::temporaryFolder()));
    qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(testing::temporaryFolder()));
    QCoreApplication::setOrganizationName(u"PanoramaTest"_s);
    m_theme = std::make_unique<Theme>(*qApp);
    QObject::connect(&m_language, &Language::changed, m_theme.get(), &Theme::setLanguage);
    m_language.use(u"en"_s);
    registerAllPages(m_registry);
    m_context = std::make_unique<ShellContext>(*m_theme, m_language, analysisClock());
    m_window = std::make_unique<MainWindow>(m_registry, *m_context);
    m_window->resize(1280, 720);
    m_window->showPage(u"segments"_s);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        qFatal("the window never came");
}

AnalysisWindow::~AnalysisWindow() = default;

void AnalysisWindow::showPage(const QString &page)
{
    m_window->showPage(page);
    settle();
}

void AnalysisWindow::showRoom(const QString &room)
{
    const QStringList rooms {u"builder"_s, u"tags"_s, u"pools"_s, u"lifecycle"_s, u"exports"_s};
    auto *choice = find<Segmented>(u"segments.room"_s);
    if (choice->isVisible())
        choice->findChildren<QAbstractButton *>()[rooms.indexOf(room)]->click();
    settle();
}

void AnalysisWindow::settle()
{
    for (int quiet = 0, turns = 0; quiet < 3 && turns < 1000; ++turns) {
        QTest::qWait(quiet ? 8 : 4);
        quiet = m_context->tasks.isIdle() ? quiet + 1 : 0;
    }
}

QString AnalysisWindow::cut() const
{
    if (m_window->size() != QSize(1280, 720))
        return u"the window grew"_s;
    for (auto *table : m_window->findChildren<TableView *>())
        if (table->isVisible() && table->model())
            QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (auto *button : m_window->findChildren<QAbstractButton *>())
        if (button->isVisible() && !button->text().isEmpty() && button->window() == m_window.get()
            && button->width() + 2 < button->minimumSizeHint().width())
            return button->text();
    return {};
}

} // namespace panorama::ui
