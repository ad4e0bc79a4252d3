import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  points: number;
  /** "2026-12-31" */
  lastDay: string;
  url: string;
}

declare global {
  interface MailTemplates {
    "points-expiring": Props;
  }
}

// At noon of UTC the day is the same in every zone that mails are written for.
const day = (lastDay: string) => new Date(`${lastDay}T12:00:00Z`);

export const pointsExpiring: MailTemplate<Props> = {
  subject: ({ t, props }) =>
    t("mail.pointsExpiring.subject", { points: props.points, date: day(props.lastDay) }),
  Body: ({ t, props, brand }) => (
    <>
      <Title>{t("mail.greeting", { name: props.name })}</Title>
      <Paragraph>
        {t("mail.pointsExpiring.text", { points: props.points, date: day(props.lastDay) })}
      </Paragraph>
      <MailButton href={props.url} brand={brand}>
        {t("mail.pointsExpiring.button")}
      </MailButton>
      <SmallPrint brand={brand}>{t("mail.pointsExpiring.note", { brand: brand.name })}</SmallPrint>
    </>
  ),
};
