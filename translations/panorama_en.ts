<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChartExport</name>
    <message>
        <source>This kind of file is not known.</source>
        <translation>This kind of file is not known.</translation>
    </message>
    <message>
        <source>Use .png, .svg, .pdf or .csv.</source>
        <translation>Use .png, .svg, .pdf or .csv.</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Export chart</source>
        <translation>Export chart</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exported to %1</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>View as table</translation>
    </message>
    <message>
        <source>Copy picture and numbers</source>
        <translation>Copy picture and numbers</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copy numbers</translation>
    </message>
    <message>
        <source>Export as %1 …</source>
        <translation>Export as %1 …</translation>
    </message>
</context>
<context>
    <name>DataKind</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished">Customers</translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished">Events</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished">Orders</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily spend</source>
        <translation type="unfinished">Daily spend</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Spend</source>
        <translation>Spend</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>Repeat share</source>
        <translation>Repeat share</translation>
    </message>
    <message>
        <source>Member share</source>
        <translation>Member share</translation>
    </message>
    <message>
        <source>Paid dependency</source>
        <translation>Paid dependency</translation>
    </message>
    <message>
        <source>Sum of the spend of all channels, each figure as it was last known</source>
        <translation>Sum of the spend of all channels, each figure as it was last known</translation>
    </message>
    <message>
        <source>Ad impressions + messages delivered</source>
        <translation>Ad impressions + messages delivered</translation>
    </message>
    <message>
        <source>Customers with a lead event</source>
        <translation>Customers with a lead event</translation>
    </message>
    <message>
        <source>Number of orders, whatever their status</source>
        <translation>Number of orders, whatever their status</translation>
    </message>
    <message>
        <source>Sum of the order values at the rate of the day; refunds are not subtracted</source>
        <translation>Sum of the order values at the rate of the day; refunds are not subtracted</translation>
    </message>
    <message>
        <source>(Revenue − spend) ÷ spend</source>
        <translation>(Revenue − spend) ÷ spend</translation>
    </message>
    <message>
        <source>Conversion value that the platforms report ÷ spend</source>
        <translation>Conversion value that the platforms report ÷ spend</translation>
    </message>
    <message>
        <source>Spend ÷ customers whose first order fell into the period</source>
        <translation>Spend ÷ customers whose first order fell into the period</translation>
    </message>
    <message>
        <source>Customers who ordered again ÷ customers who ordered</source>
        <translation>Customers who ordered again ÷ customers who ordered</translation>
    </message>
    <message>
        <source>Order value of customers with a member number ÷ all order value</source>
        <translation>Order value of customers with a member number ÷ all order value</translation>
    </message>
    <message>
        <source>Customers who ordered and first came through a channel that costs money ÷ those whose first channel is known</source>
        <translation>Customers who ordered and first came through a channel that costs money ÷ those whose first channel is known</translation>
    </message>
    <message>
        <source>Daily spend</source>
        <translation>Daily spend</translation>
    </message>
    <message>
        <source>Daily spend and messages</source>
        <translation>Daily spend and messages</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Orders and daily spend</source>
        <translation>Orders and daily spend</translation>
    </message>
    <message>
        <source>Daily spend and orders</source>
        <translation>Daily spend and orders</translation>
    </message>
    <message>
        <source>Orders and identifiers</source>
        <translation>Orders and identifiers</translation>
    </message>
    <message>
        <source>Events, orders and daily spend</source>
        <translation>Events, orders and daily spend</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message numerus="yes">
        <source>vs prior %n day(s)</source>
        <translation><numerusform>vs prior %n day</numerusform><numerusform>vs prior %n days</numerusform></translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>nothing before to compare with</source>
        <translation>nothing before to compare with</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nothing waits for you.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Funnels</source>
        <translation>Funnels</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>PageExport</name>
    <message>
        <source>Export page</source>
        <translation>Export page</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exported to %1</translation>
    </message>
    <message>
        <source>This page as PDF …</source>
        <translation>This page as PDF …</translation>
    </message>
    <message>
        <source>This page as PNG …</source>
        <translation>This page as PNG …</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SourceSetting</name>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertiser ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">From</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>by import</source>
        <translation type="unfinished">by import</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part</source>
        <translation type="unfinished">in part</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">done</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation type="unfinished">rolled back</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>create</source>
        <translation>create</translation>
    </message>
    <message>
        <source>create campaign</source>
        <translation>create campaign</translation>
    </message>
    <message>
        <source>move campaign</source>
        <translation>move campaign</translation>
    </message>
    <message>
        <source>resize campaign</source>
        <translation>resize campaign</translation>
    </message>
    <message>
        <source>edit campaign</source>
        <translation>edit campaign</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>set the amount of a channel</source>
        <translation>set the amount of a channel</translation>
    </message>
    <message>
        <source>set the total</source>
        <translation>set the total</translation>
    </message>
    <message>
        <source>lock a channel</source>
        <translation>lock a channel</translation>
    </message>
    <message>
        <source>unlock a channel</source>
        <translation>unlock a channel</translation>
    </message>
    <message>
        <source>change the window</source>
        <translation>change the window</translation>
    </message>
    <message>
        <source>change the view</source>
        <translation>change the view</translation>
    </message>
    <message>
        <source>change the breakdown</source>
        <translation>change the breakdown</translation>
    </message>
    <message>
        <source>add a step</source>
        <translation>add a step</translation>
    </message>
    <message>
        <source>remove a step</source>
        <translation>remove a step</translation>
    </message>
    <message>
        <source>change a step</source>
        <translation>change a step</translation>
    </message>
    <message>
        <source>rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::app::WorkspaceDoor</name>
    <message>
        <source>Opening the workspace</source>
        <translation>Opening the workspace</translation>
    </message>
    <message>
        <source>Personal data is locked</source>
        <translation>Personal data is locked</translation>
    </message>
    <message>
        <source>Names, phones and mail addresses need the passphrase of this workspace. Counts, funnels and plans work without it.</source>
        <translation>Names, phones and mail addresses need the passphrase of this workspace. Counts, funnels and plans work without it.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Unlocking</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>Workspaces (*.panorama)</source>
        <translation>Workspaces (*.panorama)</translation>
    </message>
    <message>
        <source>Making the workspace</source>
        <translation>Making the workspace</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>This computer has no keychain that Panorama can use. The passphrase protects names, phones and mail addresses in this workspace.</source>
        <translation>This computer has no keychain that Panorama can use. The passphrase protects names, phones and mail addresses in this workspace.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Making the sample brand</source>
        <translation>Making the sample brand</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Open workspace</translation>
    </message>
    <message>
        <source>Open workspace …</source>
        <translation>Open workspace …</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>New workspace …</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>Try the sample brand</translation>
    </message>
