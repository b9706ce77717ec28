/**
 * Rules by which a browser may fetch the page of a story of this site when the reader rests on its link or
 * presses it. No other page: stories are what readers follow, and need no app. One text for every base, so
 * that the policy of a page can allow it by its hash.
 */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: { and: [{ href_matches: '/*' }, { selector_matches: 'a[href*="/articles/"]' }] },
      eagerness: 'moderate',
    },
  ],
})
