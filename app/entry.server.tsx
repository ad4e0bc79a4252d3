import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { guestPageChanges } from "#app/platform/guest-pages/hear-changes.server.ts";
import { messagesOf } from "#app/platform/i18n/messages.server.ts";
import { listenTo } from "#app/platform/listen.server.ts";
import { liveChanges } from "#app/platform/live/live-hub.server.ts";
import { log } from "#app/platform/log.server.ts";
import { registerAllMessages } from "./messages.server.ts";
import { PageContextProvider } from "./shell/page-context.tsx";
import { portalManifestUrl } from "./shell/rules/portal-manifest.ts";
import { declareSubscriptions } from "./subscribers.server.ts";

registerAllMessages();
declareSubscriptions();

export { mountMachineRoutes } from "./api.server.ts";
export { jobs, timetable } from "./jobs.server.ts";
export { createPageHandler } from "./page-handler.server.ts";
export { closeDatabase } from "./platform/db.server.ts";
export { declareEmbeddedDatabase } from "./platform/demo-mode.server.ts";
export { env } from "./platform/env.server.ts";
export { answerGuests } from "./platform/guest-pages/answer-guests.server.ts";
export { createHttpApp } from "./platform/http/http-app.server.ts";
export { endStreams } from "./platform/live/open-streams.server.ts";
export { log } from "./platform/log.server.ts";
export { startWorker } from "./platform/worker.server.ts";
export { announce } from "./shell/announce.server.ts";

/** Hears what the database tells this process; returns what stops it. */
export function hearChanges(): Promise<() => Promise<void>> {
  return listenTo([guestPageChanges, liveChanges]);
}

const renderMilliseconds = 10_000;
const textsAttribute = 'data-texts="';

/** Renders a page whole: one piece is sent quicker than many, and what fails becomes the error page. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  load: AppLoadContext,
): Promise<Response> {
  const { locale } = await viewerOf(load);
  const messages = messagesOf(locale);
  const shownTexts = new Set<string>();
  const need = (slice: string) => {
    // Texts that are no keys come here too: they must not become part of the page's attribute.
    if (Object.hasOwn(messages, slice)) shownTexts.add(slice);
  };
  const value = { messages, locale, nonce: load.nonce, need };
  return new Promise((resolve, reject) => {
    let failure: { error: unknown } | undefined;
    const { pipe, abort } = renderToPipeableStream(
      <PageContextProvider value={value}>
        <RemixServer
          context={forPortal(context, load)}
          url={request.url}
          abortDelay={renderMilliseconds}
          nonce={load.nonce}
        />
      </PageContextProvider>,
      {
        nonce: load.nonce,
        onAllReady() {
          clearTimeout(timer);
          // Within <Suspense> React would leave out what failed, and leave it to the browser's scripts.
          if (failure) return reject(failure.error);
          headers.set("Content-Type", "text/html; charset=utf-8");
          buffer(pipe(new PassThrough())).then((body) => {
            const page = nameTexts(body, [...shownTexts]);
            resolve(new Response(page, { status, headers }));
          }, reject);
        },
        onShellError(error) {
          clearTimeout(timer);
          reject(error);
        },
        onError(error) {
          failure ??= { error };
          if (!isRouteErrorResponse(error)) logPageError(error, load);
        },
      },
    );
    // Cleared as soon as the page stands: it holds on to everything the page was made of.
    const timer = setTimeout(abort, renderMilliseconds);
  });
}

/** In development Remix writes no manifest files, and the whole manifest stays. */
function forPortal(context: EntryContext, { url }: AppLoadContext): EntryContext {
  if (import.meta.env.DEV || url.pathname.startsWith(paths.admin())) return context;
  const { manifest } = context;
  return { ...context, manifest: { ...manifest, url: portalManifestUrl(manifest.url) } };
}

/** Tells the browser which slices' texts the page shows: known only when all of it is rendered. */
function nameTexts(page: Buffer, slices: string[]): Buffer<ArrayBuffer> {
  const at = page.indexOf(textsAttribute) + textsAttribute.length;
  const names = Buffer.from(slices.sort().join(" "));
  return Buffer.concat([page.subarray(0, at), names, page.subarray(at)]);
}

/** Called by Remix for what a loader or action throws (not for thrown responses). */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (!request.signal.aborted) logPageError(error, context);
}

function logPageError(error: unknown, context: AppLoadContext): void {
  log().error(
    {
      requestId: context.requestId,
      path: context.url.pathname,
      error: error instanceof Error ? error.stack : String(error),
    },
    "page failed",
  );
}
