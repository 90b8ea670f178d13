// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

namespace panorama::ui {

class StateStack;

// Reports: what there is to see, or how to begin.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(ShellContext &context);
    void retranslate() override;

private:
    StateStack *m_state;
};

} // namespace panorama::ui
