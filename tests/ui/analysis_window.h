// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/workspace_service.h"
#include "support/must.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"

#include <memory>

namespace panorama::ui {

using panorama::testing::must;

const Clock &analysisClock();
services::WorkspacePtr sampleBrand(int customers = 400, int events = 6000);
services::WorkspacePtr emptyWorkspace();

// The window with every page, at the size of a small screen, and what the tests of the analysis pages do with it.
class AnalysisWindow
{
public:
    AnalysisWindow();
    ~AnalysisWindow();

    void use(const services::WorkspacePtr &workspace) { m_context->setWorkspace(workspace); }
    void use(const QString &language) { m_language.use(language); }
    QString language() const { return m_language.current(); }
    void showPage(const QString &page);
    void showRoom(const QString &room); // of the segments page
    void settle(); // until nothing loads any more
    QString cut() const; // a button that is cut or a window that grew, or empty

    MainWindow *window() { return m_window.get(); }
    ShellContext &context() { return *m_context; }
    template<typename T> T *find(const QString &name) { return m_window->findChild<T *>(name); }

private:
    Language m_language;
    std::unique_ptr<Theme> m_theme;
    PageRegistry m_registry;
    std::unique_ptr<ShellContext> m_context;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace panorama::ui
