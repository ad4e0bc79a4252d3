import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { messagesOf } from "#app/platform/i18n/messages.server.ts";
import { log } from "#app/platform/log.server.ts";
import { registerAllMessages } from "./messages.server.ts";
import { PageContextProvider } from "./shell/page-context.tsx";
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
export { hearChanges } from "./platform/guest-pages/hear-changes.server.ts";
export { createHttpApp } from "./platform/http/http-app.server.ts";
export { log } from "./platform/log.server.ts";
export { startWorker } from "./platform/worker.server.ts";
export { announce } from "./shell/announce.server.ts";

const renderMilliseconds = 10_000;

/** Renders a page whole: one piece is sent quicker than many, and what fails becomes the error page. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  load: AppLoadContext,
): Promise<Response> {
  const { locale } = await viewerOf(load);
  const value = {
    messages: messagesOf(locale),
    locale,
    nonce: load.nonce,
    surface: "all",
  } as const;
  return new Promise((resolve, reject) => {
    let responseStatus = status;
    const { pipe, abort } = renderToPipeableStream(
      <PageContextProvider value={value}>
        <RemixServer
          context={context}
          url={request.url}
          abortDelay={renderMilliseconds}
          nonce={load.nonce}
        />
      </PageContextProvider>,
      {
        nonce: load.nonce,
        onAllReady() {
          headers.set("Content-Type", "text/html; charset=utf-8");
          buffer(pipe(new PassThrough())).then(
            (body) => resolve(new Response(body, { status: responseStatus, headers })),
            reject,
          );
        },
        onShellError: reject,
        onError(error) {
          responseStatus = 500;
          if (!isRouteErrorResponse(error)) logPageError(error, load);
        },
      },
    );
    setTimeout(abort, renderMilliseconds).unref();
  });
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
