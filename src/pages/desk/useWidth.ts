import { useEffect, useState } from 'preact/hooks';

/** How many columns fit: three, two or one. The style sheet uses the same numbers. */
export type Width = 'wide' | 'middle' | 'narrow';

const wide = matchMedia('(min-width: 76rem)');
const middle = matchMedia('(min-width: 46rem)');

export function useWidth(): Width {
  const [width, setWidth] = useState(widthNow);
  useEffect(() => {
    const changed = () => setWidth(widthNow());
    wide.addEventListener('change', changed);
    middle.addEventListener('change', changed);
    return () => {
      wide.removeEventListener('change', changed);
      middle.removeEventListener('change', changed);
    };
  }, []);
  return width;
}

function widthNow(): Width {
  return wide.matches ? 'wide' : middle.matches ? 'middle' : 'narrow';
}
