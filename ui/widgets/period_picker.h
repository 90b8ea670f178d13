// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/period.h"
#include "ui/widgets/segmented.h"

namespace panorama::ui {

// 7, 30, 90 days, 26 weeks or days of one's own choice.
class PeriodPicker : public Segmented
{
    Q_OBJECT
public:
    explicit PeriodPicker(QWidget *parent = nullptr);
    void setToday(Date today) { m_today = today; }
    void setPeriod(const Period &period);
    Period period() const { return m_period; }

Q_SIGNALS:
    void periodChanged(const Period &period);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void take(const QString &id);
    void askForDays();
    void setDays(const Period &period);
    Date m_today;
    Period m_period;
};

} // namespace panorama::ui
