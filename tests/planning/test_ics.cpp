// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/ics.h"
#include "services/calendar_service.h"
#include "support/test_env.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

using namespace panorama;
using namespace panorama::services;

class TestIcs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timesBecomeDays();
    void corporaDoNotHurt();
    void damagedFilesDoNotHurt();
    void roundTripOverWorkspaces();
    void cancelledEventsComeAsCancelled();
    void dataRowsAndConflicts();
};

static std::string textOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

static WorkspacePtr makeWorkspace()
{
    NewWorkspace wanted;
    wanted.timeZone = "Asia/Shanghai";
    wanted.passphrase = "secret";
    return *createWorkspace(testing::temporaryFolder() + "/a.panorama", wanted, Clock());
}

static std::string calendarText(const std::string &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n" + lines
        + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

void TestIcs::timesBecomeDays()
{
    const auto zone = *TimeZone::fromName("Asia/Shanghai");
    const std::tuple<const char *, const char *, int> cases[] = {
        {"DTSTART;VALUE=DATE:20260618\r\n", "2026-06-18", 1},
        {"DTSTART;VALUE=DATE:20260618\r\nDTEND;VALUE=DATE:20260621\r\n", "2026-06-18", 3},
        {"DTSTART;VALUE=DATE:20260618\r\nDTEND;VALUE=DATE:20260601\r\n", "2026-06-18", 1},
        {"DTSTART;VALUE=DATE:20260618\r\nDURATION:P2D\r\n", "2026-06-18", 2},
        {"DTSTART:20260617T160000Z\r\nDTEND:20260618T160000Z\r\n", "2026-06-18", 1},
        {"DTSTART;TZID=America/New_York:20260618T090000\r\nDTEND;TZID=America/New_York:20260618T130000\r\n",
         "2026-06-18", 2},
        {"DTSTART:20260618T230000\r\nDTEND:20260619T010000\r\n", "2026-06-18", 2},
    };
    for (const auto &[lines, first, days] : cases) {
        const auto calendar = planning::readIcs(calendarText(lines), zone);
        QVERIFY2(calendar && calendar->events.size() == 1, lines);
        QCOMPARE(calendar->events[0].days.from.toIso(), std::string(first));
        QCOMPARE(calendar->events[0].days.length(), days);
    }
    QCOMPARE(planning::readIcs(calendarText("SUMMARY:x\r\n"), zone)->skipped.size(), std::size_t(1));
    QVERIFY(!planning::readIcs("hello", zone));
    QVERIFY(!planning::readIcs("", zone));
}

void TestIcs::corporaDoNotHurt()
{
    const std::string folder = testing::sharedFolder();
    if (folder.empty())
        QSKIP("no shared folder");
    const auto zone = *TimeZone::fromName("Asia/Shanghai");
    int files = 0, events = 0;
    for (const char *name : {"ics-ical4j", "ics-icalendar"}) {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(folder + "/corpora/" + name)) {
            if (!entry.is_regular_file())
                continue;
            const auto calendar = planning::readIcs(textOf(entry.path()), zone);
            ++files;
            for (const auto &event : calendar ? calendar->events : std::vector<planning::IcsEvent>()) {
                ++events;
                QVERIFY(!event.days.isEmpty());
            }
        }
    }
    std::printf("%d files, %d events\n", files, events);
    QVERIFY(files > 20 && events > 20);
}

// Cut, doubled and garbled bytes of a good file.
void TestIcs::damagedFilesDoNotHurt()
{
    std::mt19937_64 random(testing::randomSeed("damaged"));
    const auto zone = *TimeZone::fromName("Asia/Shanghai");
    const std::string good =
        calendarText("DTSTART;TZID=\"Asia/Shanghai\":20260618T090000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nSUMMARY:双 11\\, "
                     "预热\r\nCATEGORIES:a,b\r\nDURATION:PT3H\r\n");
    for (int i = 0; i < 3000; ++i) {
        std::string text = good;
        for (int k = int(random() % 6); k >= 0; --k) {
            const std::size_t at = random() % text.size();
            if (random() % 3 == 0)
                text.erase(at, random() % 10);
            else if (random() % 2)
                text.insert(at, text.substr(random() % text.size(), random() % 30));
            else
                text[at] = char(random());
        }
        const auto calendar = planning::readIcs(text, zone);
        for (const auto &event : calendar ? calendar->events : std::vector<planning::IcsEvent>())
            QVERIFY(!event.days.isEmpty());
    }
}

