/** A link as the page or the pasted text gives it; `url` as written, null where there is none. */
export type Link = { readonly title: string; readonly url: string | null };

/** A line or paragraph on its way into the article. Pages and pasted text are both cut into these. */
export type Block = {
  readonly text: string;
  readonly links: readonly Link[];
  /** UTF-16 units of `text` that stand within links. */
  readonly linkLength: number;
  /** True where a bullet or a list element marks it as an item. */
  readonly item: boolean;
};
