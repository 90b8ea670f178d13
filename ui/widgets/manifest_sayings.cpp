// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/error_sayings.h"

#include <QCoreApplication>

namespace panorama::ui {
namespace {

// What is wrong in a source, its manifest and the addresses that it names.
constexpr const char *sayings[] = {
    QT_TRANSLATE_NOOP("Errors", "A secret may not stand in an address."),
    QT_TRANSLATE_NOOP("Errors", "Send it in a header, the query or the body."),
    QT_TRANSLATE_NOOP("Errors", "The template {{%1}} names nothing."),
    QT_TRANSLATE_NOOP("Errors", "A template is not closed."),
    QT_TRANSLATE_NOOP("Errors", "End it with }}."),
    QT_TRANSLATE_NOOP("Errors", "There is no item without \"each\"."),
    QT_TRANSLATE_NOOP("Errors", "Only https:// is spoken."),
    QT_TRANSLATE_NOOP("Errors", "Write the address with https://."),
    QT_TRANSLATE_NOOP("Errors", "A parent is a stream above this one."),
    QT_TRANSLATE_NOOP("Errors", "Two streams have the name \"%1\"."),
    QT_TRANSLATE_NOOP("Errors", "\"%1\" is no host name."),
    QT_TRANSLATE_NOOP("Errors", "A secret is a text."),
    QT_TRANSLATE_NOOP("Errors", "There is no such setting."),
    QT_TRANSLATE_NOOP("Errors", "There is no such time zone."),
    QT_TRANSLATE_NOOP("Errors", "A currency has three capital letters, as in CNY."),
    QT_TRANSLATE_NOOP("Errors", "An id is 2 to 41 small letters, digits and hyphens, a letter first."),
    QT_TRANSLATE_NOOP("Errors", "A version has three numbers, as in 1.0.0."),
    QT_TRANSLATE_NOOP("Errors", "A source without a stream brings nothing."),
    QT_TRANSLATE_NOOP("Errors", "This grant needs the address where people agree."),
    QT_TRANSLATE_NOOP("Errors", "A field takes its value from exactly one place."),
    QT_TRANSLATE_NOOP("Errors", "Give one of at, item, const, config, partition, slice, first_of and template."),
    QT_TRANSLATE_NOOP("Errors", "\"%1\" is no JSON pointer."),
    QT_TRANSLATE_NOOP("Errors", "A constant is written {\"const\": …}."),
    QT_TRANSLATE_NOOP("Errors", "Begin with /, as in /data/id."),
    QT_TRANSLATE_NOOP("Errors", "Rows of this kind need the field \"%1\"."),
    QT_TRANSLATE_NOOP("Errors", "Rows of this kind need an identifier."),
    QT_TRANSLATE_NOOP("Errors", "Add a field id.KIND."),
    QT_TRANSLATE_NOOP("Errors", "The key names a field that is not there."),
    QT_TRANSLATE_NOOP("Errors", "A token is found by exactly one of at, header and last_record."),
    QT_TRANSLATE_NOOP("Errors", "The next address is found by exactly one of at and link_header."),
    QT_TRANSLATE_NOOP("Errors", "A status is a number such as 429, or \"5xx\"."),
    QT_TRANSLATE_NOOP("Errors", "A rule needs at least one condition."),
    QT_TRANSLATE_NOOP("Errors", "A comparison needs the place in the answer."),
    QT_TRANSLATE_NOOP("Errors", "This is no regular expression."),
    QT_TRANSLATE_NOOP("Errors", "A list or a template of one is expected here."),
    QT_TRANSLATE_NOOP("Errors", "A partition takes its values from a list or from a parent stream."),
    QT_TRANSLATE_NOOP("Errors", "Give exactly one of values and parent."),
    QT_TRANSLATE_NOOP("Errors", "The pointer of the side-loaded list is expected here."),
    QT_TRANSLATE_NOOP("Errors", "A stream needs a key."),
    QT_TRANSLATE_NOOP("Errors", "A key is a list of JSON pointers."),
    QT_TRANSLATE_NOOP("Errors", "\"%1\" is no decoder."),
    QT_TRANSLATE_NOOP("Errors", "One of json, jsonl, csv, tsv, gzip, zip, xml, gbk."),
    QT_TRANSLATE_NOOP("Errors", "A stream's name is small letters, digits and _."),
    QT_TRANSLATE_NOOP("Errors", "A stream has a request or a job."),
    QT_TRANSLATE_NOOP("Errors", "Give exactly one of request and job."),
    QT_TRANSLATE_NOOP("Errors", "A stream that emits nothing brings nothing."),
    QT_TRANSLATE_NOOP("Errors", "A step of nothing never ends."),
    QT_TRANSLATE_NOOP("Errors", "\"lookback_days\" must be a whole number of days or a template."),
    QT_TRANSLATE_NOOP("Errors", "A download is found by exactly one of url_at and request."),
    QT_TRANSLATE_NOOP("Errors", "A text is expected here."),
    QT_TRANSLATE_NOOP("Errors", "\"%1\" is no duration."),
    QT_TRANSLATE_NOOP("Errors", "Write it as ISO 8601 does: P7D, PT2M, P1M."),
    QT_TRANSLATE_NOOP("Errors", "A name is needed for a query parameter or a header."),
    QT_TRANSLATE_NOOP("Errors", "A value in the body needs a name or a pointer."),
    QT_TRANSLATE_NOOP("Errors", "Add \"at\" or \"name\"."),
    QT_TRANSLATE_NOOP("Errors", "A body is one of json, form and graphql."),
    QT_TRANSLATE_NOOP("Errors", "A path begins with \"/\"."),
    QT_TRANSLATE_NOOP("Errors", "A GET request has no body."),
    QT_TRANSLATE_NOOP("Errors", "Set \"method\" to \"POST\"."),
    QT_TRANSLATE_NOOP("Errors", "the bracket is not closed"),
    QT_TRANSLATE_NOOP("Errors", "the host is not understood"),
    QT_TRANSLATE_NOOP("Errors", "the host is not a plain name"),
    QT_TRANSLATE_NOOP("Errors", "the port is no number"),
    QT_TRANSLATE_NOOP("Errors", "the port is no port"),
    QT_TRANSLATE_NOOP("Errors", "it has characters that an address cannot have"),
    QT_TRANSLATE_NOOP("Errors", "only https:// is spoken"),
    QT_TRANSLATE_NOOP("Errors", "names and passwords do not belong into it"),
    QT_TRANSLATE_NOOP("Errors", "--base-url takes an https:// address, or http:// of this computer."),
    QT_TRANSLATE_NOOP("Errors", "There is a source \"%1\" already."),
    QT_TRANSLATE_NOOP("Errors", "Choose another name or remove the source first."),
    QT_TRANSLATE_NOOP("Errors", "Sync again: it goes on from there."),
    QT_TRANSLATE_NOOP("Errors", "Mend the cause, then sync again."),
    QT_TRANSLATE_NOOP("Errors", "Check the source's credentials and add it again."),
    QT_TRANSLATE_NOOP("Errors", "The file with further authorities does not exist."),
};

} // namespace

std::span<const char *const> manifestSayings()
{
    return sayings;
}

} // namespace panorama::ui
