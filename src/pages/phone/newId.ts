/** 128 random bits as 32 lower-case hexadecimal digits: a ballot's or a contribution's id. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
