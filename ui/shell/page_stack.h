// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page_registry.h"

#include <QHash>
#include <QSet>
#include <QStackedWidget>

namespace panorama::ui {

// The pages, each made when it is first shown and inside a scroll area. Hidden ones refresh when they come back.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    PageStack(const PageRegistry &registry, ShellContext &context, QWidget *parent = nullptr);
    void open(const QString &id, const QString &argument = {}); // unknown ids: the first page
    void back();
    Page *current() const { return m_pages.value(m_current); }
    const PageSpec &spec() const { return *m_registry.find(m_current); }

Q_SIGNALS:
    void shown(); // another page
    void toolsChanged(); // of the shown page
    void historyChanged(); // of the shown page

private:
    Page *make(const PageSpec &spec);
    void refreshShown();
    void markStale();
    const PageRegistry &m_registry;
    ShellContext &m_context;
    QHash<QString, Page *> m_pages;
    QSet<QString> m_stale;
    QStringList m_past;
    QString m_current;
};

} // namespace panorama::ui
