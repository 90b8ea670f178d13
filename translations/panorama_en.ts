<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttributeSwap</name>
    <message>
        <source>leave as it is</source>
        <translation>leave as it is</translation>
    </message>
    <message>
        <source>  “%1” is here</source>
        <translation>  “%1” is here</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Use these</translation>
    </message>
    <message>
        <source>Which of your attributes says it? It is put into all pools.</source>
        <translation>Which of your attributes says it? It is put into all pools.</translation>
    </message>
</context>
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
    <name>Charts</name>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>people</source>
        <comment>unit of an axis</comment>
        <translation>people</translation>
    </message>
    <message>
        <source>times</source>
        <comment>unit of an axis</comment>
        <translation>times</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of an axis</comment>
        <translation>days</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Attribute</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Behaviour</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequence</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>RFM score</source>
        <translation>RFM score</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lifecycle</translation>
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
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>One behaviour after another</source>
        <translation>One behaviour after another</translation>
    </message>
    <message>
        <source>Recency, frequency, amount</source>
        <translation>Recency, frequency, amount</translation>
    </message>
    <message>
        <source>Lifecycle stage</source>
        <translation>Lifecycle stage</translation>
    </message>
    <message>
        <source>Funnel stage</source>
        <translation>Funnel stage</translation>
    </message>
    <message>
        <source>Figure of a journey</source>
        <translation>Figure of a journey</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>same segment</source>
        <translation>same segment</translation>
    </message>
    <message>
        <source>channel not given</source>
        <translation>channel not given</translation>
    </message>
    <message>
        <source>Campaigns in each other&apos;s way</source>
        <translation>Campaigns in each other&apos;s way</translation>
    </message>
    <message>
        <source>People are counted where both campaigns have a segment; drafts count too. A double click opens the campaign.</source>
        <translation>People are counted where both campaigns have a segment; drafts count too. A double click opens the campaign.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>and</source>
        <translation>and</translation>
    </message>
    <message>
        <source>Both in</source>
        <translation>Both in</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>People in both</source>
        <translation>People in both</translation>
    </message>
