// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/sentence_words.h"

#include <array>
#include <cmath>

namespace panorama::segments {
namespace {

using Row = std::array<const char *, 3>; // English, simplified Chinese, traditional Chinese

constexpr auto phraseCount = std::size_t(Phrase::Count);
constexpr std::array<Row, phraseCount> phrases {{
    {" and ", "且", "且"},
    {" or ", "或", "或"},
    {"not true: {0}", "不满足:{0}", "不符合:{0}"},
    {"everybody", "所有客户", "所有客戶"},
    {"nobody", "没有人", "沒有人"},
    {"(", "(", "("},
    {")", ")", ")"},
    {"“{0}”", "“{0}”", "「{0}」"},
    {", ", "、", "、"},
    {" or ", "或", "或"},
    {"is {0}", "等于{0}", "等於{0}"},
    {"is not {0}", "不等于{0}", "不等於{0}"},
    {"is below {0}", "小于{0}", "小於{0}"},
    {"is at most {0}", "不超过{0}", "不超過{0}"},
    {"is above {0}", "大于{0}", "大於{0}"},
    {"is at least {0}", "不少于{0}", "不少於{0}"},
    {"is one of {0}", "是{0}之一", "是{0}之一"},
    {"is between {0} and {1}", "在{0}到{1}之间", "在{0}到{1}之間"},
    {"contains {0}", "包含{0}", "包含{0}"},
    {"starts with {0}", "以{0}开头", "以{0}開頭"},
    {"is known", "有值", "有值"},
    {"is not known", "没有值", "沒有值"},
    {"true", "是", "是"},
    {"false", "否", "否"},
    {"{0} {1}", "{0}{1}", "{0}{1}"},
    {"has the tag {0}", "有标签{0}", "有標籤{0}"},
    {"agreed to {0}", "同意通过{0}联系", "同意透過{0}聯絡"},
    {"agreed to {0} for {1}", "同意通过{0}联系(用途:{1})", "同意透過{0}聯絡(用途:{1})"},
    {"has an identifier {0}", "有标识{0}", "有識別碼{0}"},
    {"is in the source {0}", "来自数据源{0}", "來自資料來源{0}"},
    {"is in the segment {0}", "属于人群{0}", "屬於受眾{0}"},
    {"is in the pool {0}", "属于人群池{0}", "屬於受眾池{0}"},
    {"is in the stage {0}", "处于{0}阶段", "處於{0}階段"},
    {"reached step {0} of the funnel {1}", "到达漏斗{1}的第{0}步", "到達漏斗{1}的第{0}步"},
    {"was lost after step {0} of the funnel {1}", "在漏斗{1}的第{0}步之后流失", "在漏斗{1}的第{0}步之後流失"},
    {"may still go on after step {0} of the funnel {1}", "在漏斗{1}的第{0}步之后仍可能继续",
     "在漏斗{1}的第{0}步之後仍可能繼續"},
    {", for the reason {0}", ",原因为{0}", ",原因為{0}"},
    {", split value {0}", ",细分值为{0}", ",細分值為{0}"},
    {", split value missing", ",细分值缺失", ",細分值缺失"},
    {", waited at least {0} for it", ",为此等待至少{0}", ",為此等待至少{0}"},
    {", waited less than {0} for it", ",为此等待不到{0}", ",為此等待不到{0}"},
    {", waited {0} to {1} for it", ",为此等待{0}至{1}", ",為此等待{0}至{1}"},
    {"first did {0} in the {1} from {2}", "在{2}起的那一{1}首次发生{0}", "在{2}起的那一{1}首次發生{0}"},
    {" and did {0} in {1} {2} after it", ",并在其后第{2}{1}发生{0}", ",並在其後第{2}{1}發生{0}"},
    {" and did {0} in {1} {2} after it or later", ",并在其后第{2}{1}或更晚发生{0}", ",並在其後第{2}{1}或更晚發生{0}"},
    {"step {0} after {1} was {2}", "{1}之后的第{0}步为{2}", "{1}之後的第{0}步為{2}"},
    {"step {0} before {1} was {2}", "{1}之前的第{0}步为{2}", "{1}之前的第{0}步為{2}"},
    {", next to it {0}", ",相邻的一步为{0}", ",相鄰的一步為{0}"},
    {", and nothing beyond it", ",此外再无其他步骤", ",此外再無其他步驟"},
    {"one of the rarer events", "较少见的行为之一", "較少見的行為之一"},
    {"took exactly the path {0}", "恰好走过路径{0}", "恰好走過路徑{0}"},
    {" → ", " → ", " → "},
    {"did {0} between {1}:00 and {1}:59", "在{1}:00至{1}:59之间发生过{0}", "在{1}:00至{1}:59之間發生過{0}"},
    {"did {0} on a {2} between {1}:00 and {1}:59", "在{2}{1}:00至{1}:59之间发生过{0}",
     "在{2}{1}:00至{1}:59之間發生過{0}"},
    {"did {0} after a touch of {1}", "经{1}触达后发生过{0}", "經{1}觸及後發生過{0}"},
    {"did {0} after a path that began with {1}", "经以{1}为首次触达的路径后发生过{0}",
     "經以{1}為首次觸及的路徑後發生過{0}"},
    {"did {0} after a path that ended with {1}", "经以{1}为末次触达的路径后发生过{0}",
     "經以{1}為末次觸及的路徑後發生過{0}"},
    {"one without a name", "未注明来源的触点", "未註明來源的觸點"},
    {"did {0} without any touch before", "未经任何触达即发生过{0}", "未經任何觸及即發生過{0}"},
    {"began to invite people ({0})", "发起了邀请({0})", "發起了邀請({0})"},
    {"was invited in generation {1} ({0})", "是第{1}代受邀者({0})", "是第{1}代受邀者({0})"},
    {" and converted", "并已转化", "並已轉換"},
    {"is in a suspicious group of invitations ({0})", "属于可疑的邀请团伙({0})", "屬於可疑的邀請群體({0})"},
    {"{0} is {1}", "{0}为{1}分", "{0}為{1}分"},
    {"did {0}", "发生过{0}", "發生過{0}"},
    {"never did {0}", "从未发生{0}", "從未發生{0}"},
    {", number of times {0}", ",次数{0}", ",次數{0}"},
    {" with {0}", "(其中{0})", "(其中{0})"},
    {", sum of {0} {1}", ",{0}合计{1}", ",{0}合計{1}"},
    {" in the last {0} days", ",在最近{0}天内", ",在最近{0}天內"},
    {" from {0}", ",从{0}起", ",從{0}起"},
    {" before {0}", ",在{0}之前", ",在{0}之前"},
    {"did in this order {0}", "依次发生{0}", "依序發生{0}"},
    {", then ", ",然后", ",然後"},
    {" within {0} days", ",全程不超过{0}天", ",全程不超過{0}天"},
    {"{0} days since the latest {1}; the rule says at most {2} days", "距最近一次{1}已{0}天,规则要求不超过{2}天",
     "距最近一次{1}已{0}天,規則要求不超過{2}天"},
    {"no {0} at all", "从未有过{0}", "從未有過{0}"},
    {"{0} times {1}; the rule says it {2}", "{1}有{0}次,规则要求{2}", "{1}有{0}次,規則要求{2}"},
    {"the sum of {0} is {1}; the rule says it {2}", "{0}合计{1},规则要求{2}", "{0}合計{1},規則要求{2}"},
    {"{0} is {1}; the rule says it {2}", "{0}为{1},规则要求{2}", "{0}為{1},規則要求{2}"},
    {"{0} is not known; the rule says it {1}", "{0}没有值,规则要求{1}", "{0}沒有值,規則要求{1}"},
    {"not so: {0}", "未满足:{0}", "未符合:{0}"},
    {"so it is: {0}", "已满足:{0}", "已符合:{0}"},
    {"in the stage {0}; the rule says {1}", "处于{0}阶段,规则要求{1}", "處於{0}階段,規則要求{1}"},
    {"scores {0}; the rule says {1}", "得分{0},规则要求{1}", "得分{0},規則要求{1}"},
}};

struct Name
{
    std::string_view id;
    Row words;
};
constexpr Name stages[] = {{"prospect", {"prospect", "潜客", "潛客"}}, {"new", {"new", "新客", "新客"}},
                           {"active", {"active", "活跃", "活躍"}},     {"at_risk", {"at risk", "预警", "預警"}},
                           {"dormant", {"dormant", "沉睡", "沉睡"}},   {"churned", {"churned", "流失", "流失"}}};
constexpr Name channels[] = {{"sms", {"SMS", "短信", "簡訊"}},     {"email", {"e-mail", "邮件", "電子郵件"}},
                             {"phone", {"phone", "电话", "電話"}}, {"wechat", {"WeChat", "微信", "微信"}},
                             {"push", {"push", "推送", "推播"}},   {"post", {"post", "邮寄", "郵寄"}}};
constexpr Name periods[] = {
    {"day", {"day", "天", "天"}}, {"week", {"week", "周", "週"}}, {"month", {"month", "个月", "個月"}}};
constexpr Row weekdays[] = {{"Monday", "周一", "週一"},   {"Tuesday", "周二", "週二"}, {"Wednesday", "周三", "週三"},
                            {"Thursday", "周四", "週四"}, {"Friday", "周五", "週五"},  {"Saturday", "周六", "週六"},
                            {"Sunday", "周日", "週日"}};

template<std::size_t N> std::string nameOf(const Name (&names)[N], std::string_view id, SentenceLanguage language)
{
    for (const Name &name : names)
        if (name.id == id)
            return name.words[std::size_t(language)];
    return std::string(id);
}

} // namespace

std::string phrase(Phrase which, SentenceLanguage language, const std::vector<std::string> &fillings)
{
    const std::string_view pattern = phrases[std::size_t(which)][std::size_t(language)];
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}';
        if (!isPlace) {
            out += pattern[i];
            continue;
        }
        const std::size_t number = std::size_t(pattern[i + 1] - '0');
        out += number < fillings.size() ? fillings[number] : "";
        i += 2;
    }
    return out;
}

