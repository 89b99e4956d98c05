import type { Engine } from './dialect.ts';

type Moment = 'INSERT' | 'UPDATE' | 'DELETE';

/** A trigger that refuses a row where `condition` (SQL over NEW and OLD) holds, with `message`. */
export function refuseWhere(engine: Engine, name: string, moment: Moment, table: string, condition: string, message: string): string[] {
  if (engine === 'sqlite')
    return [`CREATE TRIGGER ${name} BEFORE ${moment} ON ${table} WHEN ${condition}\nBEGIN SELECT RAISE(ABORT, '${message}'); END`];
  return [
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF ${condition} THEN RAISE EXCEPTION '${message}' USING ERRCODE = 'integrity_constraint_violation'; END IF;
  RETURN coalesce(NEW, OLD);
END $$`,
    `CREATE TRIGGER ${name} BEFORE ${moment} ON ${table} FOR EACH ROW EXECUTE FUNCTION ${name}()`,
  ];
}

/**
 * Triggers that keep what is stored: no UPDATE (unless `mayUpdate`), no DELETE, no TRUNCATE.
 * SQLite's REPLACE would delete without telling a trigger: there, a row with one of the unique `keys` of another is passed over.
 */
export function keepRows(engine: Engine, table: string, keys: readonly string[], mayUpdate: boolean): string[] {
  const moments: Moment[] = mayUpdate ? ['DELETE'] : ['UPDATE', 'DELETE'];
  const message = mayUpdate ? `${table} is kept: no row is deleted` : `${table} is append-only`;
  if (engine === 'postgres')
    return [
      `CREATE TRIGGER ${table}_keep BEFORE ${moments.join(' OR ')} ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
      `CREATE TRIGGER ${table}_keep_all BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    ];
  // One look-up a key: an OR inside a single query would read the whole table.
  const known = keys.map((key) => {
    const same = key.split(', ').map((column) => `${column} = NEW.${column}`);
    return `EXISTS (SELECT 1 FROM ${table} WHERE ${same.join(' AND ')})`;
  });
  return [
    ...moments.flatMap((moment) => refuseWhere(engine, `${table}_no_${moment.toLowerCase()}`, moment, table, '1', message)),
    `CREATE TRIGGER ${table}_no_replace BEFORE INSERT ON ${table} WHEN ${known.join(' OR ')}\nBEGIN SELECT RAISE(IGNORE); END`,
  ];
}

/** The function behind `keepRows` on PostgreSQL. */
export const REFUSE_CHANGE = `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is kept: % refused', TG_TABLE_NAME, lower(TG_OP) USING ERRCODE = 'integrity_constraint_violation';
END $$`;

/** The function behind `logChanges` on PostgreSQL. */
export const LOG_CHANGE = `CREATE FUNCTION log_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO change_log (at, author_kind, author_name, reason, entry_table, entry_id, before, after)
  VALUES (NEW.changed_at, NEW.changed_by_kind, NEW.changed_by_name, NEW.change_reason, TG_TABLE_NAME, NEW.id,
    CASE WHEN TG_OP = 'UPDATE' THEN row_to_json(OLD)::text END, row_to_json(NEW)::text);
  RETURN NULL;
END $$`;

/** Triggers that write each change of a row to `change_log`: who, when, why, before, after (law 6). */
export function logChanges(engine: Engine, table: string, columns: readonly string[], moments: readonly ('INSERT' | 'UPDATE')[]): string[] {
  if (engine === 'postgres')
    return [`CREATE TRIGGER ${table}_log AFTER ${moments.join(' OR ')} ON ${table} FOR EACH ROW EXECUTE FUNCTION log_change()`];
  const row = (side: string) => `json_object(${columns.map((column) => `'${column}', ${side}.${column}`).join(', ')})`;
  return moments.map(
    (moment) => `CREATE TRIGGER ${table}_log_${moment.toLowerCase()} AFTER ${moment} ON ${table}
BEGIN
  INSERT INTO change_log (at, author_kind, author_name, reason, entry_table, entry_id, before, after)
  VALUES (NEW.changed_at, NEW.changed_by_kind, NEW.changed_by_name, NEW.change_reason, '${table}', NEW.id,
    ${moment === 'UPDATE' ? row('OLD') : 'NULL'}, ${row('NEW')});
END`,
  );
}
