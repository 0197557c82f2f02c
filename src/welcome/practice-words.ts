const JOB = 'Wheel Listener (practice)';
const COMPANY = 'Practice & Sons';
const PLACE = 'Anywhere';
const ABOUT = [
  'We listen to wheels. The one that squeaks gets the grease, so we are looking for somebody who hears it first.',
  'This advert is not real, and neither is the form: it stands here so that you can see once how an application is noticed.',
] as const;

/** Words of the practice page: of its advert, and of what stands beside it. */
export const PRACTICE_WORDS = {
  job: JOB,
  company: COMPANY,
  place: PLACE,
  about: ABOUT,
  /** As a careers page describes its advert to search engines. */
  structured: {
    '@type': 'JobPosting',
    title: JOB,
    description: ABOUT.join(' '),
    hiringOrganization: { '@type': 'Organization', name: COMPANY },
    jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: PLACE } },
  },
  form: 'Apply for this job',
  name: 'Full name',
  email: 'E-mail',
  why: 'Why this job?',
  exampleName: 'Robin Example',
  exampleEmail: 'robin@mail.example',
  apply: 'Submit application',
  thanks: 'Thank you for applying',
  received: 'We have received your application.',
  guide: 'Practice',
  promise: 'Nothing you type here is sent or kept. What is recorded here is taken away when you leave this page.',
  start: 'This is a job advert like any other. Press «Submit application» and watch what happens.',
  soon: 'Sent, to nobody. A moment…',
  recorded: 'That was noticed.',
  noted: 'The note on this page says so, with «Undo» and «Edit», as it will on a real one.',
  next: (day: string) => `It stands in your list now, marked as practice: to follow up on ${day}.`,
  list: 'See it in the list',
  remove: 'Take it away now',
  takenBack: 'Taken back. Nothing is recorded.',
  back: 'Back to the welcome',
  finish: 'Finish: take it away and go on',
} as const;
