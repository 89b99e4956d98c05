// What a page says of a rule comes from the reading's own rulebook.
export { sayRule } from '../reading/index.ts';
