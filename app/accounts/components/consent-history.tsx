import { Badge } from "#app/ui/badge.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";

export interface Consent {
  id: string;
  purpose: string;
  state: string;
  textVersion: string;
  occurredAt: string;
  /** Where it was said, in which network, and whether a mailed link confirmed it. */
  form: string | null;
  network: string | null;
  isConfirmedByMail: boolean;
}

/** Every agreement and withdrawal with its time and the version of the text. */
export function ConsentHistory({ consents }: { consents: readonly Consent[] }) {
  const t = useTranslations("accounts.settings.privacy");
  const format = useFormatter();
  if (consents.length === 0) return <p className="text-sm text-ink-soft">{t("historyEmpty")}</p>;
  return (
    <Table caption={t("historyCaption")} narrow="stack">
      <TableHead>
        <HeaderCell>{t("purpose")}</HeaderCell>
        <HeaderCell>{t("state")}</HeaderCell>
        <HeaderCell>{t("version")}</HeaderCell>
        <HeaderCell>{t("time")}</HeaderCell>
        <HeaderCell>{t("evidence")}</HeaderCell>
      </TableHead>
      <TableBody>
        {consents.map((consent) => (
          <Row key={consent.id}>
            <Cell head>{purposeText(consent.purpose)}</Cell>
            <Cell label={t("state")}>
              <Badge tone={consent.state === "granted" ? "success" : "neutral"}>
                {consent.state === "granted" ? t("granted") : t("withdrawn")}
              </Badge>
            </Cell>
            <Cell label={t("version")}>{consent.textVersion}</Cell>
            <Cell label={t("time")}>
              {format.dateTime(new Date(consent.occurredAt), {
                dateStyle: "medium",
                timeStyle: "short",
              })}
            </Cell>
            <Cell label={t("evidence")}>{evidenceText(consent)}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );

  function evidenceText({ form, network, isConfirmedByMail }: Consent): string {
    const key = `forms.${form}` as "forms.settings";
    return [
      form && (t.has(key) ? t(key) : form),
      network && t("network", { network }),
      isConfirmedByMail && t("confirmedByMail"),
    ]
      .filter(Boolean)
      .join(", ");
  }

  /** A purpose of a former version keeps its name. */
  function purposeText(purpose: string): string {
    return t.has(`purposes.${purpose}` as never) ? t(`purposes.${purpose}` as never) : purpose;
  }
}
