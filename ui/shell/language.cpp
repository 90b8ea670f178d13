// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace panorama::ui {

using namespace Qt::StringLiterals;

QString Language::nativeName(const QString &name)
{
    return name == "zh_CN"_L1 ? u"简体中文"_s : name == "zh_TW"_L1 ? u"繁體中文"_s : u"English"_s;
}

QString Language::ofSystem()
{
    const QLocale system = QLocale::system();
    if (system.language() != QLocale::Chinese)
        return u"en"_s;
    return system.script() == QLocale::TraditionalHanScript || system.territory() == QLocale::Taiwan
            || system.territory() == QLocale::HongKong
        ? u"zh_TW"_s
        : u"zh_CN"_s;
}

void Language::use(const QString &name)
{
    m_current = names().contains(name) ? name : u"en"_s;
    QLocale::setDefault(m_current == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(m_current));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_current != "en"_L1 && m_qt.load(u"qtbase_"_s + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/translations/panorama_%1.qm"_s.arg(m_current)))
        QCoreApplication::installTranslator(&m_own);
    Q_EMIT changed(m_current);
}

} // namespace panorama::ui
