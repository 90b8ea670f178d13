// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocalServer>

class QWidget;

namespace panorama::app {

// One window a workspace: a second one brings the first to the front and ends.
class OnlyWindow : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    // True: another process of this user shows this file and was asked to come to the front.
    static bool raiseOther(const QString &path);
    // From now on `window` is the one for this file.
    void claim(const QString &path, QWidget &window);

private:
    QLocalServer m_server;
};

} // namespace panorama::app
