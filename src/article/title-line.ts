import { countWords, endsAsSentence } from './clean-text.ts';

const LONGEST_TITLE = 26;
const BULLET = /^\s*(?:[•·▪◾■●○◦‣⁃*➤►▶»←→✔|]+|[-–—]\s|\(?\d{1,2}[.)]\s)\s*/u;

/** The line without the bullet, arrow or number that a list puts before it. */
export function dropBullet(line: string): string {
  return line.replace(BULLET, '').trim();
}

export function hasBullet(line: string): boolean {
  return BULLET.test(line);
}

/** True where a line could be the title of another article: of a title's length, and not ending as a sentence of a body does. */
export function looksLikeTitle(line: string): boolean {
  const words = countWords(line);
  return words >= 2 && words <= LONGEST_TITLE && (!endsAsSentence(line) || /[؟?!…]$|\.\.+$/.test(line));
}
