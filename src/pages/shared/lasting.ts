import { useEffect, useState } from 'preact/hooks';

const MOMENT_MS = 1_500;

/** True once something has been so for longer than a moment: what passes by itself need not be told. */
export function useLasting(so: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    setLasts(false);
    if (!so) return;
    const timer = setTimeout(() => setLasts(true), MOMENT_MS);
    return () => clearTimeout(timer);
  }, [so]);
  return so && lasts;
}
