// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QWidget>

class QDateEdit;
class QPushButton;

namespace panorama::ui {

// The period of a document, first and last day, with the usual lengths up to the last day that there is data of.
class SpanEditor : public QWidget
{
    Q_OBJECT
public:
    explicit SpanEditor(QWidget *parent = nullptr);
    void setSpan(const QDate &first, const QDate &last); // emits nothing
    void setData(const QDate &first, const QDate &last) { m_dataFirst = first, m_dataLast = last; }
    QDate first() const;
    QDate last() const;

Q_SIGNALS:
    void spanChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QDateEdit *m_first, *m_last;
    QPushButton *m_usual;
    QDate m_dataFirst, m_dataLast;
};

} // namespace panorama::ui
