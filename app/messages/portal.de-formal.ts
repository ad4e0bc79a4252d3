import accounts from "#app/accounts/messages/de-formal.ts";
import ambassadors from "#app/ambassadors/messages/de-formal.ts";
import forum from "#app/forum/messages/de-formal.ts";
import following from "#app/forum/messages/following/de-formal.ts";
import people from "#app/forum/messages/people/de-formal.ts";
import forumReading from "#app/forum/messages/reading/de-formal.ts";
import forumTools from "#app/forum/messages/tools/de-formal.ts";
import trust from "#app/forum/messages/trust/de-formal.ts";
import forumWriting from "#app/forum/messages/writing/de-formal.ts";
import moderation from "#app/moderation/messages/de-formal.ts";
import notices from "#app/moderation/messages/notices/de-formal.ts";
import notifications from "#app/notifications/messages/de-formal.ts";
import news from "#app/notifications/messages/news/de-formal.ts";
import retention from "#app/operations/messages/retention/de-formal.ts";
import payments from "#app/orders/messages/payments/de-formal.ts";
import platform from "#app/platform/messages/de-formal.ts";
import points from "#app/points/messages/de-formal.ts";
import rewards from "#app/rewards/messages/de-formal.ts";
import shell from "#app/shell/messages/de-formal.ts";
import search from "#app/shell/messages/search/de-formal.ts";
import tiers from "#app/tiers/messages/de-formal.ts";
import ui from "#app/ui/messages/de-formal.ts";
import vouchers from "#app/vouchers/messages/de-formal.ts";

/** What pages of the portal say. */
export const messages = {
  accounts,
  following,
  forum,
  forumWriting,
  forumTools,
  forumReading,
  trust,
  people,
  platform,
  search,
  shell,
  ui,
  news,
  notifications,
  moderation,
  notices,
  points,
  ambassadors,
  retention,
  rewards,
  tiers,
  vouchers,
  payments,
};
