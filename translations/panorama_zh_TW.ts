<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AttributeSwap</name>
    <message>
        <source>leave as it is</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>  “%1” is here</source>
        <translation>&#x3000;「%1」對應</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>使用這些</translation>
    </message>
    <message>
        <source>Which of your attributes says it? It is put into all pools.</source>
        <translation>您的哪個屬性表示它？將用於所有受眾池。</translation>
    </message>
</context>
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
        <translation>屬性</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>行為</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>先後順序</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>RFM score</source>
        <translation>RFM 得分</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命週期</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>受眾</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>受眾池</translation>
    </message>
    <message>
        <source>One behaviour after another</source>
        <translation>依次發生的行為</translation>
    </message>
    <message>
        <source>Recency, frequency, amount</source>
        <translation>最近購買、頻次、金額</translation>
    </message>
    <message>
        <source>Lifecycle stage</source>
        <translation>生命週期階段</translation>
    </message>
    <message>
        <source>Funnel stage</source>
        <translation>漏斗階段</translation>
    </message>
    <message>
        <source>Figure of a journey</source>
        <translation>旅程中的數字</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>same segment</source>
        <translation>同一受眾</translation>
    </message>
    <message>
        <source>channel not given</source>
        <translation>未註明通路</translation>
    </message>
    <message>
        <source>Campaigns in each other&apos;s way</source>
        <translation>相互重疊的活動</translation>
    </message>
    <message>
        <source>People are counted where both campaigns have a segment; drafts count too. A double click opens the campaign.</source>
        <translation>兩個活動都指定受眾時按人數計算，草稿也算在內。雙擊開啟活動。</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>and</source>
        <translation>與</translation>
    </message>
    <message>
        <source>Both in</source>
        <translation>衝突於</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>People in both</source>
        <translation>重疊人數</translation>
    </message>
