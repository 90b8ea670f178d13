<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AttributeSwap</name>
    <message>
        <source>leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>  “%1” is here</source>
        <translation>&#x3000;“%1”对应</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>使用这些</translation>
    </message>
    <message>
        <source>Which of your attributes says it? It is put into all pools.</source>
        <translation>您的哪个属性表示它？将用于所有人群池。</translation>
    </message>
</context>
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
    <name>Charts</name>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>people</source>
        <comment>unit of an axis</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>times</source>
        <comment>unit of an axis</comment>
        <translation>次</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of an axis</comment>
        <translation>天</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>先后顺序</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>RFM score</source>
        <translation>RFM 得分</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>人群池</translation>
    </message>
    <message>
        <source>One behaviour after another</source>
        <translation>依次发生的行为</translation>
    </message>
    <message>
        <source>Recency, frequency, amount</source>
        <translation>最近购买、频次、金额</translation>
    </message>
    <message>
        <source>Lifecycle stage</source>
        <translation>生命周期阶段</translation>
    </message>
    <message>
        <source>Funnel stage</source>
        <translation>漏斗阶段</translation>
    </message>
    <message>
        <source>Figure of a journey</source>
        <translation>旅程中的数字</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>same segment</source>
        <translation>同一人群</translation>
    </message>
    <message>
        <source>channel not given</source>
        <translation>未注明渠道</translation>
    </message>
    <message>
        <source>Campaigns in each other&apos;s way</source>
        <translation>相互重叠的活动</translation>
    </message>
    <message>
        <source>People are counted where both campaigns have a segment; drafts count too. A double click opens the campaign.</source>
        <translation>两个活动都指定人群时按人数计算，草稿也算在内。双击打开活动。</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>and</source>
        <translation>与</translation>
    </message>
    <message>
        <source>Both in</source>
        <translation>冲突于</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>People in both</source>
        <translation>重叠人数</translation>
    </message>
