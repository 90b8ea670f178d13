// SPDX-License-Identifier: GPL-3.0-or-later
// The usual names of columns decide first, what the cells look like second. Each field takes the first column that
// fits; what is left over becomes attributes or properties, so that nothing of the file is lost.
#include "sync/files/proposal.h"

#include "core/text.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace panorama::sync {
namespace {

struct UsualName
{
    const char *field;
    std::vector<std::string_view> words; // lower case, without blanks and underscores
};

const std::vector<UsualName> &usualNames()
{
    static const std::vector<UsualName> names = {
        {"order_id",
         {"orderid", "orderno", "ordernumber", "invoice", "invoiceno", "basketid", "订单编号", "订单号", "订单id",
          "主订单编号"}},
        {"refund_id", {"refundid", "refundno", "退款单号", "退款编号", "售后单号"}},
        {"sku", {"sku", "skuid", "stockcode", "productid", "itemid", "商品编码", "商品id", "货号", "sku编码"}},
        {"line", {"line", "lineno", "lineid", "orderitemid", "行号", "子订单编号"}},
        {"quantity", {"quantity", "qty", "数量", "购买数量", "商品数量"}},
        {"event", {"event", "eventname", "eventtype", "action", "事件", "事件名称", "行为"}},
        {"time", {"time",         "timestamp",     "datetime",    "eventtime",
                  "orderdate",    "ordertime",     "invoicedate", "transactiontimestamp",
                  "purchasedate", "createdat",     "paidat",      "paymentdate",
                  "下单时间",     "付款时间",      "支付时间",    "订单创建时间",
                  "时间",         "发生时间",      "交易时间",    "firstcontactdate",
                  "wondate",      "redemptiondate"}},
        {"date", {"date", "day", "日期", "统计日期", "statdate"}},
        {"created", {"created", "registeredat", "registered", "注册时间", "入会时间", "signupdate"}},
        {"spend", {"spend", "cost", "花费", "消耗", "费用", "广告花费"}},
        {"impressions", {"impressions", "views", "曝光", "曝光量", "展现", "展现量", "展示数"}},
        {"clicks", {"clicks", "点击", "点击量", "点击数"}},
        {"conversions", {"conversions", "转化", "转化数"}},
        {"sent", {"sent", "发送", "发送数", "发送量"}},
        {"delivered", {"delivered", "送达", "送达数"}},
        {"opens", {"opens", "打开", "打开数"}},
        {"unsubscribes", {"unsubscribes", "退订", "退订数"}},
        {"bounces", {"bounces", "退信"}},
        {"complaints", {"complaints", "投诉"}},
        {"contact_channel", {"contactchannel", "触达渠道"}},
        {"state", {"state", "consent", "consentstate", "授权状态", "同意状态"}},
        {"purpose", {"purpose", "用途"}},
        {"value",
         {"value", "amount", "total", "revenue", "salesvalue", "price", "金额", "实付金额", "订单金额", "支付金额",
          "实收金额", "退款金额", "declaredmonthlyrevenue"}},
        {"currency", {"currency", "币种", "货币"}},
        {"status", {"status", "orderstatus", "订单状态", "状态", "交易状态"}},
        {"channel", {"channel", "origin", "utmsource", "medium", "渠道", "来源渠道", "来源", "平台"}},
        {"campaign", {"campaign", "campaignid", "utmcampaign", "活动", "活动id", "计划", "推广计划", "活动名称"}},
        {"store", {"store", "storeid", "shop", "店铺", "门店", "店铺名称"}},
        {"start", {"start", "startdate", "开始日期", "开始时间"}},
        {"end", {"end", "enddate", "结束日期", "结束时间"}},
        {"budget", {"budget", "预算"}},
        {"owner", {"owner", "负责人"}},
        {"category", {"category", "department", "类目", "品类", "分类"}},
        {"name",
         {"name", "fullname", "customername", "姓名", "客户姓名", "会员姓名", "收货人", "收货人姓名", "名称",
          "商品名称", "producttype", "campaigntype"}},
        {"id.phone",
         {"phone", "mobile", "tel", "telephone", "手机", "手机号", "手机号码", "电话", "联系电话", "收货人手机"}},
        {"id.email", {"email", "mail", "邮箱", "电子邮箱", "电子邮件"}},
        {"id.openid", {"openid"}},
        {"id.unionid", {"unionid"}},
        {"id.device", {"device", "deviceid", "idfa", "oaid", "imei", "设备号", "设备id"}},
        {"id.cookie", {"cookie", "cookieid"}},
        {"id.member_no",
         {"memberno", "memberid", "member", "customerid", "customerno", "customer", "userid", "householdid", "会员号",
          "会员编号", "会员id", "会员卡号", "客户编号", "用户id"}},
        {"id.lead_no", {"leadid", "leadno", "mqlid", "线索id", "线索编号"}}};
    return names;
}

// As files in Traditional Chinese name them.
const std::vector<UsualName> &traditionalNames()
{
    static const std::vector<UsualName> names = {
        {"order_id", {"訂單編號", "訂單號", "訂單號碼"}},
        {"refund_id", {"退款單號", "退款編號", "退貨單號"}},
        {"sku", {"商品編碼", "商品編號", "貨號"}},
        {"line", {"項次", "明細編號"}},
        {"quantity", {"數量", "購買數量", "商品數量"}},
        {"event", {"事件名稱", "行為"}},
        {"time",
         {"下單時間", "訂購時間", "訂單時間", "付款時間", "訂單成立時間", "訂單建立時間", "時間", "發生時間",
          "交易時間"}},
        {"date", {"統計日期"}},
        {"created", {"註冊時間", "入會時間", "入會日期"}},
        {"spend", {"花費", "費用", "廣告花費"}},
        {"impressions", {"曝光數", "曝光次數"}},
        {"clicks", {"點擊", "點擊數", "點擊次數"}},
        {"conversions", {"轉換", "轉換數"}},
        {"sent", {"發送", "發送數"}},
        {"delivered", {"送達", "送達數"}},
        {"opens", {"開信", "開信數"}},
        {"unsubscribes", {"退訂", "退訂數"}},
        {"bounces", {"退信數"}},
        {"complaints", {"投訴"}},
        {"contact_channel", {"觸及通路"}},
        {"state", {"授權狀態", "同意狀態"}},
        {"value", {"金額", "實付金額", "訂單金額", "付款金額", "退款金額"}},
        {"currency", {"幣別", "貨幣"}},
        {"status", {"訂單狀態", "狀態", "交易狀態"}},
        {"channel", {"通路", "來源通路", "來源"}},
        {"campaign", {"活動", "活動id", "活動名稱"}},
        {"store", {"門市", "店鋪", "門市名稱"}},
        {"start", {"開始日期", "開始時間"}},
        {"end", {"結束日期", "結束時間"}},
        {"budget", {"預算"}},
        {"owner", {"負責人"}},
        {"category", {"類別", "品類", "分類"}},
        {"name", {"客戶姓名", "會員姓名", "收件人", "收件人姓名", "名稱", "商品名稱"}},
        {"id.phone", {"手機", "手機號碼", "行動電話", "電話", "聯絡電話", "收件人手機"}},
        {"id.email", {"電子郵件", "電子信箱", "信箱"}},
        {"id.device", {"裝置id", "裝置編號"}},
        {"id.member_no", {"會員編號", "會員號", "會員id", "會員卡號", "客戶編號"}},
        {"id.lead_no", {"名單編號"}}};
    return names;
}

std::string plainName(std::string_view name)
{
    std::string plain = toLower(toNfkc(name));
    std::erase_if(plain, [](char c) { return c == ' ' || c == '_' || c == '-' || c == '.' || c == '(' || c == ')'; });
    return plain;
}

using Columns = std::map<std::string, std::size_t>; // field → column

Columns usualColumns(const std::vector<ColumnSketch> &columns)
{
    Columns found;
    for (const auto *names : {&usualNames(), &traditionalNames()})
        for (const UsualName &usual : *names)
            for (const std::string_view word : usual.words)
                for (std::size_t i = 0; i < columns.size(); ++i)
                    if (!found.contains(usual.field) && plainName(columns[i].name) == word)
                        found.emplace(usual.field, i);
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (!columns[i].identifier.empty())
            found.emplace("id." + columns[i].identifier, i);
    return found;
}

std::string guessedKind(const Columns &found)
{
    const auto has = [&](const char *field) { return found.contains(field); };
    const bool person = std::any_of(found.begin(), found.end(),
                                    [](const auto &entry) { return entry.first.compare(0, 3, "id.") == 0; });
    if (has("contact_channel") && has("state"))
        return "consents";
    if (has("spend") && (has("date") || has("time")))
        return "spend";
    if (has("campaign") && (has("sent") || has("opens") || has("delivered")))
        return "messages";
    if (has("refund_id"))
        return "refunds";
    if (has("order_id") && has("sku") && !(person && has("status")))
        return "order_lines";
    if (has("order_id") && person)
        return "orders";
    if (has("campaign") && has("start"))
        return "campaigns";
    if (has("sku") && !person)
        return "products";
    return person && (has("event") || has("time") || has("date") || has("campaign")) ? "events" : "customers";
}

Json columnJson(const ColumnSketch &column, std::optional<FieldType> own)
{
    Json field = Json::object({{"column", column.name}});
    const bool free = !own;
    const bool timely = column.type == "date" || column.type == "time";
    if (free && column.personal)
        field.set("personal", true);
    if (free && (column.type == "boolean" || (column.format.empty() && column.type != "text")))
        field.set("type", column.type);
    const bool fits = free
        || (timely ? *own == FieldType::Time || *own == FieldType::Date
                   : *own == FieldType::Money || *own == FieldType::Number || *own == FieldType::Count);
    if (!column.format.empty() && fits)
        field.set("format", column.format);
    return field;
}

// A name that stands over two columns cannot be mapped.
std::vector<ColumnSketch> namedOnce(const std::vector<ColumnSketch> &columns)
{
    std::vector<ColumnSketch> once;
    std::ranges::copy_if(columns, std::back_inserter(once), [&](const ColumnSketch &column) {
        return std::ranges::count(columns, column.name, &ColumnSketch::name) == 1;
    });
    return once;
}

} // namespace

