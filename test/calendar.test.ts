// Public holidays: Easter and the Islamic calendar as astronomers and almanacs have them, and every country of the table.
import { describe, expect, it } from 'vitest';
import { feries } from '../src/calendar/feries.ts';
import { easterOf, holidayOn, holidaysOf, islamicDay, isWeeklyRest } from '../src/calendar/holidays.ts';

describe('moving feasts', () => {
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter of %d', (year, day) => {
    expect(easterOf(year)).toBe(day);
  });

  it.each([
    ['end of Ramadan 2024', 1445, 10, 1, '2024-04-10'],
    ['feast of the Sacrifice 2025', 1446, 12, 10, '2025-06-06'],
    ['birth of the Prophet 2023', 1445, 3, 12, '2023-09-27'],
    ['new year 1447', 1447, 1, 1, '2025-06-26'],
  ])('%s, within a day', (_, year, month, day, known) => {
    const apart = Math.abs(Date.parse(islamicDay(year, month, day)) - Date.parse(known)) / 86_400_000;
    expect(apart).toBeLessThanOrEqual(1);
  });
});

describe('holidayOn', () => {
  it('knows fixed days, from their first year, and marks those of the moon', () => {
    expect(holidayOn('MA', '2021-07-30')).toEqual({ nom: 'fête du Trône' });
    expect(holidayOn('ma', '2023-01-14')).toBeUndefined();
    expect(holidayOn('MA', '2024-01-14')?.nom).toBe('nouvel an amazigh');
    expect(holidayOn('FR', '2025-05-29')).toEqual({ nom: 'Ascension' });
    expect(holidayOn('SN', '2025-06-07')?.approximatif ?? holidayOn('SN', '2025-06-06')?.approximatif).toBe(true);
    expect([holidayOn('FR', '2025-05-30'), holidayOn('XX', '2025-01-01'), holidayOn('FR', '2025-05')]).toEqual([undefined, undefined, undefined]);
  });

  it('has at least thirty countries, each with the days of a year in order', () => {
    const countries = Object.keys(feries);
    expect(countries.length).toBeGreaterThanOrEqual(30);
    for (const country of countries) {
      const days = holidaysOf(country, 2026).map(({ jour }) => jour);
      expect(days.length).toBeGreaterThanOrEqual(4);
      expect(days).toEqual([...new Set(days)].toSorted());
      for (const { jour } of feries[country]?.fixes ?? []) expect(jour).toMatch(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u);
    }
  });
});

it('rests on other days in other countries', () => {
  expect([isWeeklyRest('MA', '2024-09-22'), isWeeklyRest('DZ', '2024-09-22'), isWeeklyRest('DZ', '2024-09-20')]).toEqual([true, false, true]);
  expect([isWeeklyRest(undefined, '2024-09-21'), isWeeklyRest(undefined, '2024-09')]).toEqual([true, false]);
});
