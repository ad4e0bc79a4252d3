import ambassadorsAdmin from "#app/ambassadors/messages/admin/de-formal.ts";
import forumStructure from "#app/forum/messages/structure/de-formal.ts";
import integration from "#app/integration/messages/de-formal.ts";
import review from "#app/moderation/messages/admin/de-formal.ts";
import transparency from "#app/moderation/messages/transparency/de-formal.ts";
import bulk from "#app/points/messages/bulk/de-formal.ts";
import earningEditor from "#app/points/messages/editor/de-formal.ts";
import programme from "#app/points/messages/programme/de-formal.ts";
import relationships from "#app/relationships/messages/de-formal.ts";
import segments from "#app/relationships/messages/segments/de-formal.ts";
import rewardsAdmin from "#app/rewards/messages/admin/de-formal.ts";
import fulfilment from "#app/rewards/messages/fulfilment/de-formal.ts";
import admin from "#app/shell/messages/admin/de-formal.ts";
import tiersAdmin from "#app/tiers/messages/admin/de-formal.ts";
import design from "#app/ui/messages/design/de-formal.ts";
import voucherCampaigns from "#app/vouchers/messages/admin/de-formal.ts";
import till from "#app/vouchers/messages/till/de-formal.ts";
import { messages as portal } from "./portal.de-formal.ts";

/** What pages of the admin area say, and all the rest: the server's catalogue. */
export const messages = {
  ...portal,
  admin,
  design,
  review,
  forumStructure,
  integration,
  bulk,
  programme,
  earningEditor,
  relationships,
  segments,
  ambassadorsAdmin,
  rewardsAdmin,
  fulfilment,
  tiersAdmin,
  voucherCampaigns,
  till,
  transparency,
};
