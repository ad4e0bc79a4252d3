import fc from "fast-check";

export const membersPerRun = 10;
export const rounds = 4;

const index = fc.nat(30);
const points = fc.integer({ min: 1, max: 300 });
const act = fc.oneof(
  fc.record({
    act: fc.constant("earn" as const),
    points,
    qualifyingShare: fc.constantFrom(0, 0.5, 1),
    delayDays: fc.constantFrom(0, 14),
    days: fc.constantFrom(null, 20, 45, 120),
  }),
  fc.record({ act: fc.constant("hold" as const), points }),
  fc.record({ act: fc.constant("capture" as const), index }),
  fc.record({ act: fc.constant("release" as const), index }),
  fc.record({ act: fc.constant("return" as const), index }),
  fc.record({ act: fc.constant("refund" as const), index, points }),
  fc.record({ act: fc.constant("dispute" as const), index, points }),
  fc.record({ act: fc.constant("reinstate" as const), index }),
  fc.record({
    act: fc.constant("adjust" as const),
    points: fc.integer({ min: -80, max: 80 }).filter((n) => n !== 0),
  }),
);
export type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const life = fc.record({
  rounds: fc.array(fc.array(act, { maxLength: 5 }), { minLength: rounds, maxLength: rounds }),
  closesAfter: fc.option(fc.nat(rounds - 1), { freq: 3, nil: null }),
});
export const run = fc.record({
  days: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: rounds, maxLength: rounds }),
  lives: fc.array(life, { minLength: membersPerRun, maxLength: membersPerRun }),
});

export type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;
