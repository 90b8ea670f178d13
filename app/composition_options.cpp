// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "core/time_zone.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>

#include <cstdio>

namespace panorama::app {

using namespace Qt::StringLiterals;

namespace {

// env:VAR (removed from our own environment at once) or file:PATH (loses one trailing newline).
Result<std::string> secretFrom(const QString &text)
{
    if (text.startsWith("env:"_L1)) {
        const QByteArray name = text.mid(4).toLocal8Bit();
        if (!qEnvironmentVariableIsSet(name.constData()))
            return Error {ErrorCode::Usage,
                          "The environment variable " + name.toStdString() + " is not set.",
                          "--passphrase",
                          {},
                          {}};
        const std::string value = qgetenv(name.constData()).toStdString();
        qunsetenv(name.constData());
        return value;
    }
    if (!text.startsWith("file:"_L1))
        return Error {ErrorCode::Usage, "--passphrase takes env:VAR or file:PATH.", "--passphrase", {}, {}};
    QFile file(text.mid(5));
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorCode::Usage, "The passphrase file cannot be read.", text.mid(5).toStdString(), {}, {}};
    QByteArray value = file.readAll();
    if (value.endsWith('\n'))
        value.chop(1);
    return value.toStdString();
}

Result<void> oneOf(const QString &option, const QString &value, const QStringList &allowed)
{
    if (value.isEmpty() || allowed.contains(value))
        return {};
    return Error {ErrorCode::Usage,
                  "--" + option.toStdString() + " takes one of: " + allowed.join(u", "_s).toStdString() + ".",
                  {},
                  {},
                  {}};
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"language"_s, u"Language of the window: zh_CN, en or zh_TW."_s, u"LANGUAGE"_s},
                       {u"theme"_s, u"light, dark or system."_s, u"THEME"_s},
                       {u"page"_s, u"Page to open, or a thing on it: segments, segments/NAME."_s, u"ID"_s},
                       {u"passphrase"_s, u"Opens the vault: env:VAR or file:PATH."_s, u"SECRET"_s},
                       {u"now"_s, u"Business time, ISO 8601."_s, u"TIME"_s},
                       {u"measure-drags"_s,
                        u"Drags a range of the segment that is open N times, prints how soon the exact number followed "
                        "as JSON, and ends. Needs --page segments or segments/NAME with a range in view."_s,
                        u"N"_s},
                       {u"measure-funnel"_s, u"The same with the window of the funnel: --page funnels."_s, u"N"_s}});
    QCommandLineOption shot(u"shot"_s, {}, u"FILE"_s), size(u"size"_s, {}, u"WxH"_s), frames(u"measure-frames"_s),
        file(u"import"_s, {}, u"FILE"_s), map(u"map"_s, {}, u"FILE"_s), sync(u"sync"_s);
    for (auto *option : {&shot, &size, &frames, &file, &map, &sync}) {
        option->setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(*option);
    }
    parser.addPositionalArgument(u"WORKSPACE"_s, u"A .panorama file."_s, u"[WORKSPACE]"_s);
    parser.addOption({{u"h"_s, u"help"_s}, u"Prints this help."_s});
    parser.addVersionOption();
}

} // namespace

Result<WindowOptions> readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(application.arguments()))
        return Error {ErrorCode::Usage, parser.errorText().toStdString(), {}, "See panorama --help.", {}};
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    WindowOptions options;
    options.language = parser.value(u"language"_s);
    options.theme = parser.value(u"theme"_s);
    options.page = parser.value(u"page"_s);
    options.shot = parser.value(u"shot"_s);
    options.measureFrames = parser.isSet(u"measure-frames"_s);
    options.importFile = parser.value(u"import"_s);
    options.importMap = parser.value(u"map"_s);
    options.sync = parser.isSet(u"sync"_s);
    options.measureDrags = parser.value(u"measure-drags"_s).toInt();
    options.measureFunnel = parser.value(u"measure-funnel"_s).toInt();
    TRY_VOID(oneOf(u"language"_s, options.language, ui::Language::names()));
    TRY_VOID(oneOf(u"theme"_s, options.theme, {u"light"_s, u"dark"_s, u"system"_s}));
    if (parser.isSet(u"passphrase"_s)) {
        TRY(options.passphrase, secretFrom(parser.value(u"passphrase"_s)));
    }
    if (parser.isSet(u"now"_s)) {
        options.now = instantFromIso(parser.value(u"now"_s).toStdString(), TimeZone::system());
        if (!options.now)
            return Error {ErrorCode::Usage, "--now takes an ISO 8601 time.", "--now", {}, {}};
    }
    const QStringList size = parser.value(u"size"_s).split(u'x');
    if (size.size() == 2)
        options.size = {size[0].toInt(), size[1].toInt()};
    if (parser.positionalArguments().size() > 1)
        return Error {ErrorCode::Usage, "Only one workspace can be opened.", {}, {}, {}};
    options.workspace = parser.positionalArguments().value(0);
    return options;
}

int reportUsage(const Error &error)
{
    std::fprintf(stderr, "panorama: %s %s\n", error.message.c_str(), error.mend.c_str());
    return 2;
}

} // namespace panorama::app
