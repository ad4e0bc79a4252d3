import { CircleCheck } from "lucide-react";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useFormatter, useNow, useTranslations } from "#app/ui/intl.tsx";
import { RelativeTime } from "#app/ui/relative-time.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { StatNumber } from "#app/ui/stat-number.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import type { FailingJob, QueueState } from "../queries/find-queue-state.server.ts";
import { SettleForms } from "./settle-forms.tsx";

export function JobsView({ queue, mayChange }: { queue: QueueState; mayChange: boolean }) {
  const t = useTranslations("operations.jobs");
  const format = useFormatter();
  const oldest =
    queue.oldestWaitingSeconds === null
      ? t("nothingWaits")
      : t("oldest", { seconds: queue.oldestWaitingSeconds });
  return (
    <>
      <div className="grid grid-cols-2 gap-x-6 gap-y-5 py-6 sm:grid-cols-3 lg:grid-cols-5">
        <StatNumber
          size="medium"
          label={t("waiting")}
          value={format.number(queue.waiting)}
          hint={oldest}
        />
        <StatNumber size="medium" label={t("running")} value={format.number(queue.running)} />
        <StatNumber size="medium" label={t("scheduled")} value={format.number(queue.scheduled)} />
        <StatNumber size="medium" label={t("retrying")} value={format.number(queue.retrying)} />
        <StatNumber size="medium" label={t("failed")} value={format.number(queue.failed)} />
      </div>
      <SectionHeader title={t("troubled")} />
      {queue.failing.length === 0 ? (
        <EmptyState icon={<CircleCheck aria-hidden="true" />} title={t("none")}>
          {t("noneText")}
        </EmptyState>
      ) : (
        <FailingJobs jobs={queue.failing} mayChange={mayChange} />
      )}
    </>
  );
}

function FailingJobs({ jobs, mayChange }: { jobs: FailingJob[]; mayChange: boolean }) {
  const t = useTranslations("operations.jobs");
  const format = useFormatter();
  const now = useNow();
  return (
    <Table caption={t("troubled")} narrow="stack">
      <TableHead>
        <HeaderCell>{t("task")}</HeaderCell>
        <HeaderCell>{t("reason")}</HeaderCell>
        <HeaderCell>{t("attempts")}</HeaderCell>
        <HeaderCell>{t("next")}</HeaderCell>
        {mayChange ? <HeaderCell>{t("actions")}</HeaderCell> : null}
      </TableHead>
      <TableBody>
        {jobs.map((job) => (
          <Row key={job.id}>
            <Cell head label={t("task")}>
              <code className="text-xs">{job.task}</code>
            </Cell>
            <Cell label={t("reason")}>
              <span className="line-clamp-3 max-w-md text-xs break-words">{job.lastError}</span>
            </Cell>
            <Cell label={t("attempts")}>
              {t("attemptsOf", { attempts: job.attempts, maxAttempts: job.maxAttempts })}
            </Cell>
            <Cell label={t("next")}>
              {job.nextAttemptAt ? (
                <RelativeTime
                  dateTime={job.nextAttemptAt}
                  label={format.relativeTime(new Date(job.nextAttemptAt), now)}
                />
              ) : (
                t("givenUp")
              )}
            </Cell>
            {mayChange ? (
              <Cell label={t("actions")}>
                <SettleForms kind="job" id={job.id} />
              </Cell>
            ) : null}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
