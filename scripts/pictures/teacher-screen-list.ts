import { loadScenario } from '../library/load-scenarios.ts';
import { classCodes } from './class-codes.ts';
import type { ScreenPicture } from './screen-list.ts';

const fill = () => classCodes(loadScenario('germany-2019'));
const READ = /^Read them in/;

const page = (
  name: string,
  at: string,
  caption: string,
  more: Partial<ScreenPicture> = {},
): ScreenPicture => ({
  name,
  size: 'laptop',
  theme: 'light',
  at: `teach/${at}`,
  caption,
  ...more,
});

const paper = (name: string, at: string, caption: string, more: Partial<ScreenPicture> = {}): ScreenPicture =>
  page(name, at, caption, { size: 'paper', ...more });

/** The first sheet of a document of the kit. */
const kit = (name: string, tick: string, caption: string, sheet = 0): ScreenPicture =>
  paper(`kit-${name}`, 'kit/germany-2019', caption, {
    press: [/^Tick none/, { tick }],
    from: `.kit-sheet >> nth=${sheet}`,
  });

const OUTCOMES = 'What comes of it: tables for playing on paper';

export const TEACHER_SCREENS: readonly ScreenPicture[] = [
  page('start', '', 'In ten minutes: where a teacher begins.', { at: 'teach' }),
  page('assign', 'assign/germany-2019', 'A lesson is set; the link follows.'),
  page('assign', 'assign/germany-2019', 'The same on a phone, in the dark.', {
    size: 'phone',
    theme: 'dark',
  }),
  page('class', 'class', 'A class has come together: twenty codes, pasted at once.', {
    fill,
    press: [READ],
    from: '.class-took',
  }),
  page('class-together', 'class', 'The class among all roads, and how far apart it lies.', {
    fill,
    press: [READ],
    from: '.class-ask',
  }),
  page('class-decisions', 'class', 'Decision by decision, with the reasons.', {
    fill,
    press: [READ],
    from: '.class-by-decision',
  }),
  page('class-wall', 'class', 'For the wall: no name, no single run.', {
    size: 'wall',
    fill,
    press: [READ, /^For the projector/],
  }),
  page('kit', 'kit/germany-2019', 'The lesson kit: what is ticked stands below and is printed.'),
  page('check', 'check', 'A device is checked before the lesson.'),
  page('privacy', 'privacy', 'What happens with data, in plain words.'),
  paper('slips', 'assign/germany-2019', 'On paper: slips to cut apart.', { from: '.slips' }),
  paper('class-table', 'class', 'The class on paper.', { fill, press: [READ] }),
  kit('overview', 'Overview on one page', 'The kit on paper: the overview.'),
  kit('plan45', 'Plan for 45 minutes', 'The plan for one lesson.'),
  kit('plan90', 'Plan for twice 45 minutes', 'The plan for two lessons.'),
  kit('roles', 'Role cards for a cabinet of five', 'One of five role cards.'),
  kit('sheets', 'Decision sheets', 'A decision sheet.'),
  kit('rules', OUTCOMES, 'The rules for playing wholly on paper, with a record to fill in.'),
  kit('outcomes', OUTCOMES, 'What comes of each option.', 3),
  kit('debrief', 'Script for the debrief', 'The script for the debrief.'),
  kit('rubric', 'Rubric', 'The rubric.'),
  kit('answers', 'Answer notes with sources', 'Answer notes, with the sources.'),
  kit('glossary', 'Glossary', 'The glossary.'),
  kit('test', 'Test, form A', 'One of three forms of the test.'),
  kit('key', 'Answer key to the tests', 'The key to the tests.'),
  paper('check', 'check', 'The result of the check, for IT.'),
  paper('record', 'privacy', 'The record of processing.', { from: '.kit-sheet >> nth=1' }),
];