</context>
<context>
    <name>DataKind</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
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
        <source>Order lines</source>
        <translation>Order lines</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Daily spend</source>
        <translation>Daily spend</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Exchange rates</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The vault of this workspace is locked.</source>
        <translation>The vault of this workspace is locked.</translation>
    </message>
    <message>
        <source>Names lie in the vault, which is locked.</source>
        <translation>Names lie in the vault, which is locked.</translation>
    </message>
    <message>
        <source>Give --passphrase env:VAR or file:PATH.</source>
        <translation>Open the workspace with its passphrase.</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace.</source>
        <translation>Another program is writing to the workspace.</translation>
    </message>
    <message>
        <source>Another process is writing to the workspace: %1.</source>
        <translation>Another process is writing to the workspace: %1.</translation>
    </message>
    <message>
        <source>Wait for it, then try again.</source>
        <translation>Wait for it, then try again.</translation>
    </message>
    <message>
        <source>The workspace file is damaged.</source>
        <translation>The workspace file is damaged.</translation>
    </message>
    <message>
        <source>A block of events is damaged.</source>
        <translation>A block of events is damaged.</translation>
    </message>
    <message>
        <source>Restore a backup: workspace restore FILE.</source>
        <translation>Go back to a backup on the page Settings.</translation>
    </message>
    <message>
        <source>The workspace is write-protected.</source>
        <translation>The workspace is write-protected.</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write to.</source>
        <translation>Copy it to a folder that you may write to.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>The disk is full; nothing was changed.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Free some space and try again.</translation>
    </message>
    <message>
        <source>This file cannot be written: %1.</source>
        <translation>This file cannot be written: %1.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with space left.</source>
        <translation>Choose a folder that you may write to, with space left.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>Check the folder and the free space.</source>
        <translation>Check the folder and the free space.</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>The report could not be written.</translation>
    </message>
    <message>
        <source>Is there room, and may you write there?</source>
        <translation>Is there room, and may you write there?</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>There is no such customer.</translation>
    </message>
    <message>
        <source>Give a customer&apos;s id, a record key (SOURCE/KEY) or KIND:VALUE.</source>
        <translation>Give a customer&apos;s id, a record key (SOURCE/KEY) or KIND:VALUE.</translation>
    </message>
    <message>
        <source>There are %1 seeds among %2 customers; a comparison needs at least 50 seeds and 50 others.</source>
        <translation>There are %1 seeds among %2 customers; a comparison needs at least 50 seeds and 50 others.</translation>
    </message>
    <message>
        <source>Take a larger group of people to start from.</source>
        <translation>Take a larger group of people to start from.</translation>
    </message>
    <message>
        <source>A table of scans has the columns code and time, and phone, openid, member_no or another identifier.</source>
        <translation>A table of scans has the columns code and time, and phone, openid, member_no or another identifier.</translation>
    </message>
    <message>
        <source>Rename its columns, or use import with a mapping.</source>
        <translation>Rename its columns, or import it with a mapping on the page Channels.</translation>
    </message>
    <message>
        <source>There is no saved segment %1.</source>
        <translation>There is no saved segment %1.</translation>
    </message>
    <message>
        <source>See segment list.</source>
        <translation>Choose another one.</translation>
    </message>
    <message>
        <source>This segment leads back to itself.</source>
        <translation>This segment leads back to itself.</translation>
    </message>
    <message>
        <source>Take one of the segments out of the circle.</source>
        <translation>Take one of the segments out of the circle.</translation>
    </message>
    <message>
        <source>This funnel&apos;s segment leads back to the funnel.</source>
        <translation>This funnel&apos;s segment leads back to the funnel.</translation>
    </message>
    <message>
        <source>Take one of them out of the circle.</source>
        <translation>Take one of them out of the circle.</translation>
    </message>
    <message>
        <source>This span has more than 1,000 points.</source>
        <translation>This span has more than 1,000 points.</translation>
    </message>
    <message>
        <source>This span has more than 400 periods.</source>
        <translation>This span has more than 400 periods.</translation>
    </message>
    <message>
        <source>This span has too many periods.</source>
        <translation>This span has too many periods.</translation>
    </message>
    <message>
        <source>Take weeks or months, or a shorter span.</source>
        <translation>Take weeks or months, or a shorter span.</translation>
    </message>
    <message>
        <source>Use weeks or months, or a shorter span.</source>
        <translation>Use weeks or months, or a shorter span.</translation>
    </message>
    <message>
        <source>This is no sheet of losses: its header is missing.</source>
        <translation>This is no sheet of losses: its header is missing.</translation>
    </message>
    <message>
        <source>Use the sheet that funnel losses wrote, and keep its header.</source>
        <translation>Use the sheet that was saved here, and keep its header.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;.</source>
        <translation>There is no tag &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The new name must be another one.</source>
        <translation>The new name must be another one.</translation>
    </message>
    <message>
        <source>A segment needs a name.</source>
        <translation>A segment needs a name.</translation>
    </message>
    <message>
        <source>No customer has an attribute of this name that is not personal; personal ones are sealed.</source>
        <translation>No customer has an attribute of this name that is not personal; personal ones are sealed.</translation>
    </message>
    <message>
        <source>No customer has a tag &quot;%1&quot;.</source>
        <translation>No customer has a tag &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No customer has an identifier of kind &quot;%1&quot;.</source>
        <translation>No customer has an identifier of kind &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No consent has the purpose &quot;%1&quot;.</source>
        <translation>No consent has the purpose &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No event is called &quot;%1&quot;.</source>
        <translation>No event is called &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No event has a property &quot;%1&quot;.</source>
        <translation>No event has a property &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No event has the property &quot;%1&quot;.</source>
        <translation>No event has the property &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Amounts in %1 without a rate of their day count as missing.</source>
        <translation>Amounts in %1 without a rate of their day count as missing.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>The workspace is damaged: rows stand out of their order.</source>
        <translation>The workspace is damaged: rows stand out of their order.</translation>
    </message>
    <message>
        <source>Check it with workspace check, and restore a backup.</source>
        <translation>Check it on the page Settings, and go back to a backup.</translation>
    </message>
    <message>
        <source>There is no record %1.</source>
        <translation>There is no record %1.</translation>
    </message>
    <message>
        <source>Give a record key, SOURCE/KEY.</source>
        <translation>Give a record key, SOURCE/KEY.</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>There is no customer %1.</translation>
    </message>
    <message>
        <source>Give a customer id, a record key SOURCE/KEY, or KIND:VALUE.</source>
        <translation>Give a customer id, a record key SOURCE/KEY, or KIND:VALUE.</translation>
    </message>
    <message>
        <source>Several customers have it: %1.</source>
        <translation>Several customers have it: %1.</translation>
    </message>
    <message>
        <source>Give one of these ids.</source>
        <translation>Give one of these ids.</translation>
    </message>
    <message>
        <source>A record has vanished.</source>
        <translation>A record has vanished.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>There is no such record.</translation>
    </message>
    <message>
        <source>A record cannot be linked with itself.</source>
        <translation>A record cannot be linked with itself.</translation>
    </message>
    <message>
        <source>Name two records.</source>
        <translation>Name two records.</translation>
    </message>
    <message>
        <source>There is no link %1.</source>
        <translation>There is no link %1.</translation>
    </message>
    <message>
        <source>There is no pair %1.</source>
        <translation>There is no pair %1.</translation>
    </message>
    <message>
        <source>Nobody has described this customer yet; there is nothing to set an attribute on.</source>
        <translation>Nobody has described this customer yet; there is nothing to set an attribute on.</translation>
    </message>
    <message>
        <source>Import a customers row with one of its identifiers first.</source>
        <translation>Import a customers row with one of its identifiers first.</translation>
    </message>
    <message>
        <source>The calendar file is larger than 64 MB.</source>
        <translation>The calendar file is larger than 64 MB.</translation>
    </message>
    <message>
        <source>This is no calendar file (no BEGIN:VCALENDAR).</source>
        <translation>This is no calendar file (no BEGIN:VCALENDAR).</translation>
    </message>
    <message>
        <source>Give a file as calendars export it (.ics).</source>
        <translation>Give a file as calendars export it (.ics).</translation>
    </message>
    <message>
        <source>The total is below what is locked, comes in lots or is kept by floors: %1.</source>
        <translation>The total is below what is locked, comes in lots or is kept by floors: %1.</translation>
    </message>
    <message>
        <source>Unlock lines, lower floors or change the lines with lots first.</source>
        <translation>Unlock lines, lower floors or change the lines with lots first.</translation>
    </message>
    <message>
        <source>The caps of the groups leave no way to divide this total.</source>
        <translation>The caps of the groups leave no way to divide this total.</translation>
    </message>
    <message>
        <source>Raise a group&apos;s cap.</source>
        <translation>Raise a group&apos;s cap.</translation>
    </message>
    <message>
        <source>The floor is above the cap.</source>
        <translation>The floor is above the cap.</translation>
    </message>
    <message>
        <source>A lot must be more than 0.</source>
        <translation>A lot must be more than 0.</translation>
    </message>
    <message>
        <source>The planned amount is below the floor.</source>
        <translation>The planned amount is below the floor.</translation>
    </message>
    <message>
        <source>The planned amount is above the cap.</source>
        <translation>The planned amount is above the cap.</translation>
    </message>
    <message>
        <source>The planned amount is no whole number of lots.</source>
        <translation>The planned amount is no whole number of lots.</translation>
    </message>
    <message>
        <source>The lines of this group have more than its cap together.</source>
        <translation>The lines of this group have more than its cap together.</translation>
    </message>
    <message>
        <source>The lines have %1 more than the total together.</source>
        <translation>The lines have %1 more than the total together.</translation>
    </message>
    <message>
        <source>Two lines have the id &quot;%1&quot;.</source>
        <translation>Two lines have the id &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount in %2.</source>
        <translation>&quot;%1&quot; is no amount in %2.</translation>
    </message>
    <message>
        <source>&quot;to&quot; must be later than &quot;from&quot;; it is the first day that no longer counts.</source>
        <translation>&quot;to&quot; must be later than &quot;from&quot;; it is the first day that no longer counts.</translation>
    </message>
    <message>
        <source>A name has 1 to 200 characters and no control characters.</source>
        <translation>A name has 1 to 200 characters and no control characters.</translation>
    </message>
    <message>
        <source>A day is written yyyy-MM-dd.</source>
        <translation>A day is written yyyy-MM-dd.</translation>
    </message>
    <message>
        <source>An amount is a plain decimal in quotes, such as &quot;12000.00&quot;, and not negative.</source>
        <translation>An amount is a plain decimal in quotes, such as &quot;12000.00&quot;, and not negative.</translation>
    </message>
    <message>
        <source>A budget needs its currency, such as &quot;CNY&quot;.</source>
        <translation>A budget needs its currency, such as &quot;CNY&quot;.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>The last day comes before the first.</translation>
    </message>
    <message>
        <source>This is too long for a QR code: %1 …</source>
        <translation>This is too long for a QR code: %1 …</translation>
    </message>
    <message>
        <source>Shorten the link; short codes are also read from further away.</source>
        <translation>Shorten the link; short codes are also read from further away.</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>The PDF could not be made.</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>The picture could not be made.</translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation>The workbook could not be written.</translation>
    </message>
    <message>
        <source>Is there room in the temporary folder?</source>
        <translation>Is there room in the temporary folder?</translation>
    </message>
    <message>
        <source>A store is named once, by a text.</source>
        <translation>A store is named once, by a text.</translation>
    </message>
    <message>
        <source>A prefix has 1 to 6 of the signs 0-9 and A-Z without I, L, O, U.</source>
        <translation>A prefix has 1 to 6 of the signs 0-9 and A-Z without I, L, O, U.</translation>
    </message>
    <message>
        <source>A batch has at most 2,000,000 codes.</source>
        <translation>A batch has at most 2,000,000 codes.</translation>
    </message>
    <message>
        <source>Make several batches.</source>
        <translation>Make several batches.</translation>
    </message>
    <message>
        <source>A link starts with https:// and holds {code} once.</source>
        <translation>A link starts with https:// and holds {code} once.</translation>
    </message>
    <message>
        <source>Such as https://go.brand.example/c?k={code}</source>
        <translation>Such as https://go.brand.example/c?k={code}</translation>
    </message>
    <message>
        <source>The link is longer than 200 signs: its QR code would be hard to read.</source>
        <translation>The link is longer than 200 signs: its QR code would be hard to read.</translation>
    </message>
    <message>
        <source>There is a batch &quot;%1&quot; with the prefix %2 already; its codes may be printed.</source>
        <translation>There is a batch &quot;%1&quot; with the prefix %2 already; its codes may be printed.</translation>
    </message>
    <message>
        <source>Give the new batch a name and prefix of its own.</source>
        <translation>Give the new batch a name and prefix of its own.</translation>
    </message>
    <message>
        <source>A sheet is a .pdf, .svg or .csv file.</source>
        <translation>A sheet is a .pdf, .svg or .csv file.</translation>
    </message>
    <message>
        <source>The batch has no store &quot;%1&quot;.</source>
        <translation>The batch has no store &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A scan without a code.</source>
        <translation>A scan without a code.</translation>
    </message>
    <message>
        <source>A side has at least a moment.</source>
        <translation>A side has at least a moment.</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; has a quote that is never closed.</source>
        <translation>The format &quot;%1&quot; has a quote that is never closed.</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; is neither a date nor a time.</source>
        <translation>The format &quot;%1&quot; is neither a date nor a time.</translation>
    </message>
    <message>
        <source>It needs at least yyyy and M or MM, such as yyyy-MM-dd HH:mm:ss.</source>
        <translation>It needs at least yyyy and M or MM, such as yyyy-MM-dd HH:mm:ss.</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; has &quot;%2&quot; twice.</source>
        <translation>The format &quot;%1&quot; has &quot;%2&quot; twice.</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; has the unknown letters &quot;%2&quot;.</source>
        <translation>The format &quot;%1&quot; has the unknown letters &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing; %2 need it.</source>
        <translation>The field &quot;%1&quot; is missing; %2 need it.</translation>
    </message>
    <message>
        <source>Map a column to &quot;%1&quot;.</source>
        <translation>Map a column to &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No identifier is mapped.</source>
        <translation>No identifier is mapped.</translation>
    </message>
    <message>
        <source>Map at least one column to id.phone, id.email, id.member_no or another id.KIND.</source>
        <translation>Map at least one column to phone, e-mail, member number or another identifier.</translation>
    </message>
    <message>
        <source>It is not clear which column names a customer.</source>
        <translation>It is not clear which column names a customer.</translation>
    </message>
    <message>
        <source>It is not clear which field is the key of a customer.</source>
        <translation>It is not clear which field is the key of a customer.</translation>
    </message>
    <message>
        <source>&quot;source&quot; must have 1 to 200 characters.</source>
        <translation>&quot;source&quot; must have 1 to 200 characters.</translation>
    </message>
    <message>
        <source>&quot;currency&quot; must be a code of three capital letters, such as CNY.</source>
        <translation>&quot;currency&quot; must be a code of three capital letters, such as CNY.</translation>
    </message>
    <message>
        <source>&quot;zone&quot; is no time zone that is known.</source>
        <translation>&quot;zone&quot; is no time zone that is known.</translation>
    </message>
    <message>
        <source>Give an IANA name, such as Asia/Shanghai.</source>
        <translation>Give an IANA name, such as Asia/Shanghai.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of %2.</source>
        <translation>&quot;%1&quot; is no field of %2.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is mapped twice.</source>
        <translation>The field &quot;%1&quot; is mapped twice.</translation>
    </message>
    <message>
        <source>The type &quot;%1&quot; does not fit the format.</source>
        <translation>The type &quot;%1&quot; does not fit the format.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a %2.</source>
        <translation>&quot;%1&quot; cannot be a %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot have this format.</source>
        <translation>&quot;%1&quot; cannot have this format.</translation>
    </message>
    <message>
        <source>&quot;column&quot; is empty.</source>
        <translation>&quot;column&quot; is empty.</translation>
    </message>
    <message>
        <source>A half-life is longer than no time.</source>
        <translation>A half-life is longer than no time.</translation>
    </message>
    <message>
        <source>At least one model is needed.</source>
        <translation>At least one model is needed.</translation>
    </message>
    <message>
        <source>A funnel has 1 to %1 steps.</source>
        <translation>A funnel has 1 to %1 steps.</translation>
    </message>
    <message>
        <source>The funnel has %1 steps.</source>
        <translation>The funnel has %1 steps.</translation>
    </message>
    <message>
        <source>The funnel has only %1 steps.</source>
        <translation>The funnel has only %1 steps.</translation>
    </message>
    <message>
        <source>A funnel needs a name to be saved.</source>
        <translation>A funnel needs a name to be saved.</translation>
    </message>
    <message>
        <source>This journey&apos;s segment leads back to the journey.</source>
        <translation>This journey&apos;s segment leads back to the journey.</translation>
    </message>
    <message>
        <source>There is no event of this name.</source>
        <translation>There is no event of this name.</translation>
    </message>
    <message>
        <source>A cohort is named by its first day.</source>
        <translation>A cohort is named by its first day.</translation>
    </message>
    <message>
        <source>Write it as 2026-01-05.</source>
        <translation>Write it as 2026-01-05.</translation>
    </message>
    <message>
        <source>Only the lost have a reason.</source>
        <translation>Only the lost have a reason.</translation>
    </message>
    <message>
        <source>Each limit must be at least as long as the one before it.</source>
        <translation>Each limit must be at least as long as the one before it.</translation>
    </message>
    <message>
        <source>The order is new_days, active_days, at_risk_days, dormant_days.</source>
        <translation>The order is new, active, at risk, dormant.</translation>
    </message>
    <message>
        <source>A pool needs an id.</source>
        <translation>A pool needs an id.</translation>
    </message>
    <message>
        <source>There may be at most 100 pools.</source>
        <translation>There may be at most 100 pools.</translation>
    </message>
    <message>
        <source>There are two pools of this id.</source>
        <translation>There are two pools of this id.</translation>
    </message>
    <message>
        <source>There is no pool %1.</source>
        <translation>There is no pool %1.</translation>
    </message>
    <message>
        <source>See pool list.</source>
        <translation>See the pools on the page Segments.</translation>
    </message>
    <message>
        <source>This workspace has no pools.</source>
        <translation>This workspace has no pools.</translation>
    </message>
    <message>
        <source>Save a list with pool save.</source>
        <translation>Make some on the page Segments.</translation>
    </message>
    <message>
        <source>Save a list with pool save; pool template gives one.</source>
        <translation>Make some on the page Segments.</translation>
    </message>
    <message>
        <source>Only comparisons of numbers are possible here.</source>
        <translation>Only comparisons of numbers are possible here.</translation>
    </message>
    <message>
        <source>This must be %1.</source>
        <translation>This must be %1.</translation>
    </message>
    <message>
        <source>&quot;between&quot; takes a list of two values.</source>
        <translation>&quot;between&quot; takes a list of two values.</translation>
    </message>
    <message>
        <source>&quot;in&quot; takes a list of values.</source>
        <translation>&quot;in&quot; takes a list of values.</translation>
    </message>
    <message>
        <source>This number is too large or too small.</source>
        <translation>This number is too large or too small.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>This must be a number.</translation>
    </message>
    <message>
        <source>This must be a number, a text, true or false.</source>
        <translation>This must be a number, a text, true or false.</translation>
    </message>
    <message>
        <source>Ask for missing values by &quot;known&quot;: false.</source>
        <translation>Ask for missing values by &quot;known&quot;: false.</translation>
    </message>
    <message>
        <source>An entry of &quot;where&quot; must be an object.</source>
        <translation>An entry of &quot;where&quot; must be an object.</translation>
    </message>
    <message>
        <source>An operator is missing.</source>
        <translation>An operator is missing.</translation>
    </message>
    <message>
        <source>Give one of = != &lt; &lt;= &gt; &gt;= in between contains starts_with known.</source>
        <translation>Give one of = != &lt; &lt;= &gt; &gt;= in between contains starts_with known.</translation>
    </message>
    <message>
        <source>&quot;currency&quot; goes with the property &quot;value&quot; only.</source>
        <translation>&quot;currency&quot; goes with the property &quot;value&quot; only.</translation>
    </message>
    <message>
        <source>This is no currency code of three capital letters.</source>
        <translation>This is no currency code of three capital letters.</translation>
    </message>
    <message>
        <source>A rule has at most 1,000 lines.</source>
        <translation>A rule has at most 1,000 lines.</translation>
    </message>
    <message>
        <source>Save a part of it as a segment of its own.</source>
        <translation>Save a part of it as a segment of its own.</translation>
    </message>
    <message>
        <source>A rule has at most 64 levels.</source>
        <translation>A rule has at most 64 levels.</translation>
    </message>
    <message>
        <source>Save the inner part as a segment of its own.</source>
        <translation>Save the inner part as a segment of its own.</translation>
    </message>
    <message>
        <source>A condition or a group is expected here: an object.</source>
        <translation>A condition or a group is expected here: an object.</translation>
    </message>
    <message>
        <source>A group takes no second key.</source>
        <translation>A group takes no second key.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a list.</source>
        <translation>&quot;%1&quot; takes a list.</translation>
    </message>
    <message>
        <source>There is no condition here.</source>
        <translation>There is no condition here.</translation>
    </message>
    <message>
        <source>Give a group (all, any, not) or a condition: attribute, tag, consent, identifier, source, event, sequence, segment, pool, lifecycle, rfm, funnel, journey.</source>
        <translation>Give a group (all, any, not) or a condition: attribute, tag, consent, identifier, source, event, sequence, segment, pool, lifecycle, rfm, funnel, journey.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date and no time.</source>
        <translation>&quot;%1&quot; is no date and no time.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date or time.</source>
        <translation>&quot;%1&quot; is no date or time.</translation>
    </message>
    <message>
        <source>Write it like 2026-01-31 or 2026-01-31T10:00:00+08:00.</source>
        <translation>Write it like 2026-01-31 or 2026-01-31T10:00:00+08:00.</translation>
    </message>
    <message>
        <source>Write 2026-01-31 or 2026-01-31T10:00:00+08:00.</source>
        <translation>Write 2026-01-31 or 2026-01-31T10:00:00+08:00.</translation>
    </message>
    <message>
        <source>Leave it out for an open end.</source>
        <translation>Leave it out for an open end.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number of days.</source>
        <translation>&quot;%1&quot; must be a number of days.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be above zero.</source>
        <translation>&quot;%1&quot; must be above zero.</translation>
    </message>
    <message>
        <source>&quot;last_days&quot; and &quot;from&quot;/&quot;to&quot; exclude each other.</source>
        <translation>&quot;last_days&quot; and &quot;from&quot;/&quot;to&quot; exclude each other.</translation>
    </message>
    <message>
        <source>The address must start with https:// or http://.</source>
        <translation>The address must start with https:// or http://.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not spelt as names ought to be.</source>
        <translation>&quot;%1&quot; is not spelt as names ought to be.</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;, so that the same thing always has one name.</source>
        <translation>Use &quot;%1&quot;, so that the same thing always has one name.</translation>
    </message>
    <message>
        <source>The address has %1 already.</source>
        <translation>The address has %1 already.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>An object is expected here.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>&quot;%1&quot; is missing here.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;.</source>
        <translation>Add &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must lie from %2 to %3.</source>
        <translation>&quot;%1&quot; must lie from %2 to %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>&quot;%1&quot; must be %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not know this value.</source>
        <translation>&quot;%1&quot; does not know this value.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use one of: %1.</translation>
    </message>
    <message>
        <source>This is not the format that is read here.</source>
        <translation>This is not the format that is read here.</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;.</source>
        <translation>Use &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here.</source>
        <translation>The key &quot;%1&quot; is not known here.</translation>
    </message>
    <message>
        <source>Remove it or mend its spelling.</source>
        <translation>Remove it or mend its spelling.</translation>
    </message>
    <message>
        <source>Mend the file at this place and try again.</source>
        <translation>Mend the file at this place and try again.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>Names can be compared by = and known only.</source>
        <translation>Names can be compared by = and known only.</translation>
    </message>
    <message>
        <source>There is no stage of this name.</source>
        <translation>There is no stage of this name.</translation>
    </message>
    <message>
        <source>Use prospect, new, active, at_risk, dormant or churned.</source>
        <translation>Use prospect, new, active, at_risk, dormant or churned.</translation>
    </message>
    <message>
        <source>A score is a whole number from 1 to 5.</source>
        <translation>A score is a whole number from 1 to 5.</translation>
    </message>
    <message>
        <source>A sequence has 2 to 10 steps.</source>
        <translation>A sequence has 2 to 10 steps.</translation>
    </message>
    <message>
        <source>A step must be an object.</source>
        <translation>A step must be an object.</translation>
    </message>
    <message>
        <source>This file exists already; nothing was written.</source>
        <translation>This file exists already; nothing was written.</translation>
    </message>
    <message>
        <source>Name another file, or give --force.</source>
        <translation>Name another file.</translation>
    </message>
    <message>
        <source>%1 exists already; nothing was written.</source>
        <translation>%1 exists already; nothing was written.</translation>
    </message>
    <message>
        <source>%1 exists already; nothing was changed.</source>
        <translation>%1 exists already; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 exists already.</translation>
    </message>
    <message>
        <source>Name another folder, or give --force.</source>
        <translation>Name another folder.</translation>
    </message>
    <message>
        <source>Choose another name, or give --force.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Give another name or --force.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>There is no destination &quot;%1&quot;.</source>
        <translation>There is no destination &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 is not an empty folder; nothing was written.</source>
        <translation>%1 is not an empty folder; nothing was written.</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet, or an empty one.</source>
        <translation>Name a folder that does not exist yet, or an empty one.</translation>
    </message>
    <message>
        <source>%1 cannot be created.</source>
        <translation>%1 cannot be created.</translation>
    </message>
    <message>
        <source>Check the folder above it and its permissions.</source>
        <translation>Check the folder above it and its permissions.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>Check the folder, its permissions and the free space.</translation>
    </message>
    <message>
        <source>Check the folder and its permissions.</source>
        <translation>Check the folder and its permissions.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Check the file&apos;s permissions.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Check the path and its permissions.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Check its name.</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written to %1.</source>
        <translation>The rejected rows cannot be written to %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>There is no file %1.</translation>
    </message>
    <message>
        <source>The sample brand is opened by a public key.</source>
        <translation>The sample brand is opened by a public key.</translation>
    </message>
    <message>
        <source>Make a workspace of your own for real data.</source>
        <translation>Make a workspace of your own for real data.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>The passphrase is too short.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Use at least 8 characters.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation>The column &quot;%1&quot; is missing.</translation>
    </message>
    <message>
        <source>Name the columns date, currency and rate.</source>
        <translation>Name the columns date, currency and rate.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>&quot;%1&quot; is no date.</translation>
    </message>
    <message>
        <source>Write it like 2026-01-31.</source>
        <translation>Write it like 2026-01-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency.</source>
        <translation>&quot;%1&quot; is no currency.</translation>
    </message>
    <message>
        <source>Use three capital letters, such as USD.</source>
        <translation>Use three capital letters, such as USD.</translation>
    </message>
    <message>
        <source>%1 is the base currency; it needs no rate.</source>
        <translation>%1 is the base currency; it needs no rate.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rate.</source>
        <translation>&quot;%1&quot; is no rate.</translation>
    </message>
    <message>
        <source>Write how much %1 one %2 costs, such as 7.1234.</source>
        <translation>Write how much %1 one %2 costs, such as 7.1234.</translation>
    </message>
    <message>
        <source>There is no rate of %1 on %2.</source>
        <translation>There is no rate of %1 on %2.</translation>
    </message>
    <message>
        <source>See workspace rates list.</source>
        <translation>See the rates on the page Settings.</translation>
    </message>
    <message>
        <source>%1 orders of the period have no value in %2 and count as missing.</source>
        <translation>%1 orders of the period have no value in %2 and count as missing.</translation>
    </message>
    <message>
        <source>A segment needs a name to be saved.</source>
        <translation>A segment needs a name to be saved.</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;.</source>
        <translation>There is no source &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no API source &quot;%1&quot;.</source>
        <translation>There is no API source &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The source &quot;%1&quot; is fed from files; it has nothing to sync.</source>
        <translation>The source &quot;%1&quot; is fed from files; it has nothing to sync.</translation>
    </message>
    <message>
        <source>The name of the source is not valid.</source>
        <translation>The name of the source is not valid.</translation>
    </message>
    <message>
        <source>Use 1 to 200 characters without control characters.</source>
        <translation>Use 1 to 200 characters without control characters.</translation>
    </message>
    <message>
        <source>Give 1 to 200 characters.</source>
        <translation>Give 1 to 200 characters.</translation>
    </message>
    <message>
        <source>This is no name of a kind of identifiers.</source>
        <translation>This is no name of a kind of identifiers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone.</source>
        <translation>&quot;%1&quot; is no time zone.</translation>
    </message>
    <message>
        <source>Use an IANA name such as Asia/Shanghai.</source>
        <translation>Use an IANA name such as Asia/Shanghai.</translation>
    </message>
    <message>
        <source>Give the old name, then the new one.</source>
        <translation>Give it another name.</translation>
    </message>
    <message>
        <source>See tag list.</source>
        <translation>See the tags on the page Segments.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>A tag needs a name.</translation>
    </message>
    <message>
        <source>This tag stands here twice.</source>
        <translation>This tag stands here twice.</translation>
    </message>
    <message>
        <source>The workspace is damaged: %1</source>
        <translation>The workspace is damaged: %1</translation>
    </message>
    <message>
        <source>The copy is damaged.</source>
        <translation>The copy is damaged.</translation>
    </message>
    <message>
        <source>%1 cannot be moved out of the way.</source>
        <translation>%1 cannot be moved out of the way.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation>There is no %1 &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Give the id or the name that the list shows.</source>
        <translation>Give the id or the name that the list shows.</translation>
    </message>
    <message>
        <source>Check the disk and its free space.</source>
        <translation>Check the disk and its free space.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Check the disk, then try again.</translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was changed.</source>
        <translation>The disk reported an error; nothing was changed.</translation>
    </message>
    <message>
        <source>The workspace file could not be read or written.</source>
        <translation>The workspace file could not be read or written.</translation>
    </message>
    <message>
        <source>Try again; if it stays, run workspace check.</source>
        <translation>Try again; if it stays, check the workspace on the page Settings.</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened or is write-protected.</source>
        <translation>The workspace file cannot be opened or is write-protected.</translation>
    </message>
    <message>
        <source>The lock file beside the workspace cannot be made.</source>
        <translation>The lock file beside the workspace cannot be made.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and its free space.</source>
        <translation>Check the folder&apos;s permissions and its free space.</translation>
    </message>
    <message>
        <source>A key slot of the workspace is damaged.</source>
        <translation>A key slot of the workspace is damaged.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase.</source>
        <translation>There is not enough memory to check the passphrase.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Close other programs and try again.</translation>
    </message>
    <message>
        <source>The workspace has a key already.</source>
        <translation>The workspace has a key already.</translation>
    </message>
    <message>
        <source>Open it with that key.</source>
        <translation>Open it with that key.</translation>
    </message>
    <message>
        <source>Open it with the program that made it.</source>
        <translation>Open it with the program that made it.</translation>
    </message>
    <message>
        <source>The workspace was made by a changed program: step %1 of its schema differs.</source>
        <translation>The workspace was made by a changed program: step %1 of its schema differs.</translation>
    </message>
    <message>
        <source>A sealed entry of the workspace does not open: it was changed or moved.</source>
        <translation>A sealed entry of the workspace does not open: it was changed or moved.</translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <translation>There is no workspace at %1.</translation>
    </message>
    <message>
        <source>Check the path, or make one: workspace create FILE.</source>
        <translation>Check the path, or make a new workspace.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 cannot be opened.</translation>
    </message>
    <message>
        <source>%1 cannot be written to the disk.</source>
        <translation>%1 cannot be written to the disk.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 may not be read.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>Check that it is a file and its permissions.</source>
        <translation>Check that it is a file and its permissions.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 GB.</source>
        <translation>%1 is larger than 4 GB.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Split it into several files.</translation>
    </message>
    <message>
        <source>The quote that opens in line %1 of %2 is never closed.</source>
        <translation>The quote that opens in line %1 of %2 is never closed.</translation>
    </message>
    <message>
        <source>Close the quote, or double it where it is meant as text.</source>
        <translation>Close the quote, or double it where it is meant as text.</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 has no rows.</translation>
    </message>
    <message>
        <source>Check the file and the mapping&apos;s &quot;header_row&quot;.</source>
        <translation>Check the file and in which row its header stands.</translation>
    </message>
    <message>
        <source>Line %1 of %2 has bytes that are no %3.</source>
        <translation>Line %1 of %2 has bytes that are no %3.</translation>
    </message>
    <message>
        <source>Give the right &quot;encoding&quot; in the mapping&apos;s &quot;file&quot;, or mend the file.</source>
        <translation>Choose the right encoding, or mend the file.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known.</source>
        <translation>The encoding %1 is not known.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;.</source>
        <translation>The file has no column &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The file has the column &quot;%1&quot; twice.</source>
        <translation>The file has the column &quot;%1&quot; twice.</translation>
    </message>
    <message>
        <source>Name one of its columns, or check &quot;header_row&quot; and &quot;delimiter&quot;.</source>
        <translation>Choose one of its columns, or check its header row and delimiter.</translation>
    </message>
    <message>
        <source>Give the columns different names.</source>
        <translation>Give the columns different names.</translation>
    </message>
    <message>
        <source>%1 is an old .xls workbook or protected by a password.</source>
        <translation>%1 is an old .xls workbook or protected by a password.</translation>
    </message>
    <message>
        <source>Save it as .xlsx without a password.</source>
        <translation>Save it as .xlsx without a password.</translation>
    </message>
    <message>
        <source>Save it as .xlsx or .csv.</source>
        <translation>Save it as .xlsx or .csv.</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>Save it as CSV.</translation>
    </message>
    <message>
        <source>%1 is no whole workbook: the archive is damaged.</source>
        <translation>%1 is no whole workbook: the archive is damaged.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <translation>Open it in a spreadsheet program and save it again.</translation>
    </message>
    <message>
        <source>%1 has no readable part %2.</source>
        <translation>%1 has no readable part %2.</translation>
    </message>
    <message>
        <source>%1 has no rows in this sheet.</source>
        <translation>%1 has no rows in this sheet.</translation>
    </message>
    <message>
        <source>The sheet has more than 20 million cells.</source>
        <translation>The sheet has more than 20 million cells.</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;.</source>
        <translation>%1 has no sheet &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 has no visible sheet.</source>
        <translation>%1 has no visible sheet.</translation>
    </message>
    <message>
        <source>%1 is no workbook.</source>
        <translation>%1 is no workbook.</translation>
    </message>
    <message>
        <source>The workbook cannot be read. %1</source>
        <translation>The workbook cannot be read. %1</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>There is no import %1.</translation>
    </message>
    <message>
        <source>import list shows them.</source>
        <translation>See the imports on the page Channels.</translation>
    </message>
    <message>
        <source>The import %1 was rolled back already.</source>
        <translation>The import %1 was rolled back already.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Nothing is left to do.</translation>
    </message>
    <message>
        <source>Later imports changed rows of %1: %2.</source>
        <translation>Later imports changed rows of %1: %2.</translation>
    </message>
    <message>
        <source>Roll those back first.</source>
        <translation>Roll those back first.</translation>
    </message>
    <message>
        <source>Another process has read this page already.</source>
        <translation>Another process has read this page already.</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>Sync again.</translation>
    </message>
    <message>
        <source>The answer is garbled: %1.</source>
        <translation>The answer is garbled: %1.</translation>
    </message>
    <message>
        <source>The answer does not have the expected list of records: %1.</source>
        <translation>The answer does not have the expected list of records: %1.</translation>
    </message>
    <message>
        <source>The next page leads to another server.</source>
        <translation>The next page leads to another server.</translation>
    </message>
    <message>
        <source>The server redirects elsewhere. %1</source>
        <translation>The server redirects elsewhere. %1</translation>
    </message>
    <message>
        <source>The server redirects to something that is no usable address.</source>
        <translation>The server redirects to something that is no usable address.</translation>
    </message>
    <message>
        <source>The server redirects to a place where the request must not go.</source>
        <translation>The server redirects to a place where the request must not go.</translation>
    </message>
    <message>
        <source>The server redirects in a circle.</source>
        <translation>The server redirects in a circle.</translation>
    </message>
    <message>
        <source>The answer cannot be inflated.</source>
        <translation>The answer cannot be inflated.</translation>
    </message>
    <message>
        <source>The answer grows too large when it is inflated.</source>
        <translation>The answer grows too large when it is inflated.</translation>
    </message>
    <message>
        <source>The answer&apos;s compressed part is cut or damaged.</source>
        <translation>The answer&apos;s compressed part is cut or damaged.</translation>
    </message>
    <message>
        <source>This is no usable address: %1.</source>
        <translation>This is no usable address: %1.</translation>
    </message>
    <message>
        <source>This way of signing in is not supported yet.</source>
        <translation>This way of signing in is not supported yet.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;.</source>
        <translation>There is no kind &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A workspace can hold at most 4.2 billion events.</source>
        <translation>A workspace can hold at most 4.2 billion events.</translation>
    </message>
    <message>
        <source>%1 is empty, but required</source>
        <translation>%1 is empty, but required</translation>
    </message>
    <message>
        <source>%1 is longer than 32 KB</source>
        <translation>%1 is longer than 32 KB</translation>
    </message>
    <message>
        <source>%1 is no valid UTF-8</source>
        <translation>%1 is no valid UTF-8</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 is neither yes nor no</translation>
    </message>
    <message>
        <source>%1 is no date in the given format</source>
        <translation>%1 is no date in the given format</translation>
    </message>
    <message>
        <source>%1 is no time in the given format</source>
        <translation>%1 is no time in the given format</translation>
    </message>
    <message>
        <source>%1 is too large an amount</source>
        <translation>%1 is too large an amount</translation>
    </message>
    <message>
        <source>no valid identifier is left</source>
        <translation>no valid identifier is left</translation>
    </message>
    <message>
        <source>the row has more cells than the header</source>
        <translation>the row has more cells than the header</translation>
    </message>
    <message>
        <source>a required field is empty</source>
        <translation>a required field is empty</translation>
    </message>
    <message>
        <source>no valid name</source>
        <translation>no valid name</translation>
    </message>
    <message>
        <source>no currency code</source>
        <translation>no currency code</translation>
    </message>
    <message>
        <source>no whole number</source>
        <translation>no whole number</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>no key</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>orders come in as orders, not as events</source>
        <translation>orders come in as orders, not as events</translation>
    </message>
    <message>
        <source>another figure of the same day is in this file already</source>
        <translation>another figure of the same day is in this file already</translation>
    </message>
    <message>
        <source>not one of %1</source>
        <translation>not one of %1</translation>
    </message>
    <message>
        <source>The work was cancelled; nothing was changed.</source>
        <translation>The work was cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>This is neither yes nor no.</translation>
    </message>
    <message>
        <source>This is no amount of money.</source>
        <translation>This is no amount of money.</translation>
    </message>
    <message>
        <source>This is no date in the expected form.</source>
        <translation>This is no date in the expected form.</translation>
    </message>
    <message>
        <source>This is no time in the expected form.</source>
        <translation>This is no time in the expected form.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>This is no number.</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>This is no whole number.</translation>
    </message>
    <message>
        <source>This is no whole number of micros.</source>
        <translation>This is no whole number of micros.</translation>
    </message>
    <message>
        <source>This is no text but a list or an object.</source>
        <translation>This is no text but a list or an object.</translation>
    </message>
    <message>
        <source>The look-back is no number of days.</source>
        <translation>The look-back is no number of days.</translation>
    </message>
    <message>
        <source>The source&apos;s settings choose no way of signing in.</source>
        <translation>The source&apos;s settings choose no way of signing in.</translation>
    </message>
    <message>
        <source>Add the source again with one of the manifest&apos;s choices.</source>
        <translation>Add the source again with one of the manifest&apos;s choices.</translation>
    </message>
    <message>
        <source>The workbook cannot be read: line %1 of a part. %2</source>
        <translation>The workbook cannot be read: line %1 of a part. %2</translation>
    </message>
    <message>
        <source>&quot;rfm&quot; asks for no score.</source>
        <translation>&quot;rfm&quot; asks for no score.</translation>
    </message>
    <message>
        <source>Give r, f or m, such as {&quot;r&quot;:[4,5]}.</source>
        <translation>Give r, f or m, such as {&quot;r&quot;:[4,5]}.</translation>
    </message>
    <message>
        <source>&quot;consent&quot; is one of sms, email, phone, wechat, push, post.</source>
        <translation>&quot;consent&quot; is one of sms, email, phone, wechat, push, post.</translation>
    </message>
    <message>
        <source>&quot;funnel&quot; is the id of a saved funnel or a whole document.</source>
        <translation>&quot;funnel&quot; is the id of a saved funnel or a whole document.</translation>
    </message>
    <message>
        <source>The list of formats is empty.</source>
        <translation>The list of formats is empty.</translation>
    </message>
    <message>
        <source>The formats mix numbers with dates or times.</source>
        <translation>The formats mix numbers with dates or times.</translation>
    </message>
    <message>
        <source>A secret may not stand in an address.</source>
        <translation>A secret may not stand in an address.</translation>
    </message>
    <message>
        <source>Send it in a header, the query or the body.</source>
        <translation>Send it in a header, the query or the body.</translation>
    </message>
    <message>
        <source>The template {{%1}} names nothing.</source>
        <translation>The template {{%1}} names nothing.</translation>
    </message>
    <message>
        <source>A template is not closed.</source>
        <translation>A template is not closed.</translation>
    </message>
    <message>
        <source>End it with }}.</source>
        <translation>End it with }}.</translation>
    </message>
    <message>
        <source>There is no item without &quot;each&quot;.</source>
        <translation>There is no item without &quot;each&quot;.</translation>
    </message>
    <message>
        <source>Only https:// is spoken.</source>
        <translation>Only https:// is spoken.</translation>
    </message>
    <message>
        <source>Write the address with https://.</source>
        <translation>Write the address with https://.</translation>
    </message>
    <message>
        <source>A parent is a stream above this one.</source>
        <translation>A parent is a stream above this one.</translation>
    </message>
    <message>
        <source>Two streams have the name &quot;%1&quot;.</source>
        <translation>Two streams have the name &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host name.</source>
        <translation>&quot;%1&quot; is no host name.</translation>
    </message>
    <message>
        <source>A secret is a text.</source>
        <translation>A secret is a text.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>There is no such setting.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>There is no such time zone.</translation>
    </message>
    <message>
        <source>A currency has three capital letters, as in CNY.</source>
        <translation>A currency has three capital letters, as in CNY.</translation>
    </message>
    <message>
        <source>An id is 2 to 41 small letters, digits and hyphens, a letter first.</source>
        <translation>An id is 2 to 41 small letters, digits and hyphens, a letter first.</translation>
    </message>
    <message>
        <source>A version has three numbers, as in 1.0.0.</source>
        <translation>A version has three numbers, as in 1.0.0.</translation>
    </message>
    <message>
        <source>A source without a stream brings nothing.</source>
        <translation>A source without a stream brings nothing.</translation>
    </message>
    <message>
        <source>This grant needs the address where people agree.</source>
        <translation>This grant needs the address where people agree.</translation>
    </message>
    <message>
        <source>A field takes its value from exactly one place.</source>
        <translation>A field takes its value from exactly one place.</translation>
    </message>
    <message>
        <source>Give one of at, item, const, config, partition, slice, first_of and template.</source>
        <translation>Give one of at, item, const, config, partition, slice, first_of and template.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON pointer.</source>
        <translation>&quot;%1&quot; is no JSON pointer.</translation>
    </message>
    <message>
        <source>A constant is written {&quot;const&quot;: …}.</source>
        <translation>A constant is written {&quot;const&quot;: …}.</translation>
    </message>
    <message>
        <source>Begin with /, as in /data/id.</source>
        <translation>Begin with /, as in /data/id.</translation>
    </message>
    <message>
        <source>Rows of this kind need the field &quot;%1&quot;.</source>
        <translation>Rows of this kind need the field &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Rows of this kind need an identifier.</source>
        <translation>Rows of this kind need an identifier.</translation>
    </message>
    <message>
        <source>Add a field id.KIND.</source>
        <translation>Add a field id.KIND.</translation>
    </message>
    <message>
        <source>The key names a field that is not there.</source>
        <translation>The key names a field that is not there.</translation>
    </message>
    <message>
        <source>A token is found by exactly one of at, header and last_record.</source>
        <translation>A token is found by exactly one of at, header and last_record.</translation>
    </message>
    <message>
        <source>The next address is found by exactly one of at and link_header.</source>
        <translation>The next address is found by exactly one of at and link_header.</translation>
    </message>
    <message>
        <source>A status is a number such as 429, or &quot;5xx&quot;.</source>
        <translation>A status is a number such as 429, or &quot;5xx&quot;.</translation>
    </message>
    <message>
        <source>A rule needs at least one condition.</source>
        <translation>A rule needs at least one condition.</translation>
    </message>
    <message>
        <source>A comparison needs the place in the answer.</source>
        <translation>A comparison needs the place in the answer.</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>This is no regular expression.</translation>
    </message>
    <message>
        <source>A list or a template of one is expected here.</source>
        <translation>A list or a template of one is expected here.</translation>
    </message>
    <message>
        <source>A partition takes its values from a list or from a parent stream.</source>
        <translation>A partition takes its values from a list or from a parent stream.</translation>
    </message>
    <message>
        <source>Give exactly one of values and parent.</source>
        <translation>Give exactly one of values and parent.</translation>
    </message>
    <message>
        <source>The pointer of the side-loaded list is expected here.</source>
        <translation>The pointer of the side-loaded list is expected here.</translation>
    </message>
    <message>
        <source>A stream needs a key.</source>
        <translation>A stream needs a key.</translation>
    </message>
    <message>
        <source>A key is a list of JSON pointers.</source>
        <translation>A key is a list of JSON pointers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decoder.</source>
        <translation>&quot;%1&quot; is no decoder.</translation>
    </message>
    <message>
        <source>One of json, jsonl, csv, tsv, gzip, zip, xml, gbk.</source>
        <translation>One of json, jsonl, csv, tsv, gzip, zip, xml, gbk.</translation>
    </message>
    <message>
        <source>A stream&apos;s name is small letters, digits and _.</source>
        <translation>A stream&apos;s name is small letters, digits and _.</translation>
    </message>
    <message>
        <source>A stream has a request or a job.</source>
        <translation>A stream has a request or a job.</translation>
    </message>
    <message>
        <source>Give exactly one of request and job.</source>
        <translation>Give exactly one of request and job.</translation>
    </message>
    <message>
        <source>A stream that emits nothing brings nothing.</source>
        <translation>A stream that emits nothing brings nothing.</translation>
    </message>
    <message>
        <source>A step of nothing never ends.</source>
        <translation>A step of nothing never ends.</translation>
    </message>
    <message>
        <source>&quot;lookback_days&quot; must be a whole number of days or a template.</source>
        <translation>&quot;lookback_days&quot; must be a whole number of days or a template.</translation>
    </message>
    <message>
        <source>A download is found by exactly one of url_at and request.</source>
        <translation>A download is found by exactly one of url_at and request.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>A text is expected here.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration.</source>
        <translation>&quot;%1&quot; is no duration.</translation>
    </message>
    <message>
        <source>Write it as ISO 8601 does: P7D, PT2M, P1M.</source>
        <translation>Write it as ISO 8601 does: P7D, PT2M, P1M.</translation>
    </message>
    <message>
        <source>A name is needed for a query parameter or a header.</source>
        <translation>A name is needed for a query parameter or a header.</translation>
    </message>
    <message>
        <source>A value in the body needs a name or a pointer.</source>
        <translation>A value in the body needs a name or a pointer.</translation>
    </message>
    <message>
        <source>Add &quot;at&quot; or &quot;name&quot;.</source>
        <translation>Add &quot;at&quot; or &quot;name&quot;.</translation>
    </message>
    <message>
        <source>A body is one of json, form and graphql.</source>
        <translation>A body is one of json, form and graphql.</translation>
    </message>
    <message>
        <source>A path begins with &quot;/&quot;.</source>
        <translation>A path begins with &quot;/&quot;.</translation>
    </message>
    <message>
        <source>A GET request has no body.</source>
        <translation>A GET request has no body.</translation>
    </message>
    <message>
        <source>Set &quot;method&quot; to &quot;POST&quot;.</source>
        <translation>Set &quot;method&quot; to &quot;POST&quot;.</translation>
    </message>
    <message>
        <source>the bracket is not closed</source>
        <translation>the bracket is not closed</translation>
    </message>
    <message>
        <source>the host is not understood</source>
        <translation>the host is not understood</translation>
    </message>
    <message>
        <source>the host is not a plain name</source>
        <translation>the host is not a plain name</translation>
    </message>
    <message>
        <source>the port is no number</source>
        <translation>the port is no number</translation>
    </message>
    <message>
        <source>the port is no port</source>
        <translation>the port is no port</translation>
    </message>
    <message>
        <source>it has characters that an address cannot have</source>
        <translation>it has characters that an address cannot have</translation>
    </message>
    <message>
        <source>only https:// is spoken</source>
        <translation>only https:// is spoken</translation>
    </message>
    <message>
        <source>names and passwords do not belong into it</source>
        <translation>names and passwords do not belong into it</translation>
    </message>
    <message>
        <source>--base-url takes an https:// address, or http:// of this computer.</source>
        <translation>--base-url takes an https:// address, or http:// of this computer.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the workspace.</source>
        <translation>This is not the passphrase of the workspace.</translation>
    </message>
    <message>
        <source>Check the passphrase and try again.</source>
        <translation>Check the passphrase and try again.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, absent or has no key for this workspace.</source>
        <translation>The system&apos;s keychain is locked, absent or has no key for this workspace.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or give --passphrase env:VAR or file:PATH.</source>
        <translation>Unlock the keychain, or open the workspace by its passphrase.</translation>
    </message>
    <message>
        <source>A sealed entry was made by a newer version.</source>
        <translation>A sealed entry was made by a newer version.</translation>
    </message>
    <message>
        <source>Update Panorama.</source>
        <translation>Update Panorama.</translation>
    </message>
    <message>
        <source>%1 is no Panorama workspace.</source>
        <translation>%1 is no Panorama workspace.</translation>
    </message>
    <message>
        <source>Choose a file made by Panorama.</source>
        <translation>Choose a file made by Panorama.</translation>
    </message>
    <message>
        <source>This document was changed elsewhere in the meantime.</source>
        <translation>This document was changed elsewhere in the meantime.</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Load it again.</translation>
    </message>
    <message>
        <source>The backup and the workspace are the same file.</source>
        <translation>The backup and the workspace are the same file.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Wait until it is done, then try again.</translation>
    </message>
    <message>
        <source>There is a source &quot;%1&quot; already.</source>
        <translation>There is a source &quot;%1&quot; already.</translation>
    </message>
    <message>
        <source>Choose another name or remove the source first.</source>
        <translation>Choose another name or remove the source first.</translation>
    </message>
    <message>
        <source>Sync again: it goes on from there.</source>
        <translation>Sync again: it goes on from there.</translation>
    </message>
    <message>
        <source>Mend the cause, then sync again.</source>
        <translation>Mend the cause, then sync again.</translation>
    </message>
    <message>
        <source>Check the source&apos;s credentials and add it again.</source>
        <translation>Check the source&apos;s credentials and add it again.</translation>
    </message>
    <message>
        <source>The file with further authorities does not exist.</source>
        <translation>The file with further authorities does not exist.</translation>
    </message>
    <message>
        <source>%1 is larger than 512 MB.</source>
        <translation>%1 is larger than 512 MB.</translation>
    </message>
    <message>
        <source>Save it as CSV, or split it.</source>
        <translation>Save it as CSV, or split it.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>There is not enough memory for the picture.</translation>
    </message>
    <message>
        <source>Export as PDF instead.</source>
        <translation>Export as PDF instead.</translation>
    </message>
    <message>
        <source>This is not valid JSON at line %1, column %2.</source>
        <translation>This is not valid JSON at line %1, column %2.</translation>
    </message>
    <message>
        <source>This JSON is nested more than 512 levels deep.</source>
        <translation>This JSON is nested more than 512 levels deep.</translation>
    </message>
    <message>
        <source>Another document is already called &quot;%1&quot;.</source>
        <translation>Another document is already called &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Give two letters, such as CN.</source>
        <translation>Give two letters, such as CN.</translation>
    </message>
    <message>
        <source>Give three capital letters, such as CNY.</source>
        <translation>Give three capital letters, such as CNY.</translation>
    </message>
    <message>
        <source>A currency is three capital letters, such as &quot;CNY&quot;.</source>
        <translation>A currency is three capital letters, such as &quot;CNY&quot;.</translation>
    </message>
    <message>
        <source>Write a plain decimal in quotes with at most %1 digits after the point.</source>
        <translation>Write a plain decimal in quotes with at most %1 digits after the point.</translation>
    </message>
    <message>
        <source>No line of the plan has this id.</source>
        <translation>No line of the plan has this id.</translation>
    </message>
    <message>
        <source>No scenario before this one has this id.</source>
        <translation>No scenario before this one has this id.</translation>
    </message>
    <message>
        <source>Two scenarios have this id.</source>
        <translation>Two scenarios have this id.</translation>
    </message>
    <message>
        <source>Give each line its own &quot;id&quot;.</source>
        <translation>Give each line its own &quot;id&quot;.</translation>
    </message>
    <message>
        <source>An amount is a text here.</source>
        <translation>An amount is a text here.</translation>
    </message>
    <message>
        <source>A time is written as in ISO 8601.</source>
        <translation>A time is written as in ISO 8601.</translation>
    </message>
    <message>
        <source>&quot;event&quot; must be a list of event names.</source>
        <translation>&quot;event&quot; must be a list of event names.</translation>
    </message>
    <message>
        <source>An event&apos;s name is a text.</source>
        <translation>An event&apos;s name is a text.</translation>
    </message>
    <message>
        <source>There is no model of this name.</source>
        <translation>There is no model of this name.</translation>
    </message>
    <message>
        <source>Use first, last, linear, time_decay, position, markov or shapley.</source>
        <translation>Use first, last, linear, time_decay, position, markov or shapley.</translation>
    </message>
    <message>
        <source>This model is asked for twice.</source>
        <translation>This model is asked for twice.</translation>
    </message>
    <message>
        <source>&quot;position&quot; has three shares (first, middle, last) that add up to 1.</source>
        <translation>&quot;position&quot; has three shares (first, middle, last) that add up to 1.</translation>
    </message>
    <message>
        <source>&quot;segment&quot; must be null, the id of a segment, or a whole segment document.</source>
        <translation>&quot;segment&quot; must be null, the id of a segment, or a whole segment document.</translation>
    </message>
    <message>
        <source>&quot;breakdown&quot; names no attribute.</source>
        <translation>&quot;breakdown&quot; names no attribute.</translation>
    </message>
    <message>
        <source>Use an attribute, channel, campaign or first_touch_channel.</source>
        <translation>Use an attribute, channel, campaign or first_touch_channel.</translation>
    </message>
    <message>
        <source>A path is a list of events&apos; names.</source>
        <translation>A path is a list of events&apos; names.</translation>
    </message>
    <message>
        <source>A journey has 1 to 20 stages.</source>
        <translation>A journey has 1 to 20 stages.</translation>
    </message>
    <message>
        <source>A pool must be an object.</source>
        <translation>A pool must be an object.</translation>
    </message>
    <message>
        <source>Add &quot;rule&quot;, a condition or a group as in segments.</source>
        <translation>Add &quot;rule&quot;, a condition or a group as in segments.</translation>
    </message>
    <message>
        <source>A tag must be an object.</source>
        <translation>A tag must be an object.</translation>
    </message>
    <message>
        <source>Map a column to &quot;key&quot;.</source>
        <translation>Map a column to &quot;key&quot;.</translation>
    </message>
    <message>
        <source>&quot;delimiter&quot; must be auto, none or one character.</source>
        <translation>&quot;delimiter&quot; must be auto, none or one character.</translation>
    </message>
    <message>
        <source>A format is a text.</source>
        <translation>A format is a text.</translation>
    </message>
    <message>
        <source>Leave &quot;type&quot; out: the field has a type of its own.</source>
        <translation>Leave &quot;type&quot; out: the field has a type of its own.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Leave one of them out.</translation>
    </message>
    <message>
        <source>A field has either &quot;value&quot; or &quot;column&quot;.</source>
        <translation>A field has either &quot;value&quot; or &quot;column&quot;.</translation>
    </message>
    <message>
        <source>This field is always trimmed.</source>
        <translation>This field is always trimmed.</translation>
    </message>
    <message>
        <source>Shapley is exact to 12 channels; here are more, so it was left out.</source>
        <translation>Shapley is exact to 12 channels; here are more, so it was left out.</translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation>A quote is never closed.</translation>
    </message>
    <message>
        <source>The workspace has no key.</source>
        <translation>The workspace has no key.</translation>
    </message>
    <message>
        <source>The audit log has lost rows, or gained some.</source>
        <translation>The audit log has lost rows, or gained some.</translation>
    </message>
    <message>
        <source>The temporary folder cannot be written.</source>
        <translation>The temporary folder cannot be written.</translation>
    </message>
    <message>
        <source>It did not work in %1 tries. %2</source>
        <translation>It did not work in %1 tries. %2</translation>
    </message>
    <message>
        <source>The server asks to wait for %1 seconds. Sync again after that.</source>
        <translation>The server asks to wait for %1 seconds. Sync again after that.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ by more than five minutes. Set the clock and sync again.</source>
        <translation>This computer&apos;s clock and the server&apos;s differ by more than five minutes. Set the clock and sync again.</translation>
    </message>
    <message>
        <source>The server answers with status %1.</source>
        <translation>The server answers with status %1.</translation>
    </message>
    <message>
        <source>The server does not accept the credentials.</source>
        <translation>The server does not accept the credentials.</translation>
    </message>
    <message>
        <source>The server does not accept the credentials. %1</source>
        <translation>The server does not accept the credentials. %1</translation>
    </message>
    <message>
        <source>The server hands out the same page again.</source>
        <translation>The server hands out the same page again.</translation>
    </message>
    <message>
        <source>There are more pages than the manifest allows.</source>
        <translation>There are more pages than the manifest allows.</translation>
    </message>
    <message>
        <source>Rows kept moving between pages while they were read. Sync again.</source>
        <translation>Rows kept moving between pages while they were read. Sync again.</translation>
    </message>
    <message>
        <source>The server refuses even the smallest page.</source>
        <translation>The server refuses even the smallest page.</translation>
    </message>
    <message>
        <source>The server refuses even the smallest span of time.</source>
        <translation>The server refuses even the smallest span of time.</translation>
    </message>
    <message>
        <source>The server gives the report no id.</source>
        <translation>The server gives the report no id.</translation>
    </message>
    <message>
        <source>The server could not prepare the report (%1).</source>
        <translation>The server could not prepare the report (%1).</translation>
    </message>
    <message>
        <source>The report was not ready in time.</source>
        <translation>The report was not ready in time.</translation>
    </message>
    <message>
        <source>The server does not say where the report is.</source>
        <translation>The server does not say where the report is.</translation>
    </message>
    <message>
        <source>The server lost the report again and again.</source>
        <translation>The server lost the report again and again.</translation>
    </message>
    <message>
        <source>The server gives no token.</source>
        <translation>The server gives no token.</translation>
    </message>
    <message>
        <source>The server gives no token (%1).</source>
        <translation>The server gives no token (%1).</translation>
    </message>
    <message>
        <source>The token request failed with status %1.</source>
        <translation>The token request failed with status %1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no token.</source>
        <translation>The server&apos;s answer has no token.</translation>
    </message>
    <message>
        <source>Nobody has agreed to this source yet: it has no refresh token.</source>
        <translation>Nobody has agreed to this source yet: it has no refresh token.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>The answer is too large.</translation>
    </message>
    <message>
        <source>The answer is cut.</source>
        <translation>The answer is cut.</translation>
    </message>
    <message>
        <source>The answer&apos;s compressed part is damaged.</source>
        <translation>The answer&apos;s compressed part is damaged.</translation>
    </message>
    <message>
        <source>The host&apos;s name is not known.</source>
        <translation>The host&apos;s name is not known.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>The server cannot be reached.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>The server did not answer in time.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>The server closed the connection.</translation>
    </message>
    <message>
        <source>The secure connection failed: %1.</source>
        <translation>The secure connection failed: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not name its host as certificates must (no subject alternative name).</source>
        <translation>The server&apos;s certificate does not name its host as certificates must (no subject alternative name).</translation>
    </message>
    <message>
        <source>The host leads to a private address, which sources may not reach.</source>
        <translation>The host leads to a private address, which sources may not reach.</translation>
    </message>
    <message>
        <source>The host %1 is not one of this source.</source>
        <translation>The host %1 is not one of this source.</translation>
    </message>
    <message>
        <source>Private addresses are not spoken to.</source>
        <translation>Private addresses are not spoken to.</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>it is no zip file</translation>
    </message>
    <message>
        <source>its zip file cannot be read</source>
        <translation>its zip file cannot be read</translation>
    </message>
    <message>
        <source>it is not in GB18030</source>
        <translation>it is not in GB18030</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>it is not in UTF-8</translation>
    </message>
    <message>
        <source>it is a page, not a table</source>
        <translation>it is a page, not a table</translation>
    </message>
    <message>
        <source>the table has no header</source>
        <translation>the table has no header</translation>
    </message>
    <message>
        <source>a row has more cells than the header</source>
        <translation>a row has more cells than the header</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>a quote is never closed</translation>
    </message>
    <message>
        <source>it has a document type declaration, which is refused</source>
        <translation>it has a document type declaration, which is refused</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>it is nested too deeply</translation>
    </message>
    <message>
        <source>nothing is at &quot;%1&quot;</source>
        <translation>nothing is at &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is none at %1</source>
        <translation>there is none at %1</translation>
    </message>
    <message>
        <source>what is at &quot;%1&quot; is no list</source>
        <translation>what is at &quot;%1&quot; is no list</translation>
    </message>
    <message>
        <source>A required value is missing.</source>
        <translation>A required value is missing.</translation>
    </message>
    <message>
        <source>The start of this source cannot be read.</source>
        <translation>The start of this source cannot be read.</translation>
    </message>
    <message>
        <source>Give a time such as 2026-01-31T00:00:00Z.</source>
        <translation>Give a time such as 2026-01-31T00:00:00Z.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; takes a value of type %2.</source>
        <translation>The setting &quot;%1&quot; takes a value of type %2.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; does not take this value.</source>
        <translation>The setting &quot;%1&quot; does not take this value.</translation>
    </message>
    <message>
        <source>This source has no setting &quot;%1&quot;.</source>
        <translation>This source has no setting &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This source has no secret &quot;%1&quot;.</source>
        <translation>This source has no secret &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The source needs &quot;%1&quot;.</source>
        <translation>The source needs &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>is no plain number</source>
        <translation>is no plain number</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>must be one of %1</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>is no whole number</translation>
    </message>
    <message>
        <source>is no currency code of three capital letters</source>
        <translation>is no currency code of three capital letters</translation>
    </message>
    <message>
        <source>is no date in the given format</source>
        <translation>is no date in the given format</translation>
    </message>
    <message>
        <source>is no time in the given format</source>
        <translation>is no time in the given format</translation>
    </message>
    <message>
        <source>is empty, but required</source>
        <translation>is empty, but required</translation>
    </message>
    <message>
        <source>Count from 1.</source>
        <translation>Count from 1.</translation>
    </message>
    <message>
        <source>A value is one of the funnel&apos;s breakdown, and this funnel has none.</source>
        <translation>A value is one of the funnel&apos;s breakdown, and this funnel has none.</translation>
    </message>
    <message>
        <source>Give the funnel a &quot;breakdown&quot;, or leave &quot;value&quot; out.</source>
        <translation>Give the funnel a &quot;breakdown&quot;, or leave &quot;value&quot; out.</translation>
    </message>
    <message>
        <source>Import its next file instead.</source>
        <translation>Import its next file instead.</translation>
    </message>
    <message>
        <source>No customer has an attribute &quot;%1&quot; that rules can see; personal attributes are not seen by rules.</source>
        <translation>No customer has an attribute &quot;%1&quot; that rules can see; personal attributes are not seen by rules.</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>(missing)</source>
        <translation>(missing)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 in the last 30 days</source>
        <translation>%1 in the last 30 days</translation>
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
        <translation>
            <numerusform>vs prior %n day</numerusform>
            <numerusform>vs prior %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>nothing before to compare with</source>
        <translation>nothing before to compare with</translation>
    </message>
    <message>
        <source>Sum of the order values (of their lines where an order has none) at the rate of the day; refunds are not subtracted</source>
        <translation>Sum of the order values (of their lines where an order has none) at the rate of the day; refunds are not subtracted</translation>
    </message>
