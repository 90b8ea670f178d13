// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_map.h"

#include "ui/widgets/paint.h"

#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

// Six steps by share of the greatest value; zero is the faintest, as is a share of nothing.
QColor heat(double share, const Tokens &t)
{
    static constexpr double steps[] = {0.06, 0.18, 0.34, 0.52, 0.74, 1.0};
    const int step = share > 0 ? std::clamp(int(std::ceil(share * 5)), 1, 5) : 0;
    return mixed(t.surface, t.primary, steps[step]);
}

} // namespace

void HeatMap::setContent(Content content)
{
    m_content = std::move(content);
    refresh();
}

HeatMap::State HeatMap::stateAt(std::size_t row, std::size_t column) const
{
    return row < m_content.states.size() && column < m_content.states[row].size() ? m_content.states[row][column]
                                                                                  : State::Value;
}

QString HeatMap::stateName(State state) const
{
    switch (state) {
    case State::Final: return tr("Final");
    case State::Moving: return tr("Still moving");
    case State::Partial: return tr("Partial");
    case State::Missing: return tr("Missing");
    case State::Value:
    case State::None: break;
    }
    return {};
}

namespace {

QColor stateColor(HeatMap::State state, const Tokens &t)
{
    switch (state) {
    case HeatMap::State::Final: return mixed(t.surface, t.good, 0.55);
    case HeatMap::State::Moving: return mixed(t.surface, t.primary, 0.45);
    case HeatMap::State::Partial: return mixed(t.surface, t.warn, 0.55);
    case HeatMap::State::Missing: return t.badSoft;
    case HeatMap::State::Value:
    case HeatMap::State::None: break;
    }
    return t.divider;
}

} // namespace

std::vector<TipRow> HeatMap::legend() const
{
    std::vector<TipRow> rows;
    // Values that are written into their cells need no legend.
    bool hasStates = false;
    for (const auto &row : m_content.states)
        for (const State state : row)
            hasStates = hasStates || (state != State::Value && state != State::None);
    if (hasStates)
        for (const State state : {State::Final, State::Moving, State::Partial, State::Missing})
            rows.push_back(
                {stateName(state), {}, state == State::Missing ? tokens().bad : stateColor(state, tokens())});
    const double most = fullValue();
    if (!hasStates && !m_content.numbers && most > 0)
        for (int i = 0; i <= 5; ++i)
            rows.push_back(
                {i ? u"≤ "_s + m_content.format.shortText(most * i / 5) : (u"0 "_s + m_content.format.unit).trimmed(),
                 {},
                 heat(i / 5.0, tokens())});
    return rows;
}

double HeatMap::fullValue() const
{
    double most = m_content.full;
    for (const auto &row : m_content.values)
        for (const double value : row)
            most = m_content.full > 0 || std::isnan(value) ? most : std::max(most, value);
    return most;
}

QString HeatMap::noteAt(std::size_t row, std::size_t column) const
{
    return row < m_content.notes.size() ? m_content.notes[row].value(qsizetype(column)) : QString();
}

