// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_sheet.h"

#include "ui/widgets/card.h"
#include "ui/widgets/popover.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

QString keyText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    constexpr std::pair<const char *, QChar> arrows[] = {{"Left", u'←'}, {"Right", u'→'}, {"Up", u'↑'}, {"Down", u'↓'}};
    for (const auto &[name, sign] : arrows)
        for (const QString &word : {QCoreApplication::translate("QShortcut", name), QString::fromLatin1(name)})
            if (text.endsWith(u'+' + word))
                text.replace(text.size() - word.size(), word.size(), sign);
    return text;
}

void openShortcutSheet(QWidget *window, const std::vector<std::pair<QString, QString>> &shortcuts)
{
    auto *popover = new Popover(window, true);
    popover->body()->setContentsMargins(24, 20, 24, 20);
    popover->body()->addWidget(makeLabel(QCoreApplication::translate("ShortcutSheet", "Keyboard shortcuts"), u"h2"_s));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(9);
    const int half = int(shortcuts.size() + 1) / 2;
    for (int i = 0; i < int(shortcuts.size()); ++i) {
        const auto &[keys, meaning] = shortcuts[std::size_t(i)];
        grid->addWidget(makeLabel(meaning, u"secondary"_s), i % half, i / half * 2 + 1);
        grid->addWidget(makeLabel(keys, u"strong"_s), i % half, i / half * 2);
    }
    popover->body()->addLayout(grid);
    auto *close = makeButton(QCoreApplication::translate("ShortcutSheet", "Close"));
    popover->body()->addWidget(close, 0, Qt::AlignRight);
    QObject::connect(close, &QPushButton::clicked, popover, &Popover::dismiss);
    QObject::connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    popover->open(nullptr, Popover::Place::Centre, 720);
}

} // namespace panorama::ui
