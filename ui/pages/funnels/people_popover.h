// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/funnel_service.h"
#include "ui/pages/funnels/journey_view.h"

namespace panorama::ui {

// The people behind a bar or a drop, the first few hundred of them with what is known of them; Return opens one.
void openFunnelPeople(ShellContext &context, QWidget *anchor, const JourneySubject &subject,
                      services::FunnelPeople wanted, const QString &title);

} // namespace panorama::ui
