// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/people_writer.h"

#include "core/json.h"
#include "services/sample/brand.h"
#include "store/sealed_places.h"

namespace panorama::services::sample {
namespace {

enum Kind { Phone = 1, Email, Unionid, Openid, MemberNo, Device };

void appendId(std::string &bytes, std::uint32_t id)
{
    for (int shift = 0; shift < 32; shift += 8)
        bytes += char(id >> shift & 0xff);
}

std::string packed(std::vector<std::uint32_t> ids)
{
    std::sort(ids.begin(), ids.end());
    std::string bytes;
    for (const std::uint32_t id : ids)
        appendId(bytes, id);
    return bytes;
}

// {"attrs":{…},"tags":[…]} from parts that are JSON already.
class Fields
{
public:
    void text(const char *name, const std::string &value)
    {
        begin(name);
        appendJsonString(m_attrs, value);
    }
    void number(const char *name, int value)
    {
        begin(name);
        m_attrs += std::to_string(value);
    }
    void flag(const char *name, bool value)
    {
        begin(name);
        m_attrs += value ? "true" : "false";
    }
    std::string json(const std::vector<std::string> &tags = {}) const
    {
        std::string out = "{\"attrs\":{" + m_attrs + "},\"tags\":[";
        for (const std::string &tag : tags) {
            out += &tag == &tags.front() ? "" : ",";
            appendJsonString(out, tag);
        }
        return out + "]}";
    }

private:
    void begin(const char *name) { ((m_attrs += m_attrs.empty() ? "\"" : ",\"") += name) += "\":"; }
    std::string m_attrs;
};

std::vector<std::string> sortedTags(const Person &person)
{
    std::vector<std::string> tags;
    for (const std::size_t tag : person.tags)
        tags.push_back(tagNames()[tag]);
    std::sort(tags.begin(), tags.end());
    return tags;
}

struct Consent
{
    const char *channel;
    Delivery *delivery;
    std::uint32_t party;
    double withdrawn;
};

} // namespace

struct PeopleWriter::Impl
{
    store::Database &database;
    const store::Vault &vault;
    const Market &market;
    store::Statement addIdentifier, addParty, addRecord, addConsent;
    std::int64_t identifierCount = 0, recordCount = 0, partyCount = 0;
    int buyerKind = 0;
    Delivery *leads = nullptr, *members = nullptr, *followers = nullptr, *minis = nullptr, *buyers = nullptr;
    Delivery *memberConsents = nullptr, *leadConsents = nullptr, *followerConsents = nullptr;
    std::string truth, families, keys, lastPhone;
    std::uint32_t lastPhoneId = 0;

    Impl(store::Database &db, const store::Vault &v, const Market &m)
        : database(db),
          vault(v),
          market(m),
          addIdentifier(db.prepare("INSERT INTO identifiers(id, kind, hash, value) VALUES(?,?,?,?)")),
          addParty(db.prepare("INSERT INTO parties(id, members) VALUES(?,?)")),
          addRecord(db.prepare("INSERT INTO records(id, source_id, created, fields, has_name, created_batch, batch, "
                               "key_hash, identifiers, personal) "
                               "VALUES(?,?,?,?,?,?,?,?,?,?)")),
          addConsent(db.prepare("INSERT INTO consents(source_id, party, contact_channel, purpose, state, time, origin, "
                                "created_batch, batch) "
                                "VALUES(?,?,?,'marketing',?,?,?,?,?)"))
    {
    }

    Result<std::uint32_t> identifier(int kind, const char *kindName, const std::string &value)
    {
        const std::int64_t id = ++identifierCount;
        const store::Hash128 hash = vault.identifierHash(kindName, value);
        addIdentifier.bind(id, kind)
            .bindBlob(store::bytesOf(hash))
            .bindBlob(vault.seal(store::identifierPlace(id), value));
        TRY_VOID(addIdentifier.run());
        return std::uint32_t(id);
    }
    Result<std::uint32_t> phone(const Person &person)
    {
        if (lastPhone != person.phone) {
            TRY(lastPhoneId, identifier(Phone, "phone", person.phone));
            lastPhone = person.phone;
        }
        return lastPhoneId;
    }
    Result<std::uint32_t> party(const std::vector<std::uint32_t> &ids)
    {
        if (ids.size() == 1)
            return ids[0];
        TRY_VOID(addParty.bind(++partyCount).bindBlob(packed(ids)).run());
        return std::uint32_t(0x80000000U | std::uint32_t(partyCount));
    }

    void remember(const std::string &key)
    {
        keys += keys.empty() ? "" : ",";
        appendJsonString(keys, key);
    }
    // Some days after the first contact, never after the end.
    Instant joined(const Person &person, int days) const
    {
        const Instant time = market.zone.toInstant(
            {market.date(person.day + days),
             (9 + person.number % 13) * 3600 * microsPerSecond + person.number % 3571 * microsPerSecond});
        return std::min(time, Instant {market.end.micros / microsPerSecond * microsPerSecond});
    }

