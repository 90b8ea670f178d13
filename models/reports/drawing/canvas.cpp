// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/drawing/canvas.h"

#include <QFontMetricsF>
#include <QPaintEngine>

#include <array>

namespace panorama::reports {

using namespace Qt::StringLiterals;

QColor channelColour(int index)
{
    static constexpr std::array<QRgb, 12> colours = {0xff5261EA, 0xffF99607, 0xff0C9B8A, 0xffF03978,
                                                     0xff7FD2EE, 0xff833D89, 0xffAFE481, 0xff252B4C,
                                                     0xffFBBFC3, 0xff185A3F, 0xffA786C7, 0xff9F4F00};
    return QColor::fromRgb(colours[std::size_t(index % 12 + 12) % 12]);
}

// A Latin face first and the right Han variant after it: without the second the Japanese glyphs come.
Canvas::Canvas(QPainter &painter, const std::string &language)
    : painter(painter),
      language(language),
      m_families {u"Inter"_s, u"Segoe UI"_s, u"Helvetica Neue"_s, u"DejaVu Sans"_s}
{
    const bool tw = language == "zh_TW";
    m_families << (tw ? u"Noto Sans CJK TC"_s : u"Noto Sans CJK SC"_s)
               << (tw ? u"Microsoft JhengHei"_s : u"Microsoft YaHei"_s) << (tw ? u"PingFang TC"_s : u"PingFang SC"_s);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
}

QFont Canvas::font(Type type) const
{
    struct Size
    {
        int pixels;
        bool bold;
    };
    static constexpr std::array<Size, 9> sizes = {{{32, true},
                                                   {30, true},
                                                   {19, true},
                                                   {17, false},
                                                   {17, true},
                                                   {15, false},
                                                   {15, true},
                                                   {13, false},
                                                   {60, true}}};
    const Size size = sizes[std::size_t(type)];
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(size.pixels);
    font.setWeight(size.bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double Canvas::width(Type type, const QString &text) const
{
    return QFontMetricsF(font(type), painter.device()).horizontalAdvance(text);
}

void Canvas::text(const QRectF &rect, Type type, const QColor &colour, const QString &text, Qt::Alignment align) const
{
    const QFont face = font(type);
    painter.setFont(face);
    painter.setPen(colour);
    const QString shown = width(type, text) > rect.width() + 0.5
        ? QFontMetricsF(face, painter.device()).elidedText(text, Qt::ElideRight, rect.width())
        : text;
    if (painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Pdf)
        drawPieces(rect, face, align, shown);
    else
        painter.drawText(rect, int(align) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

// Fonts such as Inter set other glyphs for marks between digits or capitals (2026-09-04, 09:42), and Qt's PDF cannot
// tell what these mean. So in a PDF each such mark is drawn by itself.
void Canvas::drawPieces(const QRectF &rect, const QFont &face, Qt::Alignment align, const QString &text) const
{
    QStringList pieces;
    bool open = false;
    for (const QChar c : text) {
        const bool mark = (c.isPunct() || c.isSymbol()) && c.unicode() < 0x2100 && c != u'.' && c != u',';
        if (mark || !open)
            pieces << QString();
        pieces.last() += c;
        open = !mark;
    }
    const QFontMetricsF metrics(face, painter.device());
    double wide = 0;
    for (const QString &piece : pieces)
        wide += metrics.horizontalAdvance(piece);
    double x = align & Qt::AlignRight ? rect.right() - wide
        : align & Qt::AlignHCenter    ? rect.center().x() - wide / 2
                                      : rect.left();
    for (const QString &piece : pieces) {
        painter.drawText(QRectF(x, rect.top(), rect.width(), rect.height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, piece);
        x += metrics.horizontalAdvance(piece);
    }
}

void Canvas::fill(const QRectF &rect, const QColor &colour, double radius) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, radius, radius);
}

void Canvas::line(QPointF from, QPointF to, const QColor &colour, double width) const
{
    painter.setPen(QPen(colour, width));
    painter.drawLine(from, to);
}

double Canvas::pill(QPointF leftTop, const QString &text, const QColor &colour, const QColor &soft, double height) const
{
    const double wide = width(Type::Caption, text) + 20;
    const QRectF rect(leftTop, QSizeF(wide, height));
    fill(rect, soft, height / 2);
    this->text(rect, Type::Caption, colour, text, Qt::AlignCenter);
    return wide;
}

} // namespace panorama::reports
