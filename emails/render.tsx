import { plainTextSelectors, render } from "@react-email/render";
import { findBrand } from "#app/platform/brand.server.ts";
import { env } from "#app/platform/env.server.ts";
import { type Locale, languageOf } from "#app/platform/i18n/locales.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import type { MailTemplateName } from "#app/platform/mail.server.ts";
import type { RenderedMail, RenderMail } from "#app/platform/mail-delivery.server.ts";
import { derivePalette } from "#app/ui/theme-palette.ts";
import { Layout } from "./parts/layout.tsx";
import type { MailBrand, MailTemplate } from "./parts/template.ts";
import { accountClosed } from "./templates/account-closed.tsx";
import { accountHeld } from "./templates/account-held.tsx";
import { accountLeaving } from "./templates/account-leaving.tsx";
import { accountStays } from "./templates/account-stays.tsx";
import { addressChange } from "./templates/address-change.tsx";
import { addressChanged } from "./templates/address-changed.tsx";
import { alreadyRegistered } from "./templates/already-registered.tsx";
import { balanceBought } from "./templates/balance-bought.tsx";
import { confirmAddress } from "./templates/confirm-address.tsx";
import { dataHandedOver } from "./templates/data-handed-over.tsx";
import { decisionNews } from "./templates/decision-news.tsx";
import { exportReady } from "./templates/export-ready.tsx";
import { membershipEnded } from "./templates/membership-ended.tsx";
import { membershipStarted } from "./templates/membership-started.tsx";
import { noticeAppealDecided } from "./templates/notice-appeal-decided.tsx";
import { noticeDecided } from "./templates/notice-decided.tsx";
import { noticeReceived } from "./templates/notice-received.tsx";
import { orderAnswered } from "./templates/order-answered.tsx";
import { orderReceived } from "./templates/order-received.tsx";
import { passwordChanged } from "./templates/password-changed.tsx";
import { pointsExpiring } from "./templates/points-expiring.tsx";
import { replyRefused } from "./templates/reply-refused.tsx";
import { resetPassword } from "./templates/reset-password.tsx";
import { rewardNews } from "./templates/reward-news.tsx";
import { signInLink } from "./templates/sign-in-link.tsx";
import { signUpAdmitted } from "./templates/sign-up-admitted.tsx";
import { statementOfReasons } from "./templates/statement-of-reasons.tsx";
import { tierAtRisk } from "./templates/tier-at-risk.tsx";
import { tierLost } from "./templates/tier-lost.tsx";
import { tierReached } from "./templates/tier-reached.tsx";
import { topicNews } from "./templates/topic-news.tsx";
import { trustNews } from "./templates/trust-news.tsx";
import { voucherGiven } from "./templates/voucher-given.tsx";
import { vouchersExpiring } from "./templates/vouchers-expiring.tsx";

import { weeklyDigest } from "./templates/weekly-digest.tsx";

/** Every mail the portal sends, by name. */
const templates: { [Name in MailTemplateName]: MailTemplate<MailTemplates[Name]> } = {
  "account-closed": accountClosed,
  "account-held": accountHeld,
  "data-handed-over": dataHandedOver,
  "order-answered": orderAnswered,
  "order-received": orderReceived,
  "account-leaving": accountLeaving,
  "account-stays": accountStays,
  "address-change": addressChange,
  "address-changed": addressChanged,
  "already-registered": alreadyRegistered,
  "balance-bought": balanceBought,
  "confirm-address": confirmAddress,
  "decision-news": decisionNews,
  "export-ready": exportReady,
  "membership-ended": membershipEnded,
  "membership-started": membershipStarted,
  "notice-appeal-decided": noticeAppealDecided,
  "notice-decided": noticeDecided,
  "notice-received": noticeReceived,
  "password-changed": passwordChanged,
  "points-expiring": pointsExpiring,
  "reply-refused": replyRefused,
  "reset-password": resetPassword,
  "reward-news": rewardNews,
  "sign-in-link": signInLink,
  "sign-up-admitted": signUpAdmitted,
  "statement-of-reasons": statementOfReasons,
  "tier-at-risk": tierAtRisk,
  "tier-lost": tierLost,
  "tier-reached": tierReached,
  "topic-news": topicNews,
  "trust-news": trustNews,
  "voucher-given": voucherGiven,
  "vouchers-expiring": vouchersExpiring,
  "weekly-digest": weeklyDigest,
};

// Headings would be shouted in capitals otherwise.
const selectors = [...plainTextSelectors, { selector: "h1", options: { uppercase: false } }];

/** Renders a template by name, with a part for readers of plain text. Throws for an unknown name. */
export const renderMail: RenderMail = async ({
  template,
  locale,
  props,
}): Promise<RenderedMail> => {
  const found = Object.hasOwn(templates, template) ? templates[template as MailTemplateName] : null;
  if (!found) throw new Error(`no mail template "${template}"`);
  const { subject, Body, Foot } = found as unknown as MailTemplate<Record<string, unknown>>;
  const { brand, timeZone } = await mailBrand(locale);
  const { t } = translatorOf({ locale, timeZone });
  const about = { t, props, brand };
  const title = subject(about);
  const reason = Foot ? <Foot {...about} /> : t("mail.reason", { brand: brand.name });
  const mail = (
    <Layout brand={brand} preview={title} reason={reason}>
      <Body {...about} />
    </Layout>
  );
  const [html, text] = await Promise.all([
    render(mail),
    render(mail, { plainText: true, htmlToTextOptions: { selectors } }),
  ]);
  // A line break in a subject would begin another header.
  return { subject: title.replace(/[\r\n]+/g, " "), html, text };
};

async function mailBrand(locale: Locale): Promise<{ brand: MailBrand; timeZone: string }> {
  const { name, theme, timeZone } = await findBrand();
  const brand = {
    name,
    address: env().baseUrl.host,
    language: languageOf(locale),
    colours: derivePalette(theme, "light"),
  };
  return { brand, timeZone };
}
