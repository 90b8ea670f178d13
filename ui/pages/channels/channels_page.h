// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/import_service.h"
#include "services/source_health.h"
#include "services/source_service.h"
#include "services/xray_service.h"
#include "ui/shell/page.h"

namespace panorama::ui {

class Card;
class SourceDetail;
class StateStack;
class TableRows;
class TableView;
class TrackingRow;
class XrayCard;

// Where the data comes from: sources with their health, one of them in detail, the X-ray of days by source, codes and
// links that make channels traceable, and every import with its rows and a way back.
class ChannelsPage : public Page
{
    Q_OBJECT
public:
    explicit ChannelsPage(ShellContext &context);
    void retranslate() override;
    void refresh() override;
    PageTools tools() const override;
    void runPrimary() override;
    void open(const QString &argument) override; // a source's name
    std::vector<Command> commands() override;

private:
    struct Loaded
    {
        std::vector<services::SourceItem> sources;
        Json status;
        std::vector<services::ImportEntry> imports;
    };
    struct Detail
    {
        services::SourceItem item;
        Json streams;
        std::vector<services::SourceLogItem> log;
    };
    struct XrayAnswer
    {
        services::Xray xray;
        services::ChunkDays known;
    };
    using XrayResult = std::shared_ptr<XrayAnswer>;
    void createWidgets();
    void connectWidgets();
    void show(const Loaded &loaded);
    void showSources(const std::vector<services::SourceItem> &sources);
    void showImports(const std::vector<services::ImportEntry> &imports);
    void loadXray();
    void choose(const QString &source);
    void connectSource();
    void sync(const QString &source, bool full);
    void test(const QString &source);
    void remove(const QString &source);
    void rollback();
    Loaded m_loaded;
    services::ChunkDays m_chunkDays; // handed to each X-ray and back
    QString m_chosen;
    Card *m_sourcesCard, *m_importsCard;
    SourceDetail *m_detail;
    XrayCard *m_xray;
    TrackingRow *m_tracking;
    TableRows *m_sources, *m_imports;
    TableView *m_sourceTable, *m_importTable;
    StateStack *m_state;
    QPushButton *m_connect, *m_syncAll, *m_rollback;
    Request m_load, m_one, m_rays, m_work;
};

} // namespace panorama::ui
