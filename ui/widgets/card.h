// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace panorama::ui {

// White card with a header (title, muted subtitle, actions at the right) and a body. In rows, cards take the share
// that the layout's stretch gives them, whatever their content wants.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, const QString &subtitle = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title); // empty: no header
    void setSubtitle(const QString &subtitle);
    QString title() const;
    QHBoxLayout *actions() const { return m_actions; } // right end of the header
    QVBoxLayout *body() const { return m_body; }

private:
    void build();
    QWidget *m_header = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QVBoxLayout *m_body = nullptr;
};

// Buttons of the house: kind is "primary", "danger", "ghost", "icon" or empty. One primary button a page.
QPushButton *makeButton(const QString &text, const QString &icon = {}, const QString &kind = {},
                        QWidget *parent = nullptr);
// Round icon button without a frame; `name` is its tooltip and accessible name.
QPushButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);
// Label with a role of style.qss: h1, h2, strong, secondary, muted, field, error, section.
QLabel *makeLabel(const QString &text, const QString &role = {}, QWidget *parent = nullptr);
QFrame *makeLine(QWidget *parent = nullptr);
// Changes a property that style.qss selects by, and applies it.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace panorama::ui
