// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_scheme.h"

#include <QDir>
#include <QSettings>

#ifdef __linux__
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusVariant>
#endif

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

#ifdef __linux__
const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s; // 0 no preference, 1 dark, 2 light

// Older portals wrap the value twice.
uint schemeIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}
#endif

} // namespace

SystemScheme::SystemScheme(QObject *parent) : QObject(parent)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    connect(&m_timer, &QTimer::timeout, this, &SystemScheme::look);
    m_timer.start(2000);
    QTimer::singleShot(0, this, &SystemScheme::look);
#elif defined(__linux__)
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    QDBusConnection::sessionBus().connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                                          SLOT(portalChanged(QString, QString, QDBusVariant)));
    askPortal();
#endif
}

void SystemScheme::look()
{
#if defined(Q_OS_WIN)
    const QSettings registry(uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
                             QSettings::NativeFormat);
    Q_EMIT changed(registry.value(u"AppsUseLightTheme"_s, 1).toInt() == 0);
#elif defined(Q_OS_MACOS)
    const QSettings global(QDir::homePath() + u"/Library/Preferences/.GlobalPreferences.plist"_s,
                           QSettings::NativeFormat);
    Q_EMIT changed(global.value(u"AppleInterfaceStyle"_s).toString() == "Dark"_L1);
#endif
}

void SystemScheme::askPortal()
{
#ifdef __linux__
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    call << appearance << colorScheme;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError() && schemeIn(reply.value()) != 0)
            Q_EMIT changed(schemeIn(reply.value()) == 1);
    });
#endif
}

#ifdef __linux__
void SystemScheme::portalChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        Q_EMIT changed(schemeIn(QVariant::fromValue(value)) == 1);
}
#endif

} // namespace panorama::ui