    Result<void> record(Delivery &delivery, const std::string &source, const std::string &key,
                        const std::vector<std::uint32_t> &ids, Instant created, const std::string &fields,
                        const std::string &name, const std::string &personalAttributes = {})
    {
        std::string personal = "{\"key\":";
        appendJsonString(personal, key);
        if (!name.empty()) {
            personal += ",\"name\":";
            appendJsonString(personal, name);
        }
        personal += personalAttributes.empty() ? "}" : ",\"attrs\":" + personalAttributes + "}";
        const std::int64_t id = ++recordCount;
        const std::string fullKey = source + "/" + key;
        const store::Hash128 hash = vault.recordKeyHash(fullKey);
        addRecord.bind(id, delivery.source, created, fields, int(!name.empty()), delivery.batch, delivery.batch);
        addRecord.bindBlob(store::bytesOf(hash))
            .bindBlob(packed(ids))
            .bindBlob(vault.seal(store::recordPlace(id), personal));
        ++delivery.rows;
        remember(fullKey);
        return addRecord.run();
    }

    Result<void> consent(const Consent &consent, const Person &person, Instant granted)
    {
        Dice dice(std::uint64_t(person.number) * 8 + std::uint64_t(consent.channel[0]));
        TRY_VOID(addConsent
                     .bind(consent.delivery->source, consent.party, consent.channel, 1, granted, "注册同意",
                           consent.delivery->batch, consent.delivery->batch)
                     .run());
        ++consent.delivery->rows;
        const Instant withdrawn {granted.micros + std::int64_t((5 + dice.unit() * 160) * 86400) * microsPerSecond};
        if (!dice.chance(consent.withdrawn) || withdrawn > market.end)
            return {};
        ++consent.delivery->rows;
        return addConsent
            .bind(consent.delivery->source, consent.party, consent.channel, 0, withdrawn, "退订",
                  consent.delivery->batch, consent.delivery->batch)
            .run();
    }

    // What the sales desk notes: a few leads buy for a company, some of them by central purchasing.
    static void addAccount(const Person &person, Fields &fields)
    {
        Dice dice(std::uint64_t(person.number) * 8 + 7);
        const bool business = dice.chance(0.06);
        fields.text("customer_type", business ? "business" : "consumer");
        if (!business)
            return;
        fields.number("annual_purchase", int(std::exp(11.6 + 1.1 * dice.normal())) / 1000 * 1000);
        fields.flag("central_purchasing", dice.chance(0.3));
    }

    Result<void> lead(const Person &person, std::uint32_t phoneId, std::uint32_t emailId, Parties &parties)
    {
        std::vector<std::uint32_t> ids = {phoneId};
        if (emailId)
            ids.push_back(emailId);
        TRY(parties.sales, party(ids));
        Fields fields;
        fields.text("city", cities()[person.city].name);
        fields.text("lead_channel", market.channelName(person.channel));
        addAccount(person, fields);
        TRY_VOID(record(*leads, "CRM", person.leadNo, ids, joined(person, 1), fields.json(), person.typedName));
        if (emailId)
            return consent({"email", leadConsents, parties.sales, 0.15}, person, joined(person, 1));
        return {};
    }

    Result<void> member(const Person &person, std::uint32_t phoneId, Parties &parties)
    {
        TRY(parties.store, identifier(MemberNo, "member_no", person.memberNo));
        const City &city = cities()[person.city];
        Fields fields;
        fields.number("age", person.age);
        fields.text("city", city.name);
        fields.number("city_tier", city.tier);
        if (!person.lead)
            fields.text("customer_type", "consumer");
        fields.text("gender", person.female ? "女" : "男");
        fields.number("level", person.level);
        fields.text("province", city.province);
        fields.number("score", person.score);
        int year = 0, month = 0, day = 0;
        market.date(market.days).toCivil(year, month, day);
        const Date birthday {Date::fromCivil(year - person.age, 1, 1)->days - int(person.number % 365)};
        const Instant since = joined(person, 2);
        std::vector<std::uint32_t> ids = {phoneId, parties.store};
        if (!person.lead && parties.mail)
            ids.push_back(parties.mail);
        TRY_VOID(record(*members, "会员", person.memberNo, ids, since, fields.json(sortedTags(person)), person.name,
                        "{\"birthday\":{\"d\":\"" + birthday.toIso() + "\"}}"));
        return consent({"sms", memberConsents, parties.store, 0.12}, person, since);
    }

