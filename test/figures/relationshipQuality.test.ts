import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import {
  QUALITY_PARTS,
  qualityOf,
  qualityParts,
  qualityTiers,
  weakestPart,
} from '../../src/figures/relationshipQuality';
import RelationshipQuality from '../../src/figures/RelationshipQuality.svelte';
import { columnPlaces, qualityLayout, qualitySpots } from '../../src/figures/relationshipQualityLayout';
import { numbersFor } from '../../src/i18n/numbers';
import { playedEdition, sideReport } from './fixture';
import { cellsOf, realRun } from './realRun';
import { show } from './stage';

const numbers = numbersFor('en');
const SIDES = ['exhibitors', 'visitors'] as const;
const NAME = 'Relationship quality';

describe('relationship quality', () => {
  test.each(SIDES)('is the weighted sum of its four parts (%s)', async (side) => {
    const { editions } = await realRun('base', 'premiumRelationship');
    for (const { report } of editions) {
      const parts = qualityParts(report[side]);
      expect(parts.map(({ weight }) => weight)).toEqual([0.25, 0.3, 0.25, 0.2]);
      const sum = parts.reduce((total, { product }) => total + (product ?? 0), 0);
      expect(sum).toBeCloseTo(report[side].relationshipQuality ?? 0, 9);
    }
  });
  test('is weakest where its points are fewest, and knows nobody', () => {
    const side = sideReport({ friendship: 40, trust: 55, attitude: 66, belonging: 38 });
    expect(weakestPart(qualityParts(side))?.id).toBe('belonging');
    expect(weakestPart(qualityParts(sideReport()))).toBeNull();
  });
  test('lists the four tiers with their customers', async () => {
    const { editions } = await realRun('base', 'premiumRelationship');
    const side = editions[2].report.exhibitors;
    const tiers = qualityTiers(side, editions[1].report.exhibitors);
    expect(tiers.map(({ count }) => count)).toEqual([...side.segments.tier]);
    expect(tiers.map(({ quality }) => quality)).toEqual(side.relationshipQualityByTier);
    expect(tiers.map(({ last }) => last)).toEqual(editions[1].report.exhibitors.relationshipQualityByTier);
  });
  test('finds one customer in his tier, on his side and if he came', async () => {
    const { editions } = await realRun('base', 'premiumRelationship');
    const { snapshot } = editions[2];
    const came = snapshot.attending.indexOf(1);
    expect(qualityOf(came, editions[2], 'exhibitors')).toEqual({
      tier: snapshot.classes.tier[came],
      quality: snapshot.relationshipQuality[came],
    });
    expect(qualityOf(came, editions[2], 'visitors')).toBeNull();
    expect(qualityOf(snapshot.attending.indexOf(0), editions[2], 'exhibitors')).toBeNull();
    expect(qualityOf(null, editions[2], 'exhibitors')).toBeNull();
  });
});

describe.each([260, 290, 420, 1000])('its picture %i pixels wide', (width) => {
  test('gives each column its weight, and keeps everything inside', () => {
    const layout = qualityLayout(width, 34);
    const places = columnPlaces([0.25, 0.3, 0.25, 0.2], layout.columns);
    expect(places[1].width / places[3].width).toBeCloseTo(1.5, 9);
    for (const spot of qualitySpots(layout, [0.25, 0.3, 0.25, 0.2], width)) {
      expect(spot.x + spot.width).toBeLessThanOrEqual(width);
      expect(spot.y + spot.height).toBeLessThanOrEqual(layout.height);
    }
  });
});

