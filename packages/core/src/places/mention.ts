import type { Place, PlaceLevel } from "../records/place.ts";
import type { AdminKind } from "./units.ts";

/** One name of a place in running text. Offsets are those of the text; `start` is that of the prefix where one is written. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  /** As written, without prefix. */
  readonly name: string;
  /** Where the name itself begins. */
  readonly nameStart: number;
  /** The written prefix; null for a bare name ("Thanh Miện: …"). */
  readonly prefix: AdminKind | null;
  readonly level: PlaceLevel;
  /** What it means; `province` is null where nothing tells which of several it is, or where no list has it. */
  readonly place: Place;
  /** All that it may mean, when it may mean several. */
  readonly candidates: readonly Place[];
  /** False for a bare district, which may be a person, a street or a firm: believe it only where something else confirms it. */
  readonly certain: boolean;
  /** Mentions coordinated under one prefix ("các huyện A, B và C") share a number. */
  readonly group: number;
  /** Index, in the list returned, of the larger place that this one is said to lie in ("xã A, huyện B"), or -1. */
  readonly within: number;
  /** "tỉnh Phú Yên (cũ)", "huyện Sơn Tây trước đây". */
  readonly former: boolean;
}
