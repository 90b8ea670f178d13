// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/journey_view.h"

#include "ui/pages/funnels/people_popover.h"
#include "ui/rules/choice_button.h"
#include "ui/rules/pick_items.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notice.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

namespace panorama::ui {

void JourneyView::offerPeople(QWidget *anchor, const QRect &part, const std::vector<Figure> &figures)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("funnels.figures"));
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    for (const Figure &figure : figures) {
        const QString text = QStringLiteral("%1 (%2)").arg(figure.title, fullNumber(double(figure.people)));
        QAction *action = menu->addAction(
            text, this, [this, anchor, part, figure] { askFor(anchor, figure.rule, figure.title, part); });
        action->setEnabled(figure.people > 0);
    }
    menu->popup(anchor->mapToGlobal(part.isNull() ? anchor->rect().center() : part.center()));
}

void JourneyView::showWarnings(const std::vector<journeys::Warning> &warnings)
{
    if (warnings.empty()) {
        if (m_warnings)
            m_warnings->hide();
        return;
    }
    if (!m_warnings) {
        m_warnings = new InlineBanner;
        m_warnings->setObjectName(QStringLiteral("funnels.warnings"));
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_warnings);
    }
    QStringList texts;
    for (const journeys::Warning &warning : warnings)
        texts << inWindowWords(QString::fromStdString(warning.message));
    texts.removeDuplicates();
    m_warnings->showMessage(PillTone::Warn, texts.join(u'\n'));
}

void JourneyView::askFor(ChartWidget *chart, int mark, const Json &rule, const QString &title)
{
    const PeopleAnchor anchor = markOf(chart, mark);
    askFor(anchor.widget, rule, title, anchor.part);
}

void JourneyView::askFor(QWidget *anchor, const Json &rule, const QString &title, const QRect &part)
{
    openPeople(context(), {anchor, part}, subject(), rule, title, [view = QPointer(this), rule, title] {
        if (view)
            Q_EMIT view->segmentWanted(Json::object({{"all", Json(Json::Array {rule})}}), title);
    });
}

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
