/** Characters of scripts without spaces between words. Each of them counts as a word. */
export const unspacedCharacter =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u