void TestIcs::roundTripOverWorkspaces()
{
    const auto workspace = makeWorkspace();
    CampaignEntry entry;
    entry.name = "双 11 预热, 第一波; \"A\" \\ 很长很长很长很长很长很长很长很长很长很长很长很长很长的名字";
    entry.channel = "抖音, 直播; 上海";
    entry.notes = "第一行\n第二行";
    entry.days = {*Date::fromIso("2026-11-01"), *Date::fromIso("2026-11-12")};
    const auto id = saveEntry({}, *workspace, "", entry, "create");
    QVERIFY(id);
    QVERIFY(saveEntry({}, *workspace, "", moved(entry, 3), "create")); // the same name twice
    const std::string text = *exportIcs(*workspace, Instant::fromSeconds(1800000000));
    const auto other = makeWorkspace();
    const auto first = importIcs({}, *other, text);
    QVERIFY(first);
    QCOMPARE(first->created, 2);
    QCOMPARE(importIcs({}, *other, text)->unchanged, 2);
    const auto items = *calendarItems(*other);
    QCOMPARE(items.size(), std::size_t(2));
    QCOMPARE(items[0].entry.name, entry.name);
    QCOMPARE(items[0].entry.channel, entry.channel);
    QCOMPARE(items[0].entry.notes, entry.notes);
    QVERIFY(items[0].entry.days == entry.days);
    QCOMPARE(importIcs({}, *workspace, text)->unchanged, 2); // back home nothing changes
    QCOMPARE(calendarItems(*workspace)->size(), std::size_t(2));
    QVERIFY(*moveLatest({}, *other, campaignDocument, store::Direction::Undo));
    QCOMPARE(calendarItems(*other)->size(), std::size_t(1));
}

void TestIcs::cancelledEventsComeAsCancelled()
{
    const auto workspace = makeWorkspace();
    const std::string event = "DTSTART;VALUE=DATE:20260618\r\nSUMMARY:A\r\n", cancelled = "STATUS:CANCELLED\r\n";
    const auto unknown = importIcs({}, *workspace, calendarText(event + cancelled));
    QVERIFY(unknown);
    QCOMPARE(unknown->created, 0);
    QCOMPARE(unknown->skipped, std::vector<std::string> {"\"A\" is cancelled."});
    QCOMPARE(importIcs({}, *workspace, calendarText(event))->created, 1);
    QCOMPARE(importIcs({}, *workspace, calendarText(event + cancelled))->updated, 1);
    QCOMPARE(calendarItems(*workspace)->at(0).entry.status, std::string("cancelled"));
    QCOMPARE(importIcs({}, *workspace, calendarText(event + cancelled))->unchanged, 1);
    const std::string left = *exportIcs(*workspace, Instant::fromSeconds(1800000000));
    QVERIFY(left.find("STATUS:CANCELLED") != std::string::npos);
    QCOMPARE(importIcs({}, *workspace, left)->unchanged, 1);
}

void TestIcs::dataRowsAndConflicts()
{
    const auto workspace = makeWorkspace();
    QVERIFY(workspace->write({}, [](store::WriteSession &session) {
        session.touch("campaigns");
        return session.database.execute(
            "INSERT INTO campaigns(campaign, name, channel, parent, start, \"end\", created_batch, batch) VALUES"
            "('c1','A','sms',NULL,20000,20009,1,1),('c2','B','sms',NULL,20009,20020,1,1),"
            "('c3','C','sms','c1',20000,20003,1,1),('c4','D','email',NULL,20000,NULL,1,1),('c5','E','email',NULL,NULL,"
            "NULL,1,1)");
    }));
    const auto found = calendarConflicts(*workspace, std::nullopt, nullptr);
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t(1)); // c3 is a part of c1
    QCOMPARE((*found)[0].a + (*found)[0].b + (*found)[0].reason, std::string("c1c2channel"));
    QCOMPARE((*found)[0].days.length(), 1);
    const auto status = [&](const std::string &now) {
        return bool(workspace->write({}, [&](store::WriteSession &session) {
            session.touch("campaigns");
            return session.database.execute("UPDATE campaigns SET status = '" + now + "' WHERE campaign = 'c1'");
        }));
    };
    QVERIFY(status("Cancelled"));
    QVERIFY(calendarConflicts(*workspace, std::nullopt, nullptr)->empty()); // nobody is in the way of c2
    QVERIFY(status("active"));
    auto view = *loadCalendar(*workspace, {{20000}, {20030}}, LaneBy::Channel);
    QCOMPARE(view.items.size(), std::size_t(4));
    QVERIFY(loadCalendar(*workspace, {{20005}, {20005}}, LaneBy::Channel)->items.empty()); // no day, nothing in it
    QCOMPARE(view.undated, std::size_t(1));
    QCOMPARE(view.items[0].group, std::string("email"));
    QVERIFY(view.items[0].entry.alwaysOn);
    const auto id = saveEntry({}, *workspace, "c1", moved(view.items[1].entry, 30), "move campaign");
    QVERIFY(id && *id != "c1");
    QCOMPARE(calendarItems(*workspace)->size(), std::size_t(4)); // the document stands above the row
    QVERIFY(calendarConflicts(*workspace, std::nullopt, nullptr)->empty());
    QVERIFY(*moveLatest({}, *workspace, campaignDocument, store::Direction::Undo));
    QCOMPARE(calendarConflicts(*workspace, std::nullopt, nullptr)->size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestIcs)
#include "test_ics.moc"
