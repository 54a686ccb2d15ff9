import type { Language } from './translate';

/** "2 years, 8 months"; undefined where a part of the length is vague. */
export function durationWords(value: string, { locale }: Language): string | undefined {
  if (!LENGTH.test(value)) return undefined;
  const [days = '', clock = ''] = value.slice(1).split('T');
  const parts = [...partsOf(days, ''), ...partsOf(clock, 'T')].map(([number, unit]) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(number),
  );
  return new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(parts);
}

const LENGTH = /^P(?=.)(?:\d+(?:\.\d+)?[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?$/;

function partsOf(text: string, prefix: string): [number: number, unit: string][] {
  return Array.from(text.matchAll(/([\d.]+)([YMWDHS])/g), ([, number, letter]) => [
    Number(number),
    UNITS[`${prefix}${letter}`] ?? '',
  ]);
}

const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/** A length of which only the unit is known. */
export function vagueLength(value: string, { t }: Language): string | undefined {
  switch (value) {
    case 'PXCE':
      return t('some centuries');
    case 'PXDE':
      return t('some decades');
    case 'PXY':
      return t('some years');
    case 'PXM':
      return t('some months');
    case 'PXW':
      return t('some weeks');
    case 'PXD':
      return t('some days');
    case 'PTXH':
      return t('some hours');
    case 'PTXM':
      return t('some minutes');
    default:
      return undefined;
  }
}
