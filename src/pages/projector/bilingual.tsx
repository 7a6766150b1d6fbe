import type { Bilingual as Words } from './pollFit';

/** Words with their translation beneath, each marked with its language. */
export function Bilingual({ of, lang }: { of: Words & { readonly lang?: string }; lang: string }) {
  return (
    <>
      <span class="first" lang={of.lang ?? lang} dir="auto">{of.first}</span>
      {of.second !== undefined && <span class="second" lang="en">{of.second}</span>}
    </>
  );
}
