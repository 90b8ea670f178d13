// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/error_sayings.h"

#include <QCoreApplication>

namespace panorama::ui {
namespace {

constexpr const char *sayings[] = {
    QT_TRANSLATE_NOOP("Errors",
                      "No customer has an attribute \"%1\" that rules can see; personal attributes are not seen by "
                      "rules."),
    QT_TRANSLATE_NOOP("Errors", "This is not valid JSON at line %1, column %2."),
    QT_TRANSLATE_NOOP("Errors", "This JSON is nested more than 512 levels deep."),
    QT_TRANSLATE_NOOP("Errors", "Another document is already called \"%1\"."),
    QT_TRANSLATE_NOOP("Errors", "Give two letters, such as CN."),
    QT_TRANSLATE_NOOP("Errors", "Give three capital letters, such as CNY."),
    QT_TRANSLATE_NOOP("Errors", "A currency is three capital letters, such as \"CNY\"."),
    QT_TRANSLATE_NOOP("Errors", "Write a plain decimal in quotes with at most %1 digits after the point."),
    QT_TRANSLATE_NOOP("Errors", "No line of the plan has this id."),
    QT_TRANSLATE_NOOP("Errors", "No scenario before this one has this id."),
    QT_TRANSLATE_NOOP("Errors", "Two scenarios have this id."),
    QT_TRANSLATE_NOOP("Errors", "Give each line its own \"id\"."),
    QT_TRANSLATE_NOOP("Errors", "An amount is a text here."),
    QT_TRANSLATE_NOOP("Errors", "A time is written as in ISO 8601."),
    QT_TRANSLATE_NOOP("Errors", "\"event\" must be a list of event names."),
    QT_TRANSLATE_NOOP("Errors", "An event's name is a text."),
    QT_TRANSLATE_NOOP("Errors", "There is no model of this name."),
    QT_TRANSLATE_NOOP("Errors", "Use first, last, linear, time_decay, position, markov or shapley."),
    QT_TRANSLATE_NOOP("Errors", "This model is asked for twice."),
    QT_TRANSLATE_NOOP("Errors", "\"position\" has three shares (first, middle, last) that add up to 1."),
    QT_TRANSLATE_NOOP("Errors", "\"segment\" must be null, the id of a segment, or a whole segment document."),
    QT_TRANSLATE_NOOP("Errors", "\"breakdown\" names no attribute."),
    QT_TRANSLATE_NOOP("Errors", "Use an attribute, channel, campaign or first_touch_channel."),
    QT_TRANSLATE_NOOP("Errors", "Count from 1."),
    QT_TRANSLATE_NOOP("Errors", "A value is one of the funnel's breakdown, and this funnel has none."),
    QT_TRANSLATE_NOOP("Errors", "Give the funnel a \"breakdown\", or leave \"value\" out."),
    QT_TRANSLATE_NOOP("Errors", "A path is a list of events' names."),
    QT_TRANSLATE_NOOP("Errors", "A journey has 1 to 20 stages."),
    QT_TRANSLATE_NOOP("Errors", "A pool must be an object."),
    QT_TRANSLATE_NOOP("Errors", "Add \"rule\", a condition or a group as in segments."),
    QT_TRANSLATE_NOOP("Errors", "A tag must be an object."),
    QT_TRANSLATE_NOOP("Errors", "Map a column to \"key\"."),
    QT_TRANSLATE_NOOP("Errors", "\"delimiter\" must be auto, none or one character."),
    QT_TRANSLATE_NOOP("Errors", "A format is a text."),
    QT_TRANSLATE_NOOP("Errors", "Leave \"type\" out: the field has a type of its own."),
    QT_TRANSLATE_NOOP("Errors", "Leave one of them out."),
    QT_TRANSLATE_NOOP("Errors", "A field has either \"value\" or \"column\"."),
    QT_TRANSLATE_NOOP("Errors", "This field is always trimmed."),
    QT_TRANSLATE_NOOP("Errors", "Shapley is exact to 12 channels; here are more, so it was left out."),
    QT_TRANSLATE_NOOP("Errors", "A quote is never closed."),
    QT_TRANSLATE_NOOP("Errors", "The workspace has no key."),
    QT_TRANSLATE_NOOP("Errors", "The audit log has lost rows, or gained some."),
    QT_TRANSLATE_NOOP("Errors", "The temporary folder cannot be written."),
};

} // namespace

std::span<const char *const> documentSayings()
{
    return sayings;
}

} // namespace panorama::ui