</context>
<context>
    <name>FunnelPeople</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Loading …</translation>
    </message>
    <message>
        <source>The first %1 of %2; all of them as a segment.</source>
        <translation>The first %1 of %2; all of them as a segment.</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>Make a segment</source>
        <translation>Make a segment</translation>
    </message>
</context>
<context>
    <name>FunnelPresets</name>
    <message>
        <source>Closed loop: reach to deal</source>
        <translation>Closed loop: reach to deal</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Lead left</source>
        <translation>Lead left</translation>
    </message>
    <message>
        <source>Lead watched</source>
        <translation>Lead watched</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Customer journey: aware to advocate</source>
        <translation>Customer journey: aware to advocate</translation>
    </message>
    <message>
        <source>Aware</source>
        <translation>Aware</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interested</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluating</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Buying</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>Using</translation>
    </message>
    <message>
        <source>Advocating</source>
        <translation>Advocating</translation>
    </message>
    <message>
        <source>Shop: visit to order</source>
        <translation>Shop: visit to order</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Cart</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Leads: visit to deal</source>
        <translation>Leads: visit to deal</translation>
    </message>
    <message>
        <source>every stage is measured</source>
        <translation>every stage is measured</translation>
    </message>
    <message>
        <source>not measured: %1</source>
        <translation>not measured: %1</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Union ID</source>
        <translation>Union ID</translation>
    </message>
    <message>
        <source>Open ID</source>
        <translation>Open ID</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>Member no.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>typing slip</source>
        <translation>typing slip</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>alike</translation>
    </message>
    <message>
        <source>different</source>
        <translation>different</translation>
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
    <name>Journeys</name>
    <message>
        <source>Search behaviours</source>
        <translation>Search behaviours</translation>
    </message>
