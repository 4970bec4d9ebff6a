import { canonical, fold } from "@thidua/core";
import type { AwardDraft, FigureDraft, MovementDraft } from "../../draft.ts";
import type { SaidAward, SaidFigure, SaidMovement } from "./said.ts";

// A model that says nothing of a field disputes nothing.

const year = (time: string | null | undefined): string | null => time?.slice(0, 4) ?? null;

type Period = { start: string | null; end: string | null } | null;

export function sameYears(said: Period, read: Period): boolean {
  if (said === null || (said.start === null && said.end === null)) return true;
  if (read === null) return false;
  return year(said.end) === year(read.end) && (said.start === null || year(said.start) === year(read.start));
}

const PREFIX = /^(?:tinh|thanh pho|tp\.?|huyen|thi xa|tx\.?|quan|xa|phuong|thi tran|dac khu) +/;

export function bareName(place: string): string {
  return fold(place).trim().replace(PREFIX, "").replace(/\s+/g, " ");
}

export function wordsOf(text: string): string[] {
  return canonical(text.normalize("NFC")).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Whether two phrases speak of the same: half of the words of the shorter one, at least, are in the longer. */
export function alike(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (short.length === 0) return true;
  const known = new Set(long);
  return short.filter((word) => known.has(word)).length * 2 >= short.length;
}

function samePlace(said: string | null, read: FigureDraft["fields"]["place"]): boolean {
  if (said === null || said.trim() === "") return true;
  if (read === null) return false;
  const wanted = bareName(said);
  return bareName(read.name) === wanted || (read.province !== null && bareName(read.province) === wanted);
}

const sameName = (said: string | null, read: string | null): boolean => said === null || (read !== null && alike(said, read));

/** Fields that a model and the rules read differently. */
export function figureDisputes(said: SaidFigure, { fields }: FigureDraft): string[] {
  return Object.entries({
    indicator: alike(said.indicator, fields.indicator),
    time: sameYears(said.time, fields.time),
    place: samePlace(said.place, fields.place),
    movement: sameName(said.movement, fields.movement),
  }).flatMap(([field, same]) => (same ? [] : [field]));
}

export function awardDisputes(said: SaidAward, { fields }: AwardDraft): string[] {
  return Object.entries({
    authority: said.authority.level === null || said.authority.level === fields.authority.level,
    recipient: (said.recipient.name === null && said.recipient.count === null) || said.recipient.kind === fields.recipient.kind,
    time: sameYears(said.time, fields.time),
    movement: sameName(said.movement, fields.movement),
  }).flatMap(([field, same]) => (same ? [] : [field]));
}

export function movementDisputes(said: SaidMovement, { fields }: MovementDraft): string[] {
  return sameName(said.launcher, fields.launcher) ? [] : ["launcher"];
}
