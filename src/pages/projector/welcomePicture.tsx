import { useState } from 'preact/hooks';
import type { Connection } from '../shared/live';
import { endpoints } from '../shared/protocol.http';
import { Bilingual } from './bilingual';
import { fit } from './fit';
import { codeOf, isJoinable, PresenceLine, type FooterProps } from './footer';
import { fitBilingual } from './pollFit';
import { firstLanguage, phrase, texts, translated } from './text';
import { units } from './units';

/** The beginning of a dialogue: its title and the ways in. After its end, thanks. */
export function WelcomePicture({ header, presence, tongue, connection }: FooterProps & { connection: Connection }) {
  const lang = firstLanguage(tongue);
  const joinable = isJoinable(header);
  const title = translated(tongue, header.title);
  const size = fitBilingual(title, { width: 92, height: joinable ? 15 : 26, largest: joinable ? 5.4 : 7.5, smallest: 1.8 });
  return (
    <main class={joinable ? 'stage welcome' : 'stage welcome ended'}>
      <h1 class="title" style={{ fontSize: units(size) }}><Bilingual of={title} lang={lang} /></h1>
      {joinable
        ? (
          <div class="ways-in">
            <div>
              <p class="say"><Bilingual of={phrase(tongue, t => t.goTo)} lang={lang} /></p>
              <p class="address" style={{ fontSize: units(fit(location.host, { width: 58, height: 5, largest: 4, smallest: 1.5 })) }}>
                {location.host}
              </p>
              <p class="say"><Bilingual of={phrase(tongue, t => t.andEnter)} lang={lang} /></p>
              <p class="code huge">{codeOf(header)}</p>
            </div>
            <QrCode dialogueId={header.dialogueId} connection={connection} alt={texts[lang].qr} />
          </div>
        )
        : <p class="say thanks"><Bilingual of={phrase(tongue, t => t.ended)} lang={lang} /></p>}
      {presence && joinable && <PresenceLine presence={presence} tongue={tongue} />}
    </main>
  );
}

/** The way in by camera. While it cannot be fetched its place stays empty: the code beside it is enough. */
function QrCode({ dialogueId, connection, alt }: { dialogueId: string; connection: Connection; alt: string }) {
  const [failed, setFailed] = useState<Connection>();
  if (failed === connection) return <span class="qr missing" />;
  return <img class="qr" src={endpoints.qr(dialogueId)} alt={alt} onError={() => setFailed(connection)} />;
}
