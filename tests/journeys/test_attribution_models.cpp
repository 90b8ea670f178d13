// SPDX-License-Identifier: GPL-3.0-or-later
// Attribution models against published answers, all coalitions, and a simulation-free second way.
#include "journeys/path_file.h"
#include "support/test_env.h"

#include <QtTest>

#include <cmath>
#include <fstream>
#include <random>
#include <sstream>

using namespace panorama;
using namespace panorama::journeys;

namespace {

std::string readAll(const std::string &path)
{
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

AttributionSpec specOf(const std::string &more)
{
    const Result<Json> json = Json::parse("{\"format\":\"panorama.attribution/1\"" + more + "}");
    return parseAttributionSpec(*json, true).value();
}

AttributionResult attribute(const std::string &csv, const std::string &more = "")
{
    return attributePaths(specOf(more), csv, "CNY").value();
}

const AttributionResult::Model *find(const AttributionResult &result, AttributionModel model)
{
    for (const AttributionResult::Model &entry : result.models)
        if (entry.model == model)
            return &entry;
    return nullptr;
}

double difference(const AttributionResult &result, AttributionModel model, const Json &expected, bool values = false)
{
    const AttributionResult::Model *entry = find(result, model);
    double worst = entry && entry->rows.size() == expected.members().size() ? 0 : INFINITY;
    for (std::size_t i = 0; entry && i < entry->rows.size(); ++i) {
        const AttributionRow &row = entry->rows[i];
        const double found = values ? Decimal::fromText(row.value)->toDouble() : row.conversions;
        const Json *wanted = row.by ? expected.find(*row.by) : nullptr;
        worst = std::max(worst, wanted ? std::abs(found - wanted->toDouble()) : INFINITY);
    }
    return worst;
}

// Every model adds up: conversions nearly, values to the last digit.
void checkSums(const AttributionResult &result)
{
    for (const AttributionResult::Model &model : result.models) {
        double conversions = 0;
        Decimal value;
        for (const AttributionRow &row : model.rows) {
            conversions += row.conversions;
            value = value + *Decimal::fromText(row.value);
        }
        QVERIFY(std::abs(conversions - result.conversions) <= 1e-9 * std::max(1.0, result.conversions));
        QCOMPARE(value.toText(), Decimal::fromText(result.value)->toText());
    }
}

} // namespace

class TestAttributionModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pathData();
    void tinyExample();
    void repeats();
    void untouchedAndNull();
    void shapleyEqualsAllCoalitions();
    void higherOrdersOfManyStates();
    void badFiles();
    void badSpecs();
};

void TestAttributionModels::pathData()
{
    const std::string csv = readAll(testing::sharedFolder() + "/data/attribution/PathData.csv");
    const std::string answers = readAll(testing::sharedFolder() + "/data/answers/attribution.json");
    if (csv.empty() || answers.empty())
        QSKIP("The shared data are missing.");
    const Json json = Json::parse(answers).value();
    const AttributionResult result = attribute(csv, R"(,"half_life_days":1)");
    QCOMPARE(result.conversions, 19785.0);
    QVERIFY(std::abs(Decimal::fromText(result.value)->toDouble() - json.find("total_value")->toDouble()) < 1e-4);
    const std::pair<AttributionModel, const char *> rules[] = {
        {AttributionModel::First, "first"},
        {AttributionModel::Last, "last"},
        {AttributionModel::Linear, "linear"},
        {AttributionModel::Position, "position_40_20_40"},
        {AttributionModel::TimeDecay, "time_decay_half_per_step"}};
    for (const auto &[model, key] : rules)
        QVERIFY2(difference(result, model, *json.find("heuristics")->find(key)) < 2e-10, key);
    for (const auto &[model, key] : {rules[0], rules[1], rules[2]})
        QVERIFY2(difference(result, model, *json.find("heuristics_value")->find(key), true) < 3e-10, key);
    QVERIFY(difference(result, AttributionModel::Shapley, *json.find("shapley_subset_game")) < 1e-9);
    QVERIFY(difference(result, AttributionModel::Markov, *json.at("/markov1_with_null/attributed")) < 1e-9);
    const AttributionResult plain = attribute(csv, R"(,"models":["markov"],"null_paths":false)");
    QVERIFY(difference(plain, AttributionModel::Markov, *json.at("/markov1/attributed")) < 1e-9);
    const AttributionResult second = attribute(csv, R"(,"models":["markov"],"order":2)");
    QVERIFY(difference(second, AttributionModel::Markov, *json.at("/markov2_with_null_tuple_states/attributed"))
            < 1e-9);
    checkSums(result);
}