</context>
<context>
    <name>DataKind</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Daily spend</source>
        <translation>每日花费</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The vault of this workspace is locked.</source>
        <translation>此工作区的保险库已锁定。</translation>
    </message>
    <message>
        <source>Names lie in the vault, which is locked.</source>
        <translation>姓名在保险库中，保险库已锁定。</translation>
    </message>
    <message>
        <source>Give --passphrase env:VAR or file:PATH.</source>
        <translation>请用密码打开工作区。</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace.</source>
        <translation>另一个程序正在写入此工作区。</translation>
    </message>
    <message>
        <source>Another process is writing to the workspace: %1.</source>
        <translation>另一个进程正在写入此工作区：%1。</translation>
    </message>
    <message>
        <source>Wait for it, then try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message>
        <source>The workspace file is damaged.</source>
        <translation>工作区文件已损坏。</translation>
    </message>
    <message>
        <source>A block of events is damaged.</source>
        <translation>有一块行为数据已损坏。</translation>
    </message>
    <message>
        <source>Restore a backup: workspace restore FILE.</source>
        <translation>请在“设置”页恢复备份。</translation>
    </message>
    <message>
        <source>The workspace is write-protected.</source>
        <translation>工作区为只读。</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write to.</source>
        <translation>请复制到可写的文件夹。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>磁盘已满，未做任何更改。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请腾出空间后再试。</translation>
    </message>
    <message>
        <source>This file cannot be written: %1.</source>
        <translation>无法写入此文件：%1。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with space left.</source>
        <translation>请选择可写且有空间的文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Check the folder and the free space.</source>
        <translation>请检查文件夹与剩余空间。</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>报告未能写出。</translation>
    </message>
    <message>
        <source>Is there room, and may you write there?</source>
        <translation>请确认有空间且可写入。</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>没有这位客户。</translation>
    </message>
    <message>
        <source>Give a customer&apos;s id, a record key (SOURCE/KEY) or KIND:VALUE.</source>
        <translation>请填客户编号、记录键（来源/键）或“类型:值”。</translation>
    </message>
    <message>
        <source>There are %1 seeds among %2 customers; a comparison needs at least 50 seeds and 50 others.</source>
        <translation>%2 位客户中有 %1 位种子；至少要有 50 位种子和 50 位其他人才能比较。</translation>
    </message>
    <message>
        <source>Take a larger group of people to start from.</source>
        <translation>请换一个更大的人群。</translation>
    </message>
    <message>
        <source>A table of scans has the columns code and time, and phone, openid, member_no or another identifier.</source>
        <translation>扫码表格需有“编码”“时间”列，以及手机、openid、会员号或其他标识。</translation>
    </message>
    <message>
        <source>Rename its columns, or use import with a mapping.</source>
        <translation>请改列名，或在“渠道”页按映射导入。</translation>
    </message>
    <message>
        <source>There is no saved segment %1.</source>
        <translation>没有已存人群 %1。</translation>
    </message>
    <message>
        <source>See segment list.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>This segment leads back to itself.</source>
        <translation>此人群绕回了自身。</translation>
    </message>
    <message>
        <source>Take one of the segments out of the circle.</source>
        <translation>请从循环中去掉一个人群。</translation>
    </message>
    <message>
        <source>This funnel&apos;s segment leads back to the funnel.</source>
        <translation>此漏斗的人群又绕回了漏斗。</translation>
    </message>
    <message>
        <source>Take one of them out of the circle.</source>
        <translation>请从循环中去掉其一。</translation>
    </message>
    <message>
        <source>This span has more than 1,000 points.</source>
        <translation>此时段超过 1,000 个点。</translation>
    </message>
    <message>
        <source>This span has more than 400 periods.</source>
        <translation>此时段超过 400 期。</translation>
    </message>
    <message>
        <source>This span has too many periods.</source>
        <translation>此时段的期数过多。</translation>
    </message>
    <message>
        <source>Take weeks or months, or a shorter span.</source>
        <translation>请改按周或按月，或缩短时段。</translation>
    </message>
    <message>
        <source>Use weeks or months, or a shorter span.</source>
        <translation>请改按周或按月，或缩短时段。</translation>
    </message>
    <message>
        <source>This is no sheet of losses: its header is missing.</source>
        <translation>这不是流失登记表：缺少表头。</translation>
    </message>
    <message>
        <source>Use the sheet that funnel losses wrote, and keep its header.</source>
        <translation>请用此处导出的登记表，并保留表头。</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;.</source>
        <translation>没有标签“%1”。</translation>
    </message>
    <message>
        <source>The new name must be another one.</source>
        <translation>新名称须不同于原名。</translation>
    </message>
    <message>
        <source>A segment needs a name.</source>
        <translation>人群需要名称。</translation>
    </message>
    <message>
        <source>No customer has an attribute of this name that is not personal; personal ones are sealed.</source>
        <translation>没有客户有此名称的属性；标为个人信息的属性加密保存，不能用来细分。</translation>
    </message>
    <message>
        <source>No customer has a tag &quot;%1&quot;.</source>
        <translation>没有客户有标签“%1”。</translation>
    </message>
    <message>
        <source>No customer has an identifier of kind &quot;%1&quot;.</source>
        <translation>没有客户有“%1”类标识。</translation>
    </message>
    <message>
        <source>No consent has the purpose &quot;%1&quot;.</source>
        <translation>没有用途为“%1”的授权。</translation>
    </message>
    <message>
        <source>No event is called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的行为。</translation>
    </message>
    <message>
        <source>No event has a property &quot;%1&quot;.</source>
        <translation>没有行为有属性“%1”。</translation>
    </message>
    <message>
        <source>No event has the property &quot;%1&quot;.</source>
        <translation>没有行为有属性“%1”。</translation>
    </message>
    <message>
        <source>Amounts in %1 without a rate of their day count as missing.</source>
        <translation>%1 金额当日无汇率的按缺失计。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The workspace is damaged: rows stand out of their order.</source>
        <translation>工作区已损坏：行的次序错乱。</translation>
    </message>
    <message>
        <source>Check it with workspace check, and restore a backup.</source>
        <translation>在“设置”页检查，并恢复备份。</translation>
    </message>
    <message>
        <source>There is no record %1.</source>
        <translation>没有记录 %1。</translation>
    </message>
    <message>
        <source>Give a record key, SOURCE/KEY.</source>
        <translation>请填写记录键（来源/键）。</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>没有客户 %1。</translation>
    </message>
    <message>
        <source>Give a customer id, a record key SOURCE/KEY, or KIND:VALUE.</source>
        <translation>请填写客户编号、记录键（来源/键）或 类型:值。</translation>
    </message>
    <message>
        <source>Several customers have it: %1.</source>
        <translation>多位客户都有它：%1。</translation>
    </message>
    <message>
        <source>Give one of these ids.</source>
        <translation>请填写其中一个编号。</translation>
    </message>
    <message>
        <source>A record has vanished.</source>
        <translation>一条记录已消失。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>没有这条记录。</translation>
    </message>
    <message>
        <source>A record cannot be linked with itself.</source>
        <translation>记录不能与自己关联。</translation>
    </message>
    <message>
        <source>Name two records.</source>
        <translation>请指定两条记录。</translation>
    </message>
    <message>
        <source>There is no link %1.</source>
        <translation>没有关联 %1。</translation>
    </message>
    <message>
        <source>There is no pair %1.</source>
        <translation>没有配对 %1。</translation>
    </message>
    <message>
        <source>Nobody has described this customer yet; there is nothing to set an attribute on.</source>
        <translation>还没有任何资料描述这位客户，无处设置属性。</translation>
    </message>
    <message>
        <source>Import a customers row with one of its identifiers first.</source>
        <translation>请先导入一行带有其标识的客户资料。</translation>
    </message>
    <message>
        <source>The calendar file is larger than 64 MB.</source>
        <translation>日历文件大于 64 MB。</translation>
    </message>
    <message>
        <source>This is no calendar file (no BEGIN:VCALENDAR).</source>
        <translation>这不是日历文件（缺少 BEGIN:VCALENDAR）。</translation>
    </message>
    <message>
        <source>Give a file as calendars export it (.ics).</source>
        <translation>请选择日历导出的文件（.ics）。</translation>
    </message>
    <message>
        <source>The total is below what is locked, comes in lots or is kept by floors: %1.</source>
        <translation>总额低于已锁定、按整批与下限所占的金额之和：%1。</translation>
    </message>
    <message>
        <source>Unlock lines, lower floors or change the lines with lots first.</source>
        <translation>请先解锁某些行、降低下限，或调整按整批的行。</translation>
    </message>
    <message>
        <source>The caps of the groups leave no way to divide this total.</source>
        <translation>分组上限使这一总额无法分配。</translation>
    </message>
    <message>
        <source>Raise a group&apos;s cap.</source>
        <translation>请提高某个分组的上限。</translation>
    </message>
    <message>
        <source>The floor is above the cap.</source>
        <translation>下限高于上限。</translation>
    </message>
    <message>
        <source>A lot must be more than 0.</source>
        <translation>每份必须大于 0。</translation>
    </message>
    <message>
        <source>The planned amount is below the floor.</source>
        <translation>计划金额低于下限。</translation>
    </message>
    <message>
        <source>The planned amount is above the cap.</source>
        <translation>计划金额高于上限。</translation>
    </message>
    <message>
        <source>The planned amount is no whole number of lots.</source>
        <translation>计划金额不是整数份。</translation>
    </message>
    <message>
        <source>The lines of this group have more than its cap together.</source>
        <translation>该分组各行之和超过其上限。</translation>
    </message>
    <message>
        <source>The lines have %1 more than the total together.</source>
        <translation>各行之和比总额多 %1。</translation>
    </message>
    <message>
        <source>Two lines have the id &quot;%1&quot;.</source>
        <translation>有两行的编号都是“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount in %2.</source>
        <translation>“%1”不是以 %2 计的金额。</translation>
    </message>
    <message>
        <source>&quot;to&quot; must be later than &quot;from&quot;; it is the first day that no longer counts.</source>
        <translation>“to”必须晚于“from”；它是不再计入的第一天。</translation>
    </message>
    <message>
        <source>A name has 1 to 200 characters and no control characters.</source>
        <translation>名称须为 1 到 200 个字符，且不含控制字符。</translation>
    </message>
    <message>
        <source>A day is written yyyy-MM-dd.</source>
        <translation>日期写作 yyyy-MM-dd。</translation>
    </message>
    <message>
        <source>An amount is a plain decimal in quotes, such as &quot;12000.00&quot;, and not negative.</source>
        <translation>金额是带引号的小数，如 &quot;12000.00&quot;，且不为负。</translation>
    </message>
    <message>
        <source>A budget needs its currency, such as &quot;CNY&quot;.</source>
        <translation>预算需要币种，如 &quot;CNY&quot;。</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>This is too long for a QR code: %1 …</source>
        <translation>内容太长，无法生成二维码：%1 …</translation>
    </message>
    <message>
        <source>Shorten the link; short codes are also read from further away.</source>
        <translation>请缩短链接；短码也能从更远处扫到。</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>无法生成 PDF。</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>无法生成图片。</translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation>无法写入工作簿。</translation>
    </message>
    <message>
        <source>Is there room in the temporary folder?</source>
        <translation>临时文件夹还有空间吗？</translation>
    </message>
    <message>
        <source>A store is named once, by a text.</source>
        <translation>每个门店只写一次，用文字命名。</translation>
    </message>
    <message>
        <source>A prefix has 1 to 6 of the signs 0-9 and A-Z without I, L, O, U.</source>
        <translation>前缀为 1 到 6 位，可用 0-9 与 A-Z，不含 I、L、O、U。</translation>
    </message>
    <message>
        <source>A batch has at most 2,000,000 codes.</source>
        <translation>一批最多 2,000,000 个码。</translation>
    </message>
    <message>
        <source>Make several batches.</source>
        <translation>请分成几批。</translation>
    </message>
    <message>
        <source>A link starts with https:// and holds {code} once.</source>
        <translation>链接以 https:// 开头，并且恰好含有一个 {code}。</translation>
    </message>
    <message>
        <source>Such as https://go.brand.example/c?k={code}</source>
        <translation>例如 https://go.brand.example/c?k={code}</translation>
    </message>
    <message>
        <source>The link is longer than 200 signs: its QR code would be hard to read.</source>
        <translation>链接超过 200 个字符，二维码将难以识读。</translation>
    </message>
    <message>
        <source>There is a batch &quot;%1&quot; with the prefix %2 already; its codes may be printed.</source>
        <translation>已有批次“%1”使用前缀 %2，其码可能已经印出。</translation>
    </message>
    <message>
        <source>Give the new batch a name and prefix of its own.</source>
        <translation>请给新批次另取名称和前缀。</translation>
    </message>
    <message>
        <source>A sheet is a .pdf, .svg or .csv file.</source>
        <translation>码表须为 .pdf、.svg 或 .csv 文件。</translation>
    </message>
    <message>
        <source>The batch has no store &quot;%1&quot;.</source>
        <translation>该批次没有门店“%1”。</translation>
    </message>
    <message>
        <source>A scan without a code.</source>
        <translation>这条扫码没有码。</translation>
    </message>
    <message>
        <source>A side has at least a moment.</source>
        <translation>前后两侧都须有一段时间。</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; has a quote that is never closed.</source>
        <translation>格式“%1”的引号没有闭合。</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; is neither a date nor a time.</source>
        <translation>格式“%1”既不是日期也不是时间。</translation>
    </message>
    <message>
        <source>It needs at least yyyy and M or MM, such as yyyy-MM-dd HH:mm:ss.</source>
        <translation>至少需要 yyyy 与 M 或 MM，如 yyyy-MM-dd HH:mm:ss。</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; has &quot;%2&quot; twice.</source>
        <translation>格式“%1”中“%2”出现两次。</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; has the unknown letters &quot;%2&quot;.</source>
        <translation>格式“%1”含有未知字母“%2”。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing; %2 need it.</source>
        <translation>缺少字段“%1”；“%2”需要它。</translation>
    </message>
    <message>
        <source>Map a column to &quot;%1&quot;.</source>
        <translation>请把一列对应到“%1”。</translation>
    </message>
    <message>
        <source>No identifier is mapped.</source>
        <translation>没有对应任何标识。</translation>
    </message>
    <message>
        <source>Map at least one column to id.phone, id.email, id.member_no or another id.KIND.</source>
        <translation>请至少把一列对应到手机、邮箱、会员号或其他标识。</translation>
    </message>
    <message>
        <source>It is not clear which column names a customer.</source>
        <translation>不清楚哪一列代表客户。</translation>
    </message>
    <message>
        <source>It is not clear which field is the key of a customer.</source>
        <translation>不清楚哪个字段是客户的键。</translation>
    </message>
    <message>
        <source>&quot;source&quot; must have 1 to 200 characters.</source>
        <translation>来源名称须为 1 到 200 个字符。</translation>
    </message>
    <message>
        <source>&quot;currency&quot; must be a code of three capital letters, such as CNY.</source>
        <translation>币种须为三个大写字母，如 CNY。</translation>
    </message>
    <message>
        <source>&quot;zone&quot; is no time zone that is known.</source>
        <translation>时区未知。</translation>
    </message>
    <message>
        <source>Give an IANA name, such as Asia/Shanghai.</source>
        <translation>请填写 IANA 名称，如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of %2.</source>
        <translation>“%1”不是“%2”的字段。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is mapped twice.</source>
        <translation>字段“%1”对应了两次。</translation>
    </message>
    <message>
        <source>The type &quot;%1&quot; does not fit the format.</source>
        <translation>类型“%1”与格式不符。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a %2.</source>
        <translation>“%1”不能是 %2 类型。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot have this format.</source>
        <translation>“%1”不能用这种格式。</translation>
    </message>
    <message>
        <source>&quot;column&quot; is empty.</source>
        <translation>列名为空。</translation>
    </message>
    <message>
        <source>A half-life is longer than no time.</source>
        <translation>半衰期必须大于零。</translation>
    </message>
    <message>
        <source>At least one model is needed.</source>
        <translation>至少需要一个模型。</translation>
    </message>
    <message>
        <source>A funnel has 1 to %1 steps.</source>
        <translation>漏斗有 1 到 %1 步。</translation>
    </message>
    <message>
        <source>The funnel has %1 steps.</source>
        <translation>这个漏斗有 %1 步。</translation>
    </message>
    <message>
        <source>The funnel has only %1 steps.</source>
        <translation>这个漏斗只有 %1 步。</translation>
    </message>
    <message>
        <source>A funnel needs a name to be saved.</source>
        <translation>保存漏斗需要名称。</translation>
    </message>
    <message>
        <source>This journey&apos;s segment leads back to the journey.</source>
        <translation>该旅程的人群又引用回该旅程。</translation>
    </message>
    <message>
        <source>There is no event of this name.</source>
        <translation>没有叫这个名字的行为。</translation>
    </message>
    <message>
        <source>A cohort is named by its first day.</source>
        <translation>同期群以其首日命名。</translation>
    </message>
    <message>
        <source>Write it as 2026-01-05.</source>
        <translation>写作 2026-01-05。</translation>
    </message>
    <message>
        <source>Only the lost have a reason.</source>
        <translation>只有流失者才有原因。</translation>
    </message>
    <message>
        <source>Each limit must be at least as long as the one before it.</source>
        <translation>每个期限不得短于前一个。</translation>
    </message>
    <message>
        <source>The order is new_days, active_days, at_risk_days, dormant_days.</source>
        <translation>次序为：新客、活跃、预警、沉睡。</translation>
    </message>
    <message>
        <source>A pool needs an id.</source>
        <translation>人群池需要编号。</translation>
    </message>
    <message>
        <source>There may be at most 100 pools.</source>
        <translation>人群池最多 100 个。</translation>
    </message>
    <message>
        <source>There are two pools of this id.</source>
        <translation>有两个人群池编号相同。</translation>
    </message>
    <message>
        <source>There is no pool %1.</source>
        <translation>没有人群池 %1。</translation>
    </message>
    <message>
        <source>See pool list.</source>
        <translation>见“人群”页的人群池。</translation>
    </message>
    <message>
        <source>This workspace has no pools.</source>
        <translation>这个工作区没有人群池。</translation>
    </message>
    <message>
        <source>Save a list with pool save.</source>
        <translation>请先在“人群”页建立人群池。</translation>
    </message>
    <message>
        <source>Save a list with pool save; pool template gives one.</source>
        <translation>请先在“人群”页建立人群池。</translation>
    </message>
    <message>
        <source>Only comparisons of numbers are possible here.</source>
        <translation>此处只能比较数字。</translation>
    </message>
    <message>
        <source>This must be %1.</source>
        <translation>此处须为 %1。</translation>
    </message>
    <message>
        <source>&quot;between&quot; takes a list of two values.</source>
        <translation>“between”需要两个值的列表。</translation>
    </message>
    <message>
        <source>&quot;in&quot; takes a list of values.</source>
        <translation>“in”需要值的列表。</translation>
    </message>
    <message>
        <source>This number is too large or too small.</source>
        <translation>数字过大或过小。</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>此处须为数字。</translation>
    </message>
    <message>
        <source>This must be a number, a text, true or false.</source>
        <translation>此处须为数字、文字、true 或 false。</translation>
    </message>
    <message>
        <source>Ask for missing values by &quot;known&quot;: false.</source>
        <translation>缺失值请用 &quot;known&quot;: false 查询。</translation>
    </message>
    <message>
        <source>An entry of &quot;where&quot; must be an object.</source>
        <translation>“where”的每一项须为对象。</translation>
    </message>
    <message>
        <source>An operator is missing.</source>
        <translation>缺少运算符。</translation>
    </message>
    <message>
        <source>Give one of = != &lt; &lt;= &gt; &gt;= in between contains starts_with known.</source>
        <translation>请用 = != &lt; &lt;= &gt; &gt;= in between contains starts_with known 之一。</translation>
    </message>
    <message>
        <source>&quot;currency&quot; goes with the property &quot;value&quot; only.</source>
        <translation>“currency”只能与属性“value”同用。</translation>
    </message>
    <message>
        <source>This is no currency code of three capital letters.</source>
        <translation>这不是三个大写字母的币种代码。</translation>
    </message>
    <message>
        <source>A rule has at most 1,000 lines.</source>
        <translation>一条规则最多 1,000 行。</translation>
    </message>
    <message>
        <source>Save a part of it as a segment of its own.</source>
        <translation>请把其中一部分另存为人群。</translation>
    </message>
    <message>
        <source>A rule has at most 64 levels.</source>
        <translation>一条规则最多 64 层。</translation>
    </message>
    <message>
        <source>Save the inner part as a segment of its own.</source>
        <translation>请把内层另存为人群。</translation>
    </message>
    <message>
        <source>A condition or a group is expected here: an object.</source>
        <translation>此处应为一个条件或一组条件（对象）。</translation>
    </message>
    <message>
        <source>A group takes no second key.</source>
        <translation>一组条件只能有一个键。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a list.</source>
        <translation>“%1”需要列表。</translation>
    </message>
    <message>
        <source>There is no condition here.</source>
        <translation>此处没有条件。</translation>
    </message>
    <message>
        <source>Give a group (all, any, not) or a condition: attribute, tag, consent, identifier, source, event, sequence, segment, pool, lifecycle, rfm, funnel, journey.</source>
        <translation>请给出一组（all、any、not）或一个条件：attribute、tag、consent、identifier、source、event、sequence、segment、pool、lifecycle、rfm、funnel、journey。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date and no time.</source>
        <translation>“%1”既不是日期也不是时间。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date or time.</source>
        <translation>“%1”既不是日期也不是时间。</translation>
    </message>
    <message>
        <source>Write it like 2026-01-31 or 2026-01-31T10:00:00+08:00.</source>
        <translation>请写成 2026-01-31 或 2026-01-31T10:00:00+08:00。</translation>
    </message>
    <message>
        <source>Write 2026-01-31 or 2026-01-31T10:00:00+08:00.</source>
        <translation>请写成 2026-01-31 或 2026-01-31T10:00:00+08:00。</translation>
    </message>
    <message>
        <source>Leave it out for an open end.</source>
        <translation>不限时请留空。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number of days.</source>
        <translation>“%1”须为天数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be above zero.</source>
        <translation>“%1”须大于零。</translation>
    </message>
    <message>
        <source>&quot;last_days&quot; and &quot;from&quot;/&quot;to&quot; exclude each other.</source>
        <translation>“last_days”与“from”/“to”不能同用。</translation>
    </message>
    <message>
        <source>The address must start with https:// or http://.</source>
        <translation>网址须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not spelt as names ought to be.</source>
        <translation>“%1”不符合命名规范。</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;, so that the same thing always has one name.</source>
        <translation>请用“%1”，让同一事物始终同名。</translation>
    </message>
    <message>
        <source>The address has %1 already.</source>
        <translation>网址中已有 %1。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>此处应为对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>此处缺少“%1”。</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;.</source>
        <translation>请补上“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must lie from %2 to %3.</source>
        <translation>“%1”须在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>“%1”须为 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not know this value.</source>
        <translation>“%1”没有这个取值。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>请用其中之一：%1。</translation>
    </message>
    <message>
        <source>This is not the format that is read here.</source>
        <translation>这不是此处读取的格式。</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;.</source>
        <translation>请用“%1”。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here.</source>
        <translation>此处没有键“%1”。</translation>
    </message>
    <message>
        <source>Remove it or mend its spelling.</source>
        <translation>请删除它或改正拼写。</translation>
    </message>
    <message>
        <source>Mend the file at this place and try again.</source>
        <translation>请改正此处后重试。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>Names can be compared by = and known only.</source>
        <translation>姓名只能用 = 和 known 比较。</translation>
    </message>
    <message>
        <source>There is no stage of this name.</source>
        <translation>没有这个阶段。</translation>
    </message>
    <message>
        <source>Use prospect, new, active, at_risk, dormant or churned.</source>
        <translation>请用 prospect、new、active、at_risk、dormant 或 churned。</translation>
    </message>
    <message>
        <source>A score is a whole number from 1 to 5.</source>
        <translation>分数是 1 到 5 的整数。</translation>
    </message>
    <message>
        <source>A sequence has 2 to 10 steps.</source>
        <translation>先后顺序包含 2 到 10 步。</translation>
    </message>
    <message>
        <source>A step must be an object.</source>
        <translation>每一步须为对象。</translation>
    </message>
    <message>
        <source>This file exists already; nothing was written.</source>
        <translation>文件已存在，未写入任何内容。</translation>
    </message>
    <message>
        <source>Name another file, or give --force.</source>
        <translation>请换一个文件名。</translation>
    </message>
    <message>
        <source>%1 exists already; nothing was written.</source>
        <translation>%1 已存在，未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 exists already; nothing was changed.</source>
        <translation>%1 已存在，未作任何更改。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>Name another folder, or give --force.</source>
        <translation>请换一个文件夹。</translation>
    </message>
    <message>
        <source>Choose another name, or give --force.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Give another name or --force.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>There is no destination &quot;%1&quot;.</source>
        <translation>没有投放平台“%1”。</translation>
    </message>
    <message>
        <source>%1 is not an empty folder; nothing was written.</source>
        <translation>%1 不是空文件夹，未写入任何内容。</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet, or an empty one.</source>
        <translation>请选择一个不存在的或空的文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be created.</source>
        <translation>无法创建 %1。</translation>
    </message>
    <message>
        <source>Check the folder above it and its permissions.</source>
        <translation>请检查上级文件夹及其权限。</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>请检查文件夹、权限与剩余空间。</translation>
    </message>
    <message>
        <source>Check the folder and its permissions.</source>
        <translation>请检查文件夹及其权限。</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>请检查文件权限。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>请检查路径及其权限。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written to %1.</source>
        <translation>被拒的行无法写入 %1。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>The sample brand is opened by a public key.</source>
        <translation>示例品牌用公开的密钥打开。</translation>
    </message>
    <message>
        <source>Make a workspace of your own for real data.</source>
        <translation>真实数据请新建自己的工作区。</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>密码太短。</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>至少 8 个字符。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation>缺少列“%1”。</translation>
    </message>
    <message>
        <source>Name the columns date, currency and rate.</source>
        <translation>请把列命名为 date、currency 和 rate。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Write it like 2026-01-31.</source>
        <translation>请写成 2026-01-31。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency.</source>
        <translation>“%1”不是币种。</translation>
    </message>
    <message>
        <source>Use three capital letters, such as USD.</source>
        <translation>请用三个大写字母，如 USD。</translation>
    </message>
    <message>
        <source>%1 is the base currency; it needs no rate.</source>
        <translation>%1 是本位币，不需要汇率。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rate.</source>
        <translation>“%1”不是汇率。</translation>
    </message>
    <message>
        <source>Write how much %1 one %2 costs, such as 7.1234.</source>
        <translation>请写出 1 %2 合多少 %1，如 7.1234。</translation>
    </message>
    <message>
        <source>There is no rate of %1 on %2.</source>
        <translation>%2 没有 %1 的汇率。</translation>
    </message>
    <message>
        <source>See workspace rates list.</source>
        <translation>见“设置”页的汇率。</translation>
    </message>
    <message>
        <source>%1 orders of the period have no value in %2 and count as missing.</source>
        <translation>本期有 %1 笔订单没有以 %2 计的金额，按缺失处理。</translation>
    </message>
    <message>
        <source>A segment needs a name to be saved.</source>
        <translation>保存人群需要名称。</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;.</source>
        <translation>没有数据源“%1”。</translation>
    </message>
    <message>
        <source>There is no API source &quot;%1&quot;.</source>
        <translation>没有 API 数据源“%1”。</translation>
    </message>
    <message>
        <source>The source &quot;%1&quot; is fed from files; it has nothing to sync.</source>
        <translation>数据源“%1”来自文件，无需同步。</translation>
    </message>
    <message>
        <source>The name of the source is not valid.</source>
        <translation>数据源名称无效。</translation>
    </message>
    <message>
        <source>Use 1 to 200 characters without control characters.</source>
        <translation>请用 1 到 200 个字符，不含控制字符。</translation>
    </message>
    <message>
        <source>Give 1 to 200 characters.</source>
        <translation>请用 1 到 200 个字符。</translation>
    </message>
    <message>
        <source>This is no name of a kind of identifiers.</source>
        <translation>这不是标识类型的名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone.</source>
        <translation>“%1”不是时区。</translation>
    </message>
    <message>
        <source>Use an IANA name such as Asia/Shanghai.</source>
        <translation>请用 IANA 名称，如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>Give the old name, then the new one.</source>
        <translation>请换一个新名称。</translation>
    </message>
    <message>
        <source>See tag list.</source>
        <translation>见“人群”页的标签。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>标签需要名称。</translation>
    </message>
    <message>
        <source>This tag stands here twice.</source>
        <translation>此标签出现两次。</translation>
    </message>
    <message>
        <source>The workspace is damaged: %1</source>
        <translation>工作区已损坏：%1</translation>
    </message>
    <message>
        <source>The copy is damaged.</source>
        <translation>副本已损坏。</translation>
    </message>
    <message>
        <source>%1 cannot be moved out of the way.</source>
        <translation>%1 无法移开。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation>没有 %1“%2”。</translation>
    </message>
    <message>
        <source>Give the id or the name that the list shows.</source>
        <translation>请用列表中的编号或名称。</translation>
    </message>
    <message>
        <source>Check the disk and its free space.</source>
        <translation>请检查磁盘与剩余空间。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was changed.</source>
        <translation>磁盘报告错误，未作任何更改。</translation>
    </message>
    <message>
        <source>The workspace file could not be read or written.</source>
        <translation>工作区文件无法读写。</translation>
    </message>
    <message>
        <source>Try again; if it stays, run workspace check.</source>
        <translation>请重试；若仍如此，请在“设置”页检查工作区。</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened or is write-protected.</source>
        <translation>工作区文件无法打开或被写保护。</translation>
    </message>
    <message>
        <source>The lock file beside the workspace cannot be made.</source>
        <translation>无法在工作区旁建立锁文件。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and its free space.</source>
        <translation>请检查文件夹权限与剩余空间。</translation>
    </message>
    <message>
        <source>A key slot of the workspace is damaged.</source>
        <translation>工作区的密钥槽已损坏。</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase.</source>
        <translation>内存不足，无法校验密码。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The workspace has a key already.</source>
        <translation>工作区已有密钥。</translation>
    </message>
    <message>
        <source>Open it with that key.</source>
        <translation>请用该密钥打开。</translation>
    </message>
    <message>
        <source>Open it with the program that made it.</source>
        <translation>请用创建它的程序打开。</translation>
    </message>
    <message>
        <source>The workspace was made by a changed program: step %1 of its schema differs.</source>
        <translation>工作区由改动过的程序创建：其结构第 %1 步不同。</translation>
    </message>
    <message>
        <source>A sealed entry of the workspace does not open: it was changed or moved.</source>
        <translation>工作区中有一条加密内容无法打开：它被改动或移动过。</translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <translation>%1 处没有工作区。</translation>
    </message>
    <message>
        <source>Check the path, or make one: workspace create FILE.</source>
        <translation>请检查路径，或新建一个工作区。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written to the disk.</source>
        <translation>%1 无法写入磁盘。</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>无权读取 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Check that it is a file and its permissions.</source>
        <translation>请确认它是文件并检查权限。</translation>
    </message>
    <message>
        <source>%1 is larger than 4 GB.</source>
        <translation>%1 大于 4 GB。</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>请拆成几个文件。</translation>
    </message>
    <message>
        <source>The quote that opens in line %1 of %2 is never closed.</source>
        <translation>%2 第 %1 行的引号没有闭合。</translation>
    </message>
    <message>
        <source>Close the quote, or double it where it is meant as text.</source>
        <translation>请闭合引号；若引号是文字，请写两次。</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 没有行。</translation>
    </message>
    <message>
        <source>Check the file and the mapping&apos;s &quot;header_row&quot;.</source>
        <translation>请检查文件与表头所在行。</translation>
    </message>
    <message>
        <source>Line %1 of %2 has bytes that are no %3.</source>
        <translation>%2 第 %1 行含有不属于 %3 的字节。</translation>
    </message>
    <message>
        <source>Give the right &quot;encoding&quot; in the mapping&apos;s &quot;file&quot;, or mend the file.</source>
        <translation>请选择正确的编码，或修正文件。</translation>
    </message>
    <message>
        <source>The encoding %1 is not known.</source>
        <translation>编码 %1 未知。</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;.</source>
        <translation>文件没有列“%1”。</translation>
    </message>
    <message>
        <source>The file has the column &quot;%1&quot; twice.</source>
        <translation>文件有两列“%1”。</translation>
    </message>
    <message>
        <source>Name one of its columns, or check &quot;header_row&quot; and &quot;delimiter&quot;.</source>
        <translation>请选择其中一列，或检查表头行与分隔符。</translation>
    </message>
    <message>
        <source>Give the columns different names.</source>
        <translation>请给各列不同的名称。</translation>
    </message>
    <message>
        <source>%1 is an old .xls workbook or protected by a password.</source>
        <translation>%1 是旧版 .xls 工作簿或有密码保护。</translation>
    </message>
    <message>
        <source>Save it as .xlsx without a password.</source>
        <translation>请另存为不带密码的 .xlsx。</translation>
    </message>
    <message>
        <source>Save it as .xlsx or .csv.</source>
        <translation>请另存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>请另存为 CSV。</translation>
    </message>
    <message>
        <source>%1 is no whole workbook: the archive is damaged.</source>
        <translation>%1 不是完整的工作簿：压缩包已损坏。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <translation>请用表格软件打开并重新保存。</translation>
    </message>
    <message>
        <source>%1 has no readable part %2.</source>
        <translation>%1 没有可读的部分 %2。</translation>
    </message>
    <message>
        <source>%1 has no rows in this sheet.</source>
        <translation>%1 的这张工作表没有行。</translation>
    </message>
    <message>
        <source>The sheet has more than 20 million cells.</source>
        <translation>工作表超过 2000 万个单元格。</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;.</source>
        <translation>%1 没有工作表“%2”。</translation>
    </message>
    <message>
        <source>%1 has no visible sheet.</source>
        <translation>%1 没有可见的工作表。</translation>
    </message>
    <message>
        <source>%1 is no workbook.</source>
        <translation>%1 不是工作簿。</translation>
    </message>
    <message>
        <source>The workbook cannot be read. %1</source>
        <translation>无法读取工作簿。%1</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>没有导入 %1。</translation>
    </message>
    <message>
        <source>import list shows them.</source>
        <translation>见“渠道”页的导入记录。</translation>
    </message>
    <message>
        <source>The import %1 was rolled back already.</source>
        <translation>导入 %1 已经回滚。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>无需再做什么。</translation>
    </message>
    <message>
        <source>Later imports changed rows of %1: %2.</source>
        <translation>之后的导入改动了 %1 的行：%2。</translation>
    </message>
    <message>
        <source>Roll those back first.</source>
        <translation>请先回滚那些导入。</translation>
    </message>
    <message>
        <source>Another process has read this page already.</source>
        <translation>另一个进程已读取这一页。</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>请重新同步。</translation>
    </message>
    <message>
        <source>The answer is garbled: %1.</source>
        <translation>应答无法识别：%1。</translation>
    </message>
    <message>
        <source>The answer does not have the expected list of records: %1.</source>
        <translation>应答中没有预期的记录列表：%1。</translation>
    </message>
    <message>
        <source>The next page leads to another server.</source>
        <translation>下一页指向另一台服务器。</translation>
    </message>
    <message>
        <source>The server redirects elsewhere. %1</source>
        <translation>服务器重定向到别处。%1</translation>
    </message>
    <message>
        <source>The server redirects to something that is no usable address.</source>
        <translation>服务器重定向到无效的地址。</translation>
    </message>
    <message>
        <source>The server redirects to a place where the request must not go.</source>
        <translation>服务器重定向到不允许请求的地方。</translation>
    </message>
    <message>
        <source>The server redirects in a circle.</source>
        <translation>服务器循环重定向。</translation>
    </message>
    <message>
        <source>The answer cannot be inflated.</source>
        <translation>应答无法解压。</translation>
    </message>
    <message>
        <source>The answer grows too large when it is inflated.</source>
        <translation>应答解压后过大。</translation>
    </message>
    <message>
        <source>The answer&apos;s compressed part is cut or damaged.</source>
        <translation>应答的压缩部分不完整或已损坏。</translation>
    </message>
    <message>
        <source>This is no usable address: %1.</source>
        <translation>这不是可用的地址：%1。</translation>
    </message>
    <message>
        <source>This way of signing in is not supported yet.</source>
        <translation>尚不支持这种登录方式。</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;.</source>
        <translation>没有类型“%1”。</translation>
    </message>
    <message>
        <source>A workspace can hold at most 4.2 billion events.</source>
        <translation>一个工作区最多容纳 42 亿条行为。</translation>
    </message>
    <message>
        <source>%1 is empty, but required</source>
        <translation>%1 为空，但必须填写</translation>
    </message>
    <message>
        <source>%1 is longer than 32 KB</source>
        <translation>%1 超过 32 KB</translation>
    </message>
    <message>
        <source>%1 is no valid UTF-8</source>
        <translation>%1 不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>%1 is no date in the given format</source>
        <translation>%1 不是给定格式的日期</translation>
    </message>
    <message>
        <source>%1 is no time in the given format</source>
        <translation>%1 不是给定格式的时间</translation>
    </message>
    <message>
        <source>%1 is too large an amount</source>
        <translation>%1 金额过大</translation>
    </message>
    <message>
        <source>no valid identifier is left</source>
        <translation>没有留下有效的标识</translation>
    </message>
    <message>
        <source>the row has more cells than the header</source>
        <translation>该行单元格多于表头</translation>
    </message>
    <message>
        <source>a required field is empty</source>
        <translation>必填字段为空</translation>
    </message>
    <message>
        <source>no valid name</source>
        <translation>名称无效</translation>
    </message>
    <message>
        <source>no currency code</source>
        <translation>不是币种代码</translation>
    </message>
    <message>
        <source>no whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>没有键</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>已抹除的客户</translation>
    </message>
    <message>
        <source>orders come in as orders, not as events</source>
        <translation>订单应作为订单导入，而非行为</translation>
    </message>
    <message>
        <source>another figure of the same day is in this file already</source>
        <translation>此文件中同一天已有另一个数字</translation>
    </message>
    <message>
        <source>not one of %1</source>
        <translation>不是以下之一：%1</translation>
    </message>
    <message>
        <source>The work was cancelled; nothing was changed.</source>
        <translation>已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>这既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>This is no amount of money.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>This is no date in the expected form.</source>
        <translation>这不是约定格式的日期。</translation>
    </message>
    <message>
        <source>This is no time in the expected form.</source>
        <translation>这不是约定格式的时间。</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>这不是整数。</translation>
    </message>
    <message>
        <source>This is no whole number of micros.</source>
        <translation>这不是以百万分之一为单位的整数。</translation>
    </message>
    <message>
        <source>This is no text but a list or an object.</source>
        <translation>这不是文本，而是列表或对象。</translation>
    </message>
    <message>
        <source>The look-back is no number of days.</source>
        <translation>回溯期不是天数。</translation>
    </message>
    <message>
        <source>The source&apos;s settings choose no way of signing in.</source>
        <translation>数据源的设置没有选定登录方式。</translation>
    </message>
    <message>
        <source>Add the source again with one of the manifest&apos;s choices.</source>
        <translation>请重新添加该数据源，并选用清单列出的一种方式。</translation>
    </message>
    <message>
        <source>The workbook cannot be read: line %1 of a part. %2</source>
        <translation>无法读取工作簿：其中一个部分的第 %1 行。%2</translation>
    </message>
    <message>
        <source>&quot;rfm&quot; asks for no score.</source>
        <translation>“rfm”没有指定任何分值。</translation>
    </message>
    <message>
        <source>Give r, f or m, such as {&quot;r&quot;:[4,5]}.</source>
        <translation>请给出 r、f 或 m，例如 {&quot;r&quot;:[4,5]}。</translation>
    </message>
    <message>
        <source>&quot;consent&quot; is one of sms, email, phone, wechat, push, post.</source>
        <translation>“consent”只能是 sms、email、phone、wechat、push、post 之一。</translation>
    </message>
    <message>
        <source>&quot;funnel&quot; is the id of a saved funnel or a whole document.</source>
        <translation>“funnel”是已保存漏斗的编号，或一份完整的文档。</translation>
    </message>
    <message>
        <source>The list of formats is empty.</source>
        <translation>格式列表为空。</translation>
    </message>
    <message>
        <source>The formats mix numbers with dates or times.</source>
        <translation>这些格式混用了数字与日期或时间。</translation>
    </message>
    <message>
        <source>A secret may not stand in an address.</source>
        <translation>地址中不能出现密钥。</translation>
    </message>
    <message>
        <source>Send it in a header, the query or the body.</source>
        <translation>请放在请求头、查询参数或请求正文中发送。</translation>
    </message>
    <message>
        <source>The template {{%1}} names nothing.</source>
        <translation>模板 {{%1}} 没有对应的内容。</translation>
    </message>
    <message>
        <source>A template is not closed.</source>
        <translation>有模板没有结束。</translation>
    </message>
    <message>
        <source>End it with }}.</source>
        <translation>请以 }} 结尾。</translation>
    </message>
    <message>
        <source>There is no item without &quot;each&quot;.</source>
        <translation>没有“each”就没有“item”。</translation>
    </message>
    <message>
        <source>Only https:// is spoken.</source>
        <translation>只支持 https://。</translation>
    </message>
    <message>
        <source>Write the address with https://.</source>
        <translation>请把地址写成 https:// 开头。</translation>
    </message>
    <message>
        <source>A parent is a stream above this one.</source>
        <translation>上级数据流必须写在本数据流之前。</translation>
    </message>
    <message>
        <source>Two streams have the name &quot;%1&quot;.</source>
        <translation>有两个数据流同名“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host name.</source>
        <translation>“%1”不是主机名。</translation>
    </message>
    <message>
        <source>A secret is a text.</source>
        <translation>密钥必须是文本。</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>没有这项设置。</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>没有这个时区。</translation>
    </message>
    <message>
        <source>A currency has three capital letters, as in CNY.</source>
        <translation>币种为三个大写字母，如 CNY。</translation>
    </message>
    <message>
        <source>An id is 2 to 41 small letters, digits and hyphens, a letter first.</source>
        <translation>ID 为 2 到 41 个小写字母、数字和连字符，以字母开头。</translation>
    </message>
    <message>
        <source>A version has three numbers, as in 1.0.0.</source>
        <translation>版本号由三个数字组成，如 1.0.0。</translation>
    </message>
    <message>
        <source>A source without a stream brings nothing.</source>
        <translation>没有数据流的数据源取不到任何数据。</translation>
    </message>
    <message>
        <source>This grant needs the address where people agree.</source>
        <translation>这种授权方式需要用户同意授权的页面地址。</translation>
    </message>
    <message>
        <source>A field takes its value from exactly one place.</source>
        <translation>一个字段只能从一处取值。</translation>
    </message>
    <message>
        <source>Give one of at, item, const, config, partition, slice, first_of and template.</source>
        <translation>请在 at、item、const、config、partition、slice、first_of、template 中给出一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON pointer.</source>
        <translation>“%1”不是 JSON 指针。</translation>
    </message>
    <message>
        <source>A constant is written {&quot;const&quot;: …}.</source>
        <translation>常量写作 {&quot;const&quot;: …}。</translation>
    </message>
    <message>
        <source>Begin with /, as in /data/id.</source>
        <translation>请以 / 开头，如 /data/id。</translation>
    </message>
    <message>
        <source>Rows of this kind need the field &quot;%1&quot;.</source>
        <translation>此类数据必须有字段“%1”。</translation>
    </message>
    <message>
        <source>Rows of this kind need an identifier.</source>
        <translation>此类数据必须有一个标识。</translation>
    </message>
    <message>
        <source>Add a field id.KIND.</source>
        <translation>请添加字段 id.KIND。</translation>
    </message>
    <message>
        <source>The key names a field that is not there.</source>
        <translation>键引用了不存在的字段。</translation>
    </message>
    <message>
        <source>A token is found by exactly one of at, header and last_record.</source>
        <translation>令牌只能从 at、header、last_record 中的一处取得。</translation>
    </message>
    <message>
        <source>The next address is found by exactly one of at and link_header.</source>
        <translation>下一页地址只能从 at、link_header 中的一处取得。</translation>
    </message>
    <message>
        <source>A status is a number such as 429, or &quot;5xx&quot;.</source>
        <translation>状态码为数字（如 429）或“5xx”。</translation>
    </message>
    <message>
        <source>A rule needs at least one condition.</source>
        <translation>一条规则至少要有一个条件。</translation>
    </message>
    <message>
        <source>A comparison needs the place in the answer.</source>
        <translation>比较时必须指明应答中的位置。</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>这不是正则表达式。</translation>
    </message>
    <message>
        <source>A list or a template of one is expected here.</source>
        <translation>此处应为列表或列表模板。</translation>
    </message>
    <message>
        <source>A partition takes its values from a list or from a parent stream.</source>
        <translation>分区的取值来自列表或上级数据流。</translation>
    </message>
    <message>
        <source>Give exactly one of values and parent.</source>
        <translation>请在 values 与 parent 中只给出一个。</translation>
    </message>
    <message>
        <source>The pointer of the side-loaded list is expected here.</source>
        <translation>此处应为随附列表的指针。</translation>
    </message>
    <message>
        <source>A stream needs a key.</source>
        <translation>数据流必须有键。</translation>
    </message>
    <message>
        <source>A key is a list of JSON pointers.</source>
        <translation>键是 JSON 指针的列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decoder.</source>
        <translation>“%1”不是解码方式。</translation>
    </message>
    <message>
        <source>One of json, jsonl, csv, tsv, gzip, zip, xml, gbk.</source>
        <translation>可用：json、jsonl、csv、tsv、gzip、zip、xml、gbk。</translation>
    </message>
    <message>
        <source>A stream&apos;s name is small letters, digits and _.</source>
        <translation>数据流名称只能用小写字母、数字和 _。</translation>
    </message>
    <message>
        <source>A stream has a request or a job.</source>
        <translation>数据流要有请求（request）或任务（job）。</translation>
    </message>
    <message>
        <source>Give exactly one of request and job.</source>
        <translation>请在 request 与 job 中只给出一个。</translation>
    </message>
    <message>
        <source>A stream that emits nothing brings nothing.</source>
        <translation>没有输出的数据流取不到任何数据。</translation>
    </message>
    <message>
        <source>A step of nothing never ends.</source>
        <translation>步长为零永远走不完。</translation>
    </message>
    <message>
        <source>&quot;lookback_days&quot; must be a whole number of days or a template.</source>
        <translation>“lookback_days”须为整数天数或模板。</translation>
    </message>
    <message>
        <source>A download is found by exactly one of url_at and request.</source>
        <translation>下载只能由 url_at、request 中的一处给出。</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>此处应为文本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration.</source>
        <translation>“%1”不是时长。</translation>
    </message>
    <message>
        <source>Write it as ISO 8601 does: P7D, PT2M, P1M.</source>
        <translation>请按 ISO 8601 书写：P7D、PT2M、P1M。</translation>
    </message>
    <message>
        <source>A name is needed for a query parameter or a header.</source>
        <translation>查询参数或请求头需要名称。</translation>
    </message>
    <message>
        <source>A value in the body needs a name or a pointer.</source>
        <translation>请求正文中的值需要名称或指针。</translation>
    </message>
    <message>
        <source>Add &quot;at&quot; or &quot;name&quot;.</source>
        <translation>请加上“at”或“name”。</translation>
    </message>
    <message>
        <source>A body is one of json, form and graphql.</source>
        <translation>请求正文为 json、form、graphql 之一。</translation>
    </message>
    <message>
        <source>A path begins with &quot;/&quot;.</source>
        <translation>路径以“/”开头。</translation>
    </message>
    <message>
        <source>A GET request has no body.</source>
        <translation>GET 请求没有正文。</translation>
    </message>
    <message>
        <source>Set &quot;method&quot; to &quot;POST&quot;.</source>
        <translation>请把“method”设为“POST”。</translation>
    </message>
    <message>
        <source>the bracket is not closed</source>
        <translation>方括号没有闭合</translation>
    </message>
    <message>
        <source>the host is not understood</source>
        <translation>无法识别主机</translation>
    </message>
    <message>
        <source>the host is not a plain name</source>
        <translation>主机名不是普通名称</translation>
    </message>
    <message>
        <source>the port is no number</source>
        <translation>端口不是数字</translation>
    </message>
    <message>
        <source>the port is no port</source>
        <translation>端口超出范围</translation>
    </message>
    <message>
        <source>it has characters that an address cannot have</source>
        <translation>含有地址不允许的字符</translation>
    </message>
    <message>
        <source>only https:// is spoken</source>
        <translation>只支持 https://</translation>
    </message>
    <message>
        <source>names and passwords do not belong into it</source>
        <translation>地址中不能写用户名和密码</translation>
    </message>
    <message>
        <source>--base-url takes an https:// address, or http:// of this computer.</source>
        <translation>基础地址须为 https:// 地址，或本机的 http:// 地址。</translation>
    </message>
    <message>
        <source>This is not the passphrase of the workspace.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>Check the passphrase and try again.</source>
        <translation>请检查密码后重试。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, absent or has no key for this workspace.</source>
        <translation>系统钥匙串已锁定、不存在，或没有此工作区的密钥。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or give --passphrase env:VAR or file:PATH.</source>
        <translation>请解锁钥匙串，或用密码打开工作区。</translation>
    </message>
    <message>
        <source>A sealed entry was made by a newer version.</source>
        <translation>有一则加密内容由更新的版本写入。</translation>
    </message>
    <message>
        <source>Update Panorama.</source>
        <translation>请更新 Panorama。</translation>
    </message>
    <message>
        <source>%1 is no Panorama workspace.</source>
        <translation>%1 不是 Panorama 工作区。</translation>
    </message>
    <message>
        <source>Choose a file made by Panorama.</source>
        <translation>请选择 Panorama 创建的文件。</translation>
    </message>
    <message>
        <source>This document was changed elsewhere in the meantime.</source>
        <translation>此内容刚在别处被修改。</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>请重新载入。</translation>
    </message>
    <message>
        <source>The backup and the workspace are the same file.</source>
        <translation>备份与工作区是同一个文件。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>请等它完成后重试。</translation>
    </message>
    <message>
        <source>There is a source &quot;%1&quot; already.</source>
        <translation>已有数据源“%1”。</translation>
    </message>
    <message>
        <source>Choose another name or remove the source first.</source>
        <translation>请换一个名称，或先移除该数据源。</translation>
    </message>
    <message>
        <source>Sync again: it goes on from there.</source>
        <translation>请重新同步，会从中断处继续。</translation>
    </message>
    <message>
        <source>Mend the cause, then sync again.</source>
        <translation>请排除原因后重新同步。</translation>
    </message>
    <message>
        <source>Check the source&apos;s credentials and add it again.</source>
        <translation>请检查数据源的凭证后重新添加。</translation>
    </message>
    <message>
        <source>The file with further authorities does not exist.</source>
        <translation>另行信任的证书文件不存在。</translation>
    </message>
    <message>
        <source>%1 is larger than 512 MB.</source>
        <translation>%1 大于 512 MB。</translation>
    </message>
    <message>
        <source>Save it as CSV, or split it.</source>
        <translation>请另存为 CSV，或拆成几个文件。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>内存不足，无法生成图片。</translation>
    </message>
    <message>
        <source>Export as PDF instead.</source>
        <translation>请改为导出 PDF。</translation>
    </message>
    <message>
        <source>This is not valid JSON at line %1, column %2.</source>
        <translation>第 %1 行第 %2 个字符处不是有效的 JSON。</translation>
    </message>
    <message>
        <source>This JSON is nested more than 512 levels deep.</source>
        <translation>JSON 嵌套超过 512 层。</translation>
    </message>
    <message>
        <source>Another document is already called &quot;%1&quot;.</source>
        <translation>已有名为“%1”的文档。</translation>
    </message>
    <message>
        <source>Give two letters, such as CN.</source>
        <translation>请填两个字母，如 CN。</translation>
    </message>
    <message>
        <source>Give three capital letters, such as CNY.</source>
        <translation>请填三个大写字母，如 CNY。</translation>
    </message>
    <message>
        <source>A currency is three capital letters, such as &quot;CNY&quot;.</source>
        <translation>币种为三个大写字母，如“CNY”。</translation>
    </message>
    <message>
        <source>Write a plain decimal in quotes with at most %1 digits after the point.</source>
        <translation>请在引号内写普通小数，小数点后最多 %1 位。</translation>
    </message>
    <message>
        <source>No line of the plan has this id.</source>
        <translation>方案中没有这个编号的行。</translation>
    </message>
    <message>
        <source>No scenario before this one has this id.</source>
        <translation>此前没有这个编号的情景。</translation>
    </message>
    <message>
        <source>Two scenarios have this id.</source>
        <translation>有两个情景用了这个编号。</translation>
    </message>
    <message>
        <source>Give each line its own &quot;id&quot;.</source>
        <translation>请为每一行填写各自的“id”。</translation>
    </message>
    <message>
        <source>An amount is a text here.</source>
        <translation>此处的金额须为文本。</translation>
    </message>
    <message>
        <source>A time is written as in ISO 8601.</source>
        <translation>时间须按 ISO 8601 书写。</translation>
    </message>
    <message>
        <source>&quot;event&quot; must be a list of event names.</source>
        <translation>“event”须为行为名列表。</translation>
    </message>
    <message>
        <source>An event&apos;s name is a text.</source>
        <translation>行为名须为文本。</translation>
    </message>
    <message>
        <source>There is no model of this name.</source>
        <translation>没有这个名称的归因模型。</translation>
    </message>
    <message>
        <source>Use first, last, linear, time_decay, position, markov or shapley.</source>
        <translation>请用 first、last、linear、time_decay、position、markov 或 shapley。</translation>
    </message>
    <message>
        <source>This model is asked for twice.</source>
        <translation>同一归因模型出现了两次。</translation>
    </message>
    <message>
        <source>&quot;position&quot; has three shares (first, middle, last) that add up to 1.</source>
        <translation>“position”为三个比例（首次、中间、末次），合计须为 1。</translation>
    </message>
    <message>
        <source>&quot;segment&quot; must be null, the id of a segment, or a whole segment document.</source>
        <translation>“segment”须为 null、人群编号或完整的人群文档。</translation>
    </message>
    <message>
        <source>&quot;breakdown&quot; names no attribute.</source>
        <translation>“breakdown”没有指明属性。</translation>
    </message>
    <message>
        <source>Use an attribute, channel, campaign or first_touch_channel.</source>
        <translation>请用属性、channel、campaign 或 first_touch_channel。</translation>
    </message>
    <message>
        <source>A path is a list of events&apos; names.</source>
        <translation>路径须为行为名列表。</translation>
    </message>
    <message>
        <source>A journey has 1 to 20 stages.</source>
        <translation>一条旅程有 1 到 20 个阶段。</translation>
    </message>
    <message>
        <source>A pool must be an object.</source>
        <translation>人群池须为对象。</translation>
    </message>
    <message>
        <source>Add &quot;rule&quot;, a condition or a group as in segments.</source>
        <translation>请添加“rule”：与人群一样的条件或条件组。</translation>
    </message>
    <message>
        <source>A tag must be an object.</source>
        <translation>标签须为对象。</translation>
    </message>
    <message>
        <source>Map a column to &quot;key&quot;.</source>
        <translation>请把一列映射到“key”。</translation>
    </message>
    <message>
        <source>&quot;delimiter&quot; must be auto, none or one character.</source>
        <translation>“delimiter”须为 auto、none 或一个字符。</translation>
    </message>
    <message>
        <source>A format is a text.</source>
        <translation>格式须为文本。</translation>
    </message>
    <message>
        <source>Leave &quot;type&quot; out: the field has a type of its own.</source>
        <translation>请去掉“type”：该字段自有类型。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>请去掉其中一个。</translation>
    </message>
    <message>
        <source>A field has either &quot;value&quot; or &quot;column&quot;.</source>
        <translation>一个字段只能有“value”或“column”之一。</translation>
    </message>
    <message>
        <source>This field is always trimmed.</source>
        <translation>该字段始终会去掉首尾空格。</translation>
    </message>
    <message>
        <source>Shapley is exact to 12 channels; here are more, so it was left out.</source>
        <translation>Shapley 最多可精确计算 12 个渠道；此处超出，因此未计算。</translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>The workspace has no key.</source>
        <translation>该工作区没有密钥。</translation>
    </message>
    <message>
        <source>The audit log has lost rows, or gained some.</source>
        <translation>审计日志有缺失或多出的行。</translation>
    </message>
    <message>
        <source>The temporary folder cannot be written.</source>
        <translation>临时文件夹无法写入。</translation>
    </message>
    <message>
        <source>It did not work in %1 tries. %2</source>
        <translation>试了 %1 次都未成功。%2</translation>
    </message>
    <message>
        <source>The server asks to wait for %1 seconds. Sync again after that.</source>
        <translation>服务器要求等待 %1 秒，请在此之后重新同步。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ by more than five minutes. Set the clock and sync again.</source>
        <translation>本机时间与服务器相差超过五分钟。请校准时间后重新同步。</translation>
    </message>
    <message>
        <source>The server answers with status %1.</source>
        <translation>服务器返回状态码 %1。</translation>
    </message>
    <message>
        <source>The server does not accept the credentials.</source>
        <translation>服务器不接受这组凭证。</translation>
    </message>
    <message>
        <source>The server does not accept the credentials. %1</source>
        <translation>服务器不接受这组凭证。%1</translation>
    </message>
    <message>
        <source>The server hands out the same page again.</source>
        <translation>服务器重复返回同一页。</translation>
    </message>
    <message>
        <source>There are more pages than the manifest allows.</source>
        <translation>页数超过清单允许的上限。</translation>
    </message>
    <message>
        <source>Rows kept moving between pages while they were read. Sync again.</source>
        <translation>读取期间，数据不断在各页之间移动。请重新同步。</translation>
    </message>
    <message>
        <source>The server refuses even the smallest page.</source>
        <translation>服务器连最小的一页也拒绝返回。</translation>
    </message>
    <message>
        <source>The server refuses even the smallest span of time.</source>
        <translation>服务器连最短的时间段也拒绝返回。</translation>
    </message>
    <message>
        <source>The server gives the report no id.</source>
        <translation>服务器没有给出报表编号。</translation>
    </message>
    <message>
        <source>The server could not prepare the report (%1).</source>
        <translation>服务器未能生成报表（%1）。</translation>
    </message>
    <message>
        <source>The report was not ready in time.</source>
        <translation>报表未能按时生成。</translation>
    </message>
    <message>
        <source>The server does not say where the report is.</source>
        <translation>服务器没有说明报表在哪里。</translation>
    </message>
    <message>
        <source>The server lost the report again and again.</source>
        <translation>服务器多次丢失报表。</translation>
    </message>
    <message>
        <source>The server gives no token.</source>
        <translation>服务器没有给出令牌。</translation>
    </message>
    <message>
        <source>The server gives no token (%1).</source>
        <translation>服务器没有给出令牌（%1）。</translation>
    </message>
    <message>
        <source>The token request failed with status %1.</source>
        <translation>获取令牌失败，状态码 %1。</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no token.</source>
        <translation>服务器的应答中没有令牌。</translation>
    </message>
    <message>
        <source>Nobody has agreed to this source yet: it has no refresh token.</source>
        <translation>该数据源尚未完成授权：没有刷新令牌。</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>应答过大。</translation>
    </message>
    <message>
        <source>The answer is cut.</source>
        <translation>应答不完整。</translation>
    </message>
    <message>
        <source>The answer&apos;s compressed part is damaged.</source>
        <translation>应答的压缩内容已损坏。</translation>
    </message>
    <message>
        <source>The host&apos;s name is not known.</source>
        <translation>找不到该主机名，请检查地址和网络。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>无法连接服务器。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器未及时响应。</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>服务器断开了连接。</translation>
    </message>
    <message>
        <source>The secure connection failed: %1.</source>
        <translation>安全连接失败：%1。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not name its host as certificates must (no subject alternative name).</source>
        <translation>服务器证书没有按要求写明主机名（缺少 subject alternative name）。</translation>
    </message>
    <message>
        <source>The host leads to a private address, which sources may not reach.</source>
        <translation>该主机指向内网地址，数据源不得访问。</translation>
    </message>
    <message>
        <source>The host %1 is not one of this source.</source>
        <translation>主机 %1 不属于该数据源。</translation>
    </message>
    <message>
        <source>Private addresses are not spoken to.</source>
        <translation>不访问内网地址。</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>不是 ZIP 文件</translation>
    </message>
    <message>
        <source>its zip file cannot be read</source>
        <translation>其中的 ZIP 文件无法读取</translation>
    </message>
    <message>
        <source>it is not in GB18030</source>
        <translation>编码不是 GB18030</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>编码不是 UTF-8</translation>
    </message>
    <message>
        <source>it is a page, not a table</source>
        <translation>内容是网页，不是表格</translation>
    </message>
    <message>
        <source>the table has no header</source>
        <translation>表格没有表头</translation>
    </message>
    <message>
        <source>a row has more cells than the header</source>
        <translation>有一行的单元格多于表头</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>it has a document type declaration, which is refused</source>
        <translation>含有不允许的文档类型声明（DOCTYPE）</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>nothing is at &quot;%1&quot;</source>
        <translation>“%1”处没有内容</translation>
    </message>
    <message>
        <source>there is none at %1</source>
        <translation>%1 处没有</translation>
    </message>
    <message>
        <source>what is at &quot;%1&quot; is no list</source>
        <translation>“%1”处的内容不是列表</translation>
    </message>
    <message>
        <source>A required value is missing.</source>
        <translation>缺少必填的值。</translation>
    </message>
    <message>
        <source>The start of this source cannot be read.</source>
        <translation>无法识别该数据源的起始时间。</translation>
    </message>
    <message>
        <source>Give a time such as 2026-01-31T00:00:00Z.</source>
        <translation>请写成 2026-01-31T00:00:00Z 这样的时间。</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; takes a value of type %2.</source>
        <translation>设置项“%1”须为 %2 类型。</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; does not take this value.</source>
        <translation>设置项“%1”不接受这个值。</translation>
    </message>
    <message>
        <source>This source has no setting &quot;%1&quot;.</source>
        <translation>该数据源没有设置项“%1”。</translation>
    </message>
    <message>
        <source>This source has no secret &quot;%1&quot;.</source>
        <translation>该数据源没有密钥项“%1”。</translation>
    </message>
    <message>
        <source>The source needs &quot;%1&quot;.</source>
        <translation>该数据源需要填写“%1”。</translation>
    </message>
    <message>
        <source>is no plain number</source>
        <translation>不是普通数字</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>须为以下之一：%1</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>is no currency code of three capital letters</source>
        <translation>不是三个大写字母的币种代码</translation>
    </message>
    <message>
        <source>is no date in the given format</source>
        <translation>不是指定格式的日期</translation>
    </message>
    <message>
        <source>is no time in the given format</source>
        <translation>不是指定格式的时间</translation>
    </message>
    <message>
        <source>is empty, but required</source>
        <translation>为空，但此项必填</translation>
    </message>
    <message>
        <source>Count from 1.</source>
        <translation>请从 1 开始数。</translation>
    </message>
    <message>
        <source>A value is one of the funnel&apos;s breakdown, and this funnel has none.</source>
        <translation>“value”是漏斗“breakdown”中的一项，而该漏斗没有“breakdown”。</translation>
    </message>
    <message>
        <source>Give the funnel a &quot;breakdown&quot;, or leave &quot;value&quot; out.</source>
        <translation>请为漏斗设置“breakdown”，或去掉“value”。</translation>
    </message>
    <message>
        <source>Import its next file instead.</source>
        <translation>请改为导入它的下一个文件。</translation>
    </message>
    <message>
        <source>No customer has an attribute &quot;%1&quot; that rules can see; personal attributes are not seen by rules.</source>
        <translation>规则能看到的属性里没有“%1”。标为个人信息的属性加密保存，规则看不到。</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>(missing)</source>
        <translation>（缺失）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 in the last 30 days</source>
        <translation>近 30 天%1</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Spend</source>
        <translation>花费</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>留资</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>投资回报 ROI</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>广告支出回报 ROAS</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>获客成本 CAC</translation>
    </message>
    <message>
        <source>Repeat share</source>
        <translation>复购占比</translation>
    </message>
    <message>
        <source>Member share</source>
        <translation>会员占比</translation>
    </message>
    <message>
        <source>Paid dependency</source>
        <translation>付费依赖度</translation>
    </message>
    <message>
        <source>Sum of the spend of all channels, each figure as it was last known</source>
        <translation>所有渠道花费之和，每个数取最近一次已知的值</translation>
    </message>
    <message>
        <source>Ad impressions + messages delivered</source>
        <translation>广告曝光 + 消息送达</translation>
    </message>
    <message>
        <source>Customers with a lead event</source>
        <translation>有留资行为的客户数</translation>
    </message>
    <message>
        <source>Number of orders, whatever their status</source>
        <translation>订单数，不论状态</translation>
    </message>
    <message>
        <source>(Revenue − spend) ÷ spend</source>
        <translation>（收入 − 花费）÷ 花费</translation>
    </message>
    <message>
        <source>Conversion value that the platforms report ÷ spend</source>
        <translation>平台上报的转化金额 ÷ 花费</translation>
    </message>
    <message>
        <source>Spend ÷ customers whose first order fell into the period</source>
        <translation>花费 ÷ 首单落在本时段的客户数</translation>
    </message>
    <message>
        <source>Customers who ordered again ÷ customers who ordered</source>
        <translation>再次下单的客户 ÷ 下单的客户</translation>
    </message>
    <message>
        <source>Order value of customers with a member number ÷ all order value</source>
        <translation>有会员号客户的订单金额 ÷ 全部订单金额</translation>
    </message>
    <message>
        <source>Customers who ordered and first came through a channel that costs money ÷ those whose first channel is known</source>
        <translation>首次来自付费渠道的下单客户 ÷ 首次渠道已知的下单客户</translation>
    </message>
    <message>
        <source>Daily spend</source>
        <translation>每日花费</translation>
    </message>
    <message>
        <source>Daily spend and messages</source>
        <translation>每日花费与消息</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders and daily spend</source>
        <translation>订单与每日花费</translation>
    </message>
    <message>
        <source>Daily spend and orders</source>
        <translation>每日花费与订单</translation>
    </message>
    <message>
        <source>Orders and identifiers</source>
        <translation>订单与标识</translation>
    </message>
    <message>
        <source>Events, orders and daily spend</source>
        <translation>行为、订单与每日花费</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message numerus="yes">
        <source>vs prior %n day(s)</source>
        <translation>
            <numerusform>较前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>nothing before to compare with</source>
        <translation>之前没有可比数据</translation>
    </message>
    <message>
        <source>Sum of the order values (of their lines where an order has none) at the rate of the day; refunds are not subtracted</source>
        <translation>订单金额合计（订单无金额时取其明细合计），按当日汇率折算，不扣退款</translation>
    </message>
