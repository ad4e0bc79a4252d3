import { Form } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { listApiKeys } from "../queries/list-api-keys.server.ts";

type ApiKeys = Awaited<ReturnType<typeof listApiKeys>>;

/** The keys with what they may do and when they were used; one asks before it is revoked. */
export function ApiKeyTable({ keys }: { keys: ApiKeys }) {
  const t = useTranslations("integration");
  const format = useFormatter();
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: "medium" });
  return (
    <Table caption={t("caption")} narrow="stack">
      <TableHead>
        <HeaderCell>{t("name")}</HeaderCell>
        <HeaderCell>{t("key")}</HeaderCell>
        <HeaderCell>{t("may")}</HeaderCell>
        <HeaderCell>{t("made")}</HeaderCell>
        <HeaderCell>{t("lastUsed")}</HeaderCell>
        <HeaderCell>{t("act")}</HeaderCell>
      </TableHead>
      <TableBody>
        {keys.map((key) => (
          <Row key={key.id}>
            <Cell head>{key.name}</Cell>
            <Cell label={t("key")}>
              <code className="text-xs">{key.keyPrefix}…</code>
            </Cell>
            <Cell label={t("may")}>
              <ul className="text-xs">
                {key.scopes.map((scope) => (
                  <li key={scope}>{t(`scopes.${scope as "orders:write"}`)}</li>
                ))}
              </ul>
            </Cell>
            <Cell label={t("made")}>
              {t("madeBy", { date: day(key.createdAt), name: key.createdByName ?? "–" })}
            </Cell>
            <Cell label={t("lastUsed")}>{key.lastUsedAt ? day(key.lastUsedAt) : t("never")}</Cell>
            <Cell label={t("act")}>
              {key.revokedAt ? (
                <Badge>{t("revoked", { date: day(key.revokedAt) })}</Badge>
              ) : (
                <RevokeForm id={key.id} />
              )}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function RevokeForm({ id }: { id: string }) {
  const t = useTranslations("integration");
  return (
    <details className="max-w-60">
      <summary className="inline-flex min-h-6 items-center rounded-small font-semibold text-danger underline-offset-3 hover:underline">
        {t("revoke")}
      </summary>
      <Form method="post" className="mt-2 grid justify-items-start gap-2">
        <input type="hidden" name="id" value={id} />
        <p className="text-xs">{t("revokeSure")}</p>
        <Button type="submit" variant="danger" size="small">
          {t("revokeNow")}
        </Button>
      </Form>
    </details>
  );
}
