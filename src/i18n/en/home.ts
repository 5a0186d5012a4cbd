import type { Dictionary } from '../dictionary';

export const home: Dictionary['home'] = {
  title: 'Make them come back',
  lead: 'You run a trade show for eight editions. You set service, price and empowerment; thousands of exhibitors and visitors answer one by one: who rebooks, who leaves, who wavers.',
  start: 'Run the show',
  continue: 'Go on where you stopped',
  continueDetail: (scenario, edition, total) => `${scenario}, ${edition} of ${total} editions played`,
  earlier: 'Go back to an earlier run',
  removeEarlier: (run) => `Remove: ${run}`,
  scenarios: 'Choose a situation',
  watch: 'Keep an eye on:',
  openFile: 'Open a saved file',
  notes: {
    private: 'No account, no network, no tracking. Everything you do stays in this browser.',
    same: 'The same decisions give the same results in every browser.',
  },
  unknownPlace: 'That address leads to no page here, so this is the start page.',
};