</context>
<context>
    <name>FunnelPeople</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>The first %1 of %2; all of them as a segment.</source>
        <translation>前 %1 位，共 %2 位；全部可建为人群。</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Make a segment</source>
        <translation>生成人群</translation>
    </message>
</context>
<context>
    <name>FunnelPresets</name>
    <message>
        <source>Closed loop: reach to deal</source>
        <translation>闭环：从触达到成交</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>再跟进</translation>
    </message>
    <message>
        <source>Lead left</source>
        <translation>留资</translation>
    </message>
    <message>
        <source>Lead watched</source>
        <translation>留资效果观察</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>优惠/促销</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Customer journey: aware to advocate</source>
        <translation>客户旅程：从认知到口碑推荐</translation>
    </message>
    <message>
        <source>Aware</source>
        <translation>认知</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>兴趣</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Advocating</source>
        <translation>口碑推荐</translation>
    </message>
    <message>
        <source>Shop: visit to order</source>
        <translation>电商：从访问到下单</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>加购</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Leads: visit to deal</source>
        <translation>线索：从访问到成交</translation>
    </message>
    <message>
        <source>every stage is measured</source>
        <translation>每个阶段都有数据</translation>
    </message>
    <message>
        <source>not measured: %1</source>
        <translation>没有数据：%1</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Union ID</source>
        <translation>UnionID</translation>
    </message>
    <message>
        <source>Open ID</source>
        <translation>OpenID</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>会员号</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>typing slip</source>
        <translation>相近</translation>
    </message>
    <message>
        <source>close</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
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
    <name>Journeys</name>
    <message>
        <source>Search behaviours</source>
        <translation>搜索行为</translation>
    </message>
