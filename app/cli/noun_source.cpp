// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_option.h"
#include "services/source_lint.h"
#include "services/source_service.h"

namespace panorama::cli {
namespace {

using NamedTexts = std::vector<std::pair<std::string, std::string>>;

// "NAME=VALUE" of repeated options.
Result<NamedTexts> assignments(const Invocation &call, const std::string &option)
{
    NamedTexts pairs;
    for (const std::string &text : call.all(option)) {
        const std::size_t equals = text.find('=');
        if (equals == std::string::npos || equals == 0)
            return usageError("--" + option + " takes NAME=VALUE.");
        for (const auto &[name, value] : pairs)
            if (name == text.substr(0, equals))
                return usageError("--" + option + " " + name + " is given twice.");
        pairs.emplace_back(text.substr(0, equals), text.substr(equals + 1));
    }
    return pairs;
}

Result<Json> wantedManifest(const Invocation &call)
{
    if (call.has("kind") == call.has("manifest"))
        return usageError("Give exactly one of --kind ID and --manifest FILE.");
    return call.has("kind") ? services::shippedManifest(call.text("kind")) : readJsonFile(call.text("manifest"));
}

Result<Outcome> add(Invocation &call)
{
    services::NewSource source;
    source.name = call.arguments[0];
    source.baseUrl = call.text("base-url");
    source.extraCa = call.text("extra-ca");
    TRY(source.settings, assignments(call, "set"));
    TRY(source.secrets, assignments(call, "secret"));
    for (auto &[name, value] : source.secrets) {
        TRY(value, readSecret(value));
    }
    TRY(source.manifest, wantedManifest(call));
    TRY(const services::WorkspacePtr workspace, source.secrets.empty() ? openWorkspace(call) : openForWriting(call));
    TRY(Json json, services::addSource(*workspace, source));
    stampResult(json, *workspace, call.started, json.find("revision")->integer());
    return Outcome {std::move(json)};
}

Result<Outcome> stamped(const Invocation &call, const services::WorkspacePtr &workspace, Result<Json> json)
{
    if (!json)
        return json.error();
    stampResult(*json, *workspace, call.started, json->find("revision")->integer());
    return Outcome {std::move(*json)};
}

Result<Outcome> list(Invocation &call)
{
    TRY(const services::WorkspacePtr workspace, openWorkspace(call));
    return stamped(call, workspace, services::listSources(*workspace));
}

Result<Outcome> status(Invocation &call)
{
    TRY(const services::WorkspacePtr workspace, openWorkspace(call));
    return stamped(call, workspace,
                   services::sourceStatus(*workspace, call.arguments.empty() ? "" : call.arguments[0]));
}

Result<Outcome> remove(Invocation &call)
{
    TRY(const services::WorkspacePtr workspace, openWorkspace(call));
    return stamped(call, workspace, services::removeSource(*workspace, call.arguments[0]));
}

Result<Outcome> sync(Invocation &call)
{
    if (call.arguments.empty() != call.has("all"))
        return usageError("Name the sources to sync, or give --all.");
    if (call.globals.workspace.empty())
        return usageError("--workspace FILE is missing.");
    TRY_VOID(store::checkWorkspaceFile(call.globals.workspace));
    TRY(const store::FileLock lock, services::lockForSync(call.globals.workspace));
    TRY(const services::WorkspacePtr workspace, openForWriting(call));
    TRY(services::SyncOutcome done,
        services::syncSources(call.job, *workspace, call.arguments,
                              call.has("full") ? services::SyncExtent::All : services::SyncExtent::New));
    TRY(const store::ReadSession session, workspace->read());
    stampResult(done.json, *workspace, call.started, session.revision());
    if (done.status == 1)
        return failedOutcome(done.error, std::move(done.json));
    return Outcome {std::move(done.json), done.status};
}

Result<Outcome> lint(Invocation &call)
{
    TRY(const Json manifest, readJsonFile(call.arguments[0]));
    std::optional<std::string> spec;
    if (call.has("spec")) {
        TRY(spec, readTextFile(call.text("spec")));
    }
    TRY(Json json, services::lintManifest(manifest, spec));
    const Json::Array &problems = json.find("problems")->items();
    if (problems.empty())
        return Outcome {std::move(json)};
    const Error first = invalidError(problems[0].find("message")->text(), problems[0].find("where")->text());
    return failedOutcome(first, std::move(json));
}

CommandSpec command(std::string verb, std::string arguments, std::string summary, Result<Outcome> (*run)(Invocation &))
{
    CommandSpec spec;
    spec.noun = "source";
    spec.verb = std::move(verb);
    spec.arguments = std::move(arguments);
    spec.summary = std::move(summary);
    spec.run = run;
    return spec;
}

} // namespace

void register_noun_source(CommandRegistry &registry)
{
    CommandSpec kinds = command("kinds", "", "Lists the kinds of sources that Panorama brings along.",
                                [](Invocation &) -> Result<Outcome> { return Outcome {services::sourceKinds()}; });
    kinds.examples = {"panorama-cli source kinds --json"};
    registry.add(std::move(kinds));
    CommandSpec adding = command("add", "NAME", "Connects an account; uses no network.", add);
    adding.options = {{"kind", "ID", "a kind that Panorama brings along"},
                      {"manifest", "FILE", "a manifest of your own"},
                      {"set", "K=V", "a setting of the manifest", true},
                      {"secret", "K=env:VAR|file:PATH", "a secret of the manifest", true},
                      {"base-url", "URL", "another origin than the manifest's"},
                      {"extra-ca", "FILE", "certificates to trust besides the system's"}};
    adding.leastArguments = adding.mostArguments = 1;
    adding.examples = {"panorama-cli source add shop --kind square --set location_ids=L1 --secret "
                       "access_token=env:SQUARE_TOKEN --workspace brand.panorama"};
    registry.add(std::move(adding));
    CommandSpec listing = command("list", "", "Lists the sources of a workspace.", list);
    listing.examples = {"panorama-cli source list --workspace brand.panorama"};
    registry.add(std::move(listing));
    CommandSpec syncing =
        command("sync", "[NAME…]", "Brings sources up to date; goes on where an earlier sync ended.", sync);
    syncing.options = {{"all", "", "all sources"}, {"full", "", "from the beginning again"}};
    syncing.mostArguments = -1;
    syncing.examples = {"panorama-cli source sync shop --workspace brand.panorama",
                        "panorama-cli source sync --all --workspace brand.panorama"};
    registry.add(std::move(syncing));
    CommandSpec state = command("status", "[NAME]", "Tells how far the streams of sources have come.", status);
    state.mostArguments = 1;
    state.examples = {"panorama-cli source status shop --workspace brand.panorama"};
    registry.add(std::move(state));
    CommandSpec removing = command("remove", "NAME", "Disconnects a source; what it brought stays.", remove);
    removing.leastArguments = removing.mostArguments = 1;
    removing.examples = {"panorama-cli source remove shop --workspace brand.panorama"};
    registry.add(std::move(removing));
    CommandSpec linting =
        command("lint", "MANIFEST", "Checks a manifest, also against the vendor's OpenAPI file.", lint);
    linting.options = {{"spec", "FILE", "an OpenAPI or Swagger file, JSON or YAML"}};
    linting.leastArguments = linting.mostArguments = 1;
    linting.examples = {"panorama-cli source lint klaviyo.json --spec openapi.json"};
    registry.add(std::move(linting));
}

} // namespace panorama::cli
