type Context = Record<string, string | number>

/** Why something can not be done with a briefing. */
export const briefingIssues = (gaps: Record<string, string>) =>
  ({
    kept: () => 'The briefing is issued and stays as it is. To correct it, start one in its place',
    'not-an-hour': () => 'Give the hour as 08:00',
    'nothing-picked': () => 'Choose at least one matter that still waits',
    'project-or-question': () => 'Choose a project or give the question',
    'already-on-it': () => 'This matter is on the agenda already',
    'too-many': ({ most = '' }) => `A briefing has at most ${most} matters`,
    'agenda-changed': () => 'The agenda changed meanwhile; the new order was not saved. Look again and go on',
    'waits-no-more': () => 'This no longer waits; its figures stay as they are',
    'nothing-on-it': () => 'There is nothing on the agenda yet',
    'sheet-lacks': ({ ordinal = '', gap = '' }) => `Matter ${ordinal} lacks ${gaps[String(gap)] ?? ''}`,
    'not-issued': () => 'The briefing is not issued yet',
    'closed-already': () => 'The briefing is closed; no more conclusions are recorded',
    'option-or-words': () => 'Choose an option or give the conclusion in words',
    'until-when': () => 'A pause says until when',
    'carried-out': () => 'The conclusion was carried out; undo its decision before changing it',
    'changes-nothing': () => 'This conclusion only gives work; there is nothing to carry out here',
    'not-a-notice': () => 'Choose a confirmed notice',
  }) as Record<string, (context: Context) => string>
