// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/overlap_panel.h"

#include "services/segment_service.h"
#include "ui/charts/upset_chart.h"
#include "ui/rules/choice_button.h"
#include "ui/rules/segment_maker.h"
#include "ui/shell/draft_keeper.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state_view.h"

#include <QLabel>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostOthers = 7, firstOthers = 2;
}

OverlapPanel::OverlapPanel(ShellContext &context)
    : SegmentPanel(context), m_note(makeLabel({}, u"muted"_s)), m_chart(new UpSetChart)
{
    m_note->setWordWrap(true);
    m_chart->setMinimumHeight(300);
    m_chart->setObjectName(u"segments.upset"_s);
    connect(m_chart, &ChartWidget::markActivated, this, &OverlapPanel::openCombination);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chart, 1);
    column->addWidget(m_note);
    createChoice();
}

OverlapPanel::~OverlapPanel() = default;

void OverlapPanel::createChoice()
{
    delete m_choice;
    m_choice = new ChoiceButton(
        [this] {
            std::vector<PickItem> items;
            if (subject().words)
                for (const Vocabulary::Named &segment : subject().words->segments)
                    if (segment.id.toStdString() != subject().id)
                        items.push_back(
                            {segment.id, segment.name, {}, u"target"_s, 0, false, false, searchKey(segment.name)});
            return items;
        },
        {tr("Compare with up to seven segments"), u"segments.overlap.field"_s, true, false});
    m_choice->setObjectName(u"segments.overlap"_s);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_choice);
    connect(m_choice, &ChoiceButton::chosenChanged, this, [this](const QStringList &ids) {
        m_others = ids.mid(0, mostOthers);
        reload();
    });
}

void OverlapPanel::retranslate()
{
    createChoice();
    m_chart->setTitle(tr("People in several segments"));
    m_chart->setMessage(tr("These segments have nobody."));
    m_note->setText(
        tr("Each column: people who are in exactly the segments with a dot; a press makes them a segment."));
    reload();
}

void OverlapPanel::loadSubject()
{
    if (m_others.isEmpty())
        for (const Vocabulary::Named &segment : subject().words->segments)
            if (segment.id.toStdString() != subject().id && m_others.size() < firstOthers)
                m_others << segment.id;
    m_choice->setChosen(m_others);
    m_load = load<Sets>(
        [subject = subject(), others = m_others](const Job &job) -> Result<Sets> {
            Sets sets;
            TRY(const auto service, services::SegmentService::open(subject.workspace, subject.asOf, job));
            std::vector<std::pair<std::string, segments::Segment>> list;
            TRY(segments::Segment own, service->compile(subject.document, subject.id));
            sets.names << documentName(subject.document);
            sets.rules.push_back(*subject.document.find("rule"));
            list.emplace_back("0", std::move(own));
            for (const QString &id : others) {
                const auto document = service->saved(id.toStdString());
                if (!document || id.toStdString() == subject.id)
                    continue;
                TRY(segments::Segment other, service->compile(*document, id.toStdString()));
                list.emplace_back(std::to_string(list.size()), std::move(other));
                sets.names << documentName(*document);
                sets.rules.push_back(Json::object({{"segment", id.toStdString()}}));
            }
            TRY(sets.json, service->overlap(list));
            return sets;
        },
        [this](Result<Sets> sets) {
            if (!sets)
                return m_note->setText(errorText(sets.error()));
            m_sets = std::move(*sets);
            show(m_sets);
        });
}

void OverlapPanel::openCombination(int mark)
{
    const unsigned members = m_chart->membersOf(mark);
    Json::Array lines;
    QStringList names;
    for (std::size_t i = 0; i < m_sets.rules.size(); ++i) {
        const bool isIn = members >> i & 1u;
        lines.push_back(isIn ? m_sets.rules[i] : Json::object({{"not", m_sets.rules[i]}}));
        if (isIn)
            names << m_sets.names[qsizetype(i)];
    }
    m_made = makeSegment(context(), this, Json::object({{"all", Json(std::move(lines))}}),
                         tr("Only %1").arg(names.join(u" + "_s)));
}

void OverlapPanel::show(const Sets &sets)
{
    std::vector<double> sizes(std::size_t(sets.names.size()));
    std::vector<UpSetChart::Combination> combinations;
    for (const Json &set : sets.json.find("sets")->items()) {
        UpSetChart::Combination combination;
        for (const Json &label : set.find("segments")->items())
            combination.members |= 1u << std::stoi(label.text());
        combination.people = set.find("only")->toDouble();
        if (std::has_single_bit(combination.members))
            sizes[std::size_t(std::countr_zero(combination.members))] = set.find("count")->toDouble();
        if (combination.people > 0)
            combinations.push_back(combination);
    }
    m_chart->setSets(sets.names, std::move(sizes), std::move(combinations));
}

} // namespace panorama::ui
