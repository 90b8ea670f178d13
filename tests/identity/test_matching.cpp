// SPDX-License-Identifier: GPL-3.0-or-later
// Matching on public sets with known truth: what others reached is reached (answers/identity_resolution.json).
#include "identity/matcher.h"
#include "identity/text_similarity.h"
#include "identity/world.h"
#include "support/test_env.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <numeric>
#include <set>

using namespace panorama;
using namespace panorama::testing;
using namespace panorama::identity;

namespace {

std::vector<std::vector<std::string>> readCsv(const std::string &path)
{
    std::ifstream file(path);
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(file, line);) {
        std::vector<std::string> cells(1);
        bool quoted = false;
        for (const char c : line) {
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
                cells.emplace_back();
            else if (c != '\r')
                cells.back() += c;
        }
        rows.push_back(cells);
    }
    return rows;
}

using Table = std::vector<std::vector<std::string>>;

MatchInput inputOf(const Table &rows, const std::vector<std::string> &names, const std::vector<std::size_t> &columns)
{
    MatchInput input;
    input.records = std::uint32_t(rows.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        MatchField field(names[i], false);
        for (std::uint32_t record = 0; record < input.records; ++record)
            field.add(record, rows[record][columns[i]]);
        field.finish(input.records);
        input.fields.push_back(std::move(field));
    }
    return input;
}

struct Quality
{
    double precision, recall, f1;
};

// Pairs of the transitive closure of the links against pairs of the same entity.
Quality quality(const std::vector<MatchedPair> &pairs, const std::vector<std::string> &truth, double threshold)
{
    std::vector<std::uint32_t> parent(truth.size());
    std::iota(parent.begin(), parent.end(), 0u);
    const auto root = [&](std::uint32_t x) {
        while (parent[x] != x)
            x = parent[x] = parent[parent[x]];
        return x;
    };
    for (const MatchedPair &pair : pairs)
        if (pair.probability > threshold)
            parent[root(pair.a)] = root(pair.b);
    double both = 0, found = 0, real = 0;
    for (std::uint32_t a = 0; a < truth.size(); ++a)
        for (std::uint32_t b = a + 1; b < truth.size(); ++b) {
            const bool same = root(a) == root(b), match = truth[a] == truth[b];
            both += same && match;
            found += same;
            real += match;
        }
    return {both / std::max(1.0, found), both / real, 2 * both / (found + real)};
}

void report(const char *name, const MatchInput &input, const std::vector<std::string> &truth, double wanted)
{
    const auto start = std::chrono::steady_clock::now();
    const std::vector<MatchedPair> pairs = must(matchRecords(input, 0.01, {}));
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    for (const double threshold : {0.99, 0.9, 0.5}) {
        const Quality q = quality(pairs, truth, threshold);
        std::printf("%s above %.2f: precision %.4f recall %.4f f1 %.4f (%.1f s)\n", name, threshold, q.precision,
                    q.recall, q.f1, seconds);
        if (threshold == 0.99 && q.f1 < wanted)
            fail(std::string(name) + " is below " + std::to_string(wanted));
    }
}

void testFebrl(const std::string &folder, const std::vector<std::string> &files, double wanted)
{
    Table rows;
    std::vector<std::string> truth;
    for (const std::string &file : files) {
        Table part = readCsv(folder + "/febrl/" + file);
        rows.insert(rows.end(), part.begin() + 1, part.end());
    }
    for (const auto &row : rows)
        truth.push_back(row[0].substr(4, row[0].find('-', 4) - 4));
    const MatchInput input = inputOf(rows,
                                     {"given_name", "surname", "street_number", "address_1", "address_2", "suburb",
                                      "postcode", "state", "date_of_birth", "soc_sec_id"},
                                     {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    report(files[0].c_str(), input, truth, wanted);
}

void testFake1000(const std::string &folder)
{
    Table rows = readCsv(folder + "/splink/fake_1000.csv");
    rows.erase(rows.begin());
    std::vector<std::string> truth;
    for (const auto &row : rows)
        truth.push_back(row[6]);
    report("fake_1000", inputOf(rows, {"first_name", "surname", "dob", "city", "email"}, {1, 2, 3, 4, 5}), truth, 0.86);
}

void testRestaurants(const std::string &folder)
{
    Table rows = readCsv(folder + "/restaurants/fodors.csv"), zagats = readCsv(folder + "/restaurants/zagats.csv"),
          matches = readCsv(folder + "/restaurants/matches_fodors_zagats.csv");
    rows.erase(rows.begin());
    rows.insert(rows.end(), zagats.begin() + 1, zagats.end());
    std::vector<std::string> truth;
    for (std::size_t i = 0; i < rows.size(); ++i)
        truth.push_back((i < 533 ? "f" : "z") + rows[i][0]);
    for (std::size_t i = 1; i < matches.size(); ++i)
        std::replace(truth.begin(), truth.end(), "z" + matches[i][1], "f" + matches[i][0]);
    report("fodors_zagats", inputOf(rows, {"name", "addr", "city", "phone", "type"}, {1, 2, 3, 4, 5}), truth, 0.92);
}

void testSimilarities()
{
    const auto near = [](double a, double b) { return std::abs(a - b) < 0.0005; };
    CHECK(near(jaroWinkler(U"martha", U"marhta"), 0.9611));
    CHECK(near(jaroWinkler(U"dixon", U"dicksonx"), 0.8133));
    CHECK(near(jaroWinkler(U"dwayne", U"duane"), 0.84));
    CHECK(jaroWinkler(U"abc", U"xyz") == 0);
    CHECK(editDistance(U"ca", U"ac", 3) == 1);
    CHECK(editDistance(U"kitten", U"sitting", 5) == 3);
    CHECK(editDistance(U"kitten", U"sitting", 1) == 2);
}

} // namespace

int main()
{
    testSimilarities();
    const std::string shared = sharedFolder();
    if (shared.empty())
        return 77;
    testFebrl(shared + "/data", {"febrl1.csv"}, 0.999);
    testFake1000(shared + "/data");
    testRestaurants(shared + "/data");
    testFebrl(shared + "/data", {"febrl4a.csv", "febrl4b.csv"}, 0.9995);
    return 0;
}
