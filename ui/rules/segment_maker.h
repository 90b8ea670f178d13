// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/shell/async.h"
#include "ui/shell/shell_context.h"

namespace panorama::ui {

// Saves a rule as a segment under a free name and opens it in the builder; a toast says what went wrong.
Request makeSegment(ShellContext &context, QObject *owner, const Json &rule, const QString &name);

} // namespace panorama::ui
