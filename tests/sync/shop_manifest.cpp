// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/shop_manifest.h"

namespace panorama::testing {
namespace {

std::string stream(const std::string &name, const std::string &emit)
{
    return R"({"name":")" + name + R"(","request":{"path":"/)" + name
        + R"("},"pagination":{"kind":"cursor","token":{"at":"/next"},"send":{"in":"query","name":"cursor"}},
        "records":{"at":"/rows"},"key":["/id"],"sync":{"mode":"full"},"emit":[)"
        + emit + "]}";
}

} // namespace

std::string shopManifest()
{
    const std::string time = R"("time":{"at":"/at","as":"datetime","formats":["epoch"]})";
    return R"({"panorama_manifest":1,"id":"shop","version":"1.0.0","title":{"en":"Shop","zh":"店"},"config":{"required":["key"],"properties":{"key":{"type":"string","x-secret":true}}},
        "http":{"base_url":"https://shop.example","timeout_s":5},"auth":{"kind":"oauth2","grant":"client_credentials","token_url":"https://shop.example/token","client_id":"me","client_secret":"{{config.key}}"},
        "errors":[{"when":{"status":[503]},"do":"retry","backoff":{"kind":"constant","base_s":0.01}}],"streams":[)"
        + stream("customers",
                 R"({"entity":"customers","key":["key"],"fields":{"key":"/id","id.shop":"/who","id.member_no":"/id"}})")
        + ","
        + stream("orders",
                 R"({"entity":"orders","key":["order_id"],"fields":{"order_id":"/id",)" + time
                     + R"(,"id.shop":"/who","value":{"at":"/cents","as":"money_minor"}}})")
        + ","
        + stream("events",
                 R"({"entity":"events","key":["key"],"fields":{"key":"/id","event":{"const":"visit"},)" + time
                     + R"(,"id.shop":"/who","prop.cents":"/cents"}})")
        + "]}";
}

} // namespace panorama::testing
