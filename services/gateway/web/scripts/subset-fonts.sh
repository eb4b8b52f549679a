#!/bin/sh
# Cuts Noto Sans to what names and words on the page are mostly written with, in the weights it has (400 to 700), without hinting.
# Run in services/gateway/web after an update of @fontsource-variable, and commit src/theme/fonts. Letters that are not
# in here come from the whole fonts (src/theme/fonts.css), which a browser fetches only where such a letter stands.
set -eu
fonts=node_modules/@fontsource-variable
made=src/theme/fonts
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

tool() { uvx --quiet --from "fonttools[woff]==4.68.0" "$@"; }

cut_to() { # name, font, letters
  tool fonttools varLib.instancer "$fonts/$2" wght=400:700 --quiet --output "$work/$1.ttf"
  tool pyftsubset "$work/$1.ttf" --unicodes="$3" --no-hinting --flavor=woff2 --output-file="$made/$1.woff2"
}

# Western European languages; signs of the page.
cut_to latin noto-sans/files/noto-sans-latin-wght-normal.woff2 \
  U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+2000-206F,U+20AC,U+2122,U+2212
# Central European, Turkish, Vietnamese, Hausa, Yoruba, Wolof, Ewe; transcriptions of Arabic.
cut_to latin-ext noto-sans/files/noto-sans-latin-ext-wght-normal.woff2 \
  U+0100-0130,U+0132-0151,U+0154-0259,U+025B,U+0263,U+0268-0269,U+0272,U+0289,U+028B,U+02BD-02C5,U+02C7-02CC,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1E00-1EFF
# Arabic, Persian, Urdu, Pashto, Kurdish, Uyghur.
cut_to arabic noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2 \
  U+060C,U+061B,U+061F,U+0621-063A,U+0640-0655,U+0660-066D,U+0670-0671,U+0679,U+067C,U+067E,U+0681,U+0685-0686,U+0688-0689,U+0691-0693,U+0695-0696,U+0698,U+069A,U+06A9,U+06AB,U+06AD,U+06AF,U+06B5,U+06B7,U+06BA,U+06BC,U+06BE,U+06C0-06C3,U+06C6-06C8,U+06CB-06CE,U+06D0,U+06D2-06D5,U+06F0-06F9,U+200C-200E
# Whoever gets the fonts gets their licences.
for font in noto-sans noto-sans-arabic; do cp "$fonts/$font/LICENSE" "public/fonts/$font.txt"; done
ls -l "$made"
