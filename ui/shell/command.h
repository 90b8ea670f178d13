// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <functional>
#include <vector>

namespace panorama::ui {

// Something the command palette can reach: an action, a page, a customer, a segment, a report.
struct Command
{
    QString id; // stable, for the list of recent ones: "page.budget"
    QString title;
    QString detail; // muted, at the right of the title
    QString icon;
    QString shortcut; // as shown to people
    std::function<void()> run;
};

// Asked anew for each query; gives what matches (sooner or later) to `deliver`. Runs on the GUI thread: read on a
// worker (runAsync) what takes longer than a moment.
using CommandSource = std::function<void(const QString &query, std::function<void(std::vector<Command>)> deliver)>;

} // namespace panorama::ui
