// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_box.h"

#include "ui/widgets/paint.h"

#include <QAction>
#include <QEvent>
#include <QToolButton>

namespace panorama::ui {

using namespace Qt::StringLiterals;

SearchBox::SearchBox(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setClearButtonEnabled(true);
    setTextMargins(24, 0, 0, 0);
    setMinimumWidth(160);
    if (auto *clear = findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setIcon(themeIcon(u"x"_s, Tone::Text3));
    nameClearButton();
}

void SearchBox::setShortcutHint(const QString &hint)
{
    m_hint = hint;
    const int width = hint.isEmpty() ? 0 : QFontMetrics(textFont(Type::Caption)).horizontalAdvance(hint) + 18;
    setTextMargins(24, 0, width, 0);
    setClearButtonEnabled(hint.isEmpty());
    nameClearButton();
    update();
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameClearButton();
}

// Qt gives its button no name for the screen reader.
void SearchBox::nameClearButton()
{
    for (auto *button : findChildren<QToolButton *>())
        button->setAccessibleName(tr("Clear"));
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintIcon(painter, u"search"_s, QRectF(11, height() / 2.0 - 8, 16, 16), tokens().text3, 2);
    if (m_hint.isEmpty() || !text().isEmpty())
        return;
    const QFont font = textFont(Type::Caption);
    const double chipWidth = QFontMetricsF(font).horizontalAdvance(m_hint) + 16;
    const QRectF chip(width() - chipWidth - 8, height() / 2.0 - 10, chipWidth, 20);
    painter.setPen(QPen(tokens().border, 1));
    painter.setBrush(tokens().raised);
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setFont(font);
    painter.setPen(tokens().text2);
    painter.drawText(chip, Qt::AlignCenter, m_hint);
}

} // namespace panorama::ui
