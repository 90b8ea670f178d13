<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ChartExport</name>
    <message>
        <source>This kind of file is not known.</source>
        <translation>不支援這種檔案格式。</translation>
    </message>
    <message>
        <source>Use .png, .svg, .pdf or .csv.</source>
        <translation>請使用 .png、.svg、.pdf 或 .csv。</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Export chart</source>
        <translation>匯出圖表</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已匯出至 %1</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>以表格檢視</translation>
    </message>
    <message>
        <source>Copy picture and numbers</source>
        <translation>複製圖片與資料</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>複製資料</translation>
    </message>
    <message>
        <source>Export as %1 …</source>
        <translation>匯出為 %1…</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Opening the workspace</source>
        <translation>正在開啟工作區</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新增工作區</translation>
    </message>
    <message>
        <source>Making the workspace</source>
        <translation>正在建立工作區</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Inbox</source>
        <translation>收件匣</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>沒有待辦事項。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Planning</source>
        <translation>規劃</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>行事曆</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Funnels</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>受眾</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>PageExport</name>
    <message>
        <source>Export page</source>
        <translation>匯出頁面</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已匯出至 %1</translation>
    </message>
    <message>
        <source>This page as PDF …</source>
        <translation>本頁匯出為 PDF…</translation>
    </message>
    <message>
        <source>This page as PNG …</source>
        <translation>本頁匯出為 PNG…</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>panorama::ui::BarList</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
</context>
<context>
    <name>panorama::ui::BudgetPage</name>
    <message>
        <source>No plan yet</source>
        <translation>尚無預算方案</translation>
    </message>
    <message>
        <source>Divide the budget over channels and see what each next yuan brings.</source>
        <translation>將預算分配到各通路，看清下一塊錢花在哪裡最值得。</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>用範例品牌試試</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CalendarPage</name>
    <message>
        <source>No campaign planned</source>
        <translation>尚無排程活動</translation>
    </message>
    <message>
        <source>Put campaigns on the calendar and see festivals, overlap and contact pressure.</source>
        <translation>將活動排上行事曆，同時看到節日、受眾重疊與觸及壓力。</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>用範例品牌試試</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CalendarStrip</name>
    <message>
        <source>Campaign</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ChannelsPage</name>
    <message>
        <source>No source is connected</source>
        <translation>尚未連接資料來源</translation>
    </message>
    <message>
        <source>Connect an advertising account, a shop or a file, and its days appear here.</source>
        <translation>連接廣告帳戶、商店或檔案，每一天的資料都會出現在這裡。</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>用範例品牌試試</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ChartCard</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ChartWidget</name>
    <message>
        <source>Nothing to show for this period.</source>
        <translation>此期間暫無資料。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ChipList</name>
    <message>
        <source>Remove %1</source>
        <translation>移除「%1」</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ColumnChart</name>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CommandPalette</name>
    <message>
        <source>Search pages, actions, customers, segments …</source>
        <translation>搜尋頁面、操作、客戶、受眾…</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>搜尋或輸入指令</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Return open · Esc close · pinyin works: zl, zonglan</source>
        <translation>↑ ↓ 選擇 · Enter 開啟 · Esc 關閉 · 支援拼音：zl、zonglan</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CustomersPage</name>
    <message>
        <source>No customers yet</source>
        <translation>尚無客戶</translation>
    </message>
    <message>
        <source>Import records or connect a source: each person appears here once, over all channels.</source>
        <translation>匯入紀錄或連接資料來源：跨所有通路，每個人在這裡只出現一次。</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>用範例品牌試試</translation>
    </message>
</context>
<context>
    <name>panorama::ui::FunnelChart</name>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>占上一步</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>占全部</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>此處流失</translation>
    </message>
</context>
<context>
    <name>panorama::ui::FunnelsPage</name>
    <message>
        <source>No funnel yet</source>
        <translation>尚無漏斗</translation>
    </message>
    <message>
        <source>Choose the steps from first touch to deal and see where people are lost.</source>
        <translation>選出從觸及到成交的步驟，看清人在哪裡流失。</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>用範例品牌試試</translation>
    </message>
</context>
<context>
    <name>panorama::ui::HeatMap</name>
    <message>
        <source>Final</source>
        <translation>已定案</translation>
    </message>
    <message>
        <source>Still moving</source>
        <translation>仍在變動</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺漏</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>panorama::ui::InlineBanner</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>panorama::ui::OfflineBadge</name>
    <message>
        <source>Working offline</source>
        <translation>離線工作中</translation>
    </message>
    <message>
        <source>Everything here is local</source>
        <translation>資料都在本機</translation>
    </message>
</context>
<context>
    <name>panorama::ui::OverviewPage</name>
    <message>
        <source>One page for the whole picture</source>
        <translation>一頁看全局</translation>
    </message>
    <message>
        <source>Open a workspace or start with the sample brand: spend, leads, deals and the funnel appear here.</source>
        <translation>開啟工作區，或從範例品牌開始：花費、留資、成交與漏斗都會出現在這裡。</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>用範例品牌試試</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PacingChart</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>實際</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>時間進度</translation>
    </message>
</context>
<context>
    <name>panorama::ui::Page</name>
    <message>
        <source>Data as of %1</source>
        <translation>資料截至 %1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PeriodPicker</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>7d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30d</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90d</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>26w</source>
        <translation>26 週</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>檢視這些天</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>還需 %1</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ReportsPage</name>
    <message>
        <source>No report yet</source>
        <translation>尚無報告</translation>
    </message>
    <message>
        <source>Compose pages from any chart and export them as slides, PDF or spreadsheets.</source>
        <translation>用任意圖表組成頁面，匯出為簡報、PDF 或試算表。</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>用範例品牌試試</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SankeyChart</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SegmentsPage</name>
    <message>
        <source>No segment yet</source>
        <translation>尚無受眾</translation>
    </message>
    <message>
        <source>Describe whom you want to reach and see how many they are while you type.</source>
        <translation>描述想觸及的人，邊寫邊看到有多少人。</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>用範例品牌試試</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SeriesChart</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作區</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>舒適</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>緊湊</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>沒有開啟工作區。</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>檔案：%1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>時區：%1</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>貨幣：%1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>地區：%1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::Sidebar</name>
    <message>
        <source>Inbox</source>
        <translation>收件匣</translation>
    </message>
</context>
<context>
    <name>panorama::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>正在載入</translation>
    </message>
</context>
<context>
    <name>panorama::ui::StateStack</name>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>panorama::ui::TableView</name>
    <message>
        <source>Export as CSV</source>
        <translation>匯出為 CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 檔案 (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>複製為 CSV</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>匯出為 CSV…</translation>
    </message>
</context>
<context>
    <name>panorama::ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>panorama::ui::TopBar</name>
    <message>
        <source>Search or type a command …</source>
        <translation>搜尋或輸入指令…</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>搜尋或輸入指令</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
</context>
<context>
    <name>panorama::ui::UpSetChart</name>
    <message>
        <source>In exactly these</source>
        <translation>恰好同屬</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
</context>
<context>
    <name>panorama::ui::WaterfallChart</name>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>變化後</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>panorama::ui::WindowCommands</name>
    <message>
        <source>Command palette</source>
        <translation>指令面板</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>在本頁搜尋</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切換淺色 / 深色</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>復原：%1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>前往頁面</translation>
    </message>
    <message>
        <source>Copy the chart or the selected rows</source>
        <translation>複製圖表或所選列</translation>
    </message>
    <message>
        <source>Walk through a chart</source>
        <translation>在圖表中移動</translation>
    </message>
</context>
</TS>
