export type { Campaign, CampaignKind } from "./campaign.ts";
export { CAMPAIGNS, campaignBySlug, campaignKey, campaignOf } from "./match.ts";
