import signUpGuard from "#app/accounts/messages/sign-ups/en.ts";
import ambassadorsAdmin from "#app/ambassadors/messages/admin/en.ts";
import spamGuard from "#app/forum/messages/spam/en.ts";
import forumStructure from "#app/forum/messages/structure/en.ts";
import trustAdmin from "#app/forum/messages/trust-admin/en.ts";
import integration from "#app/integration/messages/en.ts";
import stripeAdmin from "#app/integration/messages/stripe/en.ts";
import review from "#app/moderation/messages/admin/en.ts";
import justice from "#app/moderation/messages/justice/en.ts";
import transparency from "#app/moderation/messages/transparency/en.ts";
import operations from "#app/operations/messages/en.ts";
import orders from "#app/orders/messages/en.ts";
import memberships from "#app/orders/messages/memberships/en.ts";
import pointsAdmin from "#app/points/messages/admin/en.ts";
import bulk from "#app/points/messages/bulk/en.ts";
import earningEditor from "#app/points/messages/editor/en.ts";
import programme from "#app/points/messages/programme/en.ts";
import relationships from "#app/relationships/messages/en.ts";
import segments from "#app/relationships/messages/segments/en.ts";
import reporting from "#app/reporting/messages/en.ts";
import rewardsAdmin from "#app/rewards/messages/admin/en.ts";
import fulfilment from "#app/rewards/messages/fulfilment/en.ts";
import admin from "#app/shell/messages/admin/en.ts";
import tiersAdmin from "#app/tiers/messages/admin/en.ts";
import design from "#app/ui/messages/design/en.ts";
import voucherCampaigns from "#app/vouchers/messages/admin/en.ts";
import checkoutPolicy from "#app/vouchers/messages/checkout/en.ts";
import till from "#app/vouchers/messages/till/en.ts";
import { messages as portal } from "./portal.en.ts";

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
