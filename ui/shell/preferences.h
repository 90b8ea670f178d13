// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <QVariant>

namespace panorama::ui {

// What the window remembers between starts on this computer (nothing of it is in the workspace).
template<typename T> struct Preference
{
    const char *key;
    T fallback;
};

namespace prefer {
inline const Preference<QString> language {"window/language", {}}; // empty: the system's
inline const Preference<QString> theme {"window/theme", QStringLiteral("system")};
inline const Preference<QString> density {"window/density", QStringLiteral("comfortable")};
inline const Preference<QString> page {"window/page", QStringLiteral("overview")};
inline const Preference<QString> period {"window/period", QStringLiteral("30d")};
inline const Preference<int> syncHours {"sync/hours", 0}; // between syncs of connected sources; 0: never
inline const Preference<QByteArray> geometry {"window/geometry", {}};
inline const Preference<QStringList> recentWorkspaces {"workspaces/recent", {}};
inline const Preference<QStringList> recentCommands {"palette/recent", {}};
} // namespace prefer

QVariant readPreference(const char *key, const QVariant &fallback);
void writePreference(const char *key, const QVariant &value);
template<typename T> T preferred(const Preference<T> &preference)
{
    return readPreference(preference.key, QVariant::fromValue(preference.fallback)).template value<T>();
}
template<typename T> void remember(const Preference<T> &preference, const T &value)
{
    writePreference(preference.key, QVariant::fromValue(value));
}
// Puts `entry` first, without repeats, at most `most`.
void rememberRecent(const Preference<QStringList> &preference, const QString &entry, int most = 8);

} // namespace panorama::ui
