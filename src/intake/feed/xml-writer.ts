import { escapeText } from './inline-markup.ts';

/** One element; `attributes` is written as it is, `content` too unless it `isText`. What XML cannot hold becomes U+FFFD. */
export function writeElement(name: string, attributes: string, content: string, isText = false): string {
  return `<${name}${attributes}>${isText ? escapeText(content).replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd') : content}</${name}>\n`;
}
