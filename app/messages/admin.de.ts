import signUpGuard from "#app/accounts/messages/sign-ups/de.ts";
import ambassadorsAdmin from "#app/ambassadors/messages/admin/de.ts";
import spamGuard from "#app/forum/messages/spam/de.ts";
import forumStructure from "#app/forum/messages/structure/de.ts";
import trustAdmin from "#app/forum/messages/trust-admin/de.ts";
import integration from "#app/integration/messages/de.ts";
import stripeAdmin from "#app/integration/messages/stripe/de.ts";
import review from "#app/moderation/messages/admin/de.ts";
import justice from "#app/moderation/messages/justice/de.ts";
import transparency from "#app/moderation/messages/transparency/de.ts";
import operations from "#app/operations/messages/de.ts";
import orders from "#app/orders/messages/de.ts";
import memberships from "#app/orders/messages/memberships/de.ts";
import pointsAdmin from "#app/points/messages/admin/de.ts";
import bulk from "#app/points/messages/bulk/de.ts";
import earningEditor from "#app/points/messages/editor/de.ts";
import programme from "#app/points/messages/programme/de.ts";
import relationships from "#app/relationships/messages/de.ts";
import segments from "#app/relationships/messages/segments/de.ts";
import reporting from "#app/reporting/messages/de.ts";
import rewardsAdmin from "#app/rewards/messages/admin/de.ts";
import fulfilment from "#app/rewards/messages/fulfilment/de.ts";
import admin from "#app/shell/messages/admin/de.ts";
import tiersAdmin from "#app/tiers/messages/admin/de.ts";
import design from "#app/ui/messages/design/de.ts";
import voucherCampaigns from "#app/vouchers/messages/admin/de.ts";
import checkoutPolicy from "#app/vouchers/messages/checkout/de.ts";
import till from "#app/vouchers/messages/till/de.ts";
import { messages as portal } from "./portal.de.ts";

/** What pages of the admin area say, and all the rest: the server's catalogue. */
export const messages = {
  ...portal,
  admin,
  design,
  operations,
  review,
  justice,
  forumStructure,
  spamGuard,
  signUpGuard,
  trustAdmin,
  integration,
  stripeAdmin,
  memberships,
  orders,
  pointsAdmin,
  bulk,
  programme,
  earningEditor,
  relationships,
  segments,
  ambassadorsAdmin,
  reporting,
  rewardsAdmin,
  fulfilment,
  tiersAdmin,
  voucherCampaigns,
  checkoutPolicy,
  till,
  transparency,
};
