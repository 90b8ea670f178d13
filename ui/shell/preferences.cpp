// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QSettings>

namespace panorama::ui {

QVariant readPreference(const char *key, const QVariant &fallback)
{
    return QSettings().value(QLatin1String(key), fallback);
}

void writePreference(const char *key, const QVariant &value)
{
    QSettings().setValue(QLatin1String(key), value);
}

void rememberRecent(const Preference<QStringList> &preference, const QString &entry, int most)
{
    QStringList list = preferred(preference);
    list.removeAll(entry);
    list.prepend(entry);
    remember(preference, QStringList(list.mid(0, most)));
}

} // namespace panorama::ui
