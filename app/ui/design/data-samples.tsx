import { Check, MessageCircleQuestion } from "lucide-react";
import { useTranslations } from "#app/ui/intl.tsx";
import { Alert } from "../alert.tsx";
import { Avatar } from "../avatar.tsx";
import { AvatarGroup } from "../avatar-group.tsx";
import { Badge } from "../badge.tsx";
import { Button } from "../button.tsx";
import { Card } from "../card.tsx";
import { Disclosure } from "../disclosure.tsx";
import { EmptyState } from "../empty-state.tsx";
import { Facts } from "../facts.tsx";
import { LabelledDivider } from "../labelled-divider.tsx";
import { Pagination } from "../pagination.tsx";
import { ProgressBar } from "../progress-bar.tsx";
import { SkeletonRows } from "../skeleton.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "../table.tsx";
import { TextLink } from "../text-link.tsx";
import { Line } from "./section.tsx";

const people = [
  { name: "Mira Brandt", relation: "friend", tone: "brand", balance: "1.840", seen: "today" },
  { name: "Levent Aksoy", relation: "fan", tone: "accent", balance: "12.310", seen: "today" },
  { name: "Ralf Dietz", relation: "atRisk", tone: "danger", balance: "95", seen: "yesterday" },
] as const;

export function DataSamples() {
  const t = useTranslations("design");
  return (
    <>
      <Table caption={t("members")} narrow="stack">
        <TableHead>
          <HeaderCell sort={{ to: "#data" }}>{t("member")}</HeaderCell>
          <HeaderCell>{t("relation")}</HeaderCell>
          <HeaderCell>{t("lastSeen")}</HeaderCell>
          <HeaderCell numeric sort={{ to: "#data", direction: "descending" }}>
            {t("balance")}
          </HeaderCell>
        </TableHead>
        <TableBody>
          {people.map((person) => (
            <Row key={person.name}>
              <Cell head>
                <span className="flex items-center gap-3">
                  <Avatar name={person.name} size="small" />
                  {person.name}
                </span>
              </Cell>
              <Cell label={t("relation")}>
                <Badge tone={person.tone}>{t(person.relation)}</Badge>
              </Cell>
              <Cell label={t("lastSeen")}>{t(person.seen)}</Cell>
              <Cell label={t("balance")} numeric>
                {person.balance}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
      <Pagination previous="#data" next="#data" status={t("page")} />
      <div className="grid items-start gap-6 md:grid-cols-2">
        <Card>
          <Facts
            items={[
              { label: t("orders"), value: "41" },
              { label: t("posts"), value: "63, 4" },
              { label: t("balance"), value: "1.840" },
            ]}
          />
        </Card>
        <Disclosure summary={t("expiryQuestion")}>{t("expiryAnswer")}</Disclosure>
      </div>
    </>
  );
}

export function PeopleSamples() {
  const t = useTranslations("design");
  return (
    <>
      <Line>
        {(["tiny", "small", "medium", "large", "huge"] as const).map((size) => (
          <Avatar key={size} name="Mira Brandt" size={size} />
        ))}
        <AvatarGroup
          label={t("takingPart")}
          people={[...people, { name: "Jonas Krog" }, { name: "Tomke Sievers" }]}
          more={9}
        />
      </Line>
      <Line>
        <Badge>{t("waiting")}</Badge>
        <Badge tone="brand">
          <Check aria-hidden="true" />
          {t("solved")}
        </Badge>
        <Badge tone="brand-solid">{t("team")}</Badge>
        <Badge tone="accent">{t("newcomer")}</Badge>
        <Badge tone="success">{t("friend")}</Badge>
        <Badge tone="warn">{t("atRisk")}</Badge>
        <Badge tone="danger">{t("hidden")}</Badge>
      </Line>
      <Card look="panel">
        <p className="text-xs font-semibold text-brand-text">{t("sample.acceptedBy")}</p>
        <p className="mt-1 text-sm">
          {t("sample.acceptedText")} <TextLink to="#people">{t("sample.toPost")}</TextLink>
        </p>
      </Card>
      <LabelledDivider>{t("sample.newPosts")}</LabelledDivider>
    </>
  );
}

export function FeedbackSamples() {
  const t = useTranslations("design");
  return (
    <>
      <div className="grid gap-3 md:grid-cols-2">
        <Alert title={t("overview")}>{t("info")}</Alert>
        <Alert tone="success">{t("success")}</Alert>
        <Alert tone="warn" action={<Button size="small">{t("undo")}</Button>}>
          {t("warn")}
        </Alert>
        <Alert tone="danger">{t("error")}</Alert>
      </div>
      <div className="grid gap-8 md:grid-cols-2">
        <ProgressBar
          label={t("import")}
          start={t("import")}
          end="62 %"
          value={62}
          hint={t("importHint")}
        />
        <ProgressBar label={t("unknownLength")} start={t("unknownLength")} />
      </div>
      <div className="grid items-start gap-8 md:grid-cols-2">
        <EmptyState
          icon={<MessageCircleQuestion />}
          title={t("emptyTitle")}
          action={<Button>{t("emptyAction")}</Button>}
        >
          {t("emptyText")}
        </EmptyState>
        <SkeletonRows rows={3} />
      </div>
    </>
  );
}
