// SPDX-License-Identifier: GPL-3.0-or-later
// The round trip of the loss sheet: who was lost is listed, sales write why, and the funnel counts just that. Who was
// lost is known from how the world is made: of thirty visitors twenty leave a lead, five of those order; of the other
// fifteen four have said why in a call after it.
#include "journeys/paths.h"
#include "services/import_service.h"
#include "services/loss_sheet.h"
#include "services/workspace_service.h"
#include "support/must.h"
#include "support/test_env.h"
#include "sync/files/table_reader.h"

#include <QTest>

#include <fstream>
#include <map>

using namespace panorama;
using namespace panorama::testing;

namespace {

constexpr int visitors = 30, leads = 20, orders = 5, known = 4; // known: whose reason a call has told

services::WorkspacePtr world()
{
    services::NewWorkspace wanted;
    wanted.passphrase = "secret";
    auto workspace = must(services::createWorkspace(temporaryFolder() + "/losses.panorama", wanted, Clock()));
    if (!workspace->unlock({std::string("secret"), false}))
        qFatal("not unlocked");
    const std::string path = temporaryFolder() + "/events.csv";
    std::ofstream file(path);
    file << "event,phone,time,reason\n";
    for (int i = 0; i < visitors; ++i) {
        const std::string phone = std::to_string(13800000000 + i);
        file << "visit," << phone << ",2026-01-0" << 1 + i % 5 << "T10:00:00+08:00,\n";
        if (i < leads)
            file << "lead," << phone << ",2026-01-10T10:00:00+08:00,\n";
        if (i < orders)
            file << "deal," << phone << ",2026-01-12T10:00:00+08:00,\n";
        if (i >= orders && i < orders + known)
            file << "call," << phone << ",2026-01-15T10:00:00+08:00,said before\n";
    }
    file.close();
    const Json mapping = must(Json::parse(
        R"({"format":"panorama.mapping/1","kind":"events","source":"web","fields":{"event":{"column":"event"},"id.phone":{"column":"phone"},"time":{"column":"time","format":"iso"},"prop.loss_reason":{"column":"reason"}}})"));
    must(services::runImport(Job(), *workspace, {{path}, mapping, false, std::nullopt, false}));
    return workspace;
}

Json funnel()
{
    return must(Json::parse(
        R"({"format":"panorama.funnel/1","name":"loop","steps":[{"event":"visit"},{"event":"lead"},{"event":"deal"}],"from":"2026-01-01","to":"2026-02-01"})"));
}

const Instant asOf = *instantFromIso("2026-06-01T00:00:00+08:00", TimeZone());

std::map<std::string, std::uint64_t> reasons(store::Workspace &workspace, std::size_t step)
{
    const Job job;
    const auto result = must(services::runFunnel({workspace, asOf, job}, must(parseFunnelSpec(funnel()))));
    return {result.steps[step].lossReasons.begin(), result.steps[step].lossReasons.end()};
}

using Sheet = std::vector<std::vector<std::string>>;

// With its header, which stands below a title.
Sheet readBack(const std::string &path)
{
    FileOptions options;
    options.headerRow = 3;
    const auto reader = must(sync::openTable(path, options, {}));
    Sheet sheet {reader->columns()};
    sync::TablePart part;
    while (must(reader->next(part))) {
        const auto batch = reader->cut(part);
        for (std::size_t i = 0; i < batch->rows(); ++i) {
            sheet.emplace_back();
            for (std::size_t c = 0; c < reader->columns().size(); ++c)
                sheet.back().emplace_back(batch->cell(i, c));
        }
    }
    return sheet;
}

// As a spreadsheet saves it, with the columns in another order and blanks that nobody sees.
void writeTurned(const std::string &path, const Sheet &sheet)
{
    std::ofstream file(path);
    file << "our comments,,\n";
    for (const auto &row : sheet) {
        for (auto cell = row.rbegin(); cell != row.rend(); ++cell)
            file << (cell == row.rbegin() ? "" : ",") << '"' << *cell << " \"";
        file << "\n";
    }
}

std::size_t placeOf(const Sheet &sheet, const std::string &header)
{
    return std::size_t(std::find(sheet[0].begin(), sheet[0].end(), header) - sheet[0].begin());
}

} // namespace

class TestLossSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reasonsComeBack_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<std::string>("reasonName");
        QTest::addColumn<std::string>("stepName");
        QTest::addColumn<std::string>("beforeName");
        using segments::SentenceLanguage;
        QTest::newRow("en") << int(SentenceLanguage::English) << std::string("loss_reason") << std::string("step")
                            << std::string("reason so far");
        QTest::newRow("zh_CN") << int(SentenceLanguage::SimplifiedChinese) << std::string("流失原因（请填写）")
                               << std::string("步骤") << std::string("已有原因");
        QTest::newRow("zh_TW") << int(SentenceLanguage::TraditionalChinese) << std::string("流失原因（請填寫）")
                               << std::string("步驟") << std::string("已有原因");
    }
    void reasonsComeBack()
    {
        QFETCH(int, language);
        QFETCH(std::string, reasonName);
        QFETCH(std::string, stepName);
        QFETCH(std::string, beforeName);
        const auto workspace = world();
        const std::string sheetFile = temporaryFolder() + "/losses.xlsx",
                          filledFile = temporaryFolder() + "/filled.csv";
        const Job job;
        services::LossSheetRequest request {sheetFile, 0, true, segments::SentenceLanguage(language), {}};
        const Json written =
            must(services::exportLossSheet({*workspace, asOf, job}, must(parseFunnelSpec(funnel())), request));
        QCOMPARE(written.find("rows")->integer(), std::int64_t(visitors - orders));
        QCOMPARE(
            reasons(*workspace, 1),
            (std::map<std::string, std::uint64_t> {{"not_given", leads - orders - known}, {"said before", known}}));

        // The untouched sheet says nothing.
        QCOMPARE(must(services::importLossSheet(job, *workspace, sheetFile)).find("filled")->integer(),
                 std::int64_t(0));

        Sheet sheet = readBack(sheetFile);
        QCOMPARE(sheet.size(), std::size_t(visitors - orders + 1));
        const std::size_t reason = placeOf(sheet, reasonName), step = placeOf(sheet, stepName),
                          before = placeOf(sheet, beforeName);
        std::map<std::string, std::map<std::string, std::uint64_t>> expected; // by step
        std::int64_t filled = 0, replaced = 0;
        for (std::size_t i = 1; i < sheet.size(); ++i) {
            std::vector<std::string> &row = sheet[i];
            if (i % 2 == 0 || !row[before].empty()) {
                row[reason] = i % 3 ? "太贵" : "no budget";
                ++filled;
                replaced += !row[before].empty();
            }
            ++expected[row[step]][row[reason].empty() ? "not_given" : row[reason]];
        }
        QCOMPARE(replaced, std::int64_t(known));
        writeTurned(filledFile, sheet);
        QCOMPARE(must(services::importLossSheet(job, *workspace, filledFile)).find("filled")->integer(), filled);
        QCOMPARE(reasons(*workspace, 0), expected["1"]);
        QCOMPARE(reasons(*workspace, 1), expected["2"]);

        // The same sheet again changes nothing.
        must(services::importLossSheet(job, *workspace, filledFile));
        QCOMPARE(reasons(*workspace, 1), expected["2"]);
    }

    // A note is nothing that the customer did: four who left a lead and then called were lost between the two.
    void notesStandBetweenNoSteps()
    {
        const auto workspace = world();
        const Job job;
        const std::string sheetFile = temporaryFolder() + "/losses.xlsx",
                          filledFile = temporaryFolder() + "/filled.csv";
        const auto figures = [&] {
            const auto strict = must(parseFunnelSpec(must(Json::parse(
                R"({"format":"panorama.funnel/1","order":"strict","steps":[{"event":"visit"},{"event":"lead"},{"event":"call"}],"from":"2026-01-01","to":"2026-02-01"})"))));
            const auto paths = must(parsePathsSpec(must(Json::parse(
                R"({"format":"panorama.paths/1","anchor":{"event":"visit"},"steps":5,"from":"2026-01-01","to":"2026-02-01"})"))));
            const auto found = must(services::runFunnel({*workspace, asOf, job}, strict));
            return std::pair(
                found.steps[2].customers,
                journeys::toJson(must(services::runPaths({*workspace, asOf, job}, paths))).find("paths")->dump());
        };
        const auto before = figures();
        QCOMPARE(before.first, std::uint64_t(known));
        must(services::exportLossSheet({*workspace, asOf, job}, must(parseFunnelSpec(funnel())),
                                       {sheetFile, 0, true, {}, {}}));
        Sheet sheet = readBack(sheetFile);
        const std::size_t reason = placeOf(sheet, "loss_reason");
        for (std::size_t i = 1; i < sheet.size(); ++i)
            sheet[i][reason] = "no budget";
        writeTurned(filledFile, sheet);
        must(services::importLossSheet(job, *workspace, filledFile));
        const auto after = figures();
        QCOMPARE(after.first, before.first);
        QCOMPARE(after.second, before.second);
    }

    void aForeignFileIsRefused()
    {
        const std::string path = temporaryFolder() + "/other.csv";
        std::ofstream(path) << "a,b\n1,2\n";
        services::NewWorkspace wanted;
        wanted.passphrase = "secret";
        const auto workspace = must(services::createWorkspace(temporaryFolder() + "/none.panorama", wanted, Clock()));
        QVERIFY(!services::importLossSheet({}, *workspace, path));
    }
};

QTEST_GUILESS_MAIN(TestLossSheet)
#include "test_loss_sheet.moc"
