// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

namespace panorama::ui {

// Lets Return press the button that it is sent to, as Space does. Installed on the application it serves every button;
// a Return that a field leaves over presses nothing, whatever has the focus by then.
class ReturnKey : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace panorama::ui
