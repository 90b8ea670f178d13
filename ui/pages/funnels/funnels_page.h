// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

namespace panorama::ui {

class StateStack;

// Funnels: what there is to see, or how to begin.
class FunnelsPage : public Page
{
    Q_OBJECT
public:
    explicit FunnelsPage(ShellContext &context);
    void retranslate() override;

private:
    StateStack *m_state;
};

} // namespace panorama::ui