</context>
<context>
    <name>DataKind</name>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>行為</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>訂單明細</translation>
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
        <translation>活動</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Daily spend</source>
        <translation>每日花費</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>匯率</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The vault of this workspace is locked.</source>
        <translation>此工作區的保險庫已鎖定。</translation>
    </message>
    <message>
        <source>Names lie in the vault, which is locked.</source>
        <translation>姓名在保險庫中，保險庫已鎖定。</translation>
    </message>
    <message>
        <source>Give --passphrase env:VAR or file:PATH.</source>
        <translation>請用密碼開啟工作區。</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace.</source>
        <translation>另一個程式正在寫入此工作區。</translation>
    </message>
    <message>
        <source>Another process is writing to the workspace: %1.</source>
        <translation>另一個處理程序正在寫入此工作區：%1。</translation>
    </message>
    <message>
        <source>Wait for it, then try again.</source>
        <translation>請稍候再試。</translation>
    </message>
    <message>
        <source>The workspace file is damaged.</source>
        <translation>工作區檔案已損毀。</translation>
    </message>
    <message>
        <source>A block of events is damaged.</source>
        <translation>有一塊行為資料已損毀。</translation>
    </message>
    <message>
        <source>Restore a backup: workspace restore FILE.</source>
        <translation>請在「設定」頁還原備份。</translation>
    </message>
    <message>
        <source>The workspace is write-protected.</source>
        <translation>工作區為唯讀。</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write to.</source>
        <translation>請複製到可寫入的資料夾。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>磁碟已滿，未做任何變更。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>請騰出空間後再試。</translation>
    </message>
    <message>
        <source>This file cannot be written: %1.</source>
        <translation>無法寫入此檔案：%1。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with space left.</source>
        <translation>請選擇可寫入且有空間的資料夾。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>無法寫入 %1。</translation>
    </message>
    <message>
        <source>Check the folder and the free space.</source>
        <translation>請檢查資料夾與剩餘空間。</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>報告未能寫出。</translation>
    </message>
    <message>
        <source>Is there room, and may you write there?</source>
        <translation>請確認有空間且可寫入。</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>沒有這位客戶。</translation>
    </message>
    <message>
        <source>Give a customer&apos;s id, a record key (SOURCE/KEY) or KIND:VALUE.</source>
        <translation>請填客戶編號、紀錄鍵（來源/鍵）或「類型:值」。</translation>
    </message>
    <message>
        <source>There are %1 seeds among %2 customers; a comparison needs at least 50 seeds and 50 others.</source>
        <translation>%2 位客戶中有 %1 位種子；至少要有 50 位種子和 50 位其他人才能比較。</translation>
    </message>
    <message>
        <source>Take a larger group of people to start from.</source>
        <translation>請換一個更大的受眾。</translation>
    </message>
    <message>
        <source>A table of scans has the columns code and time, and phone, openid, member_no or another identifier.</source>
        <translation>掃碼表格需有「編碼」「時間」欄，以及手機、openid、會員編號或其他識別碼。</translation>
    </message>
    <message>
        <source>Rename its columns, or use import with a mapping.</source>
        <translation>請改欄名，或在「通路」頁依對應匯入。</translation>
    </message>
    <message>
        <source>There is no saved segment %1.</source>
        <translation>沒有已存受眾 %1。</translation>
    </message>
    <message>
        <source>See segment list.</source>
        <translation>請另選一個。</translation>
    </message>
    <message>
        <source>This segment leads back to itself.</source>
        <translation>此受眾繞回了自身。</translation>
    </message>
    <message>
        <source>Take one of the segments out of the circle.</source>
        <translation>請從循環中去掉一個受眾。</translation>
    </message>
    <message>
        <source>This funnel&apos;s segment leads back to the funnel.</source>
        <translation>此漏斗的受眾又繞回了漏斗。</translation>
    </message>
    <message>
        <source>Take one of them out of the circle.</source>
        <translation>請從循環中去掉其一。</translation>
    </message>
    <message>
        <source>This span has more than 1,000 points.</source>
        <translation>此期間超過 1,000 個點。</translation>
    </message>
    <message>
        <source>This span has more than 400 periods.</source>
        <translation>此期間超過 400 期。</translation>
    </message>
    <message>
        <source>This span has too many periods.</source>
        <translation>此期間的期數過多。</translation>
    </message>
    <message>
        <source>Take weeks or months, or a shorter span.</source>
        <translation>請改用週或月，或縮短期間。</translation>
    </message>
    <message>
        <source>Use weeks or months, or a shorter span.</source>
        <translation>請改用週或月，或縮短期間。</translation>
    </message>
    <message>
        <source>This is no sheet of losses: its header is missing.</source>
        <translation>這不是流失登記表：缺少表頭。</translation>
    </message>
    <message>
        <source>Use the sheet that funnel losses wrote, and keep its header.</source>
        <translation>請用此處匯出的登記表，並保留表頭。</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;.</source>
        <translation>沒有標籤「%1」。</translation>
    </message>
    <message>
        <source>The new name must be another one.</source>
        <translation>新名稱須不同於原名。</translation>
    </message>
    <message>
        <source>A segment needs a name.</source>
        <translation>受眾需要名稱。</translation>
    </message>
    <message>
        <source>No customer has an attribute of this name that is not personal; personal ones are sealed.</source>
        <translation>沒有客戶有此名稱的屬性；標為個人資料的屬性加密保存，不能用來細分。</translation>
    </message>
    <message>
        <source>No customer has a tag &quot;%1&quot;.</source>
        <translation>沒有客戶有標籤「%1」。</translation>
    </message>
    <message>
        <source>No customer has an identifier of kind &quot;%1&quot;.</source>
        <translation>沒有客戶有「%1」類識別碼。</translation>
    </message>
    <message>
        <source>No consent has the purpose &quot;%1&quot;.</source>
        <translation>沒有用途為「%1」的授權。</translation>
    </message>
    <message>
        <source>No event is called &quot;%1&quot;.</source>
        <translation>沒有名為「%1」的行為。</translation>
    </message>
    <message>
        <source>No event has a property &quot;%1&quot;.</source>
        <translation>沒有行為有屬性「%1」。</translation>
    </message>
    <message>
        <source>No event has the property &quot;%1&quot;.</source>
        <translation>沒有行為有屬性「%1」。</translation>
    </message>
    <message>
        <source>Amounts in %1 without a rate of their day count as missing.</source>
        <translation>%1 金額當日無匯率者視為缺失。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>The workspace is damaged: rows stand out of their order.</source>
        <translation>工作區已損毀：列的次序錯亂。</translation>
    </message>
    <message>
        <source>Check it with workspace check, and restore a backup.</source>
        <translation>在「設定」頁檢查，並還原備份。</translation>
    </message>
    <message>
        <source>There is no record %1.</source>
        <translation>沒有紀錄 %1。</translation>
    </message>
    <message>
        <source>Give a record key, SOURCE/KEY.</source>
        <translation>請填寫紀錄鍵（來源/鍵）。</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>沒有客戶 %1。</translation>
    </message>
    <message>
        <source>Give a customer id, a record key SOURCE/KEY, or KIND:VALUE.</source>
        <translation>請填寫客戶編號、紀錄鍵（來源/鍵）或 類型:值。</translation>
    </message>
    <message>
        <source>Several customers have it: %1.</source>
        <translation>多位客戶都有它：%1。</translation>
    </message>
    <message>
        <source>Give one of these ids.</source>
        <translation>請填寫其中一個編號。</translation>
    </message>
    <message>
        <source>A record has vanished.</source>
        <translation>一筆紀錄已消失。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>沒有這筆紀錄。</translation>
    </message>
    <message>
        <source>A record cannot be linked with itself.</source>
        <translation>紀錄不能與自己關聯。</translation>
    </message>
    <message>
        <source>Name two records.</source>
        <translation>請指定兩筆紀錄。</translation>
    </message>
    <message>
        <source>There is no link %1.</source>
        <translation>沒有關聯 %1。</translation>
    </message>
    <message>
        <source>There is no pair %1.</source>
        <translation>沒有配對 %1。</translation>
    </message>
    <message>
        <source>Nobody has described this customer yet; there is nothing to set an attribute on.</source>
        <translation>還沒有任何資料描述這位客戶，無處設定屬性。</translation>
    </message>
    <message>
        <source>Import a customers row with one of its identifiers first.</source>
        <translation>請先匯入一列帶有其識別碼的客戶資料。</translation>
    </message>
    <message>
        <source>The calendar file is larger than 64 MB.</source>
        <translation>行事曆檔大於 64 MB。</translation>
    </message>
    <message>
        <source>This is no calendar file (no BEGIN:VCALENDAR).</source>
        <translation>這不是行事曆檔（缺少 BEGIN:VCALENDAR）。</translation>
    </message>
    <message>
        <source>Give a file as calendars export it (.ics).</source>
        <translation>請選擇行事曆匯出的檔案（.ics）。</translation>
    </message>
    <message>
        <source>The total is below what is locked, comes in lots or is kept by floors: %1.</source>
        <translation>總額低於已鎖定、按整批與下限所佔的金額之和：%1。</translation>
    </message>
    <message>
        <source>Unlock lines, lower floors or change the lines with lots first.</source>
        <translation>請先解鎖某些列、降低下限，或調整按整批的列。</translation>
    </message>
    <message>
        <source>The caps of the groups leave no way to divide this total.</source>
        <translation>分組上限使這一總額無法分配。</translation>
    </message>
    <message>
        <source>Raise a group&apos;s cap.</source>
        <translation>請提高某個分組的上限。</translation>
    </message>
    <message>
        <source>The floor is above the cap.</source>
        <translation>下限高於上限。</translation>
    </message>
    <message>
        <source>A lot must be more than 0.</source>
        <translation>每份必須大於 0。</translation>
    </message>
    <message>
        <source>The planned amount is below the floor.</source>
        <translation>計畫金額低於下限。</translation>
    </message>
    <message>
        <source>The planned amount is above the cap.</source>
        <translation>計畫金額高於上限。</translation>
    </message>
    <message>
        <source>The planned amount is no whole number of lots.</source>
        <translation>計畫金額不是整數份。</translation>
    </message>
    <message>
        <source>The lines of this group have more than its cap together.</source>
        <translation>該分組各列之和超過其上限。</translation>
    </message>
    <message>
        <source>The lines have %1 more than the total together.</source>
        <translation>各列之和比總額多 %1。</translation>
    </message>
    <message>
        <source>Two lines have the id &quot;%1&quot;.</source>
        <translation>有兩列的編號都是「%1」。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount in %2.</source>
        <translation>「%1」不是以 %2 計的金額。</translation>
    </message>
    <message>
        <source>&quot;to&quot; must be later than &quot;from&quot;; it is the first day that no longer counts.</source>
        <translation>「to」必須晚於「from」；它是不再計入的第一天。</translation>
    </message>
    <message>
        <source>A name has 1 to 200 characters and no control characters.</source>
        <translation>名稱須為 1 到 200 個字元，且不含控制字元。</translation>
    </message>
    <message>
        <source>A day is written yyyy-MM-dd.</source>
        <translation>日期寫作 yyyy-MM-dd。</translation>
    </message>
    <message>
        <source>An amount is a plain decimal in quotes, such as &quot;12000.00&quot;, and not negative.</source>
        <translation>金額是帶引號的小數，如 &quot;12000.00&quot;，且不為負。</translation>
    </message>
    <message>
        <source>A budget needs its currency, such as &quot;CNY&quot;.</source>
        <translation>預算需要幣別，如 &quot;CNY&quot;。</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>最後一天早於第一天。</translation>
    </message>
    <message>
        <source>This is too long for a QR code: %1 …</source>
        <translation>內容太長，無法產生 QR Code：%1 …</translation>
    </message>
    <message>
        <source>Shorten the link; short codes are also read from further away.</source>
        <translation>請縮短連結；短碼也能從更遠處掃到。</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>無法產生 PDF。</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>無法產生圖片。</translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation>無法寫入活頁簿。</translation>
    </message>
    <message>
        <source>Is there room in the temporary folder?</source>
        <translation>暫存資料夾還有空間嗎？</translation>
    </message>
    <message>
        <source>A store is named once, by a text.</source>
        <translation>每間門市只寫一次，用文字命名。</translation>
    </message>
    <message>
        <source>A prefix has 1 to 6 of the signs 0-9 and A-Z without I, L, O, U.</source>
        <translation>前置碼為 1 到 6 位，可用 0-9 與 A-Z，不含 I、L、O、U。</translation>
    </message>
    <message>
        <source>A batch has at most 2,000,000 codes.</source>
        <translation>一批最多 2,000,000 個碼。</translation>
    </message>
    <message>
        <source>Make several batches.</source>
        <translation>請分成幾批。</translation>
    </message>
    <message>
        <source>A link starts with https:// and holds {code} once.</source>
        <translation>連結以 https:// 開頭，並且恰好含有一個 {code}。</translation>
    </message>
    <message>
        <source>Such as https://go.brand.example/c?k={code}</source>
        <translation>例如 https://go.brand.example/c?k={code}</translation>
    </message>
    <message>
        <source>The link is longer than 200 signs: its QR code would be hard to read.</source>
        <translation>連結超過 200 個字元，QR Code 將難以讀取。</translation>
    </message>
    <message>
        <source>There is a batch &quot;%1&quot; with the prefix %2 already; its codes may be printed.</source>
        <translation>已有批次「%1」使用前置碼 %2，其碼可能已經印出。</translation>
    </message>
    <message>
        <source>Give the new batch a name and prefix of its own.</source>
        <translation>請為新批次另取名稱和前置碼。</translation>
    </message>
    <message>
        <source>A sheet is a .pdf, .svg or .csv file.</source>
        <translation>碼表須為 .pdf、.svg 或 .csv 檔案。</translation>
    </message>
    <message>
        <source>The batch has no store &quot;%1&quot;.</source>
        <translation>該批次沒有門市「%1」。</translation>
    </message>
    <message>
        <source>A scan without a code.</source>
        <translation>這筆掃碼沒有碼。</translation>
    </message>
    <message>
        <source>A side has at least a moment.</source>
        <translation>前後兩側都須有一段時間。</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; has a quote that is never closed.</source>
        <translation>格式「%1」的引號沒有閉合。</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; is neither a date nor a time.</source>
        <translation>格式「%1」既不是日期也不是時間。</translation>
    </message>
    <message>
        <source>It needs at least yyyy and M or MM, such as yyyy-MM-dd HH:mm:ss.</source>
        <translation>至少需要 yyyy 與 M 或 MM，如 yyyy-MM-dd HH:mm:ss。</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; has &quot;%2&quot; twice.</source>
        <translation>格式「%1」中「%2」出現兩次。</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; has the unknown letters &quot;%2&quot;.</source>
        <translation>格式「%1」含有未知字母「%2」。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing; %2 need it.</source>
        <translation>缺少欄位「%1」；「%2」需要它。</translation>
    </message>
    <message>
        <source>Map a column to &quot;%1&quot;.</source>
        <translation>請把一欄對應到「%1」。</translation>
    </message>
    <message>
        <source>No identifier is mapped.</source>
        <translation>沒有對應任何識別碼。</translation>
    </message>
    <message>
        <source>Map at least one column to id.phone, id.email, id.member_no or another id.KIND.</source>
        <translation>請至少把一欄對應到手機、電子郵件、會員編號或其他識別碼。</translation>
    </message>
    <message>
        <source>It is not clear which column names a customer.</source>
        <translation>不清楚哪一欄代表客戶。</translation>
    </message>
    <message>
        <source>It is not clear which field is the key of a customer.</source>
        <translation>不清楚哪個欄位是客戶的鍵。</translation>
    </message>
    <message>
        <source>&quot;source&quot; must have 1 to 200 characters.</source>
        <translation>來源名稱須為 1 到 200 個字元。</translation>
    </message>
    <message>
        <source>&quot;currency&quot; must be a code of three capital letters, such as CNY.</source>
        <translation>幣別須為三個大寫字母，如 CNY。</translation>
    </message>
    <message>
        <source>&quot;zone&quot; is no time zone that is known.</source>
        <translation>時區未知。</translation>
    </message>
    <message>
        <source>Give an IANA name, such as Asia/Shanghai.</source>
        <translation>請填寫 IANA 名稱，如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of %2.</source>
        <translation>「%1」不是「%2」的欄位。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is mapped twice.</source>
        <translation>欄位「%1」對應了兩次。</translation>
    </message>
    <message>
        <source>The type &quot;%1&quot; does not fit the format.</source>
        <translation>類型「%1」與格式不符。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a %2.</source>
        <translation>「%1」不能是 %2 類型。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot have this format.</source>
        <translation>「%1」不能用這種格式。</translation>
    </message>
    <message>
        <source>&quot;column&quot; is empty.</source>
        <translation>欄名為空。</translation>
    </message>
    <message>
        <source>A half-life is longer than no time.</source>
        <translation>半衰期必須大於零。</translation>
    </message>
    <message>
        <source>At least one model is needed.</source>
        <translation>至少需要一個模型。</translation>
    </message>
    <message>
        <source>A funnel has 1 to %1 steps.</source>
        <translation>漏斗有 1 到 %1 步。</translation>
    </message>
    <message>
        <source>The funnel has %1 steps.</source>
        <translation>這個漏斗有 %1 步。</translation>
    </message>
    <message>
        <source>The funnel has only %1 steps.</source>
        <translation>這個漏斗只有 %1 步。</translation>
    </message>
    <message>
        <source>A funnel needs a name to be saved.</source>
        <translation>儲存漏斗需要名稱。</translation>
    </message>
    <message>
        <source>This journey&apos;s segment leads back to the journey.</source>
        <translation>該旅程的受眾又引用回該旅程。</translation>
    </message>
    <message>
        <source>There is no event of this name.</source>
        <translation>沒有叫這個名稱的行為。</translation>
    </message>
    <message>
        <source>A cohort is named by its first day.</source>
        <translation>同期群以其首日命名。</translation>
    </message>
    <message>
        <source>Write it as 2026-01-05.</source>
        <translation>寫作 2026-01-05。</translation>
    </message>
    <message>
        <source>Only the lost have a reason.</source>
        <translation>只有流失者才有原因。</translation>
    </message>
    <message>
        <source>Each limit must be at least as long as the one before it.</source>
        <translation>每個期限不得短於前一個。</translation>
    </message>
    <message>
        <source>The order is new_days, active_days, at_risk_days, dormant_days.</source>
        <translation>次序為：新客、活躍、預警、沉睡。</translation>
    </message>
    <message>
        <source>A pool needs an id.</source>
        <translation>受眾池需要編號。</translation>
    </message>
    <message>
        <source>There may be at most 100 pools.</source>
        <translation>受眾池最多 100 個。</translation>
    </message>
    <message>
        <source>There are two pools of this id.</source>
        <translation>有兩個受眾池編號相同。</translation>
    </message>
    <message>
        <source>There is no pool %1.</source>
        <translation>沒有受眾池 %1。</translation>
    </message>
    <message>
        <source>See pool list.</source>
        <translation>見「受眾」頁的受眾池。</translation>
    </message>
    <message>
        <source>This workspace has no pools.</source>
        <translation>這個工作區沒有受眾池。</translation>
    </message>
    <message>
        <source>Save a list with pool save.</source>
        <translation>請先在「受眾」頁建立受眾池。</translation>
    </message>
    <message>
        <source>Save a list with pool save; pool template gives one.</source>
        <translation>請先在「受眾」頁建立受眾池。</translation>
    </message>
    <message>
        <source>Only comparisons of numbers are possible here.</source>
        <translation>此處只能比較數字。</translation>
    </message>
    <message>
        <source>This must be %1.</source>
        <translation>此處須為 %1。</translation>
    </message>
    <message>
        <source>&quot;between&quot; takes a list of two values.</source>
        <translation>「between」需要兩個值的清單。</translation>
    </message>
    <message>
        <source>&quot;in&quot; takes a list of values.</source>
        <translation>「in」需要值的清單。</translation>
    </message>
    <message>
        <source>This number is too large or too small.</source>
        <translation>數字過大或過小。</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>此處須為數字。</translation>
    </message>
    <message>
        <source>This must be a number, a text, true or false.</source>
        <translation>此處須為數字、文字、true 或 false。</translation>
    </message>
    <message>
        <source>Ask for missing values by &quot;known&quot;: false.</source>
        <translation>缺失值請用 &quot;known&quot;: false 查詢。</translation>
    </message>
    <message>
        <source>An entry of &quot;where&quot; must be an object.</source>
        <translation>「where」的每一項須為物件。</translation>
    </message>
    <message>
        <source>An operator is missing.</source>
        <translation>缺少運算子。</translation>
    </message>
    <message>
        <source>Give one of = != &lt; &lt;= &gt; &gt;= in between contains starts_with known.</source>
        <translation>請用 = != &lt; &lt;= &gt; &gt;= in between contains starts_with known 之一。</translation>
    </message>
    <message>
        <source>&quot;currency&quot; goes with the property &quot;value&quot; only.</source>
        <translation>「currency」只能與屬性「value」同用。</translation>
    </message>
    <message>
        <source>This is no currency code of three capital letters.</source>
        <translation>這不是三個大寫字母的幣別代碼。</translation>
    </message>
    <message>
        <source>A rule has at most 1,000 lines.</source>
        <translation>一條規則最多 1,000 列。</translation>
    </message>
    <message>
        <source>Save a part of it as a segment of its own.</source>
        <translation>請把其中一部分另存為受眾。</translation>
    </message>
    <message>
        <source>A rule has at most 64 levels.</source>
        <translation>一條規則最多 64 層。</translation>
    </message>
    <message>
        <source>Save the inner part as a segment of its own.</source>
        <translation>請把內層另存為受眾。</translation>
    </message>
    <message>
        <source>A condition or a group is expected here: an object.</source>
        <translation>此處應為一個條件或一組條件（物件）。</translation>
    </message>
    <message>
        <source>A group takes no second key.</source>
        <translation>一組條件只能有一個鍵。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a list.</source>
        <translation>「%1」需要清單。</translation>
    </message>
    <message>
        <source>There is no condition here.</source>
        <translation>此處沒有條件。</translation>
    </message>
    <message>
        <source>Give a group (all, any, not) or a condition: attribute, tag, consent, identifier, source, event, sequence, segment, pool, lifecycle, rfm, funnel, journey.</source>
        <translation>請給出一組（all、any、not）或一個條件：attribute、tag、consent、identifier、source、event、sequence、segment、pool、lifecycle、rfm、funnel、journey。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date and no time.</source>
        <translation>「%1」既不是日期也不是時間。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date or time.</source>
        <translation>「%1」既不是日期也不是時間。</translation>
    </message>
    <message>
        <source>Write it like 2026-01-31 or 2026-01-31T10:00:00+08:00.</source>
        <translation>請寫成 2026-01-31 或 2026-01-31T10:00:00+08:00。</translation>
    </message>
    <message>
        <source>Write 2026-01-31 or 2026-01-31T10:00:00+08:00.</source>
        <translation>請寫成 2026-01-31 或 2026-01-31T10:00:00+08:00。</translation>
    </message>
    <message>
        <source>Leave it out for an open end.</source>
        <translation>不限時請留空。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number of days.</source>
        <translation>「%1」須為天數。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be above zero.</source>
        <translation>「%1」須大於零。</translation>
    </message>
    <message>
        <source>&quot;last_days&quot; and &quot;from&quot;/&quot;to&quot; exclude each other.</source>
        <translation>「last_days」與「from」/「to」不能同用。</translation>
    </message>
    <message>
        <source>The address must start with https:// or http://.</source>
        <translation>網址須以 https:// 或 http:// 開頭。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not spelt as names ought to be.</source>
        <translation>「%1」不符合命名規範。</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;, so that the same thing always has one name.</source>
        <translation>請用「%1」，讓同一事物始終同名。</translation>
    </message>
    <message>
        <source>The address has %1 already.</source>
        <translation>網址中已有 %1。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>此處應為物件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>此處缺少「%1」。</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;.</source>
        <translation>請補上「%1」。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must lie from %2 to %3.</source>
        <translation>「%1」須在 %2 到 %3 之間。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>「%1」須為 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not know this value.</source>
        <translation>「%1」沒有這個取值。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>請用其中之一：%1。</translation>
    </message>
    <message>
        <source>This is not the format that is read here.</source>
        <translation>這不是此處讀取的格式。</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;.</source>
        <translation>請用「%1」。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here.</source>
        <translation>此處沒有鍵「%1」。</translation>
    </message>
    <message>
        <source>Remove it or mend its spelling.</source>
        <translation>請刪除它或改正拼寫。</translation>
    </message>
    <message>
        <source>Mend the file at this place and try again.</source>
        <translation>請改正此處後重試。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>Names can be compared by = and known only.</source>
        <translation>姓名只能用 = 和 known 比較。</translation>
    </message>
    <message>
        <source>There is no stage of this name.</source>
        <translation>沒有這個階段。</translation>
    </message>
    <message>
        <source>Use prospect, new, active, at_risk, dormant or churned.</source>
        <translation>請用 prospect、new、active、at_risk、dormant 或 churned。</translation>
    </message>
    <message>
        <source>A score is a whole number from 1 to 5.</source>
        <translation>分數是 1 到 5 的整數。</translation>
    </message>
    <message>
        <source>A sequence has 2 to 10 steps.</source>
        <translation>先後順序包含 2 到 10 步。</translation>
    </message>
    <message>
        <source>A step must be an object.</source>
        <translation>每一步須為物件。</translation>
    </message>
    <message>
        <source>This file exists already; nothing was written.</source>
        <translation>檔案已存在，未寫入任何內容。</translation>
    </message>
    <message>
        <source>Name another file, or give --force.</source>
        <translation>請換一個檔名。</translation>
    </message>
    <message>
        <source>%1 exists already; nothing was written.</source>
        <translation>%1 已存在，未寫入任何內容。</translation>
    </message>
    <message>
        <source>%1 exists already; nothing was changed.</source>
        <translation>%1 已存在，未作任何變更。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>Name another folder, or give --force.</source>
        <translation>請換一個資料夾。</translation>
    </message>
    <message>
        <source>Choose another name, or give --force.</source>
        <translation>請換一個名稱。</translation>
    </message>
    <message>
        <source>Give another name or --force.</source>
        <translation>請換一個名稱。</translation>
    </message>
    <message>
        <source>There is no destination &quot;%1&quot;.</source>
        <translation>沒有投放平台「%1」。</translation>
    </message>
    <message>
        <source>%1 is not an empty folder; nothing was written.</source>
        <translation>%1 不是空資料夾，未寫入任何內容。</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet, or an empty one.</source>
        <translation>請選擇一個不存在的或空的資料夾。</translation>
    </message>
    <message>
        <source>%1 cannot be created.</source>
        <translation>無法建立 %1。</translation>
    </message>
    <message>
        <source>Check the folder above it and its permissions.</source>
        <translation>請檢查上層資料夾及其權限。</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>請檢查資料夾、權限與剩餘空間。</translation>
    </message>
    <message>
        <source>Check the folder and its permissions.</source>
        <translation>請檢查資料夾及其權限。</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>請檢查檔案權限。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>請檢查路徑及其權限。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>請檢查名稱。</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written to %1.</source>
        <translation>被拒的列無法寫入 %1。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>沒有檔案 %1。</translation>
    </message>
    <message>
        <source>The sample brand is opened by a public key.</source>
        <translation>範例品牌用公開的金鑰開啟。</translation>
    </message>
    <message>
        <source>Make a workspace of your own for real data.</source>
        <translation>真實資料請另建自己的工作區。</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>密碼太短。</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>至少 8 個字元。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation>缺少欄「%1」。</translation>
    </message>
    <message>
        <source>Name the columns date, currency and rate.</source>
        <translation>請把欄命名為 date、currency 和 rate。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>「%1」不是日期。</translation>
    </message>
    <message>
        <source>Write it like 2026-01-31.</source>
        <translation>請寫成 2026-01-31。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency.</source>
        <translation>「%1」不是幣別。</translation>
    </message>
    <message>
        <source>Use three capital letters, such as USD.</source>
        <translation>請用三個大寫字母，如 USD。</translation>
    </message>
    <message>
        <source>%1 is the base currency; it needs no rate.</source>
        <translation>%1 是本位幣，不需要匯率。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rate.</source>
        <translation>「%1」不是匯率。</translation>
    </message>
    <message>
        <source>Write how much %1 one %2 costs, such as 7.1234.</source>
        <translation>請寫出 1 %2 合多少 %1，如 7.1234。</translation>
    </message>
    <message>
        <source>There is no rate of %1 on %2.</source>
        <translation>%2 沒有 %1 的匯率。</translation>
    </message>
    <message>
        <source>See workspace rates list.</source>
        <translation>見「設定」頁的匯率。</translation>
    </message>
    <message>
        <source>%1 orders of the period have no value in %2 and count as missing.</source>
        <translation>本期有 %1 筆訂單沒有以 %2 計的金額，視為缺失。</translation>
    </message>
    <message>
        <source>A segment needs a name to be saved.</source>
        <translation>儲存受眾需要名稱。</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;.</source>
        <translation>沒有資料來源「%1」。</translation>
    </message>
    <message>
        <source>There is no API source &quot;%1&quot;.</source>
        <translation>沒有 API 資料來源「%1」。</translation>
    </message>
    <message>
        <source>The source &quot;%1&quot; is fed from files; it has nothing to sync.</source>
        <translation>資料來源「%1」來自檔案，無需同步。</translation>
    </message>
    <message>
        <source>The name of the source is not valid.</source>
        <translation>資料來源名稱無效。</translation>
    </message>
    <message>
        <source>Use 1 to 200 characters without control characters.</source>
        <translation>請用 1 到 200 個字元，不含控制字元。</translation>
    </message>
    <message>
        <source>Give 1 to 200 characters.</source>
        <translation>請用 1 到 200 個字元。</translation>
    </message>
    <message>
        <source>This is no name of a kind of identifiers.</source>
        <translation>這不是識別碼類型的名稱。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone.</source>
        <translation>「%1」不是時區。</translation>
    </message>
    <message>
        <source>Use an IANA name such as Asia/Shanghai.</source>
        <translation>請用 IANA 名稱，如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>Give the old name, then the new one.</source>
        <translation>請換一個新名稱。</translation>
    </message>
    <message>
        <source>See tag list.</source>
        <translation>見「受眾」頁的標籤。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>標籤需要名稱。</translation>
    </message>
    <message>
        <source>This tag stands here twice.</source>
        <translation>此標籤出現兩次。</translation>
    </message>
    <message>
        <source>The workspace is damaged: %1</source>
        <translation>工作區已損毀：%1</translation>
    </message>
    <message>
        <source>The copy is damaged.</source>
        <translation>副本已損毀。</translation>
    </message>
    <message>
        <source>%1 cannot be moved out of the way.</source>
        <translation>%1 無法移開。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>沒有可重做的操作。</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation>沒有 %1「%2」。</translation>
    </message>
    <message>
        <source>Give the id or the name that the list shows.</source>
        <translation>請用清單中的編號或名稱。</translation>
    </message>
    <message>
        <source>Check the disk and its free space.</source>
        <translation>請檢查磁碟與剩餘空間。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>請檢查磁碟後重試。</translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was changed.</source>
        <translation>磁碟回報錯誤，未作任何變更。</translation>
    </message>
    <message>
        <source>The workspace file could not be read or written.</source>
        <translation>工作區檔案無法讀寫。</translation>
    </message>
    <message>
        <source>Try again; if it stays, run workspace check.</source>
        <translation>請重試；若仍如此，請在「設定」頁檢查工作區。</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened or is write-protected.</source>
        <translation>工作區檔案無法開啟或受寫入保護。</translation>
    </message>
    <message>
        <source>The lock file beside the workspace cannot be made.</source>
        <translation>無法在工作區旁建立鎖定檔。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and its free space.</source>
        <translation>請檢查資料夾權限與剩餘空間。</translation>
    </message>
    <message>
        <source>A key slot of the workspace is damaged.</source>
        <translation>工作區的金鑰槽已損毀。</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase.</source>
        <translation>記憶體不足，無法驗證密碼。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>請關閉其他程式後重試。</translation>
    </message>
    <message>
        <source>The workspace has a key already.</source>
        <translation>工作區已有金鑰。</translation>
    </message>
    <message>
        <source>Open it with that key.</source>
        <translation>請用該金鑰開啟。</translation>
    </message>
    <message>
        <source>Open it with the program that made it.</source>
        <translation>請用建立它的程式開啟。</translation>
    </message>
    <message>
        <source>The workspace was made by a changed program: step %1 of its schema differs.</source>
        <translation>工作區由改動過的程式建立：其結構第 %1 步不同。</translation>
    </message>
    <message>
        <source>A sealed entry of the workspace does not open: it was changed or moved.</source>
        <translation>工作區中有一則加密內容無法開啟：它被改動或移動過。</translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <translation>%1 處沒有工作區。</translation>
    </message>
    <message>
        <source>Check the path, or make one: workspace create FILE.</source>
        <translation>請檢查路徑，或新增一個工作區。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>無法開啟 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written to the disk.</source>
        <translation>%1 無法寫入磁碟。</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>無權讀取 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>無法讀取 %1。</translation>
    </message>
    <message>
        <source>Check that it is a file and its permissions.</source>
        <translation>請確認它是檔案並檢查權限。</translation>
    </message>
    <message>
        <source>%1 is larger than 4 GB.</source>
        <translation>%1 大於 4 GB。</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>請拆成幾個檔案。</translation>
    </message>
    <message>
        <source>The quote that opens in line %1 of %2 is never closed.</source>
        <translation>%2 第 %1 行的引號沒有閉合。</translation>
    </message>
    <message>
        <source>Close the quote, or double it where it is meant as text.</source>
        <translation>請閉合引號；若引號是文字，請寫兩次。</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 沒有列。</translation>
    </message>
    <message>
        <source>Check the file and the mapping&apos;s &quot;header_row&quot;.</source>
        <translation>請檢查檔案與表頭所在列。</translation>
    </message>
    <message>
        <source>Line %1 of %2 has bytes that are no %3.</source>
        <translation>%2 第 %1 行含有不屬於 %3 的位元組。</translation>
    </message>
    <message>
        <source>Give the right &quot;encoding&quot; in the mapping&apos;s &quot;file&quot;, or mend the file.</source>
        <translation>請選擇正確的編碼，或修正檔案。</translation>
    </message>
    <message>
        <source>The encoding %1 is not known.</source>
        <translation>編碼 %1 未知。</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;.</source>
        <translation>檔案沒有欄「%1」。</translation>
    </message>
    <message>
        <source>The file has the column &quot;%1&quot; twice.</source>
        <translation>檔案有兩欄「%1」。</translation>
    </message>
    <message>
        <source>Name one of its columns, or check &quot;header_row&quot; and &quot;delimiter&quot;.</source>
        <translation>請選擇其中一欄，或檢查表頭列與分隔符號。</translation>
    </message>
    <message>
        <source>Give the columns different names.</source>
        <translation>請給各欄不同的名稱。</translation>
    </message>
    <message>
        <source>%1 is an old .xls workbook or protected by a password.</source>
        <translation>%1 是舊版 .xls 活頁簿或有密碼保護。</translation>
    </message>
    <message>
        <source>Save it as .xlsx without a password.</source>
        <translation>請另存為不帶密碼的 .xlsx。</translation>
    </message>
    <message>
        <source>Save it as .xlsx or .csv.</source>
        <translation>請另存為 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>請另存為 CSV。</translation>
    </message>
    <message>
        <source>%1 is no whole workbook: the archive is damaged.</source>
        <translation>%1 不是完整的活頁簿：壓縮檔已損毀。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <translation>請用試算表軟體開啟並重新儲存。</translation>
    </message>
    <message>
        <source>%1 has no readable part %2.</source>
        <translation>%1 沒有可讀的部分 %2。</translation>
    </message>
    <message>
        <source>%1 has no rows in this sheet.</source>
        <translation>%1 的這張工作表沒有列。</translation>
    </message>
    <message>
        <source>The sheet has more than 20 million cells.</source>
        <translation>工作表超過 2000 萬個儲存格。</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;.</source>
        <translation>%1 沒有工作表「%2」。</translation>
    </message>
    <message>
        <source>%1 has no visible sheet.</source>
        <translation>%1 沒有可見的工作表。</translation>
    </message>
    <message>
        <source>%1 is no workbook.</source>
        <translation>%1 不是活頁簿。</translation>
    </message>
    <message>
        <source>The workbook cannot be read. %1</source>
        <translation>無法讀取活頁簿。%1</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>沒有匯入 %1。</translation>
    </message>
    <message>
        <source>import list shows them.</source>
        <translation>見「通路」頁的匯入紀錄。</translation>
    </message>
    <message>
        <source>The import %1 was rolled back already.</source>
        <translation>匯入 %1 已經復原。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>無需再做什麼。</translation>
    </message>
    <message>
        <source>Later imports changed rows of %1: %2.</source>
        <translation>之後的匯入改動了 %1 的列：%2。</translation>
    </message>
    <message>
        <source>Roll those back first.</source>
        <translation>請先復原那些匯入。</translation>
    </message>
    <message>
        <source>Another process has read this page already.</source>
        <translation>另一個處理程序已讀取這一頁。</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>請重新同步。</translation>
    </message>
    <message>
        <source>The answer is garbled: %1.</source>
        <translation>回應無法識別：%1。</translation>
    </message>
    <message>
        <source>The answer does not have the expected list of records: %1.</source>
        <translation>回應中沒有預期的紀錄清單：%1。</translation>
    </message>
    <message>
        <source>The next page leads to another server.</source>
        <translation>下一頁指向另一台伺服器。</translation>
    </message>
    <message>
        <source>The server redirects elsewhere. %1</source>
        <translation>伺服器重新導向到別處。%1</translation>
    </message>
    <message>
        <source>The server redirects to something that is no usable address.</source>
        <translation>伺服器重新導向到無效的位址。</translation>
    </message>
    <message>
        <source>The server redirects to a place where the request must not go.</source>
        <translation>伺服器重新導向到不允許請求的地方。</translation>
    </message>
    <message>
        <source>The server redirects in a circle.</source>
        <translation>伺服器循環重新導向。</translation>
    </message>
    <message>
        <source>The answer cannot be inflated.</source>
        <translation>回應無法解壓縮。</translation>
    </message>
    <message>
        <source>The answer grows too large when it is inflated.</source>
        <translation>回應解壓縮後過大。</translation>
    </message>
    <message>
        <source>The answer&apos;s compressed part is cut or damaged.</source>
        <translation>回應的壓縮部分不完整或已損毀。</translation>
    </message>
    <message>
        <source>This is no usable address: %1.</source>
        <translation>這不是可用的位址：%1。</translation>
    </message>
    <message>
        <source>This way of signing in is not supported yet.</source>
        <translation>尚不支援這種登入方式。</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;.</source>
        <translation>沒有類型「%1」。</translation>
    </message>
    <message>
        <source>A workspace can hold at most 4.2 billion events.</source>
        <translation>一個工作區最多容納 42 億筆行為。</translation>
    </message>
    <message>
        <source>%1 is empty, but required</source>
        <translation>%1 為空，但必須填寫</translation>
    </message>
    <message>
        <source>%1 is longer than 32 KB</source>
        <translation>%1 超過 32 KB</translation>
    </message>
    <message>
        <source>%1 is no valid UTF-8</source>
        <translation>%1 不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 既不是「是」也不是「否」</translation>
    </message>
    <message>
        <source>%1 is no date in the given format</source>
        <translation>%1 不是給定格式的日期</translation>
    </message>
    <message>
        <source>%1 is no time in the given format</source>
        <translation>%1 不是給定格式的時間</translation>
    </message>
    <message>
        <source>%1 is too large an amount</source>
        <translation>%1 金額過大</translation>
    </message>
    <message>
        <source>no valid identifier is left</source>
        <translation>沒有留下有效的識別碼</translation>
    </message>
    <message>
        <source>the row has more cells than the header</source>
        <translation>該列儲存格多於表頭</translation>
    </message>
    <message>
        <source>a required field is empty</source>
        <translation>必填欄位為空</translation>
    </message>
    <message>
        <source>no valid name</source>
        <translation>名稱無效</translation>
    </message>
    <message>
        <source>no currency code</source>
        <translation>不是幣別代碼</translation>
    </message>
    <message>
        <source>no whole number</source>
        <translation>不是整數</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>沒有鍵</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>已抹除的客戶</translation>
    </message>
    <message>
        <source>orders come in as orders, not as events</source>
        <translation>訂單應作為訂單匯入，而非行為</translation>
    </message>
    <message>
        <source>another figure of the same day is in this file already</source>
        <translation>此檔案中同一天已有另一個數字</translation>
    </message>
    <message>
        <source>not one of %1</source>
        <translation>不是以下之一：%1</translation>
    </message>
    <message>
        <source>The work was cancelled; nothing was changed.</source>
        <translation>已取消，未作任何變更。</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>這既不是「是」也不是「否」。</translation>
    </message>
    <message>
        <source>This is no amount of money.</source>
        <translation>這不是金額。</translation>
    </message>
    <message>
        <source>This is no date in the expected form.</source>
        <translation>這不是約定格式的日期。</translation>
    </message>
    <message>
        <source>This is no time in the expected form.</source>
        <translation>這不是約定格式的時間。</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>這不是數字。</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>這不是整數。</translation>
    </message>
    <message>
        <source>This is no whole number of micros.</source>
        <translation>這不是以百萬分之一為單位的整數。</translation>
    </message>
    <message>
        <source>This is no text but a list or an object.</source>
        <translation>這不是文字，而是清單或物件。</translation>
    </message>
    <message>
        <source>The look-back is no number of days.</source>
        <translation>回溯期不是天數。</translation>
    </message>
    <message>
        <source>The source&apos;s settings choose no way of signing in.</source>
        <translation>資料來源的設定沒有選定登入方式。</translation>
    </message>
    <message>
        <source>Add the source again with one of the manifest&apos;s choices.</source>
        <translation>請重新新增該資料來源，並選用清單列出的一種方式。</translation>
    </message>
    <message>
        <source>The workbook cannot be read: line %1 of a part. %2</source>
        <translation>無法讀取活頁簿：其中一個部分的第 %1 行。%2</translation>
    </message>
    <message>
        <source>&quot;rfm&quot; asks for no score.</source>
        <translation>「rfm」沒有指定任何分值。</translation>
    </message>
    <message>
        <source>Give r, f or m, such as {&quot;r&quot;:[4,5]}.</source>
        <translation>請給出 r、f 或 m，例如 {&quot;r&quot;:[4,5]}。</translation>
    </message>
    <message>
        <source>&quot;consent&quot; is one of sms, email, phone, wechat, push, post.</source>
        <translation>「consent」只能是 sms、email、phone、wechat、push、post 之一。</translation>
    </message>
    <message>
        <source>&quot;funnel&quot; is the id of a saved funnel or a whole document.</source>
        <translation>「funnel」是已儲存漏斗的編號，或一份完整的文件。</translation>
    </message>
    <message>
        <source>The list of formats is empty.</source>
        <translation>格式清單為空。</translation>
    </message>
    <message>
        <source>The formats mix numbers with dates or times.</source>
        <translation>這些格式混用了數字與日期或時間。</translation>
    </message>
    <message>
        <source>A secret may not stand in an address.</source>
        <translation>位址中不能出現密鑰。</translation>
    </message>
    <message>
        <source>Send it in a header, the query or the body.</source>
        <translation>請放在請求標頭、查詢參數或請求內文中傳送。</translation>
    </message>
    <message>
        <source>The template {{%1}} names nothing.</source>
        <translation>範本 {{%1}} 沒有對應的內容。</translation>
    </message>
    <message>
        <source>A template is not closed.</source>
        <translation>有範本沒有結尾。</translation>
    </message>
    <message>
        <source>End it with }}.</source>
        <translation>請以 }} 結尾。</translation>
    </message>
    <message>
        <source>There is no item without &quot;each&quot;.</source>
        <translation>沒有「each」就沒有「item」。</translation>
    </message>
    <message>
        <source>Only https:// is spoken.</source>
        <translation>只支援 https://。</translation>
    </message>
    <message>
        <source>Write the address with https://.</source>
        <translation>請把位址寫成 https:// 開頭。</translation>
    </message>
    <message>
        <source>A parent is a stream above this one.</source>
        <translation>上層資料流必須寫在本資料流之前。</translation>
    </message>
    <message>
        <source>Two streams have the name &quot;%1&quot;.</source>
        <translation>有兩個資料流同名「%1」。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host name.</source>
        <translation>「%1」不是主機名稱。</translation>
    </message>
    <message>
        <source>A secret is a text.</source>
        <translation>密鑰必須是文字。</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>沒有這項設定。</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>沒有這個時區。</translation>
    </message>
    <message>
        <source>A currency has three capital letters, as in CNY.</source>
        <translation>幣別為三個大寫字母，如 CNY。</translation>
    </message>
    <message>
        <source>An id is 2 to 41 small letters, digits and hyphens, a letter first.</source>
        <translation>ID 為 2 到 41 個小寫字母、數字和連字號，以字母開頭。</translation>
    </message>
    <message>
        <source>A version has three numbers, as in 1.0.0.</source>
        <translation>版本號由三個數字組成，如 1.0.0。</translation>
    </message>
    <message>
        <source>A source without a stream brings nothing.</source>
        <translation>沒有資料流的資料來源取不到任何資料。</translation>
    </message>
    <message>
        <source>This grant needs the address where people agree.</source>
        <translation>這種授權方式需要使用者同意授權的頁面位址。</translation>
    </message>
    <message>
        <source>A field takes its value from exactly one place.</source>
        <translation>一個欄位只能從一處取值。</translation>
    </message>
    <message>
        <source>Give one of at, item, const, config, partition, slice, first_of and template.</source>
        <translation>請在 at、item、const、config、partition、slice、first_of、template 中給出一個。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON pointer.</source>
        <translation>「%1」不是 JSON 指標。</translation>
    </message>
    <message>
        <source>A constant is written {&quot;const&quot;: …}.</source>
        <translation>常數寫作 {&quot;const&quot;: …}。</translation>
    </message>
    <message>
        <source>Begin with /, as in /data/id.</source>
        <translation>請以 / 開頭，如 /data/id。</translation>
    </message>
    <message>
        <source>Rows of this kind need the field &quot;%1&quot;.</source>
        <translation>此類資料必須有欄位「%1」。</translation>
    </message>
    <message>
        <source>Rows of this kind need an identifier.</source>
        <translation>此類資料必須有一個識別碼。</translation>
    </message>
    <message>
        <source>Add a field id.KIND.</source>
        <translation>請新增欄位 id.KIND。</translation>
    </message>
    <message>
        <source>The key names a field that is not there.</source>
        <translation>鍵引用了不存在的欄位。</translation>
    </message>
    <message>
        <source>A token is found by exactly one of at, header and last_record.</source>
        <translation>權杖只能從 at、header、last_record 其中一處取得。</translation>
    </message>
    <message>
        <source>The next address is found by exactly one of at and link_header.</source>
        <translation>下一頁位址只能從 at、link_header 其中一處取得。</translation>
    </message>
    <message>
        <source>A status is a number such as 429, or &quot;5xx&quot;.</source>
        <translation>狀態碼為數字（如 429）或「5xx」。</translation>
    </message>
    <message>
        <source>A rule needs at least one condition.</source>
        <translation>一條規則至少要有一個條件。</translation>
    </message>
    <message>
        <source>A comparison needs the place in the answer.</source>
        <translation>比較時必須指明回應中的位置。</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>這不是正規表示式。</translation>
    </message>
    <message>
        <source>A list or a template of one is expected here.</source>
        <translation>此處應為清單或清單範本。</translation>
    </message>
    <message>
        <source>A partition takes its values from a list or from a parent stream.</source>
        <translation>分割的取值來自清單或上層資料流。</translation>
    </message>
    <message>
        <source>Give exactly one of values and parent.</source>
        <translation>請在 values 與 parent 中只給出一個。</translation>
    </message>
    <message>
        <source>The pointer of the side-loaded list is expected here.</source>
        <translation>此處應為隨附清單的指標。</translation>
    </message>
    <message>
        <source>A stream needs a key.</source>
        <translation>資料流必須有鍵。</translation>
    </message>
    <message>
        <source>A key is a list of JSON pointers.</source>
        <translation>鍵是 JSON 指標的清單。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decoder.</source>
        <translation>「%1」不是解碼方式。</translation>
    </message>
    <message>
        <source>One of json, jsonl, csv, tsv, gzip, zip, xml, gbk.</source>
        <translation>可用：json、jsonl、csv、tsv、gzip、zip、xml、gbk。</translation>
    </message>
    <message>
        <source>A stream&apos;s name is small letters, digits and _.</source>
        <translation>資料流名稱只能用小寫字母、數字和 _。</translation>
    </message>
    <message>
        <source>A stream has a request or a job.</source>
        <translation>資料流要有請求（request）或工作（job）。</translation>
    </message>
    <message>
        <source>Give exactly one of request and job.</source>
        <translation>請在 request 與 job 中只給出一個。</translation>
    </message>
    <message>
        <source>A stream that emits nothing brings nothing.</source>
        <translation>沒有輸出的資料流取不到任何資料。</translation>
    </message>
    <message>
        <source>A step of nothing never ends.</source>
        <translation>步長為零永遠走不完。</translation>
    </message>
    <message>
        <source>&quot;lookback_days&quot; must be a whole number of days or a template.</source>
        <translation>「lookback_days」須為整數天數或範本。</translation>
    </message>
    <message>
        <source>A download is found by exactly one of url_at and request.</source>
        <translation>下載只能由 url_at、request 其中一處給出。</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>此處應為文字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration.</source>
        <translation>「%1」不是時間長度。</translation>
    </message>
    <message>
        <source>Write it as ISO 8601 does: P7D, PT2M, P1M.</source>
        <translation>請依 ISO 8601 書寫：P7D、PT2M、P1M。</translation>
    </message>
    <message>
        <source>A name is needed for a query parameter or a header.</source>
        <translation>查詢參數或請求標頭需要名稱。</translation>
    </message>
    <message>
        <source>A value in the body needs a name or a pointer.</source>
        <translation>請求內文中的值需要名稱或指標。</translation>
    </message>
    <message>
        <source>Add &quot;at&quot; or &quot;name&quot;.</source>
        <translation>請加上「at」或「name」。</translation>
    </message>
    <message>
        <source>A body is one of json, form and graphql.</source>
        <translation>請求內文為 json、form、graphql 之一。</translation>
    </message>
    <message>
        <source>A path begins with &quot;/&quot;.</source>
        <translation>路徑以「/」開頭。</translation>
    </message>
    <message>
        <source>A GET request has no body.</source>
        <translation>GET 請求沒有內文。</translation>
    </message>
    <message>
        <source>Set &quot;method&quot; to &quot;POST&quot;.</source>
        <translation>請把「method」設為「POST」。</translation>
    </message>
    <message>
        <source>the bracket is not closed</source>
        <translation>方括號沒有閉合</translation>
    </message>
    <message>
        <source>the host is not understood</source>
        <translation>無法辨識主機</translation>
    </message>
    <message>
        <source>the host is not a plain name</source>
        <translation>主機名稱不是一般名稱</translation>
    </message>
    <message>
        <source>the port is no number</source>
        <translation>連接埠不是數字</translation>
    </message>
    <message>
        <source>the port is no port</source>
        <translation>連接埠超出範圍</translation>
    </message>
    <message>
        <source>it has characters that an address cannot have</source>
        <translation>含有位址不允許的字元</translation>
    </message>
    <message>
        <source>only https:// is spoken</source>
        <translation>只支援 https://</translation>
    </message>
    <message>
        <source>names and passwords do not belong into it</source>
        <translation>位址中不能寫使用者名稱和密碼</translation>
    </message>
    <message>
        <source>--base-url takes an https:// address, or http:// of this computer.</source>
        <translation>基底位址須為 https:// 位址，或本機的 http:// 位址。</translation>
    </message>
    <message>
        <source>This is not the passphrase of the workspace.</source>
        <translation>密碼不正確。</translation>
    </message>
    <message>
        <source>Check the passphrase and try again.</source>
        <translation>請檢查密碼後重試。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, absent or has no key for this workspace.</source>
        <translation>系統鑰匙圈已鎖定、不存在，或沒有此工作區的金鑰。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or give --passphrase env:VAR or file:PATH.</source>
        <translation>請解鎖鑰匙圈，或用密碼開啟工作區。</translation>
    </message>
    <message>
        <source>A sealed entry was made by a newer version.</source>
        <translation>有一則加密內容由較新的版本寫入。</translation>
    </message>
    <message>
        <source>Update Panorama.</source>
        <translation>請更新 Panorama。</translation>
    </message>
    <message>
        <source>%1 is no Panorama workspace.</source>
        <translation>%1 不是 Panorama 工作區。</translation>
    </message>
    <message>
        <source>Choose a file made by Panorama.</source>
        <translation>請選擇 Panorama 建立的檔案。</translation>
    </message>
    <message>
        <source>This document was changed elsewhere in the meantime.</source>
        <translation>此內容剛在別處被修改。</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>請重新載入。</translation>
    </message>
    <message>
        <source>The backup and the workspace are the same file.</source>
        <translation>備份與工作區是同一個檔案。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請換一個名稱。</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>請等它完成後重試。</translation>
    </message>
    <message>
        <source>There is a source &quot;%1&quot; already.</source>
        <translation>已有資料來源「%1」。</translation>
    </message>
    <message>
        <source>Choose another name or remove the source first.</source>
        <translation>請換一個名稱，或先移除該資料來源。</translation>
    </message>
    <message>
        <source>Sync again: it goes on from there.</source>
        <translation>請重新同步，會從中斷處繼續。</translation>
    </message>
    <message>
        <source>Mend the cause, then sync again.</source>
        <translation>請排除原因後重新同步。</translation>
    </message>
    <message>
        <source>Check the source&apos;s credentials and add it again.</source>
        <translation>請檢查資料來源的憑證後重新新增。</translation>
    </message>
    <message>
        <source>The file with further authorities does not exist.</source>
        <translation>另行信任的憑證檔案不存在。</translation>
    </message>
    <message>
        <source>%1 is larger than 512 MB.</source>
        <translation>%1 大於 512 MB。</translation>
    </message>
    <message>
        <source>Save it as CSV, or split it.</source>
        <translation>請另存為 CSV，或拆成幾個檔案。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>記憶體不足，無法產生圖片。</translation>
    </message>
    <message>
        <source>Export as PDF instead.</source>
        <translation>請改為匯出 PDF。</translation>
    </message>
    <message>
        <source>This is not valid JSON at line %1, column %2.</source>
        <translation>第 %1 列第 %2 個字元處不是有效的 JSON。</translation>
    </message>
    <message>
        <source>This JSON is nested more than 512 levels deep.</source>
        <translation>JSON 巢狀超過 512 層。</translation>
    </message>
    <message>
        <source>Another document is already called &quot;%1&quot;.</source>
        <translation>已有名為「%1」的文件。</translation>
    </message>
    <message>
        <source>Give two letters, such as CN.</source>
        <translation>請填兩個字母，如 CN。</translation>
    </message>
    <message>
        <source>Give three capital letters, such as CNY.</source>
        <translation>請填三個大寫字母，如 CNY。</translation>
    </message>
    <message>
        <source>A currency is three capital letters, such as &quot;CNY&quot;.</source>
        <translation>幣別為三個大寫字母，如「CNY」。</translation>
    </message>
    <message>
        <source>Write a plain decimal in quotes with at most %1 digits after the point.</source>
        <translation>請在引號內寫一般小數，小數點後最多 %1 位。</translation>
    </message>
    <message>
        <source>No line of the plan has this id.</source>
        <translation>方案中沒有這個編號的列。</translation>
    </message>
    <message>
        <source>No scenario before this one has this id.</source>
        <translation>此前沒有這個編號的情境。</translation>
    </message>
    <message>
        <source>Two scenarios have this id.</source>
        <translation>有兩個情境用了這個編號。</translation>
    </message>
    <message>
        <source>Give each line its own &quot;id&quot;.</source>
        <translation>請為每一列填寫各自的「id」。</translation>
    </message>
    <message>
        <source>An amount is a text here.</source>
        <translation>此處的金額須為文字。</translation>
    </message>
    <message>
        <source>A time is written as in ISO 8601.</source>
        <translation>時間須按 ISO 8601 書寫。</translation>
    </message>
    <message>
        <source>&quot;event&quot; must be a list of event names.</source>
        <translation>「event」須為行為名稱清單。</translation>
    </message>
    <message>
        <source>An event&apos;s name is a text.</source>
        <translation>行為名稱須為文字。</translation>
    </message>
    <message>
        <source>There is no model of this name.</source>
        <translation>沒有這個名稱的歸因模型。</translation>
    </message>
    <message>
        <source>Use first, last, linear, time_decay, position, markov or shapley.</source>
        <translation>請用 first、last、linear、time_decay、position、markov 或 shapley。</translation>
    </message>
    <message>
        <source>This model is asked for twice.</source>
        <translation>同一歸因模型出現了兩次。</translation>
    </message>
    <message>
        <source>&quot;position&quot; has three shares (first, middle, last) that add up to 1.</source>
        <translation>「position」為三個比例（首次、中間、末次），合計須為 1。</translation>
    </message>
    <message>
        <source>&quot;segment&quot; must be null, the id of a segment, or a whole segment document.</source>
        <translation>「segment」須為 null、受眾編號或完整的受眾文件。</translation>
    </message>
    <message>
        <source>&quot;breakdown&quot; names no attribute.</source>
        <translation>「breakdown」沒有指明屬性。</translation>
    </message>
    <message>
        <source>Use an attribute, channel, campaign or first_touch_channel.</source>
        <translation>請用屬性、channel、campaign 或 first_touch_channel。</translation>
    </message>
    <message>
        <source>A path is a list of events&apos; names.</source>
        <translation>路徑須為行為名稱清單。</translation>
    </message>
    <message>
        <source>A journey has 1 to 20 stages.</source>
        <translation>一段旅程有 1 到 20 個階段。</translation>
    </message>
    <message>
        <source>A pool must be an object.</source>
        <translation>受眾池須為物件。</translation>
    </message>
    <message>
        <source>Add &quot;rule&quot;, a condition or a group as in segments.</source>
        <translation>請新增「rule」：與受眾相同的條件或條件組。</translation>
    </message>
    <message>
        <source>A tag must be an object.</source>
        <translation>標籤須為物件。</translation>
    </message>
    <message>
        <source>Map a column to &quot;key&quot;.</source>
        <translation>請將一欄對應到「key」。</translation>
    </message>
    <message>
        <source>&quot;delimiter&quot; must be auto, none or one character.</source>
        <translation>「delimiter」須為 auto、none 或一個字元。</translation>
    </message>
    <message>
        <source>A format is a text.</source>
        <translation>格式須為文字。</translation>
    </message>
    <message>
        <source>Leave &quot;type&quot; out: the field has a type of its own.</source>
        <translation>請去掉「type」：該欄位自有類型。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>請去掉其中一個。</translation>
    </message>
    <message>
        <source>A field has either &quot;value&quot; or &quot;column&quot;.</source>
        <translation>一個欄位只能有「value」或「column」之一。</translation>
    </message>
    <message>
        <source>This field is always trimmed.</source>
        <translation>該欄位一律會去除首尾空白。</translation>
    </message>
    <message>
        <source>Shapley is exact to 12 channels; here are more, so it was left out.</source>
        <translation>Shapley 最多可精確計算 12 個通路；此處超出，因此未計算。</translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation>引號沒有閉合。</translation>
    </message>
    <message>
        <source>The workspace has no key.</source>
        <translation>該工作區沒有金鑰。</translation>
    </message>
    <message>
        <source>The audit log has lost rows, or gained some.</source>
        <translation>稽核紀錄有遺失或多出的列。</translation>
    </message>
    <message>
        <source>The temporary folder cannot be written.</source>
        <translation>暫存資料夾無法寫入。</translation>
    </message>
    <message>
        <source>It did not work in %1 tries. %2</source>
        <translation>試了 %1 次都未成功。%2</translation>
    </message>
    <message>
        <source>The server asks to wait for %1 seconds. Sync again after that.</source>
        <translation>伺服器要求等待 %1 秒，請在此之後重新同步。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ by more than five minutes. Set the clock and sync again.</source>
        <translation>本機時間與伺服器相差超過五分鐘。請校準時間後重新同步。</translation>
    </message>
    <message>
        <source>The server answers with status %1.</source>
        <translation>伺服器傳回狀態碼 %1。</translation>
    </message>
    <message>
        <source>The server does not accept the credentials.</source>
        <translation>伺服器不接受這組憑證。</translation>
    </message>
    <message>
        <source>The server does not accept the credentials. %1</source>
        <translation>伺服器不接受這組憑證。%1</translation>
    </message>
    <message>
        <source>The server hands out the same page again.</source>
        <translation>伺服器重複傳回同一頁。</translation>
    </message>
    <message>
        <source>There are more pages than the manifest allows.</source>
        <translation>頁數超過清單允許的上限。</translation>
    </message>
    <message>
        <source>Rows kept moving between pages while they were read. Sync again.</source>
        <translation>讀取期間，資料不斷在各頁之間移動。請重新同步。</translation>
    </message>
    <message>
        <source>The server refuses even the smallest page.</source>
        <translation>伺服器連最小的一頁也拒絕傳回。</translation>
    </message>
    <message>
        <source>The server refuses even the smallest span of time.</source>
        <translation>伺服器連最短的時間範圍也拒絕傳回。</translation>
    </message>
    <message>
        <source>The server gives the report no id.</source>
        <translation>伺服器沒有給出報表編號。</translation>
    </message>
    <message>
        <source>The server could not prepare the report (%1).</source>
        <translation>伺服器未能產生報表（%1）。</translation>
    </message>
    <message>
        <source>The report was not ready in time.</source>
        <translation>報表未能按時產生。</translation>
    </message>
    <message>
        <source>The server does not say where the report is.</source>
        <translation>伺服器沒有說明報表在哪裡。</translation>
    </message>
    <message>
        <source>The server lost the report again and again.</source>
        <translation>伺服器多次遺失報表。</translation>
    </message>
    <message>
        <source>The server gives no token.</source>
        <translation>伺服器沒有給出權杖。</translation>
    </message>
    <message>
        <source>The server gives no token (%1).</source>
        <translation>伺服器沒有給出權杖（%1）。</translation>
    </message>
    <message>
        <source>The token request failed with status %1.</source>
        <translation>取得權杖失敗，狀態碼 %1。</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no token.</source>
        <translation>伺服器的回應中沒有權杖。</translation>
    </message>
    <message>
        <source>Nobody has agreed to this source yet: it has no refresh token.</source>
        <translation>該資料來源尚未完成授權：沒有更新權杖。</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>回應過大。</translation>
    </message>
    <message>
        <source>The answer is cut.</source>
        <translation>回應不完整。</translation>
    </message>
    <message>
        <source>The answer&apos;s compressed part is damaged.</source>
        <translation>回應的壓縮內容已損毀。</translation>
    </message>
    <message>
        <source>The host&apos;s name is not known.</source>
        <translation>找不到該主機名稱，請檢查位址和網路。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>無法連線到伺服器。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>伺服器未及時回應。</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>伺服器中斷了連線。</translation>
    </message>
    <message>
        <source>The secure connection failed: %1.</source>
        <translation>安全連線失敗：%1。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not name its host as certificates must (no subject alternative name).</source>
        <translation>伺服器憑證沒有按規定寫明主機名稱（缺少 subject alternative name）。</translation>
    </message>
    <message>
        <source>The host leads to a private address, which sources may not reach.</source>
        <translation>該主機指向內部網路位址，資料來源不得存取。</translation>
    </message>
    <message>
        <source>The host %1 is not one of this source.</source>
        <translation>主機 %1 不屬於該資料來源。</translation>
    </message>
    <message>
        <source>Private addresses are not spoken to.</source>
        <translation>不存取內部網路位址。</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>不是 ZIP 檔案</translation>
    </message>
    <message>
        <source>its zip file cannot be read</source>
        <translation>其中的 ZIP 檔案無法讀取</translation>
    </message>
    <message>
        <source>it is not in GB18030</source>
        <translation>編碼不是 GB18030</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>編碼不是 UTF-8</translation>
    </message>
    <message>
        <source>it is a page, not a table</source>
        <translation>內容是網頁，不是表格</translation>
    </message>
    <message>
        <source>the table has no header</source>
        <translation>表格沒有表頭</translation>
    </message>
    <message>
        <source>a row has more cells than the header</source>
        <translation>有一列的儲存格多於表頭</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>引號沒有閉合</translation>
    </message>
    <message>
        <source>it has a document type declaration, which is refused</source>
        <translation>含有不允許的文件類型宣告（DOCTYPE）</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>巢狀過深</translation>
    </message>
    <message>
        <source>nothing is at &quot;%1&quot;</source>
        <translation>「%1」處沒有內容</translation>
    </message>
    <message>
        <source>there is none at %1</source>
        <translation>%1 處沒有</translation>
    </message>
    <message>
        <source>what is at &quot;%1&quot; is no list</source>
        <translation>「%1」處的內容不是清單</translation>
    </message>
    <message>
        <source>A required value is missing.</source>
        <translation>缺少必填的值。</translation>
    </message>
    <message>
        <source>The start of this source cannot be read.</source>
        <translation>無法識別該資料來源的起始時間。</translation>
    </message>
    <message>
        <source>Give a time such as 2026-01-31T00:00:00Z.</source>
        <translation>請寫成 2026-01-31T00:00:00Z 這樣的時間。</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; takes a value of type %2.</source>
        <translation>設定項目「%1」須為 %2 類型。</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; does not take this value.</source>
        <translation>設定項目「%1」不接受這個值。</translation>
    </message>
    <message>
        <source>This source has no setting &quot;%1&quot;.</source>
        <translation>該資料來源沒有設定項目「%1」。</translation>
    </message>
    <message>
        <source>This source has no secret &quot;%1&quot;.</source>
        <translation>該資料來源沒有金鑰項目「%1」。</translation>
    </message>
    <message>
        <source>The source needs &quot;%1&quot;.</source>
        <translation>該資料來源需要填寫「%1」。</translation>
    </message>
    <message>
        <source>is no plain number</source>
        <translation>不是一般數字</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>須為下列之一：%1</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>不是整數</translation>
    </message>
    <message>
        <source>is no currency code of three capital letters</source>
        <translation>不是三個大寫字母的幣別代碼</translation>
    </message>
    <message>
        <source>is no date in the given format</source>
        <translation>不是指定格式的日期</translation>
    </message>
    <message>
        <source>is no time in the given format</source>
        <translation>不是指定格式的時間</translation>
    </message>
    <message>
        <source>is empty, but required</source>
        <translation>為空，但此項必填</translation>
    </message>
    <message>
        <source>Count from 1.</source>
        <translation>請從 1 開始數。</translation>
    </message>
    <message>
        <source>A value is one of the funnel&apos;s breakdown, and this funnel has none.</source>
        <translation>「value」是漏斗「breakdown」中的一項，而該漏斗沒有「breakdown」。</translation>
    </message>
    <message>
        <source>Give the funnel a &quot;breakdown&quot;, or leave &quot;value&quot; out.</source>
        <translation>請為漏斗設定「breakdown」，或去掉「value」。</translation>
    </message>
    <message>
        <source>Import its next file instead.</source>
        <translation>請改為匯入它的下一個檔案。</translation>
    </message>
    <message>
        <source>No customer has an attribute &quot;%1&quot; that rules can see; personal attributes are not seen by rules.</source>
        <translation>規則能看到的屬性裡沒有「%1」。標為個人資料的屬性加密保存，規則看不到。</translation>
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
        <translation>花費</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>觸及</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>留資</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>營收</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>投資報酬率 ROI</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>廣告投資報酬率 ROAS</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>獲客成本 CAC</translation>
    </message>
    <message>
        <source>Repeat share</source>
        <translation>回購佔比</translation>
    </message>
    <message>
        <source>Member share</source>
        <translation>會員佔比</translation>
    </message>
    <message>
        <source>Paid dependency</source>
        <translation>付費依賴度</translation>
    </message>
    <message>
        <source>Sum of the spend of all channels, each figure as it was last known</source>
        <translation>所有通路花費之和，每個數取最近一次已知的值</translation>
    </message>
    <message>
        <source>Ad impressions + messages delivered</source>
        <translation>廣告曝光 + 訊息送達</translation>
    </message>
    <message>
        <source>Customers with a lead event</source>
        <translation>有留資行為的客戶數</translation>
    </message>
    <message>
        <source>Number of orders, whatever their status</source>
        <translation>訂單數，不論狀態</translation>
    </message>
    <message>
        <source>(Revenue − spend) ÷ spend</source>
        <translation>（營收 − 花費）÷ 花費</translation>
    </message>
    <message>
        <source>Conversion value that the platforms report ÷ spend</source>
        <translation>平台回報的轉換金額 ÷ 花費</translation>
    </message>
    <message>
        <source>Spend ÷ customers whose first order fell into the period</source>
        <translation>花費 ÷ 首購落在本期間的客戶數</translation>
    </message>
    <message>
        <source>Customers who ordered again ÷ customers who ordered</source>
        <translation>再次下單的客戶 ÷ 下單的客戶</translation>
    </message>
    <message>
        <source>Order value of customers with a member number ÷ all order value</source>
        <translation>有會員編號客戶的訂單金額 ÷ 全部訂單金額</translation>
    </message>
    <message>
        <source>Customers who ordered and first came through a channel that costs money ÷ those whose first channel is known</source>
        <translation>首次來自付費通路的下單客戶 ÷ 首次通路已知的下單客戶</translation>
    </message>
    <message>
        <source>Daily spend</source>
        <translation>每日花費</translation>
    </message>
    <message>
        <source>Daily spend and messages</source>
        <translation>每日花費與訊息</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>行為</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Orders and daily spend</source>
        <translation>訂單與每日花費</translation>
    </message>
    <message>
        <source>Daily spend and orders</source>
        <translation>每日花費與訂單</translation>
    </message>
    <message>
        <source>Orders and identifiers</source>
        <translation>訂單與識別碼</translation>
    </message>
    <message>
        <source>Events, orders and daily spend</source>
        <translation>行為、訂單與每日花費</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message numerus="yes">
        <source>vs prior %n day(s)</source>
        <translation>
            <numerusform>較前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>無資料</translation>
    </message>
    <message>
        <source>nothing before to compare with</source>
        <translation>之前沒有可比資料</translation>
    </message>
    <message>
        <source>Sum of the order values (of their lines where an order has none) at the rate of the day; refunds are not subtracted</source>
        <translation>訂單金額合計（訂單無金額時取其明細合計），依當日匯率折算，不扣退款</translation>
    </message>