</context>
<context>
    <name>MappingField</name>
    <message>
        <source>Key of the record</source>
        <translation>记录主键</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>行为名称</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Product class</source>
        <translation>商品类别</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>退款单号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Role of the product</source>
        <translation>商品角色</translation>
    </message>
    <message>
        <source>Parent campaign</source>
        <translation>上级活动</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>花费</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>点击</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>Conversion value</source>
        <translation>转化金额</translation>
    </message>
    <message>
        <source>Is final</source>
        <translation>是否定稿</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>获知日期</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送数</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送达数</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>打开数</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>退信数</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉数</translation>
    </message>
    <message>
        <source>Unsubscribes</source>
        <translation>退订数</translation>
    </message>
    <message>
        <source>Contact channel</source>
        <translation>触达渠道</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>State of the consent</source>
        <translation>授权状态</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Identifier: phone</source>
        <translation>标识：手机</translation>
    </message>
    <message>
        <source>Identifier: e-mail</source>
        <translation>标识：邮箱</translation>
    </message>
    <message>
        <source>Identifier: union ID</source>
        <translation>标识：UnionID</translation>
    </message>
    <message>
        <source>Identifier: open ID</source>
        <translation>标识：OpenID</translation>
    </message>
    <message>
        <source>Identifier: member number</source>
        <translation>标识：会员号</translation>
    </message>
    <message>
        <source>Identifier: device</source>
        <translation>标识：设备</translation>
    </message>
    <message>
        <source>Identifier: cookie</source>
        <translation>标识：Cookie</translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation>属性：%1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Property: %1</source>
        <translation>行为属性：%1</translation>
    </message>
    <message>
        <source>Identifier: %1</source>
        <translation>标识：%1</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Impression</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>点击</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>留资</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>加购</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Targeted</source>
        <translation>已触达</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Redemption</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>City tier</source>
        <translation>城市级别</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Member level</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建档日期</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Reason of loss</source>
        <translation>流失原因</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Push message</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>营销</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>潜客</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>流失风险</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>沉睡</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Joined by invitation</source>
        <translation>受邀加入</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>邀请码</translation>
    </message>
    <message>
        <source>Code scanned</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Email opened</source>
        <translation>打开邮件</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Purchases a year</source>
        <translation>年采购额</translation>
    </message>
    <message>
        <source>Central purchasing</source>
        <translation>集采</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Channel of the lead</source>
        <translation>线索渠道</translation>
    </message>
    <message>
        <source>Way of following</source>
        <translation>关注方式</translation>
    </message>
    <message>
        <source>Purchased item</source>
        <translation>购买明细</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>会员号</translation>
    </message>
    <message>
        <source>Buyer ID</source>
        <translation>买家 ID</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>above</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>below</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>有值</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>开头为</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>为是</translation>
    </message>
    <message>
        <source>is no</source>
        <translation>为否</translation>
    </message>
