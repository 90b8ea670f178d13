// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

namespace panorama::ui {

Pill::Pill(const QString &text, PillTone tone, QWidget *parent) : QLabel(text, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Pill::setPill(const QString &text, PillTone tone, const QString &icon)
{
    m_tone = tone;
    m_icon = icon;
    setText(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(text(), textFont(Type::CaptionStrong), !m_icon.isEmpty()).toSize() + QSize(1, 0);
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area(0, (height() - 22) / 2.0, std::min<double>(width(), sizeHint().width()), 22);
    paintPill(painter, area, text(), m_tone, textFont(Type::CaptionStrong), m_icon);
}

} // namespace panorama::ui
