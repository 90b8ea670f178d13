<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChartExport</name>
    <message>
        <source>This kind of file is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use .png, .svg, .pdf or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as %1 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Opening the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageExport</name>
    <message>
        <source>Export page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page as PNG …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::BarList</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::BudgetPage</name>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide the budget over channels and see what each next yuan brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::CalendarPage</name>
    <message>
        <source>No campaign planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put campaigns on the calendar and see festivals, overlap and contact pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::CalendarStrip</name>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::ChannelsPage</name>
    <message>
        <source>No source is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an advertising account, a shop or a file, and its days appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::ChartCard</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::ChartWidget</name>
    <message>
        <source>Nothing to show for this period.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::ChipList</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::ColumnChart</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::CommandPalette</name>
    <message>
        <source>Search pages, actions, customers, segments …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose · Return open · Esc close · pinyin works: zl, zonglan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::CustomersPage</name>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import records or connect a source: each person appears here once, over all channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::FunnelChart</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::FunnelsPage</name>
    <message>
        <source>No funnel yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the steps from first touch to deal and see where people are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::HeatMap</name>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::InlineBanner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::OfflineBadge</name>
    <message>
        <source>Working offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is local</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::OverviewPage</name>
    <message>
        <source>One page for the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace or start with the sample brand: spend, leads, deals and the funnel appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::PacingChart</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::Page</name>
    <message>
        <source>Data as of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::PeriodPicker</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>26w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::ReportsPage</name>
    <message>
        <source>No report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose pages from any chart and export them as slides, PDF or spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::SankeyChart</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::SegmentsPage</name>
    <message>
        <source>No segment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe whom you want to reach and see how many they are while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::SeriesChart</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::Sidebar</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::StateStack</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::TableView</name>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::Toast</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::TopBar</name>
    <message>
        <source>Search or type a command …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::UpSetChart</name>
    <message>
        <source>In exactly these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::WaterfallChart</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::WindowCommands</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chart or the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through a chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
