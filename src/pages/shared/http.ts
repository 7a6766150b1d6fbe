import type { ProblemDetails } from './protocol';

/** A request that was refused, or never arrived (`status` 0). */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly details: ProblemDetails = {},
    /** How long to wait when asked too often; undefined when the engine did not say. */
    readonly retryAfterSeconds?: number,
  ) {
    super(details.detail ?? details.title ?? `HTTP ${status}`);
  }
}

const TIMEOUT_MS = 10_000;

/** Asks the engine and reads its answer as JSON; 204 gives undefined. Rejects with a `Problem`, nothing else. */
export async function request<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', address: string, body?: unknown): Promise<T> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(address, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: patience.signal,
      headers: body === undefined ? { accept: 'application/json' }
        : { accept: 'application/json', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw await problemOf(response);
    return (response.status === 204 ? undefined : await response.json()) as T;
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(0);
  } finally {
    clearTimeout(timer);
  }
}

export const get = <T>(address: string): Promise<T> => request<T>('GET', address);
export const post = <T>(address: string, body?: unknown): Promise<T> => request<T>('POST', address, body);

async function problemOf(response: Response): Promise<Problem> {
  const wait = Number(response.headers.get('retry-after') ?? NaN);
  let details: ProblemDetails = {};
  try {
    details = await response.json() as ProblemDetails;
  } catch {
    // A proxy on the way may answer in HTML; the status says enough.
  }
  return new Problem(response.status, details, Number.isFinite(wait) ? wait : undefined);
}