void TestAttributionModels::tinyExample()
{
    const std::string csv = "path,total_conversions,total_null\nC1 > C2 > C3,1,0\nC1,0,1\nC2 > C3,0,1\n";
    const AttributionResult result = attribute(csv, R"(,"models":["markov"])");
    const std::vector<AttributionRow> &rows = find(result, AttributionModel::Markov)->rows;
    QCOMPARE(rows.size(), std::size_t(3));
    for (const auto &[i, share] : {std::pair(0, 0.2), std::pair(1, 0.4), std::pair(2, 0.4)})
        QVERIFY(std::abs(rows[std::size_t(i)].conversions - share) < 1e-12);
}

// A channel that repeats counts each time in linear and once where channels are removed.
void TestAttributionModels::repeats()
{
    const AttributionResult result = attribute("path,total_conversions,total_conversion_value\na > a > b,3,9.01\n");
    const auto &linear = find(result, AttributionModel::Linear)->rows;
    QCOMPARE(linear[0].conversions, 2.0);
    QCOMPARE(linear[1].conversions, 1.0);
    QCOMPARE(find(result, AttributionModel::Shapley)->rows[0].conversions, 1.5);
    QCOMPARE(find(result, AttributionModel::Markov)->rows[0].conversions, 1.5);
    QCOMPARE(find(result, AttributionModel::First)->rows[0].value, std::string("9.01"));
    checkSums(result);
}

void TestAttributionModels::untouchedAndNull()
{
    const AttributionResult result = attribute("path,total_conversions,total_conversion_value,total_null\n"
                                               ",2,5,0\n\"a, x > b\",1,1.50,0\nc,0,0,4\n");
    QCOMPARE(result.conversions, 3.0);
    QCOMPARE(result.value, std::string("6.50"));
    for (const AttributionResult::Model &model : result.models) {
        const AttributionRow &last = model.rows.back();
        QVERIFY(last.untouched && !last.by);
        QCOMPARE(last.conversions, 2.0);
        QCOMPARE(last.value, std::string("5.00"));
        QCOMPARE(model.rows.size(), std::size_t(model.model == AttributionModel::Markov ? 4 : 3));
        QCOMPARE(*model.rows[0].by, std::string("a, x"));
    }
    checkSums(result);
}

void TestAttributionModels::shapleyEqualsAllCoalitions()
{
    std::mt19937_64 random(testing::randomSeed("shapley"));
    for (int round = 0; round < 20; ++round) {
        const int channels = 1 + int(random() % 8);
        std::vector<std::pair<unsigned, double>> paths;
        std::string csv = "path,total_conversions,total_conversion_value,total_null\n";
        for (int i = 0; i < 30; ++i) {
            unsigned set = 0;
            std::string path;
            for (int touch = int(random() % 6); touch >= 0; --touch) {
                const unsigned channel = unsigned(random() % std::uint64_t(channels));
                set |= 1u << channel;
                path += (path.empty() ? "c" : " > c") + std::to_string(channel);
            }
            const int conversions = int(random() % 5);
            paths.emplace_back(set, conversions);
            csv += path + "," + std::to_string(conversions) + ",0." + std::to_string(random() % 1000) + ",1\n";
        }
        std::vector<double> worth(1u << channels, 0.0), shapley(std::size_t(channels), 0.0);
        for (unsigned set = 0; set < worth.size(); ++set)
            for (const auto &[needs, conversions] : paths)
                worth[set] += (needs & ~set) == 0 ? conversions : 0;
        std::vector<double> factorial(std::size_t(channels) + 1, 1.0);
        for (std::size_t n = 1; n < factorial.size(); ++n)
            factorial[n] = factorial[n - 1] * double(n);
        for (unsigned set = 0; set < worth.size(); ++set)
            for (int c = 0; c < channels; ++c)
                if (!(set >> c & 1)) {
                    const auto size = std::size_t(std::popcount(set));
                    const double weight =
                        factorial[size] * factorial[std::size_t(channels) - size - 1] / factorial.back();
                    shapley[std::size_t(c)] += weight * (worth[set | 1u << c] - worth[set]);
                }
        const AttributionResult result = attribute(csv);
        for (const AttributionRow &row : find(result, AttributionModel::Shapley)->rows)
            QVERIFY(std::abs(row.conversions - shapley[std::size_t((*row.by)[1] - '0')]) < 1e-9);
        checkSums(result);
    }
}

