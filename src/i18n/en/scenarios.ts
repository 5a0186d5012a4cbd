import type { Dictionary } from '../dictionary';

export const scenarios: Dictionary['scenarios'] = {
  own: 'Own situation',
  byId: {
    baseline: {
      name: 'The settled show',
      story:
        'You take over a mid-size trade show with eight editions behind it: some 400 exhibitors, some 12,000 visitors, one rival show in the field. It runs smoothly and at a profit, and could do better.',
      watch:
        'beyond renewal and profit, how many customers are satisfied and how many of the regulars come because they want to.',
    },
    priceWar: {
      name: 'Price war',
      story:
        'The same steady show, but word is out: from edition 3 to edition 5 the rival will slash its price and a newcomer will join in. Whether to follow, and what else might hold your customers, is better thought about now.',
      watch:
        'who leaves while prices are down and who does not; whether price and customers come back after edition 5.',
    },
    overPromisedLaunch: {
      name: 'A promise overdrawn',
      story:
        'For two editions your predecessor advertised everywhere and promised near perfection, while the basics, on time and without mistakes, were let slip. Customers have seen for themselves and now take promises with a pinch of salt. It is your turn to speak.',
      watch:
        'how far your promise is believed, the distance between expected and perceived, and how fast both recover.',
    },
    growingPastTheHall: {
      name: 'Outgrowing the hall',
      story:
        'The rival is retreating and customers are turning to you, but the hall is smaller than it was and so is your staff. Whether more guests mean a livelier show or a messier one depends on how you receive them.',
      watch: 'how full the hall is, how many exhibitors are turned away, and responsiveness.',
    },
    monopolyHall: {
      name: 'The only show in town',
      story:
        'Yours is the only show for miles around. A firm that wants to exhibit has, for now, nowhere else to go. Try the same decisions here and in the crowded calendar.',
      watch: 'whether renewal and satisfaction rise and fall together; how many regulars actually think well of you.',
    },
    crowdedCalendar: {
      name: 'A crowded calendar',
      story:
        'Three rival shows serve the same industry and customers compare: here this year does not mean here next year. Try the same decisions here and in the only show in town.',
      watch:
        'how far renewal moves when satisfaction moves a little; how many customers attend both your show and a rival’s.',
    },
    emptyEmpowerment: {
      name: 'Rights on paper',
      story:
        'For two editions your predecessor gave customers the right to suggest, choose, decide and take part, and told them next to nothing. They have a say and no idea what to say. Take the rights back, supply the information, or leave it for now?',
      watch:
        'the three sides of psychological empowerment – choice, information, impact – and the number of spurious loyals.',
    },
  },
};