</context>
<context>
    <name>MappingField</name>
    <message>
        <source>Key of the record</source>
        <translation>Key of the record</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name of the event</translation>
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
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Line number</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Product class</source>
        <translation>Product class</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>Refund number</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Role of the product</source>
        <translation>Role of the product</translation>
    </message>
    <message>
        <source>Parent campaign</source>
        <translation>Parent campaign</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
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
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Spend</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clicks</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Conversion value</source>
        <translation>Conversion value</translation>
    </message>
    <message>
        <source>Is final</source>
        <translation>Is final</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Known on</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Bounces</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Unsubscribes</source>
        <translation>Unsubscribes</translation>
    </message>
    <message>
        <source>Contact channel</source>
        <translation>Contact channel</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>State of the consent</source>
        <translation>State of the consent</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Identifier: phone</source>
        <translation>Identifier: phone</translation>
    </message>
    <message>
        <source>Identifier: e-mail</source>
        <translation>Identifier: e-mail</translation>
    </message>
    <message>
        <source>Identifier: union ID</source>
        <translation>Identifier: union ID</translation>
    </message>
    <message>
        <source>Identifier: open ID</source>
        <translation>Identifier: open ID</translation>
    </message>
    <message>
        <source>Identifier: member number</source>
        <translation>Identifier: member number</translation>
    </message>
    <message>
        <source>Identifier: device</source>
        <translation>Identifier: device</translation>
    </message>
    <message>
        <source>Identifier: cookie</source>
        <translation>Identifier: cookie</translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation>Attribute: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>Property: %1</source>
        <translation>Property: %1</translation>
    </message>
    <message>
        <source>Identifier: %1</source>
        <translation>Identifier: %1</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Impression</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Click</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>Add to cart</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Purchase</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Targeted</source>
        <translation>Targeted</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Redeemed</translation>
    </message>
    <message>
        <source>Redemption</source>
        <translation>Redemption</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>City tier</source>
        <translation>City tier</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Member level</source>
        <translation>Member level</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Reason of loss</source>
        <translation>Reason of loss</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>Push message</source>
        <translation>Push message</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Dormant</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>Churned</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Joined by invitation</source>
        <translation>Joined by invitation</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Invitation code</translation>
    </message>
    <message>
        <source>Code scanned</source>
        <translation>Code scanned</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Email opened</source>
        <translation>Email opened</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Customer type</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Purchases a year</source>
        <translation>Purchases a year</translation>
    </message>
    <message>
        <source>Central purchasing</source>
        <translation>Central purchasing</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Channel of the lead</source>
        <translation>Channel of the lead</translation>
    </message>
    <message>
        <source>Way of following</source>
        <translation>Way of following</translation>
    </message>
    <message>
        <source>Purchased item</source>
        <translation>Purchased item</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>Member no.</translation>
    </message>
    <message>
        <source>Buyer ID</source>
        <translation>Buyer ID</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>between</source>
        <translation>between</translation>
    </message>
    <message>
        <source>above</source>
        <translation>above</translation>
    </message>
    <message>
        <source>below</source>
        <translation>below</translation>
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
        <source>one of</source>
        <translation>one of</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>is known</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>is not known</translation>
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
        <source>on or after</source>
        <translation>on or after</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>is yes</translation>
    </message>
    <message>
        <source>is no</source>
        <translation>is no</translation>
    </message>
