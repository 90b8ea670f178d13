// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/offline_badge.h"

#include "ui/shell/shell_context.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QNetworkInformation>
#include <QNetworkInterface>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

bool hasNetwork()
{
    if (const auto *information = QNetworkInformation::instance())
        return information->reachability() != QNetworkInformation::Reachability::Disconnected;
    for (const auto &interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        if (!(flags & QNetworkInterface::IsLoopBack) && (flags & QNetworkInterface::IsRunning)
            && !interface.addressEntries().isEmpty())
            return true;
    }
    return false;
}

} // namespace

OfflineBadge::OfflineBadge(ShellContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"offline"_s);
    setFixedHeight(54);
    retranslate();
    QNetworkInformation::loadDefaultBackend();
    if (auto *information = QNetworkInformation::instance())
        connect(information, &QNetworkInformation::reachabilityChanged, this, [this] { setOffline(!hasNetwork()); });
    connect(&context, &ShellContext::workspaceChanged, this, [this] { countChanges(true); });
    connect(&context, &ShellContext::dataChanged, this, [this] { countChanges(false); });
    setOffline(!hasNetwork());
}

void OfflineBadge::setOffline(bool offline)
{
    if (offline && isHidden())
        countChanges(true);
    setVisible(offline);
}

// Every change is one revision; the one at which the network went is where counting starts.
void OfflineBadge::countChanges(bool restart)
{
    if (!m_context.workspace() || (!restart && isHidden()))
        return;
    m_counting = runAsync<std::int64_t>(
        m_context.tasks, this, {},
        [open = m_context.workspace()](const Job &) -> Result<std::int64_t> {
            TRY(const store::ReadSession session, open->read());
            return session.revision();
        },
        [this, restart](Result<std::int64_t> revision) {
            if (!revision)
                return;
            m_now = *revision;
            if (restart || m_since < 0)
                m_since = *revision;
            retranslate();
        });
}

QString OfflineBadge::detail() const
{
    const int changes = int(m_now - m_since);
    return changes > 0 ? tr("%n change(s) kept here", nullptr, changes) : tr("Everything here is local");
}

void OfflineBadge::retranslate()
{
    setAccessibleName(tr("Working offline"));
    setAccessibleDescription(detail());
    update();
}

void OfflineBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OfflineBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    painter.setPen(QPen(t.border, 1));
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    paintIcon(painter, u"cloud-off"_s, QRectF(12, height() / 2.0 - 9, 18, 18), t.warn, 1.9);
    const QRectF line(42, 8, width() - 50.0, 19);
    painter.setFont(textFont(Type::CaptionStrong));
    painter.setPen(t.text);
    paintElided(painter, line, Qt::AlignVCenter, tr("Working offline"));
    painter.setFont(textFont(Type::Caption));
    painter.setPen(t.text2);
    paintElided(painter, line.translated(0, 18), Qt::AlignVCenter, detail());
}

} // namespace panorama::ui
