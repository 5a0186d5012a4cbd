import type { Dictionary } from '../dictionary';

const counted = (value: string, one: string, many: string): string => `${value} ${value === '1' ? one : many}`;

export const common: Dictionary['common'] = {
  appName: 'Rebook',
  appNameLatin: 'a trade-show simulator',

  language: 'Language',
  languages: {
    'zh-Hans': { name: '简体中文', short: '简' },
    'zh-Hant': { name: '繁體中文', short: '繁' },
    en: { name: 'English', short: 'EN' },
  },
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },

  levels: {
    starter: { name: 'Starter', meaning: 'Three dials: service, price and empowerment.' },
    manager: { name: 'Manager', meaning: 'Open the dials and set the main levers one by one.' },
    expert: { name: 'Expert', meaning: 'Every lever there is, starting in the organiser’s view.' },
  },

  actions: {
    undo: 'Undo',
    redo: 'Redo',
    close: 'Close',
    cancel: 'Cancel',
    share: 'Share',
    save: 'Save',
    open: 'Open',
    more: 'More',
    table: 'Table',
  },
  yes: 'Yes',
  no: 'No',

  sides: { exhibitors: 'Exhibitors', visitors: 'Visitors', both: 'Both sides' },
  side: { exhibitor: 'Exhibitor', visitor: 'Visitor' },
  edition: (edition) => `Edition ${edition}`,

  units: {
    points: (value) => counted(value, 'point', 'points'),
    percentagePoints: (value) => counted(value, 'percentage point', 'percentage points'),
    percent: (value) => `${value}%`,
    yuan: (value) => `${value} yuan`,
    yuanPerSquareMetre: (value) => `${value} yuan per m²`,
    squareMetres: (value) => `${value} m²`,
    weight: (value) => `weight ${value}`,
    firms: (value) => counted(value, 'firm', 'firms'),
    persons: (value) => counted(value, 'person', 'people'),
    editions: (value) => counted(value, 'edition', 'editions'),
  },
  unitNames: {
    points: 'points',
    yuanPerSquareMetre: 'yuan/m²',
    yuan: 'yuan',
    percent: '%',
    weight: 'weight',
    yesNo: 'yes or no',
  },

  evidence: {
    V: {
      name: 'Measured',
      meaning: 'A published study found it, and we saw it in the abstract, on the first page or on an official page.',
    },
    S: {
      name: 'Second-hand',
      meaning: 'Reported in the trade press, a review or a company summary; the original was not seen.',
    },
    M: { name: 'Not checked', meaning: 'Written from memory and not yet verified; do not quote it as fact.' },
    C: { name: 'Computed', meaning: 'Worked out by arithmetic or a trial model, not measured.' },
    A: { name: 'Assumption', meaning: 'No data to rest on: a plausible value or statement was chosen.' },
    cal: {
      name: 'Calibrated',
      meaning: 'Tuned within a plausible range until the model shows the known regularities.',
    },
  },
};