</context>
<context>
    <name>Pacing</name>
    <message>
        <source>begins on %1</source>
        <translation>begins on %1</translation>
    </message>
    <message>
        <source>time passed %1</source>
        <translation>time passed %1</translation>
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
    <name>Place</name>
    <message>
        <source>web address</source>
        <translation>web address</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>breakdown</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaign</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>column</source>
        <translation>column</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>conversion</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>how many</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>currency</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>end</source>
        <translation>end</translation>
    </message>
    <message>
        <source>event</source>
        <translation>event</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>fields</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>pool</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>prefix</translation>
    </message>
    <message>
        <source>property</source>
        <translation>property</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>purpose</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>rate</translation>
    </message>
    <message>
        <source>return</source>
        <translation>return</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>rule</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>parts</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>steps</translation>
    </message>
    <message>
        <source>stores</source>
        <translation>stores</translation>
    </message>
    <message>
        <source>kinds of data</source>
        <translation>kinds of data</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>sync</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>time</source>
        <translation>time</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>touch</translation>
    </message>
    <message>
        <source>window</source>
        <translation>window</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>no. %1</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Refund %1</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Consent: %1</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>Handed to %1</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>invited himself</source>
        <translation>invited himself</translation>
    </message>
    <message>
        <source>invited each other in a circle</source>
        <translation>invited each other in a circle</translation>
    </message>
    <message>
        <source>share one %1</source>
        <translation>share one %1</translation>
    </message>
    <message>
        <source>%1 newcomers in %2</source>
        <translation>%1 newcomers in %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 hours</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>did “%1” with the same value</source>
        <translation>did “%1” with the same value</translation>
    </message>
    <message>
        <source>has it as “%1”</source>
        <translation>has it as “%1”</translation>
    </message>
    <message>
        <source>has it as identifier “%1”</source>
        <translation>has it as identifier “%1”</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Invited people</translation>
    </message>
    <message>
        <source>by %1 people; %2 ordered</source>
        <translation>by %1 people; %2 ordered</translation>
    </message>
    <message>
        <source>K-factor</source>
        <translation>K-factor</translation>
    </message>
    <message>
        <source>How many newcomers a newcomer brings within 30 days, among those observed for as long; above 1 the campaign grows by itself.</source>
        <translation>How many newcomers a newcomer brings within 30 days, among those observed for as long; above 1 the campaign grows by itself.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>; without suspects %1</source>
        <translation>; without suspects %1</translation>
    </message>
    <message>
        <source>Time to bring somebody</source>
        <translation>Time to bring somebody</translation>
    </message>
    <message>
        <source>middle half: %1 to %2</source>
        <translation>middle half: %1 to %2</translation>
    </message>
    <message>
        <source>Suspicious people</source>
        <translation>Suspicious people</translation>
    </message>
    <message>
        <source>in %1 groups</source>
        <translation>in %1 groups</translation>
    </message>
    <message>
        <source>Everybody counts once, by the first invitation. Left out: %1 with an unknown referrer, %2 who had been invited before, %3 who invited themselves.</source>
        <translation>Everybody counts once, by the first invitation. Left out: %1 with an unknown referrer, %2 who had been invited before, %3 who invited themselves.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Brought</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>directly</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>with those whom these brought, and so on</source>
        <translation>with those whom these brought, and so on</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>of those brought directly</source>
        <translation>of those brought directly</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>PageRank; 1 is the average</source>
        <translation>PageRank; 1 is the average</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Around</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>not (%1)</source>
        <translation>not (%1)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, or </translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, and </translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>has the tag “%1”</source>
        <translation>has the tag “%1”</translation>
    </message>
    <message>
        <source>agrees to be reached by %1</source>
        <translation>agrees to be reached by %1</translation>
    </message>
    <message>
        <source>has an identifier “%1”</source>
        <translation>has an identifier “%1”</translation>
    </message>
    <message>
        <source>is known to the source “%1”</source>
        <translation>is known to the source “%1”</translation>
    </message>
    <message>
        <source>is in the segment “%1”</source>
        <translation>is in the segment “%1”</translation>
    </message>
    <message>
        <source>is in the pool “%1”</source>
        <translation>is in the pool “%1”</translation>
    </message>
    <message>
        <source>is at the stage “%1”</source>
        <translation>is at the stage “%1”</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>is known</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>is not known</translation>
    </message>
    <message>
        <source>is between %1 and %2</source>
        <translation>is between %1 and %2</translation>
    </message>
    <message>
        <source>is one of %1</source>
        <translation>is one of %1</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contains “%1”</translation>
    </message>
    <message>
        <source>starts with “%1”</source>
        <translation>starts with “%1”</translation>
    </message>
    <message>
        <source>is at least %1</source>
        <translation>is at least %1</translation>
    </message>
    <message>
        <source>is at most %1</source>
        <translation>is at most %1</translation>
    </message>
    <message>
        <source>is above %1</source>
        <translation>is above %1</translation>
    </message>
    <message>
        <source>is below %1</source>
        <translation>is below %1</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>is not %1</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>is %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source>in the last %1 days</source>
        <translation>in the last %1 days</translation>
    </message>
    <message>
        <source>from %1 to before %2</source>
        <translation>from %1 to before %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>before %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” where %2</source>
        <translation>“%1” where %2</translation>
    </message>
    <message>
        <source>never %1</source>
        <translation>never %1</translation>
    </message>
    <message>
        <source>did %1</source>
        <translation>did %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>when, what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, number of times %2</source>
        <translation>%1, number of times %2</translation>
    </message>
    <message>
        <source>%1, total of %2 %3</source>
        <translation>%1, total of %2 %3</translation>
    </message>
    <message>
        <source> then </source>
        <translation> then </translation>
    </message>
    <message>
        <source>%1 within %2 days</source>
        <translation>%1 within %2 days</translation>
    </message>
    <message>
        <source>recency</source>
        <translation>recency</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>frequency</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>%1 score %2</source>
        <translation>%1 score %2</translation>
    </message>
    <message>
        <source>was lost after step %1 of the funnel “%2”</source>
        <translation>was lost after step %1 of the funnel “%2”</translation>
    </message>
    <message>
        <source>may still go on after step %1 of the funnel “%2”</source>
        <translation>may still go on after step %1 of the funnel “%2”</translation>
    </message>
    <message>
        <source>reached step %1 of the funnel “%2”</source>
        <translation>reached step %1 of the funnel “%2”</translation>
    </message>
    <message>
        <source>was lost after step %1 of the funnel “%2” for the reason “%3”</source>
        <translation>was lost after step %1 of the funnel “%2” for the reason “%3”</translation>
    </message>
    <message>
        <source>first did %1 on %2</source>
        <translation>first did %1 on %2</translation>
    </message>
    <message>
        <source>first did %1 in the week from %2</source>
        <translation>first did %1 in the week from %2</translation>
    </message>
    <message>
        <source>first did %1 in the month from %2</source>
        <translation>first did %1 in the month from %2</translation>
    </message>
    <message>
        <source>%1 and did %2 on day %3 after it</source>
        <translation>%1 and did %2 on day %3 after it</translation>
    </message>
    <message>
        <source>%1 and did %2 in week %3 after it</source>
        <translation>%1 and did %2 in week %3 after it</translation>
    </message>
    <message>
        <source>%1 and did %2 in month %3 after it</source>
        <translation>%1 and did %2 in month %3 after it</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 or later</translation>
    </message>
    <message>
        <source>took exactly the path %1</source>
        <translation>took exactly the path %1</translation>
    </message>
    <message>
        <source>one of the rarer events</source>
        <translation>one of the rarer events</translation>
    </message>
    <message>
        <source>had %1 as step %2 before %3</source>
        <translation>had %1 as step %2 before %3</translation>
    </message>
    <message>
        <source>had %1 as step %2 after %3</source>
        <translation>had %1 as step %2 after %3</translation>
    </message>
    <message>
        <source>%1 and nothing beyond it</source>
        <translation>%1 and nothing beyond it</translation>
    </message>
    <message>
        <source>%1 and next to it %2</source>
        <translation>%1 and next to it %2</translation>
    </message>
    <message>
        <source>did %1 on %2 in the hour from %3</source>
        <translation>did %1 on %2 in the hour from %3</translation>
    </message>
    <message>
        <source>did %1 in the hour from %2</source>
        <translation>did %1 in the hour from %2</translation>
    </message>
    <message>
        <source>%1 (split value missing)</source>
        <translation>%1 (split value missing)</translation>
    </message>
    <message>
        <source>%1 (split value “%2”)</source>
        <translation>%1 (split value “%2”)</translation>
    </message>
    <message>
        <source>%1 and took %2 or longer for it</source>
        <translation>%1 and took %2 or longer for it</translation>
    </message>
    <message>
        <source>%1 and took %2 to %3 for it</source>
        <translation>%1 and took %2 to %3 for it</translation>
    </message>
    <message>
        <source>%1 and took less than %2 for it</source>
        <translation>%1 and took less than %2 for it</translation>
    </message>
    <message>
        <source>did %1 without any touch before</source>
        <translation>did %1 without any touch before</translation>
    </message>
    <message>
        <source>one without a name</source>
        <translation>one without a name</translation>
    </message>
    <message>
        <source>did %1 after a path that began with %2</source>
        <translation>did %1 after a path that began with %2</translation>
    </message>
    <message>
        <source>did %1 after a path that ended with %2</source>
        <translation>did %1 after a path that ended with %2</translation>
    </message>
    <message>
        <source>did %1 after a touch of %2</source>
        <translation>did %1 after a touch of %2</translation>
    </message>
    <message>
        <source>is in a suspicious group of invitations (%1)</source>
        <translation>is in a suspicious group of invitations (%1)</translation>
    </message>
    <message>
        <source>began to invite people (%1)</source>
        <translation>began to invite people (%1)</translation>
    </message>
    <message>
        <source>was invited in generation %1 (%2)</source>
        <translation>was invited in generation %1 (%2)</translation>
    </message>
    <message>
        <source>%1 and converted</source>
        <translation>%1 and converted</translation>
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
        <translation>Access token</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>Private API key</source>
        <translation>Private API key</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App secret</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Account ID</translation>
    </message>
    <message>
        <source>Advertiser ID</source>
        <translation>Advertiser ID</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <translation>Advertisers</translation>
    </message>
    <message>
        <source>Ad accounts</source>
        <translation>Ad accounts</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locations</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Click window</source>
        <translation>Click window</translation>
    </message>
    <message>
        <source>View window</source>
        <translation>View window</translation>
    </message>
    <message>
        <source>Klaviyo: profiles, consents, events, campaigns</source>
        <translation>Klaviyo: profiles, consents, events, campaigns</translation>
    </message>
    <message>
        <source>Square: customers, orders, refunds</source>
        <translation>Square: customers, orders, refunds</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>by import</source>
        <translation>by import</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>up to date</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>in part</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>rolled back</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>broken off</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Aware</source>
        <translation>Aware</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interested</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluating</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Buying</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>Using</translation>
    </message>
    <message>
        <source>Advocating</source>
        <translation>Advocating</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>No way to reach them</source>
        <translation>No way to reach them</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>No consent</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Reached, did not come</source>
        <translation>Reached, did not come</translation>
    </message>
    <message>
        <source>Came without being asked</source>
        <translation>Came without being asked</translation>
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
        <translation>rename</translation>
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
        <source>change and / or</source>
        <translation>change and / or</translation>
    </message>
    <message>
        <source>change a condition</source>
        <translation>change a condition</translation>
    </message>
    <message>
        <source>edit a condition</source>
        <translation>edit a condition</translation>
    </message>
    <message>
        <source>edit the rule as JSON</source>
        <translation>edit the rule as JSON</translation>
    </message>
    <message>
        <source>exclude a group</source>
        <translation>exclude a group</translation>
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
        <source>duplicate a condition</source>
        <translation>duplicate a condition</translation>
    </message>
    <message>
        <source>turn a condition</source>
        <translation>turn a condition</translation>
    </message>
    <message>
        <source>change the period</source>
        <translation>change the period</translation>
    </message>
    <message>
        <source>change the people</source>
        <translation>change the people</translation>
    </message>
    <message>
        <source>choose the parts of a report</source>
        <translation>choose the parts of a report</translation>
    </message>
    <message>
        <source>order a report</source>
        <translation>order a report</translation>
    </message>
    <message>
        <source>set the width of a part</source>
        <translation>set the width of a part</translation>
    </message>
    <message>
        <source>change the order</source>
        <translation>change the order</translation>
    </message>
    <message>
        <source>save tags</source>
        <translation>save tags</translation>
    </message>
    <message>
        <source>save pools</source>
        <translation>save pools</translation>
    </message>
    <message>
        <source>save lifecycle</source>
        <translation>save lifecycle</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Retail</source>
        <translation>Retail</translation>
    </message>
    <message>
        <source>Carts left behind in 7 days</source>
        <translation>Carts left behind in 7 days</translation>
    </message>
    <message>
        <source>High value, silent for 90 days</source>
        <translation>High value, silent for 90 days</translation>
    </message>
    <message>
        <source>First order, no second in 30 days</source>
        <translation>First order, no second in 30 days</translation>
    </message>
    <message>
        <source>Reachable by text message</source>
        <translation>Reachable by text message</translation>
    </message>
    <message>
        <source>Home and furniture</source>
        <translation>Home and furniture</translation>
    </message>
    <message>
        <source>Three visits in 14 days without an order</source>
        <translation>Three visits in 14 days without an order</translation>
    </message>
    <message>
        <source>Lead, then visit within 30 days</source>
        <translation>Lead, then visit within 30 days</translation>
    </message>
    <message>
        <source>Big ticket in the last year</source>
        <translation>Big ticket in the last year</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Due for a refill: bought 25 to 40 days ago</source>
        <translation>Due for a refill: bought 25 to 40 days ago</translation>
    </message>
    <message>
        <source>Regulars: four orders in half a year</source>
        <translation>Regulars: four orders in half a year</translation>
    </message>
    <message>
        <source>Mother and baby</source>
        <translation>Mother and baby</translation>
    </message>
    <message>
        <source>Monthly buyers who skipped a month</source>
        <translation>Monthly buyers who skipped a month</translation>
    </message>
    <message>
        <source>Aged 45 and over, agreed to be contacted</source>
        <translation>Aged 45 and over, agreed to be contacted</translation>
    </message>
    <message>
        <source>New families: women who bought for the first time</source>
        <translation>New families: women who bought for the first time</translation>
    </message>
    <message>
        <source>Recommend to friends: invited and bought</source>
        <translation>Recommend to friends: invited and bought</translation>
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
    <message>
        <source>The data ends on %1: the period shows its last days.</source>
        <translation>The data ends on %1: the period shows its last days.</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Unlocking …</translation>
    </message>
    <message>
        <source>Making the workspace …</source>
        <translation>Making the workspace …</translation>
    </message>
</context>
<context>
    <name>panorama::ui::AttributionView</name>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Time decay</source>
        <translation>Time decay</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Markov</source>
        <translation>Markov</translation>
    </message>
    <message>
        <source>Shapley</source>
        <translation>Shapley</translation>
    </message>
    <message>
        <source>earned by</source>
        <translation>earned by</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>look back </source>
        <translation>look back </translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Days to look back</source>
        <translation>Days to look back</translation>
    </message>
    <message>
        <source>Nothing was converted in this period.</source>
        <translation>Nothing was converted in this period.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>All models</translation>
    </message>
    <message>
        <source>no touch</source>
        <translation>no touch</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(missing)</translation>
    </message>
    <message>
        <source>%1 earned by %2</source>
        <translation>%1 earned by %2</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaign</translation>
    </message>
    <message>
        <source>%1 conversions · %2</source>
        <translation>%1 conversions · %2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Cost each</source>
        <translation>Cost each</translation>
    </message>
    <message>
        <source>From the model that gives it least to the one that gives it most</source>
        <translation>From the model that gives it least to the one that gives it most</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>who converted after a touch of it</source>
        <translation>who converted after a touch of it</translation>
    </message>
    <message>
        <source>%1 · on the way</source>
        <translation>%1 · on the way</translation>
    </message>
    <message>
        <source>%1 · as first touch</source>
        <translation>%1 · as first touch</translation>
    </message>
    <message>
        <source>%1 · as last touch</source>
        <translation>%1 · as last touch</translation>
    </message>
