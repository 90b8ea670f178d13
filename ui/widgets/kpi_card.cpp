// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kpi_card.h"

#include "ui/charts/sparkline.h"

namespace panorama::ui {

using namespace Qt::StringLiterals;

KpiCard::KpiCard(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

KpiCard::KpiCard(const Kpi &kpi, QWidget *parent) : KpiCard(parent)
{
    setKpi(kpi);
}

void KpiCard::setKpi(const Kpi &kpi)
{
    m_kpi = kpi;
    m_loading = false;
    const QString full = kpi.full.isEmpty() ? kpi.value.text() : kpi.full;
    const QString arrow = kpi.direction == Kpi::Direction::Up ? u"+"_s
        : kpi.direction == Kpi::Direction::Down               ? QString(QChar(0x2212))
                                                              : QString();
    QStringList parts {kpi.name, kpi.value.text()};
    if (!kpi.change.isEmpty())
        parts << arrow + kpi.change + u' ' + kpi.note;
    setAccessibleName(parts.join(u", "_s));
    if (!qEnvironmentVariableIsSet("PANORAMA_TEST_IDS"))
        setAccessibleDescription(kpi.help.isEmpty() ? full : full + u"\n"_s + kpi.help);
    setToolTip(kpi.help.isEmpty() ? full : full + u"\n"_s + kpi.help);
    update();
}

void KpiCard::setLoading(bool loading)
{
    m_loading = loading;
    update();
}

void KpiCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    painter.setPen(QPen(underMouse() && isEnabled() ? t.borderStrong : t.border, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
    const QRectF inner = QRectF(rect()).adjusted(20, 16, -20, -14);
    painter.setFont(textFont(Type::Small));
    painter.setPen(t.text2);
    paintElided(painter, QRectF(inner.left(), inner.top(), inner.width(), 20), Qt::AlignLeft | Qt::AlignVCenter,
                m_kpi.name);
    if (m_loading) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.divider);
        painter.drawRoundedRect(QRectF(inner.left(), inner.top() + 34, inner.width() * 0.45, 24), 6, 6);
        painter.drawRoundedRect(QRectF(inner.left(), inner.bottom() - 16, inner.width() * 0.3, 12), 6, 6);
        return;
    }
    paintValue(painter, inner);
    paintFoot(painter, inner);
    if (hasFocus())
        paintFocusRing(painter, rect(), 12);
}

void KpiCard::paintValue(QPainter &painter, const QRectF &inner) const
{
    const Tokens &t = tokens();
    QFont display = textFont(Type::Display);
    const QFont unit = textFont(Type::Strong);
    const QString text = m_kpi.value.prefix + m_kpi.value.number;
    const double unitWidth =
        m_kpi.value.unit.isEmpty() ? 0 : QFontMetricsF(unit).horizontalAdvance(m_kpi.value.unit) + 5;
    while (QFontMetricsF(display).horizontalAdvance(text) + unitWidth > inner.width() && display.pixelSize() > 18)
        display.setPixelSize(display.pixelSize() - 1);
    const double baseline = inner.top() + 57;
    const double textWidth = QFontMetricsF(display).horizontalAdvance(text);
    painter.setFont(display);
    painter.setPen(t.text);
    painter.drawText(QPointF(inner.left(), baseline), text);
    painter.setFont(unit);
    painter.setPen(t.text2);
    painter.drawText(QPointF(inner.left() + textWidth + 5, baseline), m_kpi.value.unit);
    const double left = inner.left() + textWidth + unitWidth + 16;
    const double right = inner.right();
    const double sparkWidth = std::min(104.0, right - left);
    if (m_kpi.trend.size() > 1 && sparkWidth >= 40)
        paintSparkline(painter, QRectF(right - sparkWidth, inner.top() + 29, sparkWidth, 34), m_kpi.trend,
                       t.channel(m_kpi.color), t);
}

void KpiCard::paintFoot(QPainter &painter, const QRectF &inner) const
{
    const Tokens &t = tokens();
    double left = inner.left();
    const QRectF row(left, inner.bottom() - 22, inner.width(), 22);
    if (!m_kpi.change.isEmpty()) {
        const QFont font = textFont(Type::CaptionStrong);
        const QString icon = m_kpi.direction == Kpi::Direction::Up ? u"arrow-up-right"_s
            : m_kpi.direction == Kpi::Direction::Down              ? u"arrow-down-right"_s
            : m_kpi.direction == Kpi::Direction::Flat              ? u"arrow-right"_s
                                                                   : QString();
        const QSizeF size = pillSize(m_kpi.change, font, !icon.isEmpty());
        paintPill(painter, QRectF(QPointF(left, row.top()), size), m_kpi.change, m_kpi.verdict, font, icon);
        left += size.width() + 8;
    }
    painter.setFont(textFont(Type::Caption));
    painter.setPen(t.text3);
    paintElided(painter, QRectF(left, row.top(), row.right() - left, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                m_kpi.note);
}

} // namespace panorama::ui
