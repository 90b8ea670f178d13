// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

namespace panorama::ui {

// What hands expect of every field, installed on the application:
// the wheel scrolls the page over fields and sliders that nobody has taken up, it changes no value there;
// Undo and Redo in a field are the page's once the field itself has nothing to take back;
// lists of choices open below their field and look like the other lists.
class HandHabits : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace panorama::ui