</context>
<context>
    <name>panorama::ui::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Copies are made by themselves: before an import and after a sync at most once an hour, and before somebody is erased. The latest five stay and one a day for a week.</source>
        <translation>Copies are made by themselves: before an import and after a sync at most once an hour, and before somebody is erased. The latest five stay and one a day for a week.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Save a copy as …</source>
        <translation>Save a copy as …</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Go back to this one</translation>
    </message>
    <message>
        <source>Restore a file …</source>
        <translation>Restore a file …</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Check the file</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>before an import</translation>
    </message>
    <message>
        <source>after a sync</source>
        <translation>after a sync</translation>
    </message>
    <message>
        <source>before an erasure</source>
        <translation>before an erasure</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>before going back</translation>
    </message>
    <message>
        <source>before an upgrade of the file</source>
        <translation>before an upgrade of the file</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>The copy is made and checked.</source>
        <translation>The copy is made and checked.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Workspaces (*.panorama)</source>
        <translation>Workspaces (*.panorama)</translation>
    </message>
    <message>
        <source>Restore a file</source>
        <translation>Restore a file</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Going back</translation>
    </message>
    <message>
        <source>The workspace is as it was then; what stood before is among the copies.</source>
        <translation>The workspace is as it was then; what stood before is among the copies.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Checking the file</translation>
    </message>
    <message>
        <source>Every page was read: the file is sound.</source>
        <translation>Every page was read: the file is sound.</translation>
    </message>
    <message>
        <source>Compacting</source>
        <translation>Compacting</translation>
    </message>
    <message>
        <source>%1 before, %2 now.</source>
        <translation>%1 before, %2 now.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
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
        <source>Campaigns on a time line</source>
        <translation>Campaigns on a time line</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>New campaign</translation>
    </message>
    <message>
        <source>No campaign is planned yet</source>
        <translation>No campaign is planned yet</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) without a date</source>
        <translation>
            <numerusform>%n campaign without a date</numerusform>
            <numerusform>%n campaigns without a date</numerusform>
        </translation>
    </message>
    <message>
        <source>This campaign comes from a source; it can be moved here, but not removed.</source>
        <translation>This campaign comes from a source; it can be moved here, but not removed.</translation>
    </message>
    <message>
        <source>Bring in a calendar file (ICS) …</source>
        <translation>Bring in a calendar file (ICS) …</translation>
    </message>
    <message>
        <source>Write a calendar file (ICS) …</source>
        <translation>Write a calendar file (ICS) …</translation>
    </message>
    <message>
        <source>Bring in statutory holidays …</source>
        <translation>Bring in statutory holidays …</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Calendar file</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendars (*.ics)</translation>
    </message>
    <message>
        <source>Bringing in the calendar</source>
        <translation>Bringing in the calendar</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged</source>
        <translation>%1 new, %2 changed, %3 unchanged</translation>
    </message>
    <message>
        <source>Writing the calendar</source>
        <translation>Writing the calendar</translation>
    </message>
    <message>
        <source>The calendar is written.</source>
        <translation>The calendar is written.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>Statutory holidays</source>
        <translation>Statutory holidays</translation>
    </message>
    <message>
        <source>Holidays (*.json)</source>
        <translation>Holidays (*.json)</translation>
    </message>
    <message>
        <source>Bringing in holidays</source>
        <translation>Bringing in holidays</translation>
    </message>
    <message>
        <source>The holidays are on the calendar.</source>
        <translation>The holidays are on the calendar.</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Calendar files</translation>
    </message>
    <message>
        <source>No campaign on these days. The nearest one begins on %1.</source>
        <translation>No campaign on these days. The nearest one begins on %1.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s) of campaigns on these days</source>
        <translation>
            <numerusform>%n overlap of campaigns on these days</numerusform>
            <numerusform>%n overlaps of campaigns on these days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; up to %2 people hear from two at once</source>
        <translation>%1; up to %2 people hear from two at once</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Lanes by audience</source>
        <translation>Lanes by audience</translation>
    </message>
    <message>
        <source>Campaigns day by day</source>
        <translation>Campaigns day by day</translation>
    </message>
    <message>
        <source>Put down the first one, import a list of campaigns, or bring a calendar file.</source>
        <translation>Put down the first one, import a list of campaigns, or bring a calendar file.</translation>
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
    <name>panorama::ui::ChangeView</name>
    <message>
        <source>compared with</source>
        <translation>compared with</translation>
    </message>
    <message>
        <source>Nobody took the first step in either period.</source>
        <translation>Nobody took the first step in either period.</translation>
    </message>
    <message>
        <source>Where the change comes from</source>
        <translation>Where the change comes from</translation>
    </message>
    <message>
        <source>How many begin</source>
        <translation>How many begin</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>Who begins</translation>
    </message>
    <message>
        <source>Rate to %1</source>
        <translation>Rate to %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(missing)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <translation>%1: %2 people</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 against %2</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
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
        <source>Nothing has been brought in yet</source>
        <translation>Nothing has been brought in yet</translation>
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
        <translation>Connect</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Sync all</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Connect a source …</source>
        <translation>Connect a source …</translation>
    </message>
    <message>
        <source>Sync all sources</source>
        <translation>Sync all sources</translation>
    </message>
    <message>
        <source>Bring in a file of customers, events, orders or spend (CSV, TSV, Excel), or connect an account.</source>
        <translation>Bring in a file of customers, events, orders or spend (CSV, TSV, Excel), or connect an account.</translation>
    </message>
    <message>
        <source>%1 connected · %2 fed from files</source>
        <translation>%1 connected · %2 fed from files</translation>
    </message>
    <message>
        <source>Syncing %1</source>
        <translation>Syncing %1</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Testing %1</translation>
    </message>
    <message>
        <source>%1 answers on every stream.</source>
        <translation>%1 answers on every stream.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation>%1 does not answer: %2</translation>
    </message>
    <message>
        <source>Disconnecting %1</source>
        <translation>Disconnecting %1</translation>
    </message>
    <message>
        <source>%1 is disconnected; what it brought stays.</source>
        <translation>%1 is disconnected; what it brought stays.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <translation>Connecting %1</translation>
    </message>
    <message>
        <source>The sync stopped; the next one goes on.</source>
        <translation>The sync stopped; the next one goes on.</translation>
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
    <name>panorama::ui::ChoiceButton</name>
    <message>
        <source>choose …</source>
        <translation>choose …</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 and %2 more</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CodeForm</name>
    <message>
        <source>Name of the batch</source>
        <translation>Name of the batch</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefix</translation>
    </message>
    <message>
        <source>Codes a store</source>
        <translation>Codes a store</translation>
    </message>
    <message>
        <source>Stores, one a line (or none)</source>
        <translation>Stores, one a line (or none)</translation>
    </message>
    <message>
        <source>Link behind the code; {code} stands for it (empty: the code alone)</source>
        <translation>Link behind the code; {code} stands for it (empty: the code alone)</translation>
    </message>
    <message>
        <source>Make codes</source>
        <translation>Make codes</translation>
    </message>
    <message>
        <source>The batch needs a name.</source>
        <translation>The batch needs a name.</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CodesCard</name>
    <message>
        <source>Store and coupon codes</source>
        <translation>Store and coupon codes</translation>
    </message>
    <message>
        <source>a code for each thing; scans come back as events</source>
        <translation>a code for each thing; scans come back as events</translation>
    </message>
    <message>
        <source>New codes …</source>
        <translation>New codes …</translation>
    </message>
    <message>
        <source>Save sheets …</source>
        <translation>Save sheets …</translation>
    </message>
    <message>
        <source>Batch · store</source>
        <translation>Batch · store</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Scanned</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Codes that several customers scanned, and scans in another store</source>
        <translation>Codes that several customers scanned, and scans in another store</translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>Save the sheets</translation>
    </message>
    <message>
        <source>Sheets (*.pdf *.svg *.csv)</source>
        <translation>Sheets (*.pdf *.svg *.csv)</translation>
    </message>
    <message>
        <source>%1 codes are ready to print.</source>
        <translation>%1 codes are ready to print.</translation>
    </message>
    <message>
        <source>Scans in …</source>
        <translation>Scans in …</translation>
    </message>
    <message>
        <source>A table with the columns code, time, phone (or another identifier), perhaps store</source>
        <translation>A table with the columns code, time, phone (or another identifier), perhaps store</translation>
    </message>
    <message>
        <source>Scans of codes</source>
        <translation>Scans of codes</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>Tables (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>%1 scans are in: %2 new, %3 known already.</source>
        <translation>%1 scans are in: %2 new, %3 known already.</translation>
    </message>
    <message>
        <source>%1 rows were rejected, the first in line %2: %3</source>
        <translation>%1 rows were rejected, the first in line %2: %3</translation>
    </message>
    <message>
        <source>No codes yet. Make a batch and print it for stores, products or coupons; scans come back as events.</source>
        <translation>No codes yet. Make a batch and print it for stores, products or coupons; scans come back as events.</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>the code</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
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
    <message>
        <source>Nothing is called so.</source>
        <translation>Nothing is called so.</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CompareEditor</name>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>Search values</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Range of %1</source>
        <translation>Range of %1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CompareView</name>
    <message>
        <source>Another period</source>
        <translation>Another period</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>A year ago</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>Another segment</translation>
    </message>
    <message>
        <source>against</source>
        <translation>against</translation>
    </message>
    <message>
        <source>Segment to compare with</source>
        <translation>Segment to compare with</translation>
    </message>
    <message>
        <source>Nobody took the first step on either side.</source>
        <translation>Nobody took the first step on either side.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Step by step</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>All customers</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Share of those who began</source>
        <translation>Share of those who began</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>may be chance</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ComposePanel</name>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the report</source>
        <translation>Name of the report</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Parts of the report</translation>
    </message>
    <message>
        <source>Width on the page</source>
        <translation>Width on the page</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Drag the parts into order. What does not fit on a page goes on the next.</source>
        <translation>Drag the parts into order. What does not fit on a page goes on the next.</translation>
    </message>
    <message>
        <source>Remove report</source>
        <translation>Remove report</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cover page in the PDF</source>
        <translation>Cover page in the PDF</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CoverageView</name>
    <message>
        <source>Which stages of the journey are seen</source>
        <translation>Which stages of the journey are seen</translation>
    </message>
    <message>
        <source>all customers, all time; silence is judged by each stage&apos;s own rhythm</source>
        <translation>all customers, all time; silence is judged by each stage&apos;s own rhythm</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Stale</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>stale after %1 days of silence</source>
        <translation>stale after %1 days of silence</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Seen by</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Seen before</translation>
    </message>
    <message>
        <source>Share of its people who were also seen in the stage before; where it is low, the way in is not measured</source>
        <translation>Share of its people who were also seen in the stage before; where it is low, the way in is not measured</translation>
    </message>
    <message>
        <source>Events of no stage: %1</source>
        <translation>Events of no stage: %1</translation>
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
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>To review · %1</source>
        <translation>To review · %1</translation>
    </message>
    <message>
        <source>cut link</source>
        <translation>cut link</translation>
    </message>
    <message>
        <source>The link is cut for good; Ctrl+Z or linking by hand brings it back.</source>
        <translation>The link is cut for good; Ctrl+Z or linking by hand brings it back.</translation>
    </message>
    <message>
        <source>link records</source>
        <translation>link records</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Linking</translation>
    </message>
    <message>
        <source>The records are one customer again.</source>
        <translation>The records are one customer again.</translation>
    </message>
    <message>
        <source>accept pair</source>
        <translation>accept pair</translation>
    </message>
    <message>
        <source>reject pair</source>
        <translation>reject pair</translation>
    </message>
    <message>
        <source>Noting the decision</source>
        <translation>Noting the decision</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Redoing</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Known by</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>names are being opened …</source>
        <translation>names are being opened …</translation>
    </message>
    <message>
        <source>%1 of %2 · last seen first</source>
        <translation>%1 of %2 · last seen first</translation>
    </message>
    <message>
        <source>names are locked</source>
        <translation>names are locked</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”. Try a part of the name, the last digits of the phone, or a number.</source>
        <translation>Nobody is found by “%1”. Try a part of the name, the last digits of the phone, or a number.</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CycleView</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>the change was on</source>
        <translation>the change was on</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>Day of the change</translation>
    </message>
    <message>
        <source>Nobody went all the way on either side.</source>
        <translation>Nobody went all the way on either side.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>%1: half of them within</source>
        <translation>%1: half of them within</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1: got there in 30 days</source>
        <translation>%1: got there in 30 days</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 of %2 people</translation>
    </message>
    <message>
        <source>; %1 too recent</source>
        <translation>; %1 too recent</translation>
    </message>
    <message>
        <source>Share of people</source>
        <translation>Share of people</translation>
    </message>
    <message>
        <source>Days that it took</source>
        <translation>Days that it took</translation>
    </message>
    <message>
        <source>so many of those who got there needed at most so many days</source>
        <translation>so many of those who got there needed at most so many days</translation>
    </message>
    <message>
        <source>One side has nobody who got there: nothing can be compared.</source>
        <translation>One side has nobody who got there: nothing can be compared.</translation>
    </message>
    <message>
        <source>The cycle is shorter since the change, by %1 (%2 – %3).</source>
        <translation>The cycle is shorter since the change, by %1 (%2 – %3).</translation>
    </message>
    <message>
        <source>The cycle is longer since the change, by %1 (%2 – %3).</source>
        <translation>The cycle is longer since the change, by %1 (%2 – %3).</translation>
    </message>
    <message>
        <source>No difference beyond chance: between %1 shorter and %2 longer.</source>
        <translation>No difference beyond chance: between %1 shorter and %2 longer.</translation>
    </message>
</context>
<context>
    <name>panorama::ui::DocumentBar</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>More: rename, duplicate, delete</source>
        <translation>More: rename, duplicate, delete</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>“%1” exists already.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copy</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” was deleted.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
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
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ExplorePanel</name>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Set apart by</source>
        <translation>Set apart by</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>100: as often as with everybody</source>
        <translation>100: as often as with everybody</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>%1 of the members, %2 of everybody</source>
        <translation>%1 of the members, %2 of everybody</translation>
    </message>
    <message>
        <source>between %1 and %2, 19 times out of 20</source>
        <translation>between %1 and %2, 19 times out of 20</translation>
    </message>
    <message>
        <source>nothing beyond chance</source>
        <translation>nothing beyond chance</translation>
    </message>
    <message>
        <source>All saved segments against everybody: %1 differences beyond chance in %2 tests; about one in twenty of those shown may be chance. What a rule itself asks for is left out.</source>
        <translation>All saved segments against everybody: %1 differences beyond chance in %2 tests; about one in twenty of those shown may be chance. What a rule itself asks for is left out.</translation>
    </message>
    <message>
        <source>What sets segments apart</source>
        <translation>What sets segments apart</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ExportsRoom</name>
    <message>
        <source>agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>never asked</translation>
    </message>
    <message>
        <source>Contact lists for store guides</source>
        <translation>Contact lists for store guides</translation>
    </message>
    <message>
        <source>Hand over an audience</source>
        <translation>Hand over an audience</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>One list for each</source>
        <translation>One list for each</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>Write the file …</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Choose a segment to see who may be handed over.</source>
        <translation>Choose a segment to see who may be handed over.</translation>
    </message>
    <message>
        <source>one list</source>
        <translation>one list</translation>
    </message>
    <message>
        <source>%1 identifiers</source>
        <translation>%1 identifiers</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>%1 of %2 people leave, in %3 rows.</source>
        <translation>%1 of %2 people leave, in %3 rows.</translation>
    </message>
    <message>
        <source>%1 are on another list of today already.</source>
        <translation>%1 are on another list of today already.</translation>
    </message>
    <message>
        <source>%1 identifiers are not of a form that it takes.</source>
        <translation>%1 identifiers are not of a form that it takes.</translation>
    </message>
    <message>
        <source>In clear: for people who call or write. Everything that leaves is written into the ledger.</source>
        <translation>In clear: for people who call or write. Everything that leaves is written into the ledger.</translation>
    </message>
    <message>
        <source>Hashed by its rules of %1; the hashes are never stored here.</source>
        <translation>Hashed by its rules of %1; the hashes are never stored here.</translation>
    </message>
    <message>
        <source>Audience file</source>
        <translation>Audience file</translation>
    </message>
    <message>
        <source>Writing the audience</source>
        <translation>Writing the audience</translation>
    </message>
    <message>
        <source>%1 people are in %2.</source>
        <translation>%1 people are in %2.</translation>
    </message>
    <message>
        <source>handed over, and no longer agreed</source>
        <translation>handed over, and no longer agreed</translation>
    </message>
    <message>
        <source>everything that has left</source>
        <translation>everything that has left</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Nobody has to be called back.</source>
        <translation>Nobody has to be called back.</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>Nothing has left yet.</translation>
    </message>
    <message>
        <source>People by consent</source>
        <translation>People by consent</translation>
    </message>
    <message>
        <source>Google Ads, DV360, CM360 (older pages)</source>
        <translation>Google Ads, DV360, CM360 (older pages)</translation>
    </message>
    <message>
        <source>Tencent Ads</source>
        <translation>Tencent Ads</translation>
    </message>
    <message>
        <source>Ocean Engine</source>
        <translation>Ocean Engine</translation>
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
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Got on</source>
        <translation>Got on</translation>
    </message>
</context>
<context>
    <name>panorama::ui::FunnelView</name>
    <message>
        <source>Breakdown</source>
        <translation>Breakdown</translation>
    </message>
    <message>
        <source>people at each step, and the share that got on</source>
        <translation>people at each step, and the share that got on</translation>
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
        <source>From the first step; every later step must come within this time.</source>
        <translation>From the first step; every later step must come within this time.</translation>
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
        <source>Cohort: who begins in the period, however late they go on. Period: everything within it.</source>
        <translation>Cohort: who begins in the period, however late they go on. Period: everything within it.</translation>
    </message>
    <message>
        <source>Nobody took the first step in this period.</source>
        <translation>Nobody took the first step in this period.</translation>
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
        <source>median %1</source>
        <translation>median %1</translation>
    </message>
    <message>
        <source>overall %1</source>
        <translation>overall %1</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>Order of the steps</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>in this order</translation>
    </message>
    <message>
        <source>directly one after another</source>
        <translation>directly one after another</translation>
    </message>
    <message>
        <source>in any order</source>
        <translation>in any order</translation>
    </message>
    <message>
        <source>%1 · lost after it</source>
        <translation>%1 · lost after it</translation>
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
        <source>New funnel</source>
        <translation>New funnel</translation>
    </message>
    <message>
        <source>Put the steps of the journey in order and see where people are lost, and why.</source>
        <translation>Put the steps of the journey in order and see where people are lost, and why.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Paths</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>All customers</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivals</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Presets</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>New funnel from a preset</source>
        <translation>New funnel from a preset</translation>
    </message>
    <message>
        <source>Start from a preset</source>
        <translation>Start from a preset</translation>
    </message>
    <message>
        <source>There are no events in this period: the data is from %1 to %2.</source>
        <translation>There are no events in this period: the data is from %1 to %2.</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Show the data</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>Search presets</translation>
    </message>
    <message>
        <source>No event measures these stages yet: %1.</source>
        <translation>No event measures these stages yet: %1.</translation>
    </message>
    <message>
        <source>bring in loss reasons</source>
        <translation>bring in loss reasons</translation>
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
    <name>panorama::ui::HistogramSlider</name>
    <message>
        <source>%1 and above</source>
        <translation>%1 and above</translation>
    </message>
</context>
<context>
    <name>panorama::ui::HoursView</name>
    <message>
        <source>hour</source>
        <translation>hour</translation>
    </message>
    <message>
        <source>Search behaviours</source>
        <translation>Search behaviours</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>for each</translation>
    </message>
    <message>
        <source>Nothing happened in this period.</source>
        <translation>Nothing happened in this period.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>%1 for each %2</source>
        <translation>%1 for each %2</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 an hour</translation>
    </message>
    <message>
        <source>weekday by hour of day · %1</source>
        <translation>weekday by hour of day · %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3 – %4)</source>
        <translation>%1: %2 (%3 – %4)</translation>
    </message>
    <message>
        <source>No hour stands out beyond chance.</source>
        <translation>No hour stands out beyond chance.</translation>
    </message>
    <message>
        <source>Best hours of the day, beyond chance: %1</source>
        <translation>Best hours of the day, beyond chance: %1</translation>
    </message>
    <message>
        <source>Best hours of the week, beyond chance: %1</source>
        <translation>Best hours of the week, beyond chance: %1</translation>
    </message>
    <message>
        <source>%1: %2 an hour (%3 – %4)</source>
        <translation>%1: %2 an hour (%3 – %4)</translation>
    </message>
    <message>
        <source>%1 in all, by %2 people</source>
        <translation>%1 in all, by %2 people</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ImportPanel</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
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
    <message>
        <source>As it will land</source>
        <translation>As it will land</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>As text</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %1 and %n more</source>
        <translation>
            <numerusform>Bring in %1 and %n more</numerusform>
            <numerusform>Bring in %1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Each row is</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>As the last file with these columns was brought in.</source>
        <translation>As the last file with these columns was brought in.</translation>
    </message>
    <message>
        <source>Proposed from the columns; change what is wrong.</source>
        <translation>Proposed from the columns; change what is wrong.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
