// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/code_batch.h"

#include <algorithm>
#include <set>

namespace panorama {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's: no I, L, O, U
constexpr std::size_t checkDigits = 8, serialDigits = 5, mostPrefix = 6;

std::string digitsOf(std::uint64_t number, std::size_t digits)
{
    std::string text(digits, '0');
    for (std::size_t i = digits; i-- > 0; number /= alphabet.size())
        text[i] = alphabet[number % alphabet.size()];
    return text;
}

void readStores(JsonReader &reader, CodeBatch &batch)
{
    const Json *stores = reader.optionalArray("stores");
    std::set<std::string> seen;
    for (std::size_t i = 0; stores && i < stores->items().size(); ++i) {
        const Json &store = stores->items()[i];
        if (!store.isString() || store.text().empty() || !seen.insert(store.text()).second)
            return reader.complain("A store is named once, by a text.",
                                   reader.pointer("stores") + "/" + std::to_string(i));
        batch.stores.push_back(store.text());
    }
}

void check(JsonReader &reader, const CodeBatch &batch)
{
    const bool isPlain =
        std::ranges::all_of(batch.prefix, [](char c) { return alphabet.find(c) != std::string_view::npos; });
    if (batch.prefix.empty() || batch.prefix.size() > mostPrefix || !isPlain)
        reader.complain("A prefix has 1 to 6 of the signs 0-9 and A-Z without I, L, O, U.", reader.pointer("prefix"));
    if (batch.size() > CodeBatch::mostCodes)
        reader.complain("A batch has at most 2,000,000 codes.", reader.pointer("count"), "Make several batches.");
    if (batch.link.empty())
        return;
    const std::size_t at = batch.link.find("{code}");
    if ((!batch.link.starts_with("https://") && !batch.link.starts_with("http://")) || at == std::string::npos
        || batch.link.find("{code}", at + 1) != std::string::npos)
        reader.complain("A link starts with https:// and holds {code} once.", reader.pointer("link"),
                        "Such as https://go.brand.example/c?k={code}");
    else if (batch.link.size() > CodeBatch::longestLink)
        reader.complain("The link is longer than 200 signs: its QR code would be hard to read.",
                        reader.pointer("link"));
}

} // namespace

std::string CodeBatch::contentOf(const std::string &code) const
{
    const std::size_t at = link.find("{code}");
    return at == std::string::npos ? code : link.substr(0, at) + code + link.substr(at + 6);
}

Result<CodeBatch> parseCodeBatch(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    CodeBatch batch;
    reader.format("panorama.codes/1");
    batch.name = reader.text("name");
    batch.prefix = reader.text("prefix");
    batch.count = reader.integer("count", 1, CodeBatch::mostCodes);
    batch.link = reader.optionalText("link").value_or("");
    batch.event = reader.optionalText("event").value_or(batch.event);
    batch.property = reader.optionalText("property").value_or(batch.property);
    batch.key = reader.optionalText("key").value_or("");
    readStores(reader, batch);
    if (!reader.failed())
        check(reader, batch);
    TRY_VOID(reader.finish());
    return batch;
}

std::string codeText(const CodeBatch &batch, std::int64_t serial, std::uint64_t check)
{
    return batch.prefix + "-" + digitsOf(std::uint64_t(serial), serialDigits) + "-" + digitsOf(check, checkDigits);
}

// Crockford's base 32 as people type it: small letters, O for 0, I and L for 1.
static std::string asTyped(std::string_view text)
{
    std::string plain(text);
    for (char &c : plain) {
        c = c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
        c = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
    }
    return plain;
}

static std::optional<ReadCode> readExactCode(std::string_view text, std::string_view prefix)
{
    const std::size_t length = prefix.size() + 2 + serialDigits + checkDigits;
    for (std::size_t at = text.find(prefix); at != std::string_view::npos; at = text.find(prefix, at + 1)) {
        const std::string_view code = text.substr(at, length);
        const bool isAlone = at == 0 || alphabet.find(text[at - 1]) == std::string_view::npos;
        if (!isAlone || code.size() != length || code[prefix.size()] != '-'
            || code[prefix.size() + 1 + serialDigits] != '-')
            continue;
        ReadCode found {std::string(prefix), std::string(code), 0};
        bool isPlain = true;
        for (std::size_t i = 0; i < serialDigits; ++i) {
            const std::size_t digit = alphabet.find(code[prefix.size() + 1 + i]);
            isPlain = isPlain && digit != std::string_view::npos;
            found.serial = found.serial * std::int64_t(alphabet.size()) + std::int64_t(digit);
        }
        if (isPlain)
            return found;
    }
    return std::nullopt;
}

std::optional<ReadCode> readCode(std::string_view text, std::string_view prefix)
{
    const auto exact = readExactCode(text, prefix);
    return exact ? exact : readExactCode(asTyped(text), prefix);
}

} // namespace panorama
