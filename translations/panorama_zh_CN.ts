<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChartExport</name>
    <message>
        <source>This kind of file is not known.</source>
        <translation>不支持这种文件格式。</translation>
    </message>
    <message>
        <source>Use .png, .svg, .pdf or .csv.</source>
        <translation>请使用 .png、.svg、.pdf 或 .csv。</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>以表格查看</translation>
    </message>
    <message>
        <source>Copy picture and numbers</source>
        <translation>复制图片和数据</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Export as %1 …</source>
        <translation>导出为 %1…</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Opening the workspace</source>
        <translation>正在打开工作区</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Making the workspace</source>
        <translation>正在创建工作区</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有待办事项。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Planning</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
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
        <translation>总览</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>PageExport</name>
    <message>
        <source>Export page</source>
        <translation>导出页面</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>This page as PDF …</source>
        <translation>本页导出为 PDF…</translation>
    </message>
    <message>
        <source>This page as PNG …</source>
        <translation>本页导出为 PNG…</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>panorama::ui::BarList</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>panorama::ui::BudgetPage</name>
    <message>
        <source>No plan yet</source>
        <translation>还没有预算方案</translation>
    </message>
    <message>
        <source>Divide the budget over channels and see what each next yuan brings.</source>
        <translation>把预算分到各渠道，看清下一块钱花在哪里最值。</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>用示例品牌试试</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CalendarPage</name>
    <message>
        <source>No campaign planned</source>
        <translation>还没有排期活动</translation>
    </message>
    <message>
        <source>Put campaigns on the calendar and see festivals, overlap and contact pressure.</source>
        <translation>把活动排上日历，同时看到节日、人群重叠和触达压力。</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>用示例品牌试试</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CalendarStrip</name>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ChannelsPage</name>
    <message>
        <source>No source is connected</source>
        <translation>还没有接入数据源</translation>
    </message>
    <message>
        <source>Connect an advertising account, a shop or a file, and its days appear here.</source>
        <translation>接入广告账户、店铺或文件，每一天的数据都会出现在这里。</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>用示例品牌试试</translation>
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
        <translation>该时段暂无数据。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ChipList</name>
    <message>
        <source>Remove %1</source>
        <translation>移除“%1”</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ColumnChart</name>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CommandPalette</name>
    <message>
        <source>Search pages, actions, customers, segments …</source>
        <translation>搜索页面、操作、客户、人群…</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>搜索或输入命令</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Return open · Esc close · pinyin works: zl, zonglan</source>
        <translation>↑ ↓ 选择 · 回车打开 · Esc 关闭 · 支持拼音：zl、zonglan</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CustomersPage</name>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Import records or connect a source: each person appears here once, over all channels.</source>
        <translation>导入记录或接入数据源：跨所有渠道，每个人在这里只出现一次。</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>用示例品牌试试</translation>
    </message>
</context>
<context>
    <name>panorama::ui::FunnelChart</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
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
        <translation>此处流失</translation>
    </message>
</context>
<context>
    <name>panorama::ui::FunnelsPage</name>
    <message>
        <source>No funnel yet</source>
        <translation>还没有漏斗</translation>
    </message>
    <message>
        <source>Choose the steps from first touch to deal and see where people are lost.</source>
        <translation>选出从触达到成交的步骤，看清人在哪里流失。</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>用示例品牌试试</translation>
    </message>
</context>
<context>
    <name>panorama::ui::HeatMap</name>
    <message>
        <source>Final</source>
        <translation>已定稿</translation>
    </message>
    <message>
        <source>Still moving</source>
        <translation>仍在变动</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>panorama::ui::InlineBanner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>panorama::ui::OfflineBadge</name>
    <message>
        <source>Working offline</source>
        <translation>离线工作中</translation>
    </message>
    <message>
        <source>Everything here is local</source>
        <translation>数据都在本机</translation>
    </message>
</context>
<context>
    <name>panorama::ui::OverviewPage</name>
    <message>
        <source>One page for the whole picture</source>
        <translation>一页看全局</translation>
    </message>
    <message>
        <source>Open a workspace or start with the sample brand: spend, leads, deals and the funnel appear here.</source>
        <translation>打开工作区，或从示例品牌开始：花费、留资、成交和漏斗都会出现在这里。</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>用示例品牌试试</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PacingChart</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>时间进度</translation>
    </message>
</context>
<context>
    <name>panorama::ui::Page</name>
    <message>
        <source>Data as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PeriodPicker</name>
    <message>
        <source>Period</source>
        <translation>时段</translation>
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
        <translation>26 周</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>查看这些天</translation>
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
        <translation>还需 %1</translation>
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
        <translation>还没有报告</translation>
    </message>
    <message>
        <source>Compose pages from any chart and export them as slides, PDF or spreadsheets.</source>
        <translation>用任意图表拼成页面，导出为幻灯片、PDF 或表格。</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>用示例品牌试试</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SankeyChart</name>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SegmentsPage</name>
    <message>
        <source>No segment yet</source>
        <translation>还没有人群</translation>
    </message>
    <message>
        <source>Describe whom you want to reach and see how many they are while you type.</source>
        <translation>描述想触达的人，边写边看到有多少人。</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>用示例品牌试试</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SeriesChart</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>舒适</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>没有打开工作区。</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>时区：%1</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>货币：%1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>地区：%1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::Sidebar</name>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
</context>
<context>
    <name>panorama::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>正在载入</translation>
    </message>
</context>
<context>
    <name>panorama::ui::StateStack</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>panorama::ui::TableView</name>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>导出为 CSV…</translation>
    </message>
</context>
<context>
    <name>panorama::ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>panorama::ui::TopBar</name>
    <message>
        <source>Search or type a command …</source>
        <translation>搜索或输入命令…</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>搜索或输入命令</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>panorama::ui::UpSetChart</name>
    <message>
        <source>In exactly these</source>
        <translation>恰好同属</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
</context>
<context>
    <name>panorama::ui::WaterfallChart</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>变化后</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>panorama::ui::WindowCommands</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>在本页搜索</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切换浅色 / 深色</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>前往页面</translation>
    </message>
    <message>
        <source>Copy the chart or the selected rows</source>
        <translation>复制图表或所选行</translation>
    </message>
    <message>
        <source>Walk through a chart</source>
        <translation>在图表中移动</translation>
    </message>
</context>
</TS>
