import type { Dictionary } from '../dictionary';

export const survey: Dictionary['survey'] = {
  title: 'What the survey says',
  scale: 'means, scale 1–10',
  responses: (count) => `${count} questionnaires returned`,
  responsesLast: (count, last) => `${count} questionnaires returned (last edition ${last})`,
  nobody: 'Nobody returned a questionnaire this edition. Spend more on customer research to hear from your customers.',
  construct: {
    image: 'Image',
    expectation: 'Expectation',
    quality: 'Perceived quality',
    value: 'Perceived value',
    satisfaction: 'Satisfaction',
    complaints: 'Complaint handling',
    loyalty: 'Stated loyalty',
    empowerment: 'Empowerment',
  },
  legend: { interval: 'line = 95% interval', last: 'hollow = last edition' },
  valueWithInterval: (mean, low, high) => `${mean} (${low}–${high})`,
  reading: (name, mean, low, high, count) => `${name} ${mean}; 95% interval ${low}–${high} from ${count} answers`,
  readingLast: (reading, last) => `${reading}; last edition ${last}`,
  readingNobody: (name) => `${name}: nobody answered`,
  hint: 'Point at a row to see its interval and last edition.',
  columns: { construct: 'Question', mean: 'Mean', low: 'Low', high: 'High', last: 'Last mean' },
  whyTitle: 'Why is this not the truth?',
  why: {
    absent: 'Only those who came are asked. Those who left say nothing.',
    sample: 'Only some of them answer: more research brings more answers and a narrower interval.',
    style: 'Some people mark generously, others strictly, though they feel the same.',
    rounding: 'Answers are whole numbers from 1 to 10, coloured by the mood of the moment.',
    bias: 'The interval covers the luck of the sample only. No number of answers removes habits of answering.',
  },
};
