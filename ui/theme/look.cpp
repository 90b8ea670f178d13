// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/look.h"

#include "ui/theme/style_sheet.h"
#include "ui/theme/system_scheme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

#include <utility>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

// Process-wide for the same reason as QApplication's palette: every paint event reads it, Theme alone writes it.
Look &current()
{
    static Look value;
    return value;
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.canvas);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.raised);
    palette.setColor(QPalette::Button, t.surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText})
        palette.setColor(role, t.text);
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::Highlight, t.primary);
    palette.setColor(QPalette::HighlightedText, t.onPrimary);
    palette.setColor(QPalette::Link, t.primary);
    palette.setColor(QPalette::ToolTipBase, t.text);
    palette.setColor(QPalette::ToolTipText, t.surface);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Dark, t.borderStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.text3);
    return palette;
}

struct TypeSpec
{
    int pixels;
    QFont::Weight weight;
};

TypeSpec specOf(Type type)
{
    switch (type) {
    case Type::Display: return {30, QFont::DemiBold};
    case Type::H1: return {22, QFont::DemiBold};
    case Type::H2: return {15, QFont::DemiBold};
    case Type::Body: return {14, QFont::Normal};
    case Type::Strong: return {14, QFont::DemiBold};
    case Type::Small: return {13, QFont::Normal};
    case Type::SmallStrong: return {13, QFont::DemiBold};
    case Type::Caption: return {12, QFont::Normal};
    case Type::CaptionStrong: return {12, QFont::DemiBold};
    case Type::Micro: return {11, QFont::DemiBold};
    case Type::Number: return {13, QFont::Normal};
    }
    return {14, QFont::Normal};
}

} // namespace

const Look &look()
{
    return current();
}

QStringList fontFamilies(const QString &language)
{
    const bool traditional = language == "zh_TW"_L1;
#if defined(Q_OS_WIN)
    return {u"Segoe UI"_s, traditional ? u"Microsoft JhengHei UI"_s : u"Microsoft YaHei UI"_s};
#elif defined(Q_OS_MACOS)
    return {u".AppleSystemUIFont"_s, traditional ? u"PingFang TC"_s : u"PingFang SC"_s};
#else
    return {u"Inter"_s, traditional ? u"Noto Sans CJK TC"_s : u"Noto Sans CJK SC"_s};
#endif
}

QFont textFont(Type type)
{
    QFont font = QApplication::font();
    const TypeSpec spec = specOf(type);
    font.setPixelSize(spec.pixels);
    font.setWeight(spec.weight);
    if (type == Type::Display)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.6);
    if (type == Type::Number && font.families().size() > 1)
        font.setFamilies({font.families().last()});
    return font;
}

Theme::Theme(QApplication &application)
    : m_application(application), m_systemIsDark(application.palette().color(QPalette::Window).lightness() < 110)
{
    current().animated = !qEnvironmentVariableIsSet("PANORAMA_TEST_IDS");
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    m_language = u"en"_s;
    connect(new SystemScheme(this), &SystemScheme::changed, this, [this](bool dark) {
        if (std::exchange(m_systemIsDark, dark) != dark && m_mode == ThemeMode::System)
            apply();
    });
    apply();
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    apply();
}

void Theme::setDensity(Density density)
{
    current().density = density;
    apply();
}

void Theme::setLanguage(const QString &language)
{
    m_language = language;
    apply();
}

void Theme::apply()
{
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemIsDark);
    Look &now = current();
    now.scheme = dark ? Scheme::Dark : Scheme::Light;
    now.tokens = tokensOf(now.scheme);
    QFont font;
    font.setFamilies(fontFamilies(m_language));
    font.setPixelSize(14);
    font.setHintingPreference(QFont::PreferNoHinting);
    m_application.setFont(font);
    m_application.setPalette(paletteOf(now.tokens));
    m_application.setStyleSheet(styleSheet(now));
    Q_EMIT changed();
}

std::optional<ThemeMode> themeModeByName(const QString &name)
{
    for (const auto mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark})
        if (name == nameOf(mode))
            return mode;
    return std::nullopt;
}

QString nameOf(ThemeMode mode)
{
    return mode == ThemeMode::Light ? u"light"_s : mode == ThemeMode::Dark ? u"dark"_s : u"system"_s;
}

} // namespace panorama::ui