</context>
<context>
    <name>Pacing</name>
    <message>
        <source>begins on %1</source>
        <translation>%1 开始</translation>
    </message>
    <message>
        <source>time passed %1</source>
        <translation>时间已过 %1</translation>
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
    <name>Passphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>end</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>event</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>from</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>媒介</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>人群池</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>return</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>版块</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>stores</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>kinds of data</source>
        <translation>数据种类</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>第 %1 个</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>退款 %1</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>授权：%1</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>已推送至 %1</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>invited himself</source>
        <translation>自己邀请自己</translation>
    </message>
    <message>
        <source>invited each other in a circle</source>
        <translation>互相邀请成环</translation>
    </message>
    <message>
        <source>share one %1</source>
        <translation>共用同一%1</translation>
    </message>
    <message>
        <source>%1 newcomers in %2</source>
        <translation>%2内拉来 %1 人</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>did “%1” with the same value</source>
        <translation>发生过“%1”且值相同者</translation>
    </message>
    <message>
        <source>has it as “%1”</source>
        <translation>属性“%1”为此值者</translation>
    </message>
    <message>
        <source>has it as identifier “%1”</source>
        <translation>标识“%1”为此值者</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>邀请来的人</translation>
    </message>
    <message>
        <source>by %1 people; %2 ordered</source>
        <translation>由 %1 人带来；%2 人已下单</translation>
    </message>
    <message>
        <source>K-factor</source>
        <translation>K 因子</translation>
    </message>
    <message>
        <source>How many newcomers a newcomer brings within 30 days, among those observed for as long; above 1 the campaign grows by itself.</source>
        <translation>一位新人 30 天内带来几位新人（只看已观察满期的人）；大于 1 时活动会自己增长。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>; without suspects %1</source>
        <translation>；去掉可疑者 %1</translation>
    </message>
    <message>
        <source>Time to bring somebody</source>
        <translation>裂变周期</translation>
    </message>
    <message>
        <source>middle half: %1 to %2</source>
        <translation>中间一半：%1 至 %2</translation>
    </message>
    <message>
        <source>Suspicious people</source>
        <translation>可疑的人</translation>
    </message>
    <message>
        <source>in %1 groups</source>
        <translation>分属 %1 个团伙</translation>
    </message>
    <message>
        <source>Everybody counts once, by the first invitation. Left out: %1 with an unknown referrer, %2 who had been invited before, %3 who invited themselves.</source>
        <translation>每人只按首次邀请算一次。不计：推荐人不明 %1，已被邀请过 %2，自己邀请自己 %3。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>带来</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>with those whom these brought, and so on</source>
        <translation>含他们再带来的人，以此类推</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>of those brought directly</source>
        <translation>直接带来的人中</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>PageRank; 1 is the average</source>
        <translation>PageRank；1 为平均</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>围绕</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>not (%1)</source>
        <translation>不满足（%1）</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>，或</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>，且</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>has the tag “%1”</source>
        <translation>有“%1”标签</translation>
    </message>
    <message>
        <source>agrees to be reached by %1</source>
        <translation>授权%1触达</translation>
    </message>
    <message>
        <source>has an identifier “%1”</source>
        <translation>有%1标识</translation>
    </message>
    <message>
        <source>is known to the source “%1”</source>
        <translation>来自数据源“%1”</translation>
    </message>
    <message>
        <source>is in the segment “%1”</source>
        <translation>属于人群“%1”</translation>
    </message>
    <message>
        <source>is in the pool “%1”</source>
        <translation>属于人群池“%1”</translation>
    </message>
    <message>
        <source>is at the stage “%1”</source>
        <translation>处于“%1”阶段</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>有值</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>is between %1 and %2</source>
        <translation>介于 %1 与 %2</translation>
    </message>
    <message>
        <source>is one of %1</source>
        <translation>属于 %1</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>包含“%1”</translation>
    </message>
    <message>
        <source>starts with “%1”</source>
        <translation>以“%1”开头</translation>
    </message>
    <message>
        <source>is at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>is at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>is above %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>is below %1</source>
        <translation>小于 %1</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>不等于 %1</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>等于 %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation>  且 </translation>
    </message>
    <message>
        <source>in the last %1 days</source>
        <translation>最近 %1 天内</translation>
    </message>
    <message>
        <source>from %1 to before %2</source>
        <translation>%1 至 %2（不含）</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” where %2</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>never %1</source>
        <translation>从未发生%1</translation>
    </message>
    <message>
        <source>did %1</source>
        <translation>发生过%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>when, what</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, number of times %2</source>
        <translation>%1，次数%2</translation>
    </message>
    <message>
        <source>%1, total of %2 %3</source>
        <translation>%1，%2合计%3</translation>
    </message>
    <message>
        <source> then </source>
        <translation> → </translation>
    </message>
    <message>
        <source>%1 within %2 days</source>
        <translation>%2 天内依次 %1</translation>
    </message>
    <message>
        <source>recency</source>
        <translation>最近购买</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>%1 score %2</source>
        <translation>%1得分 %2</translation>
    </message>
    <message>
        <source>was lost after step %1 of the funnel “%2”</source>
        <translation>在漏斗“%2”第 %1 步之后流失</translation>
    </message>
    <message>
        <source>may still go on after step %1 of the funnel “%2”</source>
        <translation>在漏斗“%2”第 %1 步之后仍在途</translation>
    </message>
    <message>
        <source>reached step %1 of the funnel “%2”</source>
        <translation>到达漏斗“%2”的第 %1 步</translation>
    </message>
    <message>
        <source>was lost after step %1 of the funnel “%2” for the reason “%3”</source>
        <translation>在漏斗“%2”的第 %1 步之后因“%3”流失</translation>
    </message>
    <message>
        <source>first did %1 on %2</source>
        <translation>在 %2 首次发生%1</translation>
    </message>
    <message>
        <source>first did %1 in the week from %2</source>
        <translation>在 %2 起的那一周首次发生%1</translation>
    </message>
    <message>
        <source>first did %1 in the month from %2</source>
        <translation>在 %2 起的那个月首次发生%1</translation>
    </message>
    <message>
        <source>%1 and did %2 on day %3 after it</source>
        <translation>%1，并在其后第 %3 天发生%2</translation>
    </message>
    <message>
        <source>%1 and did %2 in week %3 after it</source>
        <translation>%1，并在其后第 %3 周发生%2</translation>
    </message>
    <message>
        <source>%1 and did %2 in month %3 after it</source>
        <translation>%1，并在其后第 %3 个月发生%2</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1或更晚</translation>
    </message>
    <message>
        <source>took exactly the path %1</source>
        <translation>恰好走过路径 %1</translation>
    </message>
    <message>
        <source>one of the rarer events</source>
        <translation>较少见的行为之一</translation>
    </message>
    <message>
        <source>had %1 as step %2 before %3</source>
        <translation>在%3之前的第 %2 步为%1</translation>
    </message>
    <message>
        <source>had %1 as step %2 after %3</source>
        <translation>在%3之后的第 %2 步为%1</translation>
    </message>
    <message>
        <source>%1 and nothing beyond it</source>
        <translation>%1，此外再无其他步骤</translation>
    </message>
    <message>
        <source>%1 and next to it %2</source>
        <translation>%1，相邻的一步为%2</translation>
    </message>
    <message>
        <source>did %1 on %2 in the hour from %3</source>
        <translation>在%2 %3 起的一小时内发生过%1</translation>
    </message>
    <message>
        <source>did %1 in the hour from %2</source>
        <translation>在 %2 起的一小时内发生过%1</translation>
    </message>
    <message>
        <source>%1 (split value missing)</source>
        <translation>%1（细分值缺失）</translation>
    </message>
    <message>
        <source>%1 (split value “%2”)</source>
        <translation>%1（细分值“%2”）</translation>
    </message>
    <message>
        <source>%1 and took %2 or longer for it</source>
        <translation>%1，且为此用时%2或更久</translation>
    </message>
    <message>
        <source>%1 and took %2 to %3 for it</source>
        <translation>%1，且为此用时%2至%3</translation>
    </message>
    <message>
        <source>%1 and took less than %2 for it</source>
        <translation>%1，且为此用时不到%2</translation>
    </message>
    <message>
        <source>did %1 without any touch before</source>
        <translation>未经任何触达即有过%1</translation>
    </message>
    <message>
        <source>one without a name</source>
        <translation>未注明来源的触点</translation>
    </message>
    <message>
        <source>did %1 after a path that began with %2</source>
        <translation>经以%2开头的路径后有过%1</translation>
    </message>
    <message>
        <source>did %1 after a path that ended with %2</source>
        <translation>经以%2结尾的路径后有过%1</translation>
    </message>
    <message>
        <source>did %1 after a touch of %2</source>
        <translation>经%2触达后有过%1</translation>
    </message>
    <message>
        <source>is in a suspicious group of invitations (%1)</source>
        <translation>属于可疑的邀请团伙（%1）</translation>
    </message>
    <message>
        <source>began to invite people (%1)</source>
        <translation>发起了邀请（%1）</translation>
    </message>
    <message>
        <source>was invited in generation %1 (%2)</source>
        <translation>是第%1代受邀者（%2）</translation>
    </message>
    <message>
        <source>%1 and converted</source>
        <translation>%1且已转化</translation>
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
    <name>SourceSetting</name>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Private API key</source>
        <translation>私有 API 密钥</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>应用 ID</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>应用密钥</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>账户 ID</translation>
    </message>
    <message>
        <source>Advertiser ID</source>
        <translation>广告主 ID</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <translation>广告主</translation>
    </message>
    <message>
        <source>Ad accounts</source>
        <translation>广告账户</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Click window</source>
        <translation>点击归因窗口</translation>
    </message>
    <message>
        <source>View window</source>
        <translation>浏览归因窗口</translation>
    </message>
    <message>
        <source>Klaviyo: profiles, consents, events, campaigns</source>
        <translation>Klaviyo：客户、授权、行为与活动</translation>
    </message>
    <message>
        <source>Square: customers, orders, refunds</source>
        <translation>Square：客户、订单与退款</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>by import</source>
        <translation>随导入</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>已最新</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>中断</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Aware</source>
        <translation>认知</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>兴趣</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Advocating</source>
        <translation>口碑推荐</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Came</source>
        <translation>来了</translation>
    </message>
    <message>
        <source>No way to reach them</source>
        <translation>没有联系方式</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>未授权</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未触达</translation>
    </message>
    <message>
        <source>Reached, did not come</source>
        <translation>触达了没来</translation>
    </message>
    <message>
        <source>Came without being asked</source>
        <translation>未邀约自己来的</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>create campaign</source>
        <translation>创建活动</translation>
    </message>
    <message>
        <source>move campaign</source>
        <translation>移动活动</translation>
    </message>
    <message>
        <source>resize campaign</source>
        <translation>调整活动时长</translation>
    </message>
    <message>
        <source>edit campaign</source>
        <translation>修改活动</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>set the amount of a channel</source>
        <translation>调整渠道金额</translation>
    </message>
    <message>
        <source>set the total</source>
        <translation>调整总额</translation>
    </message>
    <message>
        <source>lock a channel</source>
        <translation>锁定渠道</translation>
    </message>
    <message>
        <source>unlock a channel</source>
        <translation>解锁渠道</translation>
    </message>
    <message>
        <source>change the window</source>
        <translation>调整窗口</translation>
    </message>
    <message>
        <source>change the view</source>
        <translation>切换视角</translation>
    </message>
    <message>
        <source>change the breakdown</source>
        <translation>切换细分</translation>
    </message>
    <message>
        <source>add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>remove a step</source>
        <translation>移除步骤</translation>
    </message>
    <message>
        <source>change a step</source>
        <translation>更换步骤</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>add a group</source>
        <translation>添加分组</translation>
    </message>
    <message>
        <source>change and / or</source>
        <translation>改且 / 或</translation>
    </message>
    <message>
        <source>change a condition</source>
        <translation>更改条件</translation>
    </message>
    <message>
        <source>edit a condition</source>
        <translation>编辑条件</translation>
    </message>
    <message>
        <source>edit the rule as JSON</source>
        <translation>编辑规则 JSON</translation>
    </message>
    <message>
        <source>exclude a group</source>
        <translation>排除分组</translation>
    </message>
    <message>
        <source>remove a condition</source>
        <translation>删除条件</translation>
    </message>
    <message>
        <source>move a condition</source>
        <translation>移动条件</translation>
    </message>
    <message>
        <source>duplicate a condition</source>
        <translation>复制条件</translation>
    </message>
    <message>
        <source>turn a condition</source>
        <translation>条件取反</translation>
    </message>
    <message>
        <source>change the period</source>
        <translation>更改时段</translation>
    </message>
    <message>
        <source>change the people</source>
        <translation>更改人群范围</translation>
    </message>
    <message>
        <source>choose the parts of a report</source>
        <translation>选择报告内容</translation>
    </message>
    <message>
        <source>order a report</source>
        <translation>调整报告顺序</translation>
    </message>
    <message>
        <source>set the width of a part</source>
        <translation>调整内容宽度</translation>
    </message>
    <message>
        <source>change the order</source>
        <translation>更改步骤顺序</translation>
    </message>
    <message>
        <source>save tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>save pools</source>
        <translation>更改人群池</translation>
    </message>
    <message>
        <source>save lifecycle</source>
        <translation>更改生命周期界限</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Retail</source>
        <translation>零售</translation>
    </message>
    <message>
        <source>Carts left behind in 7 days</source>
        <translation>近 7 天加购未买</translation>
    </message>
    <message>
        <source>High value, silent for 90 days</source>
        <translation>高价值客户 90 天未购</translation>
    </message>
    <message>
        <source>First order, no second in 30 days</source>
        <translation>首单后 30 天未复购</translation>
    </message>
    <message>
        <source>Reachable by text message</source>
        <translation>可短信触达</translation>
    </message>
    <message>
        <source>Home and furniture</source>
        <translation>家居</translation>
    </message>
    <message>
        <source>Three visits in 14 days without an order</source>
        <translation>14 天内到访三次未下单</translation>
    </message>
    <message>
        <source>Lead, then visit within 30 days</source>
        <translation>留资后 30 天内到访</translation>
    </message>
    <message>
        <source>Big ticket in the last year</source>
        <translation>近一年有大额订单</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Due for a refill: bought 25 to 40 days ago</source>
        <translation>该复购了：25–40 天前购买</translation>
    </message>
    <message>
        <source>Regulars: four orders in half a year</source>
        <translation>常购客：半年四单</translation>
    </message>
    <message>
        <source>Mother and baby</source>
        <translation>母婴</translation>
    </message>
    <message>
        <source>Monthly buyers who skipped a month</source>
        <translation>月购妈妈本月断购</translation>
    </message>
    <message>
        <source>Aged 45 and over, agreed to be contacted</source>
        <translation>45岁及以上、同意被联系</translation>
    </message>
    <message>
        <source>New families: women who bought for the first time</source>
        <translation>新家庭：首次购买的女性</translation>
    </message>
    <message>
        <source>Recommend to friends: invited and bought</source>
        <translation>推荐好友：邀请过且买过</translation>
    </message>
</context>
<context>
    <name>panorama::app::WorkspaceDoor</name>
    <message>
        <source>Opening the workspace</source>
        <translation>正在打开工作区</translation>
    </message>
    <message>
        <source>Personal data is locked</source>
        <translation>个人信息已锁定</translation>
    </message>
    <message>
        <source>Names, phones and mail addresses need the passphrase of this workspace. Counts, funnels and plans work without it.</source>
        <translation>查看姓名、手机和邮箱需要这个工作区的密码；计数、漏斗和预算无需密码。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>正在解锁</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Workspaces (*.panorama)</source>
        <translation>工作区 (*.panorama)</translation>
    </message>
    <message>
        <source>Making the workspace</source>
        <translation>正在创建工作区</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>This computer has no keychain that Panorama can use. The passphrase protects names, phones and mail addresses in this workspace.</source>
        <translation>这台电脑没有可用的钥匙串。密码用于保护本工作区中的姓名、手机和邮箱。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Making the sample brand</source>
        <translation>正在创建示例品牌</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Open workspace …</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>试用示例品牌</translation>
    </message>
    <message>
        <source>The data ends on %1: the period shows its last days.</source>
        <translation>数据截至 %1，时段已移到最后这些天。</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Making the workspace …</source>
        <translation>正在创建工作区…</translation>
    </message>
</context>
<context>
    <name>panorama::ui::AttributionView</name>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末次</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Time decay</source>
        <translation>时间衰减</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Markov</source>
        <translation>马尔可夫</translation>
    </message>
    <message>
        <source>Shapley</source>
        <translation>沙普利</translation>
    </message>
    <message>
        <source>earned by</source>
        <translation>归功于</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>转化数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>look back </source>
        <translation>回溯 </translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Days to look back</source>
        <translation>回溯天数</translation>
    </message>
    <message>
        <source>Nothing was converted in this period.</source>
        <translation>此时段内没有转化。</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>全部模型</translation>
    </message>
    <message>
        <source>no touch</source>
        <translation>无触点</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>（缺失）</translation>
    </message>
    <message>
        <source>%1 earned by %2</source>
        <translation>%1归因 · 按%2</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>%1 conversions · %2</source>
        <translation>%1 次转化 · %2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>花费</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回报</translation>
    </message>
    <message>
        <source>Cost each</source>
        <translation>单次成本</translation>
    </message>
    <message>
        <source>From the model that gives it least to the one that gives it most</source>
        <translation>从给得最少的模型到给得最多的模型</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>who converted after a touch of it</source>
        <translation>经它触达后转化的人</translation>
    </message>
    <message>
        <source>%1 · on the way</source>
        <translation>%1 · 途经</translation>
    </message>
    <message>
        <source>%1 · as first touch</source>
        <translation>%1 · 作为首次触点</translation>
    </message>
    <message>
        <source>%1 · as last touch</source>
        <translation>%1 · 作为末次触点</translation>
    </message>
</context>
<context>
    <name>panorama::ui::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copies are made by themselves: before an import and after a sync at most once an hour, and before somebody is erased. The latest five stay and one a day for a week.</source>
        <translation>自动备份：导入前、同步后（每小时最多一次）以及删除客户前。保留最近五份，另每天一份保留一周。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Save a copy as …</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>恢复到这一份</translation>
    </message>
    <message>
        <source>Restore a file …</source>
        <translation>从文件恢复…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>after a sync</source>
        <translation>同步后</translation>
    </message>
    <message>
        <source>before an erasure</source>
        <translation>删除客户前</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>before an upgrade of the file</source>
        <translation>文件升级前</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The copy is made and checked.</source>
        <translation>备份已完成并通过校验。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Workspaces (*.panorama)</source>
        <translation>工作区 (*.panorama)</translation>
    </message>
    <message>
        <source>Restore a file</source>
        <translation>从文件恢复</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>The workspace is as it was then; what stood before is among the copies.</source>
        <translation>工作区已恢复到当时；恢复前的内容也留了一份备份。</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Every page was read: the file is sound.</source>
        <translation>已逐页读取，文件完好。</translation>
    </message>
    <message>
        <source>Compacting</source>
        <translation>正在压缩</translation>
    </message>
    <message>
        <source>%1 before, %2 now.</source>
        <translation>原 %1，现 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
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
        <translation>值</translation>
    </message>
