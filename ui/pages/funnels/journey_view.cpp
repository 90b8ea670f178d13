// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/journey_view.h"

#include "ui/rules/choice_button.h"
#include "ui/rules/pick_items.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"

#include <QCoreApplication>
#include <QLabel>

namespace panorama::ui {

ChoiceButton *addEventChoice(FlowLayout *row, const std::function<VocabularyPtr()> &words, const QString &name,
                             bool several)
{
    auto *choice = new ChoiceButton(
        [words] {
            const VocabularyPtr known = words();
            return known ? pickItems(known->events) : std::vector<PickItem>();
        },
        {QCoreApplication::translate("Journeys", "Search behaviours"), name + QStringLiteral(".field"), several,
         false});
    choice->setObjectName(name);
    row->addWidget(choice);
    return choice;
}

QString usualEvent(const Vocabulary &words, std::initializer_list<const char *> wanted)
{
    for (const char *name : wanted)
        for (const Vocabulary::Named &event : words.events)
            if (event.id == QLatin1StringView(name))
                return event.id;
    return words.events.empty() ? QString() : words.events.front().id;
}

QDate dayOf(const Json &document, const char *key)
{
    const Json *value = document.find(key);
    return value && value->isString() ? QDate::fromString(QString::fromStdString(value->text()).left(10), Qt::ISODate)
                                      : QDate();
}

Json withSpan(Json document, const QDate &first, const QDate &last)
{
    document.set("from", first.toString(Qt::ISODate).toStdString());
    document.set("to", last.addDays(1).toString(Qt::ISODate).toStdString());
    return document;
}

QString spanText(const Json &document)
{
    const QDate from = dayOf(document, "from"), to = dayOf(document, "to");
    return from.isValid() && to.isValid() ? dayText(from) + QStringLiteral(" – ") + dayText(to.addDays(-1)) : QString();
}

} // namespace panorama::ui
