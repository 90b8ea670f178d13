// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_row.h"

#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace panorama::ui {

using namespace Qt::StringLiterals;

ProgressRow::ProgressRow(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(makeLabel(title, {}, this)),
      m_state(makeLabel({}, u"muted"_s, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(makeIconButton(u"x"_s, tr("Cancel"), this))
{
    m_cancel->setObjectName(u"task.cancel"_s);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(title);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(m_state, 2, 0);
    grid->addWidget(m_cancel, 0, 1, 3, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressRow::cancelRequested);
    m_clock.start();
}

void ProgressRow::setProgress(quint64 done, quint64 total, const QString &what)
{
    QStringList parts;
    if (!what.isEmpty())
        parts << what;
    if (total > 0) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(int(1000.0 * double(std::min(done, total)) / double(total)));
        parts << percentText(double(done) / double(total), 0);
        const qint64 elapsed = m_clock.elapsed();
        if (elapsed > 1500 && done > 0 && done < total)
            parts << tr("%1 left").arg(
                durationText(qint64(double(elapsed) / 1000.0 * double(total - done) / double(done)) + 1));
    } else if (done > 0) {
        parts << shortText(double(done));
    }
    m_state->setText(parts.join(u" · "_s));
}

void ProgressRow::setCancelling()
{
    m_cancel->setEnabled(false);
    m_state->setText(tr("Stopping …"));
}

} // namespace panorama::ui
