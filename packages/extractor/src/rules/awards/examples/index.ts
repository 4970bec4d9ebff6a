import { ABBREVIATED } from "./abbreviated.ts";
import { AFTER_DEEDS } from "./after-deeds.ts";
import { BESIDE } from "./beside.ts";
import { BY_PAPERS } from "./by-papers.ts";
import { COUNTED_AND_NAMED } from "./counted-and-named.ts";
import { COUNTED_FORMS } from "./counted-forms.ts";
import { DECISIONS } from "./decisions.ts";
import type { Example } from "./example.ts";
import { GIVEN_COUNTS } from "./given-counts.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { IN_BRACKETS } from "./in-brackets.ts";
import { INTERVIEWS } from "./interviews.ts";
import { LISTS_OF_COUNTS } from "./lists-of-counts.ts";
import { LISTS_OF_NAMES } from "./lists-of-names.ts";
import { LISTS_PROPOSED } from "./lists-proposed.ts";
import { NOTHING_LISTS } from "./nothing-lists.ts";
import { NOTHING_NOBODY } from "./nothing-nobody.ts";
import { NOTHING_NOT_GIVEN } from "./nothing-not-given.ts";
import { NOTHING_OTHER } from "./nothing-other.ts";
import { NOTHING_PAPERS } from "./nothing-papers.ts";
import { OBTAINED } from "./obtained.ts";
import { PICKED } from "./picked.ts";
import { PORTRAITS } from "./portraits.ts";
import { PRAISED } from "./praised.ts";
import { PRONOUNS } from "./pronouns.ts";
import { PROPOSED } from "./proposed.ts";
import { PROPOSED_BESIDE_GIVEN } from "./proposed-beside-given.ts";
import { PUT_FORWARD } from "./put-forward.ts";
import { RECEIVED_BODIES } from "./received-bodies.ts";
import { RECEIVED_COUNTS } from "./received-counts.ts";
import { RECEIVED_PEOPLE } from "./received-people.ts";
import { REPRESENTED } from "./represented.ts";
import { SEVERAL } from "./several.ts";
import { SORTED_BY_GIVER } from "./sorted-by-giver.ts";
import { STAND_INS } from "./stand-ins.ts";
import { TABLES } from "./tables.ts";
import { TITLES } from "./titles.ts";
import { TOLD_APART } from "./told-apart.ts";
import { TOLD_ONCE } from "./told-once.ts";
import { NOTHING_YEARS, YEARS } from "./years.ts";

export type { Example } from "./example.ts";

/** What the rules must read in sentences; a row stands in the table that says what it is there for. */
export const READ: Readonly<Record<string, readonly Example[]>> = {
  "who gives, what, to how many": GIVEN_COUNTS,
  "who gives, what, to whom by name": GIVEN_NAMES,
  "who gave is a label, told once for a verb, signs, or is the “of” of a number": SORTED_BY_GIVER,
  "a count, and names behind it": COUNTED_AND_NAMED,
  "who gives and who receives, written short": ABBREVIATED,
  "how many were given what by whom": RECEIVED_COUNTS,
  "people and households, named, that were given something": RECEIVED_PEOPLE,
  "units, places and organisations, named, that were given something": RECEIVED_BODIES,
  "somebody comes up for a body: đại diện, thay mặt, lãnh đạo": REPRESENTED,
  "nhận, đón nhận, giành, có: who gets a form": OBTAINED,
  "what they did, then what they were given for it, in the same sentence or the next": AFTER_DEEDS,
  "several forms, givers or verbs in one sentence": SEVERAL,
  "a form told once, before or behind; titles held, then a deed": TOLD_ONCE,
  "a pronoun or a common noun stands for who was named": PRONOUNS,
  "a word stands for a name or a form told before": STAND_INS,
  "who answers an interviewer is told before a colon, and is given nothing by that": INTERVIEWS,
  "no verb: the form stands beside whom it reached": BESIDE,
  "the forms are counted: “30 Bằng khen”, “61 Chiến sĩ thi đua cấp tỉnh”": COUNTED_FORMS,
  "khen, khen thưởng, biểu dương without a form": PRAISED,
  "titles, badges and prizes: đạt, giữ, là, được công nhận, được phong": TITLES,
  "asked for: a body asks or submits": PROPOSED,
  "asked for: voted for, introduced, with a file that is being made, checked or sent": PUT_FORWARD,
  "asked for: told by its papers, or still waited for": BY_PAPERS,
  "asked for: picked by a list, a vote or a weighing, or gone no farther": PICKED,
  "asked for and given in one text, or given because it was asked for": PROPOSED_BESIDE_GIVEN,
};

/** What they must read in texts of several lines, and when. */
export const WITH_TIMES: Readonly<Record<string, readonly Example[]>> = {
  "decisions with their articles and attached lists": DECISIONS,
  "a form or a giver in a heading or a lead, and below it the names": LISTS_OF_NAMES,
  "results of a year or a level, line by line: forms, givers, counts": LISTS_OF_COUNTS,
  "tables, with cells in one line or one cell a line": TABLES,
  "a bracket tells of an award of its own, or of where the counted are from": IN_BRACKETS,
  "a recipient, and what it has had year by year": PORTRAITS,
  "a year is no count; each award its own": YEARS,
  "given on another occasion, under what is asked for": TOLD_APART,
  "lists of what is only asked for, or asked for beside what was given": LISTS_PROPOSED,
};

/** What they must not read as an award. */
export const NOTHING: Readonly<Record<string, readonly string[]>> = {
  "aims, plans, conditions, rules, files, refusals": NOTHING_NOT_GIVEN,
  "given, but not told to whom or to how many": NOTHING_NOBODY,
  "gifts, money, prizes of contests, shares, forms of address, talk about awards": NOTHING_OTHER,
  "papers, waiting, and words that stand for others": NOTHING_PAPERS,
  "years beside words that are counted": NOTHING_YEARS,
  "lists and headings that give nothing, or to nobody": NOTHING_LISTS,
};
