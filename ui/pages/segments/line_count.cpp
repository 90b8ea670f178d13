// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/line_count.h"

#include "ui/theme/numbers.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace panorama::ui {

using namespace Qt::StringLiterals;

LineCountLabel::LineCountLabel(After after, QWidget *parent) : QWidget(parent), m_after(after)
{
    setFixedWidth(sizeHint().width());
    setMinimumHeight(sizeHint().height());
}

void LineCountLabel::setCount(const std::optional<LineCount> &count, quint64 people)
{
    m_count = count;
    m_showsAfter = count && m_after != After::None && count->after != count->count;
    QString text;
    if (count) {
        text = tr("%1 people").arg(fullNumber(double(count->count)));
        if (people)
            text += u" · "_s + percentText(double(count->count) / double(people));
        if (m_showsAfter)
            text += u'\n'
                + (m_after == After::Left ? tr("%1 people are left after this line") : tr("%1 people up to this line"))
                      .arg(fullNumber(double(count->after)));
    }
    setToolTip(text);
    setAccessibleName(text);
    update();
}

void LineCountLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const double middle = height() / 2.0;
    const bool both = m_count && m_showsAfter;
    painter.setFont(textFont(Type::Caption));
    painter.setPen(t.text2);
    const QRectF first(0, both ? middle - 17 : middle - 9, width(), 18);
    painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter,
                     m_count ? tr("%1 people").arg(fullNumber(double(m_count->count))) : QStringLiteral("…"));
    if (!both)
        return;
    painter.setFont(textFont(Type::Micro));
    painter.setPen(t.text3);
    painter.drawText(
        QRectF(0, middle, width(), 16), Qt::AlignRight | Qt::AlignVCenter,
        (m_after == After::Left ? tr("%1 left") : tr("%1 so far")).arg(fullNumber(double(m_count->after))));
}

} // namespace panorama::ui
