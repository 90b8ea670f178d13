// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/import_service.h"
#include "services/source_service.h"
#include "ui/shell/page.h"

namespace panorama::ui {

class Card;
class StateStack;
class TableRows;
class TableView;

// Where the data comes from: connected sources with their streams, and every import with its rows and a way back.
class ChannelsPage : public Page
{
    Q_OBJECT
public:
    explicit ChannelsPage(ShellContext &context);
    void retranslate() override;
    void refresh() override;
    PageTools tools() const override;
    void runPrimary() override;

private:
    struct Loaded
    {
        Json sources, status;
        std::vector<services::ImportEntry> imports;
    };
    void show(const Loaded &loaded);
    void showImports(const std::vector<services::ImportEntry> &imports);
    void sync();
    void rollback();
    Card *m_sourcesCard, *m_importsCard;
    TableRows *m_sources, *m_imports;
    TableView *m_sourceTable, *m_importTable;
    StateStack *m_state;
    QPushButton *m_sync, *m_rollback;
    Request m_load, m_work;
};

} // namespace panorama::ui
