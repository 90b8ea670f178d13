// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/task_indicator.h"

#include "ui/theme/numbers.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/progress_row.h"

#include <QVBoxLayout>

#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

TaskIndicator::TaskIndicator(Tasks &tasks, QWidget *parent) : QAbstractButton(parent), m_tasks(tasks)
{
    setObjectName(u"tasks.open"_s);
    setFixedHeight(46);
    setCursor(Qt::PointingHandCursor);
    hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    connect(&m_delay, &QTimer::timeout, this, &TaskIndicator::rebuild);
    connect(&tasks, &Tasks::changed, this, [this] {
        if (isVisible() || m_tasks.running().empty())
            rebuild();
        else if (!m_delay.isActive())
            m_delay.start();
    });
    connect(&tasks, &Tasks::progressed, this, &TaskIndicator::update);
    connect(this, &QAbstractButton::clicked, this, &TaskIndicator::openDetails);
}

void TaskIndicator::rebuild()
{
    const auto running = m_tasks.running();
    setVisible(!running.empty());
    if (!running.empty())
        setAccessibleName(running.front()->title);
    if (m_details && running.empty())
        m_details->dismiss();
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        const bool alive =
            std::any_of(running.begin(), running.end(), [&](const Ticket &t) { return t->id == row.key(); });
        if (!alive && row.value())
            row.value()->deleteLater();
        row = alive ? std::next(row) : m_rows.erase(row);
    }
    QWidget::update();
}

void TaskIndicator::update(quint64 id)
{
    for (const Ticket &ticket : m_tasks.running())
        if (ticket->id == id && m_rows.value(id))
            m_rows.value(id)->setProgress(ticket->progress.done, ticket->progress.total,
                                          QString::fromStdString(ticket->progress.what));
    QWidget::update();
}

void TaskIndicator::openDetails()
{
    m_details = new Popover(window());
    for (const Ticket &ticket : m_tasks.running()) {
        auto *row = new ProgressRow(ticket->title, m_details);
        m_rows[ticket->id] = row;
        m_details->body()->addWidget(row);
        update(ticket->id);
        connect(row, &ProgressRow::cancelRequested, this, [this, row, id = ticket->id] {
            row->setCancelling();
            m_tasks.cancel(id);
        });
    }
    connect(m_details, &Popover::dismissed, m_details, &QObject::deleteLater);
    m_details->open(this, Popover::Place::BelowLeft, 340);
}

void TaskIndicator::paintEvent(QPaintEvent *)
{
    const auto running = m_tasks.running();
    if (running.empty())
        return;
    const TaskState &task = *running.front();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    QRectF line(12, 6, width() - 24.0, 20);
    painter.setFont(textFont(Type::Caption));
    painter.setPen(t.text2);
    const double share = task.progress.total > 0 ? double(task.progress.done) / double(task.progress.total) : NAN;
    const QString state = running.size() > 1 ? u"+%1"_s.arg(running.size() - 1)
        : std::isnan(share)                  ? QString()
                                             : percentText(share, 0);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, state);
    paintElided(painter, line.adjusted(0, 0, -QFontMetricsF(painter.font()).horizontalAdvance(state) - 8, 0),
                Qt::AlignVCenter, task.title);
    const QRectF bar(12, 32, width() - 24.0, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.divider);
    painter.drawRoundedRect(bar, 2, 2);
    painter.setBrush(t.primary);
    painter.drawRoundedRect(
        QRectF(bar.left(), bar.top(), bar.width() * (std::isnan(share) ? 0.3 : std::clamp(share, 0.02, 1.0)), 4), 2, 2);
    if (hasFocus())
        paintFocusRing(painter, rect(), 8);
}

} // namespace panorama::ui