    Result<void> follower(const Person &person, std::uint32_t unionId)
    {
        TRY(const std::uint32_t openid, identifier(Openid, "openid", person.followerOpenid));
        Fields fields;
        fields.text("scene", person.number % 3 == 0 ? "扫码关注" : person.number % 3 == 1 ? "文章底部" : "名片分享");
        const Instant since = joined(person, 3);
        TRY_VOID(record(*followers, "公众号", person.followerOpenid, {openid, unionId}, since, fields.json(), {}));
        return consent({"wechat", followerConsents, openid, 0.2}, person, since);
    }

    Result<void> mini(const Person &person, std::uint32_t unionId, Parties &parties)
    {
        TRY(parties.mini, identifier(Openid, "openid", person.miniOpenid));
        std::vector<std::uint32_t> ids = {parties.mini, unionId};
        if (person.miniPhone) {
            TRY(const std::uint32_t id, phone(person));
            ids.push_back(id);
        }
        Fields fields;
        fields.text("city", cities()[person.city].name);
        fields.text("gender", person.female ? "女" : "男");
        return record(*minis, "小程序", person.miniOpenid, ids, joined(person, 0), fields.json(), {});
    }

    Result<void> buyer(const Person &person, Parties &parties)
    {
        TRY(parties.shop, identifier(buyerKind, "buyer_id", person.buyerId));
        std::vector<std::uint32_t> ids = {parties.shop};
        if (person.buyerPhone) {
            TRY(const std::uint32_t id, phone(person));
            ids.push_back(id);
        }
        Fields fields;
        fields.text("city", cities()[person.city].name);
        fields.text("province", cities()[person.city].province);
        return record(*buyers, "天猫旗舰店", person.buyerId, ids, joined(person, 4), fields.json(),
                      person.buyerPhone ? person.name : std::string());
    }

    Result<Parties> write(const Person &person)
    {
        Parties parties;
        if (person.anonymous) {
            TRY(parties.tracking, identifier(Device, "device", person.device));
            remember("全域监测/~device:" + person.device);
            return parties;
        }
        std::uint32_t unionId = 0;
        if (!person.unionid.empty()) {
            TRY(unionId, identifier(Unionid, "unionid", person.unionid));
        }
        if (!person.email.empty()) {
            TRY(parties.mail, identifier(Email, "email", person.email));
        }
        TRY(const std::uint32_t phoneId, phone(person));
        parties.tracking = person.mini ? unionId : phoneId;
        parties.store = phoneId;
        if (person.lead)
            TRY_VOID(lead(person, phoneId, parties.mail, parties));
        if (person.member)
            TRY_VOID(member(person, phoneId, parties));
        if (person.follower)
            TRY_VOID(follower(person, unionId));
        if (person.mini)
            TRY_VOID(mini(person, unionId, parties));
        if (person.buyer)
            TRY_VOID(buyer(person, parties));
        return parties;
    }
};

PeopleWriter::PeopleWriter(store::Database &database, const store::Vault &vault, const Market &market)
    : m_impl(std::make_unique<Impl>(database, vault, market))
{
}
PeopleWriter::~PeopleWriter() = default;

Result<void> PeopleWriter::open(Book &book)
{
    TRY_VOID(m_impl->database.execute("INSERT INTO identifier_kinds(name, strong, global) VALUES('buyer_id', 1, 1)"));
    m_impl->buyerKind = int(m_impl->database.lastInsertId());
    TRY(m_impl->leads, book.deliver("CRM", DataKind::Customers, "crm_leads.csv"));
    TRY(m_impl->members, book.deliver("会员", DataKind::Customers, "members.xlsx"));
    TRY(m_impl->followers, book.deliver("公众号", DataKind::Customers, "followers.csv"));
    TRY(m_impl->minis, book.deliver("小程序", DataKind::Customers, "mini_users.csv"));
    TRY(m_impl->buyers, book.deliver("天猫旗舰店", DataKind::Customers, "tmall_buyers.csv"));
    TRY(m_impl->memberConsents, book.deliver("会员", DataKind::Consents, "member_consents.csv"));
    TRY(m_impl->leadConsents, book.deliver("CRM", DataKind::Consents, "crm_consents.csv"));
    TRY(m_impl->followerConsents, book.deliver("公众号", DataKind::Consents, "follower_consents.csv"));
    return {};
}

Result<Parties> PeopleWriter::add(const Person &person)
{
    m_impl->keys.clear();
    TRY(const Parties parties, m_impl->write(person));
    const std::string entry = "[" + m_impl->keys + "]";
    m_impl->truth += (m_impl->truth.empty() ? "" : ",\n") + entry;
    if (person.sharesPhone) {
        m_impl->families += m_impl->families.empty() ? "" : ",";
        appendJsonString(m_impl->families, person.phone);
    }
    return parties;
}

const std::string &PeopleWriter::truth() const
{
    return m_impl->truth;
}

const std::string &PeopleWriter::families() const
{
    return m_impl->families;
}

} // namespace panorama::services::sample
