import { type Damage, repairMojibake } from "../encoding/repair.ts";
import type { Block } from "./blocks.ts";

const CELL = "\u0002";

/**
 * Sets right what went through a wrong encoding, once entities are characters: "C&eacute;ng ho&micro;" is rubble only then. All blocks
 * together, since a short line proves nothing by itself.
 */
export function repairBlocks(blocks: readonly Block[]): { blocks: readonly Block[]; damage: Damage | null } {
  const texts = blocks.map(({ text, cells }) => (cells === null ? text : cells.join(CELL)).replaceAll("\n", " "));
  const found = repairMojibake(texts.join("\n"));
  if (found.damage === null) return { blocks, damage: null };
  const lines = found.text.split("\n");
  return {
    blocks: blocks.map((block, at) => {
      const line = lines[at] ?? block.text;
      return block.cells === null ? { ...block, text: line } : { ...block, text: line.replaceAll(CELL, " "), cells: line.split(CELL) };
    }),
    damage: found.damage,
  };
}
