import type { Dictionary } from '../dictionary';

export const exporting: Dictionary['exporting'] = {
  save: 'Save this figure',
  kind: {
    svg: { name: 'SVG', meaning: 'Drawing: sharp at any size, can be edited' },
    png: { name: 'PNG', meaning: 'Picture: twice as sharp, ready for a document' },
    csv: { name: 'CSV', meaning: 'The numbers, for a spreadsheet' },
  },
  facts: { figure: 'Figure', shown: 'Shown', run: 'Run', edition: 'Edition', origin: 'Origin' },
  source: 'simulated with Rebook',
  failed: 'The figure could not be saved. Please try again.',
};
