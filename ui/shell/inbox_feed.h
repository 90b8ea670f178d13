// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/async.h"
#include "ui/shell/shell_context.h"

namespace panorama::ui {

// Keeps the inbox true whatever page is open: rejected rows, pairs to review, failed syncs, alerts.
class InboxFeed : public QObject
{
    Q_OBJECT
public:
    InboxFeed(ShellContext &context, QObject *parent);

private:
    void load();
    void show();
    ShellContext &m_context;
    Request m_load;
    struct Entries;
    std::shared_ptr<Entries> m_entries;
};

} // namespace panorama::ui
