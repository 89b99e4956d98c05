/** `floors.json`: the digest of the gold that was measured, a floor for each figure, and each lowering with its reason. */
export type Floors = {
  readonly gold: string;
  readonly floors: Readonly<Record<string, number>>;
  readonly lowered: readonly { readonly figure: string; readonly from: number; readonly to: number | null; readonly reason: string }[];
};

/** Three decimals, rounded down, so that a figure never stands under the floor made from it. */
const floorOf = (figure: number) => Math.floor(figure * 1000) / 1000;

/** What is wrong, in plain sentences; empty where every figure holds and the gold is the one that was measured. */
export function compareWithFloors({ floors, gold }: Floors, figures: ReadonlyMap<string, number>, digest: string): string[] {
  const faults: string[] = [];
  if (gold !== digest) faults.push('The gold is not the one these floors were set on: read the change, then run with --update.');
  for (const [name, figure] of figures) {
    const floor = floors[name];
    if (floor === undefined) faults.push(`${name} has no floor: run with --update.`);
    else if (figure < floor) faults.push(`${name} fell to ${figure.toFixed(3)}, under its floor ${floor.toFixed(3)}.`);
  }
  for (const name of Object.keys(floors)) if (!figures.has(name)) faults.push(`${name} has a floor but was not measured.`);
  return faults;
}

/** New floors: raised to the figures; lowered or dropped only where a reason is given, which is recorded. */
export function moveFloors(before: Floors, figures: ReadonlyMap<string, number>, digest: string, reason?: string): Floors {
  const floors: Record<string, number> = {};
  const lowered = [...before.lowered];
  for (const [figure, from] of Object.entries(before.floors)) {
    const measured = figures.get(figure);
    const to = measured === undefined ? null : floorOf(measured);
    if (to !== null && to >= from) floors[figure] = to;
    else if (reason) {
      lowered.push({ figure, from, to, reason });
      if (to !== null) floors[figure] = to;
    } else floors[figure] = from;
  }
  for (const [figure, measured] of figures) floors[figure] ??= floorOf(measured);
  return { gold: digest, floors, lowered };
}
