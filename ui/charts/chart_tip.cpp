// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_tip.h"

#include "ui/widgets/paint.h"

namespace panorama::ui {

namespace {

constexpr int edge = 8; // room for the shadow
constexpr int padding = 12;
constexpr int line = 19;

} // namespace

ChartTip::ChartTip(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QSize ChartTip::wanted() const
{
    double width = QFontMetricsF(textFont(Type::SmallStrong)).horizontalAdvance(m_title);
    const QFontMetricsF names(textFont(Type::Small));
    const QFontMetricsF values(textFont(Type::Number));
    for (const TipRow &row : m_rows)
        width = std::max(width,
                         names.horizontalAdvance(row.name) + values.horizontalAdvance(row.value)
                             + (row.color.isValid() ? 16 : 0) + (row.value.isEmpty() ? 0 : 28));
    return {int(std::min(width, 420.0)) + 2 * (padding + edge) + 1,
            2 * (padding - 2 + edge) + line * (int(m_rows.size()) + (m_title.isEmpty() ? 0 : 1))};
}

void ChartTip::showFor(const QWidget *chart, const QRectF &mark, const QString &title, std::vector<TipRow> rows)
{
    m_title = title;
    m_rows = std::move(rows);
    const QSize size = wanted();
    const QRect anchor(chart->mapTo(window(), mark.toAlignedRect().topLeft()), mark.toAlignedRect().size());
    const bool tall = anchor.height() > 120; // a column of a chart: beside it, near its top
    QPoint corner = tall ? QPoint(anchor.center().x() + 4, anchor.top() - 8)
                         : QPoint(anchor.right() + 4, anchor.center().y() - size.height() / 2);
    if (corner.x() + size.width() > window()->width())
        corner.setX((tall ? anchor.center().x() : anchor.left()) - size.width() - 4);
    corner.setX(std::max(0, corner.x()));
    corner.setY(std::clamp(corner.y(), 0, std::max(0, window()->height() - size.height())));
    setGeometry(QRect(corner, size));
    show();
    raise();
    update();
}

void ChartTip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF panel = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    paintPanel(painter, panel, 8);
    QRectF row(panel.left() + padding, panel.top() + padding - 2, panel.width() - 2 * padding, line);
    if (!m_title.isEmpty()) {
        painter.setFont(textFont(Type::SmallStrong));
        painter.setPen(tokens().text);
        paintElided(painter, row, Qt::AlignVCenter, m_title);
        row.translate(0, line);
    }
    for (const TipRow &item : m_rows) {
        QRectF name = row;
        if (item.color.isValid()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(item.color);
            painter.drawRoundedRect(QRectF(row.left(), row.center().y() - 4.5, 9, 9), 2, 2);
            name.setLeft(row.left() + 16);
        }
        painter.setFont(textFont(Type::Small));
        painter.setPen(tokens().text2);
        paintElided(painter, name, Qt::AlignVCenter, item.name);
        painter.setFont(textFont(Type::Number));
        painter.setPen(tokens().text);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, item.value);
        row.translate(0, line);
    }
}

} // namespace panorama::ui
