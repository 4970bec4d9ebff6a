import { campaignsPage } from "./campaigns-page.ts";
import { doubtsPage } from "./doubts-page.ts";
import { honoursPage } from "./honours-page.ts";
import { type Page, pageText } from "./markdown.ts";
import { provincesPage } from "./provinces-page.ts";
import { rejectionsPage } from "./rejections-page.ts";
import { rulesPage } from "./rules-page.ts";
import { sightings } from "./sightings.ts";
import { unitsPage } from "./units-page.ts";

/** All files of docs/reference, by name. Deterministic: the same sources give the same bytes. */
export function referenceFiles(): ReadonlyMap<string, string> {
  const { rules, doubts, rejections } = sightings();
  const pages = [
    rulesPage(rules),
    rejectionsPage(rejections),
    doubtsPage(doubts),
    honoursPage(),
    unitsPage(),
    campaignsPage(),
    provincesPage(),
  ];
  return new Map([indexPage(pages), ...pages].map((page) => [page.name, pageText(page)]));
}

function indexPage(pages: readonly Page[]): Page {
  return {
    name: "README.md",
    title: "Reference",
    about:
      "What the extractor knows, generated from its tables and examples: after a change of rules or vocabularies, `npm run build`, then `npm run evals -- reference`.",
    body: pages
      .map(({ name, title, about }) => `- [${title}](${name}): ${about.replace(/^./u, (letter) => letter.toLowerCase())}`)
      .join("\n"),
  };
}