// More states than are eliminated: the sparse way gives what a chain that is known by heart gives, and adds up.
void TestAttributionModels::higherOrdersOfManyStates()
{
    std::mt19937_64 random(testing::randomSeed("markov"));
    std::string csv = "path,total_conversions,total_null\n";
    for (int i = 0; i < 3000; ++i) {
        std::string path;
        for (int touch = int(random() % 12); touch >= 0; --touch)
            path += (path.empty() ? "c" : " > c") + std::to_string(random() % 13);
        csv += path + "," + std::to_string(random() % 3) + "," + std::to_string(random() % 5) + "\n";
    }
    for (const char *order : {"3", "4"}) {
        const AttributionResult result =
            attribute(csv, R"(,"models":["markov","shapley"],"order":)" + std::string(order));
        QCOMPARE(result.models.size(), std::size_t(1));
        QCOMPARE(result.warnings.size(), std::size_t(1));
        QCOMPARE(result.warnings[0].path, std::string("/models/1"));
        checkSums(result);
    }
}

void TestAttributionModels::badFiles()
{
    const AttributionSpec spec = specOf("");
    const std::pair<const char *, const char *> files[] = {
        {"", "line 1"},
        {"path\na\n", "line 1"},
        {"path,total_conversions\n\"a,1\n", "line 2"},
        {"path,total_conversions\na,1\na,x\n", "line 3, total_conversions"},
        {"path,total_conversions\na >  > b,1\n", "line 2, path"},
        {"path,total_conversions\na > b >,1\n", "line 2, path"},
        {"path,total_conversions\n> b,1\n", "line 2, path"},
        {"path,total_conversions\na,-1\n", "line 2, total_conversions"}};
    for (const auto &[csv, where] : files) {
        const Result<AttributionResult> result = attributePaths(spec, csv, "");
        QVERIFY(!result);
        QCOMPARE(result.error().where, std::string(where));
    }
    QCOMPARE(attributePaths(spec, "path,total_conversions\n", "")->conversions, 0.0);
}

void TestAttributionModels::badSpecs()
{
    const std::pair<const char *, const char *> documents[] = {
        {R"({"format":"panorama.attribution/2"})", "/format"},
        {R"({"format":"panorama.attribution/1","models":["best"]})", "/models/0"},
        {R"({"format":"panorama.attribution/1","models":["first","first"]})", "/models/1"},
        {R"({"format":"panorama.attribution/1","order":0})", "/order"},
        {R"({"format":"panorama.attribution/1","position":[0.5,0.5,0.5]})", "/position"},
        {R"({"format":"panorama.attribution/1","touch":{"event":["a"],"by":"weather"}})", "/touch/by"},
        {R"({"format":"panorama.attribution/1","conversion":{"event":"a","where":[{}]}})", "/conversion/where/0"},
        {R"({"format":"panorama.attribution/1","x":1})", "/x"},
        {R"({"format":"panorama.attribution/1","from":"2026-02-30"})", "/from"},
        {R"({"format":"panorama.attribution/1","half_life_days":0})", "/half_life_days"}};
    for (const auto &[text, where] : documents) {
        const Result<AttributionSpec> spec = parseAttributionSpec(*Json::parse(text), true);
        QVERIFY2(!spec, text);
        QCOMPARE(spec.error().where, std::string(where));
    }
}

QTEST_APPLESS_MAIN(TestAttributionModels)
#include "test_attribution_models.moc"