std::string stageName(std::string_view stage, SentenceLanguage language)
{
    return nameOf(stages, stage, language);
}

std::string channelName(std::string_view channel, SentenceLanguage language)
{
    return nameOf(channels, channel, language);
}

std::string periodName(std::string_view period, SentenceLanguage language)
{
    return nameOf(periods, period, language);
}

std::string durationPhrase(double seconds, SentenceLanguage language)
{
    struct Unit
    {
        double seconds;
        Row words;
    };
    static constexpr Unit units[] = {{86400, {" days", "天", "天"}},
                                     {3600, {" hours", "小时", "小時"}},
                                     {60, {" minutes", "分钟", "分鐘"}},
                                     {1, {" seconds", "秒", "秒"}}};
    const Unit *unit = std::begin(units);
    while (unit + 1 < std::end(units) && seconds < unit->seconds)
        ++unit;
    const double tenths = std::round(seconds / unit->seconds * 10);
    std::string text = std::to_string(std::int64_t(tenths) / 10);
    if (const std::int64_t rest = std::int64_t(tenths) % 10)
        text += "." + std::to_string(rest);
    return text + unit->words[std::size_t(language)];
}

std::string weekdayName(int weekday, SentenceLanguage language)
{
    return weekday >= 1 && weekday <= 7 ? std::string(weekdays[weekday - 1][std::size_t(language)]) : std::string();
}

} // namespace panorama::segments
