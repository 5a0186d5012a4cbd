// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { LINKS_PER_CUSTOMER, createLinks } from '../../src/model/network';

const EXHIBITORS = 230;
const COUNT = 750;
const linksOf = (links: Int32Array, customer: number): number[] => [
  ...links.subarray(customer * LINKS_PER_CUSTOMER, (customer + 1) * LINKS_PER_CUSTOMER),
];
const clusterOf = (customer: number): number =>
  customer < EXHIBITORS ? Math.floor(customer / 40) : 1000 + Math.floor((customer - EXHIBITORS) / 40);

describe('links', () => {
  const everybody = Array.from({ length: COUNT }, (_, customer) => customer);

  test('stay within the side and never lead to oneself', () => {
    const links = createLinks(7, EXHIBITORS, COUNT, 0.5);
    for (const customer of everybody) {
      for (const target of linksOf(links, customer)) {
        expect(target).not.toBe(customer);
        expect(target < EXHIBITORS).toBe(customer < EXHIBITORS);
        expect(target).toBeLessThan(COUNT);
      }
    }
  });

  test('without weak ties all stay in the cluster of forty, also in a shorter last one', () => {
    const links = createLinks(7, EXHIBITORS, COUNT, 0);
    for (const customer of everybody) {
      for (const target of linksOf(links, customer)) expect(clusterOf(target)).toBe(clusterOf(customer));
    }
  });

  test('a tenth of weak ties leave about a tenth of the links outside', () => {
    const links = createLinks(7, EXHIBITORS, COUNT, 0.1);
    const outside = everybody.flatMap((customer) =>
      linksOf(links, customer).filter((target) => clusterOf(target) !== clusterOf(customer)),
    );
    expect(outside.length / links.length).toBeGreaterThan(0.06);
    expect(outside.length / links.length).toBeLessThan(0.12);
  });

  test('somebody alone on his side is linked to himself, for want of others', () => {
    expect(linksOf(createLinks(1, 1, 2, 0.1), 0)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
