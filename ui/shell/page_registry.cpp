// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace panorama::ui {

QString PageSpec::titleText() const
{
    return QCoreApplication::translate("Page", title);
}

QString PageSpec::groupText() const
{
    return *group ? QCoreApplication::translate("Page", group) : QString();
}

void PageRegistry::add(PageSpec spec)
{
    const auto place = std::upper_bound(m_pages.begin(), m_pages.end(), spec,
                                        [](const PageSpec &a, const PageSpec &b) { return a.order < b.order; });
    m_pages.insert(place, std::move(spec));
}

const PageSpec *PageRegistry::find(const QString &id) const
{
    const auto at = std::find_if(m_pages.begin(), m_pages.end(), [&](const PageSpec &spec) { return spec.id == id; });
    return at == m_pages.end() ? nullptr : &*at;
}

} // namespace panorama::ui
