/** A place in the app, read from the URL hash so that it works on any static host and from a file. */
export interface Place {
  screen: 'home' | 'run' | 'compare' | 'lab' | 'unknown';
  /** scenario id, or `own` */
  scenario: string | undefined;
  query: URLSearchParams;
}

/** `#/run/priceWar?seed=7` → where it leads. */
export function placeOf(hash: string): Place {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const parts = path.split('/').filter(Boolean);
  const query = new URLSearchParams(search);
  if (parts.length === 0) return { screen: 'home', scenario: undefined, query };
  if (parts[0] === 'run' && parts.length <= 2) return { screen: 'run', scenario: parts[1] ?? 'baseline', query };
  if (parts[0] === 'lab' && parts.length === 1) return { screen: 'lab', scenario: undefined, query };
  if (parts[0] === 'compare' && parts.length === 1) return { screen: 'compare', scenario: undefined, query };
  return { screen: 'unknown', scenario: undefined, query };
}