QString HeatMap::stateText(std::size_t row, std::size_t column) const
{
    QStringList parts {stateName(stateAt(row, column)), noteAt(row, column)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

ChartTable HeatMap::table() const
{
    ChartTable table;
    if (m_content.rows.isEmpty() || m_content.columns.isEmpty())
        return table;
    table.columns << (m_content.rowName.isEmpty() ? tr("Row") : m_content.rowName) << m_content.columns;
    for (qsizetype r = 0; r < m_content.rows.size(); ++r) {
        QVariantList row {m_content.rows[r]};
        for (qsizetype c = 0; c < m_content.columns.size(); ++c) {
            const auto state = stateAt(std::size_t(r), std::size_t(c));
            row << (state == State::Value ? QVariant(m_content.values[std::size_t(r)][std::size_t(c)])
                                          : QVariant(stateText(std::size_t(r), std::size_t(c))));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

void HeatMap::paintCell(QPainter &painter, const QRectF &cell, std::size_t row, std::size_t column, double most,
                        const ChartStyle &style) const
{
    const Tokens &t = style.tokens;
    const State state = stateAt(row, column);
    const double value = state == State::Value ? m_content.values[row][column] : NAN;
    const double radius = std::min(4.0, cell.height() / 4);
    painter.setPen(Qt::NoPen);
    const QColor fill = state == State::Value ? heat(most > 0 ? value / most : 0, t) : stateColor(state, t);
    if (state == State::None)
        return;
    if (state == State::Value && std::isnan(value)) {
        painter.setBrush(QBrush(t.borderStrong, Qt::BDiagPattern));
        painter.drawRoundedRect(cell, radius, radius);
        return;
    }
    painter.setBrush(fill);
    if (state == State::Missing)
        painter.setPen(QPen(t.bad, 1));
    painter.drawRoundedRect(state == State::Missing ? cell.adjusted(0.5, 0.5, -0.5, -0.5) : cell, radius, radius);
    if (!m_content.numbers || state != State::Value)
        return;
    const QString text = m_content.format.shortText(value);
    painter.setFont(style.font(Type::Caption));
    if (QFontMetricsF(painter.font()).horizontalAdvance(text) > cell.width() - 4 || cell.height() < style.px(15))
        return;
    painter.setPen(most > 0 && value / most > 0.6 ? t.onPrimary : t.text);
    painter.drawText(cell, Qt::AlignCenter, text);
}

std::vector<ChartMark> HeatMap::paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const
{
    const QFont font = style.font(Type::Caption);
    const QFontMetricsF metrics(font);
    double names = 0, heads = 0;
    const double most = fullValue();
    for (const QString &row : m_content.rows)
        names = std::max(names, metrics.horizontalAdvance(row));
    for (const QString &column : m_content.columns)
        heads = std::max(heads, metrics.horizontalAdvance(column));
    names = std::max(names, metrics.horizontalAdvance(m_content.columnUnit));
    names = std::min(names + 2, area.width() * 0.34);
    const QRectF grid = area.adjusted(names + style.px(10), style.px(22), 0, 0);
    const double width = grid.width() / double(m_content.columns.size());
    const double height = std::min(grid.height() / double(m_content.rows.size()), style.px(44));
    const auto every = qsizetype(std::max(1.0, std::ceil((heads + style.px(8)) / width)));
    painter.setFont(font);
    painter.setPen(style.tokens.text3);
    for (qsizetype c = 0; c < m_content.columns.size(); c += every)
        painter.drawText(QRectF(grid.left() + width * double(c) - heads, area.top(), width + 2 * heads, style.px(18)),
                         Qt::AlignCenter, m_content.columns[c]);
    painter.drawText(QRectF(area.left(), area.top(), names, style.px(18)), Qt::AlignLeft | Qt::AlignVCenter,
                     m_content.columnUnit);
    std::vector<ChartMark> marks;
    const double gap = width > 10 ? 2 : 1;
    for (std::size_t r = 0; r < std::size_t(m_content.rows.size()); ++r) {
        painter.setFont(font);
        painter.setPen(style.tokens.text2);
        paintElided(painter, {area.left(), grid.top() + height * double(r), names, height}, Qt::AlignVCenter,
                    m_content.rows[qsizetype(r)]);
        for (std::size_t c = 0; c < std::size_t(m_content.columns.size()); ++c) {
            const QRectF cell(grid.left() + width * double(c) + gap / 2, grid.top() + height * double(r) + gap / 2,
                              width - gap, height - gap);
            paintCell(painter, cell, r, c, most, style);
            const bool isValue = stateAt(r, c) == State::Value;
            const QString name = m_content.rows[qsizetype(r)] + u" · "_s + m_content.columns[qsizetype(c)];
            QStringList texts {isValue ? m_content.format.fullText(m_content.values[r][c]) : stateText(r, c)};
            if (const QString note = noteAt(r, c); isValue && !note.isEmpty())
                texts << note;
            marks.push_back({cell, name, texts.join(u" · "_s), {}});
        }
    }
    return marks;
}

int HeatMap::step(int key, int from) const
{
    const int columns = int(m_content.columns.size()), count = int(marks().size());
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int next = from + (key == Qt::Key_Down ? columns : -columns);
        return next < 0 || next >= count ? from : next;
    }
    return ChartWidget::step(key, from);
}

} // namespace panorama::ui
