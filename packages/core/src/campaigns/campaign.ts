/** What its own founders call it; a cuộc vận động may be run as a phong trào thi đua as well. */
export type CampaignKind = "phong-trao" | "cuoc-van-dong" | "chien-dich";

/** A national or branch-wide movement, under which provinces, branches and units run theirs with names of their own. */
export interface Campaign {
  /** ASCII, stable: `nong-thon-moi`. */
  readonly slug: string;
  /** Official name, without quotation marks. */
  readonly name: string;
  readonly kind: CampaignKind;
  /** `national`: the whole people are called; `sector`: one branch, force or mass organisation runs it. */
  readonly reach: "national" | "sector";
  /** Who launched it. */
  readonly launcher: string;
  /** Years; null where it has no fixed beginning or has not ended. */
  readonly period: { readonly start: string | null; readonly end: string | null };
  /** Document or occasion of the launch, in Vietnamese. */
  readonly source: string;
  /**
   * Forms its name takes, as regular expressions over a name without punctuation, in lower case and canonical spelling
   * (`bắc kạn chung sức xây dựng nông thôn mới`). The whole name must match, but for its stage ("giai đoạn 2021 - 2025").
   */
  readonly forms: readonly string[];
  /** Named so often without quotation marks or capitals that the words alone, after "phong trào", are the name. */
  readonly bare?: true;
}