</context>
<context>
    <name>FunnelPeople</name>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>The first %1 of %2; all of them as a segment.</source>
        <translation>前 %1 位，共 %2 位；全部可建為受眾。</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Make a segment</source>
        <translation>建立受眾</translation>
    </message>
</context>
<context>
    <name>FunnelPresets</name>
    <message>
        <source>Closed loop: reach to deal</source>
        <translation>閉環：從觸及到成交</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>觸及</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>再跟進</translation>
    </message>
    <message>
        <source>Lead left</source>
        <translation>留資</translation>
    </message>
    <message>
        <source>Lead watched</source>
        <translation>留資成效觀察</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>優惠/促銷</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Customer journey: aware to advocate</source>
        <translation>客戶旅程：從認知到口碑推薦</translation>
    </message>
    <message>
        <source>Aware</source>
        <translation>認知</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>興趣</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>購買</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Advocating</source>
        <translation>口碑推薦</translation>
    </message>
    <message>
        <source>Shop: visit to order</source>
        <translation>電商：從造訪到下單</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>造訪</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>加入購物車</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>下單</translation>
    </message>
    <message>
        <source>Leads: visit to deal</source>
        <translation>名單：從造訪到成交</translation>
    </message>
    <message>
        <source>every stage is measured</source>
        <translation>每個階段都有資料</translation>
    </message>
    <message>
        <source>not measured: %1</source>
        <translation>沒有資料：%1</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Phone</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
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
        <translation>會員編號</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>裝置</translation>
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
        <translation>收件匣</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>沒有待辦事項。</translation>
    </message>
