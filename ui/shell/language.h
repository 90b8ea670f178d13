// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTranslator>

namespace panorama::ui {

// The language of the window: texts, numbers, dates and fonts. Widgets get QEvent::LanguageChange on a switch.
class Language : public QObject
{
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr) : QObject(parent) { }
    static QStringList names() { return {QStringLiteral("zh_CN"), QStringLiteral("en"), QStringLiteral("zh_TW")}; }
    static QString nativeName(const QString &name); // 简体中文, English, 繁體中文
    static QString ofSystem();
    void use(const QString &name); // an unknown name is English
    QString current() const { return m_current; }

Q_SIGNALS:
    void changed(const QString &name);

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace panorama::ui
