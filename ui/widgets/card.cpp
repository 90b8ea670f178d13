// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

// A line of parts with · between them. Where there is no more room it ends after the last part that is whole; if not
// even the first one is, it ends in …, and less than half of it says nothing.
class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const QString shown = fitting();
        if (shown == text())
            return QLabel::paintEvent(event);
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(contentsRect(), int(alignment()), shown);
    }

private:
    QString fitting() const
    {
        QString whole = text();
        for (qsizetype end = whole.size(); end > 0; end = whole.lastIndexOf(u" · "_s)) {
            whole.truncate(end);
            if (fontMetrics().horizontalAdvance(whole) <= width())
                return whole;
        }
        const QString cut = fontMetrics().elidedText(whole, Qt::ElideRight, width());
        return 2 * cut.size() > whole.size() ? cut : QString();
    }
};

} // namespace

Card::Card(QWidget *parent) : QFrame(parent)
{
    build();
}

Card::Card(const QString &title, const QString &subtitle, QWidget *parent) : QFrame(parent)
{
    build();
    setTitle(title);
    setSubtitle(subtitle);
}

void Card::build()
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    m_header = new QWidget(this);
    m_title = makeLabel({}, u"h2"_s, m_header);
    m_subtitle = new ElidedLabel(m_header);
    m_subtitle->setProperty("role", u"muted"_s);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setMinimumWidth(0);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(8);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_title, 0, Qt::AlignBaseline);
    row->addWidget(m_subtitle, 1, Qt::AlignBaseline);
    row->addLayout(m_actions);
    m_header->hide();
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(8);
    column->addWidget(m_header);
    column->addLayout(m_body, 1);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_header->setVisible(!title.isEmpty());
    setAccessibleName(title);
    for (auto *table : findChildren<QAbstractItemView *>()) // a table in a card is what the card is about
        if (const QString name = table->accessibleName(); name.isEmpty() || table->property("namedByCard").toBool()) {
            table->setProperty("namedByCard", true);
            table->setAccessibleName(title);
        }
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setToolTip(subtitle);
}

QString Card::title() const
{
    return m_title->text();
}

QPushButton *makeButton(const QString &text, const QString &icon, const QString &kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    if (!kind.isEmpty())
        button->setProperty("kind", kind);
    if (!icon.isEmpty()) {
        button->setIcon(themeIcon(icon,
                                  kind == "primary"_L1      ? Tone::OnPrimary
                                      : kind == "ghost"_L1  ? Tone::Primary
                                      : kind == "danger"_L1 ? Tone::Bad
                                                            : Tone::Text2));
        button->setIconSize({kind == "icon"_L1 ? 16 : 19, 16});
    }
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QPushButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = makeButton({}, icon, u"icon"_s, parent);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QLabel *makeLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    if (!role.isEmpty())
        label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("line", true);
    return line;
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace panorama::ui
