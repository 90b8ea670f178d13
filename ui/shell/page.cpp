// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/theme/icons.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/state_view.h"

#include <QCursor>
#include <QDateTime>
#include <QEvent>
#include <QMenu>
#include <QTimeZone>

namespace panorama::ui {

using namespace Qt::StringLiterals;

Page::Page(ShellContext &context) : m_context(context)
{
    setProperty("role", QStringLiteral("page"));
}

void Page::setAsOf(Instant instant)
{
    m_asOfTime = instant;
    const TimeZone zone = workspace() ? workspace()->settings().zone : TimeZone::system();
    const int offset = zone.offsetSeconds(instant);
    const auto time = QDateTime::fromMSecsSinceEpoch(instant.micros / 1000, Qt::OffsetFromUTC, offset);
    m_asOf = tr("Data as of %1").arg(minuteText(time));
    Q_EMIT toolsChanged();
}

void Page::showNoWorkspace(StateStack &state, const QString &icon, const QString &title, const QString &sentence)
{
    const EmptyText text {icon, title.isEmpty() ? tr("No workspace is open") : title,
                          sentence.isEmpty() ? tr("Open a workspace or start with the sample brand.") : sentence,
                          tr("Try the sample brand"), tr("New or existing workspace …")};
    const auto ownOne = [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(themeIcon(u"plus"_s), tr("New workspace …"), this,
                        [this] { Q_EMIT m_context.newWorkspaceRequested(false); });
        menu->addAction(themeIcon(u"folder-open"_s), tr("Open workspace …"), this,
                        [this] { Q_EMIT m_context.openFileRequested({}); });
        const auto *from = qobject_cast<QWidget *>(focusWidget());
        menu->popup(from ? from->mapToGlobal(QPoint(0, from->height() + 4)) : QCursor::pos());
    };
    state.showEmpty(
        text, [this] { Q_EMIT m_context.newWorkspaceRequested(true); }, ownOne);
}

void Page::showLocked(StateStack &state)
{
    state.showEmpty({u"lock"_s,
                     tr("Personal data is locked"),
                     tr("Names, phones and mail addresses need the passphrase of this workspace. Counts, funnels and "
                        "plans work without it."),
                     tr("Unlock …"),
                     {}},
                    [this] { Q_EMIT m_context.openFileRequested(QString::fromStdString(workspace()->path())); });
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (!m_asOf.isEmpty())
        setAsOf(m_asOfTime);
    Q_EMIT toolsChanged();
}

} // namespace panorama::ui