</context>
<context>
    <name>panorama::ui::BudgetPage</name>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Total of the plan</source>
        <translation>方案总额</translation>
    </message>
    <message>
        <source>Split over channels</source>
        <translation>渠道分配</translation>
    </message>
    <message>
        <source>move one, the free ones share the difference</source>
        <translation>调整一个，其余未锁定的自动分摊差额</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
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
        <source>Spent so far</source>
        <translation>已花费</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>No budget is planned yet</source>
        <translation>还没有预算方案</translation>
    </message>
    <message>
        <source>Split a total over your channels; the sum always holds to the cent.</source>
        <translation>把总额分到各渠道，合计始终分毫不差。</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Not allocated: %1</source>
        <translation>未分配：%1</translation>
    </message>
    <message>
        <source>Allocated to the cent</source>
        <translation>已全部分配</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已花费</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Plan against actual spend</source>
        <translation>计划与实际花费</translation>
    </message>
    <message>
        <source>by channel · %1 · %2</source>
        <translation>按渠道 · %1 · %2</translation>
    </message>
    <message>
        <source>Pacing</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Plan %1 Q%2</source>
        <translation>方案 %1 Q%2</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CalendarBoard</name>
    <message>
        <source>always on</source>
        <translation>常态投放</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CalendarPage</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Lanes by channel</source>
        <translation>按渠道分组</translation>
    </message>
    <message>
        <source>Lanes by owner</source>
        <translation>按负责人分组</translation>
    </message>
    <message>
        <source>Lanes by status</source>
        <translation>按状态分组</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>Campaigns on a time line</source>
        <translation>时间轴上的活动</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>No campaign is planned yet</source>
        <translation>还没有安排活动</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) without a date</source>
        <translation>
            <numerusform>%n 个活动没有日期</numerusform>
        </translation>
    </message>
    <message>
        <source>This campaign comes from a source; it can be moved here, but not removed.</source>
        <translation>这个活动来自数据源；可以在这里移动，但不能删除。</translation>
    </message>
    <message>
        <source>Bring in a calendar file (ICS) …</source>
        <translation>导入日历文件 (ICS)…</translation>
    </message>
    <message>
        <source>Write a calendar file (ICS) …</source>
        <translation>导出日历文件 (ICS)…</translation>
    </message>
    <message>
        <source>Bring in statutory holidays …</source>
        <translation>导入法定节假日…</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Bringing in the calendar</source>
        <translation>正在导入日历</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged</source>
        <translation>新增 %1，更新 %2，未变 %3</translation>
    </message>
    <message>
        <source>Writing the calendar</source>
        <translation>正在导出日历</translation>
    </message>
    <message>
        <source>The calendar is written.</source>
        <translation>日历文件已导出。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Statutory holidays</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <source>Holidays (*.json)</source>
        <translation>节假日 (*.json)</translation>
    </message>
    <message>
        <source>Bringing in holidays</source>
        <translation>正在导入节假日</translation>
    </message>
    <message>
        <source>The holidays are on the calendar.</source>
        <translation>节假日已加入日历。</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>No campaign on these days. The nearest one begins on %1.</source>
        <translation>这些天没有活动，最近的一个始于 %1。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s) of campaigns on these days</source>
        <translation>
            <numerusform>这些天有 %n 处活动重叠</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; up to %2 people hear from two at once</source>
        <translation>%1，最多 %2 人会同时收到两个活动</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Lanes by audience</source>
        <translation>按人群分组</translation>
    </message>
    <message>
        <source>Campaigns day by day</source>
        <translation>逐日活动</translation>
    </message>
    <message>
        <source>Put down the first one, import a list of campaigns, or bring a calendar file.</source>
        <translation>新建第一个活动，导入活动清单，或导入日历文件。</translation>
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
    <name>panorama::ui::ChangeView</name>
    <message>
        <source>compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Nobody took the first step in either period.</source>
        <translation>两个时段都没有人进入第一步。</translation>
    </message>
    <message>
        <source>Where the change comes from</source>
        <translation>变化来自哪里</translation>
    </message>
    <message>
        <source>How many begin</source>
        <translation>进入人数变化</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>进入人群结构</translation>
    </message>
    <message>
        <source>Rate to %1</source>
        <translation>到%1的转化率</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>（缺失）</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <translation>%1：%2 人</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对比 %2</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ChannelsPage</name>
    <message>
        <source>Sources</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>each can be taken back</source>
        <translation>每次导入都可以撤回</translation>
    </message>
    <message>
        <source>Roll back import</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Nothing has been brought in yet</source>
        <translation>还没有导入任何数据</translation>
    </message>
    <message>
        <source>Files to bring in</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Syncing all sources</source>
        <translation>正在同步全部数据源</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>全部已是最新。</translation>
    </message>
    <message>
        <source>Some streams stopped; they go on with the next sync.</source>
        <translation>部分数据流已停止，下次同步会接着进行。</translation>
    </message>
    <message>
        <source>Choose an import first.</source>
        <translation>请先选择一次导入。</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>正在撤回</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>这次导入已撤回。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>全部同步</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>Connect a source …</source>
        <translation>连接数据源…</translation>
    </message>
    <message>
        <source>Sync all sources</source>
        <translation>同步全部数据源</translation>
    </message>
    <message>
        <source>Bring in a file of customers, events, orders or spend (CSV, TSV, Excel), or connect an account.</source>
        <translation>导入客户、行为、订单或花费文件（CSV、TSV、Excel），或连接一个账户。</translation>
    </message>
    <message>
        <source>%1 connected · %2 fed from files</source>
        <translation>已连接 %1 个 · 文件导入 %2 个</translation>
    </message>
    <message>
        <source>Syncing %1</source>
        <translation>正在同步 %1</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>正在测试 %1</translation>
    </message>
    <message>
        <source>%1 answers on every stream.</source>
        <translation>%1 的每个数据流都有应答。</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation>%1 没有应答：%2</translation>
    </message>
    <message>
        <source>Disconnecting %1</source>
        <translation>正在断开 %1</translation>
    </message>
    <message>
        <source>%1 is disconnected; what it brought stays.</source>
        <translation>已断开 %1，已带来的数据保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>The sync stopped; the next one goes on.</source>
        <translation>同步已中断，下次同步会继续。</translation>
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
        <translation>这个时段没有可显示的内容。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ChipList</name>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ChoiceButton</name>
    <message>
        <source>choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等（另 %2 个）</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CodeForm</name>
    <message>
        <source>Name of the batch</source>
        <translation>批次名称</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Codes a store</source>
        <translation>每店码数</translation>
    </message>
    <message>
        <source>Stores, one a line (or none)</source>
        <translation>门店，每行一个（可不填）</translation>
    </message>
    <message>
        <source>Link behind the code; {code} stands for it (empty: the code alone)</source>
        <translation>码后的链接，{code} 代表码（不填：只有码本身）</translation>
    </message>
    <message>
        <source>Make codes</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>The batch needs a name.</source>
        <translation>批次要有名称。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CodesCard</name>
    <message>
        <source>Store and coupon codes</source>
        <translation>一物一码</translation>
    </message>
    <message>
        <source>a code for each thing; scans come back as events</source>
        <translation>门店码与券码；扫码回流</translation>
    </message>
    <message>
        <source>New codes …</source>
        <translation>新建一批码…</translation>
    </message>
    <message>
        <source>Save sheets …</source>
        <translation>保存码表…</translation>
    </message>
    <message>
        <source>Batch · store</source>
        <translation>批次 · 门店</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>码</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已扫</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Codes that several customers scanned, and scans in another store</source>
        <translation>被多位客户扫过的码，以及在别的门店扫的码</translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>保存码表</translation>
    </message>
    <message>
        <source>Sheets (*.pdf *.svg *.csv)</source>
        <translation>码表 (*.pdf *.svg *.csv)</translation>
    </message>
    <message>
        <source>%1 codes are ready to print.</source>
        <translation>%1 个码可以付印了。</translation>
    </message>
    <message>
        <source>Scans in …</source>
        <translation>导入扫码…</translation>
    </message>
    <message>
        <source>A table with the columns code, time, phone (or another identifier), perhaps store</source>
        <translation>表格需有“编码”“时间”“手机”（或其他标识）列，可有“门店”列</translation>
    </message>
    <message>
        <source>Scans of codes</source>
        <translation>扫码记录</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>%1 scans are in: %2 new, %3 known already.</source>
        <translation>已导入 %1 次扫码：新增 %2，已有 %3。</translation>
    </message>
    <message>
        <source>%1 rows were rejected, the first in line %2: %3</source>
        <translation>%1 行被拒绝，首个在第 %2 行：%3</translation>
    </message>
    <message>
        <source>No codes yet. Make a batch and print it for stores, products or coupons; scans come back as events.</source>
        <translation>还没有码。新建一批，印到门店、商品或优惠券上；扫码会作为行为数据回来。</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
    <message>
        <source>Nothing is called so.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CompareEditor</name>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>搜索取值</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Range of %1</source>
        <translation>%1范围</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CompareView</name>
    <message>
        <source>Another period</source>
        <translation>另一时段</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>另一人群</translation>
    </message>
    <message>
        <source>against</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Segment to compare with</source>
        <translation>对比的人群</translation>
    </message>
    <message>
        <source>Nobody took the first step on either side.</source>
        <translation>两边都没有人走到第一步。</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步对比</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Share of those who began</source>
        <translation>占起始人数的比例</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>可能是偶然</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ComposePanel</name>
    <message>
        <source>Compose</source>
        <translation>编排</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the report</source>
        <translation>报告名称</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>Width on the page</source>
        <translation>页面宽度</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>Drag the parts into order. What does not fit on a page goes on the next.</source>
        <translation>拖动可调整顺序；一页放不下的内容会排到下一页。</translation>
    </message>
    <message>
        <source>Remove report</source>
        <translation>删除报告</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cover page in the PDF</source>
        <translation>PDF 带封面</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CoverageView</name>
    <message>
        <source>Which stages of the journey are seen</source>
        <translation>旅程各阶段的数据覆盖</translation>
    </message>
    <message>
        <source>all customers, all time; silence is judged by each stage&apos;s own rhythm</source>
        <translation>全部客户、全部时间；是否中断按各阶段自己的节奏判断</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲区</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>有数据</translation>
    </message>
    <message>
        <source>stale after %1 days of silence</source>
        <translation>静默 %1 天即视为中断</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>上一阶段可见</translation>
    </message>
    <message>
        <source>Share of its people who were also seen in the stage before; where it is low, the way in is not measured</source>
        <translation>其中也在上一阶段出现过的比例；偏低说明入口没有被记录</translation>
    </message>
    <message>
        <source>Events of no stage: %1</source>
        <translation>未归入任何阶段的行为：%1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CustomersPage</name>
    <message>
        <source>Name, pinyin, phone, e-mail, number …</source>
        <translation>姓名、拼音、手机、邮箱、编号…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>尚未选择客户</translation>
    </message>
    <message>
        <source>Choose a customer to see identifiers, orders, the timeline and the links.</source>
        <translation>选择一位客户，查看标识、订单、时间线和关联。</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>这里还没有客户</translation>
    </message>
    <message>
        <source>Bring in customers, orders or events; the same person met in many channels becomes one customer.</source>
        <translation>导入客户、订单或行为；多个渠道里的同一个人会合并为一位客户。</translation>
    </message>
    <message>
        <source>Bring in data</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Cutting the link</source>
        <translation>正在拆分关联</translation>
    </message>
    <message>
        <source>People</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>To review · %1</source>
        <translation>待审核 · %1</translation>
    </message>
    <message>
        <source>cut link</source>
        <translation>拆分关联</translation>
    </message>
    <message>
        <source>The link is cut for good; Ctrl+Z or linking by hand brings it back.</source>
        <translation>关联已拆分，不会自动恢复；可按 Ctrl+Z 或手动重新关联。</translation>
    </message>
    <message>
        <source>link records</source>
        <translation>关联记录</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>正在关联</translation>
    </message>
    <message>
        <source>The records are one customer again.</source>
        <translation>这些记录重新合为同一客户。</translation>
    </message>
    <message>
        <source>accept pair</source>
        <translation>接受配对</translation>
    </message>
    <message>
        <source>reject pair</source>
        <translation>拒绝配对</translation>
    </message>
    <message>
        <source>Noting the decision</source>
        <translation>正在记录判断</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>正在重做</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>names are being opened …</source>
        <translation>正在解密姓名…</translation>
    </message>
    <message>
        <source>%1 of %2 · last seen first</source>
        <translation>%1 / %2 · 最近出现在前</translation>
    </message>
    <message>
        <source>names are locked</source>
        <translation>姓名已锁定</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”. Try a part of the name, the last digits of the phone, or a number.</source>
        <translation>没有找到“%1”。可以换姓名的一部分、手机尾号或编号再试。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CycleView</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>the change was on</source>
        <translation>变化发生于</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>变化的日期</translation>
    </message>
    <message>
        <source>Nobody went all the way on either side.</source>
        <translation>前后都没有人走完。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>%1: half of them within</source>
        <translation>%1：一半人用时不超过</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: got there in 30 days</source>
        <translation>%1：30 天内走完</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%2 人中 %1 人</translation>
    </message>
    <message>
        <source>; %1 too recent</source>
        <translation>；%1 人未满期限，未计入</translation>
    </message>
    <message>
        <source>Share of people</source>
        <translation>人数占比</translation>
    </message>
    <message>
        <source>Days that it took</source>
        <translation>用时天数</translation>
    </message>
    <message>
        <source>so many of those who got there needed at most so many days</source>
        <translation>走完的人中，多大比例用时不超过多少天</translation>
    </message>
    <message>
        <source>One side has nobody who got there: nothing can be compared.</source>
        <translation>有一侧没有人走完，无法比较。</translation>
    </message>
    <message>
        <source>The cycle is shorter since the change, by %1 (%2 – %3).</source>
        <translation>变化之后周期缩短了 %1（%2 – %3）。</translation>
    </message>
    <message>
        <source>The cycle is longer since the change, by %1 (%2 – %3).</source>
        <translation>变化之后周期变长了 %1（%2 – %3）。</translation>
    </message>
    <message>
        <source>No difference beyond chance: between %1 shorter and %2 longer.</source>
        <translation>差别不显著：介于缩短 %1 与变长 %2 之间。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::DocumentBar</name>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>More: rename, duplicate, delete</source>
        <translation>更多：重命名、复制、删除</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>“%1”已存在，换个名称吧。</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>panorama::ui::EntryEditor</name>
    <message>
        <source>Always on</source>
        <translation>常态投放</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Budget (%1)</source>
        <translation>预算（%1）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remove campaign</source>
        <translation>删除活动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>创建活动</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Give the campaign a name.</source>
        <translation>请填写活动名称。</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>首日晚于末日。</translation>
    </message>
    <message>
        <source>Write an amount such as 120000.00.</source>
        <translation>请填写金额，例如 120000.00。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>目标人群</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ExplorePanel</name>
    <message>
        <source>Segment</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Set apart by</source>
        <translation>与众不同之处</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>100: as often as with everybody</source>
        <translation>100：与全体一样</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 of the members, %2 of everybody</source>
        <translation>成员中 %1，全体中 %2</translation>
    </message>
    <message>
        <source>between %1 and %2, 19 times out of 20</source>
        <translation>二十次有十九次介于 %1 与 %2 之间</translation>
    </message>
    <message>
        <source>nothing beyond chance</source>
        <translation>没有显著差别</translation>
    </message>
    <message>
        <source>All saved segments against everybody: %1 differences beyond chance in %2 tests; about one in twenty of those shown may be chance. What a rule itself asks for is left out.</source>
        <translation>全部已存人群对比全体：%2 次检验中有 %1 处差别显著；列出的差别里约每二十条有一条可能是偶然。规则本身的条件不计。</translation>
    </message>
    <message>
        <source>What sets segments apart</source>
        <translation>人群之间的差异</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ExportsRoom</name>
    <message>
        <source>agreed</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Contact lists for store guides</source>
        <translation>导购联系名单</translation>
    </message>
    <message>
        <source>Hand over an audience</source>
        <translation>交付人群</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>To</source>
        <translation>交付给</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>One list for each</source>
        <translation>按此拆分名单</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>导出文件…</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>需召回</translation>
    </message>
    <message>
        <source>Choose a segment to see who may be handed over.</source>
        <translation>选择一个人群，看看哪些人可以交付。</translation>
    </message>
    <message>
        <source>one list</source>
        <translation>一份名单</translation>
    </message>
    <message>
        <source>%1 identifiers</source>
        <translation>%1 个标识</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>%1 of %2 people leave, in %3 rows.</source>
        <translation>%2 人中有 %1 人会交付，共 %3 行。</translation>
    </message>
    <message>
        <source>%1 are on another list of today already.</source>
        <translation>有 %1 人今天已在另一份名单上。</translation>
    </message>
    <message>
        <source>%1 identifiers are not of a form that it takes.</source>
        <translation>有 %1 个标识的格式不被接受。</translation>
    </message>
    <message>
        <source>In clear: for people who call or write. Everything that leaves is written into the ledger.</source>
        <translation>明文：供打电话或写信的人使用。每一条外发都记入台账。</translation>
    </message>
    <message>
        <source>Hashed by its rules of %1; the hashes are never stored here.</source>
        <translation>按其 %1 版规则哈希；哈希值不在本地保存。</translation>
    </message>
    <message>
        <source>Audience file</source>
        <translation>人群文件</translation>
    </message>
    <message>
        <source>Writing the audience</source>
        <translation>正在导出人群</translation>
    </message>
    <message>
        <source>%1 people are in %2.</source>
        <translation>%2 中有 %1 人。</translation>
    </message>
    <message>
        <source>handed over, and no longer agreed</source>
        <translation>已交付、而授权已不在</translation>
    </message>
    <message>
        <source>everything that has left</source>
        <translation>所有外发记录</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>At</source>
        <translation>在</translation>
    </message>
    <message>
        <source>By</source>
        <translation>凭</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>外发时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Nobody has to be called back.</source>
        <translation>没有需要召回的人。</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>还没有交付过任何内容。</translation>
    </message>
    <message>
        <source>People by consent</source>
        <translation>按授权状态的人数</translation>
    </message>
    <message>
        <source>Google Ads, DV360, CM360 (older pages)</source>
        <translation>Google Ads、DV360、CM360（旧版页面）</translation>
    </message>
    <message>
        <source>Tencent Ads</source>
        <translation>腾讯广告</translation>
    </message>
    <message>
        <source>Ocean Engine</source>
        <translation>巨量引擎</translation>
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
        <translation>较上一步</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>占首步</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>在此流失</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Got on</source>
        <translation>进入下一步</translation>
    </message>
</context>
<context>
    <name>panorama::ui::FunnelView</name>
    <message>
        <source>Breakdown</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>people at each step, and the share that got on</source>
        <translation>各步人数与进入率</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>总转化</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>（缺失）</translation>
    </message>
    <message>
        <source>Conversion window</source>
        <translation>转化窗口</translation>
    </message>
    <message>
        <source>within </source>
        <translation>窗口 </translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>From the first step; every later step must come within this time.</source>
        <translation>从第一步起算，后续步骤须在此时间内完成。</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>按同期群</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>按时段</translation>
    </message>
    <message>
        <source>Cohort: who begins in the period, however late they go on. Period: everything within it.</source>
        <translation>按同期群：时段内开始的人，后续步骤可晚于时段；按时段：全部步骤都须在时段内。</translation>
    </message>
    <message>
        <source>Nobody took the first step in this period.</source>
        <translation>此时段内没有人进入第一步。</translation>
    </message>
    <message>
        <source>No breakdown</source>
        <translation>不细分</translation>
    </message>
    <message>
        <source>by first-touch channel</source>
        <translation>按首次触点渠道</translation>
    </message>
    <message>
        <source>by channel of the first step</source>
        <translation>按首步渠道</translation>
    </message>
    <message>
        <source>by campaign of the first step</source>
        <translation>按首步活动</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>按%1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中位 %1</translation>
    </message>
    <message>
        <source>overall %1</source>
        <translation>总转化 %1</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>步骤的顺序</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>按此顺序</translation>
    </message>
    <message>
        <source>directly one after another</source>
        <translation>严格连续</translation>
    </message>
    <message>
        <source>in any order</source>
        <translation>任意顺序</translation>
    </message>
    <message>
        <source>%1 · lost after it</source>
        <translation>%1 · 此后流失</translation>
    </message>
</context>
<context>
    <name>panorama::ui::FunnelsPage</name>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>New funnel</source>
        <translation>新建漏斗</translation>
    </message>
    <message>
        <source>No funnel yet</source>
        <translation>还没有漏斗</translation>
    </message>
    <message>
        <source>Put the steps of the journey in order and see where people are lost, and why.</source>
        <translation>把旅程的步骤排好，看清人在哪里流失、为什么。</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段热力</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>归因</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>老带新</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到场核对</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化拆解</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>成交周期</translation>
    </message>
    <message>
        <source>New funnel from a preset</source>
        <translation>用预设新建漏斗</translation>
    </message>
    <message>
        <source>Start from a preset</source>
        <translation>从预设开始</translation>
    </message>
    <message>
        <source>There are no events in this period: the data is from %1 to %2.</source>
        <translation>这个时段没有行为数据：数据从 %1 到 %2。</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>看有数据的时段</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>搜索预设</translation>
    </message>
    <message>
        <source>No event measures these stages yet: %1.</source>
        <translation>这些阶段还没有行为可衡量：%1。</translation>
    </message>
    <message>
        <source>bring in loss reasons</source>
        <translation>导入流失原因</translation>
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
    <name>panorama::ui::HistogramSlider</name>
    <message>
        <source>%1 and above</source>
        <translation>%1 及以上</translation>
    </message>
</context>
<context>
    <name>panorama::ui::HoursView</name>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Search behaviours</source>
        <translation>搜索行为</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>平均每</translation>
    </message>
    <message>
        <source>Nothing happened in this period.</source>
        <translation>此时段内没有发生。</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>%1 for each %2</source>
        <translation>每次%2带来的%1</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>每小时%1次数</translation>
    </message>
    <message>
        <source>weekday by hour of day · %1</source>
        <translation>星期 × 小时 · %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3 – %4)</source>
        <translation>%1：%2（%3 – %4）</translation>
    </message>
    <message>
        <source>No hour stands out beyond chance.</source>
        <translation>没有显著突出的时段。</translation>
    </message>
    <message>
        <source>Best hours of the day, beyond chance: %1</source>
        <translation>一天中显著更好的时段：%1</translation>
    </message>
    <message>
        <source>Best hours of the week, beyond chance: %1</source>
        <translation>一周中显著更好的时段：%1</translation>
    </message>
    <message>
        <source>%1: %2 an hour (%3 – %4)</source>
        <translation>%1：每小时 %2 次（%3 – %4）</translation>
    </message>
    <message>
        <source>%1 in all, by %2 people</source>
        <translation>共 %1 次，%2 人</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ImportPanel</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bring in %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 unchanged, %5 rejected</source>
        <translation>读取 %1 行：新增 %2，变更 %3，未变 %4，拒收 %5</translation>
    </message>
    <message>
        <source>As it will land</source>
        <translation>导入后的样子</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>以文本编辑</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %1 and %n more</source>
        <translation>
            <numerusform>导入 %1 及另外 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>每一行是</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>As the last file with these columns was brought in.</source>
        <translation>沿用上次导入同样列的文件时的对应关系。</translation>
    </message>
    <message>
        <source>Proposed from the columns; change what is wrong.</source>
        <translation>已按列名推荐对应关系，不对的请修改。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>good</source>
        <translation>可导入</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒收</translation>
    </message>
