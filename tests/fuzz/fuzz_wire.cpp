// SPDX-License-Identifier: GPL-3.0-or-later
// What comes over the wire or from a stored file: addresses, compressed bodies, dates of headers, event chunks,
// envelopes of the vault, specifications in YAML.
#include "fuzz/target.h"
#include "store/event_chunk.h"
#include "store/vault.h"
#include "sync/engine/time_format.h"
#include "sync/lint/api_document.h"
#include "sync/net/inflate.h"
#include "sync/net/url.h"

using namespace panorama;

namespace {

void readAddress(std::string_view text)
{
    const Result<sync::Url> url = sync::Url::parse(text);
    if (!url)
        return;
    const Result<sync::Url> again = sync::Url::parse(url->text());
    fuzz::require(again.has_value() && again->sameOrigin(*url), "an address survives a round trip");
    if (const Result<sync::Url> next = url->resolve("../next?page=2"))
        fuzz::require(next->sameOrigin(*url), "a relative reference stays at its origin");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const store::Vault vault("fuzz", {});
    const std::string_view text = fuzz::textOf(bytes, size);
    readAddress(text);
    (void)sync::inflated(std::string(text));
    (void)sync::parseHttpDate(text);
    (void)store::decodeChunk({}, text);
    (void)vault.open("records|1", text);
    if (size < 4096)
        (void)sync::readApiDocument(std::string(text));
    return 0;
}
