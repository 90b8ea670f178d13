// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/icons.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString pictureFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/theme"_s;
    return QDir().mkpath(folder) ? folder : QDir::tempPath();
}

QString picture(const QString &folder, const QString &icon, const QColor &colour)
{
    const QString path = folder + u'/' + icon + u'-' + colour.name().mid(1) + u".svg"_s;
    if (!QFile::exists(path)) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(iconSvg(icon, colour, 2.2)) >= 0)
            file.commit();
    }
    return path;
}

} // namespace

QString styleSheet(const Look &look)
{
    QFile file(u":/theme/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    const QString folder = pictureFolder();
    text.replace("@chevronDown"_L1, picture(folder, u"chevron-down"_s, look.tokens.text2));
    text.replace("@chevronUp"_L1, picture(folder, u"chevron-up"_s, look.tokens.text2));
    text.replace("@check"_L1, picture(folder, u"check"_s, look.tokens.onPrimary));
    text.replace("@controlInner"_L1, QString::number(look.controlHeight() - 2) + u"px"_s);
    for (const auto &[name, colour] : namedTokens(look.tokens))
        text.replace(u'@' + name, colour.name());
    return text;
}

} // namespace panorama::ui
