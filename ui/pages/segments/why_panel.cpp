// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/why_panel.h"

#include "segments/sentence.h"
#include "services/segment_service.h"
#include "ui/rules/known_names.h"
#include "ui/rules/rule_edit.h"
#include "ui/rules/rule_sentence.h"
#include "ui/shell/event_texts.h"
#include "ui/theme/icons.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/state_view.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace panorama::ui {

using namespace Qt::StringLiterals;

WhyPanel::WhyPanel(ShellContext &context)
    : SegmentPanel(context),
      m_customer(new SearchBox),
      m_verdict(makeLabel({}, u"strong"_s)),
      m_hint(makeLabel({}, u"secondary"_s)),
      m_lines(new QVBoxLayout)
{
    m_customer->setObjectName(u"segments.why"_s);
    m_verdict->setObjectName(u"segments.verdict"_s);
    m_hint->setWordWrap(true);
    m_lines->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_customer);
    column->addWidget(m_verdict);
    column->addWidget(m_hint);
    column->addLayout(m_lines);
    column->addStretch();
    connect(m_customer, &QLineEdit::returnPressed, this, [this] { reload(); });
}

void WhyPanel::retranslate()
{
    m_customer->setPlaceholderText(tr("Customer id, phone:…, email:… and Return"));
    m_customer->setAccessibleName(tr("Person"));
    if (m_answer.isNull())
        reload();
    else
        show(m_answer);
}

void WhyPanel::ask(const QString &customer)
{
    m_customer->setText(customer);
    reload();
}

void WhyPanel::loadSubject()
{
    const std::string customer = m_customer->text().trimmed().toStdString();
    if (customer.empty())
        return loadNear();
    m_load = load<Json>(
        [subject = subject(), customer](const Job &job) -> Result<Json> {
            TRY(const auto service, services::SegmentService::open(subject.workspace, subject.asOf, job));
            TRY(const segments::Segment segment, service->compile(subject.document, subject.id));
            return service->explain(segment, customer);
        },
        [this](Result<Json> answer) {
            m_answer = answer ? std::move(*answer) : Json();
            if (answer)
                return show(m_answer);
            clearLines();
            m_verdict->clear();
            m_hint->setText(errorText(answer.error()));
        });
}

void WhyPanel::addLine(const QString &icon, int tone, int indent, const QString &text, const QString &note)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(indent * 18, 0, 0, 0);
    row->setSpacing(8);
    auto *sign = new QLabel;
    sign->setPixmap(themeIcon(icon, Tone(tone)).pixmap(16, 16));
    row->addWidget(sign, 0, Qt::AlignTop);
    QLabel *label = makeLabel(text, u"secondary"_s);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    if (!note.isEmpty())
        row->addWidget(makeLabel(note, u"muted"_s), 0, Qt::AlignTop);
    m_lines->addWidget(line);
}

// What somebody has against what the condition asks for: "34 days since the latest Visit; the rule says at most 30".
QString WhyPanel::missText(const Json &change) const
{
    const Json *miss = change.find("miss"), *leaf = change.find("condition");
    const Json *measure = miss && miss->isObject() ? miss->find("measure") : nullptr;
    if (!measure || measure->text() == "leaf")
        return leaf ? leafSentence(*leaf, *subject().words) : QString();
    Json said = *miss;
    if (const Json *of = said.find("of"); of && measure->text() != "stage")
        said.set("of", knownName(of->text()).toStdString());
    const auto language = segments::sentenceLanguage(windowLanguage().toStdString());
    return QString::fromStdString(segments::missSentence(said, language.value_or(segments::SentenceLanguage::English)));
}

void WhyPanel::show(const Json &answer)
{
    clearLines();
    const bool holds = answer.find("holds")->boolean();
    const QString who = QString::fromStdString(answer.find("customer")->text());
    m_verdict->setText(holds ? tr("%1 is in this segment").arg(who) : tr("%1 is not in this segment").arg(who));
    const Json::Array &changes = answer.find("change")->items();
    m_hint->setText(changes.empty() ? QString()
                        : holds     ? tr("It would end if this turned:")
                                    : tr("The nearest miss: it would take this."));
    m_hint->setVisible(!changes.empty());
    for (const Json &change : changes)
        addLine(u"arrow-right"_s, int(Tone::Primary), 0, missText(change));
    m_lines->addWidget(makeLine());
    for (const Json &line : answer.find("lines")->items()) {
        const std::string path = line.find("path")->text();
        const Json *node = subject().document.at(path);
        if (!node || rule_edit::isNegated(*node))
            continue;
        const bool isGroup = rule_edit::isGroup(*node);
        const bool lineHolds = line.find("holds")->boolean();
        const auto depth = int(std::count(path.begin(), path.end(), '/') - 1) / 2;
        const QString text = !isGroup                             ? leafSentence(*node, *subject().words)
            : std::string_view(rule_edit::modeOf(*node)) == "any" ? tr("Any of these holds")
                                                                  : tr("All of these hold");
        addLine(lineHolds ? u"circle-check"_s : u"circle-x"_s, int(lineHolds ? Tone::Good : Tone::Bad), depth, text);
    }
}

} // namespace panorama::ui
