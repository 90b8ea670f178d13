// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preparing.h"

#include "columns/build_progress.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/skeleton.h"

namespace panorama::ui {

using namespace Qt::StringLiterals;

Preparing::Preparing(Tasks &tasks, QWidget &window) : QObject(&window), m_window(window)
{
    connect(&tasks, &Tasks::progressed, this, [this, &tasks](quint64 id) {
        const Progress progress = tasks.progressOf(id);
        if (progress.total && progress.what == columns::preparing)
            tell(progress);
    });
}

void Preparing::tell(const Progress &progress)
{
    const double share = double(progress.done) / double(progress.total);
    const WaitingText text {tr("Preparing %1 events for exact counts").arg(shortText(double(progress.total))),
                            tr("This is done once for new data. The calendar, the budget and the settings can be used "
                               "meanwhile."),
                            stateText(share), share};
    for (auto *skeleton : m_window.findChildren<Skeleton *>())
        if (skeleton->isVisible())
            skeleton->setWaiting(text);
}

QString Preparing::stateText(double share)
{
    if (share < m_last || !m_clock.isValid()) { // another preparation
        m_clock.start();
        m_start = share;
    }
    m_last = share;
    const double seconds = double(m_clock.elapsed()) / 1000;
    if (seconds < 2 || share <= m_start)
        return percentText(share, 0);
    const double left = seconds / (share - m_start) * (1 - share);
    return percentText(share, 0) + u" · "_s + tr("%1 left").arg(durationText(qint64(left) + 1));
}

} // namespace panorama::ui
