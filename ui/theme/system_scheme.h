// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>

#ifdef __linux__
#include <QtDBus/QDBusVariant>
#endif

namespace panorama::ui {

// Whether the desktop is dark, and when that changes: the settings portal on Linux (a signal), the registry on Windows
// and the global preferences on macOS (looked at every two seconds; Qt 6.4 has no signal for it).
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);

Q_SIGNALS:
    void changed(bool dark);

#ifdef __linux__
private Q_SLOTS:
    void portalChanged(const QString &group, const QString &key, const QDBusVariant &value);
#endif

private:
    void askPortal();
    void look();
    QTimer m_timer;
};

} // namespace panorama::ui
