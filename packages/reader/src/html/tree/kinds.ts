/** What an element is to the one who builds a tree, as flags: HTML Living Standard, 13.2.4 and 13.2.6. */
export const CLOSES_PARAGRAPH = 1;
/** Not closed by the end tag of an inline element inside of which it stands. */
export const SPECIAL = 2;
export const VOID = 4;
export const INLINE = 8;
/** End tags do not reach beyond it. */
export const SCOPE = 16;
export const HEADING = 32;
/** May stand in the head. */
export const HEAD = 64;
/** A part of a table. */
export const PART = 128;
/** What stands directly in it, and is no part of a table, is shown before the table. */
export const FOSTERS = 256;
/** Its contents are no part of the page: they are skipped. */
export const OPAQUE = 512;
/** HTML, even inside a drawing. */
export const BREAKS_OUT = 1024;
export const TABLE_SCOPE = 2048;
export const ITEM_SCOPE = 4096;
export const BUTTON_SCOPE = 8192;

const names = (text: string) => text.trim().split(/\s+/);
const GROUPS: readonly (readonly [number, readonly string[]])[] = [
  [
    CLOSES_PARAGRAPH,
    names(`address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
      header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp`),
  ],
  [
    SPECIAL,
    names(`address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div dl
      dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li
      link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source
      style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp`),
  ],
  [VOID, names("area base basefont bgsound br col command embed frame hr image img input isindex keygen link meta param source track wbr")],
  [INLINE, names("a b big code em font i nobr s small strike strong tt u")],
  [SCOPE, names("applet caption html table td th marquee object template")],
  [HEADING, names("h1 h2 h3 h4 h5 h6")],
  [HEAD, names("base basefont bgsound link meta title style script template noscript noframes")],
  [PART, names("caption colgroup col tbody thead tfoot tr td th")],
  [FOSTERS, names("table tbody thead tfoot tr")],
  [OPAQUE, names("noscript noembed noframes iframe")],
  [
    BREAKS_OUT,
    names(`b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre
      ruby s small span strong strike sub sup table tt u ul var`),
  ],
  [TABLE_SCOPE, names("html table template")],
  [ITEM_SCOPE, names("applet caption html table td th marquee object template ol ul")],
  [BUTTON_SCOPE, names("applet caption html table td th marquee object template button")],
];

const KINDS = new Map<string, number>();
for (const [flag, group] of GROUPS) for (const name of group) KINDS.set(name, (KINDS.get(name) ?? 0) | flag);

/** The flags of an element by its name in small letters; 0 for one that no rule names. */
export function kindOf(name: string): number {
  return KINDS.get(name) ?? 0;
}
