/** What one site's robots.txt (RFC 9309) says to us. `delayMs` is its Crawl-delay, which the RFC leaves out and many sites write. */
export type RobotRules = { readonly rules: readonly RobotRule[]; readonly delayMs: number | null };
type RobotRule = { readonly allow: boolean; readonly pattern: string };

/** RFC 9309 §2.5 asks to read at least 500 KiB. */
const LONGEST = 512 * 1024;
const MOST_RULES = 2000;

/** The rules of the group that names `product` (`mithaq`), else of the group for all. */
export function readRobots(text: string, product: string): RobotRules {
  const own: RobotRule[] = [];
  const all: RobotRule[] = [];
  const delays: { own: number | null; all: number | null } = { own: null, all: null };
  let agents: string[] = [];
  let named = false;
  let inRules = true;
  for (const line of text.slice(0, LONGEST).split(/\r\n?|\n/)) {
    const [, field = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line.slice(0, 2000)) ?? [];
    const key = field.toLowerCase();
    if (key === 'user-agent') {
      if (inRules) agents = [];
      inRules = false;
      agents.push(value.trim().toLowerCase());
      named ||= agents.includes(product);
      continue;
    }
    if (key !== 'allow' && key !== 'disallow' && key !== 'crawl-delay') continue;
    inRules = true;
    for (const [agent, rules, whose] of [
      [product, own, 'own'],
      ['*', all, 'all'],
    ] as const) {
      if (!agents.includes(agent)) continue;
      const pattern = value.trim();
      if (key === 'crawl-delay') delays[whose] = Number.parseFloat(pattern) >= 0 ? Number.parseFloat(pattern) * 1000 : null;
      else if (pattern !== '' && rules.length < MOST_RULES) rules.push({ allow: key === 'allow', pattern });
    }
  }
  return named ? { rules: own, delayMs: delays.own } : { rules: all, delayMs: delays.all };
}

/** True where the longest pattern that fits the path (with its query) allows it; of equally long ones the allowing wins. */
export function robotsAllow({ rules }: RobotRules, path: string): boolean {
  const fitting = rules.filter(({ pattern }) => fitsPattern(pattern, path));
  const longest = Math.max(...fitting.map(({ pattern }) => pattern.length), 0);
  return fitting.length === 0 || fitting.some(({ allow, pattern }) => allow && pattern.length === longest);
}

/** `*` stands for anything, a last `$` for the end. Greedy from the left, so linear. */
function fitsPattern(pattern: string, path: string): boolean {
  const atEnd = pattern.endsWith('$');
  const [start = '', ...parts] = (atEnd ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(start)) return false;
  let from = start.length;
  for (const [index, part] of parts.entries()) {
    if (atEnd && index === parts.length - 1) return path.length - part.length >= from && path.endsWith(part);
    const at = path.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return !atEnd || from === path.length;
}
