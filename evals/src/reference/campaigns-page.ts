import { CAMPAIGNS, type Campaign } from "@thidua/core";
import { cell, code, type Page, section, table } from "./markdown.ts";

/** National and branch-wide movements. */
export function campaignsPage(): Page {
  const rows = (reach: Campaign["reach"]) =>
    table(
      ["slug", "name", "kind", "launcher", "years", "source"],
      CAMPAIGNS.filter((campaign) => campaign.reach === reach).map(({ slug, name, kind, launcher, period, source }) => [
        code(slug),
        cell(name),
        kind,
        cell(launcher),
        `${period.start ?? "?"} – ${period.end ?? ""}`.trimEnd(),
        cell(source),
      ]),
    );
  return {
    name: "campaigns.md",
    title: "Campaigns",
    about: "The movements that provinces, branches and units run under names of their own, from `packages/core/src/campaigns`.",
    body: [section("The whole country", rows("national")), section("Branches, forces, mass organisations", rows("sector"))].join("\n\n"),
  };
}