</context>
<context>
    <name>panorama::ui::InboxFeed</name>
    <message numerus="yes">
        <source>%n row(s) were rejected</source>
        <translation>
            <numerusform>%n row were rejected</numerusform>
            <numerusform>%n rows were rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to review</source>
        <translation>
            <numerusform>%n pair to review</numerusform>
            <numerusform>%n pairs to review</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync of %1 stopped</source>
        <translation>The sync of %1 stopped</translation>
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
    <name>panorama::ui::JsonEditor</name>
    <message>
        <source>Rule as JSON</source>
        <translation>Rule as JSON</translation>
    </message>
    <message>
        <source>Line %1 (%2): %3</source>
        <translation>Line %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>panorama::ui::KeyCard</name>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Names, phones, mail addresses and other identifiers are sealed in the file. Without one of these keys nobody can read them, neither here nor in a copy.</source>
        <translation>Names, phones, mail addresses and other identifiers are sealed in the file. Without one of these keys nobody can read them, neither here nor in a copy.</translation>
    </message>
    <message>
        <source>Change passphrase …</source>
        <translation>Change passphrase …</translation>
    </message>
    <message>
        <source>Keep the key on this computer</source>
        <translation>Keep the key on this computer</translation>
    </message>
    <message>
        <source>In the keychain of the system: this computer then opens the workspace without asking</source>
        <translation>In the keychain of the system: this computer then opens the workspace without asking</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>Unlock …</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>unlocked</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>Sealed with</source>
        <translation>Sealed with</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Keychain of a computer</source>
        <translation>Keychain of a computer</translation>
    </message>
    <message>
        <source>Public key of the sample</source>
        <translation>Public key of the sample</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Changing the passphrase</translation>
    </message>
    <message>
        <source>The new passphrase opens the workspace from now on.</source>
        <translation>The new passphrase opens the workspace from now on.</translation>
    </message>
    <message>
        <source>Writing into the keychain</source>
        <translation>Writing into the keychain</translation>
    </message>
    <message>
        <source>This computer opens the workspace without asking.</source>
        <translation>This computer opens the workspace without asking.</translation>
    </message>
    <message>
        <source>This is not the present passphrase.</source>
        <translation>This is not the present passphrase.</translation>
    </message>
</context>
<context>
    <name>panorama::ui::LeafEditor</name>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Add filter</translation>
    </message>
    <message>
        <source>%1 – press to choose another</source>
        <translation>%1 – press to choose another</translation>
    </message>
    <message>
        <source>times</source>
        <translation>times</translation>
    </message>
    <message>
        <source>total of</source>
        <translation>total of</translation>
    </message>
    <message>
        <source>Search properties</source>
        <translation>Search properties</translation>
    </message>
    <message>
        <source>Remove the total</source>
        <translation>Remove the total</translation>
    </message>
    <message>
        <source>Add a filter, a number of times or a total</source>
        <translation>Add a filter, a number of times or a total</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Filter the events</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Any number of times</translation>
    </message>
    <message>
        <source>Total of amounts</source>
        <translation>Total of amounts</translation>
    </message>
    <message>
        <source>where</source>
        <translation>where</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Remove the filter</translation>
    </message>
    <message>
        <source>however long it takes</source>
        <translation>however long it takes</translation>
    </message>
    <message>
        <source>within </source>
        <translation>within </translation>
    </message>
    <message>
        <source>Days from the first step to the last</source>
        <translation>Days from the first step to the last</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Add step</translation>
    </message>
    <message>
        <source>then</source>
        <translation>then</translation>
    </message>
    <message>
        <source>first</source>
        <translation>first</translation>
    </message>
    <message>
        <source>Search behaviours</source>
        <translation>Search behaviours</translation>
    </message>
    <message>
        <source>Filter the events of this step</source>
        <translation>Filter the events of this step</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Remove step %1</translation>
    </message>
    <message>
        <source>agrees, for</source>
        <translation>agrees, for</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Recency</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Scores, 5 is best</source>
        <translation>Scores, 5 is best</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>lost after</source>
        <translation>lost after</translation>
    </message>
    <message>
        <source>still open after</source>
        <translation>still open after</translation>
    </message>
</context>
<context>
    <name>panorama::ui::LifecycleRoom</name>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>New: first order within</source>
        <translation>New: first order within</translation>
    </message>
    <message>
        <source>Active: latest order within</source>
        <translation>Active: latest order within</translation>
    </message>
    <message>
        <source>At risk: within</source>
        <translation>At risk: within</translation>
    </message>
    <message>
        <source>Dormant: within</source>
        <translation>Dormant: within</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Everybody is in exactly one stage. Press a bar for its people as a segment.</source>
        <translation>Everybody is in exactly one stage. Press a bar for its people as a segment.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lifecycle</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 people</translation>
    </message>
</context>
<context>
    <name>panorama::ui::LineCountLabel</name>
    <message>
        <source>%1 people</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>%1 people are left after this line</source>
        <translation>%1 people are left after this line</translation>
    </message>
    <message>
        <source>%1 people up to this line</source>
        <translation>%1 people up to this line</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 so far</translation>
    </message>
</context>
<context>
    <name>panorama::ui::LinksCard</name>
    <message>
        <source>The link is copied.</source>
        <translation>The link is copied.</translation>
    </message>
    <message>
        <source>Links and names</source>
        <translation>Links and names</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Address of the page</translation>
    </message>
    <message>
        <source>Source: wechat</source>
        <translation>Source: wechat</translation>
    </message>
    <message>
        <source>Medium: social</source>
        <translation>Medium: social</translation>
    </message>
    <message>
        <source>Campaign: 2026-618</source>
        <translation>Campaign: 2026-618</translation>
    </message>
    <message>
        <source>The link appears here</source>
        <translation>The link appears here</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>One name, several spellings</source>
        <translation>One name, several spellings</translation>
    </message>
    <message>
        <source>Campaign that no list knows</source>
        <translation>Campaign that no list knows</translation>
    </message>
    <message>
        <source>Campaign without any event</source>
        <translation>Campaign without any event</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>To mend</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Spellings</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Not listed</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>No events</translation>
    </message>
    <message>
        <source>one spelling each</source>
        <translation>one spelling each</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
</context>
<context>
    <name>panorama::ui::LookalikePanel</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>What counts</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>The most similar tenth holds %1 times as many of such people as chance would (%2 – %3).</source>
        <translation>The most similar tenth holds %1 times as many of such people as chance would (%2 – %3).</translation>
    </message>
    <message>
        <source>No better than chance: the members have nothing in common but the rule (lift %1, %2 – %3).</source>
        <translation>No better than chance: the members have nothing in common but the rule (lift %1, %2 – %3).</translation>
    </message>
    <message>
        <source>Learnt from %1 members; judged on three tenths of all people, who were held out. What the rule itself asks for is left out.</source>
        <translation>Learnt from %1 members; judged on three tenths of all people, who were held out. What the rule itself asks for is left out.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Because of</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Likeness</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 to 100</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Odds</source>
        <translation>Odds</translation>
    </message>
    <message>
        <source>Who has it is so many times as likely a member, all else equal</source>
        <translation>Who has it is so many times as likely a member, all else equal</translation>
    </message>
    <message>
        <source>Most similar</source>
        <translation>Most similar</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>Members found</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Seeds from a list …</source>
        <translation>Seeds from a list …</translation>
    </message>
    <message>
        <source>Members as seeds</source>
        <translation>Members as seeds</translation>
    </message>
    <message>
        <source>A customer id, record key or KIND:VALUE a line, or a CSV with the heading customer</source>
        <translation>A customer id, record key or KIND:VALUE a line, or a CSV with the heading customer</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>Save the list …</translation>
    </message>
    <message>
        <source>Writes customer and score of the most similar people as CSV</source>
        <translation>Writes customer and score of the most similar people as CSV</translation>
    </message>
    <message>
        <source>Seed list</source>
        <translation>Seed list</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>The %1 most similar</source>
        <translation>The %1 most similar</translation>
    </message>
    <message>
        <source>look-alikes</source>
        <translation>look-alikes</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Writing the list</translation>
    </message>
    <message>
        <source>%1 people are in %2.</source>
        <translation>%1 people are in %2.</translation>
    </message>
    <message>
        <source>Learnt from %1 people of %2; judged on three tenths of all people, who were held out.</source>
        <translation>Learnt from %1 people of %2; judged on three tenths of all people, who were held out.</translation>
    </message>
    <message>
        <source>People like these</source>
        <translation>People like these</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>No better than chance: the people of the list have nothing in common (lift %1, %2 – %3).</source>
        <translation>No better than chance: the people of the list have nothing in common (lift %1, %2 – %3).</translation>
    </message>
</context>
<context>
    <name>panorama::ui::MappingEditor</name>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 becomes</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
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
    <name>panorama::ui::NewPassphrase</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Type the passphrase of now.</source>
        <translation>Type the passphrase of now.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
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
    <message numerus="yes">
        <source>%n change(s) kept here</source>
        <translation>
            <numerusform>%n change kept here</numerusform>
            <numerusform>%n changes kept here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panorama::ui::OverlapPanel</name>
    <message>
        <source>Compare with up to seven segments</source>
        <translation>Compare with up to seven segments</translation>
    </message>
    <message>
        <source>These segments have nobody.</source>
        <translation>These segments have nobody.</translation>
    </message>
    <message>
        <source>Each column: people who are in exactly the segments with a dot; a press makes them a segment.</source>
        <translation>Each column: people who are in exactly the segments with a dot; a press makes them a segment.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Only %1</translation>
    </message>
    <message>
        <source>People in several segments</source>
        <translation>People in several segments</translation>
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
        <source>Board report</source>
        <translation>Board report</translation>
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
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message numerus="yes">
        <source>window of %n day(s)</source>
        <translation>
            <numerusform>window of %n day</numerusform>
            <numerusform>window of %n days</numerusform>
        </translation>
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
        <source>Spend</source>
        <translation>Spend</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Nothing is known for this period.</source>
        <translation>Nothing is known for this period.</translation>
    </message>
    <message>
        <source>Deals by channel</source>
        <translation>Deals by channel</translation>
    </message>
    <message>
        <source>Revenue by channel</source>
        <translation>Revenue by channel</translation>
    </message>
    <message>
        <source>by week · total %1</source>
        <translation>by week · total %1</translation>
    </message>
    <message>
        <source>by day · total %1</source>
        <translation>by day · total %1</translation>
    </message>
    <message>
        <source>of its own days</source>
        <translation>of its own days</translation>
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
    <message>
        <source>No workspace is open</source>
        <translation>No workspace is open</translation>
    </message>
    <message>
        <source>Open a workspace or start with the sample brand.</source>
        <translation>Open a workspace or start with the sample brand.</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>Try the sample brand</translation>
    </message>
    <message>
        <source>New or existing workspace …</source>
        <translation>New or existing workspace …</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>New workspace …</translation>
    </message>
    <message>
        <source>Open workspace …</source>
        <translation>Open workspace …</translation>
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
        <source>Unlock …</source>
        <translation>Unlock …</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PanelTabs</name>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PathsView</name>
    <message>
        <source>What comes after</source>
        <translation>What comes after</translation>
    </message>
    <message>
        <source>What comes before</source>
        <translation>What comes before</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> steps</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
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
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Nobody had this event in this period.</source>
        <translation>Nobody had this event in this period.</translation>
    </message>
    <message>
        <source>Most frequent paths</source>
        <translation>Most frequent paths</translation>
    </message>
    <message>
        <source>others</source>
        <translation>others</translation>
    </message>
    <message>
        <source>began here</source>
        <translation>began here</translation>
    </message>
    <message>
        <source>no further</source>
        <translation>no further</translation>
    </message>
    <message>
        <source>What leads to %1</source>
        <translation>What leads to %1</translation>
    </message>
    <message>
        <source>What follows %1</source>
        <translation>What follows %1</translation>
    </message>
    <message>
        <source>%1 people · repeats folded · %2</source>
        <translation>%1 people · repeats folded · %2</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>%1 different paths</source>
        <translation>%1 different paths</translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translation>%1 at step %2</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PeoplePanel</name>
    <message>
        <source>20 at random</source>
        <translation>20 at random</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Draw again</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Why the chosen person is in this segment</source>
        <translation>Why the chosen person is in this segment</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Members of the segment</source>
        <translation>Members of the segment</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PeriodEditor</name>
    <message>
        <source>at any time</source>
        <translation>at any time</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>in the last</translation>
    </message>
    <message>
        <source>between</source>
        <translation>between</translation>
    </message>
    <message>
        <source>since</source>
        <translation>since</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>up to</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
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
    <name>panorama::ui::PickList</name>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Use “%1”</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nothing is called so.</translation>
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
    <name>panorama::ui::PoolsRoom</name>
    <message>
        <source>New pool</source>
        <translation>New pool</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Add pool</source>
        <translation>Add pool</translation>
    </message>
    <message>
        <source>As a segment</source>
        <translation>As a segment</translation>
    </message>
    <message>
        <source>Name of the pool</source>
        <translation>Name of the pool</translation>
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
        <source>Remove the pool</source>
        <translation>Remove the pool</translation>
    </message>
    <message>
        <source>No pools yet</source>
        <translation>No pools yet</translation>
    </message>
    <message>
        <source>Divide your customers so that everybody belongs to one team: the first rule wins, and nobody is in two.</source>
        <translation>Divide your customers so that everybody belongs to one team: the first rule wins, and nobody is in two.</translation>
    </message>
    <message>
        <source>Large accounts B1–B3, small B4 and B5, consumers</source>
        <translation>Large accounts B1–B3, small B4 and B5, consumers</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Start empty</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>In no pool</source>
        <translation>In no pool</translation>
    </message>
    <message>
        <source>the first rule that somebody fulfils wins</source>
        <translation>the first rule that somebody fulfils wins</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No customer has %1.</source>
        <translation>No customer has %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Choose another attribute</source>
        <translation>Choose another attribute</translation>
    </message>
    <message>
        <source>B1 strategic accounts</source>
        <translation>B1 strategic accounts</translation>
    </message>
    <message>
        <source>B2 major accounts</source>
        <translation>B2 major accounts</translation>
    </message>
    <message>
        <source>B3 other large accounts</source>
        <translation>B3 other large accounts</translation>
    </message>
    <message>
        <source>B4 small and middle, central purchasing</source>
        <translation>B4 small and middle, central purchasing</translation>
    </message>
    <message>
        <source>B5 small and middle, own purchasing</source>
        <translation>B5 small and middle, own purchasing</translation>
    </message>
    <message>
        <source>C consumers</source>
        <translation>C consumers</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PortraitPanel</name>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Share of the members who have it</source>
        <translation>Share of the members who have it</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Share of all customers who have it</source>
        <translation>Share of all customers who have it</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>100: as often as with everybody</source>
        <translation>100: as often as with everybody</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(missing)</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>between %1 and %2, 19 times out of 20</source>
        <translation>between %1 and %2, 19 times out of 20</translation>
    </message>
    <message>
        <source>Most striking first; coloured where the difference is certain. %1 cells under 10 people are hidden. A double click makes a row a segment.</source>
        <translation>Most striking first; coloured where the difference is certain. %1 cells under 10 people are hidden. A double click makes a row a segment.</translation>
    </message>
    <message>
        <source>Portrait of the segment</source>
        <translation>Portrait of the segment</translation>
    </message>
</context>
<context>
    <name>panorama::ui::Preparing</name>
    <message>
        <source>Preparing %1 events for exact counts</source>
        <translation>Preparing %1 events for exact counts</translation>
    </message>
    <message>
        <source>This is done once for new data. The calendar, the budget and the settings can be used meanwhile.</source>
        <translation>This is done once for new data. The calendar, the budget and the settings can be used meanwhile.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
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
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>last seen %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
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
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 allowed</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1 withdrawn</translation>
    </message>
    <message>
        <source>Recency, frequency and money against all customers who ordered; 5 is best.</source>
        <translation>Recency, frequency and money against all customers who ordered; 5 is best.</translation>
    </message>
    <message>
        <source>Link again</source>
        <translation>Link again</translation>
    </message>
    <message>
        <source>RFM %1-%2-%3</source>
        <translation>RFM %1-%2-%3</translation>
    </message>
    <message numerus="yes">
        <source>last order %n day(s) ago</source>
        <translation>
            <numerusform>last order %n day ago</numerusform>
            <numerusform>last order %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
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
    <name>panorama::ui::RatesCard</name>
    <message>
        <source>Exchange rates</source>
        <translation>Exchange rates</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>7.1234</source>
        <translation>7.1234</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>From a file …</translation>
    </message>
    <message>
        <source>A table with the columns date, currency, rate</source>
        <translation>A table with the columns date, currency, rate</translation>
    </message>
    <message>
        <source>What one unit of a foreign currency cost, in %1. Every amount is converted at the rate of its own day.</source>
        <translation>What one unit of a foreign currency cost, in %1. Every amount is converted at the rate of its own day.</translation>
    </message>
    <message>
        <source>%1: %2 days, %3 to %4</source>
        <translation>%1: %2 days, %3 to %4</translation>
    </message>
    <message>
        <source>Amounts without a rate count as missing: %1</source>
        <translation>Amounts without a rate count as missing: %1</translation>
    </message>
    <message>
        <source>Table of rates</source>
        <translation>Table of rates</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>Tables (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) set.</source>
        <translation>
            <numerusform>%n rate set.</numerusform>
            <numerusform>%n rates set.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ReferralView</name>
    <message>
        <source>Joined by</source>
        <translation>Joined by</translation>
    </message>
    <message>
        <source>with the referrer in</source>
        <translation>with the referrer in</translation>
    </message>
    <message>
        <source>which belongs to who</source>
        <translation>which belongs to who</translation>
    </message>
    <message>
        <source>Nobody was invited in this period.</source>
        <translation>Nobody was invited in this period.</translation>
    </message>
    <message>
        <source>A forecast needs newcomers who have been observed for 30 days.</source>
        <translation>A forecast needs newcomers who have been observed for 30 days.</translation>
    </message>
    <message>
        <source>Whom people listen to (KOC)</source>
        <translation>Whom people listen to (KOC)</translation>
    </message>
    <message>
        <source>Groups that look like fraud</source>
        <translation>Groups that look like fraud</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>Generations</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Newcomers</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>newcomers a day, nine times out of ten within the band</source>
        <translation>newcomers a day, nine times out of ten within the band</translation>
    </message>
    <message>
        <source>Who began to invite</source>
        <translation>Who began to invite</translation>
    </message>
    <message>
        <source>Suspicious people</source>
        <translation>Suspicious people</translation>
    </message>
    <message>
        <source>Invited in generation %1</source>
        <translation>Invited in generation %1</translation>
    </message>
    <message>
        <source>%1 · ordered</source>
        <translation>%1 · ordered</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>Who began</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>people by their distance from who began</source>
        <translation>people by their distance from who began</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ReportsPage</name>
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
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>%1, own version</source>
        <translation>%1, own version</translation>
    </message>
    <message>
        <source>%1, own version %2</source>
        <translation>%1, own version %2</translation>
    </message>