</context>
<context>
    <name>Journeys</name>
    <message>
        <source>Search behaviours</source>
        <translation>搜尋行為</translation>
    </message>
</context>
<context>
    <name>MappingField</name>
    <message>
        <source>Key of the record</source>
        <translation>紀錄主鍵</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>行為名稱</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>門市</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>列號</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Product class</source>
        <translation>商品類別</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>退款單號</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品類</translation>
    </message>
    <message>
        <source>Role of the product</source>
        <translation>商品角色</translation>
    </message>
    <message>
        <source>Parent campaign</source>
        <translation>上層活動</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>層級</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>花費</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>點擊</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>轉換</translation>
    </message>
    <message>
        <source>Conversion value</source>
        <translation>轉換金額</translation>
    </message>
    <message>
        <source>Is final</source>
        <translation>是否定案</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>獲知日期</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>發送數</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送達數</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>開信數</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>退信數</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投訴數</translation>
    </message>
    <message>
        <source>Unsubscribes</source>
        <translation>退訂數</translation>
    </message>
    <message>
        <source>Contact channel</source>
        <translation>觸及通路</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>State of the consent</source>
        <translation>授權狀態</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Identifier: phone</source>
        <translation>識別碼：手機</translation>
    </message>
    <message>
        <source>Identifier: e-mail</source>
        <translation>識別碼：電子郵件</translation>
    </message>
    <message>
        <source>Identifier: union ID</source>
        <translation>識別碼：UnionID</translation>
    </message>
    <message>
        <source>Identifier: open ID</source>
        <translation>識別碼：OpenID</translation>
    </message>
    <message>
        <source>Identifier: member number</source>
        <translation>識別碼：會員編號</translation>
    </message>
    <message>
        <source>Identifier: device</source>
        <translation>識別碼：裝置</translation>
    </message>
    <message>
        <source>Identifier: cookie</source>
        <translation>識別碼：Cookie</translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation>屬性：%1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>標籤：%1</translation>
    </message>
    <message>
        <source>Property: %1</source>
        <translation>行為屬性：%1</translation>
    </message>
    <message>
        <source>Identifier: %1</source>
        <translation>識別碼：%1</translation>
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
        <translation>點擊</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>造訪</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>留資</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟進</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>加入購物車</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>下單</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>購買</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>註冊</translation>
    </message>
    <message>
        <source>Targeted</source>
        <translation>已觸及</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>已核銷</translation>
    </message>
    <message>
        <source>Redemption</source>
        <translation>核銷</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>優惠券</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>評論</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀請</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齡</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>City tier</source>
        <translation>城市級別</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Member level</source>
        <translation>會員等級</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建檔日期</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>門市</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品類</translation>
    </message>
    <message>
        <source>Reason of loss</source>
        <translation>流失原因</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>Push message</source>
        <translation>推播</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>郵寄</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>行銷</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>潛客</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活躍</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>流失風險</translation>
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
        <translation>未說明</translation>
    </message>
    <message>
        <source>Joined by invitation</source>
        <translation>受邀加入</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>邀請碼</translation>
    </message>
    <message>
        <source>Code scanned</source>
        <translation>掃碼</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Email opened</source>
        <translation>開啟郵件</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>客戶類型</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Purchases a year</source>
        <translation>年採購額</translation>
    </message>
    <message>
        <source>Central purchasing</source>
        <translation>集中採購</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Channel of the lead</source>
        <translation>留資通路</translation>
    </message>
    <message>
        <source>Way of following</source>
        <translation>關注方式</translation>
    </message>
    <message>
        <source>Purchased item</source>
        <translation>購買明細</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>會員編號</translation>
    </message>
    <message>
        <source>Buyer ID</source>
        <translation>買家 ID</translation>
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
        <translation>介於</translation>
    </message>
    <message>
        <source>above</source>
        <translation>大於</translation>
    </message>
    <message>
        <source>below</source>
        <translation>小於</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等於</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等於</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>屬於</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>有值</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>無值</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>開頭為</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>不早於</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早於</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>為是</translation>
    </message>
    <message>
        <source>is no</source>
        <translation>為否</translation>
    </message>
