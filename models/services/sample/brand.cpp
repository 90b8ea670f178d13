// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/brand.h"

#include <algorithm>
#include <sstream>
#include <utility>

namespace panorama::services::sample {
namespace {

std::vector<std::string> words(const char *text)
{
    std::istringstream stream(text);
    std::vector<std::string> list;
    for (std::string word; stream >> word;)
        list.push_back(word);
    return list;
}

struct Province
{
    const char *name;
    const char *cities; // a digit before a name is its tier; none: 5
};

constexpr Province provinces[] = {
    {"北京", "1北京"},
    {"上海", "1上海"},
    {"天津", "2天津"},
    {"重庆", "2重庆"},
    {"广东",
     "1广州 1深圳 2东莞 2佛山 3珠海 3惠州 3中山 4江门 4汕头 4湛江 4揭阳 肇庆 茂名 梅州 清远 韶关 潮州 阳江 河源 汕尾 "
     "云浮"},
    {"浙江", "2杭州 2宁波 3温州 3金华 3嘉兴 3绍兴 3台州 4湖州 4丽水 衢州 舟山"},
    {"江苏", "2南京 2苏州 2无锡 3常州 3南通 3徐州 3扬州 4盐城 4泰州 4镇江 4淮安 4连云港 宿迁"},
    {"四川", "2成都 4绵阳 4德阳 4南充 宜宾 泸州 乐山 达州 眉山 遂宁 自贡 内江 广元 广安 攀枝花 巴中 资阳 雅安"},
    {"湖北", "2武汉 4宜昌 4襄阳 4荆州 黄冈 十堰 孝感 荆门 咸宁 黄石 随州 鄂州 恩施"},
    {"湖南", "2长沙 4株洲 4岳阳 4衡阳 4常德 湘潭 郴州 邵阳 永州 怀化 娄底 益阳 张家界"},
    {"陕西", "2西安 4咸阳 宝鸡 渭南 汉中 榆林 延安 安康 商洛 铜川"},
    {"河南", "2郑州 4洛阳 4南阳 4新乡 商丘 信阳 周口 驻马店 许昌 平顶山 安阳 开封 焦作 濮阳 漯河 三门峡 鹤壁"},
    {"山东", "2青岛 3济南 3烟台 3潍坊 3临沂 4济宁 4淄博 4威海 泰安 德州 聊城 菏泽 滨州 东营 日照 枣庄"},
    {"安徽", "2合肥 4芜湖 4阜阳 4安庆 4滁州 马鞍山 蚌埠 六安 宿州 亳州 宣城 铜陵 淮南 黄山 淮北 池州"},
    {"福建", "3福州 3厦门 3泉州 4漳州 4莆田 宁德 龙岩 三明 南平"},
    {"辽宁", "3沈阳 3大连 4鞍山 锦州 营口 丹东 盘锦 抚顺 葫芦岛 铁岭 本溪 朝阳 辽阳 阜新"},
    {"河北", "3石家庄 4保定 4唐山 4廊坊 4沧州 邯郸 邢台 秦皇岛 张家口 衡水 承德"},
    {"云南", "3昆明 大理 红河 曲靖 玉溪 丽江 昭通 西双版纳 楚雄 保山 普洱 临沧"},
    {"江西", "3南昌 4赣州 4九江 上饶 宜春 吉安 抚州 景德镇 萍乡 新余 鹰潭"},
    {"广西", "3南宁 4桂林 4柳州 玉林 北海 梧州 百色 钦州 贵港 河池 贺州 防城港"},
    {"贵州", "3贵阳 4遵义 毕节 黔东南 黔南 铜仁 六盘水 安顺 黔西南"},
    {"山西", "3太原 大同 临汾 运城 晋中 长治 吕梁 晋城 忻州 阳泉 朔州"},
    {"吉林", "3长春 吉林 延边 四平 松原 通化 白城 白山"},
    {"黑龙江", "3哈尔滨 大庆 齐齐哈尔 佳木斯 牡丹江 绥化 鸡西 双鸭山"},
    {"内蒙古", "4呼和浩特 4包头 鄂尔多斯 赤峰 通辽 呼伦贝尔 乌兰察布 锡林郭勒"},
    {"新疆", "4乌鲁木齐 伊犁 昌吉 喀什 阿克苏 巴音郭楞 克拉玛依"},
    {"甘肃", "4兰州 天水 酒泉 庆阳 张掖 武威 白银 平凉"},
    {"海南", "4海口 4三亚 儋州"},
    {"宁夏", "4银川 吴忠 石嘴山"},
    {"青海", "西宁 海东"},
    {"西藏", "拉萨 日喀则 林芝"},
};

std::vector<City> listCities()
{
    std::vector<City> list;
    for (const Province &province : provinces)
        for (const std::string &word : words(province.cities)) {
            const bool graded = word[0] >= '1' && word[0] <= '4';
            list.push_back({graded ? word.substr(1) : word, province.name, graded ? word[0] - '0' : 5});
        }
    std::stable_sort(list.begin(), list.end(), [](const City &a, const City &b) { return a.tier < b.tier; });
    list.resize(std::min<std::size_t>(list.size(), 300));
    return list;
}

std::vector<Product> listProducts()
{
    struct Line
    {
        const char *category, *role;
        int price;
        const char *names;
    };
    constexpr Line lines[] = {
        {"冲锋衣", "profit", 1599,
         "云脊三合一冲锋衣 岚雾硬壳冲锋衣 礁石软壳衣 雾岛城市冲锋衣 北坡防风夹克 潮汐防水外套"},
        {"羽绒服", "profit", 1899, "雪线800蓬羽绒服 极昼轻羽绒 霜屿连帽羽绒 长汀羽绒背心 银杉鹅绒大衣"},
        {"徒步鞋", "profit", 899, "石径中帮徒步鞋 越野风行鞋 溪谷溯溪鞋 林间低帮鞋 火山防滑鞋 远岸轻量鞋"},
        {"背包", "profit", 699, "旅人45升背包 晨雾25升背包 环岛骑行包 山脚通勤包 半日腰包"},
        {"帐篷", "brand", 2299, "星野双人帐 观澜天幕 海崖四季帐 露台一室一厅帐 萤火单人帐"},
        {"睡袋", "brand", 1099, "雪原羽绒睡袋 夏夜抓绒睡袋 候鸟信封睡袋"},
        {"露营家具", "profit", 459, "折叠月亮椅 蛋卷桌 行军床 户外炊具组 营地推车"},
        {"速干衣", "traffic", 199, "清风速干T恤 海盐速干长袖 竹影防晒衣 白浪POLO 晴空速干短裤"},
        {"抓绒衣", "profit", 499, "苔原抓绒衣 云朵半拉链 羊羔绒外套 栗子抓绒马甲"},
        {"裤装", "profit", 559, "山行软壳裤 四向弹力裤 机能束脚裤 冬岭加绒裤"},
        {"水具", "traffic", 129, "泉眼保温杯 轻钛水壶 折叠水袋 山泉大口杯"},
        {"配件", "traffic", 89, "渔夫帽 徒步袜三双装 登山杖 魔术头巾 头灯 防水收纳袋 山屿徽章 速干毛巾"},
        {"联名", "brand", 2999, "山屿×海岸线限定套装 十周年纪念冲锋衣"},
    };
    std::vector<Product> list;
    for (const Line &line : lines)
        for (const std::string &name : words(line.names)) {
            const std::string number = std::to_string(1001 + list.size());
            list.push_back({"SY" + number, name, line.category, line.role,
                            line.price + int(list.size() * 37 % 9) * line.price / 30 / 10 * 10});
        }
    return list;
}

const std::vector<std::pair<std::string, std::string>> &confusions()
{
    static const std::vector<std::pair<std::string, std::string>> pairs = {
        {"晓", "小"}, {"婷", "亭"}, {"伟", "炜"}, {"静", "净"}, {"洁", "杰"}, {"敏", "闵"}, {"强", "墙"},
        {"丽", "莉"}, {"磊", "雷"}, {"军", "君"}, {"芳", "方"}, {"娜", "那"}, {"超", "朝"}, {"佳", "家"},
        {"欣", "新"}, {"宇", "雨"}, {"浩", "皓"}, {"梓", "子"}, {"轩", "宣"}, {"涵", "含"}, {"张", "章"},
        {"陈", "程"}, {"李", "黎"}, {"王", "汪"}, {"吴", "武"}};
    return pairs;
}

} // namespace

const std::vector<Product> &products()
{
    static const std::vector<Product> list = listProducts();
    return list;
}

const std::vector<City> &cities()
{
    static const std::vector<City> list = listCities();
    return list;
}

const std::vector<double> &cityShares()
{
    static const std::vector<double> sums = [] {
        constexpr double weights[] = {0, 30, 11, 5, 1.8, 0.7};
        std::vector<double> list;
        for (const City &city : cities())
            list.push_back((list.empty() ? 0 : list.back()) + weights[city.tier]);
        return list;
    }();
    return sums;
}

const std::vector<Shop> &shops()
{
    static const std::vector<Shop> list = [] {
        std::vector<Shop> shops;
        for (const char *place :
             {"北京 三里屯",   "北京 朝阳", "上海 静安", "上海 徐汇",   "上海 五角场",     "广州 天河",
              "广州 珠江新城", "深圳 南山", "深圳 福田", "成都 春熙路", "杭州 西湖",       "杭州 滨江",
              "重庆 解放碑",   "苏州 园区", "武汉 光谷", "西安 高新",   "南京 新街口",     "长沙 五一",
              "青岛 市南",     "厦门 思明", "昆明 翠湖", "沈阳 中街",   "哈尔滨 中央大街", "大连 星海"}) {
            const std::vector<std::string> parts = words(place);
            shops.push_back({"山屿·" + parts[0] + parts[1] + "店", parts[0]});
        }
        return shops;
    }();
    return list;
}

const std::vector<std::string> &tagNames()
{
    static const std::vector<std::string> list =
        words("高价值 高潜 新客 老客 沉睡 价格敏感 促销敏感 晚间活跃 周末活跃 早鸟 企业团购 学生 亲子 情侣 宠物家庭 "
              "自驾 露营 徒步 登山 滑雪 骑行 跑步 钓鱼 摄影 "
              "城市通勤 户外新手 户外达人 装备党 环保 联名粉 直播间 短视频 笔记种草 搜索 线下体验 试穿过 扫码入会 "
              "公众号粉丝 小程序常客 加购未买 领券未用 优惠券用户 "
              "退货多 好评 差评 投诉过 客服咨询 生日本月 一线城市 下沉市场 南方 北方 沿海 西部 员工亲友 KOC 分享过 "
              "裂变邀请 积分用户 储值");
    return list;
}

double tagShare(std::size_t tag)
{
    constexpr double shares[] = {0.22, 0.05, 0.12, 0.30, 0.02, 0.16, 0.08};
    return shares[tag % 7];
}

const std::vector<std::string> &surnames()
{
    static const std::vector<std::string> list =
        words("王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 彭 曾 肖 田 "
              "董 袁 潘 于 蒋 蔡 余 杜 叶 程 苏 魏 吕 丁 任 沈 姚 "
              "卢 姜 崔 钟 谭 陆 汪 范 金 石 廖 贾 夏 韦 付 方 白 邹 孟 熊 秦 邱 江 尹 薛 闫 段 雷 侯 龙 史 陶 黎 贺 "
              "顾 毛 郝 龚 邵 万 钱 严 覃 武 戴 莫 孔 向 汤 欧阳 上官 司马");
    return list;
}

const std::vector<std::string> &givenCharacters(bool female)
{
    static const std::vector<std::string> hers =
        words("芳 娜 敏 静 丽 婷 雪 倩 颖 琳 玲 晓 欣 怡 佳 梦 雨 思 涵 诗 语 梓 萱 悦 妍 莹 洁 慧 璐 琪 薇 瑶 蕾 媛 "
              "岚 月 云 秋 春 燕 兰 竹 青 安 宁 可 心 一 然 清");
    static const std::vector<std::string> his =
        words("伟 强 磊 军 勇 涛 超 明 杰 鹏 辉 浩 宇 轩 博 文 斌 波 凯 健 俊 峰 刚 建 国 志 远 天 翔 海 林 森 宏 亮 "
              "晨 阳 旭 东 平 毅 恒 泽 子 睿 一 航 山 川 嘉 诚");
    return female ? hers : his;
}

std::string mistyped(const std::string &name)
{
    for (const auto &[right, wrong] : confusions())
        if (const std::size_t at = name.find(right); at != std::string::npos)
            return name.substr(0, at) + wrong + name.substr(at + right.size());
    return name;
}

} // namespace panorama::services::sample
