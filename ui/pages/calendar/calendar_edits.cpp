// SPDX-License-Identifier: GPL-3.0-or-later
// What changes campaigns: each edit is one step that can be undone.
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/calendar/entry_editor.h"
#include "ui/widgets/state_view.h"

#include <algorithm>

namespace panorama::ui {

using namespace Qt::StringLiterals;

EntryChoices CalendarPage::choices() const
{
    EntryChoices choices {{}, {}, m_loaded.segments, QString::fromStdString(workspace()->settings().currency)};
    for (const std::string &channel : m_loaded.channels)
        choices.channels << QString::fromStdString(channel);
    for (const services::CalendarItem &item : m_loaded.view.items)
        if (const QString owner = QString::fromStdString(item.entry.owner);
            !owner.isEmpty() && !choices.owners.contains(owner))
            choices.owners << owner;
    return choices;
}

void CalendarPage::edit(const QString &id, const CampaignEntry &entry, const QString &what)
{
    const services::WorkspacePtr open = workspace();
    m_write = load<std::string>(
        {},
        [open, id = id.toStdString(), entry, what = what.toStdString()](const Job &job) {
            return services::saveEntry(job, *open, id, entry, what);
        },
        [this](const Result<std::string> &saved) {
            if (!saved)
                Q_EMIT context().toastRequested(errorText(saved.error()));
            refresh();
        });
}

void CalendarPage::create(const DateRange &days)
{
    if (!workspace())
        return;
    CampaignEntry entry;
    entry.days = days;
    entry.status = "planned";
    auto *editor = EntryEditor::open(this, entry, true, choices());
    connect(editor, &EntryEditor::accepted, this,
            [this](const CampaignEntry &made) { edit({}, made, u"create campaign"_s); });
}

void CalendarPage::openEntry(const QString &id)
{
    const auto &items = m_loaded.view.items;
    const auto found = std::ranges::find(items, id.toStdString(), &services::CalendarItem::id);
    if (found == items.end())
        return;
    auto *editor = EntryEditor::open(this, found->entry, false, choices());
    connect(editor, &EntryEditor::accepted, this,
            [this, id](const CampaignEntry &changed) { edit(id, changed, u"edit campaign"_s); });
    connect(editor, &EntryEditor::removed, this, [this, id] { remove(id); });
}

void CalendarPage::remove(const QString &id)
{
    for (const services::CalendarItem &item : m_loaded.view.items)
        if (item.id == id.toStdString() && !item.isDocument) {
            Q_EMIT context().toastRequested(
                tr("This campaign comes from a source; it can be moved here, but not removed."));
            return;
        }
    const services::WorkspacePtr open = workspace();
    m_write = load<bool>(
        {},
        [open, id = id.toStdString()](const Job &job) -> Result<bool> {
            TRY_VOID(services::removeDocument(job, *open, id));
            return true;
        },
        [this](const Result<bool> &done) {
            if (!done)
                Q_EMIT context().toastRequested(errorText(done.error()));
            refresh();
        });
}

void CalendarPage::stepHistory(bool redo)
{
    const services::WorkspacePtr open = workspace();
    m_write = load<bool>(
        {},
        [open, redo](const Job &job) -> Result<bool> {
            TRY(const auto moved,
                services::moveLatest(job, *open, services::campaignDocument,
                                     redo ? store::Direction::Redo : store::Direction::Undo));
            return moved.has_value();
        },
        [this](const Result<bool> &) { refresh(); });
}

} // namespace panorama::ui
