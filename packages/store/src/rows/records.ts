import type { Article, Award, Figure, Movement } from "@thidua/core";
import { keyOf } from "../search/words.ts";
import { commonRow } from "./common.ts";

/** Campaign of the movement that a record names, read off the movements of the same article. */
export type CampaignOf = (movement: string | null) => string | null;

export function campaignsOf(movements: readonly Movement[]): CampaignOf {
  const campaigns = new Map(movements.map((movement) => [keyOf(movement.name), movement.campaign]));
  return (movement) => (movement === null ? null : (campaigns.get(keyOf(movement)) ?? null));
}

export function movementRow(article: Article, record: Movement) {
  const { place, time, level, campaign, name, launcher } = record;
  const row = commonRow(article, record, {
    place,
    time,
    level,
    campaign,
    fields: [
      ["A", name],
      ["B", launcher],
      ["C", name],
      ["C", campaign],
    ],
  });
  return { ...row, nameKey: keyOf(name) };
}

export function figureRow(article: Article, record: Figure, campaignOf: CampaignOf) {
  const { place, time, indicator, movement, value, unit, status } = record;
  const campaign = campaignOf(movement);
  const row = commonRow(article, record, {
    place,
    time,
    level: place?.level ?? null,
    campaign,
    fields: [
      ["A", indicator],
      ["C", movement],
      ["D", unit],
      ["D", place?.name ?? null],
    ],
  });
  return { ...row, value, unit, status };
}

export function awardRow(article: Article, record: Award, campaignOf: CampaignOf) {
  const { place, time, award, rank, name, authority, recipient, movement, status } = record;
  const campaign = campaignOf(movement);
  const row = commonRow(article, record, {
    place,
    time,
    level: place?.level ?? null,
    campaign,
    fields: [
      ["A", name],
      ["B", recipient.name],
      ["C", movement],
      ["D", authority.name],
      ["D", place?.name ?? null],
    ],
  });
  return { ...row, award, rank, authority: authority.level, recipientKind: recipient.kind, recipientCount: recipient.count, status };
}
