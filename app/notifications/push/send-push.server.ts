import { type Agent, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { useAgent } from "request-filtering-agent";
import webPush from "web-push";
import { env } from "#app/platform/env.server.ts";
import type { PushKeys } from "./push-keys.server.ts";

/** A device as its browser described it. */
export interface PushDevice {
  endpoint: string;
  publicKey: string;
  auth: string;
}

/** What the service worker shows (public/push-worker.js). */
export interface PushMessage {
  title: string;
  body: string;
  url: string;
  /** A message with the same replaces the one shown before. */
  tag: string;
}

/** `gone`: the device will never be reachable again. */
export type PushResult = "sent" | "gone" | "failed";

const timeoutMs = 10_000;
const goodForSeconds = 24 * 60 * 60;

/**
 * Hands a message, readable by nobody but the device, to its push service. The address came from a
 * browser, so it may be anybody's: only public ones are connected to, and no answer is read.
 */
export async function sendPush(
  device: PushDevice,
  {
    message,
    keys,
    agentFor = useAgent,
  }: { message: PushMessage; keys: PushKeys; agentFor?: (url: string) => Agent },
): Promise<PushResult> {
  try {
    const { endpoint, publicKey: p256dh, auth } = device;
    const details = webPush.generateRequestDetails(
      { endpoint, keys: { p256dh, auth } },
      JSON.stringify(message),
      {
        vapidDetails: { subject: subject(), ...keys },
        TTL: goodForSeconds,
        contentEncoding: "aes128gcm",
      },
    );
    const status = await post(endpoint, {
      headers: details.headers as Record<string, string>,
      body: details.body,
      agent: agentFor(endpoint),
    });
    if (status >= 200 && status < 300) return "sent";
    return status === 404 || status === 410 ? "gone" : "failed";
  } catch {
    // Not reachable now, or not an address that may be reached.
    return "failed";
  }
}

function post(
  url: string,
  { headers, body, agent }: { headers: Record<string, string>; body: Buffer | null; agent: Agent },
): Promise<number> {
  const send = url.startsWith("https:") ? requestSecure : requestPlain;
  return new Promise((done, fail) => {
    const request = send(url, { method: "POST", headers, agent, timeout: timeoutMs });
    request.on("response", (response) => {
      done(response.statusCode ?? 0);
      response.destroy();
    });
    request.on("timeout", () => request.destroy(new Error("too slow")));
    request.on("error", fail);
    request.end(body ?? undefined);
  });
}

/** Whom a push service may write to; it wants an address with https or a mail address. */
function subject(): string {
  const { origin, protocol, hostname } = env().baseUrl;
  return protocol === "https:" ? origin : `mailto:no-reply@${hostname}`;
}