</context>
<context>
    <name>panorama::ui::InboxFeed</name>
    <message numerus="yes">
        <source>%n row(s) were rejected</source>
        <translation>
            <numerusform>拒收 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to review</source>
        <translation>
            <numerusform>%n 组记录待审核</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync of %1 stopped</source>
        <translation>%1 同步中断</translation>
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
    <name>panorama::ui::JsonEditor</name>
    <message>
        <source>Rule as JSON</source>
        <translation>规则 JSON</translation>
    </message>
    <message>
        <source>Line %1 (%2): %3</source>
        <translation>第 %1 行（%2）：%3</translation>
    </message>
</context>
<context>
    <name>panorama::ui::KeyCard</name>
    <message>
        <source>Personal data</source>
        <translation>个人信息保护</translation>
    </message>
    <message>
        <source>Names, phones, mail addresses and other identifiers are sealed in the file. Without one of these keys nobody can read them, neither here nor in a copy.</source>
        <translation>姓名、手机、邮箱等标识在文件中加密保存。没有下列任一密钥，无论在本机还是副本中都无法读取。</translation>
    </message>
    <message>
        <source>Change passphrase …</source>
        <translation>更改密码…</translation>
    </message>
    <message>
        <source>Keep the key on this computer</source>
        <translation>在本机保存密钥</translation>
    </message>
    <message>
        <source>In the keychain of the system: this computer then opens the workspace without asking</source>
        <translation>存入系统钥匙串，本机打开工作区时不再询问</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Sealed with</source>
        <translation>加密算法</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Keychain of a computer</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>Public key of the sample</source>
        <translation>示例公开密钥</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>正在更改密码</translation>
    </message>
    <message>
        <source>The new passphrase opens the workspace from now on.</source>
        <translation>今后请用新密码打开工作区。</translation>
    </message>
    <message>
        <source>Writing into the keychain</source>
        <translation>正在写入钥匙串</translation>
    </message>
    <message>
        <source>This computer opens the workspace without asking.</source>
        <translation>本机打开工作区时不再询问。</translation>
    </message>
    <message>
        <source>This is not the present passphrase.</source>
        <translation>当前密码不对。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::LeafEditor</name>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>%1 – press to choose another</source>
        <translation>%1（点击更换）</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>total of</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Search properties</source>
        <translation>搜索行为属性</translation>
    </message>
    <message>
        <source>Remove the total</source>
        <translation>移除合计</translation>
    </message>
    <message>
        <source>Add a filter, a number of times or a total</source>
        <translation>加筛选、次数或合计</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>筛选行为</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>限定次数</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>不限次数</translation>
    </message>
    <message>
        <source>Total of amounts</source>
        <translation>限定金额合计</translation>
    </message>
    <message>
        <source>where</source>
        <translation>其中</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>移除筛选</translation>
    </message>
    <message>
        <source>however long it takes</source>
        <translation>间隔不限</translation>
    </message>
    <message>
        <source>within </source>
        <translation>窗口 </translation>
    </message>
    <message>
        <source>Days from the first step to the last</source>
        <translation>首末步骤间隔天数</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>then</source>
        <translation>再</translation>
    </message>
    <message>
        <source>first</source>
        <translation>先</translation>
    </message>
    <message>
        <source>Search behaviours</source>
        <translation>搜索行为</translation>
    </message>
    <message>
        <source>Filter the events of this step</source>
        <translation>筛选此步骤的行为</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>移除第 %1 步</translation>
    </message>
    <message>
        <source>agrees, for</source>
        <translation>已授权，用于</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>最近购买</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Scores, 5 is best</source>
        <translation>得分，5 最好</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>lost after</source>
        <translation>流失于</translation>
    </message>
    <message>
        <source>still open after</source>
        <translation>仍在途于</translation>
    </message>
</context>
<context>
    <name>panorama::ui::LifecycleRoom</name>
    <message>
        <source>Limits</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>New: first order within</source>
        <translation>新客：首单在</translation>
    </message>
    <message>
        <source>Active: latest order within</source>
        <translation>活跃：最近一单在</translation>
    </message>
    <message>
        <source>At risk: within</source>
        <translation>流失风险：最近一单在</translation>
    </message>
    <message>
        <source>Dormant: within</source>
        <translation>沉睡：最近一单在</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天内</translation>
    </message>
    <message>
        <source>Everybody is in exactly one stage. Press a bar for its people as a segment.</source>
        <translation>每个人恰好处于一个阶段。点按柱条，把其中的人建为人群。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
</context>
<context>
    <name>panorama::ui::LineCountLabel</name>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 people are left after this line</source>
        <translation>此条件之后剩 %1 人</translation>
    </message>
    <message>
        <source>%1 people up to this line</source>
        <translation>到此行累计 %1 人</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>余 %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>累计 %1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::LinksCard</name>
    <message>
        <source>The link is copied.</source>
        <translation>链接已复制。</translation>
    </message>
    <message>
        <source>Links and names</source>
        <translation>链接与命名</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>页面网址</translation>
    </message>
    <message>
        <source>Source: wechat</source>
        <translation>来源：wechat</translation>
    </message>
    <message>
        <source>Medium: social</source>
        <translation>媒介：social</translation>
    </message>
    <message>
        <source>Campaign: 2026-618</source>
        <translation>活动：2026-618</translation>
    </message>
    <message>
        <source>The link appears here</source>
        <translation>链接在这里生成</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>行为数</translation>
    </message>
    <message>
        <source>One name, several spellings</source>
        <translation>一个名字多种写法</translation>
    </message>
    <message>
        <source>Campaign that no list knows</source>
        <translation>清单里没有的活动</translation>
    </message>
    <message>
        <source>Campaign without any event</source>
        <translation>没有行为的活动</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>写法不一</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>无行为</translation>
    </message>
    <message>
        <source>one spelling each</source>
        <translation>统一写法</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒介</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>panorama::ui::LookalikePanel</name>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>判断依据</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>The most similar tenth holds %1 times as many of such people as chance would (%2 – %3).</source>
        <translation>最相似的前 10% 中，此类客户的比例为随机的 %1 倍（%2 – %3）。</translation>
    </message>
    <message>
        <source>No better than chance: the members have nothing in common but the rule (lift %1, %2 – %3).</source>
        <translation>不比随机好：除规则外，成员没有共同点（提升度 %1，%2 – %3）。</translation>
    </message>
    <message>
        <source>Learnt from %1 members; judged on three tenths of all people, who were held out. What the rule itself asks for is left out.</source>
        <translation>以 %1 位成员为种子学习；用留出的三成人检验。规则本身的条件不计。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 到 100</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Odds</source>
        <translation>几率</translation>
    </message>
    <message>
        <source>Who has it is so many times as likely a member, all else equal</source>
        <translation>其他条件相同时，有此特征者是成员的几率为多少倍</translation>
    </message>
    <message>
        <source>Most similar</source>
        <translation>最相似的</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>找到的成员</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Seeds from a list …</source>
        <translation>导入种子名单…</translation>
    </message>
    <message>
        <source>Members as seeds</source>
        <translation>以本人群为种子</translation>
    </message>
    <message>
        <source>A customer id, record key or KIND:VALUE a line, or a CSV with the heading customer</source>
        <translation>每行一个客户编号、记录键或“类型:值”，或带 customer 表头的 CSV</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>保存名单…</translation>
    </message>
    <message>
        <source>Writes customer and score of the most similar people as CSV</source>
        <translation>把最相似的人（客户编号与得分）写成 CSV</translation>
    </message>
    <message>
        <source>Seed list</source>
        <translation>种子名单</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1 人</translation>
    </message>
    <message>
        <source>The %1 most similar</source>
        <translation>最相似的 %1 人</translation>
    </message>
    <message>
        <source>look-alikes</source>
        <translation>相似人群</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>正在写名单</translation>
    </message>
    <message>
        <source>%1 people are in %2.</source>
        <translation>%2 里有 %1 人。</translation>
    </message>
    <message>
        <source>Learnt from %1 people of %2; judged on three tenths of all people, who were held out.</source>
        <translation>学自 %2 中的 %1 人；用留出的三成客户检验。</translation>
    </message>
    <message>
        <source>People like these</source>
        <translation>与他们相似的人</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>No better than chance: the people of the list have nothing in common (lift %1, %2 – %3).</source>
        <translation>与随机无异：名单中的人没有共同点（提升度 %1，%2 – %3）。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::MappingEditor</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 对应</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>panorama::ui::MonthBoard</name>
    <message>
        <source>make-up workday</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>另有 %1 个</translation>
    </message>
</context>
<context>
    <name>panorama::ui::NewPassphrase</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Type the passphrase of now.</source>
        <translation>请输入当前密码。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
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
        <translation>全部数据都在本机</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) kept here</source>
        <translation>
            <numerusform>%n 项更改已存在本机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panorama::ui::OverlapPanel</name>
    <message>
        <source>Compare with up to seven segments</source>
        <translation>最多与七个人群比较</translation>
    </message>
    <message>
        <source>These segments have nobody.</source>
        <translation>这些人群都没有人。</translation>
    </message>
    <message>
        <source>Each column: people who are in exactly the segments with a dot; a press makes them a segment.</source>
        <translation>每一列：恰好属于带圆点人群的人；点按柱条建为人群。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>People in several segments</source>
        <translation>同时属于多个人群的人</translation>
    </message>
</context>
<context>
    <name>panorama::ui::OverviewPage</name>
    <message>
        <source>Board report</source>
        <translation>经营一页纸</translation>
    </message>
    <message>
        <source>No funnel is saved yet. Build one on the page Funnels.</source>
        <translation>还没有保存漏斗，请到“漏斗”页新建。</translation>
    </message>
    <message>
        <source>No campaign on these days.</source>
        <translation>这些天没有活动。</translation>
    </message>
    <message>
        <source>No budget holds these days. Make one on the page Budget.</source>
        <translation>没有覆盖这些天的预算，请到“预算”页新建。</translation>
    </message>
    <message>
        <source>One page for the whole picture</source>
        <translation>一页看全局</translation>
    </message>
    <message>
        <source>Open a workspace or start with the sample brand: spend, leads, deals and the funnel appear here.</source>
        <translation>打开工作区或从示例品牌开始：花费、留资、成交和漏斗都会出现在这里。</translation>
    </message>
    <message>
        <source>This workspace is empty</source>
        <translation>这个工作区是空的</translation>
    </message>
    <message>
        <source>Bring in a file or connect a channel; every page fills from there.</source>
        <translation>导入文件或连接渠道，各页的数据随之出现。</translation>
    </message>
    <message>
        <source>Bring in data</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>%1 当周</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Spend by channel</source>
        <translation>各渠道花费</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message numerus="yes">
        <source>window of %n day(s)</source>
        <translation>
            <numerusform>%n 天窗口</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Campaign calendar</source>
        <translation>活动日历</translation>
    </message>
    <message>
        <source>Budget pacing</source>
        <translation>预算进度</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>花费</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Nothing is known for this period.</source>
        <translation>本期没有数据。</translation>
    </message>
    <message>
        <source>Deals by channel</source>
        <translation>各渠道成交</translation>
    </message>
    <message>
        <source>Revenue by channel</source>
        <translation>各渠道收入</translation>
    </message>
    <message>
        <source>by week · total %1</source>
        <translation>按周 · 合计 %1</translation>
    </message>
    <message>
        <source>by day · total %1</source>
        <translation>按日 · 合计 %1</translation>
    </message>
    <message>
        <source>of its own days</source>
        <translation>按漏斗自身日期</translation>
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
        <translation>已过时间</translation>
    </message>
</context>
<context>
    <name>panorama::ui::Page</name>
    <message>
        <source>Data as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>尚未打开工作区</translation>
    </message>
    <message>
        <source>Open a workspace or start with the sample brand.</source>
        <translation>打开一个工作区，或从示例品牌开始。</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>试用示例品牌</translation>
    </message>
    <message>
        <source>New or existing workspace …</source>
        <translation>新建或打开工作区…</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Open workspace …</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Personal data is locked</source>
        <translation>个人信息已锁定</translation>
    </message>
    <message>
        <source>Names, phones and mail addresses need the passphrase of this workspace. Counts, funnels and plans work without it.</source>
        <translation>查看姓名、手机和邮箱需要本工作区的密码。人数、漏斗和预算不需要。</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>解锁…</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PanelTabs</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PathsView</name>
    <message>
        <source>What comes after</source>
        <translation>之后的路径</translation>
    </message>
    <message>
        <source>What comes before</source>
        <translation>之前的路径</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> 步</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>within </source>
        <translation>窗口 </translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>Nobody had this event in this period.</source>
        <translation>此时段内没有人发生该行为。</translation>
    </message>
    <message>
        <source>Most frequent paths</source>
        <translation>最常见路径</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>began here</source>
        <translation>由此开始</translation>
    </message>
    <message>
        <source>no further</source>
        <translation>止步</translation>
    </message>
    <message>
        <source>What leads to %1</source>
        <translation>%1之前</translation>
    </message>
    <message>
        <source>What follows %1</source>
        <translation>%1之后</translation>
    </message>
    <message>
        <source>%1 people · repeats folded · %2</source>
        <translation>%1 人 · 连续重复已合并 · %2</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1 different paths</source>
        <translation>共 %1 种路径</translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translation>第 %2 步：%1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PeoplePanel</name>
    <message>
        <source>20 at random</source>
        <translation>随机 20 位</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>换一批</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why the chosen person is in this segment</source>
        <translation>所选客户为什么在此人群中</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Members of the segment</source>
        <translation>人群成员</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PeriodEditor</name>
    <message>
        <source>at any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PeriodPicker</name>
    <message>
        <source>Period</source>
        <translation>按时段</translation>
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
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PickList</name>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>使用“%1”</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PlanRow</name>
    <message>
        <source>Lock: the amount stays when others change</source>
        <translation>锁定：调整其他渠道时金额不变</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>%1 的占比</translation>
    </message>
    <message>
        <source>Amount of %1</source>
        <translation>%1 的金额</translation>
    </message>
    <message>
        <source>Spent: %1</source>
        <translation>已花费：%1</translation>
    </message>
    <message>
        <source>No spend is known.</source>
        <translation>没有已知花费。</translation>
    </message>
    <message>
        <source>Write an amount such as 1200000.00.</source>
        <translation>请填写金额，例如 1200000.00。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PoolsRoom</name>
    <message>
        <source>New pool</source>
        <translation>新人群池</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>人群池</translation>
    </message>
    <message>
        <source>Add pool</source>
        <translation>添加人群池</translation>
    </message>
    <message>
        <source>As a segment</source>
        <translation>建为人群</translation>
    </message>
    <message>
        <source>Name of the pool</source>
        <translation>人群池的名称</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Remove the pool</source>
        <translation>移除人群池</translation>
    </message>
    <message>
        <source>No pools yet</source>
        <translation>还没有人群池</translation>
    </message>
    <message>
        <source>Divide your customers so that everybody belongs to one team: the first rule wins, and nobody is in two.</source>
        <translation>把客户分清归属：先满足的规则优先，没有人同时在两个池里。</translation>
    </message>
    <message>
        <source>Large accounts B1–B3, small B4 and B5, consumers</source>
        <translation>套用模板：大客户 B1–B3、中小 B4/B5、消费者</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>人群池</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>In no pool</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>the first rule that somebody fulfils wins</source>
        <translation>先满足的规则优先</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No customer has %1.</source>
        <translation>没有客户具备%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Choose another attribute</source>
        <translation>另选属性</translation>
    </message>
    <message>
        <source>B1 strategic accounts</source>
        <translation>B1 战略大客户</translation>
    </message>
    <message>
        <source>B2 major accounts</source>
        <translation>B2 重点大客户</translation>
    </message>
    <message>
        <source>B3 other large accounts</source>
        <translation>B3 一般大客户</translation>
    </message>
    <message>
        <source>B4 small and middle, central purchasing</source>
        <translation>B4 中小客户（集采）</translation>
    </message>
    <message>
        <source>B5 small and middle, own purchasing</source>
        <translation>B5 中小客户（非集采）</translation>
    </message>
    <message>
        <source>C consumers</source>
        <translation>C 消费者</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PortraitPanel</name>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Share of the members who have it</source>
        <translation>此人群中的占比</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>Share of all customers who have it</source>
        <translation>全部客户中的占比</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>100: as often as with everybody</source>
        <translation>100 = 与整体持平</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>（缺失）</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>between %1 and %2, 19 times out of 20</source>
        <translation>95% 区间 %1 – %2</translation>
    </message>
    <message>
        <source>Most striking first; coloured where the difference is certain. %1 cells under 10 people are hidden. A double click makes a row a segment.</source>
        <translation>差异最大的在前，着色表示差异显著；不足 10 人的 %1 项已隐藏。双击一行建为人群。</translation>
    </message>
    <message>
        <source>Portrait of the segment</source>
        <translation>人群画像</translation>
    </message>
</context>
<context>
    <name>panorama::ui::Preparing</name>
    <message>
        <source>Preparing %1 events for exact counts</source>
        <translation>正在整理 %1 条行为数据，以便精确计数</translation>
    </message>
    <message>
        <source>This is done once for new data. The calendar, the budget and the settings can be used meanwhile.</source>
        <translation>新数据只需整理一次，期间日历、预算和设置照常可用。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还需 %1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ProfileView</name>
    <message>
        <source>Cut link</source>
        <translation>拆分关联</translation>
    </message>
    <message>
        <source>Identifiers and attributes</source>
        <translation>标识与属性</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>all channels, newest first</source>
        <translation>全部渠道，最新在前</translation>
    </message>
    <message>
        <source>Why these records are one customer</source>
        <translation>这些记录为何是同一位客户</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最近出现 %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>已拆分</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 已授权</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1 已撤回</translation>
    </message>
    <message>
        <source>Recency, frequency and money against all customers who ordered; 5 is best.</source>
        <translation>与全部下单客户相比的最近、频次与金额得分，5 为最高。</translation>
    </message>
    <message>
        <source>Link again</source>
        <translation>重新关联</translation>
    </message>
    <message>
        <source>RFM %1-%2-%3</source>
        <translation>RFM %1-%2-%3</translation>
    </message>
    <message numerus="yes">
        <source>last order %n day(s) ago</source>
        <translation>
            <numerusform>最近下单在 %n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交付</translation>
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
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>panorama::ui::RatesCard</name>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>7.1234</source>
        <translation>7.1234</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>A table with the columns date, currency, rate</source>
        <translation>含 date、currency、rate 三列的表</translation>
    </message>
    <message>
        <source>What one unit of a foreign currency cost, in %1. Every amount is converted at the rate of its own day.</source>
        <translation>一单位外币折合多少 %1。每笔金额按当天汇率折算。</translation>
    </message>
    <message>
        <source>%1: %2 days, %3 to %4</source>
        <translation>%1：%2 天，%3 至 %4</translation>
    </message>
    <message>
        <source>Amounts without a rate count as missing: %1</source>
        <translation>没有汇率的金额按缺失计：%1</translation>
    </message>
    <message>
        <source>Table of rates</source>
        <translation>汇率表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) set.</source>
        <translation>
            <numerusform>已设置 %n 条汇率。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ReferralView</name>
    <message>
        <source>Joined by</source>
        <translation>加入行为</translation>
    </message>
    <message>
        <source>with the referrer in</source>
        <translation>推荐人记在</translation>
    </message>
    <message>
        <source>which belongs to who</source>
        <translation>推荐人是谁：</translation>
    </message>
    <message>
        <source>Nobody was invited in this period.</source>
        <translation>这段时间没有人被邀请。</translation>
    </message>
    <message>
        <source>A forecast needs newcomers who have been observed for 30 days.</source>
        <translation>要预测，需要已观察满 30 天的新人。</translation>
    </message>
    <message>
        <source>Whom people listen to (KOC)</source>
        <translation>关键意见消费者（KOC）</translation>
    </message>
    <message>
        <source>Groups that look like fraud</source>
        <translation>疑似刷单团伙</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>被邀请</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>裂变层级</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>newcomers a day, nine times out of ten within the band</source>
        <translation>每天新增人数，阴影为 90% 区间</translation>
    </message>
    <message>
        <source>Who began to invite</source>
        <translation>发起邀请的人</translation>
    </message>
    <message>
        <source>Suspicious people</source>
        <translation>可疑的人</translation>
    </message>
    <message>
        <source>Invited in generation %1</source>
        <translation>第%1代受邀者</translation>
    </message>
    <message>
        <source>%1 · ordered</source>
        <translation>%1 · 已下单</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>发起者</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>people by their distance from who began</source>
        <translation>按离发起人的代数</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ReportsPage</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Exporting the report</source>
        <translation>正在导出报告</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>编排</translation>
    </message>
    <message>
        <source>%1, own version</source>
        <translation>%1（自编）</translation>
    </message>
    <message>
        <source>%1, own version %2</source>
        <translation>%1（自编 %2）</translation>
    </message>
