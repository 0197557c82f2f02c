import type { Board } from './board.ts';

/** Three products: pages that redraw themselves, postings told by their query. */
export const adp: Board = {
  id: 'adp',
  name: 'ADP',
  kind: 'ats',
  hosts: ['recruiting.adp.com', 'myjobs.adp.com', 'workforcenow.adp.com'],
  embeddable: false,
  postingUrls: [
    '^workforcenow\\.adp\\.com/mascsr/[^?]*recruitment[^?]*\\?(?:[^#]*&)?jobId=(?<id>\\d+)',
    '^workforcenow\\.adp\\.com/jobs/apply/posting\\.html\\?(?:[^#]*&)?jobId=(?<id>\\d+)',
    // the query alone tells one posting from another
    '^(?<posting>myjobs\\.adp\\.com/(?<company>[^/?]+)/cx/job-details\\?(?:[^#]*&)?reqId=(?<id>\\w+))',
    '^recruiting\\.adp\\.com/srccar/public/RTI\\.home\\?(?:[^#]*&)?(?:r|reqId)=(?<id>\\d+)',
  ],
  formUrls: ['^myjobs\\.adp\\.com/(?<company>[^/?]+)/(?:cx/)?apply'],
  confirmationUrls: [],
  read: {
    title: [{ text: '.job-description-title' }, { text: '[data-e2e=job-title]' }],
    location: [{ text: '.job-description-location' }],
    employmentType: [{ text: '.job-description-worktype' }],
    externalId: [{ url: 'id' }],
  },
  // Workforce Now signs at the end, or lets its «next» say «Submit»; MyJobs has components for buttons.
  submitSelectors: ['#submitApplication', '#ja_sv_cw_next_footer_btn', 'sdf-button.wizard-next-step-btn'],
  submitLabel: 'submit|enviar|soumettre|envoyer|senden',
  confirmationSelectors: ['#vdlContainerFluid .success-message-container', '.success-message p'],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