</context>
<context>
    <name>Pacing</name>
    <message>
        <source>begins on %1</source>
        <translation>%1 開始</translation>
    </message>
    <message>
        <source>time passed %1</source>
        <translation>時間已過 %1</translation>
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
    <name>Passphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>密碼</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>web address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>細分</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>轉換</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終點</translation>
    </message>
    <message>
        <source>event</source>
        <translation>行為</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>媒介</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>受眾池</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>前置碼</translation>
    </message>
    <message>
        <source>property</source>
        <translation>屬性</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>匯率</translation>
    </message>
    <message>
        <source>return</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>版塊</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>受眾</translation>
    </message>
    <message>
        <source>source</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起點</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>stores</source>
        <translation>門市</translation>
    </message>
    <message>
        <source>kinds of data</source>
        <translation>資料種類</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>total</source>
        <translation>總額</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>觸及</translation>
    </message>
    <message>
        <source>window</source>
        <translation>時間窗</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>第 %1 個</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Order %1</source>
        <translation>訂單 %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>退款 %1</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>授權：%1</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>已交付至 %1</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>invited himself</source>
        <translation>自己邀請自己</translation>
    </message>
    <message>
        <source>invited each other in a circle</source>
        <translation>互相邀請成環</translation>
    </message>
    <message>
        <source>share one %1</source>
        <translation>共用同一%1</translation>
    </message>
    <message>
        <source>%1 newcomers in %2</source>
        <translation>%2內拉來 %1 人</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>did “%1” with the same value</source>
        <translation>發生過「%1」且值相同者</translation>
    </message>
    <message>
        <source>has it as “%1”</source>
        <translation>屬性「%1」為此值者</translation>
    </message>
    <message>
        <source>has it as identifier “%1”</source>
        <translation>識別碼「%1」為此值者</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>邀請來的人</translation>
    </message>
    <message>
        <source>by %1 people; %2 ordered</source>
        <translation>由 %1 人帶來；%2 人已下單</translation>
    </message>
    <message>
        <source>K-factor</source>
        <translation>K 因子</translation>
    </message>
    <message>
        <source>How many newcomers a newcomer brings within 30 days, among those observed for as long; above 1 the campaign grows by itself.</source>
        <translation>一位新人 30 天內帶來幾位新人（只看已觀察滿期的人）；大於 1 時活動會自己增長。</translation>
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
        <translation>擴散週期</translation>
    </message>
    <message>
        <source>middle half: %1 to %2</source>
        <translation>中間一半：%1 至 %2</translation>
    </message>
    <message>
        <source>Suspicious people</source>
        <translation>可疑的人</translation>
    </message>
    <message>
        <source>in %1 groups</source>
        <translation>分屬 %1 個群體</translation>
    </message>
    <message>
        <source>Everybody counts once, by the first invitation. Left out: %1 with an unknown referrer, %2 who had been invited before, %3 who invited themselves.</source>
        <translation>每人只依首次邀請算一次。不計：推薦人不明 %1，已被邀請過 %2，自己邀請自己 %3。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>帶來</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>with those whom these brought, and so on</source>
        <translation>含他們再帶來的人，以此類推</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下單</translation>
    </message>
    <message>
        <source>of those brought directly</source>
        <translation>直接帶來的人中</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>影響力</translation>
    </message>
    <message>
        <source>PageRank; 1 is the average</source>
        <translation>PageRank；1 為平均</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>圍繞</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>not (%1)</source>
        <translation>不滿足（%1）</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有客戶</translation>
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
        <translation>有「%1」標籤</translation>
    </message>
    <message>
        <source>agrees to be reached by %1</source>
        <translation>授權%1觸及</translation>
    </message>
    <message>
        <source>has an identifier “%1”</source>
        <translation>有%1識別碼</translation>
    </message>
    <message>
        <source>is known to the source “%1”</source>
        <translation>來自資料來源「%1」</translation>
    </message>
    <message>
        <source>is in the segment “%1”</source>
        <translation>屬於受眾「%1」</translation>
    </message>
    <message>
        <source>is in the pool “%1”</source>
        <translation>屬於受眾池「%1」</translation>
    </message>
    <message>
        <source>is at the stage “%1”</source>
        <translation>處於「%1」階段</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>有值</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>無值</translation>
    </message>
    <message>
        <source>is between %1 and %2</source>
        <translation>介於 %1 與 %2</translation>
    </message>
    <message>
        <source>is one of %1</source>
        <translation>屬於 %1</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>包含「%1」</translation>
    </message>
    <message>
        <source>starts with “%1”</source>
        <translation>以「%1」開頭</translation>
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
        <translation>大於 %1</translation>
    </message>
    <message>
        <source>is below %1</source>
        <translation>小於 %1</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>不等於 %1</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>等於 %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation>  且 </translation>
    </message>
    <message>
        <source>in the last %1 days</source>
        <translation>最近 %1 天內</translation>
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
        <translation>「%1」</translation>
    </message>
    <message>
        <source>“%1” where %2</source>
        <translation>「%1」（%2）</translation>
    </message>
    <message>
        <source>never %1</source>
        <translation>從未發生%1</translation>
    </message>
    <message>
        <source>did %1</source>
        <translation>發生過%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>when, what</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, number of times %2</source>
        <translation>%1，次數%2</translation>
    </message>
    <message>
        <source>%1, total of %2 %3</source>
        <translation>%1，%2合計%3</translation>
    </message>
    <message>
        <source> then </source>
        <translation> → </translation>
    </message>
    <message>
        <source>%1 within %2 days</source>
        <translation>%2 天內依次 %1</translation>
    </message>
    <message>
        <source>recency</source>
        <translation>最近購買</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>頻次</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>%1 score %2</source>
        <translation>%1得分 %2</translation>
    </message>
    <message>
        <source>was lost after step %1 of the funnel “%2”</source>
        <translation>在漏斗「%2」第 %1 步之後流失</translation>
    </message>
    <message>
        <source>may still go on after step %1 of the funnel “%2”</source>
        <translation>在漏斗「%2」第 %1 步之後仍在途</translation>
    </message>
    <message>
        <source>reached step %1 of the funnel “%2”</source>
        <translation>到達漏斗「%2」的第 %1 步</translation>
    </message>
    <message>
        <source>was lost after step %1 of the funnel “%2” for the reason “%3”</source>
        <translation>在漏斗「%2」的第 %1 步之後因「%3」流失</translation>
    </message>
    <message>
        <source>first did %1 on %2</source>
        <translation>在 %2 首次發生%1</translation>
    </message>
    <message>
        <source>first did %1 in the week from %2</source>
        <translation>在 %2 起的那一週首次發生%1</translation>
    </message>
    <message>
        <source>first did %1 in the month from %2</source>
        <translation>在 %2 起的那個月首次發生%1</translation>
    </message>
    <message>
        <source>%1 and did %2 on day %3 after it</source>
        <translation>%1，並在其後第 %3 天發生%2</translation>
    </message>
    <message>
        <source>%1 and did %2 in week %3 after it</source>
        <translation>%1，並在其後第 %3 週發生%2</translation>
    </message>
    <message>
        <source>%1 and did %2 in month %3 after it</source>
        <translation>%1，並在其後第 %3 個月發生%2</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1或更晚</translation>
    </message>
    <message>
        <source>took exactly the path %1</source>
        <translation>恰好走過路徑 %1</translation>
    </message>
    <message>
        <source>one of the rarer events</source>
        <translation>較少見的行為之一</translation>
    </message>
    <message>
        <source>had %1 as step %2 before %3</source>
        <translation>在%3之前的第 %2 步為%1</translation>
    </message>
    <message>
        <source>had %1 as step %2 after %3</source>
        <translation>在%3之後的第 %2 步為%1</translation>
    </message>
    <message>
        <source>%1 and nothing beyond it</source>
        <translation>%1，此外再無其他步驟</translation>
    </message>
    <message>
        <source>%1 and next to it %2</source>
        <translation>%1，相鄰的一步為%2</translation>
    </message>
    <message>
        <source>did %1 on %2 in the hour from %3</source>
        <translation>在%2 %3 起的一小時內發生過%1</translation>
    </message>
    <message>
        <source>did %1 in the hour from %2</source>
        <translation>在 %2 起的一小時內發生過%1</translation>
    </message>
    <message>
        <source>%1 (split value missing)</source>
        <translation>%1（細分值缺失）</translation>
    </message>
    <message>
        <source>%1 (split value “%2”)</source>
        <translation>%1（細分值「%2」）</translation>
    </message>
    <message>
        <source>%1 and took %2 or longer for it</source>
        <translation>%1，且為此用時%2或更久</translation>
    </message>
    <message>
        <source>%1 and took %2 to %3 for it</source>
        <translation>%1，且為此用時%2至%3</translation>
    </message>
    <message>
        <source>%1 and took less than %2 for it</source>
        <translation>%1，且為此用時不到%2</translation>
    </message>
    <message>
        <source>did %1 without any touch before</source>
        <translation>未經任何觸及即有過%1</translation>
    </message>
    <message>
        <source>one without a name</source>
        <translation>未註明來源的觸點</translation>
    </message>
    <message>
        <source>did %1 after a path that began with %2</source>
        <translation>經以%2開頭的路徑後有過%1</translation>
    </message>
    <message>
        <source>did %1 after a path that ended with %2</source>
        <translation>經以%2結尾的路徑後有過%1</translation>
    </message>
    <message>
        <source>did %1 after a touch of %2</source>
        <translation>經%2觸及後有過%1</translation>
    </message>
    <message>
        <source>is in a suspicious group of invitations (%1)</source>
        <translation>屬於可疑的邀請群體（%1）</translation>
    </message>
    <message>
        <source>began to invite people (%1)</source>
        <translation>發起了邀請（%1）</translation>
    </message>
    <message>
        <source>was invited in generation %1 (%2)</source>
        <translation>是第%1代受邀者（%2）</translation>
    </message>
    <message>
        <source>%1 and converted</source>
        <translation>%1且已轉換</translation>
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
    <name>SourceSetting</name>
    <message>
        <source>Access token</source>
        <translation>存取權杖</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>Private API key</source>
        <translation>私有 API 金鑰</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>用戶端 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>用戶端密鑰</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>應用程式 ID</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>應用程式密鑰</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>更新權杖</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>帳戶 ID</translation>
    </message>
    <message>
        <source>Advertiser ID</source>
        <translation>廣告主 ID</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <translation>廣告主</translation>
    </message>
    <message>
        <source>Ad accounts</source>
        <translation>廣告帳戶</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>門市</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始時間</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Click window</source>
        <translation>點擊歸因視窗</translation>
    </message>
    <message>
        <source>View window</source>
        <translation>瀏覽歸因視窗</translation>
    </message>
    <message>
        <source>Klaviyo: profiles, consents, events, campaigns</source>
        <translation>Klaviyo：客戶、授權、行為與活動</translation>
    </message>
    <message>
        <source>Square: customers, orders, refunds</source>
        <translation>Square：客戶、訂單與退款</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>by import</source>
        <translation>隨匯入</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未讀取</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延遲</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>中斷</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Aware</source>
        <translation>認知</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>興趣</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>購買</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Advocating</source>
        <translation>口碑推薦</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Came</source>
        <translation>來了</translation>
    </message>
    <message>
        <source>No way to reach them</source>
        <translation>沒有聯絡方式</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>未授權</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未觸及</translation>
    </message>
    <message>
        <source>Reached, did not come</source>
        <translation>觸及了沒來</translation>
    </message>
    <message>
        <source>Came without being asked</source>
        <translation>未邀約自己來的</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>create campaign</source>
        <translation>建立活動</translation>
    </message>
    <message>
        <source>move campaign</source>
        <translation>移動活動</translation>
    </message>
    <message>
        <source>resize campaign</source>
        <translation>調整活動時長</translation>
    </message>
    <message>
        <source>edit campaign</source>
        <translation>修改活動</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>set the amount of a channel</source>
        <translation>調整通路金額</translation>
    </message>
    <message>
        <source>set the total</source>
        <translation>調整總額</translation>
    </message>
    <message>
        <source>lock a channel</source>
        <translation>鎖定通路</translation>
    </message>
    <message>
        <source>unlock a channel</source>
        <translation>解鎖通路</translation>
    </message>
    <message>
        <source>change the window</source>
        <translation>調整轉換期</translation>
    </message>
    <message>
        <source>change the view</source>
        <translation>切換檢視</translation>
    </message>
    <message>
        <source>change the breakdown</source>
        <translation>切換細分</translation>
    </message>
    <message>
        <source>add a step</source>
        <translation>新增步驟</translation>
    </message>
    <message>
        <source>remove a step</source>
        <translation>移除步驟</translation>
    </message>
    <message>
        <source>change a step</source>
        <translation>更換步驟</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>add a condition</source>
        <translation>新增條件</translation>
    </message>
    <message>
        <source>add a group</source>
        <translation>新增分組</translation>
    </message>
    <message>
        <source>change and / or</source>
        <translation>改且 / 或</translation>
    </message>
    <message>
        <source>change a condition</source>
        <translation>變更條件</translation>
    </message>
    <message>
        <source>edit a condition</source>
        <translation>編輯條件</translation>
    </message>
    <message>
        <source>edit the rule as JSON</source>
        <translation>編輯規則 JSON</translation>
    </message>
    <message>
        <source>exclude a group</source>
        <translation>排除分組</translation>
    </message>
    <message>
        <source>remove a condition</source>
        <translation>刪除條件</translation>
    </message>
    <message>
        <source>move a condition</source>
        <translation>移動條件</translation>
    </message>
    <message>
        <source>duplicate a condition</source>
        <translation>複製條件</translation>
    </message>
    <message>
        <source>turn a condition</source>
        <translation>條件取反</translation>
    </message>
    <message>
        <source>change the period</source>
        <translation>變更期間</translation>
    </message>
    <message>
        <source>change the people</source>
        <translation>變更受眾範圍</translation>
    </message>
    <message>
        <source>choose the parts of a report</source>
        <translation>選擇報告內容</translation>
    </message>
    <message>
        <source>order a report</source>
        <translation>調整報告順序</translation>
    </message>
    <message>
        <source>set the width of a part</source>
        <translation>調整內容寬度</translation>
    </message>
    <message>
        <source>change the order</source>
        <translation>更改步驟順序</translation>
    </message>
    <message>
        <source>save tags</source>
        <translation>更改標籤</translation>
    </message>
    <message>
        <source>save pools</source>
        <translation>更改受眾池</translation>
    </message>
    <message>
        <source>save lifecycle</source>
        <translation>更改生命週期界限</translation>
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
        <translation>近 7 天加入購物車未買</translation>
    </message>
    <message>
        <source>High value, silent for 90 days</source>
        <translation>高價值客戶 90 天未購</translation>
    </message>
    <message>
        <source>First order, no second in 30 days</source>
        <translation>首購後 30 天未回購</translation>
    </message>
    <message>
        <source>Reachable by text message</source>
        <translation>可簡訊觸及</translation>
    </message>
    <message>
        <source>Home and furniture</source>
        <translation>家居</translation>
    </message>
    <message>
        <source>Three visits in 14 days without an order</source>
        <translation>14 天內到訪三次未下單</translation>
    </message>
    <message>
        <source>Lead, then visit within 30 days</source>
        <translation>留資後 30 天內到訪</translation>
    </message>
    <message>
        <source>Big ticket in the last year</source>
        <translation>近一年有大額訂單</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Due for a refill: bought 25 to 40 days ago</source>
        <translation>該回購了：25–40 天前購買</translation>
    </message>
    <message>
        <source>Regulars: four orders in half a year</source>
        <translation>常購客：半年四筆訂單</translation>
    </message>
    <message>
        <source>Mother and baby</source>
        <translation>母嬰</translation>
    </message>
    <message>
        <source>Monthly buyers who skipped a month</source>
        <translation>月購媽媽本月斷購</translation>
    </message>
    <message>
        <source>Aged 45 and over, agreed to be contacted</source>
        <translation>45歲及以上、同意被聯絡</translation>
    </message>
    <message>
        <source>New families: women who bought for the first time</source>
        <translation>新家庭：首次購買的女性</translation>
    </message>
    <message>
        <source>Recommend to friends: invited and bought</source>
        <translation>推薦好友：邀請過且買過</translation>
    </message>
</context>
<context>
    <name>panorama::app::WorkspaceDoor</name>
    <message>
        <source>Opening the workspace</source>
        <translation>正在開啟工作區</translation>
    </message>
    <message>
        <source>Personal data is locked</source>
        <translation>個人資料已鎖定</translation>
    </message>
    <message>
        <source>Names, phones and mail addresses need the passphrase of this workspace. Counts, funnels and plans work without it.</source>
        <translation>查看姓名、手機和電子郵件需要這個工作區的密碼；計數、漏斗和預算無需密碼。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>正在解鎖</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新增工作區</translation>
    </message>
    <message>
        <source>Workspaces (*.panorama)</source>
        <translation>工作區 (*.panorama)</translation>
    </message>
    <message>
        <source>Making the workspace</source>
        <translation>正在建立工作區</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>設定密碼</translation>
    </message>
    <message>
        <source>This computer has no keychain that Panorama can use. The passphrase protects names, phones and mail addresses in this workspace.</source>
        <translation>這台電腦沒有可用的鑰匙圈。密碼用於保護本工作區中的姓名、手機和電子郵件。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Making the sample brand</source>
        <translation>正在建立範例品牌</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>開啟工作區</translation>
    </message>
    <message>
        <source>Open workspace …</source>
        <translation>開啟工作區…</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>新增工作區…</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>試用範例品牌</translation>
    </message>
    <message>
        <source>The data ends on %1: the period shows its last days.</source>
        <translation>資料截至 %1，期間已移到最後這些天。</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>正在解鎖…</translation>
    </message>
    <message>
        <source>Making the workspace …</source>
        <translation>正在建立工作區…</translation>
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
        <translation>線性</translation>
    </message>
    <message>
        <source>Time decay</source>
        <translation>時間衰減</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Markov</source>
        <translation>馬可夫</translation>
    </message>
    <message>
        <source>Shapley</source>
        <translation>Shapley</translation>
    </message>
    <message>
        <source>earned by</source>
        <translation>歸功於</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>轉換數</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
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
        <translation>回溯天數</translation>
    </message>
    <message>
        <source>Nothing was converted in this period.</source>
        <translation>此期間內沒有轉換。</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>全部模型</translation>
    </message>
    <message>
        <source>no touch</source>
        <translation>無觸點</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>（缺失）</translation>
    </message>
    <message>
        <source>%1 earned by %2</source>
        <translation>%1歸因 · 依%2</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>%1 conversions · %2</source>
        <translation>%1 次轉換 · %2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>花費</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回報</translation>
    </message>
    <message>
        <source>Cost each</source>
        <translation>單次成本</translation>
    </message>
    <message>
        <source>From the model that gives it least to the one that gives it most</source>
        <translation>從給得最少的模型到給得最多的模型</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>who converted after a touch of it</source>
        <translation>經它觸及後轉換的人</translation>
    </message>
    <message>
        <source>%1 · on the way</source>
        <translation>%1 · 途經</translation>
    </message>
    <message>
        <source>%1 · as first touch</source>
        <translation>%1 · 作為首次觸點</translation>
    </message>
    <message>
        <source>%1 · as last touch</source>
        <translation>%1 · 作為末次觸點</translation>
    </message>
