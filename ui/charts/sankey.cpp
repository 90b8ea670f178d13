// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sankey.h"

#include "ui/widgets/paint.h"

#include <QPainterPath>

#include <map>

namespace panorama::ui {

using namespace Qt::StringLiterals;

void SankeyChart::setFlow(std::vector<Node> nodes, std::vector<Link> links, const ValueFormat &format)
{
    m_nodes = std::move(nodes);
    m_links = std::move(links);
    m_format = format;
    refresh();
}

ChartTable SankeyChart::table() const
{
    ChartTable table {{tr("From"), tr("To"), tr("People")}, {}};
    for (const Link &link : m_links)
        table.rows.push_back({m_nodes[std::size_t(link.from)].name, m_nodes[std::size_t(link.to)].name, link.value});
    return table;
}

// The greater of what comes in and what goes out.
std::vector<double> SankeyChart::weights() const
{
    std::vector<double> in(m_nodes.size()), out(m_nodes.size());
    for (const Link &link : m_links) {
        out[std::size_t(link.from)] += link.value;
        in[std::size_t(link.to)] += link.value;
    }
    for (std::size_t i = 0; i < in.size(); ++i)
        in[i] = std::max(in[i], out[i]);
    return in;
}

std::vector<QRectF> SankeyChart::places(const QRectF &area, const ChartStyle &style) const
{
    const auto weight = weights();
    int columns = 1;
    for (const Node &node : m_nodes)
        columns = std::max(columns, node.column + 1);
    std::vector<double> total(std::size_t(columns), 0.0), used(std::size_t(columns), 0.0);
    std::vector<int> count(std::size_t(columns), 0);
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        total[std::size_t(m_nodes[i].column)] += weight[i];
        ++count[std::size_t(m_nodes[i].column)];
    }
    const double gap = style.px(14);
    double unit = 1e300;
    for (std::size_t c = 0; c < total.size(); ++c)
        if (total[c] > 0)
            unit = std::min(unit, std::max(10.0, area.height() - gap * (count[c] - 1)) / total[c]);
    const double thick = style.px(12);
    const double distance = columns > 1 ? (area.width() - thick - style.px(96)) / (columns - 1) : 0;
    std::vector<QRectF> rects;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const auto column = std::size_t(m_nodes[i].column);
        rects.emplace_back(area.left() + distance * double(column), area.top() + used[column], thick,
                           std::max(2.0, weight[i] * unit));
        used[column] += rects.back().height() + gap;
    }
    return rects;
}

std::vector<QPainterPath> SankeyChart::streams(const std::vector<QRectF> &rects) const
{
    const auto weight = weights();
    std::vector<double> out(m_nodes.size(), 0.0), in(m_nodes.size(), 0.0);
    std::vector<QPainterPath> paths;
    for (const Link &link : m_links) {
        const auto a = std::size_t(link.from), b = std::size_t(link.to);
        const double h1 = weight[a] > 0 ? link.value / weight[a] * rects[a].height() : 0;
        const double h2 = weight[b] > 0 ? link.value / weight[b] * rects[b].height() : 0;
        const QPointF p1(rects[a].right(), rects[a].top() + out[a]), p2(rects[b].left(), rects[b].top() + in[b]);
        out[a] += h1, in[b] += h2;
        const double middle = (p1.x() + p2.x()) / 2;
        QPainterPath path(p1);
        path.cubicTo({middle, p1.y()}, {middle, p2.y()}, p2);
        path.lineTo(p2 + QPointF(0, h2));
        path.cubicTo({middle, p2.y() + h2}, {middle, p1.y() + h1}, p1 + QPointF(0, h1));
        path.closeSubpath();
        paths.push_back(path);
    }
    return paths;
}

QColor SankeyChart::streamColor(const Link &link, bool isCurrent, const Tokens &t) const
{
    const bool isExit = m_nodes[std::size_t(link.to)].isExit || m_nodes[std::size_t(link.from)].isExit;
    return mixed(t.surface, isExit ? t.text3 : t.primary, (isExit ? 0.18 : 0.22) + (isCurrent ? 0.22 : 0));
}

