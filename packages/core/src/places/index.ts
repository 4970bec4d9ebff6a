export { type ArticleClues, articleProvince, likelyDate } from "./article-province.ts";
export { communesNamed, communesOf, districtsNamed, districtsOf, isCommuneFolded, isDistrictFolded } from "./gazetteer.ts";
export type { PlaceMention } from "./mention.ts";
export { findPlaces } from "./mentions.ts";
export { nameKey } from "./names.ts";
export { findProvince, PROVINCES, type ProvinceUnit, predecessorsOf, provincesNamed, provincesOn, successorOf } from "./provinces.ts";
export { COUNTRY, type ResolvedPlace, type ResolveOptions, resolvePlace } from "./resolve.ts";
export { type AdminKind, type AdminUnit, REFORM, stoodOn } from "./units.ts";
