/** A link as the page or the pasted text gives it; `url` as written, null where there is none. */
export type Link = { readonly title: string; readonly url: string | null };
