// intake: from the outside world to bytes that are kept. Fetches politely, decodes feeds, loses nothing.
export type { Capture } from './capture.ts';
export { makeCapture } from './capture.ts';
export type { DecodedText } from './charset/decode.ts';
export { decodeBytes } from './charset/decode.ts';
export type { FileDocument } from './document/document.ts';
export { readFileDocument } from './document/document.ts';
export type { Feed, FeedItem } from './feed/feed.ts';
export type { FoundFeed } from './feed/find.ts';
export { findFeeds } from './feed/find.ts';
export type { Subscription } from './feed/opml.ts';
export { readOpml, writeOpml } from './feed/opml.ts';
export { parseFeed } from './feed/parse.ts';
export type { Fetched, FetchedCapture, FetchFailure, FetchOptions } from './fetch/fetch.ts';
export { fetchUrl } from './fetch/fetch.ts';
export type { PoliteFetch, PoliteOptions } from './fetch/polite.ts';
export { makePoliteFetch } from './fetch/polite.ts';
export type { FetchTrouble } from './fetch/trouble.ts';
