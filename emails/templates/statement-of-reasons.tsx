import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  /** As moderation calls it. */
  action: string;
  /** When it ends, in the reader's words; "none" where it has no end. */
  until: string;
  /** It answers a sign-up that waited; absent in mails of earlier versions. */
  ofSignUp?: boolean;
  postNumber: number;
  topic: string;
  reason: string;
  clauseNumber: string;
  clauseTitle: string;
  clauseText: string;
  automated: boolean;
  removedText: string;
  url: string;
}

declare global {
  interface MailTemplates {
    "statement-of-reasons": Props;
  }
}

export const statementOfReasons: MailTemplate<Props> = {
  subject: ({ t, props }) =>
    t("mail.statementOfReasons.subject", { action: props.action, topic: props.topic }),
  Body: ({ t, props, brand }) => (
    <>
      <Title>{t("mail.greeting", { name: props.name })}</Title>
      <Paragraph>
        {t("mail.statementOfReasons.what", {
          // A reply that waited for review and was refused never had a number.
          action: props.action === "hide" && props.postNumber < 0 ? "refuse" : props.action,
          until: props.until,
          number: props.postNumber,
          topic: props.topic,
        })}
      </Paragraph>
      <Paragraph>{props.reason}</Paragraph>
      <Paragraph>
        {t("mail.statementOfReasons.ground", {
          number: props.clauseNumber,
          title: props.clauseTitle,
        })}{" "}
        {props.clauseText}
      </Paragraph>
      <Paragraph>
        {props.ofSignUp ? `${t("mail.statementOfReasons.signUp")} ` : null}
        {t(
          props.automated
            ? "mail.statementOfReasons.automated"
            : "mail.statementOfReasons.byPerson",
        )}
      </Paragraph>
      <MailButton href={props.url} brand={brand}>
        {t("mail.statementOfReasons.button")}
      </MailButton>
      <SmallPrint brand={brand}>{t("mail.statementOfReasons.note")}</SmallPrint>
      {props.removedText ? (
        <SmallPrint brand={brand}>
          {t("mail.statementOfReasons.text")} {props.removedText}
        </SmallPrint>
      ) : null}
    </>
  ),
};
