// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inbox_feed.h"

#include "services/overview_service.h"
#include "ui/widgets/error_words.h"

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    QString icon;
    PillTone tone;
};

Look lookOf(const std::string &kind)
{
    if (kind == "alert" || kind == "sync")
        return {u"triangle-alert"_s, PillTone::Bad};
    if (kind == "review")
        return {u"merge"_s, PillTone::Warn};
    return {u"inbox"_s, PillTone::Warn};
}

} // namespace

struct InboxFeed::Entries
{
    std::vector<services::InboxEntry> list;
};

InboxFeed::InboxFeed(ShellContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_entries(std::make_shared<Entries>())
{
    connect(&context, &ShellContext::workspaceChanged, this, &InboxFeed::load);
    connect(&context, &ShellContext::dataChanged, this, &InboxFeed::load);
    connect(&context.language, &Language::changed, this, &InboxFeed::show);
}

void InboxFeed::load()
{
    if (!m_context.workspace())
        return;
    using Answer = std::vector<services::InboxEntry>;
    m_load = runAsync<Answer>(
        m_context.tasks, this, {}, [open = m_context.workspace()](const Job &) { return services::loadInbox(*open); },
        [this](Result<Answer> entries) {
            if (!entries)
                return;
            m_entries->list = std::move(*entries);
            show();
        });
}

void InboxFeed::show()
{
    std::vector<InboxItem> items;
    for (const services::InboxEntry &entry : m_entries->list) {
        const auto [icon, tone] = lookOf(entry.kind);
        const QString subject = QString::fromStdString(entry.subject);
        const bool counted = entry.kind == "rejected" || entry.kind == "review";
        const QString title = entry.kind == "rejected" ? tr("%n row(s) were rejected", nullptr, int(entry.count))
            : entry.kind == "review"                   ? tr("%n pair(s) to review", nullptr, int(entry.count))
            : entry.kind == "sync"                     ? tr("The sync of %1 stopped").arg(subject)
                                                       : subject;
        const QString argument = entry.kind == "review" ? u"review"_s : entry.kind == "sync" ? subject : QString();
        const QString what = counted ? subject
            : entry.kind == "sync"   ? failureText(entry.detail)
                                     : QString::fromStdString(entry.detail);
        items.push_back({icon, tone, title, what, QString::fromStdString(entry.page), argument});
    }
    m_context.inbox.replace(u"workspace"_s, std::move(items));
}

} // namespace panorama::ui
