// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>

#include <string>

namespace panorama::reports {

// The light export theme: the window's tokens, larger type (ecosystem: visual design language).
namespace ink {
inline const QColor canvas(0xF5, 0xF6, 0xFA), surface(0xFF, 0xFF, 0xFF), border(0xE4, 0xE7, 0xEF),
    divider(0xED, 0xEF, 0xF5), grid(0xEC, 0xEE, 0xF4);
inline const QColor text(0x17, 0x1B, 0x2C), text2(0x52, 0x5B, 0x73), text3(0x66, 0x70, 0x85);
inline const QColor primary(0x4A, 0x5A, 0xE0), primarySoft(0xED, 0xEF, 0xFE);
inline const QColor good(0x0B, 0x7A, 0x5B), goodSoft(0xE3, 0xF5, 0xEE), bad(0xC4, 0x26, 0x5B),
    badSoft(0xFD, 0xE8, 0xEF);
} // namespace ink
QColor channelColour(int index);

enum class Type { Display, H1, H2, Body, Strong, Small, SmallStrong, Caption, Cover };

// A painter with the fonts of a language. Coordinates are those of a page 1600 units wide.
class Canvas
{
public:
    Canvas(QPainter &painter, const std::string &language);

    QPainter &painter;
    const std::string language;
    QFont font(Type type) const;
    double width(Type type, const QString &text) const;
    // One line, elided at the right where it does not fit.
    void text(const QRectF &rect, Type type, const QColor &colour, const QString &text,
              Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter) const;
    void fill(const QRectF &rect, const QColor &colour, double radius = 0) const;
    void line(QPointF from, QPointF to, const QColor &colour, double width = 1) const;
    // A rounded label; gives its width.
    double pill(QPointF leftTop, const QString &text, const QColor &colour, const QColor &soft,
                double height = 24) const;

private:
    void drawPieces(const QRectF &rect, const QFont &face, Qt::Alignment align, const QString &text) const;
    QStringList m_families;
};

inline QString qs(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace panorama::reports