</context>
<context>
    <name>panorama::ui::RetentionView</name>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>comes back for</source>
        <translation>comes back for</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Nobody began in this period.</source>
        <translation>Nobody began in this period.</translation>
    </message>
    <message>
        <source>Began in</source>
        <translation>Began in</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>share that came back, by periods since the first · %1</source>
        <translation>share that came back, by periods since the first · %1</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classic</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Rolling</translation>
    </message>
    <message>
        <source>Classic: came back in that very period. Rolling: in that period or later.</source>
        <translation>Classic: came back in that very period. Rolling: in that period or later.</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 of %2 people</translation>
    </message>
    <message>
        <source>share that came back then or later, by periods since the first · %1</source>
        <translation>share that came back then or later, by periods since the first · %1</translation>
    </message>
    <message>
        <source>Began %1, back in period %2</source>
        <translation>Began %1, back in period %2</translation>
    </message>
    <message>
        <source>days after</source>
        <translation>days after</translation>
    </message>
    <message>
        <source>weeks after</source>
        <translation>weeks after</translation>
    </message>
    <message>
        <source>months after</source>
        <translation>months after</translation>
    </message>
    <message>
        <source>%1 · %2 people</source>
        <translation>%1 · %2 people</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ReviewView</name>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>The same person?</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>Open A</source>
        <translation>Open A</translation>
    </message>
    <message>
        <source>Open B</source>
        <translation>Open B</translation>
    </message>
    <message>
        <source>Y same person · N not the same · ↑ ↓ next pair · Ctrl+Z takes it back</source>
        <translation>Y same person · N not the same · ↑ ↓ next pair · Ctrl+Z takes it back</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Likely</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>Nothing waits for review</translation>
    </message>
    <message>
        <source>Pairs that matching finds likely but not certain are laid side by side here.</source>
        <translation>Pairs that matching finds likely but not certain are laid side by side here.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Orders of the customer</source>
        <translation>Orders of the customer</translation>
    </message>
    <message>
        <source>Records of the customer</source>
        <translation>Records of the customer</translation>
    </message>
</context>
<context>
    <name>panorama::ui::RuleCard</name>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Customers: %1.</source>
        <translation>Customers: %1.</translation>
    </message>
    <message>
        <source>people · %1 of all %2 customers</source>
        <translation>people · %1 of all %2 customers</translation>
    </message>
</context>
<context>
    <name>panorama::ui::RuleTree</name>
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
        <source>Excluded</source>
        <translation>Excluded</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclude</translation>
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
        <source>not</source>
        <translation>not</translation>
    </message>
    <message>
        <source>Turn the condition into its opposite</source>
        <translation>Turn the condition into its opposite</translation>
    </message>
    <message>
        <source>Drag to move; Ctrl with arrows moves, Ctrl+D duplicates, Del deletes</source>
        <translation>Drag to move; Ctrl with arrows moves, Ctrl+D duplicates, Del deletes</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move into the group beside</source>
        <translation>Move into the group beside</translation>
    </message>
    <message>
        <source>Move out of the group</source>
        <translation>Move out of the group</translation>
    </message>
    <message>
        <source>Take the “not” away</source>
        <translation>Take the “not” away</translation>
    </message>
    <message>
        <source>Turn into its opposite</source>
        <translation>Turn into its opposite</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Search conditions: city, order, consent …</source>
        <translation>Search conditions: city, order, consent …</translation>
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
    <name>panorama::ui::ScheduleCard</name>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Sync connected sources</source>
        <translation>Sync connected sources</translation>
    </message>
    <message>
        <source>While Panorama is open on this computer. Without the window, a schedule of the system can run: panorama-cli source sync --all</source>
        <translation>While Panorama is open on this computer. Without the window, a schedule of the system can run: panorama-cli source sync --all</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SearchBox</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SegmentsPage</name>
    <message>
        <source>No segment yet</source>
        <translation>No segment yet</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>New segment</translation>
    </message>
    <message>
        <source>Describe the people you want to talk to; the exact number follows your hand.</source>
        <translation>Describe the people you want to talk to; the exact number follows your hand.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>New segment from a template</source>
        <translation>New segment from a template</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Start from a template</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Search templates</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Look-alikes</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Hand this segment over to an advertising platform or to store guides</source>
        <translation>Hand this segment over to an advertising platform or to store guides</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lifecycle</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
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
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Region of phone numbers</source>
        <translation>Region of phone numbers</translation>
    </message>
    <message>
        <source>Weeks start on</source>
        <translation>Weeks start on</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
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
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Language, theme and density are as delivered.</source>
        <translation>Language, theme and density are as delivered.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Reset appearance</source>
        <translation>Reset appearance</translation>
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
    <name>panorama::ui::SizePanel</name>
    <message>
        <source>12 weeks</source>
        <translation>12 weeks</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 months</translation>
    </message>
    <message>
        <source>Nobody at any of these times.</source>
        <translation>Nobody at any of these times.</translation>
    </message>
    <message>
        <source>Events and consents as they were then, attributes and tags as they are today.</source>
        <translation>Events and consents as they were then, attributes and tags as they are today.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>People in the segment over time</source>
        <translation>People in the segment over time</translation>
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
        <translation>Source</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Connect all the same</source>
        <translation>Connect all the same</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>Connect a source</translation>
    </message>
    <message>
        <source>Search the catalogue …</source>
        <translation>Search the catalogue …</translation>
    </message>
    <message>
        <source>Manifest of your own …</source>
        <translation>Manifest of your own …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Manifest of a source</source>
        <translation>Manifest of a source</translation>
    </message>
    <message>
        <source>Manifests (*.json)</source>
        <translation>Manifests (*.json)</translation>
    </message>
    <message>
        <source>%1, interface of %2. Brings: %3.</source>
        <translation>%1, interface of %2. Brings: %3.</translation>
    </message>
    <message>
        <source>Checked against the vendor&apos;s published specification, never against a live account.</source>
        <translation>Checked against the vendor&apos;s published specification, never against a live account.</translation>
    </message>
    <message>
        <source>Checked against nothing but itself.</source>
        <translation>Checked against nothing but itself.</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Trying …</translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <translation>Connecting %1</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 is connected.</translation>
    </message>
    <message>
        <source>%1 is connected; not everything answers: %2</source>
        <translation>%1 is connected; not everything answers: %2</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SourceDetail</name>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Read all again</source>
        <translation>Read all again</translation>
    </message>
    <message>
        <source>Reads everything from the beginning, not only what is new</source>
        <translation>Reads everything from the beginning, not only what is new</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Disconnect</translation>
    </message>
    <message>
        <source>What the source brought stays</source>
        <translation>What the source brought stays</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Read up to</source>
        <translation>Read up to</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>fed from files</source>
        <translation>fed from files</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rejected</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>last on %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
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
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 unchanged, %5 rejected</source>
        <translation>%1: %2 new, %3 changed, %4 unchanged, %5 rejected</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %n deliveries</source>
        <translation>
            <numerusform>%1 rows in %n delivery</numerusform>
            <numerusform>%1 rows in %n deliveries</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translation>nothing came yet</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SourceForm</name>
    <message>
        <source>Name of the source</source>
        <translation>Name of the source</translation>
    </message>
    <message>
        <source>kept sealed in the workspace</source>
        <translation>kept sealed in the workspace</translation>
    </message>
    <message>
        <source>several with commas</source>
        <translation>several with commas</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Advanced</translation>
    </message>
    <message>
        <source>a PEM file, where a proxy of the company signs</source>
        <translation>a PEM file, where a proxy of the company signs</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Address of the server</translation>
    </message>
    <message>
        <source>Certificates to trust besides the system&apos;s</source>
        <translation>Certificates to trust besides the system&apos;s</translation>
    </message>
    <message>
        <source>Give the source a name.</source>
        <translation>Give the source a name.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>This is needed.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Write a number.</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SpanEditor</name>
    <message>
        <source>Last 30 days of data</source>
        <translation>Last 30 days of data</translation>
    </message>
    <message>
        <source>Last 90 days of data</source>
        <translation>Last 90 days of data</translation>
    </message>
    <message>
        <source>Last 26 weeks of data</source>
        <translation>Last 26 weeks of data</translation>
    </message>
    <message>
        <source>Last year of data</source>
        <translation>Last year of data</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>All data</translation>
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
        <source>Usual periods</source>
        <translation>Usual periods</translation>
    </message>
</context>
<context>
    <name>panorama::ui::StageCard</name>
    <message>
        <source>Sheet of losses</source>
        <translation>Sheet of losses</translation>
    </message>
    <message>
        <source>losses</source>
        <translation>losses</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the sheet of losses</source>
        <translation>Writing the sheet of losses</translation>
    </message>
    <message>
        <source>Filled sheet of losses</source>
        <translation>Filled sheet of losses</translation>
    </message>
    <message>
        <source>Reading the sheet of losses</source>
        <translation>Reading the sheet of losses</translation>
    </message>
    <message>
        <source>%1 of %2 rows had a reason; the funnel counts them now.</source>
        <translation>%1 of %2 rows had a reason; the funnel counts them now.</translation>
    </message>
    <message>
        <source>Sheet of those lost here …</source>
        <translation>Sheet of those lost here …</translation>
    </message>
    <message>
        <source>Sheet of all who were lost …</source>
        <translation>Sheet of all who were lost …</translation>
    </message>
    <message>
        <source>Read a filled sheet …</source>
        <translation>Read a filled sheet …</translation>
    </message>
    <message>
        <source>Why lost</source>
        <translation>Why lost</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>A workbook in which sales say why people were lost; read back, it fills the reasons.</source>
        <translation>A workbook in which sales say why people were lost; read back, it fills the reasons.</translation>
    </message>
    <message>
        <source>Nobody was lost at this stage.</source>
        <translation>Nobody was lost at this stage.</translation>
    </message>
    <message>
        <source>Nobody took this step.</source>
        <translation>Nobody took this step.</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Losses</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>After %1</translation>
    </message>
    <message>
        <source>At the goal: %1</source>
        <translation>At the goal: %1</translation>
    </message>
    <message>
        <source>%1 in = %2 went on + %3 lost + %4 open</source>
        <translation>%1 in = %2 went on + %3 lost + %4 open</translation>
    </message>
    <message>
        <source>%1 people arrived</source>
        <translation>%1 people arrived</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>To %1: half within %2, a quarter within %3, nine of ten within %4</source>
        <translation>To %1: half within %2, a quarter within %3, nine of ten within %4</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>Lost after %1</source>
        <translation>Lost after %1</translation>
    </message>
    <message>
        <source>Still open after %1</source>
        <translation>Still open after %1</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>Reached %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 people are in the sheet. Sales fill in the column of the reason and send it back.</source>
        <translation>%1 people are in the sheet. Sales fill in the column of the reason and send it back.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Taking the reasons back</source>
        <translation>Taking the reasons back</translation>
    </message>
    <message>
        <source>The reasons of the sheet were taken back.</source>
        <translation>The reasons of the sheet were taken back.</translation>
    </message>
    <message>
        <source>No row of the sheet has a reason yet. Sales write it into the column beside the reason so far.</source>
        <translation>No row of the sheet has a reason yet. Sales write it into the column beside the reason so far.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 so far</translation>
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
    <name>panorama::ui::StatementView</name>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>reached by</source>
        <translation>reached by</translation>
    </message>
    <message>
        <source>seen as</source>
        <translation>seen as</translation>
    </message>
    <message>
        <source>came means</source>
        <translation>came means</translation>
    </message>
    <message>
        <source>Save a segment first: a statement needs a target.</source>
        <translation>Save a segment first: a statement needs a target.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Of the target</source>
        <translation>Of the target</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Why those who were reached did not come: %1</source>
        <translation>Why those who were reached did not come: %1</translation>
    </message>
    <message>
        <source>Target against arrived</source>
        <translation>Target against arrived</translation>
    </message>
    <message>
        <source>everybody of the target stands in one line; a bar or a double click makes a segment of it · %1</source>
        <translation>everybody of the target stands in one line; a bar or a double click makes a segment of it · %1</translation>
    </message>
    <message>
        <source>Who came and who did not</source>
        <translation>Who came and who did not</translation>
    </message>
</context>
<context>
    <name>panorama::ui::StepRow</name>
    <message>
        <source>Add step</source>
        <translation>Add step</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>Filter the events of this step</source>
        <translation>Filter the events of this step</translation>
    </message>
    <message>
        <source>Move or remove step %1</source>
        <translation>Move or remove step %1</translation>
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
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Only events where all of this holds</source>
        <translation>Only events where all of this holds</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SyncSchedule</name>
    <message>
        <source>Only when I say so</source>
        <translation>Only when I say so</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Once a day</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>Every hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing as scheduled</source>
        <translation>Syncing as scheduled</translation>
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
    <message>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
</context>
<context>
    <name>panorama::ui::TagsRoom</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Unused</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Stale</translation>
    </message>
    <message>
        <source>Same people</source>
        <translation>Same people</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>No owner</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Half-life</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>does not fade</source>
        <translation>does not fade</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>After so many days the tag counts half as much: for intentions that fade.</source>
        <translation>After so many days the tag counts half as much: for intentions that fade.</translation>
    </message>
    <message>
        <source>Segment of this tag</source>
        <translation>Segment of this tag</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>nobody has it</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>same as %1</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>stale</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>unused</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Fresh</translation>
    </message>
    <message>
        <source>Days since it was last brought in</source>
        <translation>Days since it was last brought in</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 tags · %2 unused · %3 stale · %4 pairs mean the same people</source>
        <translation>%1 tags · %2 unused · %3 stale · %4 pairs mean the same people</translation>
    </message>
    <message>
        <source>No tag is chosen</source>
        <translation>No tag is chosen</translation>
    </message>
    <message>
        <source>%1 people have it</source>
        <translation>%1 people have it</translation>
    </message>
    <message>
        <source>with its half-life it weighs as much as %1 records marked today</source>
        <translation>with its half-life it weighs as much as %1 records marked today</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>nothing uses it</source>
        <translation>nothing uses it</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>used by %1</translation>
    </message>
    <message>
        <source>means the same people as %1: one of them is enough</source>
        <translation>means the same people as %1: one of them is enough</translation>
    </message>
    <message>
        <source>Renamed on %1 records and in %2 rules.</source>
        <translation>Renamed on %1 records and in %2 rules.</translation>
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
    <name>panorama::ui::TrendView</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Rate from the step before</source>
        <translation>Rate from the step before</translation>
    </message>
    <message>
        <source>Rate from the first step</source>
        <translation>Rate from the first step</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Nobody took the first step in this period.</source>
        <translation>Nobody took the first step in this period.</translation>
    </message>
    <message>
        <source>By when people began. Dashed: some of them may still go on.</source>
        <translation>By when people began. Dashed: some of them may still go on.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
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
    <message>
        <source>and %1 smaller ones with %2 people</source>
        <translation>and %1 smaller ones with %2 people</translation>
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
    <name>panorama::ui::WhyPanel</name>
    <message>
        <source>Customer id, phone:…, email:… and Return</source>
        <translation>Customer id, phone:…, email:… and Return</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>%1 is in this segment</source>
        <translation>%1 is in this segment</translation>
    </message>
    <message>
        <source>%1 is not in this segment</source>
        <translation>%1 is not in this segment</translation>
    </message>
    <message>
        <source>It would end if this turned:</source>
        <translation>It would end if this turned:</translation>
    </message>
    <message>
        <source>The nearest miss: it would take this.</source>
        <translation>The nearest miss: it would take this.</translation>
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
        <source>%1 people are one line away</source>
        <translation>%1 people are one line away</translation>
    </message>
    <message>
        <source>They would come in if one line alone were otherwise. Or name a person above to see why.</source>
        <translation>They would come in if one line alone were otherwise. Or name a person above to see why.</translation>
    </message>
    <message>
        <source>These people as a segment</source>
        <translation>These people as a segment</translation>
    </message>
    <message>
        <source>All but: %1</source>
        <translation>All but: %1</translation>
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
        <translation>No source has told anything about single days yet.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>X-ray</translation>
    </message>
    <message>
        <source>day × source · %1 of %2 days are missing</source>
        <translation>day × source · %1 of %2 days are missing</translation>
    </message>
    <message>
        <source>day × source · nothing is missing</source>
        <translation>day × source · nothing is missing</translation>
    </message>
    <message>
        <source>The rows of each day are being counted …</source>
        <translation>The rows of each day are being counted …</translation>
    </message>
    <message>
        <source>day × source</source>
        <translation>day × source</translation>
    </message>
</context>
</TS>
