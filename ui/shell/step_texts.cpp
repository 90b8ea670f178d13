// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/step_texts.h"

#include <QCoreApplication>

namespace panorama::ui {

[[maybe_unused]] static constexpr const char *steps[] = {QT_TRANSLATE_NOOP("Steps", "create"),
                                                         QT_TRANSLATE_NOOP("Steps", "create campaign"),
                                                         QT_TRANSLATE_NOOP("Steps", "move campaign"),
                                                         QT_TRANSLATE_NOOP("Steps", "resize campaign"),
                                                         QT_TRANSLATE_NOOP("Steps", "edit campaign"),
                                                         QT_TRANSLATE_NOOP("Steps", "remove"),
                                                         QT_TRANSLATE_NOOP("Steps", "set the amount of a channel"),
                                                         QT_TRANSLATE_NOOP("Steps", "set the total"),
                                                         QT_TRANSLATE_NOOP("Steps", "lock a channel"),
                                                         QT_TRANSLATE_NOOP("Steps", "unlock a channel"),
                                                         QT_TRANSLATE_NOOP("Steps", "change the window"),
                                                         QT_TRANSLATE_NOOP("Steps", "change the view"),
                                                         QT_TRANSLATE_NOOP("Steps", "change the breakdown"),
                                                         QT_TRANSLATE_NOOP("Steps", "add a step"),
                                                         QT_TRANSLATE_NOOP("Steps", "remove a step"),
                                                         QT_TRANSLATE_NOOP("Steps", "change a step"),
                                                         QT_TRANSLATE_NOOP("Steps", "add a condition"),
                                                         QT_TRANSLATE_NOOP("Steps", "add a group"),
                                                         QT_TRANSLATE_NOOP("Steps", "change and / or"),
                                                         QT_TRANSLATE_NOOP("Steps", "change a condition"),
                                                         QT_TRANSLATE_NOOP("Steps", "edit a condition"),
                                                         QT_TRANSLATE_NOOP("Steps", "edit the rule as JSON"),
                                                         QT_TRANSLATE_NOOP("Steps", "exclude a group"),
                                                         QT_TRANSLATE_NOOP("Steps", "remove a condition"),
                                                         QT_TRANSLATE_NOOP("Steps", "move a condition"),
                                                         QT_TRANSLATE_NOOP("Steps", "duplicate a condition"),
                                                         QT_TRANSLATE_NOOP("Steps", "turn a condition"),
                                                         QT_TRANSLATE_NOOP("Steps", "change the period"),
                                                         QT_TRANSLATE_NOOP("Steps", "change the people"),
                                                         QT_TRANSLATE_NOOP("Steps", "choose the parts of a report"),
                                                         QT_TRANSLATE_NOOP("Steps", "order a report"),
                                                         QT_TRANSLATE_NOOP("Steps", "set the width of a part"),
                                                         QT_TRANSLATE_NOOP("Steps", "change the order"),
                                                         QT_TRANSLATE_NOOP("Steps", "save tags"),
                                                         QT_TRANSLATE_NOOP("Steps", "save pools"),
                                                         QT_TRANSLATE_NOOP("Steps", "save lifecycle"),
                                                         QT_TRANSLATE_NOOP("Steps", "rename")};

QString stepText(const std::string &step)
{
    return step.empty() ? QString() : QCoreApplication::translate("Steps", step.c_str());
}

} // namespace panorama::ui
