import { Form } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { MirrorObstacle } from "../rules/coupon.ts";

interface Mirror {
  id: string;
  name: string;
  isMirrored: unknown;
  obstacle: MirrorObstacle | null;
}

/** Which campaigns Stripe Checkout of the shop takes, and why it cannot take the others. */
export function StripeMirrors({ mirrors, canMirror }: { mirrors: Mirror[]; canMirror: boolean }) {
  const t = useTranslations("stripeAdmin.mirrors");
  return (
    <section aria-labelledby="mirrors">
      <SectionHeader id="mirrors" title={t("title")} lead={t("lead")} />
      {mirrors.length === 0 ? (
        <p className="text-sm text-ink-soft">{t("none")}</p>
      ) : (
        <Table caption={t("title")} narrow="stack">
          <TableHead>
            <HeaderCell>{t("campaign")}</HeaderCell>
            <HeaderCell>{t("state")}</HeaderCell>
            <HeaderCell>{t("act")}</HeaderCell>
          </TableHead>
          <TableBody>
            {mirrors.map(({ id, name, isMirrored, obstacle }) => (
              <Row key={id}>
                <Cell head>{name}</Cell>
                <Cell label={t("state")}>
                  {obstacle ? (
                    <span className="text-sm text-ink-soft">{t(`obstacles.${obstacle}`)}</span>
                  ) : (
                    <Badge tone={isMirrored ? "success" : "neutral"}>
                      {t(isMirrored ? "on" : "off")}
                    </Badge>
                  )}
                </Cell>
                <Cell label={t("act")}>
                  {canMirror && (isMirrored || !obstacle) ? (
                    <Form method="post">
                      <input type="hidden" name="id" value={id} />
                      <Button
                        type="submit"
                        name="intent"
                        value={isMirrored ? "stopMirror" : "mirror"}
                        size="small"
                      >
                        {t(isMirrored ? "stop" : "start")}
                      </Button>
                    </Form>
                  ) : null}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </section>
  );
}
