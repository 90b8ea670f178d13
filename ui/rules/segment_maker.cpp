// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/segment_maker.h"

#include "ui/shell/draft_keeper.h"
#include "ui/widgets/state_view.h"

namespace panorama::ui {

Request makeSegment(ShellContext &context, QObject *owner, const Json &rule, const QString &name)
{
    return runAsync<std::string>(
        context.tasks, owner, {},
        [open = context.workspace(), rule, name](const Job &job) -> Result<std::string> {
            TRY(const auto segments, services::listDocuments(*open, "segment"));
            services::DocumentStep step = documentStep(Json::object(
                {{"format", "panorama.segment/1"}, {"name", freeName(name, segments).toStdString()}, {"rule", rule}}));
            step.text = "create";
            TRY(const services::Document made, services::saveDocument(job, *open, "segment", step));
            return made.id;
        },
        [&context](Result<std::string> id) {
            if (!id)
                return Q_EMIT context.toastRequested(errorText(id.error()));
            Q_EMIT context.pageRequested(QStringLiteral("segments"), QString::fromStdString(*id));
        });
}

} // namespace panorama::ui
