// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QWidget>

class QDateEdit;
class QLabel;
class QLineEdit;

namespace panorama::ui {

// Date field with a calendar that opens below, weeks from Monday.
QDateEdit *makeDateEdit(const QDate &date, QWidget *parent = nullptr);
// Marks a field as wrong and says below it how to mend it; an empty text clears both.
void setFieldError(QWidget *field, QLabel *message, const QString &text);
// Label above a field, with the error line below it.
QWidget *makeField(const QString &label, QWidget *field, QLabel **error = nullptr, QWidget *parent = nullptr);

// Two handles on one line; values are whole steps. Arrow keys move the handle with the focus, Tab takes the other.
class RangeSlider : public QWidget
{
    Q_OBJECT
public:
    explicit RangeSlider(QWidget *parent = nullptr);
    void setLimits(int low, int high);
    void setRange(int low, int high); // emits nothing
    int low() const { return m_low; }
    int high() const { return m_high; }
    QSize sizeHint() const override { return {200, 24}; }

Q_SIGNALS:
    void rangeChanged(int low, int high);

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double xOf(int value) const;
    void moveActive(int value);
    int m_min = 0, m_max = 100, m_low = 0, m_high = 100;
    bool m_activeHigh = false;
};

// Removable chips and a field that adds one.
class ChipList : public QWidget
{
    Q_OBJECT
public:
    explicit ChipList(const QString &placeholder, QWidget *parent = nullptr);
    void setChips(const QStringList &chips);
    QStringList chips() const { return m_chips; }
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void chipsChanged(const QStringList &chips);

private:
    void rebuild();
    QStringList m_chips;
    QLineEdit *m_field;
};

} // namespace panorama::ui
