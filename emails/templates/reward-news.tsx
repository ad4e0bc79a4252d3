import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  /** What happened: the kind of what was claimed, or what became of it. */
  news:
    | "voucher"
    | "product"
    | "download"
    | "experience"
    | "donation"
    | "access"
    | "recognition"
    | "granted"
    | "grantedParcel"
    | "addressMissing"
    | "sent"
    | "seat"
    | "cancelled"
    | "released";
  /** The reward's. */
  title: string;
  /** A date, a parcel's number or a reason, in words; empty where there is none. */
  detail: string;
  url: string;
  /** For staff, who see on its page what was written about it. */
  redemptionId: string;
}

declare global {
  interface MailTemplates {
    "reward-news": Props;
  }
}

/** Every kind of reward has words of its own here, and so has what becomes of it. */
export const rewardNews: MailTemplate<Props> = {
  subject: ({ t, props: { news, title } }) => t(`mail.rewardNews.${news}.subject`, { title }),
  Body: ({ t, props: { name, news, title, detail, url }, brand }) => (
    <>
      <Title>{t("mail.greeting", { name })}</Title>
      <Paragraph>{t(`mail.rewardNews.${news}.text`, { title })}</Paragraph>
      {detail ? <Paragraph>{detail}</Paragraph> : null}
      <MailButton href={url} brand={brand}>
        {t("mail.rewardNews.button")}
      </MailButton>
    </>
  ),
};
