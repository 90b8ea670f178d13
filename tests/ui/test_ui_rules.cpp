// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/sample_service.h"
#include "services/segment_service.h"
#include "services/workspace_service.h"
#include "support/test_env.h"
#include "sync/manifest/manifest.h"
#include "sync/manifest/shipped.h"
#include "ui/pages/segments/rule_card.h"
#include "ui/rules/catalogue.h"
#include "ui/rules/compare_editor.h"
#include "ui/rules/json_place.h"
#include "ui/rules/known_names.h"
#include "ui/rules/leaf_editor.h"
#include "ui/rules/rule_edit.h"
#include "ui/rules/rule_figures.h"
#include "ui/rules/rule_sentence.h"
#include "ui/shell/fuzzy.h"
#include "ui/shell/language.h"
#include "ui/shell/shell_context.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/histogram_slider.h"

#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include <numeric>
#include <random>
#include <set>

using namespace panorama;
using namespace panorama::ui;
using namespace Qt::StringLiterals;

namespace {

// A random rule whose leaves are numbered, so that each can be told from the others.
Json randomNode(std::mt19937_64 &random, int depth, int &leaves)
{
    Json node;
    if (depth > 0 && random() % 3 == 0) {
        Json::Array children;
        for (std::size_t i = random() % 4; i > 0; --i)
            children.push_back(randomNode(random, depth - 1, leaves));
        node = Json::object({{random() % 2 ? "all" : "any", Json(std::move(children))}});
    } else {
        node = Json::object({{"tag", std::to_string(leaves++)}});
    }
    return random() % 5 == 0 ? Json::object({{"not", std::move(node)}}) : node;
}

void gather(Json &json, std::vector<Json *> &places)
{
    places.push_back(&json);
    if (json.isArray())
        for (Json &item : json.items())
            gather(item, places);
    if (json.isObject())
        for (Json::Member &member : json.members())
            gather(member.second, places);
}

Json randomDocument(std::mt19937_64 &random)
{
    int leaves = 0;
    Json::Array children;
    for (int i = 0; i < 4; ++i)
        children.push_back(randomNode(random, 3, leaves));
    return Json::object({{"name", "x"}, {"rule", Json::object({{"all", Json(std::move(children))}})}});
}

void collect(const Json &document, const std::string &place, std::vector<std::string> &places, QStringList &leaves)
{
    const Json &node = *document.at(place);
    places.push_back(place);
    if (!rule_edit::isGroup(node)) {
        leaves << QString::fromStdString(rule_edit::inner(node).dump());
        return;
    }
    for (std::size_t i = 0; i < rule_edit::childrenOf(node).size(); ++i)
        collect(document, rule_edit::childPlace(node, place, i), places, leaves);
}

VocabularyPtr smallVocabulary()
{
    auto words = std::make_shared<Vocabulary>();
    Vocabulary::Values age, city;
    age.name = u"age"_s;
    age.kind = Vocabulary::Kind::Number;
    age.low = 0;
    age.high = 100;
    age.bins = std::vector<quint64>(20, 5);
    city.name = u"city"_s;
    city.values = {u"上海"_s, u"杭州"_s};
    city.counts = {3, 2};
    words->attributes = {age, city};
    words->events = {{u"order"_s, u"order"_s, 7}, {u"visit"_s, u"visit"_s, 9}};
    words->currency = u"CNY"_s;
    return words;
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Whatever is moved wherever: no leaf is lost or doubled, and the named place holds the moved node.
    void movesKeepEveryLeaf()
    {
        std::mt19937_64 random(testing::randomSeed("rule moves"));
        for (int round = 0; round < 4000; ++round) {
            const Json document = randomDocument(random);
            std::vector<std::string> places;
            QStringList before;
            collect(document, "/rule", places, before);
            std::vector<std::string> groups;
            for (const std::string &place : places)
                if (rule_edit::isGroup(*document.at(place)))
                    groups.push_back(place);
            const std::string from = places[random() % places.size()], group = groups[random() % groups.size()];
            const Json moved = *document.at(from);
            const std::size_t count = rule_edit::childrenOf(*document.at(group)).size();
            const rule_edit::Move done = rule_edit::moved(document, from, group, random() % (count + 1));
            std::vector<std::string> placesAfter;
            QStringList after;
            collect(done.document, "/rule", placesAfter, after);
            QVERIFY(done.document.at(done.place));
            QVERIFY2(*done.document.at(done.place) == moved, (from + " to " + group).c_str());
            before.sort();
            after.sort();
            QCOMPARE(after, before);
        }
    }

    void shiftsAreUndoneByTheirOpposite()
    {
        std::mt19937_64 random(testing::randomSeed("rule shifts"));
        for (int round = 0; round < 2000; ++round) {
            const Json document = randomDocument(random);
            std::vector<std::string> places;
            QStringList leaves;
            collect(document, "/rule", places, leaves);
            const std::string place = places[random() % places.size()];
            const rule_edit::Move down = rule_edit::shifted(document, place, rule_edit::Shift::Down);
            if (!(down.document == document))
                QVERIFY(rule_edit::shifted(down.document, down.place, rule_edit::Shift::Up).document == document);
        }
    }

    void pointersAreFoundInTheText()
    {
        const Json order = Json::object({{"event", "order"}, {"count", Json::object({{">=", 2}})}});
        const Json rule = Json(Json::Array {Json::object({{"tag", "x"}}), Json::object({{"not", order}})});
        const Json document =
            Json::object({{"name", std::string("a, ") + char(34) + "b"}, {"rule", Json::object({{"all", rule}})}});
        const QString text = QString::fromStdString(document.dumpIndented());
        const auto at = [&](const char *pointer) {
            return text.mid(offsetOfPointer(text, QLatin1StringView(pointer)), 3);
        };
        QCOMPARE(at("/rule/all/0/tag"), u"\"x\""_s);
        QCOMPARE(at("/rule/all/1/not/count/>="), u"2\n "_s);
        QCOMPARE(offsetOfPointer(text, u"/"_s), 0);
        QCOMPARE(offsetOfPointer(text, u"/rule/all/7"_s), -1);
    }

    void conditionsAreFoundInThreeLanguagesAndByPinyin()
    {
        Language language;
        language.use(u"zh_CN"_s);
        const std::vector<CatalogueEntry> entries = conditionCatalogue(*smallVocabulary());
        for (const QString &query : {u"city"_s, u"城市"_s, u"chengshi"_s, u"cs"_s}) {
            const auto found = searchCatalogue(entries, query);
            QVERIFY2(!found.empty() && found.front()->leaf.find("attribute"), qPrintable(query));
            QCOMPARE(found.front()->leaf.find("attribute")->text(), std::string("city"));
        }
        QVERIFY(!searchCatalogue(entries, u"下單"_s).empty());
        // Who is called so as a whole comes before who only begins so.
        QVERIFY(matchScore(searchKey(u"City city 城市"_s), u"城市"_s)
                > matchScore(searchKey(u"城市通勤"_s), u"城市"_s));
    }

    // Every condition of the catalogue, shown and touched by nobody, stays what it is.
    void editorsKeepWhatTheyShow()
    {
        const VocabularyPtr words = smallVocabulary();
        for (const CatalogueEntry &entry : conditionCatalogue(*words)) {
            LeafEditor editor(entry.leaf, words);
            QSignalSpy changed(&editor, &LeafEditor::changed);
            editor.show();
            QCOMPARE(changed.size(), 0);
            QVERIFY(!leafSentence(entry.leaf, *words).isEmpty());
        }
    }

    void aSliderMovesTheNumber()
    {
        const VocabularyPtr words = smallVocabulary();
        LeafEditor editor(*Json::parse(R"({"attribute":"age","between":[20,60]})"), words);
        auto *slider = editor.findChild<HistogramSlider *>();
        QVERIFY(slider);
        QSignalSpy changed(&editor, &LeafEditor::changed);
        editor.resize(500, 200);
        editor.show();
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.front().front().value<Json>(), *Json::parse(R"({"attribute":"age","between":[21,60]})"));
    }

