// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

namespace panorama::ui {

class StateStack;

// Channels: what there is to see, or how to begin.
class ChannelsPage : public Page
{
    Q_OBJECT
public:
    explicit ChannelsPage(ShellContext &context);
    void retranslate() override;

private:
    StateStack *m_state;
};

} // namespace panorama::ui
