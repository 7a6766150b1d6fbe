/** What whoever runs the projector can ask of it. */
export type ProjectorAction = 'blank' | 'shade' | 'tongue' | 'fullScreen' | 'hint' | 'keys';

/** The keyboard of the projector, in the order the hint shows it. */
export const keyboard: readonly { readonly action: ProjectorAction; readonly key: string }[] = [
  { action: 'blank', key: 'b' },
  { action: 'shade', key: 'd' },
  { action: 'tongue', key: 'l' },
  { action: 'fullScreen', key: 'f' },
  { action: 'hint', key: '?' },
];

/** The action a key asks for, if any. A held key asks once. */
export function actionOf(press: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>): ProjectorAction | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat) return undefined;
  return keyboard.find(({ key }) => key === press.key.toLowerCase())?.action;
}
