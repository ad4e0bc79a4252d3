import { times } from "../../earn.ts";
import type { Amount } from "./amount.ts";

/** The whole of it, with what the rule gives: 2 doubles. Only campaigns have it. */
export const multiplier: Amount = (rate, { given }) => times(given, rate);
