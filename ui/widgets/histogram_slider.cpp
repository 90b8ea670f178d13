// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/histogram_slider.h"

#include "ui/theme/numbers.h"
#include "ui/widgets/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr double inset = 9, handle = 7, lineAt = 12; // the line lies this far above the lower edge
}

HistogramSlider::HistogramSlider(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(56);
    setMinimumWidth(140);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::SizeHorCursor);
}

void HistogramSlider::setHistogram(std::vector<quint64> bins, double low, double high, bool whole)
{
    m_bins = std::move(bins);
    m_from = low;
    m_to = std::max(high, low + 1e-9);
    m_isWhole = whole;
    setRange(m_low, m_high);
}

void HistogramSlider::setEnds(Ends ends)
{
    m_ends = ends;
    m_activeHigh = ends == Ends::High;
    update();
}

void HistogramSlider::setRange(double low, double high)
{
    m_low = std::clamp(low, m_from, m_to);
    m_high = std::clamp(high, m_low, m_to);
    update();
}

double HistogramSlider::xOf(double value) const
{
    return inset + (width() - 2 * inset) * (value - m_from) / (m_to - m_from);
}

double HistogramSlider::middleOf(std::size_t bin) const
{
    return hasBarEach() ? m_from + double(bin) : m_from + (double(bin) + 0.5) / double(m_bins.size()) * (m_to - m_from);
}

// Steps that one can read: whole numbers, or a hundredth of the span rounded to 1, 2 or 5.
double HistogramSlider::valueAt(double x) const
{
    const double span = m_to - m_from, raw = m_from + (x - inset) / std::max(1.0, width() - 2 * inset) * span;
    double step = m_isWhole ? 1 : 0;
    if (!m_isWhole || span > 400) {
        const double power = std::pow(10.0, std::floor(std::log10(span / 200)));
        step = std::max(step,
                        power
                            * (span / 200 / power > 5       ? 10
                                   : span / 200 / power > 2 ? 5
                                   : span / 200 / power > 1 ? 2
                                                            : 1));
    }
    return std::clamp(std::round(raw / step) * step, m_from, m_to);
}

void HistogramSlider::moveActive(double value)
{
    const auto before = std::pair(m_low, m_high);
    if (m_activeHigh)
        m_high = std::clamp(value, m_low, m_to);
    else
        m_low = std::clamp(value, m_from, m_high);
    if (before == std::pair(m_low, m_high))
        return;
    update();
    Q_EMIT rangeChanged(m_low, m_high);
}

void HistogramSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const double bottom = height() - lineAt, room = bottom - 4;
    const double from = m_ends == Ends::High ? m_from : m_low, to = m_ends == Ends::Low ? m_to : m_high;
    quint64 most = 1;
    for (const quint64 bin : m_bins)
        most = std::max(most, bin);
    const double slot = m_bins.empty() ? 0 : (width() - 2 * inset) / double(m_bins.size());
    painter.setPen(Qt::NoPen);
    const double wide = std::min(std::max(1.0, slot - 1), hasBarEach() ? 16.0 : slot);
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        const double middle = middleOf(i);
        // Roots, so that small bins are seen beside large ones.
        const double tall = m_bins[i] ? std::max(2.0, room * std::sqrt(double(m_bins[i]) / double(most))) : 0;
        painter.setBrush(middle >= from && middle <= to ? mixed(t.surface, t.primary, 0.55) : t.divider);
        painter.drawRoundedRect(QRectF(xOf(middle) - wide / 2, bottom - tall, wide, tall), 1.5, 1.5);
    }
    painter.setBrush(t.divider);
    painter.drawRoundedRect(QRectF(inset, bottom - 1.5, width() - 2 * inset, 3), 1.5, 1.5);
    painter.setBrush(t.primary);
    painter.drawRect(QRectF(QPointF(xOf(from), bottom - 1.5), QPointF(xOf(to), bottom + 1.5)));
    painter.setPen(QPen(t.primary, 2));
    for (const bool high : {false, true}) {
        if ((high && m_ends == Ends::Low) || (!high && m_ends == Ends::High))
            continue;
        painter.setBrush(hasFocus() && high == m_activeHigh ? t.primarySoft : t.surface);
        painter.drawEllipse(QPointF(xOf(high ? m_high : m_low), bottom), handle, handle);
    }
}

void HistogramSlider::mousePressEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_ends == Ends::Both)
        m_activeHigh = std::abs(x - xOf(m_high)) < std::abs(x - xOf(m_low)) || (m_low == m_high && x > xOf(m_high));
    mouseMoveEvent(event);
}

void HistogramSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveActive(valueAt(event->position().x()));
}

void HistogramSlider::mouseReleaseEvent(QMouseEvent *)
{
    Q_EMIT finished();
}

void HistogramSlider::keyPressEvent(QKeyEvent *event)
{
    const double hundredth = (m_to - m_from) / 100, step = m_isWhole ? std::max(1.0, std::round(hundredth)) : hundredth;
    const double value = m_activeHigh ? m_high : m_low;
    switch (event->key()) {
    case Qt::Key_Left: moveActive(value - step); break;
    case Qt::Key_Right: moveActive(value + step); break;
    case Qt::Key_Home: moveActive(m_from); break;
    case Qt::Key_End: moveActive(m_to); break;
    default: return QWidget::keyPressEvent(event);
    }
    Q_EMIT finished();
}

// How many there are at the pointer.
bool HistogramSlider::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_bins.empty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const double value = m_from + (help->pos().x() - inset) / std::max(1.0, width() - 2 * inset) * (m_to - m_from);
    const double each = (m_to - m_from) / double(m_bins.size()), last = double(m_bins.size()) - 1;
    const auto bin =
        std::size_t(std::clamp(hasBarEach() ? std::round(value - m_from) : (value - m_from) / each, 0.0, last));
    const bool isLast = bin == m_bins.size() - 1;
    QString place = hasBarEach() ? fullNumber(middleOf(bin)) : shortText(m_from + double(bin) * each);
    if (isLast)
        place = tr("%1 and above").arg(place);
    else if (!hasBarEach())
        place += u" – "_s + shortText(m_from + double(bin + 1) * each);
    QToolTip::showText(help->globalPos(), place + u": "_s + fullNumber(double(m_bins[bin])), this);
    return true;
}

bool HistogramSlider::focusNextPrevChild(bool next)
{
    if (m_ends != Ends::Both || m_activeHigh == next)
        return QWidget::focusNextPrevChild(next);
    m_activeHigh = next;
    update();
    return true;
}

} // namespace panorama::ui
