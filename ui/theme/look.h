// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>

#include <optional>

class QApplication;

namespace panorama::ui {

enum class ThemeMode { System, Light, Dark };
enum class Density { Comfortable, Compact };

// What is applied to the whole application now, like QApplication::palette(): read it when painting, never keep it.
struct Look
{
    Scheme scheme = Scheme::Light;
    Density density = Density::Comfortable;
    Tokens tokens = tokensOf(Scheme::Light);
    bool animated = true; // false with PANORAMA_TEST_IDS=1
    int controlHeight() const { return density == Density::Compact ? 30 : 36; }
    int rowHeight() const { return density == Density::Compact ? 32 : 40; }
};

const Look &look();
inline const Tokens &tokens()
{
    return look().tokens;
}

// Display 30/600 (KPI) · H1 22/600 · H2 15/600 · Body 14 · Strong 14/600 · Small 13 · Caption 12 · Micro 11 ·
// Number 13 in a face whose ten digits are equally wide (columns of numbers).
enum class Type { Display, H1, H2, Body, Strong, Small, SmallStrong, Caption, CaptionStrong, Micro, Number };
QFont textFont(Type type);
// Families for the interface language: Latin face first, then the right Han variant (SC or TC).
QStringList fontFamilies(const QString &language);

// Applies the look to the application: palette, style sheet, fonts. One lives in the composition.
// Widgets repaint by themselves; what caches colours listens to changed().
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application);
    void setMode(ThemeMode mode);
    ThemeMode mode() const { return m_mode; }
    void setDensity(Density density);
    Density density() const { return look().density; }
    void setLanguage(const QString &language); // fonts follow; see Language for texts

Q_SIGNALS:
    void changed();

private:
    void apply();
    QApplication &m_application;
    ThemeMode m_mode = ThemeMode::System;
    QString m_language;
    bool m_systemIsDark = false;
};

std::optional<ThemeMode> themeModeByName(const QString &name); // "light", "dark", "system"
QString nameOf(ThemeMode mode);

} // namespace panorama::ui
