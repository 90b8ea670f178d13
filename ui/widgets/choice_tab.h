// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace panorama::ui {

// One of few choices that stand side by side: quiet text, softly filled when it is the chosen one. Exclusive among its
// neighbours; a radio button to a screen reader.
class ChoiceTab : public QAbstractButton
{
public:
    // `margin`: room on both sides of the text together.
    explicit ChoiceTab(int margin, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; // a little narrower; the text is elided then

protected:
    void paintEvent(QPaintEvent *) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int m_margin;
    bool m_byKeyboard = false; // how the focus came
};

} // namespace panorama::ui