</context>
<context>
    <name>panorama::ui::BarList</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>panorama::ui::BudgetPage</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total of the plan</source>
        <translation>Total of the plan</translation>
    </message>
    <message>
        <source>Split over channels</source>
        <translation>Split over channels</translation>
    </message>
    <message>
        <source>move one, the free ones share the difference</source>
        <translation>move one, the free ones share the difference</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>Spent so far</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>No workspace is open</translation>
    </message>
    <message>
        <source>Open a workspace or start with the sample brand.</source>
        <translation>Open a workspace or start with the sample brand.</translation>
    </message>
    <message>
        <source>No budget is planned yet</source>
        <translation>No budget is planned yet</translation>
    </message>
    <message>
        <source>Split a total over your channels; the sum always holds to the cent.</source>
        <translation>Split a total over your channels; the sum always holds to the cent.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>Not allocated: %1</source>
        <translation>Not allocated: %1</translation>
    </message>
    <message>
        <source>Allocated to the cent</source>
        <translation>Allocated to the cent</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Plan against actual spend</source>
        <translation>Plan against actual spend</translation>
    </message>
    <message>
        <source>by channel · %1 · %2</source>
        <translation>by channel · %1 · %2</translation>
    </message>
    <message>
        <source>Pacing</source>
        <translation>Pacing</translation>
    </message>
    <message>
        <source>time passed %1</source>
        <translation>time passed %1</translation>
    </message>
    <message>
        <source>Plan %1 Q%2</source>
        <translation>Plan %1 Q%2</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CalendarBoard</name>
    <message>
        <source>always on</source>
        <translation>always on</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CalendarPage</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Lanes by channel</source>
        <translation>Lanes by channel</translation>
    </message>
    <message>
        <source>Lanes by owner</source>
        <translation>Lanes by owner</translation>
    </message>
    <message>
        <source>Lanes by status</source>
        <translation>Lanes by status</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Campaigns of the month</source>
        <translation>Campaigns of the month</translation>
    </message>
    <message>
        <source>Campaigns on a time line</source>
        <translation>Campaigns on a time line</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>New campaign</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>No workspace is open</translation>
    </message>
    <message>
        <source>Open a workspace or start with the sample brand.</source>
        <translation>Open a workspace or start with the sample brand.</translation>
    </message>
    <message>
        <source>No campaign is planned yet</source>
        <translation>No campaign is planned yet</translation>
    </message>
    <message>
        <source>Draw one on a day, import a list of campaigns, or bring a calendar file.</source>
        <translation>Draw one on a day, import a list of campaigns, or bring a calendar file.</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) without a date</source>
        <translation><numerusform>%n campaign without a date</numerusform><numerusform>%n campaigns without a date</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s) in one channel, the first in %1: %2</source>
        <translation><numerusform>%n overlap in one channel, the first in %1: %2</numerusform><numerusform>%n overlaps in one channel, the first in %1: %2</numerusform></translation>
    </message>
    <message>
        <source>This campaign comes from a source; it can be moved here, but not removed.</source>
        <translation>This campaign comes from a source; it can be moved here, but not removed.</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CalendarStrip</name>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ChannelsPage</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>each can be taken back</source>
        <translation>each can be taken back</translation>
    </message>
    <message>
        <source>Roll back import</source>
        <translation>Roll back import</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>No workspace is open</translation>
    </message>
    <message>
        <source>Open a workspace or start with the sample brand.</source>
        <translation>Open a workspace or start with the sample brand.</translation>
    </message>
    <message>
        <source>Nothing has been brought in yet</source>
        <translation>Nothing has been brought in yet</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>rolled back</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>in part</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Files to bring in</source>
        <translation>Files to bring in</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tables (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Syncing all sources</source>
        <translation>Syncing all sources</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Everything is up to date.</translation>
    </message>
    <message>
        <source>Some streams stopped; they go on with the next sync.</source>
        <translation>Some streams stopped; they go on with the next sync.</translation>
    </message>
    <message>
        <source>Choose an import first.</source>
        <translation>Choose an import first.</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Rolling back</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>The import was taken back.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a source …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync all sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a file of customers, events, orders or spend (CSV, TSV, Excel), or connect an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connected, %2 fed from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers on every stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnecting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disconnected; what it brought stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::ChartCard</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ChartWidget</name>
    <message>
        <source>Nothing to show for this period.</source>
        <translation>Nothing to show for this period.</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ChipList</name>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ColumnChart</name>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CommandPalette</name>
    <message>
        <source>Search pages, actions, customers, segments …</source>
        <translation>Search pages, actions, customers, segments …</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Search or type a command</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Return open · Esc close · pinyin works: zl, zonglan</source>
        <translation>↑ ↓ choose · Return open · Esc close · pinyin works: zl, zonglan</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CustomersPage</name>
    <message>
        <source>Name, pinyin, phone, e-mail, number …</source>
        <translation>Name, pinyin, phone, e-mail, number …</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Nobody is chosen</translation>
    </message>
    <message>
        <source>Choose a customer to see identifiers, orders, the timeline and the links.</source>
        <translation>Choose a customer to see identifiers, orders, the timeline and the links.</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>No workspace is open</translation>
    </message>
    <message>
        <source>Open a workspace or start with the sample brand.</source>
        <translation>Open a workspace or start with the sample brand.</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Nobody is here yet</translation>
    </message>
    <message>
        <source>Bring in customers, orders or events; the same person met in many channels becomes one customer.</source>
        <translation>Bring in customers, orders or events; the same person met in many channels becomes one customer.</translation>
    </message>
    <message>
        <source>Bring in data</source>
        <translation>Bring in data</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Cutting the link</source>
        <translation>Cutting the link</translation>
    </message>
    <message>
        <source>The link is cut for good; linking the records by hand brings it back.</source>
        <translation>The link is cut for good; linking the records by hand brings it back.</translation>
    </message>
</context>
<context>
    <name>panorama::ui::DocumentBar</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation type="unfinished">Funnel</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished">Segment</translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: rename, duplicate, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
</context>
<context>
    <name>panorama::ui::EntryEditor</name>
    <message>
        <source>Always on</source>
        <translation>Always on</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>New campaign</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Budget (%1)</source>
        <translation>Budget (%1)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Remove campaign</source>
        <translation>Remove campaign</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Create campaign</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Give the campaign a name.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>The first day is after the last one.</translation>
    </message>
    <message>
        <source>Write an amount such as 120000.00.</source>
        <translation>Write an amount such as 120000.00.</translation>
    </message>
</context>
<context>
    <name>panorama::ui::FunnelChart</name>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>Of the step before</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Of all</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Lost here</translation>
    </message>
</context>
<context>
    <name>panorama::ui::FunnelsPage</name>
    <message>
        <source>No funnel yet</source>
        <translation>No funnel yet</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Breakdown</translation>
    </message>
    <message>
        <source>Conversion window</source>
        <translation>Conversion window</translation>
    </message>
    <message>
        <source>within </source>
        <translation>within </translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Nobody took the first step in this period.</source>
        <translation>Nobody took the first step in this period.</translation>
    </message>
    <message>
        <source>Nobody was lost at this stage.</source>
        <translation>Nobody was lost at this stage.</translation>
    </message>
    <message>
        <source>New funnel</source>
        <translation>New funnel</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>No workspace is open</translation>
    </message>
    <message>
        <source>Open a workspace or start with the sample brand.</source>
        <translation>Open a workspace or start with the sample brand.</translation>
    </message>
    <message>
        <source>Put the steps of the journey in order and see where people are lost, and why.</source>
        <translation>Put the steps of the journey in order and see where people are lost, and why.</translation>
    </message>
    <message>
        <source>No breakdown</source>
        <translation>No breakdown</translation>
    </message>
    <message>
        <source>by first-touch channel</source>
        <translation>by first-touch channel</translation>
    </message>
    <message>
        <source>by channel of the first step</source>
        <translation>by channel of the first step</translation>
    </message>
    <message>
        <source>by campaign of the first step</source>
        <translation>by campaign of the first step</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Add step</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Remove step %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>median %1</translation>
    </message>
    <message>
        <source>overall %1</source>
        <translation>overall %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>Lost after %1</source>
        <translation>Lost after %1</translation>
    </message>
    <message>
        <source>%1 lost, %2 still open</source>
        <translation>%1 lost, %2 still open</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Overall</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(missing)</translation>
    </message>
    <message>
        <source>New funnel %1</source>
        <translation>New funnel %1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::HeatMap</name>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Still moving</source>
        <translation>Still moving</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partial</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ImportPanel</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Dry run</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Bring in %1</source>
        <translation>Bring in %1</translation>
    </message>
    <message>
        <source>The mapping says what each column is. Change it, look at a dry run, then import; a rollback takes everything back.</source>
        <translation>The mapping says what each column is. Change it, look at a dry run, then import; a rollback takes everything back.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 unchanged, %5 rejected</source>
        <translation>%1 rows read: %2 new, %3 changed, %4 unchanged, %5 rejected</translation>
    </message>
</context>
<context>
    <name>panorama::ui::InlineBanner</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>panorama::ui::LeafEditor</name>
    <message>
        <source>Attribute</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Kind of condition</source>
        <translation>Kind of condition</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>above</source>
        <translation>above</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>below</source>
        <translation>below</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>one of</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>starts with</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>is known</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactly</translation>
    </message>
    <message>
        <source> times</source>
        <translation> times</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>any time</translation>
    </message>
    <message>
        <source>last </source>
        <translation>last </translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>no filter</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
</context>
<context>
    <name>panorama::ui::MonthBoard</name>
    <message>
        <source>make-up workday</source>
        <translation>make-up workday</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 more</translation>
    </message>
</context>
<context>
    <name>panorama::ui::OfflineBadge</name>
    <message>
        <source>Working offline</source>
        <translation>Working offline</translation>
    </message>
    <message>
        <source>Everything here is local</source>
        <translation>Everything here is local</translation>
    </message>
</context>
<context>
    <name>panorama::ui::OverviewPage</name>
    <message>
        <source>One page for the whole picture</source>
        <translation>One page for the whole picture</translation>
    </message>
    <message>
        <source>Open a workspace or start with the sample brand: spend, leads, deals and the funnel appear here.</source>
        <translation>Open a workspace or start with the sample brand: spend, leads, deals and the funnel appear here.</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>Try the sample brand</translation>
    </message>
    <message>
        <source>Board report</source>
        <translation>Board report</translation>
    </message>
    <message>
        <source>No spend is known for this period.</source>
        <translation>No spend is known for this period.</translation>
    </message>
    <message>
        <source>No funnel is saved yet. Build one on the page Funnels.</source>
        <translation>No funnel is saved yet. Build one on the page Funnels.</translation>
    </message>
    <message>
        <source>No campaign on these days.</source>
        <translation>No campaign on these days.</translation>
    </message>
    <message>
        <source>No budget holds these days. Make one on the page Budget.</source>
        <translation>No budget holds these days. Make one on the page Budget.</translation>
    </message>
    <message>
        <source>This workspace is empty</source>
        <translation>This workspace is empty</translation>
    </message>
    <message>
        <source>Bring in a file or connect a channel; every page fills from there.</source>
        <translation>Bring in a file or connect a channel; every page fills from there.</translation>
    </message>
    <message>
        <source>Bring in data</source>
        <translation>Bring in data</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>week of %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Spend by channel</source>
        <translation>Spend by channel</translation>
    </message>
    <message>
        <source>by week · stacked · total %1</source>
        <translation>by week · stacked · total %1</translation>
    </message>
    <message>
        <source>by day · stacked · total %1</source>
        <translation>by day · stacked · total %1</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message numerus="yes">
        <source>window of %n day(s)</source>
        <translation><numerusform>window of %n day</numerusform><numerusform>window of %n days</numerusform></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Campaign calendar</source>
        <translation>Campaign calendar</translation>
    </message>
    <message>
        <source>Budget pacing</source>
        <translation>Budget pacing</translation>
    </message>
    <message>
        <source>%1 · time passed %2</source>
        <translation>%1 · time passed %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were rejected</source>
        <translation><numerusform>%n row were rejected</numerusform><numerusform>%n rows were rejected</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to review</source>
        <translation><numerusform>%n pair to review</numerusform><numerusform>%n pairs to review</numerusform></translation>
    </message>
</context>
<context>
    <name>panorama::ui::PacingChart</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>Time passed</translation>
    </message>
</context>
<context>
    <name>panorama::ui::Page</name>
    <message>
        <source>Data as of %1</source>
        <translation>Data as of %1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PeriodPicker</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>7d</source>
        <translation>7d</translation>
    </message>
    <message>
        <source>30d</source>
        <translation>30d</translation>
    </message>
    <message>
        <source>90d</source>
        <translation>90d</translation>
    </message>
    <message>
        <source>26w</source>
        <translation>26w</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Show these days</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PlanRow</name>
    <message>
        <source>Lock: the amount stays when others change</source>
        <translation>Lock: the amount stays when others change</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Share of %1</translation>
    </message>
    <message>
        <source>Amount of %1</source>
        <translation>Amount of %1</translation>
    </message>
    <message>
        <source>Spent: %1</source>
        <translation>Spent: %1</translation>
    </message>
    <message>
        <source>No spend is known.</source>
        <translation>No spend is known.</translation>
    </message>
    <message>
        <source>Write an amount such as 1200000.00.</source>
        <translation>Write an amount such as 1200000.00.</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ProfileView</name>
    <message>
        <source>Cut link</source>
        <translation>Cut link</translation>
    </message>
    <message>
        <source>Identifiers and attributes</source>
        <translation>Identifiers and attributes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>all channels, newest first</source>
        <translation>all channels, newest first</translation>
    </message>
    <message>
        <source>Why these records are one customer</source>
        <translation>Why these records are one customer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation><numerusform>%n record</numerusform><numerusform>%n records</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation><numerusform>%n order</numerusform><numerusform>%n orders</numerusform></translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>last seen %1</translation>
    </message>
    <message>
        <source> allowed</source>
        <translation> allowed</translation>
    </message>
    <message>
        <source> withdrawn</source>
        <translation> withdrawn</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>order </source>
        <translation>order </translation>
    </message>
    <message>
        <source>refund </source>
        <translation>refund </translation>
    </message>
    <message>
        <source>consent </source>
        <translation>consent </translation>
    </message>
    <message>
        <source>cut</source>
        <translation>cut</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>rule</translation>
    </message>
    <message>
        <source>match</source>
        <translation>match</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopping …</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ReportsPage</name>
    <message>
        <source>Try the sample brand</source>
        <translation>Try the sample brand</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Preview of the report</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Export as PDF</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>No workspace is open</translation>
    </message>
    <message>
        <source>Reports are drawn from the open workspace.</source>
        <translation>Reports are drawn from the open workspace.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Export the report</translation>
    </message>
    <message>
        <source>Exporting the report</source>
        <translation>Exporting the report</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::RuleTree</name>
    <message>
        <source>%1 people</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>%1 people are left after this line</source>
        <translation>%1 people are left after this line</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Any of these holds</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>All of these hold</translation>
    </message>
    <message>
        <source>And</source>
        <translation>And</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Or</translation>
    </message>
    <message>
        <source>change and / or</source>
        <translation>change and / or</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluded</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclude</translation>
    </message>
    <message>
        <source>exclude a group</source>
        <translation>exclude a group</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Remove group</translation>
    </message>
    <message>
        <source>remove a group</source>
        <translation>remove a group</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Add condition</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Add group</translation>
    </message>
    <message>
        <source>add a condition</source>
        <translation>add a condition</translation>
    </message>
    <message>
        <source>add a group</source>
        <translation>add a group</translation>
    </message>
    <message>
        <source>Drag into another group</source>
        <translation>Drag into another group</translation>
    </message>
    <message>
        <source>not</source>
        <translation>not</translation>
    </message>
    <message>
        <source>Turn the condition into its opposite</source>
        <translation>Turn the condition into its opposite</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>Remove condition</translation>
    </message>
    <message>
        <source>edit a condition</source>
        <translation>edit a condition</translation>
    </message>
    <message>
        <source>change a condition</source>
        <translation>change a condition</translation>
    </message>
    <message>
        <source>turn a condition</source>
        <translation>turn a condition</translation>
    </message>
    <message>
        <source>remove a condition</source>
        <translation>remove a condition</translation>
    </message>
    <message>
        <source>move a condition</source>
        <translation>move a condition</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SankeyChart</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SegmentsPage</name>
    <message>
        <source>No segment yet</source>
        <translation>No segment yet</translation>
    </message>
    <message>
        <source>rename the segment</source>
        <translation>rename the segment</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Name of the segment</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Some of these people</source>
        <translation>Some of these people</translation>
    </message>
    <message>
        <source>20 at random</source>
        <translation>20 at random</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>New segment</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>No workspace is open</translation>
    </message>
    <message>
        <source>Open a workspace or start with the sample brand.</source>
        <translation>Open a workspace or start with the sample brand.</translation>
    </message>
    <message>
        <source>Describe the people you want to talk to; the exact number follows your hand.</source>
        <translation>Describe the people you want to talk to; the exact number follows your hand.</translation>
    </message>
    <message>
        <source>people · %1 of all %2 customers</source>
        <translation>people · %1 of all %2 customers</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>New segment %1</source>
        <translation>New segment %1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SeriesChart</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No workspace is open.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Time zone: %1</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>Currency: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Region: %1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::Sidebar</name>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
</context>
<context>
    <name>panorama::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SourceCatalogue</name>
    <message>
        <source>Source</source>
        <translation type="unfinished">Source</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the catalogue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest of your own …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Manifest of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifests (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, interface of %2. Brings: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked against the vendor&apos;s published specification, never against a live account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked against nothing but itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected; not everything answers: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::SourceDetail</name>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">Sync now</translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads everything from the beginning, not only what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the source brought stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">What</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">Rejected</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fed from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows in %2 deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part</source>
        <translation type="unfinished">in part</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">done</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 unchanged, %5 rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::SourceForm</name>
    <message>
        <source>Name of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept sealed in the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PEM file, where a proxy of the company signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates to trust besides the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the source a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panorama::ui::StateStack</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>panorama::ui::TableView</name>
    <message>
        <source>Export as CSV</source>
        <translation>Export as CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copy as CSV</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>Export as CSV …</translation>
    </message>
</context>
<context>
    <name>panorama::ui::TimelineBoard</name>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>panorama::ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>panorama::ui::TopBar</name>
    <message>
        <source>Search or type a command</source>
        <translation>Search or type a command</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Search or command …</source>
        <translation>Search or command …</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Search …</translation>
    </message>
</context>
<context>
    <name>panorama::ui::UpSetChart</name>
    <message>
        <source>In exactly these</source>
        <translation>In exactly these</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>panorama::ui::WaterfallChart</name>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>After it</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>panorama::ui::WindowCommands</name>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Search on this page</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Switch between light and dark</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Undo %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Redo %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Go to a page</translation>
    </message>
    <message>
        <source>Copy the chart or the selected rows</source>
        <translation>Copy the chart or the selected rows</translation>
    </message>
    <message>
        <source>Walk through a chart</source>
        <translation>Walk through a chart</translation>
    </message>
</context>
<context>
    <name>panorama::ui::XrayCard</name>
    <message>
        <source>No source has told anything about single days yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Source</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day × source · %1 of %2 days are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day × source · nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
