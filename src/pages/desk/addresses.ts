/** Where to sign in, so that one comes back to where one was going. */
export function toSignIn(from: string): string {
  return from === '/desk' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(from)}`;
}

/** Where to go once signed in: only ever to a desk of this engine, whatever the address says. */
export function afterSignIn(search: string): string {
  const to = new URLSearchParams(search).get('to') ?? '';
  return /^\/desk(\/[0-9a-z]+)?$/.test(to) ? to : '/desk';
}

/** The one-time code of a sign-in link. It travels in the fragment, which no server sees or logs. */
export function codeIn(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, '')).get('code') ?? undefined;
}

/** The dialogue a desk's address names. */
export function dialogueIn(pathname: string): string | undefined {
  return /^\/desk\/([0-9a-z]+)\/?$/.exec(pathname)?.[1];
}
