// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page_registry.h"

#include <QHash>

class QLabel;
class QVBoxLayout;

namespace panorama::ui {

class NavButton;
class OfflineBadge;
class TaskIndicator;

// Brand and inbox on top, the pages by group, at the foot what runs, whether we are offline, and the settings.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    Sidebar(const PageRegistry &registry, ShellContext &context, QWidget *parent = nullptr);
    void setCurrent(const QString &id);

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *event) override;

private:
    void addBrand(QVBoxLayout *column);
    void addPage(QVBoxLayout *column, const PageSpec &spec);
    void retranslate();
    void updateInbox();
    void showInbox();
    const PageRegistry &m_registry;
    ShellContext &m_context;
    QHash<QString, NavButton *> m_buttons;
    std::vector<std::pair<QLabel *, const PageSpec *>> m_groups;
    QPushButton *m_inbox = nullptr;
    QLabel *m_inboxCount = nullptr;
};

} // namespace panorama::ui
