// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/look.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        // In a wider place it stands at the left: the rest is the gap before the text of a button.
        const QRectF place =
            rect.width() > rect.height() ? QRectF(rect.topLeft(), QSizeF(rect.height(), rect.height())) : QRectF(rect);
        paintIcon(*painter, m_name, place, mode == QIcon::Disabled ? tokens().borderStrong : toneColor(m_tone));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return u"panorama"_s; }

private:
    QString m_name;
    Tone m_tone;
};

} // namespace

QColor toneColor(Tone tone)
{
    const Tokens &t = tokens();
    switch (tone) {
    case Tone::Text: return t.text;
    case Tone::Text2: return t.text2;
    case Tone::Text3: return t.text3;
    case Tone::Primary: return t.primary;
    case Tone::OnPrimary: return t.onPrimary;
    case Tone::Good: return t.good;
    case Tone::Bad: return t.bad;
    case Tone::Warn: return t.warn;
    }
    return t.text2;
}

QIcon themeIcon(const QString &name, Tone tone)
{
    return QIcon(new ThemedIconEngine(name, tone));
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour, double strokeWidth)
{
    const double side = std::min(rect.width(), rect.height());
    const QRectF square(rect.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const QString key =
        u"icon:%1:%2:%3:%4"_s.arg(name, colour.name(QColor::HexArgb)).arg(side * ratio).arg(strokeWidth);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(QSizeF(side * ratio, side * ratio).toSize().expandedTo({1, 1}));
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(iconSvg(name, colour, strokeWidth));
        QPainter inner(&pixmap);
        renderer.render(&inner, QRectF(QPointF(), QSizeF(pixmap.size())));
        QPixmapCache::insert(key, pixmap);
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(square, pixmap, QRectF(QPointF(), QSizeF(pixmap.size())));
    painter.restore();
}

QByteArray iconSvg(const QString &name, const QColor &colour, double strokeWidth)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray text = file.readAll();
    text.replace("currentColor", colour.name().toLatin1());
    text.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(strokeWidth) + '"');
    return text;
}

} // namespace panorama::ui
