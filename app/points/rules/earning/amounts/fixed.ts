import { exactly } from "../../earn.ts";
import type { Amount } from "./amount.ts";

export const fixed: Amount = (points) => exactly(points);
