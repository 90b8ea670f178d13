// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/paint.h"

#include <QLabel>

namespace panorama::ui {

// Small rounded label for a state or a count. The text carries the meaning, the tone supports it.
class Pill : public QLabel
{
    Q_OBJECT
public:
    explicit Pill(const QString &text = {}, PillTone tone = PillTone::Neutral, QWidget *parent = nullptr);
    void setPill(const QString &text, PillTone tone, const QString &icon = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {24, 22}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    PillTone m_tone;
    QString m_icon;
};

} // namespace panorama::ui