</context>
<context>
    <name>panorama::ui::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Copies are made by themselves: before an import and after a sync at most once an hour, and before somebody is erased. The latest five stay and one a day for a week.</source>
        <translation>自動備份：匯入前、同步後（每小時最多一次）以及刪除客戶前。保留最近五份，另每天一份保留一週。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Save a copy as …</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>還原到這一份</translation>
    </message>
    <message>
        <source>Restore a file …</source>
        <translation>從檔案還原…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>檢查檔案</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>壓縮檔案</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
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
        <translation>匯入前</translation>
    </message>
    <message>
        <source>after a sync</source>
        <translation>同步後</translation>
    </message>
    <message>
        <source>before an erasure</source>
        <translation>刪除客戶前</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>還原前</translation>
    </message>
    <message>
        <source>before an upgrade of the file</source>
        <translation>檔案升級前</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暫無</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在備份</translation>
    </message>
    <message>
        <source>The copy is made and checked.</source>
        <translation>備份已完成並通過檢查。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Workspaces (*.panorama)</source>
        <translation>工作區 (*.panorama)</translation>
    </message>
    <message>
        <source>Restore a file</source>
        <translation>從檔案還原</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>正在還原</translation>
    </message>
    <message>
        <source>The workspace is as it was then; what stood before is among the copies.</source>
        <translation>工作區已還原到當時；還原前的內容也留了一份備份。</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在檢查檔案</translation>
    </message>
    <message>
        <source>Every page was read: the file is sound.</source>
        <translation>已逐頁讀取，檔案完好。</translation>
    </message>
    <message>
        <source>Compacting</source>
        <translation>正在壓縮</translation>
    </message>
    <message>
        <source>%1 before, %2 now.</source>
        <translation>原 %1，現 %2。</translation>
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
        <translation>名稱</translation>
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
        <translation>總額</translation>
    </message>
    <message>
        <source>Total of the plan</source>
        <translation>方案總額</translation>
    </message>
    <message>
        <source>Split over channels</source>
        <translation>通路分配</translation>
    </message>
    <message>
        <source>move one, the free ones share the difference</source>
        <translation>調整一個，其餘未鎖定的自動分攤差額</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>已花費</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新增方案</translation>
    </message>
    <message>
        <source>No budget is planned yet</source>
        <translation>還沒有預算方案</translation>
    </message>
    <message>
        <source>Split a total over your channels; the sum always holds to the cent.</source>
        <translation>把總額分到各通路，合計始終分毫不差。</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已核准</translation>
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
        <translation>已花費</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>預測</translation>
    </message>
    <message>
        <source>Plan against actual spend</source>
        <translation>計畫與實際花費</translation>
    </message>
    <message>
        <source>by channel · %1 · %2</source>
        <translation>依通路 · %1 · %2</translation>
    </message>
    <message>
        <source>Pacing</source>
        <translation>進度</translation>
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
        <translation>常態投放</translation>
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
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Lanes by channel</source>
        <translation>依通路分組</translation>
    </message>
    <message>
        <source>Lanes by owner</source>
        <translation>依負責人分組</translation>
    </message>
    <message>
        <source>Lanes by status</source>
        <translation>依狀態分組</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>分組</translation>
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
        <translation>往後</translation>
    </message>
    <message>
        <source>Campaigns on a time line</source>
        <translation>時間軸上的活動</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新增活動</translation>
    </message>
    <message>
        <source>No campaign is planned yet</source>
        <translation>還沒有安排活動</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) without a date</source>
        <translation>
            <numerusform>%n 個活動沒有日期</numerusform>
        </translation>
    </message>
    <message>
        <source>This campaign comes from a source; it can be moved here, but not removed.</source>
        <translation>這個活動來自資料來源；可以在這裡移動，但不能刪除。</translation>
    </message>
    <message>
        <source>Bring in a calendar file (ICS) …</source>
        <translation>匯入行事曆檔案 (ICS)…</translation>
    </message>
    <message>
        <source>Write a calendar file (ICS) …</source>
        <translation>匯出行事曆檔案 (ICS)…</translation>
    </message>
    <message>
        <source>Bring in statutory holidays …</source>
        <translation>匯入國定假日…</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>行事曆檔案</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>行事曆 (*.ics)</translation>
    </message>
    <message>
        <source>Bringing in the calendar</source>
        <translation>正在匯入行事曆</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged</source>
        <translation>新增 %1，更新 %2，未變 %3</translation>
    </message>
    <message>
        <source>Writing the calendar</source>
        <translation>正在匯出行事曆</translation>
    </message>
    <message>
        <source>The calendar is written.</source>
        <translation>行事曆檔案已匯出。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>無法寫入 %1。</translation>
    </message>
    <message>
        <source>Statutory holidays</source>
        <translation>國定假日</translation>
    </message>
    <message>
        <source>Holidays (*.json)</source>
        <translation>假日 (*.json)</translation>
    </message>
    <message>
        <source>Bringing in holidays</source>
        <translation>正在匯入假日</translation>
    </message>
    <message>
        <source>The holidays are on the calendar.</source>
        <translation>假日已加入行事曆。</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>行事曆檔案</translation>
    </message>
    <message>
        <source>No campaign on these days. The nearest one begins on %1.</source>
        <translation>這些天沒有活動，最近的一個始於 %1。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s) of campaigns on these days</source>
        <translation>
            <numerusform>這些天有 %n 處活動重疊</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; up to %2 people hear from two at once</source>
        <translation>%1，最多 %2 人會同時收到兩個活動</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Lanes by audience</source>
        <translation>依受眾分組</translation>
    </message>
    <message>
        <source>Campaigns day by day</source>
        <translation>逐日活動</translation>
    </message>
    <message>
        <source>Put down the first one, import a list of campaigns, or bring a calendar file.</source>
        <translation>新增第一個活動，匯入活動清單，或匯入行事曆檔案。</translation>
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
    <name>panorama::ui::ChangeView</name>
    <message>
        <source>compared with</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>Nobody took the first step in either period.</source>
        <translation>兩個期間都沒有人進入第一步。</translation>
    </message>
    <message>
        <source>Where the change comes from</source>
        <translation>變化來自哪裡</translation>
    </message>
    <message>
        <source>How many begin</source>
        <translation>進入人數變化</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>進入受眾結構</translation>
    </message>
    <message>
        <source>Rate to %1</source>
        <translation>到%1的轉換率</translation>
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
        <translation>%1 對比 %2</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ChannelsPage</name>
    <message>
        <source>Sources</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>匯入紀錄</translation>
    </message>
    <message>
        <source>each can be taken back</source>
        <translation>每次匯入都可以復原</translation>
    </message>
    <message>
        <source>Roll back import</source>
        <translation>復原匯入</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>Nothing has been brought in yet</source>
        <translation>還沒有匯入任何資料</translation>
    </message>
    <message>
        <source>Files to bring in</source>
        <translation>要匯入的檔案</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Syncing all sources</source>
        <translation>正在同步全部資料來源</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>全部已是最新。</translation>
    </message>
    <message>
        <source>Some streams stopped; they go on with the next sync.</source>
        <translation>部分資料流已停止，下次同步會接著進行。</translation>
    </message>
    <message>
        <source>Choose an import first.</source>
        <translation>請先選擇一次匯入。</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>正在復原</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>這次匯入已復原。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>連接</translation>
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
        <translation>連接資料來源…</translation>
    </message>
    <message>
        <source>Sync all sources</source>
        <translation>同步全部資料來源</translation>
    </message>
    <message>
        <source>Bring in a file of customers, events, orders or spend (CSV, TSV, Excel), or connect an account.</source>
        <translation>匯入客戶、行為、訂單或花費檔案（CSV、TSV、Excel），或連接一個帳戶。</translation>
    </message>
    <message>
        <source>%1 connected · %2 fed from files</source>
        <translation>已連接 %1 個 · 檔案匯入 %2 個</translation>
    </message>
    <message>
        <source>Syncing %1</source>
        <translation>正在同步 %1</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>正在測試 %1</translation>
    </message>
    <message>
        <source>%1 answers on every stream.</source>
        <translation>%1 的每個資料流都有回應。</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation>%1 沒有回應：%2</translation>
    </message>
    <message>
        <source>Disconnecting %1</source>
        <translation>正在中斷 %1 的連接</translation>
    </message>
    <message>
        <source>%1 is disconnected; what it brought stays.</source>
        <translation>已中斷 %1 的連接，已帶來的資料保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <translation>正在連接 %1</translation>
    </message>
    <message>
        <source>The sync stopped; the next one goes on.</source>
        <translation>同步已中斷，下次同步會繼續。</translation>
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
        <translation>這個期間沒有可顯示的內容。</translation>
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
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等（另 %2 個）</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CodeForm</name>
    <message>
        <source>Name of the batch</source>
        <translation>批次名稱</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前置碼</translation>
    </message>
    <message>
        <source>Codes a store</source>
        <translation>每店碼數</translation>
    </message>
    <message>
        <source>Stores, one a line (or none)</source>
        <translation>門市，每行一個（可不填）</translation>
    </message>
    <message>
        <source>Link behind the code; {code} stands for it (empty: the code alone)</source>
        <translation>碼後的連結，{code} 代表碼（不填：只有碼本身）</translation>
    </message>
    <message>
        <source>Make codes</source>
        <translation>產生</translation>
    </message>
    <message>
        <source>The batch needs a name.</source>
        <translation>批次要有名稱。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CodesCard</name>
    <message>
        <source>Store and coupon codes</source>
        <translation>一物一碼</translation>
    </message>
    <message>
        <source>a code for each thing; scans come back as events</source>
        <translation>門市碼與券碼；掃碼回流</translation>
    </message>
    <message>
        <source>New codes …</source>
        <translation>新增一批碼…</translation>
    </message>
    <message>
        <source>Save sheets …</source>
        <translation>儲存碼表…</translation>
    </message>
    <message>
        <source>Batch · store</source>
        <translation>批次 · 門市</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>碼</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已掃</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Codes that several customers scanned, and scans in another store</source>
        <translation>被多位客戶掃過的碼，以及在別的門市掃的碼</translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>儲存碼表</translation>
    </message>
    <message>
        <source>Sheets (*.pdf *.svg *.csv)</source>
        <translation>碼表 (*.pdf *.svg *.csv)</translation>
    </message>
    <message>
        <source>%1 codes are ready to print.</source>
        <translation>%1 個碼可以付印了。</translation>
    </message>
    <message>
        <source>Scans in …</source>
        <translation>匯入掃碼…</translation>
    </message>
    <message>
        <source>A table with the columns code, time, phone (or another identifier), perhaps store</source>
        <translation>表格需有「編碼」「時間」「手機」（或其他識別碼）欄，可有「門市」欄</translation>
    </message>
    <message>
        <source>Scans of codes</source>
        <translation>掃碼紀錄</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>%1 scans are in: %2 new, %3 known already.</source>
        <translation>已匯入 %1 次掃碼：新增 %2，已有 %3。</translation>
    </message>
    <message>
        <source>%1 rows were rejected, the first in line %2: %3</source>
        <translation>%1 列被拒絕，首個在第 %2 列：%3</translation>
    </message>
    <message>
        <source>No codes yet. Make a batch and print it for stores, products or coupons; scans come back as events.</source>
        <translation>還沒有碼。新增一批，印到門市、商品或優惠券上；掃碼會作為行為資料回來。</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
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
    <message>
        <source>Nothing is called so.</source>
        <translation>沒有找到。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CompareEditor</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>搜尋取值</translation>
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
        <translation>%1範圍</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CompareView</name>
    <message>
        <source>Another period</source>
        <translation>另一期間</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>另一受眾</translation>
    </message>
    <message>
        <source>against</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>Segment to compare with</source>
        <translation>對比的受眾</translation>
    </message>
    <message>
        <source>Nobody took the first step on either side.</source>
        <translation>兩邊都沒有人走到第一步。</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步對比</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客戶</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Share of those who began</source>
        <translation>佔起始人數的比例</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>轉換率</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
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
        <translation>編排</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Name of the report</source>
        <translation>報告名稱</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>報告內容</translation>
    </message>
    <message>
        <source>Width on the page</source>
        <translation>頁面寬度</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>整列</translation>
    </message>
    <message>
        <source>Drag the parts into order. What does not fit on a page goes on the next.</source>
        <translation>拖曳可調整順序；一頁放不下的內容會排到下一頁。</translation>
    </message>
    <message>
        <source>Remove report</source>
        <translation>刪除報告</translation>
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
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cover page in the PDF</source>
        <translation>PDF 附封面</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CoverageView</name>
    <message>
        <source>Which stages of the journey are seen</source>
        <translation>旅程各階段的資料覆蓋</translation>
    </message>
    <message>
        <source>all customers, all time; silence is judged by each stage&apos;s own rhythm</source>
        <translation>全部客戶、全部時間；是否中斷依各階段自己的節奏判斷</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲區</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>已中斷</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>有資料</translation>
    </message>
    <message>
        <source>stale after %1 days of silence</source>
        <translation>靜默 %1 天即視為中斷</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>上一階段可見</translation>
    </message>
    <message>
        <source>Share of its people who were also seen in the stage before; where it is low, the way in is not measured</source>
        <translation>其中也在上一階段出現過的比例；偏低說明入口沒有被記錄</translation>
    </message>
    <message>
        <source>Events of no stage: %1</source>
        <translation>未歸入任何階段的行為：%1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CustomersPage</name>
    <message>
        <source>Name, pinyin, phone, e-mail, number …</source>
        <translation>姓名、拼音、手機、電子郵件、編號…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>符合項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>尚未選擇客戶</translation>
    </message>
    <message>
        <source>Choose a customer to see identifiers, orders, the timeline and the links.</source>
        <translation>選擇一位客戶，查看識別碼、訂單、時間軸和關聯。</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>這裡還沒有客戶</translation>
    </message>
    <message>
        <source>Bring in customers, orders or events; the same person met in many channels becomes one customer.</source>
        <translation>匯入客戶、訂單或行為；多個通路裡的同一個人會合併為一位客戶。</translation>
    </message>
    <message>
        <source>Bring in data</source>
        <translation>匯入資料</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Cutting the link</source>
        <translation>正在拆分關聯</translation>
    </message>
    <message>
        <source>People</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待審核</translation>
    </message>
    <message>
        <source>To review · %1</source>
        <translation>待審核 · %1</translation>
    </message>
    <message>
        <source>cut link</source>
        <translation>拆分關聯</translation>
    </message>
    <message>
        <source>The link is cut for good; Ctrl+Z or linking by hand brings it back.</source>
        <translation>關聯已拆分，不會自動還原；可按 Ctrl+Z 或手動重新關聯。</translation>
    </message>
    <message>
        <source>link records</source>
        <translation>關聯紀錄</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>正在關聯</translation>
    </message>
    <message>
        <source>The records are one customer again.</source>
        <translation>這些紀錄重新合為同一客戶。</translation>
    </message>
    <message>
        <source>accept pair</source>
        <translation>接受配對</translation>
    </message>
    <message>
        <source>reject pair</source>
        <translation>拒絕配對</translation>
    </message>
    <message>
        <source>Noting the decision</source>
        <translation>正在記錄判斷</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>正在重做</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在復原</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出現</translation>
    </message>
    <message>
        <source>names are being opened …</source>
        <translation>正在解密姓名…</translation>
    </message>
    <message>
        <source>%1 of %2 · last seen first</source>
        <translation>%1 / %2 · 最近出現在前</translation>
    </message>
    <message>
        <source>names are locked</source>
        <translation>姓名已鎖定</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”. Try a part of the name, the last digits of the phone, or a number.</source>
        <translation>沒有找到「%1」。可以換姓名的一部分、手機末幾碼或編號再試。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::CycleView</name>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>the change was on</source>
        <translation>變化發生於</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>變化的日期</translation>
    </message>
    <message>
        <source>Nobody went all the way on either side.</source>
        <translation>前後都沒有人走完。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>%1: half of them within</source>
        <translation>%1：一半人用時不超過</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: got there in 30 days</source>
        <translation>%1：30 天內走完</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%2 人中 %1 人</translation>
    </message>
    <message>
        <source>; %1 too recent</source>
        <translation>；%1 人未滿期限，未計入</translation>
    </message>
    <message>
        <source>Share of people</source>
        <translation>人數佔比</translation>
    </message>
    <message>
        <source>Days that it took</source>
        <translation>用時天數</translation>
    </message>
    <message>
        <source>so many of those who got there needed at most so many days</source>
        <translation>走完的人中，多大比例用時不超過多少天</translation>
    </message>
    <message>
        <source>One side has nobody who got there: nothing can be compared.</source>
        <translation>有一側沒有人走完，無法比較。</translation>
    </message>
    <message>
        <source>The cycle is shorter since the change, by %1 (%2 – %3).</source>
        <translation>變化之後週期縮短了 %1（%2 – %3）。</translation>
    </message>
    <message>
        <source>The cycle is longer since the change, by %1 (%2 – %3).</source>
        <translation>變化之後週期變長了 %1（%2 – %3）。</translation>
    </message>
    <message>
        <source>No difference beyond chance: between %1 shorter and %2 longer.</source>
        <translation>差別不顯著：介於縮短 %1 與變長 %2 之間。</translation>
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
        <translation>受眾</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名稱</translation>
    </message>
    <message>
        <source>More: rename, duplicate, delete</source>
        <translation>更多：重新命名、複製、刪除</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>「%1」已存在，請換個名稱。</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已刪除「%1」。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>panorama::ui::EntryEditor</name>
    <message>
        <source>Always on</source>
        <translation>常態投放</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新增活動</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Budget (%1)</source>
        <translation>預算（%1）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Remove campaign</source>
        <translation>刪除活動</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>建立活動</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>儲存修改</translation>
    </message>
    <message>
        <source>Give the campaign a name.</source>
        <translation>請填寫活動名稱。</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>開始日期晚於結束日期。</translation>
    </message>
    <message>
        <source>Write an amount such as 120000.00.</source>
        <translation>請填寫金額，例如 120000.00。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部客戶</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>目標受眾</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ExplorePanel</name>
    <message>
        <source>Segment</source>
        <translation>受眾</translation>
    </message>
    <message>
        <source>Set apart by</source>
        <translation>與眾不同之處</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指數</translation>
    </message>
    <message>
        <source>100: as often as with everybody</source>
        <translation>100：與全體一樣</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 of the members, %2 of everybody</source>
        <translation>成員中 %1，全體中 %2</translation>
    </message>
    <message>
        <source>between %1 and %2, 19 times out of 20</source>
        <translation>二十次有十九次介於 %1 與 %2 之間</translation>
    </message>
    <message>
        <source>nothing beyond chance</source>
        <translation>沒有顯著差別</translation>
    </message>
    <message>
        <source>All saved segments against everybody: %1 differences beyond chance in %2 tests; about one in twenty of those shown may be chance. What a rule itself asks for is left out.</source>
        <translation>全部已存受眾對比全體：%2 次檢驗中有 %1 處差別顯著；列出的差別裡約每二十條有一條可能是偶然。規則本身的條件不計。</translation>
    </message>
    <message>
        <source>What sets segments apart</source>
        <translation>受眾之間的差異</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ExportsRoom</name>
    <message>
        <source>agreed</source>
        <translation>已授權</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>未詢問</translation>
    </message>
    <message>
        <source>Contact lists for store guides</source>
        <translation>門市人員聯絡名單</translation>
    </message>
    <message>
        <source>Hand over an audience</source>
        <translation>交付受眾</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>受眾</translation>
    </message>
    <message>
        <source>To</source>
        <translation>交付給</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>One list for each</source>
        <translation>依此拆分名單</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>匯出檔案…</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>交付紀錄</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>需召回</translation>
    </message>
    <message>
        <source>Choose a segment to see who may be handed over.</source>
        <translation>選擇一個受眾，看看哪些人可以交付。</translation>
    </message>
    <message>
        <source>one list</source>
        <translation>一份名單</translation>
    </message>
    <message>
        <source>%1 identifiers</source>
        <translation>%1 個識別碼</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>%1 of %2 people leave, in %3 rows.</source>
        <translation>%2 人中有 %1 人會交付，共 %3 列。</translation>
    </message>
    <message>
        <source>%1 are on another list of today already.</source>
        <translation>有 %1 人今天已在另一份名單上。</translation>
    </message>
    <message>
        <source>%1 identifiers are not of a form that it takes.</source>
        <translation>有 %1 個識別碼的格式不被接受。</translation>
    </message>
    <message>
        <source>In clear: for people who call or write. Everything that leaves is written into the ledger.</source>
        <translation>明文：供打電話或寫信的人使用。每一筆送出都記入交付紀錄。</translation>
    </message>
    <message>
        <source>Hashed by its rules of %1; the hashes are never stored here.</source>
        <translation>依其 %1 版規則雜湊；雜湊值不在本機保存。</translation>
    </message>
    <message>
        <source>Audience file</source>
        <translation>受眾檔案</translation>
    </message>
    <message>
        <source>Writing the audience</source>
        <translation>正在匯出受眾</translation>
    </message>
    <message>
        <source>%1 people are in %2.</source>
        <translation>%2 中有 %1 人。</translation>
    </message>
    <message>
        <source>handed over, and no longer agreed</source>
        <translation>已交付、而授權已不在</translation>
    </message>
    <message>
        <source>everything that has left</source>
        <translation>所有送出紀錄</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>At</source>
        <translation>在</translation>
    </message>
    <message>
        <source>By</source>
        <translation>憑</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現狀</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>送出時間</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Nobody has to be called back.</source>
        <translation>沒有需要召回的人。</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>還沒有交付過任何內容。</translation>
    </message>
    <message>
        <source>People by consent</source>
        <translation>依授權狀態的人數</translation>
    </message>
    <message>
        <source>Google Ads, DV360, CM360 (older pages)</source>
        <translation>Google Ads、DV360、CM360（舊版頁面）</translation>
    </message>
    <message>
        <source>Tencent Ads</source>
        <translation>騰訊廣告</translation>
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
        <translation>階段</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>較上一步</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>佔首步</translation>
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
        <translation>進入下一步</translation>
    </message>