// Streams can be pressed over their whole length, not only at their middle.
int SankeyChart::markAt(const QPointF &position) const
{
    for (std::size_t i = m_links.size(); i < marks().size(); ++i)
        if (marks()[i].rect.adjusted(-3, 0, 3, 0).contains(position))
            return int(i);
    const auto paths = streams(places(QRectF(rect()), screenStyle()));
    for (std::size_t i = 0; i < paths.size() && i < marks().size(); ++i)
        if (paths[i].contains(position))
            return int(i);
    return -1;
}

void SankeyChart::paintOverlay(QPainter &painter, const ChartMark &mark, int index) const
{
    if (index >= int(m_links.size()))
        return ChartWidget::paintOverlay(painter, mark, index);
    const ChartStyle style = screenStyle();
    const auto rects = places(QRectF(rect()), style);
    painter.fillPath(streams(rects)[std::size_t(index)], streamColor(m_links[std::size_t(index)], true, style.tokens));
    paintLabels(painter, QRectF(rect()), style, rects);
    if (hasFocus())
        ChartWidget::paintOverlay(painter, mark, index);
}

std::vector<ChartMark> SankeyChart::paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const
{
    const Tokens &t = style.tokens;
    const auto rects = places(area, style);
    const auto weight = weights();
    const auto paths = streams(rects);
    std::vector<ChartMark> marks;
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const Link &link = m_links[i];
        painter.fillPath(paths[i], streamColor(link, false, t));
        marks.push_back({QRectF(paths[i].boundingRect().center() - QPointF(9, 9), QSizeF(18, 18)),
                         m_nodes[std::size_t(link.from)].name + u" → "_s + m_nodes[std::size_t(link.to)].name,
                         m_format.fullText(link.value),
                         {}});
    }
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_nodes[i].isExit ? t.borderStrong : t.primary);
        painter.drawRoundedRect(rects[i], 3, 3);
        marks.push_back({rects[i],
                         m_nodes[i].name,
                         m_format.fullText(weight[i]),
                         {{tr("People"), m_format.fullText(weight[i]), {}}}});
    }
    paintLabels(painter, area, style, rects);
    return marks;
}

// Name and number beside each node; on one line where it is flat, none where there is no room below the one before.
void SankeyChart::paintLabels(QPainter &painter, const QRectF &area, const ChartStyle &style,
                              const std::vector<QRectF> &rects) const
{
    const double line = style.px(17), most = style.px(9); // a label may stand so much lower than its node
    const auto weight = weights();
    std::map<int, double> below; // by column: where the last label ended
    painter.setFont(style.font(Type::Caption));
    for (std::size_t i = 0; i < rects.size(); ++i) {
        double room = area.right() - rects[i].right() - style.px(7); // up to the next column
        for (const QRectF &other : rects)
            if (other.left() > rects[i].right())
                room = std::min(room, other.left() - rects[i].right() - style.px(11));
        double &end = below.try_emplace(m_nodes[i].column, area.top() - line).first->second;
        const QString number = m_format.shortText(weight[i]);
        const double middle = rects[i].center().y();
        const bool isTall = rects[i].height() >= line && middle - line >= end - 1;
        const double top = isTall ? middle - line : std::max(end, middle - line / 2);
        if (!isTall && top > middle - line / 2 + most)
            continue;
        const QRectF label(rects[i].right() + style.px(7), top, room, line);
        const double wide = isTall ? 0 : QFontMetricsF(painter.font()).horizontalAdvance(number) + style.px(6);
        painter.setPen(style.tokens.text);
        paintElided(painter, label.adjusted(0, 0, -wide, 0), Qt::AlignVCenter, m_nodes[i].name);
        const double name =
            std::min(label.width() - wide, QFontMetricsF(painter.font()).horizontalAdvance(m_nodes[i].name));
        painter.setPen(style.tokens.text3);
        painter.drawText(isTall ? label.translated(0, line - 1) : label.adjusted(name + style.px(6), 0, 0, 0),
                         Qt::AlignVCenter, number);
        end = top + (isTall ? 2 * line : line);
    }
}

} // namespace panorama::ui
