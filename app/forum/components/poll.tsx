import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { Card } from "#app/ui/card.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { ShownPoll } from "../queries/find-poll.server.ts";

/** What a topic asks: options to choose and, where they may be seen, how the votes stand. */
export function Poll({
  poll,
  signInPath,
  isSignedIn,
  mayEnd,
}: {
  poll: ShownPoll;
  signInPath: string;
  isSignedIn: boolean;
  mayEnd: boolean;
}) {
  const t = useTranslations("forumWriting.poll");
  const mayVote = poll.isOpen && isSignedIn;
  const showsVotes = poll.options.every(({ voteCount }) => voteCount !== null);
  return (
    <Card as="section" id="poll" className="mb-6 scroll-mt-20" aria-labelledby="poll-title">
      <h2 id="poll-title" className="display text-lg">
        {t("title")}
      </h2>
      <PollTerms poll={poll} />
      <Form method="post" action={paths.poll({ id: poll.topicId })} preventScrollReset>
        <fieldset className="mt-4 grid min-w-0 gap-3">
          <legend className="mb-2 text-sm font-semibold">
            {t("choose", { maximum: poll.maxChoices })}
          </legend>
          {poll.options.map((option) => (
            <PollOption key={option.id} option={option} poll={poll} mayVote={mayVote} />
          ))}
        </fieldset>
        <div className="mt-4 flex flex-wrap items-center gap-2.5">
          {mayVote ? (
            <Button type="submit" variant="primary" name="intent" value="vote">
              {t(poll.hasVoted ? "change" : "vote")}
            </Button>
          ) : null}
          {mayVote && poll.hasVoted ? (
            <Button type="submit" name="intent" value="retract" formNoValidate>
              {t("retract")}
            </Button>
          ) : null}
          {poll.isOpen && !isSignedIn ? (
            <ButtonLink variant="primary" to={signInPath}>
              {t("signIn")}
            </ButtonLink>
          ) : null}
          <p className="text-sm text-ink-faint tabular-nums">
            {t("voters", { count: poll.voterCount })}
          </p>
          {showsVotes && !poll.isAnonymous && poll.voterCount > 0 ? (
            <TextLink to={paths.pollVoters({ id: poll.topicId })} className="text-sm">
              {t("whoVoted")}
            </TextLink>
          ) : null}
          {poll.isOpen && mayEnd && poll.voterCount === 0 ? (
            <TextLink to={paths.editPoll({ id: poll.topicId })} className="text-sm">
              {t("edit")}
            </TextLink>
          ) : null}
          {poll.isOpen && mayEnd ? (
            <Button
              type="submit"
              variant="quiet"
              size="small"
              name="intent"
              value="end"
              formNoValidate
              className="ms-auto"
            >
              {t("end")}
            </Button>
          ) : null}
        </div>
      </Form>
    </Card>
  );
}

/** What everybody should know before they vote. */
function PollTerms({ poll }: { poll: ShownPoll }) {
  const t = useTranslations("forumWriting.poll");
  const format = useFormatter();
  const { closesAt, isOpen, results, hasVoted } = poll;
  const moment = (at: string) =>
    format.dateTime(Date.parse(at), { dateStyle: "long", timeStyle: "short" });
  return (
    <p className="mt-1 text-sm text-ink-soft">
      {t(poll.isAnonymous ? "anonymous" : "named")}{" "}
      {isOpen && results === "after-vote" && !hasVoted ? `${t("resultsAfterVote")} ` : null}
      {isOpen && results === "after-end" ? `${t("resultsAfterEnd")} ` : null}
      {isOpen && closesAt ? t("closesAt", { moment: moment(closesAt) }) : null}
      {isOpen ? null : t("ended")}
    </p>
  );
}

function PollOption({
  option,
  poll,
  mayVote,
}: {
  option: ShownPoll["options"][number];
  poll: ShownPoll;
  mayVote: boolean;
}) {
  const t = useTranslations("forumWriting.poll");
  const format = useFormatter();
  const { voteCount, label } = option;
  const share = voteCount === null ? 0 : voteCount / Math.max(1, poll.voterCount);
  const row = "flex min-h-7 items-start gap-3 text-base";
  const words = (
    <>
      <span className="min-w-0 flex-1 wrap-anywhere">
        {label}
        {option.isChosen ? (
          <span className="ms-2 text-xs font-semibold text-brand-text">{t("yours")}</span>
        ) : null}
      </span>
      {voteCount === null ? null : (
        <span className="text-sm text-ink-soft tabular-nums">
          {t("share", { count: voteCount, share: format.number(share, { style: "percent" }) })}
        </span>
      )}
    </>
  );
  return (
    <div>
      {mayVote ? (
        <label className={row}>
          <input
            type={poll.maxChoices > 1 ? "checkbox" : "radio"}
            name="option"
            value={option.id}
            defaultChecked={option.isChosen}
            required={poll.maxChoices === 1}
            className="ui-tick mt-1"
          />
          {words}
        </label>
      ) : (
        <p className={row}>{words}</p>
      )}
      {voteCount === null ? null : (
        <progress className="ui-progress mt-1" value={share} max={1} aria-label={label} />
      )}
    </div>
  );
}
