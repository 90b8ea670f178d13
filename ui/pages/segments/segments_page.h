// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

namespace panorama::ui {

class StateStack;

// Segments: what there is to see, or how to begin.
class SegmentsPage : public Page
{
    Q_OBJECT
public:
    explicit SegmentsPage(ShellContext &context);
    void retranslate() override;

private:
    StateStack *m_state;
};

} // namespace panorama::ui