</context>
<context>
    <name>panorama::ui::RetentionView</name>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>comes back for</source>
        <translation>之后回来</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Nobody began in this period.</source>
        <translation>此时段内没有人开始。</translation>
    </message>
    <message>
        <source>Began in</source>
        <translation>起始期</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>share that came back, by periods since the first · %1</source>
        <translation>回来的占比，按距首次的期数 · %1</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>经典</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Classic: came back in that very period. Rolling: in that period or later.</source>
        <translation>经典：恰好在那一期回来。滚动：在那一期或更晚回来。</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%2 人中的 %1 人</translation>
    </message>
    <message>
        <source>share that came back then or later, by periods since the first · %1</source>
        <translation>按距首次的期数，当期或更晚回来的比例 · %1</translation>
    </message>
    <message>
        <source>Began %1, back in period %2</source>
        <translation>%1 开始，第 %2 期回来</translation>
    </message>
    <message>
        <source>days after</source>
        <translation>第几天</translation>
    </message>
    <message>
        <source>weeks after</source>
        <translation>第几周</translation>
    </message>
    <message>
        <source>months after</source>
        <translation>第几月</translation>
    </message>
    <message>
        <source>%1 · %2 people</source>
        <translation>%1 · %2 人</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ReviewView</name>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>是同一人吗？</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>是同一人</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Open A</source>
        <translation>查看 A</translation>
    </message>
    <message>
        <source>Open B</source>
        <translation>查看 B</translation>
    </message>
    <message>
        <source>Y same person · N not the same · ↑ ↓ next pair · Ctrl+Z takes it back</source>
        <translation>Y 是同一人 · N 不是 · ↑ ↓ 切换 · Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
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
        <translation>比对</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>没有待审核的记录</translation>
    </message>
    <message>
        <source>Pairs that matching finds likely but not certain are laid side by side here.</source>
        <translation>系统判断可能是同一人、但把握不足的记录会并排列在这里，请您确认。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Orders of the customer</source>
        <translation>客户订单数</translation>
    </message>
    <message>
        <source>Records of the customer</source>
        <translation>客户记录数</translation>
    </message>
</context>
<context>
    <name>panorama::ui::RuleCard</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Customers: %1.</source>
        <translation>人群：%1。</translation>
    </message>
    <message>
        <source>people · %1 of all %2 customers</source>
        <translation>人 · 占全部 %2 位客户的 %1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::RuleTree</name>
    <message>
        <source>Any of these holds</source>
        <translation>满足任一条件</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>满足以下全部条件</translation>
    </message>
    <message>
        <source>And</source>
        <translation>且</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>添加分组</translation>
    </message>
    <message>
        <source>not</source>
        <translation>非</translation>
    </message>
    <message>
        <source>Turn the condition into its opposite</source>
        <translation>把条件取反</translation>
    </message>
    <message>
        <source>Drag to move; Ctrl with arrows moves, Ctrl+D duplicates, Del deletes</source>
        <translation>拖动可移动；Ctrl+方向键移动，Ctrl+D 复制，Del 删除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move into the group beside</source>
        <translation>移入相邻分组</translation>
    </message>
    <message>
        <source>Move out of the group</source>
        <translation>移出分组</translation>
    </message>
    <message>
        <source>Take the “not” away</source>
        <translation>取消“非”</translation>
    </message>
    <message>
        <source>Turn into its opposite</source>
        <translation>取反（非）</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Search conditions: city, order, consent …</source>
        <translation>搜索条件：城市、下单、授权…支持拼音</translation>
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
    <name>panorama::ui::ScheduleCard</name>
    <message>
        <source>Schedule</source>
        <translation>定时同步</translation>
    </message>
    <message>
        <source>Sync connected sources</source>
        <translation>自动同步已连接的数据源</translation>
    </message>
    <message>
        <source>While Panorama is open on this computer. Without the window, a schedule of the system can run: panorama-cli source sync --all</source>
        <translation>本机打开 Panorama 期间生效。不开窗口时，可在系统的计划任务里运行：panorama-cli source sync --all</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SearchBox</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SegmentsPage</name>
    <message>
        <source>New segment</source>
        <translation>新建人群</translation>
    </message>
    <message>
        <source>No segment yet</source>
        <translation>还没有人群</translation>
    </message>
    <message>
        <source>Describe the people you want to talk to; the exact number follows your hand.</source>
        <translation>描述你想沟通的人，准确人数随手而变。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>New segment from a template</source>
        <translation>从模板新建人群</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>从模板开始</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>搜索模板</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Hand this segment over to an advertising platform or to store guides</source>
        <translation>把这个人群交付给广告平台或门店导购</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>人群池</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>交付</translation>
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
        <translation>尚未打开工作区。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Region of phone numbers</source>
        <translation>手机号地区</translation>
    </message>
    <message>
        <source>Weeks start on</source>
        <translation>每周始于</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本号</translation>
    </message>
    <message>
        <source>Language, theme and density are as delivered.</source>
        <translation>语言、主题和密度已恢复默认。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Reset appearance</source>
        <translation>恢复默认外观</translation>
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
    <name>panorama::ui::SizePanel</name>
    <message>
        <source>12 weeks</source>
        <translation>近 12 周</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>Nobody at any of these times.</source>
        <translation>这些时点都没有人。</translation>
    </message>
    <message>
        <source>Events and consents as they were then, attributes and tags as they are today.</source>
        <translation>行为与授权按当时计算，属性与标签按今天计算。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>People in the segment over time</source>
        <translation>人群规模的变化</translation>
    </message>
</context>
<context>
    <name>panorama::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SourceCatalogue</name>
    <message>
        <source>Source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect all the same</source>
        <translation>仍然连接</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>连接数据源</translation>
    </message>
    <message>
        <source>Search the catalogue …</source>
        <translation>搜索数据源目录…</translation>
    </message>
    <message>
        <source>Manifest of your own …</source>
        <translation>使用自定义接口清单…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Manifest of a source</source>
        <translation>数据源清单文件</translation>
    </message>
    <message>
        <source>Manifests (*.json)</source>
        <translation>清单文件 (*.json)</translation>
    </message>
    <message>
        <source>%1, interface of %2. Brings: %3.</source>
        <translation>%1，接口版本 %2。带来：%3。</translation>
    </message>
    <message>
        <source>Checked against the vendor&apos;s published specification, never against a live account.</source>
        <translation>已对照平台公开的接口规范核验，尚未在真实账户上运行过。</translation>
    </message>
    <message>
        <source>Checked against nothing but itself.</source>
        <translation>仅做过自检，未对照任何规范。</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>正在尝试…</translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>已连接 %1。</translation>
    </message>
    <message>
        <source>%1 is connected; not everything answers: %2</source>
        <translation>已连接 %1，但部分数据流没有应答：%2</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SourceDetail</name>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Read all again</source>
        <translation>全量重读</translation>
    </message>
    <message>
        <source>Reads everything from the beginning, not only what is new</source>
        <translation>从头读取全部数据，而不只是新增部分</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>What the source brought stays</source>
        <translation>已带来的数据会保留</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Read up to</source>
        <translation>已读至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>fed from files</source>
        <translation>文件导入</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>拒收 %1</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 unchanged, %5 rejected</source>
        <translation>%1：新增 %2，更新 %3，未变 %4，拒收 %5</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %n deliveries</source>
        <translation>
            <numerusform>%n 次共 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translation>尚未同步成功</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SourceForm</name>
    <message>
        <source>Name of the source</source>
        <translation>数据源名称</translation>
    </message>
    <message>
        <source>kept sealed in the workspace</source>
        <translation>加密保存在工作区内</translation>
    </message>
    <message>
        <source>several with commas</source>
        <translation>多个用逗号分隔</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（选填）</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>a PEM file, where a proxy of the company signs</source>
        <translation>PEM 文件，公司代理签发证书时填写</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Certificates to trust besides the system&apos;s</source>
        <translation>除系统外另行信任的证书</translation>
    </message>
    <message>
        <source>Give the source a name.</source>
        <translation>请给数据源起个名字。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>请填写数字。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SpanEditor</name>
    <message>
        <source>Last 30 days of data</source>
        <translation>最近 30 天数据</translation>
    </message>
    <message>
        <source>Last 90 days of data</source>
        <translation>最近 90 天数据</translation>
    </message>
    <message>
        <source>Last 26 weeks of data</source>
        <translation>最近 26 周数据</translation>
    </message>
    <message>
        <source>Last year of data</source>
        <translation>最近一年数据</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Usual periods</source>
        <translation>常用时段</translation>
    </message>
</context>
<context>
    <name>panorama::ui::StageCard</name>
    <message>
        <source>Sheet of losses</source>
        <translation>流失登记表</translation>
    </message>
    <message>
        <source>losses</source>
        <translation>流失登记</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the sheet of losses</source>
        <translation>正在写流失登记表</translation>
    </message>
    <message>
        <source>Filled sheet of losses</source>
        <translation>填好的流失登记表</translation>
    </message>
    <message>
        <source>Reading the sheet of losses</source>
        <translation>正在读流失登记表</translation>
    </message>
    <message>
        <source>%1 of %2 rows had a reason; the funnel counts them now.</source>
        <translation>%2 行中有 %1 行写了原因；漏斗已计入。</translation>
    </message>
    <message>
        <source>Sheet of those lost here …</source>
        <translation>此处流失者的登记表…</translation>
    </message>
    <message>
        <source>Sheet of all who were lost …</source>
        <translation>全部流失者的登记表…</translation>
    </message>
    <message>
        <source>Read a filled sheet …</source>
        <translation>读入填好的表…</translation>
    </message>
    <message>
        <source>Why lost</source>
        <translation>为何流失</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>用时多久</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>登记表</translation>
    </message>
    <message>
        <source>A workbook in which sales say why people were lost; read back, it fills the reasons.</source>
        <translation>销售在这份工作簿里写明流失原因；读回后即补上原因。</translation>
    </message>
    <message>
        <source>Nobody was lost at this stage.</source>
        <translation>这个阶段没有人流失。</translation>
    </message>
    <message>
        <source>Nobody took this step.</source>
        <translation>没有人走到这一步。</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1之后</translation>
    </message>
    <message>
        <source>At the goal: %1</source>
        <translation>到达目标：%1</translation>
    </message>
    <message>
        <source>%1 in = %2 went on + %3 lost + %4 open</source>
        <translation>%1 进入 = %2 继续 + %3 流失 + %4 在途</translation>
    </message>
    <message>
        <source>%1 people arrived</source>
        <translation>%1 人到达</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>To %1: half within %2, a quarter within %3, nine of ten within %4</source>
        <translation>到%1：一半在 %2 内，四分之一在 %3 内，九成在 %4 内</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Lost after %1</source>
        <translation>%1之后流失</translation>
    </message>
    <message>
        <source>Still open after %1</source>
        <translation>%1之后仍在途</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>到达%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 people are in the sheet. Sales fill in the column of the reason and send it back.</source>
        <translation>表中有 %1 人。销售填写“流失原因”一列后发回即可。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Taking the reasons back</source>
        <translation>正在撤回原因</translation>
    </message>
    <message>
        <source>The reasons of the sheet were taken back.</source>
        <translation>表格中的原因已撤回。</translation>
    </message>
    <message>
        <source>No row of the sheet has a reason yet. Sales write it into the column beside the reason so far.</source>
        <translation>登记表里还没有填写原因。请销售填写“已有原因”右边的一列。</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>累计 %1</translation>
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
    <name>panorama::ui::StatementView</name>
    <message>
        <source>Target</source>
        <translation>目标人群</translation>
    </message>
    <message>
        <source>reached by</source>
        <translation>触达方式</translation>
    </message>
    <message>
        <source>seen as</source>
        <translation>触达行为</translation>
    </message>
    <message>
        <source>came means</source>
        <translation>到场行为</translation>
    </message>
    <message>
        <source>Save a segment first: a statement needs a target.</source>
        <translation>先保存一个人群：核对要有目标。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Of the target</source>
        <translation>占目标</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Why those who were reached did not come: %1</source>
        <translation>触达了没来的原因：%1</translation>
    </message>
    <message>
        <source>Target against arrived</source>
        <translation>谁来了、谁没来、为什么没来</translation>
    </message>
    <message>
        <source>everybody of the target stands in one line; a bar or a double click makes a segment of it · %1</source>
        <translation>目标人群每人恰在一行；点柱或双击行即可生成人群 · %1</translation>
    </message>
    <message>
        <source>Who came and who did not</source>
        <translation>到场与未到场</translation>
    </message>
</context>
<context>
    <name>panorama::ui::StepRow</name>
    <message>
        <source>Add step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Filter the events of this step</source>
        <translation>筛选此步骤的行为</translation>
    </message>
    <message>
        <source>Move or remove step %1</source>
        <translation>移动或删除第 %1 步</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Only events where all of this holds</source>
        <translation>只统计满足以下全部条件的行为</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SyncSchedule</name>
    <message>
        <source>Only when I say so</source>
        <translation>仅手动同步</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>每天一次</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>每 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing as scheduled</source>
        <translation>正在定时同步</translation>
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
    <message>
        <source>Nothing here yet</source>
        <translation>暂无内容</translation>
    </message>
</context>
<context>
    <name>panorama::ui::TagsRoom</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>Same people</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>半衰期</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>does not fade</source>
        <translation>不衰减</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>After so many days the tag counts half as much: for intentions that fade.</source>
        <translation>过了这么多天，标签的分量减半：用于会淡去的意向。</translation>
    </message>
    <message>
        <source>Segment of this tag</source>
        <translation>建为人群</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>无人拥有</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>同 %1</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>新鲜度</translation>
    </message>
    <message>
        <source>Days since it was last brought in</source>
        <translation>距最近一次带入的天数</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 tags · %2 unused · %3 stale · %4 pairs mean the same people</source>
        <translation>%1 个标签 · %2 个未使用 · %3 个陈旧 · %4 对指同一批人</translation>
    </message>
    <message>
        <source>No tag is chosen</source>
        <translation>未选择标签</translation>
    </message>
    <message>
        <source>%1 people have it</source>
        <translation>%1 人拥有</translation>
    </message>
    <message>
        <source>with its half-life it weighs as much as %1 records marked today</source>
        <translation>按半衰期折算，相当于今天标记的 %1 条记录</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>nothing uses it</source>
        <translation>没有地方用到</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>用于 %1</translation>
    </message>
    <message>
        <source>means the same people as %1: one of them is enough</source>
        <translation>与 %1 指同一批人：留一个就够了</translation>
    </message>
    <message>
        <source>Renamed on %1 records and in %2 rules.</source>
        <translation>已在 %1 条记录和 %2 条规则里改名。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::TimelineBoard</name>
    <message>
        <source>Not given</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
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
        <source>Search or command …</source>
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
    <message>
        <source>Search …</source>
        <translation>搜索…</translation>
    </message>
</context>
<context>
    <name>panorama::ui::TrendView</name>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Rate from the step before</source>
        <translation>较上一步</translation>
    </message>
    <message>
        <source>Rate from the first step</source>
        <translation>较第一步</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Nobody took the first step in this period.</source>
        <translation>这个时段没有人走到第一步。</translation>
    </message>
    <message>
        <source>By when people began. Dashed: some of them may still go on.</source>
        <translation>按开始的时间。虚线：其中有人仍可能继续。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从 %1 起</translation>
    </message>
</context>
<context>
    <name>panorama::ui::UpSetChart</name>
    <message>
        <source>In exactly these</source>
        <translation>恰好同时属于</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>and %1 smaller ones with %2 people</source>
        <translation>另有 %1 种较小组合，共 %2 人</translation>
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
        <translation>之后</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
</context>
<context>
    <name>panorama::ui::WhyPanel</name>
    <message>
        <source>Customer id, phone:…, email:… and Return</source>
        <translation>客户编号、phone:…、email:…，回车查询</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1 is in this segment</source>
        <translation>%1 在此人群中</translation>
    </message>
    <message>
        <source>%1 is not in this segment</source>
        <translation>%1 不在此人群中</translation>
    </message>
    <message>
        <source>It would end if this turned:</source>
        <translation>若以下条件改变，将离开人群：</translation>
    </message>
    <message>
        <source>The nearest miss: it would take this.</source>
        <translation>最接近的差距：只差这些条件。</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>满足以下任一条件</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>满足以下全部条件</translation>
    </message>
    <message>
        <source>%1 people are one line away</source>
        <translation>有 %1 人只差一条</translation>
    </message>
    <message>
        <source>They would come in if one line alone were otherwise. Or name a person above to see why.</source>
        <translation>只要一条条件不同，他们就会进入。也可以在上面填一个人，看为什么。</translation>
    </message>
    <message>
        <source>These people as a segment</source>
        <translation>把这些人建为人群</translation>
    </message>
    <message>
        <source>All but: %1</source>
        <translation>只差：%1</translation>
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
        <translation>后退</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销%1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做%1</translation>
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
        <translation>转到页面</translation>
    </message>
    <message>
        <source>Copy the chart or the selected rows</source>
        <translation>复制图表或所选行</translation>
    </message>
    <message>
        <source>Walk through a chart</source>
        <translation>在图表中逐项移动</translation>
    </message>
</context>
<context>
    <name>panorama::ui::XrayCard</name>
    <message>
        <source>No source has told anything about single days yet.</source>
        <translation>还没有任何数据源提供逐日数据。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>数据体检</translation>
    </message>
    <message>
        <source>day × source · %1 of %2 days are missing</source>
        <translation>日期 × 数据源 · 应有 %2 份日数据，缺 %1 份</translation>
    </message>
    <message>
        <source>day × source · nothing is missing</source>
        <translation>日期 × 数据源 · 没有缺失</translation>
    </message>
    <message>
        <source>The rows of each day are being counted …</source>
        <translation>正在统计每天的行数…</translation>
    </message>
    <message>
        <source>day × source</source>
        <translation>日期 × 数据源</translation>
    </message>
</context>
</TS>
