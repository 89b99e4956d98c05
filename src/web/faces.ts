/** One face file of a package, with the letters that it is for (the ranges are those of the package's own style sheet). */
type Face = { readonly family: string; readonly weight: string; readonly file: string; readonly letters: string };

const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_MORE =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';
const ARABIC =
  'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC';

/** The register's voice and the sources' voice, in both scripts; see docs/decisions/0005. */
const FACES: readonly Face[] = [
  ...['400', '600'].flatMap((weight) => [
    plex('Register', 'arabic', weight, 'ibm-plex-sans-arabic', ARABIC),
    plex('Register', 'latin-ext', weight, 'ibm-plex-sans', LATIN_MORE),
    plex('Register', 'latin', weight, 'ibm-plex-sans', LATIN),
    plex('Source', 'latin-ext', weight, 'ibm-plex-serif', LATIN_MORE),
    plex('Source', 'latin', weight, 'ibm-plex-serif', LATIN),
    // One file holds all weights; it is named for each, since a browser joins faces to a family weight by weight.
    naskh('Source', 'arabic', weight, ARABIC),
    // Within Arabic, digits are those drawn with the Arabic letters: the serif's own stand too large and too dark.
    naskh('SourceDigits', 'latin', weight, 'U+0030-0039'),
  ]),
];

function plex(family: string, letterSet: string, weight: string, name: string, letters: string): Face {
  return { family, weight, file: `@fontsource/${name}/files/${name}-${letterSet}-${weight}-normal.woff2`, letters };
}

function naskh(family: string, letterSet: string, weight: string, letters: string): Face {
  return { family, weight, file: `@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-${letterSet}-wght-normal.woff2`, letters };
}

/** The `@font-face` rules; `place` puts a face's file somewhere and gives its address. */
export function writeFaces(place: (face: Face) => string): string {
  return FACES.map(
    (face) =>
      `@font-face{font-family:${face.family};font-style:normal;font-display:swap;font-weight:${face.weight};src:url(${place(face)}) format("woff2");unicode-range:${face.letters}}`,
  ).join('\n');
}
