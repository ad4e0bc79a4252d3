import type { ColumnType } from "kysely";

/** Instants leave the database as ISO 8601 strings in UTC ("2026-11-22T20:04:00.123Z"). */
export type IsoInstant = string;

export type StoredInstant = ColumnType<
  IsoInstant,
  Temporal.Instant | IsoInstant,
  Temporal.Instant | IsoInstant
>;

/** 64-bit integers are read as numbers; the reader refuses what a number cannot hold. */
export type StoredInteger = ColumnType<number, number, number>;
