// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

#include <QString>

#include <functional>
#include <vector>

namespace panorama::ui {

// A page as the sidebar and the palette know it. `title` and `group` are QT_TRANSLATE_NOOP("Page", …) literals,
// translated when shown. Group "" stands alone above the groups, group "bottom" at the foot of the sidebar.
struct PageSpec
{
    QString id;
    const char *group = "";
    QString icon;
    const char *title = "";
    int order = 0; // within the sidebar
    std::function<Page *(ShellContext &)> make;
    QString titleText() const;
    QString groupText() const;
};

// Filled by registerAllPages(): every ui/pages/<id>/<id>_page.cpp defines register_<id>_page(PageRegistry &).
class PageRegistry
{
public:
    void add(PageSpec spec);
    const std::vector<PageSpec> &pages() const { return m_pages; } // by order
    const PageSpec *find(const QString &id) const;

private:
    std::vector<PageSpec> m_pages;
};

void registerAllPages(PageRegistry &registry);

} // namespace panorama::ui
