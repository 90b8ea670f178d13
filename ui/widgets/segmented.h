// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>
#include <QWidget>

class QHBoxLayout;

namespace panorama::ui {

// One choice of few, side by side. Arrow keys move, each choice is a radio button to a screen reader.
class Segmented : public QWidget
{
    Q_OBJECT
public:
    explicit Segmented(QWidget *parent = nullptr);
    void addChoice(const QString &id, const QString &text, const QString &tip = {});
    void setChoiceText(const QString &id, const QString &text);
    void setCurrent(const QString &id); // emits nothing
    QString current() const { return m_current; }

Q_SIGNALS:
    void chosen(const QString &id);
    void chosenAgain(const QString &id); // the current one was pressed

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QString &id);
    QHBoxLayout *m_row;
    QString m_current;
    bool m_again = false; // the current one is being pressed
};

} // namespace panorama::ui