Json proposeMapping(const std::vector<ColumnSketch> &all, const std::string &source, const std::string &wantedKind)
{
    const std::vector<ColumnSketch> columns = namedOnce(all);
    Columns found = usualColumns(columns);
    const std::string kindName = wantedKind.empty() ? guessedKind(found) : wantedKind;
    const DataKind kind = dataKindFromName(kindName).value_or(DataKind::Customers);
    if (!found.contains("time") && found.contains("date"))
        found.emplace("time", found["date"]);
    if (!found.contains("date") && found.contains("time"))
        found.emplace("date", found["time"]);
    Json fields = Json::object();
    std::set<std::size_t> used;
    for (const auto &[field, column] : found)
        if (const std::optional<FieldType> type = kindFieldType(kind, field)) {
            fields.set(field, columnJson(columns[column], type));
            used.insert(column);
        }
    if (kind == DataKind::Events && !fields.find("event"))
        fields.set("event", Json::object({{"value", source}}));
    if (kind == DataKind::OrderLines && !fields.find("line") && fields.find("sku"))
        fields.set("line", *fields.find("sku"));
    if (kind == DataKind::Spend && !fields.find("channel"))
        fields.set("channel", Json::object({{"value", source}}));
    const char *prefix = kind == DataKind::Customers           ? "attr."
        : kind == DataKind::Events || kind == DataKind::Orders ? "prop."
                                                               : nullptr;
    for (std::size_t i = 0; prefix && i < columns.size(); ++i)
        if (!used.contains(i) && validName(columns[i].name) == columns[i].name)
            fields.set(prefix + columns[i].name, columnJson(columns[i], std::nullopt));
    return Json::object(
        {{"format", "panorama.mapping/1"},
         {"kind", kindName},
         {"source", source},
         {"file", Json::object({{"encoding", "auto"}, {"delimiter", "auto"}, {"sheet", nullptr}, {"header_row", 1}})},
         {"fields", std::move(fields)}});
}

} // namespace panorama::sync