describe('RelationshipQuality', () => {
  test.each(SIDES)('has tables equal to the report (%s)', async (side) => {
    const { editions } = await realRun('base', 'premiumRelationship');
    await show(RelationshipQuality, { editions, current: 2, view: 'model' });
    if (side === 'visitors') await userEvent.click(screen.getByRole('radio', { name: 'Visitors' }));
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const [parts, history, tiers] = screen.getAllByRole('table').map(cellsOf).map(Object.values);
    const [now, before] = [editions[2].report[side], editions[1].report[side]];
    const weights = { friendship: 0.25, trust: 0.3, attitude: 0.25, belonging: 0.2 };
    expect(parts).toEqual([
      ...QUALITY_PARTS.map((id) => [
        numbers.plain(now[id]),
        numbers.percent(weights[id]),
        numbers.plain((now[id] ?? 0) * weights[id], 2),
        numbers.plain(before[id]),
      ]),
      ['', '', numbers.plain(now.relationshipQuality, 2), numbers.plain(before.relationshipQuality)],
    ]);
    // numbered rows come first when a browser lists an object, so the opening is last
    expect([history[2], history[0], history[1]]).toEqual(
      editions.map(({ report }) => [
        ...QUALITY_PARTS.map((id) => numbers.plain(report[side][id])),
        numbers.plain(report[side].relationshipQuality),
      ]),
    );
    expect(tiers).toEqual(
      now.segments.tier.map((count, tier) => [
        numbers.whole(count),
        numbers.plain(now.friendshipByTier[tier]),
        numbers.plain(now.trustByTier[tier]),
        numbers.plain(now.attitudeByTier[tier]),
        numbers.plain(now.belongingByTier[tier]),
        numbers.plain(now.relationshipQualityByTier[tier]),
      ]),
    );
  });
  test('lights a tier’s customers when its row is pointed at, and its row when they are', async () => {
    const { editions } = await realRun('base', 'premiumRelationship');
    const { pointing, container } = await show(RelationshipQuality, { editions, current: 2, view: 'model' });
    const picture = screen.getByRole('slider', { name: NAME });
    picture.focus();
    await userEvent.keyboard('{End}');
    expect(pointing.at).toEqual({ segment: { scheme: 'tier', class: 3, side: 'exhibitors' } });
    expect(picture).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Risk, \d+ firms/));
    picture.blur();
    await vi.waitFor(() => expect(container.querySelector('.lit')).toBeNull());
    pointing.point({ segment: { scheme: 'tier', class: 0 } });
    await vi.waitFor(() => expect(container.querySelectorAll('.lit')).toHaveLength(1));
  });
  test('marks a customer pointed at elsewhere', async () => {
    const { editions } = await realRun('base', 'premiumRelationship');
    const { pointing, container } = await show(RelationshipQuality, { editions, current: 2, view: 'model' });
    pointing.pointCustomer(editions[2].snapshot.attending.indexOf(1));
    expect(await screen.findByText(/The customer pointed at: relationship quality/)).toBeVisible();
    expect(container.querySelector('circle.customer')).not.toBeNull();
  });
  test('tells an edition as the sum it is, and looks at the one picked', async () => {
    const { editions } = await realRun('base', 'premiumRelationship');
    const onlook = vi.fn();
    const { pointing } = await show(RelationshipQuality, { editions, current: 2, view: 'model', onlook });
    const path = screen.getByRole('slider', { name: 'Over the editions' });
    path.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(pointing.isEdition(1)).toBe(true);
    expect(path).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^Edition 1: relationship quality .* = 25% × /),
    );
    await userEvent.keyboard('{Enter}');
    expect(onlook).toHaveBeenCalledWith(1);
  });
  test('shows an organiser nothing of what is in customers’ minds', async () => {
    const { editions } = await realRun('base', 'premiumRelationship');
    await show(RelationshipQuality, { editions, current: 2, view: 'organiser' });
    expect(screen.getByText(/in customers’ minds/)).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Table' })).toBeNull();
  });
  test('stands empty when nobody attends', async () => {
    await show(RelationshipQuality, { editions: [playedEdition(0)], current: 0, view: 'model' });
    expect(screen.getByRole('img')).toHaveAccessibleName('nobody answered');
  });
});
