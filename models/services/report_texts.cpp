// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/report_texts.h"

namespace panorama::services {
namespace {

struct Entry
{
    std::string_view key, en, zh, zhTw;
};

constexpr Entry entries[] = {
    {"board", "Board report", "经营一页纸", "一頁經營報告"},
    {"channels", "Channels", "渠道报告", "通路報告"},
    {"calendar_report", "Calendar", "活动日历报告", "活動行事曆報告"},
    {"plan_report", "Budget", "预算报告", "預算報告"},
    {"as_of", "Data as of", "数据截至", "資料截至"},
    {"made_on", "Made on", "制作日期", "製作日期"},
    {"contents", "Contents", "目录", "目錄"},
    {"begins", "begins %1", "%1 开始", "%1 開始"},
    {"ended", "ended %1", "%1 已结束", "%1 已結束"},
    {"compared", "vs previous", "较前", "較前"},
    {"days", "days", "天", "天"},
    {"points", "pp", "个百分点", "個百分點"},
    {"spend", "Spend", "花费", "花費"},
    {"reach", "Reach", "触达", "觸及"},
    {"leads", "Leads", "留资", "留資"},
    {"deals", "Deals", "成交", "成交"},
    {"revenue", "Revenue", "收入", "營收"},
    {"roi", "ROI", "投资回报 ROI", "投資報酬率 ROI"},
    {"roas", "ROAS", "广告支出回报 ROAS", "廣告投資報酬率 ROAS"},
    {"cac", "CAC", "获客成本 CAC", "獲客成本 CAC"},
    {"repeat_share", "Repeat share", "复购占比", "回購佔比"},
    {"member_share", "Member share", "会员占比", "會員佔比"},
    {"paid_dependency", "Paid dependency", "付费依赖度", "付費依賴度"},
    {"figures", "Key figures", "关键指标", "關鍵指標"},
    {"spend_by_channel", "Spend by channel", "各渠道花费", "各通路花費"},
    {"revenue_by_channel", "Revenue by channel", "各渠道收入", "各通路營收"},
    {"by_day", "by day, stacked", "按日 · 堆积面积", "每日 · 堆疊面積"},
    {"by_week", "by week, stacked", "按周 · 堆积面积", "每週 · 堆疊面積"},
    {"total", "total", "合计", "合計"},
    {"funnel", "Closed-loop funnel", "全链路漏斗", "全鏈路漏斗"},
    {"overall", "overall", "总转化", "總轉換"},
    {"calendar", "Campaign calendar", "活动日历", "活動行事曆"},
    {"campaigns", "Campaigns", "活动清单", "活動清單"},
    {"pacing", "Budget pacing", "预算进度", "預算進度"},
    {"time_passed", "time passed", "时间已过", "時間已過"},
    {"plan_table", "Plan", "预算表", "預算表"},
    {"channel_table", "Results by channel", "渠道明细", "通路明細"},
    {"today", "Today", "今天", "今天"},
    {"other", "Other", "其他", "其他"},
    {"unknown", "Not given", "未标注", "未註明"},
    {"figure", "Figure", "指标", "指標"},
    {"value", "Value", "本期", "本期"},
    {"before", "Period before", "上期", "上期"},
    {"day", "Day", "日期", "日期"},
    {"stage", "Stage", "环节", "環節"},
    {"people", "People", "人数", "人數"},
    {"rate", "Rate", "转化率", "轉換率"},
    {"name", "Name", "名称", "名稱"},
    {"channel", "Channel", "渠道", "通路"},
    {"from", "From", "开始", "開始"},
    {"to", "To", "结束", "結束"},
    {"owner", "Owner", "负责人", "負責人"},
    {"status", "Status", "状态", "狀態"},
    {"budget", "Budget", "预算", "預算"},
    {"planned", "Planned", "计划", "計畫"},
    {"actual", "Actual", "实际", "實際"},
    {"expected", "Expected by now", "应达", "應達"},
    {"forecast", "Forecast", "预测", "預測"},
    {"pace", "Pace", "进度比", "進度比"},
    {"impressions", "Impressions", "曝光", "曝光"},
    {"clicks", "Clicks", "点击", "點擊"},
    {"conversions", "Conversions", "转化", "轉換"},
    {"no_spend", "No spend is known for this period.", "本期没有花费数据。", "本期沒有花費資料。"},
    {"no_funnel", "No events for a funnel yet.", "还没有可用于漏斗的行为数据。", "還沒有可用於漏斗的行為資料。"},
    {"no_campaigns", "No campaigns in these weeks.", "这几周没有活动。", "這幾週沒有活動。"},
    {"no_plan", "There is no budget plan yet.", "还没有预算方案。", "還沒有預算方案。"},
    {"no_rows", "Nothing here yet.", "还没有数据。", "還沒有資料。"},
    {"event.impression", "Impression", "曝光", "曝光"},
    {"event.click", "Click", "点击", "點擊"},
    {"event.visit", "Visit", "访问", "造訪"},
    {"event.lead", "Lead", "留资", "留資"},
    {"event.follow_up", "Follow-up", "跟进", "跟進"},
    {"event.cart", "Add to cart", "加购", "加入購物車"},
    {"event.coupon", "Coupon", "优惠券", "優惠券"},
    {"event.order", "Order", "下单", "下單"},
    {"event.targeted", "Targeted", "已触达", "已觸及"},
    {"event.redeemed", "Redeemed", "已核销", "已核銷"},
};

} // namespace

std::string reportText(std::string_view key, std::string_view language)
{
    for (const Entry &entry : entries)
        if (entry.key == key)
            return std::string(language == "zh_CN" ? entry.zh : language == "zh_TW" ? entry.zhTw : entry.en);
    return std::string(key.starts_with("event.") ? key.substr(6) : key);
}

} // namespace panorama::services
