// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/theme/numbers.h"

#include <QDateTime>
#include <QEvent>
#include <QTimeZone>

namespace panorama::ui {

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
