// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/budget_plan.h"

#include <QWidget>

#include <optional>

class QAbstractButton;
class QLabel;
class QLineEdit;
class QSlider;

namespace panorama::ui {

// "1,200,000.00"
QString groupedAmount(Minor amount, const QString &currency);

// One line of a plan: channel, slider, amount, share of the total, lock. The slider works in thousandths of the total.
class PlanRow : public QWidget
{
    Q_OBJECT
public:
    explicit PlanRow(const QString &lineId, QWidget *parent = nullptr);
    void show(const PlanLine &line, Minor total, const QString &currency, int color,
              const std::optional<Minor> &actual);
    void retranslate();

Q_SIGNALS:
    void dragged(const QString &line, qint64 amount); // while the slider moves
    void dragEnded();
    void typed(const QString &line, qint64 amount);
    void lockToggled(const QString &line, bool lock);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void takeText();
    QString m_id, m_currency;
    Minor m_total = 0, m_planned = 0;
    int m_color = 0;
    bool m_filling = false;
    QLabel *m_name, *m_share, *m_actual;
    QSlider *m_slider;
    QLineEdit *m_amount;
    QAbstractButton *m_lock;
};

} // namespace panorama::ui