</context>
<context>
    <name>panorama::ui::FunnelView</name>
    <message>
        <source>Breakdown</source>
        <translation>細分</translation>
    </message>
    <message>
        <source>people at each step, and the share that got on</source>
        <translation>各步人數與進入率</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>總轉換</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>（缺失）</translation>
    </message>
    <message>
        <source>Conversion window</source>
        <translation>轉換期</translation>
    </message>
    <message>
        <source>within </source>
        <translation>轉換期 </translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>From the first step; every later step must come within this time.</source>
        <translation>從第一步起算，後續步驟須在此時間內完成。</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>依同期群</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>依期間</translation>
    </message>
    <message>
        <source>Cohort: who begins in the period, however late they go on. Period: everything within it.</source>
        <translation>依同期群：期間內開始的人，後續步驟可晚於期間；依期間：全部步驟都須在期間內。</translation>
    </message>
    <message>
        <source>Nobody took the first step in this period.</source>
        <translation>此期間內沒有人進入第一步。</translation>
    </message>
    <message>
        <source>No breakdown</source>
        <translation>不細分</translation>
    </message>
    <message>
        <source>by first-touch channel</source>
        <translation>依首次觸點通路</translation>
    </message>
    <message>
        <source>by channel of the first step</source>
        <translation>依首步通路</translation>
    </message>
    <message>
        <source>by campaign of the first step</source>
        <translation>依首步活動</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>依%1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中位 %1</translation>
    </message>
    <message>
        <source>overall %1</source>
        <translation>總轉換 %1</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>步驟的順序</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>依此順序</translation>
    </message>
    <message>
        <source>directly one after another</source>
        <translation>嚴格連續</translation>
    </message>
    <message>
        <source>in any order</source>
        <translation>任意順序</translation>
    </message>
    <message>
        <source>%1 · lost after it</source>
        <translation>%1 · 此後流失</translation>
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
        <translation>新增漏斗</translation>
    </message>
    <message>
        <source>No funnel yet</source>
        <translation>還沒有漏斗</translation>
    </message>
    <message>
        <source>Put the steps of the journey in order and see where people are lost, and why.</source>
        <translation>把旅程的步驟排好，看清人在哪裡流失、為什麼。</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時段熱力</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>歸因</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>受眾</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客戶</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆蓋</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>舊客推薦</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到場核對</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趨勢</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化拆解</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>成交週期</translation>
    </message>
    <message>
        <source>New funnel from a preset</source>
        <translation>從範本新增漏斗</translation>
    </message>
    <message>
        <source>Start from a preset</source>
        <translation>從範本開始</translation>
    </message>
    <message>
        <source>There are no events in this period: the data is from %1 to %2.</source>
        <translation>這個期間沒有行為：資料從 %1 到 %2。</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>看有資料的期間</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>搜尋範本</translation>
    </message>
    <message>
        <source>No event measures these stages yet: %1.</source>
        <translation>這些階段還沒有行為可衡量：%1。</translation>
    </message>
    <message>
        <source>bring in loss reasons</source>
        <translation>匯入流失原因</translation>
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
        <translation>小時</translation>
    </message>
    <message>
        <source>Search behaviours</source>
        <translation>搜尋行為</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>平均每</translation>
    </message>
    <message>
        <source>Nothing happened in this period.</source>
        <translation>此期間內沒有發生。</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>%1 for each %2</source>
        <translation>每次%2帶來的%1</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>每小時%1次數</translation>
    </message>
    <message>
        <source>weekday by hour of day · %1</source>
        <translation>星期 × 小時 · %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3 – %4)</source>
        <translation>%1：%2（%3 – %4）</translation>
    </message>
    <message>
        <source>No hour stands out beyond chance.</source>
        <translation>沒有顯著突出的時段。</translation>
    </message>
    <message>
        <source>Best hours of the day, beyond chance: %1</source>
        <translation>一天中顯著較好的時段：%1</translation>
    </message>
    <message>
        <source>Best hours of the week, beyond chance: %1</source>
        <translation>一週中顯著較好的時段：%1</translation>
    </message>
    <message>
        <source>%1: %2 an hour (%3 – %4)</source>
        <translation>%1：每小時 %2 次（%3 – %4）</translation>
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
        <translation>列號</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>試跑</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Bring in %1</source>
        <translation>匯入 %1</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>對應</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在匯入</translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 unchanged, %5 rejected</source>
        <translation>讀取 %1 列：新增 %2，變更 %3，未變 %4，拒收 %5</translation>
    </message>
    <message>
        <source>As it will land</source>
        <translation>匯入後的樣子</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>以文字編輯</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %1 and %n more</source>
        <translation>
            <numerusform>匯入 %1 及另外 %n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>每一列是</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>As the last file with these columns was brought in.</source>
        <translation>沿用上次匯入同樣列的檔案時的對應關係。</translation>
    </message>
    <message>
        <source>Proposed from the columns; change what is wrong.</source>
        <translation>已依欄名推薦對應關係，不對的請修改。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>good</source>
        <translation>可匯入</translation>
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
            <numerusform>拒收 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to review</source>
        <translation>
            <numerusform>%n 組紀錄待審核</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync of %1 stopped</source>
        <translation>%1 同步中斷</translation>
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
    <name>panorama::ui::JsonEditor</name>
    <message>
        <source>Rule as JSON</source>
        <translation>規則 JSON</translation>
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
        <translation>個人資料保護</translation>
    </message>
    <message>
        <source>Names, phones, mail addresses and other identifiers are sealed in the file. Without one of these keys nobody can read them, neither here nor in a copy.</source>
        <translation>姓名、手機、電子郵件等識別碼在檔案中加密保存。沒有下列任一金鑰，無論在本機還是副本中都無法讀取。</translation>
    </message>
    <message>
        <source>Change passphrase …</source>
        <translation>更改密碼…</translation>
    </message>
    <message>
        <source>Keep the key on this computer</source>
        <translation>在本機儲存金鑰</translation>
    </message>
    <message>
        <source>In the keychain of the system: this computer then opens the workspace without asking</source>
        <translation>存入系統鑰匙圈，本機開啟工作區時不再詢問</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>解鎖…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>已解鎖</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>Sealed with</source>
        <translation>加密演算法</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Keychain of a computer</source>
        <translation>系統鑰匙圈</translation>
    </message>
    <message>
        <source>Public key of the sample</source>
        <translation>範例公開金鑰</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>正在更改密碼</translation>
    </message>
    <message>
        <source>The new passphrase opens the workspace from now on.</source>
        <translation>今後請用新密碼開啟工作區。</translation>
    </message>
    <message>
        <source>Writing into the keychain</source>
        <translation>正在寫入鑰匙圈</translation>
    </message>
    <message>
        <source>This computer opens the workspace without asking.</source>
        <translation>本機開啟工作區時不再詢問。</translation>
    </message>
    <message>
        <source>This is not the present passphrase.</source>
        <translation>目前密碼不正確。</translation>
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
        <translation>新增篩選</translation>
    </message>
    <message>
        <source>%1 – press to choose another</source>
        <translation>%1（點擊更換）</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>total of</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Search properties</source>
        <translation>搜尋行為屬性</translation>
    </message>
    <message>
        <source>Remove the total</source>
        <translation>移除合計</translation>
    </message>
    <message>
        <source>Add a filter, a number of times or a total</source>
        <translation>加篩選、次數或合計</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>篩選行為</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>限定次數</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>不限次數</translation>
    </message>
    <message>
        <source>Total of amounts</source>
        <translation>限定金額合計</translation>
    </message>
    <message>
        <source>where</source>
        <translation>其中</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>移除篩選</translation>
    </message>
    <message>
        <source>however long it takes</source>
        <translation>間隔不限</translation>
    </message>
    <message>
        <source>within </source>
        <translation>轉換期 </translation>
    </message>
    <message>
        <source>Days from the first step to the last</source>
        <translation>首末步驟間隔天數</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>新增步驟</translation>
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
        <translation>搜尋行為</translation>
    </message>
    <message>
        <source>Filter the events of this step</source>
        <translation>篩選此步驟的行為</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>移除第 %1 步</translation>
    </message>
    <message>
        <source>agrees, for</source>
        <translation>已授權，用於</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>最近購買</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>頻次</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Scores, 5 is best</source>
        <translation>得分，5 最好</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>到達</translation>
    </message>
    <message>
        <source>lost after</source>
        <translation>流失於</translation>
    </message>
    <message>
        <source>still open after</source>
        <translation>仍在途於</translation>
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
        <translation>新客：首購在</translation>
    </message>
    <message>
        <source>Active: latest order within</source>
        <translation>活躍：最近一單在</translation>
    </message>
    <message>
        <source>At risk: within</source>
        <translation>流失風險：最近一單在</translation>
    </message>
    <message>
        <source>Dormant: within</source>
        <translation>沉睡：最近一單在</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天內</translation>
    </message>
    <message>
        <source>Everybody is in exactly one stage. Press a bar for its people as a segment.</source>
        <translation>每個人恰好處於一個階段。點選長條，把其中的人建為受眾。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命週期</translation>
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
        <translation>此條之後剩 %1 人</translation>
    </message>
    <message>
        <source>%1 people up to this line</source>
        <translation>到此條累計 %1 人</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>餘 %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>累計 %1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::LinksCard</name>
    <message>
        <source>The link is copied.</source>
        <translation>連結已複製。</translation>
    </message>
    <message>
        <source>Links and names</source>
        <translation>連結與命名</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>頁面網址</translation>
    </message>
    <message>
        <source>Source: wechat</source>
        <translation>來源：wechat</translation>
    </message>
    <message>
        <source>Medium: social</source>
        <translation>媒介：social</translation>
    </message>
    <message>
        <source>Campaign: 2026-618</source>
        <translation>活動：2026-618</translation>
    </message>
    <message>
        <source>The link appears here</source>
        <translation>連結在這裡產生</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>行為數</translation>
    </message>
    <message>
        <source>One name, several spellings</source>
        <translation>一個名字多種寫法</translation>
    </message>
    <message>
        <source>Campaign that no list knows</source>
        <translation>清單裡沒有的活動</translation>
    </message>
    <message>
        <source>Campaign without any event</source>
        <translation>沒有行為的活動</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>寫法不一</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>未登記</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>無行為</translation>
    </message>
    <message>
        <source>one spelling each</source>
        <translation>統一寫法</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒介</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活動</translation>
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
        <translation>判斷依據</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>The most similar tenth holds %1 times as many of such people as chance would (%2 – %3).</source>
        <translation>最相似的前 10% 中，此類客戶的比例為隨機的 %1 倍（%2 – %3）。</translation>
    </message>
    <message>
        <source>No better than chance: the members have nothing in common but the rule (lift %1, %2 – %3).</source>
        <translation>不比隨機好：除規則外，成員沒有共同點（提升度 %1，%2 – %3）。</translation>
    </message>
    <message>
        <source>Learnt from %1 members; judged on three tenths of all people, who were held out. What the rule itself asks for is left out.</source>
        <translation>以 %1 位成員為種子學習；用留出的三成人檢驗。規則本身的條件不計。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
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
        <translation>特徵</translation>
    </message>
    <message>
        <source>Odds</source>
        <translation>機率比</translation>
    </message>
    <message>
        <source>Who has it is so many times as likely a member, all else equal</source>
        <translation>其他條件相同時，有此特徵者是成員的機率為多少倍</translation>
    </message>
    <message>
        <source>Most similar</source>
        <translation>最相似的</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>找到的成員</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>區間</translation>
    </message>
    <message>
        <source>Seeds from a list …</source>
        <translation>匯入種子名單…</translation>
    </message>
    <message>
        <source>Members as seeds</source>
        <translation>以本受眾為種子</translation>
    </message>
    <message>
        <source>A customer id, record key or KIND:VALUE a line, or a CSV with the heading customer</source>
        <translation>每行一個客戶編號、紀錄鍵或「類型:值」，或帶 customer 表頭的 CSV</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>儲存名單…</translation>
    </message>
    <message>
        <source>Writes customer and score of the most similar people as CSV</source>
        <translation>把最相似的人（客戶編號與得分）寫成 CSV</translation>
    </message>
    <message>
        <source>Seed list</source>
        <translation>種子名單</translation>
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
        <translation>相似受眾</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>正在寫入名單</translation>
    </message>
    <message>
        <source>%1 people are in %2.</source>
        <translation>%2 裡有 %1 人。</translation>
    </message>
    <message>
        <source>Learnt from %1 people of %2; judged on three tenths of all people, who were held out.</source>
        <translation>學自 %2 中的 %1 人；用留出的三成客戶檢驗。</translation>
    </message>
    <message>
        <source>People like these</source>
        <translation>與他們相似的人</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>No better than chance: the people of the list have nothing in common (lift %1, %2 – %3).</source>
        <translation>與隨機無異：名單中的人沒有共同點（提升度 %1，%2 – %3）。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::MappingEditor</name>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>對應欄位</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 對應</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不匯入</translation>
    </message>
</context>
<context>
    <name>panorama::ui::MonthBoard</name>
    <message>
        <source>make-up workday</source>
        <translation>補班</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>另有 %1 個</translation>
    </message>
</context>
<context>
    <name>panorama::ui::NewPassphrase</name>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>更改密碼</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>目前密碼</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>Type the passphrase of now.</source>
        <translation>請輸入目前密碼。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>至少 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>兩次輸入不一致。</translation>
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
        <translation>全部資料都在本機</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) kept here</source>
        <translation>
            <numerusform>%n 項更改已存在本機</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panorama::ui::OverlapPanel</name>
    <message>
        <source>Compare with up to seven segments</source>
        <translation>最多與七個受眾比較</translation>
    </message>
    <message>
        <source>These segments have nobody.</source>
        <translation>這些受眾都沒有人。</translation>
    </message>
    <message>
        <source>Each column: people who are in exactly the segments with a dot; a press makes them a segment.</source>
        <translation>每一欄：恰好屬於帶圓點受眾的人；點選長條建為受眾。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>僅 %1</translation>
    </message>
    <message>
        <source>People in several segments</source>
        <translation>同時屬於多個受眾的人</translation>
    </message>
</context>
<context>
    <name>panorama::ui::OverviewPage</name>
    <message>
        <source>Board report</source>
        <translation>一頁經營報告</translation>
    </message>
    <message>
        <source>No funnel is saved yet. Build one on the page Funnels.</source>
        <translation>還沒有儲存漏斗，請到「漏斗」頁新增。</translation>
    </message>
    <message>
        <source>No campaign on these days.</source>
        <translation>這些天沒有活動。</translation>
    </message>
    <message>
        <source>No budget holds these days. Make one on the page Budget.</source>
        <translation>沒有覆蓋這些天的預算，請到「預算」頁新增。</translation>
    </message>
    <message>
        <source>One page for the whole picture</source>
        <translation>一頁掌握全貌</translation>
    </message>
    <message>
        <source>Open a workspace or start with the sample brand: spend, leads, deals and the funnel appear here.</source>
        <translation>開啟工作區或從範例品牌開始：花費、留資、成交和漏斗都會出現在這裡。</translation>
    </message>
    <message>
        <source>This workspace is empty</source>
        <translation>這個工作區是空的</translation>
    </message>
    <message>
        <source>Bring in a file or connect a channel; every page fills from there.</source>
        <translation>匯入檔案或連接通路，各頁的資料隨之出現。</translation>
    </message>
    <message>
        <source>Bring in data</source>
        <translation>匯入資料</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>%1 當週</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未註明</translation>
    </message>
    <message>
        <source>Spend by channel</source>
        <translation>各通路花費</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message numerus="yes">
        <source>window of %n day(s)</source>
        <translation>
            <numerusform>%n 天轉換期</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Campaign calendar</source>
        <translation>活動行事曆</translation>
    </message>
    <message>
        <source>Budget pacing</source>
        <translation>預算進度</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>花費</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>營收</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Nothing is known for this period.</source>
        <translation>本期沒有資料。</translation>
    </message>
    <message>
        <source>Deals by channel</source>
        <translation>各通路成交</translation>
    </message>
    <message>
        <source>Revenue by channel</source>
        <translation>各通路營收</translation>
    </message>
    <message>
        <source>by week · total %1</source>
        <translation>每週 · 合計 %1</translation>
    </message>
    <message>
        <source>by day · total %1</source>
        <translation>每日 · 合計 %1</translation>
    </message>
    <message>
        <source>of its own days</source>
        <translation>依漏斗自身日期</translation>
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
        <translation>佔比</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>已過時間</translation>
    </message>
</context>
<context>
    <name>panorama::ui::Page</name>
    <message>
        <source>Data as of %1</source>
        <translation>資料截至 %1</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>尚未開啟工作區</translation>
    </message>
    <message>
        <source>Open a workspace or start with the sample brand.</source>
        <translation>開啟一個工作區，或從範例品牌開始。</translation>
    </message>
    <message>
        <source>Try the sample brand</source>
        <translation>試用範例品牌</translation>
    </message>
    <message>
        <source>New or existing workspace …</source>
        <translation>新增或開啟工作區…</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>新增工作區…</translation>
    </message>
    <message>
        <source>Open workspace …</source>
        <translation>開啟工作區…</translation>
    </message>
    <message>
        <source>Personal data is locked</source>
        <translation>個人資料已鎖定</translation>
    </message>
    <message>
        <source>Names, phones and mail addresses need the passphrase of this workspace. Counts, funnels and plans work without it.</source>
        <translation>查看姓名、手機與電子郵件需要本工作區的密碼。人數、漏斗與預算不需要。</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>解鎖…</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PanelTabs</name>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PathsView</name>
    <message>
        <source>What comes after</source>
        <translation>之後的路徑</translation>
    </message>
    <message>
        <source>What comes before</source>
        <translation>之前的路徑</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> 步</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步數</translation>
    </message>
    <message>
        <source>within </source>
        <translation>轉換期 </translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>依日</translation>
    </message>
    <message>
        <source>Nobody had this event in this period.</source>
        <translation>此期間內沒有人發生該行為。</translation>
    </message>
    <message>
        <source>Most frequent paths</source>
        <translation>最常見路徑</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>began here</source>
        <translation>由此開始</translation>
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
        <translation>%1之後</translation>
    </message>
    <message>
        <source>%1 people · repeats folded · %2</source>
        <translation>%1 人 · 連續重複已合併 · %2</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <source>%1 different paths</source>
        <translation>共 %1 種路徑</translation>
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
        <translation>隨機 20 位</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>換一批</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>為什麼？</translation>
    </message>
    <message>
        <source>Why the chosen person is in this segment</source>
        <translation>所選客戶為什麼在此受眾中</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Members of the segment</source>
        <translation>受眾成員</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PeriodEditor</name>
    <message>
        <source>at any time</source>
        <translation>不限時間</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>between</source>
        <translation>介於</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>依日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日期</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PeriodPicker</name>
    <message>
        <source>Period</source>
        <translation>依期間</translation>
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
        <translation>套用</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PickList</name>
    <message>
        <source>Choices</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>使用「%1」</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>沒有找到。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PlanRow</name>
    <message>
        <source>Lock: the amount stays when others change</source>
        <translation>鎖定：調整其他通路時金額不變</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>%1 的佔比</translation>
    </message>
    <message>
        <source>Amount of %1</source>
        <translation>%1 的金額</translation>
    </message>
    <message>
        <source>Spent: %1</source>
        <translation>已花費：%1</translation>
    </message>
    <message>
        <source>No spend is known.</source>
        <translation>沒有已知花費。</translation>
    </message>
    <message>
        <source>Write an amount such as 1200000.00.</source>
        <translation>請填寫金額，例如 1200000.00。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PoolsRoom</name>
    <message>
        <source>New pool</source>
        <translation>新受眾池</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>受眾池</translation>
    </message>
    <message>
        <source>Add pool</source>
        <translation>新增受眾池</translation>
    </message>
    <message>
        <source>As a segment</source>
        <translation>建為受眾</translation>
    </message>
    <message>
        <source>Name of the pool</source>
        <translation>受眾池的名稱</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後移</translation>
    </message>
    <message>
        <source>Remove the pool</source>
        <translation>移除受眾池</translation>
    </message>
    <message>
        <source>No pools yet</source>
        <translation>還沒有受眾池</translation>
    </message>
    <message>
        <source>Divide your customers so that everybody belongs to one team: the first rule wins, and nobody is in two.</source>
        <translation>把客戶分清歸屬：先滿足的規則優先，沒有人同時在兩個池裡。</translation>
    </message>
    <message>
        <source>Large accounts B1–B3, small B4 and B5, consumers</source>
        <translation>套用範本：大客戶 B1–B3、中小 B4/B5、消費者</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>從空白開始</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>受眾池</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <source>In no pool</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>the first rule that somebody fulfils wins</source>
        <translation>先滿足的規則優先</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>No customer has %1.</source>
        <translation>沒有客戶具備%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Choose another attribute</source>
        <translation>另選屬性</translation>
    </message>
    <message>
        <source>B1 strategic accounts</source>
        <translation>B1 策略大客戶</translation>
    </message>
    <message>
        <source>B2 major accounts</source>
        <translation>B2 重點大客戶</translation>
    </message>
    <message>
        <source>B3 other large accounts</source>
        <translation>B3 一般大客戶</translation>
    </message>
    <message>
        <source>B4 small and middle, central purchasing</source>
        <translation>B4 中小客戶（集中採購）</translation>
    </message>
    <message>
        <source>B5 small and middle, own purchasing</source>
        <translation>B5 中小客戶（非集中採購）</translation>
    </message>
    <message>
        <source>C consumers</source>
        <translation>C 消費者</translation>
    </message>
</context>
<context>
    <name>panorama::ui::PortraitPanel</name>
    <message>
        <source>Feature</source>
        <translation>特徵</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>受眾</translation>
    </message>
    <message>
        <source>Share of the members who have it</source>
        <translation>此受眾中的佔比</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>整體</translation>
    </message>
    <message>
        <source>Share of all customers who have it</source>
        <translation>全部客戶中的佔比</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指數</translation>
    </message>
    <message>
        <source>100: as often as with everybody</source>
        <translation>100 = 與整體持平</translation>
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
        <translation>95% 區間 %1 – %2</translation>
    </message>
    <message>
        <source>Most striking first; coloured where the difference is certain. %1 cells under 10 people are hidden. A double click makes a row a segment.</source>
        <translation>差異最大的在前，著色表示差異顯著；不足 10 人的 %1 項已隱藏。雙擊一列建為受眾。</translation>
    </message>
    <message>
        <source>Portrait of the segment</source>
        <translation>受眾畫像</translation>
    </message>
