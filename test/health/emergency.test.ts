import { expect } from '@open-wc/testing';
import { EMERGENCY_LINES, type Emergency, emergencyIn } from '../../src/health/emergency.js';

describe('words of an emergency', () => {
  const typed: readonly (readonly [text: string, kind: Emergency])[] = [
    ['chest pain', 'medical'],
    ['chest pain now', 'medical'],
    ['Bad CHEST PAINS!!', 'medical'],
    ['crushing chest pain', 'medical'],
    ['pain in my chest', 'medical'],
    ['chest pain support group', 'medical'],
    ['my chest is tight', 'medical'],
    ['tight chest', 'medical'],
    ['tightness in my chest', 'medical'],
    ['took too many tablets', 'medical'],
    ['coughing up blood', 'medical'],
    ['seizure now', 'medical'],
    ['numb bottom', 'medical'],
    ['hang myself', 'mental-health'],
    ['slit my wrists', 'mental-health'],
    ['wish I wasn’t here', 'mental-health'],
    ["I can't breathe", 'medical'],
    ['I can’t breathe', 'medical'],
    ['cant breathe', 'medical'],
    ['cannot breathe properly', 'medical'],
    ['I think I am having a stroke', 'medical'],
    ['having a heart attack', 'medical'],
    ['heart attack now', 'medical'],
    ['took an overdose', 'medical'],
    ['want to die', 'mental-health'],
    ['i want to die', 'mental-health'],
    ['wanna die', 'mental-health'],
    ['going to kill myself', 'mental-health'],
    ['suicidal', 'mental-health'],
    ['suicidal thoughts', 'mental-health'],
    ['end it all', 'mental-health'],
    ['self-harm', 'mental-health'],
    ["don't want to be here any more", 'mental-health'],
    ['better off dead', 'mental-health'],
    ['cheast pain', 'medical'],
    ['chest pian', 'medical'],
    ['unresponsive', 'medical'],
    ['sucidal', 'mental-health'],
    ['wnat to die', 'mental-health'],
    ['i cant cope', 'mental-health'],
  ];
  for (const [text, kind] of typed) {
    it(`"${text}" is answered before any result: ${kind}`, () => {
      expect(emergencyIn(text)).to.equal(kind);
    });
  }

  for (const text of [
    '',
    'stroke',
    'stroke group',
    'backstroke',
    'after a stroke',
    'heart attack',
    'heart attack recovery class',
    'chest',
    'bad chest',
    'breathing exercises',
    'breathless',
    'want to diet',
    'low mood',
    'depression',
    'get fit now',
    '5 kms',
    'dead lift',
    'tie dye',
    'first aid',
    'bereavement walk',
    'healthy cooking',
    'soup, but no pulses',
    'I can’t come on Mondays',
    'x'.repeat(10_000),
  ]) {
    it(`"${text.slice(0, 40)}" is none`, () => {
      expect(emergencyIn(text)).to.equal(undefined);
    });
  }
});

describe('the lines for an emergency', () => {
  it('say 999 and 111 in both kinds', () => {
    for (const lines of Object.values(EMERGENCY_LINES)) {
      const text = lines.map((line) => line.text).join(' ');
      expect(text).to.contain('999').and.to.contain('NHS 111 online').and.to.contain('call 111');
      expect(lines.map(({ kind }) => kind)).to.deep.equal(['urgent']);
    }
  });

  it('name the mental health option of 111', () => {
    expect(EMERGENCY_LINES['mental-health'][0]?.text).to.contain('choose the mental health option');
  });
});
