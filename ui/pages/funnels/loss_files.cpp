// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of losses out and back in: the part of the stage card that works with files.
#include "services/import_service.h"
#include "services/loss_sheet.h"
#include "ui/pages/funnels/stage_card.h"
#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/state_view.h"

#include <QFileDialog>

#include <utility>

namespace panorama::ui {

using namespace Qt::StringLiterals;

void StageCard::writeSheet(bool allStages)
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Sheet of losses"), tr("losses") + u".xlsx"_s, tr("Workbooks (*.xlsx)"),
                                     nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    services::LossSheetRequest request {
        path.toStdString(), allStages ? 0 : std::size_t(shownStage()) + 1, true, {}, {}};
    request.language = segments::sentenceLanguage(m_context.language.current().toStdString())
                           .value_or(segments::SentenceLanguage::English);
    for (const journeys::FunnelStep &step : m_answer->steps)
        request.stages.push_back(knownName(step.event).toStdString());
    m_work = runAsync<Json>(
        m_context.tasks, this, tr("Writing the sheet of losses"),
        [subject = m_subject, request](const Job &job) -> Result<Json> {
            TRY(const FunnelSpec spec, parseFunnelSpec(subject.document));
            return services::exportLossSheet({*subject.workspace, subject.asOf, job}, spec, request);
        },
        [this](Result<Json> written) {
            m_work = {};
            Q_EMIT m_context.toastRequested(
                written ? tr("%1 people are in the sheet. Sales fill in the column of the reason and send it back.")
                              .arg(fullNumber(double(written->find("rows")->integer())))
                        : errorText(written.error()));
        });
}

void StageCard::readSheet()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Filled sheet of losses"), {}, tr("Workbooks (*.xlsx)"),
                                                      nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    m_work = runAsync<Json>(
        m_context.tasks, this, tr("Reading the sheet of losses"),
        [open = m_subject.workspace, path](const Job &job) {
            return services::importLossSheet(job, *open, path.toStdString());
        },
        [this](Result<Json> read) {
            m_work = {};
            if (!read)
                return void(Q_EMIT m_context.toastRequested(errorText(read.error())));
            m_imports.clear();
            for (const Json &report : read->find("imports")->items())
                if (const Json *id = report.find("import_id"); id && id->isString())
                    m_imports.push_back(id->text());
            if (read->find("filled")->integer() == 0)
                return void(
                    Q_EMIT m_context.toastRequested(tr("No row of the sheet has a reason yet. Sales write it into the "
                                                       "column beside the reason so far.")));
            Toast *toast = Toast::show(window(),
                                       tr("%1 of %2 rows had a reason; the funnel counts them now.")
                                           .arg(fullNumber(double(read->find("filled")->integer())),
                                                fullNumber(double(read->find("rows_read")->integer()))),
                                       canTakeBack() ? tr("Undo") : QString());
            connect(toast, &Toast::actionRequested, this, &StageCard::takeSheetBack);
            Q_EMIT historyChanged();
        });
}

void StageCard::forgetSheet()
{
    if (std::exchange(m_imports, {}).empty())
        return;
    Q_EMIT historyChanged();
}

// All of the last sheet; what was noted for the same losses before stands again. Where it cannot be taken back now,
// undo offers it again.
void StageCard::takeSheetBack()
{
    const auto imports = std::exchange(m_imports, {});
    m_work = runAsync<bool>(
        m_context.tasks, this, tr("Taking the reasons back"),
        [open = m_subject.workspace,
         latestFirst = std::vector(imports.rbegin(), imports.rend())](const Job &job) -> Result<bool> {
            TRY_VOID(services::rollbackImports(job, *open, latestFirst));
            return true;
        },
        [this, imports](const Result<bool> &done) {
            m_work = {};
            if (!done) {
                m_imports = imports;
                Q_EMIT historyChanged();
            }
            Q_EMIT m_context.toastRequested(done ? tr("The reasons of the sheet were taken back.")
                                                 : errorText(done.error()));
        });
    Q_EMIT historyChanged();
}

} // namespace panorama::ui