</context>
<context>
    <name>panorama::ui::Preparing</name>
    <message>
        <source>Preparing %1 events for exact counts</source>
        <translation>正在整理 %1 筆行為資料，以便精確計數</translation>
    </message>
    <message>
        <source>This is done once for new data. The calendar, the budget and the settings can be used meanwhile.</source>
        <translation>新資料只需整理一次，期間行事曆、預算和設定照常可用。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>還需 %1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ProfileView</name>
    <message>
        <source>Cut link</source>
        <translation>拆分關聯</translation>
    </message>
    <message>
        <source>Identifiers and attributes</source>
        <translation>識別碼與屬性</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>all channels, newest first</source>
        <translation>全部通路，最新在前</translation>
    </message>
    <message>
        <source>Why these records are one customer</source>
        <translation>這些紀錄為何是同一位客戶</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來自</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 筆紀錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 筆訂單</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最近出現 %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>已拆分</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>match</source>
        <translation>比對</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>行為</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 已授權</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1 已撤回</translation>
    </message>
    <message>
        <source>Recency, frequency and money against all customers who ordered; 5 is best.</source>
        <translation>與全部下單客戶相比的最近、頻次與金額得分，5 為最高。</translation>
    </message>
    <message>
        <source>Link again</source>
        <translation>重新關聯</translation>
    </message>
    <message>
        <source>RFM %1-%2-%3</source>
        <translation>RFM %1-%2-%3</translation>
    </message>
    <message numerus="yes">
        <source>last order %n day(s) ago</source>
        <translation>
            <numerusform>最近下單在 %n 天前</numerusform>
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
        <translation>還剩 %1</translation>
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
        <translation>匯率</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>7.1234</source>
        <translation>7.1234</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>匯率</translation>
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
        <translation>從檔案…</translation>
    </message>
    <message>
        <source>A table with the columns date, currency, rate</source>
        <translation>含 date、currency、rate 三欄的表</translation>
    </message>
    <message>
        <source>What one unit of a foreign currency cost, in %1. Every amount is converted at the rate of its own day.</source>
        <translation>一單位外幣折合多少 %1。每筆金額依當天匯率折算。</translation>
    </message>
    <message>
        <source>%1: %2 days, %3 to %4</source>
        <translation>%1：%2 天，%3 至 %4</translation>
    </message>
    <message>
        <source>Amounts without a rate count as missing: %1</source>
        <translation>沒有匯率的金額視為缺失：%1</translation>
    </message>
    <message>
        <source>Table of rates</source>
        <translation>匯率表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) set.</source>
        <translation>
            <numerusform>已設定 %n 筆匯率。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ReferralView</name>
    <message>
        <source>Joined by</source>
        <translation>加入行為</translation>
    </message>
    <message>
        <source>with the referrer in</source>
        <translation>推薦人記在</translation>
    </message>
    <message>
        <source>which belongs to who</source>
        <translation>推薦人是誰：</translation>
    </message>
    <message>
        <source>Nobody was invited in this period.</source>
        <translation>這段時間沒有人被邀請。</translation>
    </message>
    <message>
        <source>A forecast needs newcomers who have been observed for 30 days.</source>
        <translation>要預測，需要已觀察滿 30 天的新人。</translation>
    </message>
    <message>
        <source>Whom people listen to (KOC)</source>
        <translation>關鍵意見消費者（KOC）</translation>
    </message>
    <message>
        <source>Groups that look like fraud</source>
        <translation>疑似詐欺的群體</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>被邀請</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下單</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>推薦層級</translation>
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
        <translation>預測</translation>
    </message>
    <message>
        <source>newcomers a day, nine times out of ten within the band</source>
        <translation>每天新增人數，陰影為 90% 區間</translation>
    </message>
    <message>
        <source>Who began to invite</source>
        <translation>發起邀請的人</translation>
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
        <translation>%1 · 已下單</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>發起者</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>people by their distance from who began</source>
        <translation>依離發起人的代數</translation>
    </message>
</context>
<context>
    <name>panorama::ui::ReportsPage</name>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>報告預覽</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>匯出 PDF</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>匯出報告</translation>
    </message>
    <message>
        <source>Exporting the report</source>
        <translation>正在匯出報告</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>編排</translation>
    </message>
    <message>
        <source>%1, own version</source>
        <translation>%1（自編）</translation>
    </message>
    <message>
        <source>%1, own version %2</source>
        <translation>%1（自編 %2）</translation>
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
        <translation>之後回來</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>依日</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>依週</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>依月</translation>
    </message>
    <message>
        <source>Nobody began in this period.</source>
        <translation>此期間內沒有人開始。</translation>
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
        <translation>回來的佔比，依距首次的期數 · %1</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>經典</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>滾動</translation>
    </message>
    <message>
        <source>Classic: came back in that very period. Rolling: in that period or later.</source>
        <translation>經典：恰好在那一期回來。滾動：在那一期或更晚回來。</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%2 人中的 %1 人</translation>
    </message>
    <message>
        <source>share that came back then or later, by periods since the first · %1</source>
        <translation>依距首次的期數，當期或更晚回來的比例 · %1</translation>
    </message>
    <message>
        <source>Began %1, back in period %2</source>
        <translation>%1 開始，第 %2 期回來</translation>
    </message>
    <message>
        <source>days after</source>
        <translation>第幾天</translation>
    </message>
    <message>
        <source>weeks after</source>
        <translation>第幾週</translation>
    </message>
    <message>
        <source>months after</source>
        <translation>第幾月</translation>
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
        <translation>待審核</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>是同一人嗎？</translation>
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
        <translation>Y 是同一人 · N 不是 · ↑ ↓ 切換 · Ctrl+Z 復原</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>配對</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>機率</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
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
        <translation>比對</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>沒有待審核的紀錄</translation>
    </message>
    <message>
        <source>Pairs that matching finds likely but not certain are laid side by side here.</source>
        <translation>系統判斷可能是同一人、但把握不足的紀錄會並排列在這裡，請您確認。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Orders of the customer</source>
        <translation>客戶訂單數</translation>
    </message>
    <message>
        <source>Records of the customer</source>
        <translation>客戶紀錄數</translation>
    </message>
</context>
<context>
    <name>panorama::ui::RuleCard</name>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>Customers: %1.</source>
        <translation>受眾：%1。</translation>
    </message>
    <message>
        <source>people · %1 of all %2 customers</source>
        <translation>人 · 佔全部 %2 位客戶的 %1</translation>
    </message>
</context>
<context>
    <name>panorama::ui::RuleTree</name>
    <message>
        <source>Any of these holds</source>
        <translation>滿足任一條件</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>滿足以下全部條件</translation>
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
        <translation>新增條件</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>新增分組</translation>
    </message>
    <message>
        <source>not</source>
        <translation>非</translation>
    </message>
    <message>
        <source>Turn the condition into its opposite</source>
        <translation>把條件取反</translation>
    </message>
    <message>
        <source>Drag to move; Ctrl with arrows moves, Ctrl+D duplicates, Del deletes</source>
        <translation>拖曳可移動；Ctrl+方向鍵移動，Ctrl+D 複製，Del 刪除</translation>
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
        <translation>移入相鄰分組</translation>
    </message>
    <message>
        <source>Move out of the group</source>
        <translation>移出分組</translation>
    </message>
    <message>
        <source>Take the “not” away</source>
        <translation>取消「非」</translation>
    </message>
    <message>
        <source>Turn into its opposite</source>
        <translation>取反（非）</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Search conditions: city, order, consent …</source>
        <translation>搜尋條件：城市、下單、授權…支援拼音</translation>
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
    <name>panorama::ui::ScheduleCard</name>
    <message>
        <source>Schedule</source>
        <translation>定時同步</translation>
    </message>
    <message>
        <source>Sync connected sources</source>
        <translation>自動同步已連接的資料來源</translation>
    </message>
    <message>
        <source>While Panorama is open on this computer. Without the window, a schedule of the system can run: panorama-cli source sync --all</source>
        <translation>本機開啟 Panorama 期間生效。不開視窗時，可在系統的排程裡執行：panorama-cli source sync --all</translation>
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
        <translation>新增受眾</translation>
    </message>
    <message>
        <source>No segment yet</source>
        <translation>還沒有受眾</translation>
    </message>
    <message>
        <source>Describe the people you want to talk to; the exact number follows your hand.</source>
        <translation>描述你想溝通的人，準確人數隨手而變。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>畫像</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>為什麼</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重疊</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>New segment from a template</source>
        <translation>從範本新增受眾</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>從範本開始</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>搜尋範本</translation>
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
        <translation>把這個受眾交付給廣告平台或門市人員</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>受眾</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>受眾池</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命週期</translation>
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
        <translation>尚未開啟工作區。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Region of phone numbers</source>
        <translation>手機號碼地區</translation>
    </message>
    <message>
        <source>Weeks start on</source>
        <translation>每週始於</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>行為</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本號</translation>
    </message>
    <message>
        <source>Language, theme and density are as delivered.</source>
        <translation>語言、主題和密度已還原預設。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Reset appearance</source>
        <translation>還原預設外觀</translation>
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
    <name>panorama::ui::SizePanel</name>
    <message>
        <source>12 weeks</source>
        <translation>近 12 週</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>近 12 個月</translation>
    </message>
    <message>
        <source>Nobody at any of these times.</source>
        <translation>這些時點都沒有人。</translation>
    </message>
    <message>
        <source>Events and consents as they were then, attributes and tags as they are today.</source>
        <translation>行為與授權依當時計算，屬性與標籤依今天計算。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>People in the segment over time</source>
        <translation>受眾規模的變化</translation>
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
    <name>panorama::ui::SourceCatalogue</name>
    <message>
        <source>Source</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>連接</translation>
    </message>
    <message>
        <source>Connect all the same</source>
        <translation>仍然連接</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>連接資料來源</translation>
    </message>
    <message>
        <source>Search the catalogue …</source>
        <translation>搜尋資料來源目錄…</translation>
    </message>
    <message>
        <source>Manifest of your own …</source>
        <translation>使用自訂介面清單…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Manifest of a source</source>
        <translation>資料來源清單檔</translation>
    </message>
    <message>
        <source>Manifests (*.json)</source>
        <translation>清單檔 (*.json)</translation>
    </message>
    <message>
        <source>%1, interface of %2. Brings: %3.</source>
        <translation>%1，介面版本 %2。帶來：%3。</translation>
    </message>
    <message>
        <source>Checked against the vendor&apos;s published specification, never against a live account.</source>
        <translation>已對照平台公開的介面規範驗證，尚未在真實帳戶上執行過。</translation>
    </message>
    <message>
        <source>Checked against nothing but itself.</source>
        <translation>僅做過自檢，未對照任何規範。</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>正在嘗試…</translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <translation>正在連接 %1</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>已連接 %1。</translation>
    </message>
    <message>
        <source>%1 is connected; not everything answers: %2</source>
        <translation>已連接 %1，但部分資料流沒有回應：%2</translation>
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
        <translation>測試</translation>
    </message>
    <message>
        <source>Read all again</source>
        <translation>全部重新讀取</translation>
    </message>
    <message>
        <source>Reads everything from the beginning, not only what is new</source>
        <translation>從頭讀取全部資料，而不只是新增部分</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>中斷連接</translation>
    </message>
    <message>
        <source>What the source brought stays</source>
        <translation>已帶來的資料會保留</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>資料流</translation>
    </message>
    <message>
        <source>Read up to</source>
        <translation>已讀至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
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
        <translation>結果</translation>
    </message>
    <message>
        <source>fed from files</source>
        <translation>檔案匯入</translation>
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
        <translation>失敗</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未讀取</translation>
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
        <translation>%1：新增 %2，更新 %3，未變 %4，拒收 %5</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in %n deliveries</source>
        <translation>
            <numerusform>%n 次共 %1 列</numerusform>
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
        <translation>資料來源名稱</translation>
    </message>
    <message>
        <source>kept sealed in the workspace</source>
        <translation>加密儲存在工作區內</translation>
    </message>
    <message>
        <source>several with commas</source>
        <translation>多個用逗號分隔</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（選填）</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>進階</translation>
    </message>
    <message>
        <source>a PEM file, where a proxy of the company signs</source>
        <translation>PEM 檔案，公司代理簽發憑證時填寫</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>伺服器位址</translation>
    </message>
    <message>
        <source>Certificates to trust besides the system&apos;s</source>
        <translation>除系統外另行信任的憑證</translation>
    </message>
    <message>
        <source>Give the source a name.</source>
        <translation>請給資料來源取個名稱。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此項必填。</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>請填寫數字。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SpanEditor</name>
    <message>
        <source>Last 30 days of data</source>
        <translation>最近 30 天資料</translation>
    </message>
    <message>
        <source>Last 90 days of data</source>
        <translation>最近 90 天資料</translation>
    </message>
    <message>
        <source>Last 26 weeks of data</source>
        <translation>最近 26 週資料</translation>
    </message>
    <message>
        <source>Last year of data</source>
        <translation>最近一年資料</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>全部資料</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Usual periods</source>
        <translation>常用期間</translation>
    </message>
</context>
<context>
    <name>panorama::ui::StageCard</name>
    <message>
        <source>Sheet of losses</source>
        <translation>流失登記表</translation>
    </message>
    <message>
        <source>losses</source>
        <translation>流失登記</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the sheet of losses</source>
        <translation>正在寫入流失登記表</translation>
    </message>
    <message>
        <source>Filled sheet of losses</source>
        <translation>填好的流失登記表</translation>
    </message>
    <message>
        <source>Reading the sheet of losses</source>
        <translation>正在讀流失登記表</translation>
    </message>
    <message>
        <source>%1 of %2 rows had a reason; the funnel counts them now.</source>
        <translation>%2 列中有 %1 列寫了原因；漏斗已計入。</translation>
    </message>
    <message>
        <source>Sheet of those lost here …</source>
        <translation>此處流失者的登記表…</translation>
    </message>
    <message>
        <source>Sheet of all who were lost …</source>
        <translation>全部流失者的登記表…</translation>
    </message>
    <message>
        <source>Read a filled sheet …</source>
        <translation>讀入填好的表…</translation>
    </message>
    <message>
        <source>Why lost</source>
        <translation>為何流失</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>用時多久</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>受眾</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>登記表</translation>
    </message>
    <message>
        <source>A workbook in which sales say why people were lost; read back, it fills the reasons.</source>
        <translation>業務在這份活頁簿裡寫明流失原因；讀回後即補上原因。</translation>
    </message>
    <message>
        <source>Nobody was lost at this stage.</source>
        <translation>這個階段沒有人流失。</translation>
    </message>
    <message>
        <source>Nobody took this step.</source>
        <translation>沒有人走到這一步。</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1之後</translation>
    </message>
    <message>
        <source>At the goal: %1</source>
        <translation>到達目標：%1</translation>
    </message>
    <message>
        <source>%1 in = %2 went on + %3 lost + %4 open</source>
        <translation>%1 進入 = %2 繼續 + %3 流失 + %4 在途</translation>
    </message>
    <message>
        <source>%1 people arrived</source>
        <translation>%1 人到達</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>To %1: half within %2, a quarter within %3, nine of ten within %4</source>
        <translation>到%1：一半在 %2 內，四分之一在 %3 內，九成在 %4 內</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Lost after %1</source>
        <translation>%1之後流失</translation>
    </message>
    <message>
        <source>Still open after %1</source>
        <translation>%1之後仍在途</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>到達%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 people are in the sheet. Sales fill in the column of the reason and send it back.</source>
        <translation>表中有 %1 人。業務填寫「流失原因」一欄後傳回即可。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
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
        <translation>登記表裡還沒有填寫原因。請業務填寫「已有原因」右邊的一欄。</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>累計 %1</translation>
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
    <name>panorama::ui::StatementView</name>
    <message>
        <source>Target</source>
        <translation>目標受眾</translation>
    </message>
    <message>
        <source>reached by</source>
        <translation>觸及方式</translation>
    </message>
    <message>
        <source>seen as</source>
        <translation>觸及行為</translation>
    </message>
    <message>
        <source>came means</source>
        <translation>到場行為</translation>
    </message>
    <message>
        <source>Save a segment first: a statement needs a target.</source>
        <translation>先儲存一個受眾：核對要有目標。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Of the target</source>
        <translation>佔目標</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>Why those who were reached did not come: %1</source>
        <translation>觸及了沒來的原因：%1</translation>
    </message>
    <message>
        <source>Target against arrived</source>
        <translation>誰來了、誰沒來、為什麼沒來</translation>
    </message>
    <message>
        <source>everybody of the target stands in one line; a bar or a double click makes a segment of it · %1</source>
        <translation>目標受眾每人恰在一列；點選長條或按兩下列即可建立受眾 · %1</translation>
    </message>
    <message>
        <source>Who came and who did not</source>
        <translation>到場與未到場</translation>
    </message>
</context>
<context>
    <name>panorama::ui::StepRow</name>
    <message>
        <source>Add step</source>
        <translation>新增步驟</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Filter the events of this step</source>
        <translation>篩選此步驟的行為</translation>
    </message>
    <message>
        <source>Move or remove step %1</source>
        <translation>移動或刪除第 %1 步</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Only events where all of this holds</source>
        <translation>只統計滿足以下全部條件的行為</translation>
    </message>
</context>
<context>
    <name>panorama::ui::SyncSchedule</name>
    <message>
        <source>Only when I say so</source>
        <translation>僅手動同步</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>每天一次</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>每 %n 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing as scheduled</source>
        <translation>正在定時同步</translation>
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
    <message>
        <source>Nothing here yet</source>
        <translation>尚無內容</translation>
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
        <translation>陳舊</translation>
    </message>
    <message>
        <source>Same people</source>
        <translation>重疊</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>無負責人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>半衰期</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>does not fade</source>
        <translation>不衰減</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>After so many days the tag counts half as much: for intentions that fade.</source>
        <translation>過了這麼多天，標籤的分量減半：用於會淡去的意向。</translation>
    </message>
    <message>
        <source>Segment of this tag</source>
        <translation>建為受眾</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>無人擁有</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>同 %1</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>陳舊</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆蓋</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>新鮮度</translation>
    </message>
    <message>
        <source>Days since it was last brought in</source>
        <translation>距最近一次帶入的天數</translation>
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
        <translation>%1 個標籤 · %2 個未使用 · %3 個陳舊 · %4 對指同一批人</translation>
    </message>
    <message>
        <source>No tag is chosen</source>
        <translation>未選擇標籤</translation>
    </message>
    <message>
        <source>%1 people have it</source>
        <translation>%1 人擁有</translation>
    </message>
    <message>
        <source>with its half-life it weighs as much as %1 records marked today</source>
        <translation>依半衰期折算，相當於今天標記的 %1 筆紀錄</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>來自 %1</translation>
    </message>
    <message>
        <source>nothing uses it</source>
        <translation>沒有地方用到</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>用於 %1</translation>
    </message>
    <message>
        <source>means the same people as %1: one of them is enough</source>
        <translation>與 %1 指同一批人：留一個就夠了</translation>
    </message>
    <message>
        <source>Renamed on %1 records and in %2 rules.</source>
        <translation>已在 %1 筆紀錄和 %2 條規則裡改名。</translation>
    </message>
</context>
<context>
    <name>panorama::ui::TimelineBoard</name>
    <message>
        <source>Not given</source>
        <translation>未註明</translation>
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
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>panorama::ui::TopBar</name>
    <message>
        <source>Search or command …</source>
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
    <message>
        <source>Search …</source>
        <translation>搜尋…</translation>
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
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Rate from the step before</source>
        <translation>較上一步</translation>
    </message>
    <message>
        <source>Rate from the first step</source>
        <translation>較第一步</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Nobody took the first step in this period.</source>
        <translation>這個期間沒有人走到第一步。</translation>
    </message>
    <message>
        <source>By when people began. Dashed: some of them may still go on.</source>
        <translation>依開始的時間。虛線：其中有人仍可能繼續。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>從 %1 起</translation>
    </message>
</context>
<context>
    <name>panorama::ui::UpSetChart</name>
    <message>
        <source>In exactly these</source>
        <translation>恰好同時屬於</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>and %1 smaller ones with %2 people</source>
        <translation>另有 %1 種較小組合，共 %2 人</translation>
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
        <translation>之後</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>總額</translation>
    </message>
</context>
<context>
    <name>panorama::ui::WhyPanel</name>
    <message>
        <source>Customer id, phone:…, email:… and Return</source>
        <translation>編號、phone:…、email:…，按 Enter</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>%1 is in this segment</source>
        <translation>%1 在此受眾中</translation>
    </message>
    <message>
        <source>%1 is not in this segment</source>
        <translation>%1 不在此受眾中</translation>
    </message>
    <message>
        <source>It would end if this turned:</source>
        <translation>若以下條件改變，將離開受眾：</translation>
    </message>
    <message>
        <source>The nearest miss: it would take this.</source>
        <translation>最接近的差距：只差這些條件。</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>滿足以下任一條件</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>滿足以下全部條件</translation>
    </message>
    <message>
        <source>%1 people are one line away</source>
        <translation>有 %1 人只差一條</translation>
    </message>
    <message>
        <source>They would come in if one line alone were otherwise. Or name a person above to see why.</source>
        <translation>只要一條條件不同，他們就會進入。也可以在上面填一個人，看為什麼。</translation>
    </message>
    <message>
        <source>These people as a segment</source>
        <translation>把這些人建為受眾</translation>
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
        <translation>後退</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切換淺色與深色</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>復原%1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做%1</translation>
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
        <translation>轉到頁面</translation>
    </message>
    <message>
        <source>Copy the chart or the selected rows</source>
        <translation>複製圖表或所選列</translation>
    </message>
    <message>
        <source>Walk through a chart</source>
        <translation>在圖表中逐項移動</translation>
    </message>
</context>
<context>
    <name>panorama::ui::XrayCard</name>
    <message>
        <source>No source has told anything about single days yet.</source>
        <translation>還沒有任何資料來源提供逐日資料。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>資料健檢</translation>
    </message>
    <message>
        <source>day × source · %1 of %2 days are missing</source>
        <translation>日期 × 資料來源 · 應有 %2 份日資料，缺 %1 份</translation>
    </message>
    <message>
        <source>day × source · nothing is missing</source>
        <translation>日期 × 資料來源 · 沒有缺漏</translation>
    </message>
    <message>
        <source>The rows of each day are being counted …</source>
        <translation>正在統計每天的列數…</translation>
    </message>
    <message>
        <source>day × source</source>
        <translation>日期 × 資料來源</translation>
    </message>
</context>
</TS>
