import { randomBytes } from "node:crypto";
import type pg from "pg";
import { keyedHash } from "#app/platform/secrets.server.ts";
import { makeVoucherCode, voucherCodeBytes } from "#app/vouchers/rules/voucher-code.ts";

/**
 * Makes `count` codes of three campaigns (10 %, 5 € and free shipping, in turn), so many of them
 * usable as are known in clear, which are returned; the hashes of the others belong to no code.
 */
export async function fillVouchers(
  client: pg.Client,
  { count, known }: { count: number; known: number },
): Promise<string[]> {
  await client.query("set synchronous_commit = off");
  await client.query(`
    insert into voucher_campaign (id, origin, name, label, kind, percentage, amount_minor, currency, code_style,
                                  created_at, updated_at)
    select md5('campaign' || n)::uuid, 'staff', kind, '{"de": "Rabatt", "en": "Discount"}', kind,
           case kind when 'percentage' then 10 end, case kind when 'amount' then 500 end, 'EUR', 'unique', now(), now()
      from unnest(array['percentage', 'amount', 'free-shipping']) with ordinality as one (kind, n)`);
  const codes = Array.from({ length: known }, () => makeVoucherCode(randomBytes(voucherCodeBytes)));
  const columns = "(campaign_id, code_hash, code_encrypted, code_last4, valid_from, created_at)";
  for (let start = 0; start < known; start += 10_000)
    await client.query(
      `insert into voucher ${columns}
       select md5('campaign' || 1 + n % 3)::uuid, hash, '\\x00', 'KNOW', now() - interval '1 day', now()
         from unnest($1::bytea[]) with ordinality as one (hash, n)`,
      [codes.slice(start, start + 10_000).map((code) => keyedHash("voucher-lookup", code))],
    );
  await client.query(
    `insert into voucher ${columns}
     select md5('campaign' || 1 + n % 3)::uuid, sha256(('code ' || n)::bytea), '\\x00', 'NONE', now(), now()
       from generate_series(1, $1::int) n`,
    [count - known],
  );
  await client.query("reset synchronous_commit");
  await client.query("vacuum analyze");
  return codes;
}
