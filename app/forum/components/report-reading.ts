import { paths } from "#app/paths.ts";
import { maxReportSeconds, reportEverySeconds } from "../rules/reading-report.ts";

/** Reading is looking at the page: whoever has not moved for so long has gone. */
const awaySeconds = 120;
const firstReportSeconds = 3;

/**
 * Watches which posts have been on the screen and for how long the page is looked at, and reports it
 * in batches, the last one when the page is left.
 */
export function reportReading({ topicId, signal }: { topicId: string; signal: AbortSignal }): void {
  let seen = 0;
  let reported = 0;
  let seconds = 0;
  let idle = 0;
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) seen = Math.max(seen, Number(target.id.slice("post-".length)) || 0);
    },
    // A long post counts once its beginning has come well into view.
    { rootMargin: "0px 0px -20% 0px" },
  );
  for (const post of document.querySelectorAll('[id^="post-"]')) watcher.observe(post);

  function send(): void {
    if (seen === 0 || (seen === reported && seconds < 5)) return;
    const report = {
      intent: "report",
      topic: topicId,
      number: String(seen),
      seconds: String(Math.min(seconds, maxReportSeconds)),
    };
    if (navigator.sendBeacon(paths.reading(), new URLSearchParams(report))) {
      reported = seen;
      seconds = 0;
    }
  }
  const clock = setInterval(() => {
    idle += 1;
    if (document.visibilityState !== "visible" || idle > awaySeconds) return;
    seconds += 1;
    if (seconds >= (reported === 0 ? firstReportSeconds : reportEverySeconds)) send();
  }, 1_000);
  const leave = () => document.visibilityState === "hidden" && send();
  const stir = () => {
    idle = 0;
  };
  document.addEventListener("visibilitychange", leave, { signal });
  for (const sign of ["scroll", "pointermove", "keydown"])
    document.addEventListener(sign, stir, { signal, passive: true });
  signal.addEventListener("abort", () => {
    clearInterval(clock);
    watcher.disconnect();
    send();
  });
}