    // However narrow the card is, a unit and the button that removes a line stand beside what they belong to.
    void nothingIsLeftAloneOnALine()
    {
        LeafEditor editor(*Json::parse(R"({"event":"order","count":{">=":2},"sum":{"property":"value",">=":20000},
                                           "where":[{"property":"channel","=":"tmall"}],"last_days":365})"),
                          smallVocabulary());
        editor.show();
        const auto removes = editor.findChildren<QPushButton *>(u"rules.remove"_s);
        QCOMPARE(removes.size(), 2);
        int wraps = 0;
        for (int width = 620; width >= 220; width -= 7) {
            editor.resize(width, 600);
            editor.layout()->activate();
            for (const QPushButton *remove : removes) {
                const QLayout *row = remove->parentWidget()->layout();
                const QWidget *before = row->itemAt(row->indexOf(remove) - 1)->widget();
                QVERIFY2(std::abs(before->geometry().center().y() - remove->geometry().center().y()) <= 2
                             && before->geometry().right() < remove->geometry().left(),
                         qPrintable(u"left alone at a width of %1"_s.arg(width)));
                wraps += remove->y() > row->itemAt(0)->geometry().bottom();
            }
        }
        QVERIFY(wraps > 0);
    }

    // Over the sample: beside each choice the people of a rule that asks for it; histograms of behaviours hold
    // everybody who has them, whatever the condition asks; a slider over them answers in their scale.
    void figuresAreThoseOfTheRules()
    {
        qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(testing::temporaryFolder()));
        const Clock clock(*instantFromIso("2026-09-04T09:42:00+08:00", TimeZone()));
        const std::string path = testing::temporaryFolder() + "/figures.panorama";
        services::sample::Wanted wanted;
        wanted.customers = 300;
        wanted.events = 5000;
        QVERIFY(services::createSample({}, path, wanted, true, clock));
        Language language;
        language.use(u"en"_s);
        Theme theme(*qApp);
        ShellContext context(theme, language, clock);
        context.setWorkspace(*services::openWorkspace(path, clock));
        RuleFigures figures(context, nullptr);
        const auto service = *services::SegmentService::open(context.workspace(), clock.now(), {});
        const auto people = [&](const Json &leaf) {
            const Json rule = Json::object({{"format", "panorama.segment/1"}, {"name", "x"}, {"rule", leaf}});
            return quint64((*service->count(*service->compile(rule), false)).find("count")->integer());
        };
        const std::vector<Json> leaves = {*Json::parse(R"({"consent":"sms"})"), *Json::parse(R"({"segment":"none"})"),
                                          *Json::parse(R"({"lifecycle":"active"})")};
        std::vector<std::optional<quint64>> counts;
        const Request counting = figures.counts(leaves, [&](const auto &answer) { counts = answer; });
        QTRY_COMPARE_WITH_TIMEOUT(counts.size(), leaves.size(), 10000);
        QVERIFY(!counts[1] && counts[0] == people(leaves[0]) && counts[2] == people(leaves[2]) && *counts[0] > 0);

        const Json leaf =
            *Json::parse(R"({"event":"order","count":{">=":2},"sum":{"property":"value",">=":1000},"last_days":300})");
        RuleFigures::Spread spread;
        const Request spreading = figures.spread(leaf, [&](const RuleFigures::Spread &answer) { spread = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(!spread.totals.bins.empty(), 10000);
        const quint64 buyers = people(*Json::parse(R"({"event":"order","last_days":300})"));
        for (const Vocabulary::Values &values : {spread.times, spread.totals})
            QCOMPARE(std::accumulate(values.bins.begin(), values.bins.end(), quint64(0)), buyers);
        LeafEditor editor(leaf, smallVocabulary(), LeafEditor::Parts::All, &figures);
        auto *slider = editor.findChild<HistogramSlider *>(u"rules.slider.count"_s);
        QVERIFY(slider && editor.findChild<HistogramSlider *>(u"rules.slider.sum"_s));
        QSignalSpy changed(&editor, &LeafEditor::changed);
        editor.resize(500, 300);
        editor.show();
        QTest::keyClick(slider, Qt::Key_End);
        QCOMPARE(changed.last().front().value<Json>().find("count")->find(">=")->toDouble(), spread.times.high);
    }

    // What the models say in English is said in the window's language, with its numbers and names.
    void errorsSpeakTheLanguageOfTheWindow()
    {
        Language language;
        language.use(u"zh_CN"_s);
        const QString seeds = inWindowWords(
            u"There are 2 seeds among 479 customers; a comparison needs at least 50 seeds and 50 others."_s);
        QVERIFY2(seeds.contains(u"479 位客户"_s) && seeds.contains(u"2 位种子"_s), qPrintable(seeds));
        QCOMPARE(inWindowWords(u"Line 3: There is no such customer."_s), u"第 3 行：没有这位客户。"_s);
        QCOMPARE(inWindowWords(u"No event is called \"50% off %1\"."_s), u"没有名为“50% off %1”的行为。"_s);
        QCOMPARE(inWindowWords(u"Never said before."_s), u"Never said before."_s);
        QCOMPARE(inWindowWords(u"This is not the passphrase of the workspace."_s), u"密码不正确。"_s);
        language.use(u"en"_s);
        QVERIFY(!inWindowWords(u"Give --passphrase env:VAR or file:PATH."_s).contains(u"--"_s));
    }

    // A sync says why it stopped as "STREAM: why"; reasons lie in reasons, to the innermost.
    void stoppedSyncsSpeakTheLanguageOfTheWindow()
    {
        Language language;
        language.use(u"zh_CN"_s);
        QCOMPARE(failureText("orders: It did not work in 8 tries. The server cannot be reached."),
                 u"orders: 试了 8 次都未成功。无法连接服务器。"_s);
        QCOMPARE(failureText("orders: The server does not accept the credentials. The server answers with status 401."),
                 u"orders: 服务器不接受这组凭证。服务器返回状态码 401。"_s);
        QCOMPARE(failureText("The answer is garbled: it is a page, not a table."),
                 u"应答无法识别：内容是网页，不是表格。"_s);
        language.use(u"zh_TW"_s);
        QCOMPARE(failureText("orders: The answer does not have the expected list of records: nothing is at \"/data\"."),
                 u"orders: 回應中沒有預期的紀錄清單：「/data」處沒有內容。"_s);
        QCOMPARE(failureText("orders: {\"never\": \"said\"}"), u"orders: {\"never\": \"said\"}"_s);
    }

    // Whatever is wrong in a manifest, at any place of it: what is wrong and how to mend it are said in the window's
    // language.
    void wrongManifestsAreSaidInTheLanguageOfTheWindow()
    {
        Language language;
        language.use(u"zh_TW"_s);
        const Json wrong[] = {nullptr, "", "x",  "http://x",    "/",           "{{y}}",
                              "{{z",   7,  true, Json::array(), Json::object()};
        std::set<QString> told;
        for (const sync::ShippedManifest &shipped : sync::shippedManifests()) {
            Json manifest = *Json::parse(shipped.text);
            std::vector<Json *> places;
            gather(manifest, places);
            for (Json *place : places)
                for (const Json &value : wrong) {
                    Json before = std::exchange(*place, value);
                    const Result<sync::Manifest> read = sync::readManifest(manifest);
                    *place = std::move(before);
                    if (read)
                        continue;
                    for (const std::string &said : {read.error().message, read.error().mend}) {
                        const QString text = QString::fromStdString(said);
                        if (text.isEmpty() || !told.insert(text).second)
                            continue;
                        QVERIFY2(inWindowWords(text) != text, said.c_str());
                    }
                }
        }
        QVERIFY(told.size() > 60);
    }

    void warningsNameThingsAsTheWindowDoes()
    {
        Language language;
        language.use(u"zh_CN"_s);
        const QString hidden = u"No customer has an attribute \"%1\" that rules can see; personal attributes are not "
                               "seen by rules."_s;
        const QString text = RuleCard::warningText(hidden.arg(u"city"_s));
        QVERIFY2(text.contains(knownName(u"city"_s)) && !text.contains(u"city"_s), qPrintable(text));
        QVERIFY(RuleCard::warningText(hidden.arg(u"xyz"_s)).contains(u"xyz"_s));
        QVERIFY2(text.contains(u"个人信息"_s), qPrintable(text)); // which rules do not see
    }

    void sentencesSayTheRule()
    {
        Language language;
        language.use(u"en"_s);
        const Json rule = *Json::parse(
            R"({"all":[{"attribute":"age",">=":30},{"any":[{"tag":"x"},{"not":{"event":"order","count":{"=":0}}}]}]})");
        const QString text = ruleSentence(rule, *smallVocabulary());
        QVERIFY2(text.contains(u"at least 30"_s) && text.contains(u" or "_s), qPrintable(text));
        language.use(u"zh_CN"_s);
        QVERIFY(ruleSentence(rule, *smallVocabulary()) != text);
    }
};

QTEST_MAIN(TestRules)
#include "test_ui_rules.moc"
