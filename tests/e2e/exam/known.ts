/** Known boards, each after its facts in shared/boards.json, with the furniture that real pages have. */
import { area, inp, ld, ME, og, P } from './page-parts.ts';
import type { ExamRun } from './play-exam.ts';

const JSONPOST = (
  url: string,
  then: string,
  otherwise = '',
) => `const r = await fetch('${url}', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
 if (r.ok) { ${then} } else { ${otherwise} }`;

const ghFields = `${inp('First Name *', 'first_name', 'text', 'required aria-required="true"')}${inp('Last Name *', 'last_name', 'text', 'required')}${inp('Email *', 'email', 'text', 'required')}
 <div class="file-upload"><div id="upload-label-resume">Resume/CV *</div><button type="button" class="btn btn--pill" onclick="resume.click()">Attach</button><input id="resume" type="file" class="sr-only" accept=".pdf,.txt"><p id="chosen"></p></div>
 ${inp('LinkedIn Profile', 'question_1')}<fieldset><legend>Voluntary Self-Identification</legend><label for="gender">Gender</label><select id="gender"><option>Please select<option>Decline To Self Identify</select></fieldset>`;

export const KNOWN: readonly ExamRun[] = [
  {
    name: 'greenhouse hosted, React swap to /confirmation, comma and & in the title',
    job: { title: 'Senior Manager, Tax & Treasury (EMEA)', company: 'Wrenfield Robotics' },
    start: 'https://job-boards.greenhouse.io/wrenfieldrobotics/jobs/4400123008?gh_src=abc',
    answers: {
      'GET job-boards.greenhouse.io/wrenfieldrobotics/jobs/4400123008': P(
        'Job Application for Senior Manager, Tax & Treasury (EMEA) at Wrenfield Robotics',
        `<div id="root"><main><div class="job-post"><div class="image-container"><a href="/wrenfieldrobotics" class="logo"><img alt="Wrenfield Robotics Logo" src="data:,"></a></div><a href="/wrenfieldrobotics" class="back-link">Back to jobs</a>
        <div class="job__header"><div class="job__title"><h1 class="section-header">Senior Manager, Tax &amp; Treasury (EMEA)</h1><div class="job__location"><div>Dublin, Ireland</div></div></div><button class="btn btn--pill" id="jump">Apply</button></div>
        <div class="job__description body"><p><strong>About us</strong></p><p>Robots that pick fruit.</p><h2>What you will do</h2><ul><li>Own tax filings</li></ul><p>Thank you for your interest in Wrenfield.</p></div></div>
        <div class="application--container"><h2>Apply for this job</h2><button class="btn" type="button">Autofill with MyGreenhouse</button><form id="application-form" class="application--form" novalidate>${ghFields}
        <div class="application--submit"><button type="submit" class="btn btn--rounded">Submit application</button></div></form></div></main><footer>Powered by <a href="https://greenhouse.io">Greenhouse</a></footer></div>`,
        {
          head: og({ title: 'Senior Manager, Tax & Treasury (EMEA)', description: 'Dublin, Ireland' }),
          script: `resume.onchange = () => { chosen.textContent = resume.files[0].name; };
          document.getElementById('application-form').addEventListener('submit', async (e) => { e.preventDefault(); const b = e.target.querySelector('[type=submit]'); b.disabled = true; b.textContent = 'Submitting…';
          ${JSONPOST('/wrenfieldrobotics/jobs/4400123008', `history.pushState({}, '', '/wrenfieldrobotics/jobs/4400123008/confirmation'); document.querySelector('main').innerHTML = '<div class="confirmation"><div class="confirmation__content"><h1>Thank you for applying.</h1><p>Your application has been received and we will review it right away.</p></div><a href="/wrenfieldrobotics">View more jobs</a></div>';`)} });`,
        },
      ),
      'POST job-boards.greenhouse.io/wrenfieldrobotics/jobs/4400123008': { json: { status: 'ok' }, delayMs: 900 },
    },
    acts: [
      { click: '#jump' },
      { fill: { '#first_name': 'Ada', '#last_name': 'Byron', '#email': ME.email } },
      { attach: '#resume' },
      { click: '#application-form button[type=submit]' },
    ],
    ends: 'Thank you for applying.',
  },
  {
    name: 'greenhouse with an e-mail code step before it is in',
    job: { title: 'Staff Data Scientist', company: 'Palebrook' },
    start: 'https://job-boards.eu.greenhouse.io/palebrook/jobs/4400777101',
    answers: {
      'GET job-boards.eu.greenhouse.io/palebrook/jobs/4400777101': P(
        'Job Application for Staff Data Scientist at Palebrook',
        `<main><div class="job__title"><h1 class="section-header section-header--large">Staff Data Scientist</h1><div class="job__location">Remote, Germany</div></div><div class="job__description"><p>Forecasts for power grids.</p></div>
        <form id="application-form" novalidate>${ghFields}<fieldset id="email-verification" hidden><legend>Verification code was sent to your email</legend>${inp('Security code', 'security-input-0', 'text', 'maxlength="8"')}</fieldset><button type="submit">Submit application</button></form></main>`,
        {
          script: `let n = 0; document.getElementById('application-form').addEventListener('submit', async (e) => { e.preventDefault();
          const r = await fetch('/palebrook/jobs/4400777101', { method: 'POST', body: new FormData(e.target) });
          if (r.status === 428) document.getElementById('email-verification').hidden = false;
          else location.href = '/palebrook/jobs/4400777101/confirmation'; });`,
        },
      ),
      'POST job-boards.eu.greenhouse.io/palebrook/jobs/4400777101': [
        { json: { code: 'security-code' }, status: 428 },
        { json: {} },
      ],
      'GET job-boards.eu.greenhouse.io/palebrook/jobs/4400777101/confirmation': P(
        'Thank you for applying to Palebrook',
        '<main><div class="confirmation"><div class="confirmation__content"><h2>Thank you for applying</h2><p>We got your application.</p></div></div></main>',
      ),
    },
    acts: [
      { fill: { '#first_name': 'Ada', '#last_name': 'Byron', '#email': ME.email } },
      { attach: '#resume' },
      { click: 'form button[type=submit]' },
      { fill: { '#security-input-0': '8XKQ22PA' } },
      { click: 'form button[type=submit]' },
    ],
    ends: 'Thank you for applying',
  },
  {
    name: 'greenhouse embedded in an employer page, granted everywhere',
    everySite: true,
    job: { title: 'Beekeeper II', company: 'Honeyguide Foods' },
    start: 'https://www.honeyguidefoods.com/careers/open-roles/?gh_jid=5512340',
    answers: {
      'GET www.honeyguidefoods.com/careers/open-roles/': P(
        'Open roles | Honeyguide Foods',
        `<header><a href="/"><img src="data:," alt="Honeyguide Foods"></a><nav><a href="/about">About</a><a href="/shop">Shop</a><a href="/careers">Careers</a></nav></header><div role="dialog" aria-label="cookies"><p>We use cookies.</p><button>Accept</button></div>
        <h1>Join the hive</h1><div id="grnhse_app"><iframe id="grnhse_iframe" width="100%" height="1100" src="https://boards.greenhouse.io/embed/job_app?for=honeyguidefoods&token=5512340" title="Greenhouse Job Board"></iframe></div>
        <footer><form action="/newsletter" method="post"><h4>Get our recipes</h4><input type="email" name="email" placeholder="Your email"><button>Subscribe</button></form>© 2026 Honeyguide Foods, Inc.</footer>`,
        { head: og({ site_name: 'Honeyguide Foods', title: 'Open roles', type: 'website' }) },
      ),
      'GET boards.greenhouse.io/embed/job_app': P(
        'Job Application for Beekeeper II at Honeyguide Foods',
        `<div id="app_body"><h1 class="app-title">Beekeeper II</h1><div class="location">Fresno, CA</div><div id="content"><p>Look after 400 hives.</p></div>
        <form id="application_form" method="post" action="https://boards.greenhouse.io/embed/honeyguidefoods/jobs/5512340" enctype="multipart/form-data"><h3>Apply for this Job</h3>${inp('First Name *', 'first_name')}${inp('Last Name *', 'last_name')}${inp('Email *', 'email')}${inp('Resume/CV', 'resume', 'file')}<input type="button" id="submit_app" value="Submit Application" onclick="this.value='Submitting...'; setTimeout(() => document.getElementById('application_form').submit(), 300)"></form></div>`,
      ),
      'POST boards.greenhouse.io/embed/honeyguidefoods/jobs/5512340': {
        redirect: 'https://boards.greenhouse.io/embed/job_app/confirmation?for=honeyguidefoods&token=5512340',
      },
      'GET boards.greenhouse.io/embed/job_app/confirmation': P(
        'Thank you for applying',
        '<div id="application_confirmation"><h1>Thank you for applying.</h1><p>If there is a fit, someone will be in touch.</p></div>',
      ),
    },
    acts: [
      { enterFrame: '#grnhse_iframe' },
      { fill: { '#first_name': 'Ada', '#last_name': 'Byron', '#email': ME.email } },
      { attach: '#resume' },
      { click: '#submit_app' },
    ],
  },
  {
    name: 'lever EU, refused for a missing answer, then accepted; from the posting by link',
    job: { title: 'Logistics Planner (m/f/d)', company: 'Quillon Freight' },
    start: 'https://jobs.eu.lever.co/quillonfreight/5b0c1f6e-1111-4a8c-9a57-0d8f8ab4e111',
    answers: {
      'GET jobs.eu.lever.co/quillonfreight/5b0c1f6e-1111-4a8c-9a57-0d8f8ab4e111': P(
        'Quillon Freight - Logistics Planner (m/f/d)',
        `<div class="content-wrapper posting-page"><div class="section-wrapper accent-section"><a href="/quillonfreight" class="main-header-logo"><img alt="Quillon Freight logo" src="data:,"></a><div class="posting-headline"><h2>Logistics Planner (m/f/d)</h2><div class="posting-categories"><div class="location">Rotterdam</div><div class="department">Ops /</div><div class="commitment">Permanent</div></div></div><a class="postings-btn template-btn-submit" data-qa="btn-apply-bottom" href="/quillonfreight/5b0c1f6e-1111-4a8c-9a57-0d8f8ab4e111/apply">Apply for this job</a></div><p>Plan barges.</p></div>`,
      ),
      'GET jobs.eu.lever.co/quillonfreight/5b0c1f6e-1111-4a8c-9a57-0d8f8ab4e111/apply': P(
        'Quillon Freight - Logistics Planner (m/f/d)',
        `<div class="posting-header"><h2>Logistics Planner (m/f/d)</h2><div class="location">Rotterdam</div></div><form id="application-form" method="post" enctype="multipart/form-data"><h4>Submit your application</h4>
        <a class="awli-button" href="#">Apply with LinkedIn</a><input id="resume-upload-input" name="resume" type="file"><span class="resume-upload-success hidden">Success!</span>${inp('Full name ✱', 'name')}${inp('Email ✱', 'email', 'email')}${inp('Why barges? ✱', 'why')}
        <p id="missing" class="error hidden">This field is required: Why barges?</p><button type="button" id="btn-submit" data-qa="btn-submit" class="postings-btn template-btn-submit">Submit application</button><input type="submit" id="hcaptchaSubmitBtn" class="hidden"></form>`,
        {
          script: `document.getElementById('resume-upload-input').onchange = () => document.querySelector('.resume-upload-success').classList.remove('hidden');
          document.getElementById('btn-submit').onclick = () => { const ok = document.getElementById('why').value !== ''; document.getElementById('missing').classList.toggle('hidden', ok); if (ok) setTimeout(() => hcaptchaSubmitBtn.click(), 400); };`,
        },
      ),
      'POST jobs.eu.lever.co/quillonfreight/5b0c1f6e-1111-4a8c-9a57-0d8f8ab4e111/apply': {
        redirect: '/quillonfreight/5b0c1f6e-1111-4a8c-9a57-0d8f8ab4e111/thanks',
      },
      'GET jobs.eu.lever.co/quillonfreight/5b0c1f6e-1111-4a8c-9a57-0d8f8ab4e111/thanks': P(
        'Quillon Freight - Logistics Planner (m/f/d)',
        '<h3 data-qa="msg-submit-success">Application submitted!</h3><p>Thanks. See more <a href="/quillonfreight">jobs</a></p>',
      ),
    },
    acts: [
      { click: '[data-qa=btn-apply-bottom]' },
      { attach: '#resume-upload-input' },
      { fill: { '#name': 'Ada Byron', '#email': ME.email } },
      { click: '#btn-submit' },
      { await: '#missing' },
      { pause: 2000 },
      { fill: { '#why': 'Slow and steady' } },
      { click: '#btn-submit' },
    ],
    ends: 'Application submitted!',
  },
  {
    name: 'ashby, called spam at first (200), then accepted',
    job: { title: 'Founding Designer', company: 'Murmur Labs' },
    start: 'https://jobs.ashbyhq.com/murmur-labs/2c7f7b7a-0001-4f0e-8f21-aaaaaaaaaaaa/application',
    answers: {
      'GET jobs.ashbyhq.com/murmur-labs/2c7f7b7a-0001-4f0e-8f21-aaaaaaaaaaaa/application': P(
        'Founding Designer @ Murmur Labs',
        `<div id="root"><div class="ashby-job-board-back-to-all-jobs-button"><a href="/murmur-labs">Back</a></div><h1 class="ashby-job-posting-heading">Founding Designer</h1><div class="ashby-job-posting-left-pane"><section><h2>Location</h2><p>Lisbon</p></section></div>
        <div role="tablist"><a role="tab" href="/murmur-labs/2c7f7b7a-0001-4f0e-8f21-aaaaaaaaaaaa">Overview</a><a role="tab" id="job-application-form">Application</a></div>
        <div id="form"><div class="ashby-application-form-failure-container" hidden>We could not submit your application: it looks like spam. Please try again.</div><div>${inp('Name', '_systemfield_name')}${inp('Email', '_systemfield_email', 'email')}<button type="button" class="up">Upload File</button><input type="file" id="_systemfield_resume" hidden></div><button class="ashby-application-form-submit-button"><span>Submit Application</span></button></div></div>`,
        {
          head: `<script>window.__appData = {"posting":{"applicationFormDefinition":{}},"applicationSubmittedSuccessMessage":"Your application was successfully submitted. We'll contact you if there are next steps."};</script>`,
          script: `document.querySelector('.ashby-application-form-submit-button').onclick = async () => {
            const r = await (await fetch('/api/non-user-graphql?op=ApiSubmitSingleApplicationFormAction', { method: 'POST', body: '{}' })).json();
            if (r.data.x.applicationFormResult.__typename !== 'FormSubmitSuccess') { document.querySelector('.ashby-application-form-failure-container').hidden = false; return; }
            document.getElementById('form').innerHTML = '<div class="ashby-application-form-success-container"><h2>Success</h2><div role="status"><p>Your application was successfully submitted. We\\'ll contact you if there are next steps.</p></div></div>'; };`,
        },
      ),
      'POST jobs.ashbyhq.com/api/non-user-graphql': [
        { json: { data: { x: { applicationFormResult: { __typename: 'FormRender' } } } } },
        { json: { data: { x: { applicationFormResult: { __typename: 'FormSubmitSuccess' } } } } },
      ],
    },
    acts: [
      { fill: { '#_systemfield_name': 'Ada Byron', '#_systemfield_email': ME.email } },
      { attach: '#_systemfield_resume' },
      { click: '.ashby-application-form-submit-button' },
      { await: '.ashby-application-form-failure-container' },
      { pause: 2500 },
      { click: '.ashby-application-form-submit-button' },
    ],
    ends: 'successfully submitted',
  },
  {
    name: 'workday, five steps with the same button, ends on Candidate Home with a dialog',
    job: { title: 'Manufacturing Technician I', company: 'Orrery Glassworks' },
    start: 'https://orrery.wd3.myworkdayjobs.com/en-US/External/job/Jena/Manufacturing-Technician-I_R-10442',
    answers: {
      'GET orrery.wd3.myworkdayjobs.com/en-US/External/job/Jena/Manufacturing-Technician-I_R-10442': P(
        'Manufacturing Technician I',
        `<header data-automation-id="header"><img data-automation-id="logo" alt="Orrery Glassworks" src="data:,"><button data-automation-id="utilityButtonSignIn">Sign In</button></header><main id="app"><div data-automation-id="jobPostingPage"><h2 data-automation-id="jobPostingHeader">Manufacturing Technician I</h2><a data-automation-id="adventureButton" href="#" role="button">Apply</a><div data-automation-id="locations"><dl><dt>locations</dt><dd>Jena</dd></dl></div><div data-automation-id="time"><dl><dt>time type</dt><dd>Full time</dd></dl></div><div data-automation-id="postedOn"><dl><dt>posted on</dt><dd>Posted Today</dd></dl></div><div data-automation-id="jobPostingDescription"><p>Blow glass.</p></div></div></main>`,
        {
          head:
            ld({
              title: 'Manufacturing Technician I',
              hiringOrganization: { '@type': 'Organization', name: 'Orrery Glassworks' },
              jobLocation: { '@type': 'Place', address: { addressLocality: 'Jena', addressCountry: 'Germany' } },
            }) + og({ title: 'Manufacturing Technician I', type: 'article' }),
          script: `const app = document.getElementById('app'); const base = '/en-US/External/job/Jena/Manufacturing-Technician-I_R-10442';
          const steps = [
           ['My Information', '${inp('Given Name(s)*', 'name--legalName--firstName').replaceAll('\n', '')}${inp('Family Name*', 'name--legalName--lastName').replaceAll('\n', '')}${inp('Phone', 'phoneNumber')}'],
           ['My Experience', '<h4>Resume/CV</h4><input type="file" id="resume" data-automation-id="file-upload-input-ref"><p id="up" role="alert" hidden>Successfully Uploaded!</p>'],
           ['Application Questions', '${inp('Notice period*', 'q1')}'],
           ['Voluntary Disclosures', '<input type="checkbox" id="terms"><label for="terms">Yes, I have read and consent to the terms and conditions*</label>'],
           ['Review', '<div data-automation-id="applyFlowReviewPage"><h3>Review</h3><p>Ada Byron</p></div>']];
          let at = 0;
          const show = () => { const [name, inner] = steps[at]; app.innerHTML = '<div data-automation-id="applyFlowPage"><a href="'+base+'">Back to Job Posting</a><h2>Manufacturing Technician I</h2><ol data-automation-id="progressBar">'+steps.map(([n], i) => '<li>'+(i===at?'current ':'')+'step '+(i+1)+' of 5 '+n+'</li>').join('')+'</ol><h3 data-s="'+at+'">'+name+'</h3>'+inner+'<div data-automation-id="pageFooter"><button data-automation-id="pageFooterBackButton">Back</button><button data-automation-id="pageFooterNextButton">'+(at===4?'Submit':'Save and Continue')+'</button></div></div>';
            const up = document.getElementById('resume'); if (up) up.onchange = () => { document.getElementById('up').hidden = false; };
            document.querySelector('[data-automation-id=pageFooterNextButton]').onclick = async () => { await fetch('/wday/cxs/orrery/External/apply', { method: 'POST', body: '{}' }); if (at < 4) { at++; show(); } else { history.pushState({}, '', '/en-US/External/userHome'); document.title = 'Candidate Home'; app.innerHTML = '<div data-automation-id="CandidateHomePage"><h1>Welcome, Ada</h1><h2 data-automation-id="applicationsSectionHeading">My Applications</h2><table><tr><td>Manufacturing Technician I</td><td>Under Consideration</td></tr><tr><td>Glass Cutter</td><td>Not selected</td></tr></table></div><div role="dialog" aria-modal="true" data-automation-id="candidateHomeTaskModal"><h2>Application Submitted</h2><p>Congratulations! Your application has been submitted.</p><button>OK</button></div>'; } }; };
          document.querySelector('[data-automation-id=adventureButton]').onclick = (e) => { e.preventDefault(); history.pushState({}, '', base + '/apply'); app.innerHTML = '<div role="dialog"><h2>Start Your Application</h2><a href="#" data-automation-id="autofillWithResume" role="button">Autofill with Resume</a><a href="#" data-automation-id="applyManually" role="button">Apply Manually</a></div>'; document.querySelector('[data-automation-id=applyManually]').onclick = (e) => { e.preventDefault(); history.pushState({}, '', base + '/apply/applyManually'); show(); }; };`,
        },
      ),
      'POST orrery.wd3.myworkdayjobs.com/wday/cxs/orrery/External/apply': { json: { ok: true }, delayMs: 200 },
    },
    acts: [
      { click: '[data-automation-id=adventureButton]' },
      { click: '[data-automation-id=applyManually]' },
      {
        fill: {
          '[id="name--legalName--firstName"]': 'Ada',
          '[id="name--legalName--lastName"]': 'Byron',
          '#phoneNumber': ME.phone,
        },
      },
      { click: '[data-automation-id=pageFooterNextButton]' },
      { await: '[data-s="1"]' },
      { attach: '#resume' },
      { click: '[data-automation-id=pageFooterNextButton]' },
      { fill: { '#q1': 'Two months' } },
      { click: '[data-automation-id=pageFooterNextButton]' },
      { click: '#terms' },
      { click: '[data-automation-id=pageFooterNextButton]' },
      { await: '[data-s="4"]' },
      { click: '[data-automation-id=pageFooterNextButton]' },
    ],
    ends: 'Application Submitted',
  },
  {
    name: 'linkedin easy apply from the search pane, three steps, other jobs beside it',
    job: { title: 'Payroll Specialist', company: 'Fathom & Rigg' },
    start: 'https://www.linkedin.com/jobs/search/?currentJobId=3999000111&keywords=payroll',
    answers: {
      'GET www.linkedin.com/jobs/search/': P(
        '(3) payroll Jobs | LinkedIn',
        `<header><input placeholder="Search" aria-label="Search by title, skill, or company"><nav><a href="/feed/">Home</a><a href="/mynetwork/">My Network</a></nav></header>
        <div class="scaffold-layout__list"><h1 class="jobs-search-results-list__text">payroll in Antwerp</h1><ul><li class="job-card-container" data-job-id="3999000111"><a href="/jobs/view/3999000111/">Payroll Specialist</a> Fathom &amp; Rigg</li><li data-job-id="3999000222"><a href="/jobs/view/3999000222/">HR Payroll Officer</a> Brantwood <span class="job-card-container__footer-item">Applied</span></li></ul></div>
        <div class="jobs-search__job-details"><div class="job-details-jobs-unified-top-card__company-name"><a href="/company/fathom-rigg/life">Fathom &amp; Rigg</a></div><div class="job-details-jobs-unified-top-card__job-title"><h1><a href="/jobs/view/3999000111/">Payroll Specialist</a></h1></div><div>Antwerp, Belgium · 2 days ago · 41 applicants</div><button class="jobs-apply-button artdeco-button" aria-label="Easy Apply to Payroll Specialist at Fathom &amp; Rigg">Easy Apply</button><button class="jobs-save-button">Save</button><div id="job-details"><h2>About the job</h2><p>Wages on time.</p></div></div><div id="modal-outlet"></div>`,
        {
          script: `const out = document.getElementById('modal-outlet'); let s = 0;
          const inner = ['<h3>Contact info</h3><label for="ph">Mobile phone number</label><input id="ph" type="text"><label for="em">Email address</label><select id="em"><option>ada@byron.example</select>', '<h3>Resume</h3><input type="file" id="up" class="hidden"><label for="up">Upload resume</label><p>Ada-CV.pdf last used 2 days ago</p>', '<h3>Review your application</h3><p>The employer will also receive a copy of your profile.</p><input type="checkbox" id="follow" checked><label for="follow">Follow Fathom &amp; Rigg to stay up to date</label>'];
          const labels = ['Continue to next step', 'Review your application', 'Submit application'];
          const show = () => { out.innerHTML = '<div data-test-modal-id="easy-apply-modal" class="jobs-easy-apply-modal modal" role="dialog"><h2>Apply to Fathom &amp; Rigg</h2><progress></progress><form>'+inner[s]+'</form><footer><button class="artdeco-button" aria-label="'+labels[s]+'"><span>'+(s===0?'Next':s===1?'Review':'Submit application')+'</span></button></footer></div>';
           out.querySelector('footer button').onclick = async () => { if (s < 2) { s++; show(); } else { const r = await fetch('/voyager/api/voyagerJobsDashOnsiteApplyApplication?action=submitApplication', { method: 'POST', body: '{}' }); out.innerHTML = '<div data-test-modal-id="post-apply-modal" data-test-modal role="dialog" class="modal"><h2>Application sent</h2><h3>Your application was sent to Fathom &amp; Rigg!</h3><p>You can keep track of your application in the "Applied" tab of My Jobs.</p><button>Done</button></div>'; } }; };
          document.querySelector('.jobs-apply-button').onclick = show;`,
        },
      ),
      'POST www.linkedin.com/voyager/api/voyagerJobsDashOnsiteApplyApplication': { json: {}, delayMs: 300 },
    },
    acts: [
      { click: '.jobs-apply-button' },
      { fill: { '#ph': ME.phone } },
      { click: '[aria-label="Continue to next step"]' },
      { attach: '#up' },
      { click: '[aria-label="Review your application"]' },
      { click: '[aria-label="Submit application"]' },
    ],
    ends: 'Your application was sent',
  },
  {
    name: 'indeed to smartapply in a new tab, four modules, post-apply',
    job: { title: 'Night Porter', company: 'The Larkhill Hotel' },
    start: 'https://uk.indeed.com/viewjob?jk=0f0f1a2b3c4d5e6f&from=serp',
    answers: {
      'GET uk.indeed.com/viewjob': P(
        'Night Porter - Bath - Indeed.com',
        `<header><a href="/">Indeed</a><form action="/jobs"><input name="q" placeholder="Job title"><input name="l"><button>Find jobs</button></form></header><div class="jobsearch-JobInfoHeader"><h1 data-testid="jobsearch-JobInfoHeader-title"><span>Night Porter</span></h1><div data-testid="inlineHeader-companyName"><a href="/cmp/Larkhill">The Larkhill Hotel</a></div><div data-testid="inlineHeader-companyLocation">Bath</div><button id="indeedApplyButton" onclick="window.open('https://smartapply.indeed.com/beta/indeedapply/form/contact-info-module?jk=0f0f1a2b3c4d5e6f')">Apply now</button></div><div id="jobDescriptionText"><p>Keep the keys.</p></div>
        <aside><h2>Similar jobs</h2><a href="/viewjob?jk=1">Night Manager</a> <a href="/viewjob?jk=2">Concierge</a></aside>`,
      ),
      ...Object.fromEntries(
        [
          [
            'contact-info-module',
            'resume-selection-module',
            'Add your contact information',
            `${inp('First name', 'fn')}${inp('Last name', 'ln')}${inp('Phone', 'ph', 'tel')}`,
          ],
          [
            'resume-selection-module',
            'questions-module/questions/1',
            'Add a resume for the employer',
            '<input type="file" id="cv" hidden><button type="button" class="u">Upload resume</button>',
          ],
          [
            'questions-module/questions/1',
            'review-module',
            'Answer these questions from the employer',
            inp('Can you work nights?', 'q'),
          ],
        ].map(([path, next, heading, inner]) => [
          `GET smartapply.indeed.com/beta/indeedapply/form/${path}`,
          P(
            `${heading} | Indeed`,
            `<div class="ia-BasePage"><aside class="ia-JobInfoCard"><div>Night Porter</div><div>The Larkhill Hotel - Bath</div></aside><main class="ia-BasePage-component"><h1>${heading}</h1>${inner}<button data-testid="continue-button" type="button" id="c" onclick="location.href='/beta/indeedapply/form/${next}'">Continue</button></main></div>`,
          ),
        ]),
      ),
      'GET smartapply.indeed.com/beta/indeedapply/form/review-module': P(
        'Please review your application | Indeed',
        `<div class="ia-BasePage"><main><h1>Please review your application</h1><p>Ada Byron</p><div>You will not be able to make changes after you submit your application.</div><button data-testid="submit-application-button" name="submit-application" type="button">Submit your application</button></main></div>`,
        {
          script: `document.querySelector('[data-testid=submit-application-button]').onclick = async () => { await fetch('/api/v1/submit', { method: 'POST', body: '{}' }); history.pushState({}, '', '/beta/indeedapply/form/post-apply'); document.title = 'Your application has been submitted | Indeed'; document.querySelector('.ia-BasePage').innerHTML = '<div class="ia-PostApply"><div class="ia-PostApply-header"><h1>Your application has been submitted!</h1></div><p>You will get an email confirmation at ada@byron.example</p><h2>Jobs for you</h2><a href="#">Night Manager</a></div>'; };`,
        },
      ),
      'POST smartapply.indeed.com/api/v1/submit': { json: { ok: 1 }, delayMs: 500 },
    },
    acts: [
      { clickToNewTab: '#indeedApplyButton' },
      { fill: { '#fn': 'Ada', '#ln': 'Byron', '#ph': ME.phone } },
      { click: '#c' },
      { await: '.u' },
      { attach: '#cv' },
      { click: '#c' },
      { fill: { '#q': 'Yes' } },
      { click: '#c' },
      { click: '[data-testid=submit-application-button]' },
    ],
    ends: 'Your application has been submitted!',
  },
  {
    name: 'icims in an iframe of its own host, profile then questions',
    job: { title: 'Registered Nurse - ICU', company: 'Castlegate Health' },
    start: 'https://careers-castlegatehealth.icims.com/jobs/20991/registered-nurse---icu/job',
    answers: {
      'GET careers-castlegatehealth.icims.com/jobs/20991/registered-nurse---icu/job': P(
        'Registered Nurse - ICU in Leeds | Castlegate Health',
        `<header><img alt="Castlegate Health" src="data:,"></header><iframe id="icims_content_iframe" name="icims_content_iframe" width="100%" height="900" src="/jobs/20991/registered-nurse---icu/candidate"></iframe><footer>© 2026 Castlegate Health</footer>`,
      ),
      'GET careers-castlegatehealth.icims.com/jobs/20991/registered-nurse---icu/candidate': P(
        'Registered Nurse - ICU in Leeds | Careers at Castlegate Health',
        `<div class="iCIMS_MainWrapper"><h1 class="iCIMS_Header">Registered Nurse - ICU</h1><form method="post" action="/jobs/20991/registered-nurse---icu/candidate">${inp('First Name (Required)', 'PersonProfileFields.FirstName').replaceAll('PersonProfileFields.FirstName', 'fn')}${inp('Last Name', 'ln')}${inp('Email', 'email')}${inp('Upload Resume', 'cv', 'file')}<input type="submit" id="cp_form_submit_i" value="Submit Profile"></form></div>`,
        {
          head: ld({
            title: 'Registered Nurse - ICU',
            hiringOrganization: { '@type': 'Organization', name: 'Castlegate Health' },
          }),
        },
      ),
      'POST careers-castlegatehealth.icims.com/jobs/20991/registered-nurse---icu/candidate': {
        redirect: '/jobs/20991/registered-nurse---icu/questions',
      },
      'GET careers-castlegatehealth.icims.com/jobs/20991/registered-nurse---icu/questions': P(
        'Questions',
        `<div class="iCIMS_MainWrapper"><h1 class="iCIMS_Header">Registered Nurse - ICU</h1><h2>Candidate questions</h2><form method="post" action="/jobs/20991/registered-nurse---icu/questions">${inp('Registration number', 'pin')}<input type="submit" id="quesp_form_submit_i" value="Submit"></form></div>`,
      ),
      'POST careers-castlegatehealth.icims.com/jobs/20991/registered-nurse---icu/questions': {
        redirect: '/jobs/20991/registered-nurse---icu/job?mode=submit_apply&in_iframe=1',
      },
      'GET careers-castlegatehealth.icims.com/jobs/20991/registered-nurse---icu/job?mode=submit_apply&in_iframe=1': P(
        'Registered Nurse - ICU',
        '<div class="iCIMS_MainWrapper"><div class="iCIMS_SuccessMessage" role="alert">Your application was submitted successfully. Thank you for applying.</div><h1 class="iCIMS_Header">Registered Nurse - ICU</h1></div>',
      ),
    },
    acts: [
      { enterFrame: '#icims_content_iframe' },
      { fill: { '#fn': 'Ada', '#ln': 'Byron', '#email': ME.email } },
      { attach: '#cv' },
      { click: '#cp_form_submit_i' },
      { await: '#quesp_form_submit_i' },
      { fill: { '#pin': '12A3456' } },
      { click: '#quesp_form_submit_i' },
    ],
  },
  {
    name: 'smartrecruiters one-click, everything in open shadow roots',
    job: { title: 'Area Sales Lead, Benelux', company: 'Tundra Bikes' },
    start: 'https://jobs.smartrecruiters.com/TundraBikes/744000012345678-area-sales-lead-benelux',
    answers: {
      'GET jobs.smartrecruiters.com/TundraBikes/744000012345678-area-sales-lead-benelux': P(
        'Tundra Bikes Area Sales Lead, Benelux | SmartRecruiters',
        `<main itemscope itemtype="http://schema.org/JobPosting"><meta itemprop="datePosted" content="2026-11-01"><div itemprop="hiringOrganization" itemscope><meta itemprop="name" content="Tundra Bikes"></div><h1 class="job-title"><span itemprop="title">Area Sales Lead, Benelux</span></h1><div itemprop="jobLocation" itemscope><span itemprop="address">Ghent, Belgium</span></div><a id="st-apply" href="/oneclick-ui/company/TundraBikes/publication/0a0a0a0a-1111-2222-3333-444444444444">I'm interested</a><div itemprop="description"><p>Sell bikes.</p></div></main>`,
      ),
      'GET jobs.smartrecruiters.com/oneclick-ui/company/TundraBikes/publication/0a0a0a0a-1111-2222-3333-444444444444':
        P('Easy apply - Area Sales Lead, Benelux - Tundra Bikes', '<oc-app></oc-app>', {
          script: `class Inp extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<label>'+this.getAttribute('label')+'</label><input id="'+this.getAttribute('fid')+'" type="text" autocomplete="'+this.getAttribute('ac')+'">'; } }
          customElements.define('spl-input', Inp);
          customElements.define('spl-button', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<button type="button" class="b-'+this.getAttribute('n')+'"><slot></slot></button>'; } });
          customElements.define('oc-app', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' });
            const two = () => { r.innerHTML = '<h2>Screening questions</h2><spl-input label="Driving licence?" fid="lic" ac="off"></spl-input><oc-button data-test="footer-submit"><spl-button n="submit">Submit</spl-button></oc-button>'; r.querySelector('oc-button').onclick = async () => { await fetch('/oneclick-ui/api/company/TundraBikes/application', { method: 'POST', body: '{}' }); r.innerHTML = '<oc-success-page><h2 data-test="success-page-confirmation">Thank you for applying</h2><p>Tundra Bikes will be in touch.</p></oc-success-page>'; }; };
            r.innerHTML = '<h1>Area Sales Lead, Benelux</h1><h2>Personal information</h2><spl-input label="First name" fid="first" ac="given-name"></spl-input><spl-input label="Last name" fid="last" ac="family-name"></spl-input><spl-input label="Email" fid="mail" ac="email"></spl-input><input type="file" id="cv"><oc-button data-test="footer-next"><spl-button n="next">Next</spl-button></oc-button>'; r.querySelector('oc-button').onclick = two; } });`,
        }),
      'POST jobs.smartrecruiters.com/oneclick-ui/api/company/TundraBikes/application': { json: {}, delayMs: 300 },
    },
    acts: [
      { click: '#st-apply' },
      { fill: { '#first': 'Ada', '#last': 'Byron', '#mail': ME.email } },
      { attach: '#cv' },
      { click: '.b-next' },
      { fill: { '#lic': 'B' } },
      { click: '.b-submit' },
    ],
    endsAt: '[data-test=success-page-confirmation]',
  },
  {
    name: 'successfactors: Career Site Builder host, then career5.successfactors.eu',
    everySite: true,
    job: { title: 'Maintenance Electrician', company: 'Baumwell AG' },
    start: 'https://jobs.baumwell.com/job/Linz-Maintenance-Electrician-4020/1122334401/',
    answers: {
      'GET jobs.baumwell.com/job/Linz-Maintenance-Electrician-4020/1122334401/': P(
        'Maintenance Electrician Job Details | Baumwell AG',
        `<header><a class="logo"><img alt="Baumwell" src="data:,"></a><form class="searchwidget" action="/search/"><input name="q" placeholder="Search by Keyword"><input type="submit" value="Search Jobs"></form></header><div class="jobDisplayShell" itemscope itemtype="http://schema.org/JobPosting"><meta itemprop="datePosted" content="Tue Nov 03 02:00:00 UTC 2026"><meta itemprop="hiringOrganization" content="Baumwell AG"><h1><span itemprop="title">Maintenance Electrician</span></h1><a class="btn apply dialogApplyBtn" id="apply" href="https://career5.successfactors.eu/career?company=baumwell&career_ns=job_application&career_job_req_id=9981">Apply now »</a><span itemprop="jobLocation"><span itemprop="address">Linz, AT</span></span><div itemprop="description"><p>Keep looms running.</p></div></div>
        <div class="joinTC"><h3>Not the right one?</h3><a href="/talentcommunity/subscribe/">Join our talent community</a></div>`,
        { head: og({ site_name: 'Baumwell AG', title: 'Maintenance Electrician' }) },
      ),
      'GET career5.successfactors.eu/career': P(
        'Career Opportunities: Maintenance Electrician (9981)',
        `<div id="header"><img alt="Baumwell AG" src="data:,"></div><input type="hidden" id="career_company" value="baumwell"><h1>Career Opportunities: Maintenance Electrician (9981)</h1><form id="f" onsubmit="return false"><h2>My Profile</h2>${inp('First Name *', 'fbclc_fName')}${inp('Last Name *', 'fbclc_lName')}${inp('Email', 'fbclc_userName')}${inp('Resume', 'fbqa_resume', 'file')}<span class="rcmFormButton" role="button" tabindex="0" id="fbqasave">Save</span> <button name="fbja_apply" id="fbqa_apply" type="submit">Apply</button></form>`,
        {
          script: `document.getElementById('f').addEventListener('submit', async () => { await fetch('/xi/ajax/remoting/call/plaincall/careerJobApplication.dwr', { method: 'POST', body: 'x' }); document.getElementById('f').outerHTML = '<div id="applyConfirmMsg"><h2>Thank you</h2><p>Your application has been received for the position Maintenance Electrician. <a href="#">Return to job search</a></p></div>'; });`,
        },
      ),
      'POST career5.successfactors.eu/xi/ajax/remoting/call/plaincall/careerJobApplication.dwr': {
        text: 'ok',
        delayMs: 600,
      },
    },
    acts: [
      { click: '#apply' },
      { fill: { '#fbclc_fName': 'Ada', '#fbclc_lName': 'Byron', '#fbclc_userName': ME.email } },
      { attach: '#fbqa_resume' },
      { click: '#fbqa_apply' },
    ],
    ends: 'Thank you',
  },
  {
    name: 'taleo enterprise: posting, jobapply, flow.jsf over two posts',
    job: { title: 'Clinical Trial Coordinator', company: 'Amberlane' },
    start: 'https://amberlane.taleo.net/careersection/2/jobdetail.ftl?job=260001X9&lang=en',
    answers: {
      'GET amberlane.taleo.net/careersection/2/jobdetail.ftl': P(
        'Job Description - Clinical Trial Coordinator (260001X9)',
        `<div class="topbar"><img alt="Amberlane" src="data:,"> <a href="#">Job Search</a></div><input type="hidden" name="reqNo" value="260001X9"><h1><span class="titlepage" id="requisitionDescriptionInterface.reqTitleLinkAction.row1">Clinical Trial Coordinator</span></h1><p>Location: Basel</p><a id="ap" href="/careersection/2/jobapply.ftl?job=260001X9">Apply Online</a>`,
        { head: og({ site_name: 'Amberlane', title: 'Clinical Trial Coordinator' }) },
      ),
      'GET amberlane.taleo.net/careersection/2/jobapply.ftl': { redirect: '/careersection/2/flow.jsf?step=1' },
      'GET amberlane.taleo.net/careersection/2/flow.jsf': P(
        'Clinical Trial Coordinator - Personal Information',
        `<h1 class="titlepage">Clinical Trial Coordinator</h1><form id="editTemplateMultipart-form" method="post" action="/careersection/2/flow.jsf" enctype="multipart/form-data">${inp('First Name', 'dv_fn')}${inp('Last Name', 'dv_ln')}${inp('E-mail', 'dv_em')}${inp('Resume', 'dv_cv', 'file')}<input type="submit" id="saveContinueCmdBottom" value="Save and Continue"></form>`,
      ),
      'POST amberlane.taleo.net/careersection/2/flow.jsf': [
        P(
          'Clinical Trial Coordinator - Summary',
          `<h1 class="titlepage">Clinical Trial Coordinator</h1><h2>Review and Submit</h2><form id="f2" method="post" action="/careersection/2/flow.jsf"><input type="hidden" name="v" value="1"><input type="button" id="et-ef-content-ftf-submitCmdBottom" value="Submit" onclick="this.form.submit()"></form>`,
        ),
        P(
          'Clinical Trial Coordinator - Thank You',
          `<div class="oracletaleocwsv2-step-title">Process completed</div><h1 class="titlepage">Thank you for applying</h1><p>Thank you for your interest in the position Clinical Trial Coordinator. Your application was received. <a href="#">View all jobs</a></p>`,
        ),
      ],
    },
    acts: [
      { click: '#ap' },
      { fill: { '#dv_fn': 'Ada', '#dv_ln': 'Byron', '#dv_em': ME.email } },
      { attach: '#dv_cv' },
      { click: '#saveContinueCmdBottom' },
      { await: '#et-ef-content-ftf-submitCmdBottom' },
      { click: '#et-ef-content-ftf-submitCmdBottom' },
    ],
    ends: 'Thank you for applying',
  },
  {
    name: 'oracle hcm: sections, then my-profile with a notification',
    job: { title: 'Retail Banking Advisor', company: 'Sallow Bank' },
    start: 'https://ebxx.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/30551/',
    answers: {
      'GET ebxx.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/30551/': P(
        'Retail Banking Advisor',
        `<header class="app-header"><a class="app-header__logo-link"><img class="app-header__logo-image" alt="Sallow Bank" src="data:,"></a></header><main><h1 class="job-details__title">Retail Banking Advisor</h1><button class="apply-now-button">Apply Now</button><div class="job-details__description-content"><p>Help people at the counter.</p></div></main>`,
        {
          head: og({ site_name: 'Sallow Bank Careers', title: 'Retail Banking Advisor' }),
          script: `const m = document.querySelector('main'); document.querySelector('.apply-now-button').onclick = () => { history.pushState({}, '', '/hcmUI/CandidateExperience/en/sites/CX_1/job/30551/apply/section/1'); m.innerHTML = '<h2 class="apply-flow__job-title">Retail Banking Advisor</h2><form><input id="honey-pot-0" hidden>${inp('Last Name', 'lastName-5')}${inp('First Name', 'firstName-6')}${inp('Email Address', 'email-4')}<h3>Resume</h3><input type="file" id="attachment-upload"></form><div class="apply-flow-pagination"><button type="button" class="apply-flow-pagination__submit-button"><span class="button__label">Submit</span></button></div>';
          m.querySelector('.apply-flow-pagination__submit-button').onclick = async () => { m.innerHTML += '<ul><li class="checklist__step">Saving job application info</li></ul>'; await fetch('/hcmRestApi/resources/latest/recruitingCEJobApplications', { method: 'POST', body: '{}' }); history.pushState({}, '', '/hcmUI/CandidateExperience/en/sites/CX_1/my-profile'); document.title = 'My Applications | Sallow Bank Careers'; m.innerHTML = '<h1>My Applications</h1><div class="notifications" role="alert">Thank you for your job application.</div><h2>Active Job Applications</h2><ul><li>Retail Banking Advisor – Under Consideration</li><li>Teller – Inactive</li></ul>'; }; };`,
        },
      ),
      'POST ebxx.fa.em2.oraclecloud.com/hcmRestApi/resources/latest/recruitingCEJobApplications': {
        json: {},
        status: 201,
        delayMs: 1500,
      },
    },
    acts: [
      { click: '.apply-now-button' },
      { fill: { '#lastName-5': 'Byron', '#firstName-6': 'Ada', '#email-4': ME.email } },
      { attach: '#attachment-upload' },
      { click: '.apply-flow-pagination__submit-button' },
    ],
    ends: 'Thank you for your job application',
  },
  {
    name: 'workable: posting tab to application tab, form emptied by React',
    job: { title: 'Sous Chef', company: 'Marrow Street Kitchens' },
    start: 'https://apply.workable.com/marrow-street-kitchens/j/9C0FFEE123/',
    answers: {
      'GET apply.workable.com/marrow-street-kitchens/j/9C0FFEE123/': P(
        'Sous Chef - Marrow Street Kitchens',
        `<div id="app"><header><a href="/marrow-street-kitchens/"><img alt="Marrow Street Kitchens" src="data:,"></a></header><h1 data-ui="job-title">Sous Chef</h1><span data-ui="job-location">Leeds</span><nav><a data-ui="overview-tab">Overview</a><a data-ui="application-tab" id="tab" href="/marrow-street-kitchens/j/9C0FFEE123/apply/">Application</a></nav><section><p>Cook with us.</p></section><a data-ui="overview-apply-now" href="/marrow-street-kitchens/j/9C0FFEE123/apply/">Apply for this job</a></div><div data-ui="cookie-consent"><button>Accept all</button><button>Decline all</button></div>`,
      ),
      'GET apply.workable.com/marrow-street-kitchens/j/9C0FFEE123/apply/': P(
        'Sous Chef - Marrow Street Kitchens - Application',
        `<div id="app"><h1 data-ui="job-title">Sous Chef</h1><form data-ui="application-form">${inp('First name', 'firstname')}${inp('Last name', 'lastname')}${inp('Email', 'email', 'email')}<input id="input_files" type="file" data-ui="resume"><div style="position:relative"><button type="submit" data-ui="apply-button">Submit application</button></div></form></div>`,
        {
          script: `document.querySelector('form').onsubmit = async (e) => { e.preventDefault(); await fetch('/api/v1/jobs/9C0FFEE123/apply', { method: 'POST', body: '{}' }); document.querySelector('form').replaceWith(Object.assign(document.createElement('div'), { innerHTML: '<div data-ui="successful-submit"><h3>Thank you!</h3><p>Your application was submitted successfully.</p></div>' })); };`,
        },
      ),
      'POST apply.workable.com/api/v1/jobs/9C0FFEE123/apply': { json: {}, delayMs: 300 },
    },
    acts: [
      { click: '#tab' },
      { fill: { '#firstname': 'Ada', '#lastname': 'Byron', '#email': ME.email } },
      { attach: '#input_files' },
      { click: '[data-ui=apply-button]' },
    ],
    ends: 'Thank you!',
  },
  {
    name: 'bamboohr: form opens in place, sent with Enter in the last field',
    job: { title: 'Office Coordinator', company: 'Pinnock Legal' },
    start: 'https://pinnocklegal.bamboohr.com/careers/87',
    answers: {
      'GET pinnocklegal.bamboohr.com/careers/87': P(
        'Office Coordinator - Pinnock Legal',
        `<div id="root"><header><img alt="Pinnock Legal" src="data:,"></header><a href="/careers">Go to careers</a><h2>Office Coordinator</h2><p>Administration · Boise, Idaho</p><button id="open" type="button">Apply for This Job</button><div id="desc"><h3>Job Description</h3><p>Keep the desk in order.</p></div><div id="place"></div></div>`,
        {
          head: og({ title: 'Office Coordinator', site_name: 'Pinnock Legal' }),
          script: `document.getElementById('open').onclick = () => { document.getElementById('desc').remove(); document.getElementById('place').innerHTML = '<form><h3>Apply for This Job</h3>${inp('Resume*', 'resumeFileId', 'file')}${inp('First Name*', 'firstName')}${inp('Last Name*', 'lastName')}${inp('Email*', 'email', 'email')}${inp('Phone*', 'phone')}<button type="submit">Submit Application</button></form>';
          document.querySelector('form').onsubmit = async (e) => { e.preventDefault(); await fetch('/careers/87/submit', { method: 'POST', body: '{}' }); document.getElementById('root').innerHTML = '<header><img alt="Pinnock Legal" src="data:,"></header><div><h2>Your application was submitted successfully.</h2><a href="/careers"><button>See all Job Openings</button></a></div>'; }; };`,
        },
      ),
      'POST pinnocklegal.bamboohr.com/careers/87/submit': { json: {}, delayMs: 400 },
    },
    acts: [
      { click: '#open' },
      { attach: '#resumeFileId' },
      { fill: { '#firstName': 'Ada', '#lastName': 'Byron', '#email': ME.email, '#phone': ME.phone } },
      { press: 'Enter' },
    ],
    ends: 'submitted successfully',
  },
  {
    name: 'jobvite: consent gate first, native post',
    job: { title: 'Solutions Engineer - West', company: 'Cobaltine' },
    start: 'https://jobs.jobvite.com/cobaltine/job/oAbCdefg',
    answers: {
      'GET jobs.jobvite.com/cobaltine/job/oAbCdefg': P(
        'Cobaltine Careers - Solutions Engineer - West',
        `<header><img alt="Cobaltine" src="data:,"></header><h2 class="jv-header">Solutions Engineer - West</h2><p class="jv-job-detail-meta">Sales · Denver</p><a class="jv-button-apply" href="/cobaltine/job/oAbCdefg/apply">Apply</a><p>Solve.</p>`,
        {
          head: ld({
            title: 'Solutions Engineer - West',
            hiringOrganization: { '@type': 'Organization', name: 'Cobaltine' },
          }),
        },
      ),
      'GET jobs.jobvite.com/cobaltine/job/oAbCdefg/apply': P(
        'Cobaltine Careers',
        `<div id="gate"><h2>Data consent</h2><p>Please choose your country.</p><button id="ok" type="button">I Agree</button></div><form id="f" hidden method="post" action="/cobaltine/job/oAbCdefg/apply"><h2 class="jv-header">Solutions Engineer - West</h2>${inp('First Name*', 'fn')}${inp('Last Name*', 'ln')}${inp('Email*', 'em')}${inp('Resume', 'cv', 'file')}<button type="submit" class="jv-button" aria-label="Send Application">Send Application</button></form>`,
        { script: `ok.onclick = () => { gate.remove(); f.hidden = false; };` },
      ),
      'POST jobs.jobvite.com/cobaltine/job/oAbCdefg/apply': {
        redirect: '/cobaltine/job/oAbCdefg/applyConfirmation',
        delayMs: 500,
      },
      'GET jobs.jobvite.com/cobaltine/job/oAbCdefg/applyConfirmation': P(
        'Cobaltine Careers',
        '<h2 class="jv-page-message-header">Application Sent</h2><p>Thanks for your interest in Cobaltine.</p>',
      ),
    },
    acts: [
      { click: '.jv-button-apply' },
      { click: '#ok' },
      { fill: { '#fn': 'Ada', '#ln': 'Byron', '#em': ME.email } },
      { attach: '#cv' },
      { click: '[aria-label="Send Application"]' },
    ],
    ends: 'Application Sent',
  },
  {
    name: 'jazzhr: validation by alert first, confirm page',
    job: { title: 'Roofing Estimator', company: 'Skylark Roofing' },
    start: 'https://skylarkroofing.applytojob.com/apply/aBcD1234/Roofing-Estimator',
    answers: {
      'GET skylarkroofing.applytojob.com/apply/aBcD1234/Roofing-Estimator': P(
        'Roofing Estimator - Skylark Roofing - Career Page',
        `<div class="brand"><h1>Skylark Roofing</h1></div><div class="job-header"><h1>Roofing Estimator</h1><div id="resumator-job-location">Tulsa, OK</div></div><p>Measure roofs.</p><form id="form_submit_resume" method="post" action="/apply/aBcD1234/Roofing-Estimator" enctype="multipart/form-data"><h2>Apply for this position</h2><p>Required*</p>${inp('First name*', 'resumator-firstname-value')}${inp('Last name*', 'resumator-lastname-value')}${inp('Email*', 'resumator-email-value')}${inp('Phone*', 'resumator-phone-value')}<p><a href="#">Attach resume</a> or <a href="#">paste resume</a></p><input type="file" id="resumator-resume-value"><a id="resumator-submit-resume" class="button" role="button" tabindex="0">Submit Application</a></form>`,
        {
          script: `document.getElementById('resumator-submit-resume').onclick = () => document.getElementById('form_submit_resume').submit();`,
        },
      ),
      'POST skylarkroofing.applytojob.com/apply/aBcD1234/Roofing-Estimator': { redirect: '/apply/confirm/aBcD1234' },
      'GET skylarkroofing.applytojob.com/apply/confirm/aBcD1234': P(
        'Skylark Roofing - Career Page',
        '<div class="brand"><h1>Skylark Roofing</h1></div><div class="page-body success"><h2>Thank you!</h2><p>Your application has been successfully submitted.</p></div>',
      ),
    },
    acts: [
      {
        fill: {
          '#resumator-firstname-value': 'Ada',
          '#resumator-lastname-value': 'Byron',
          '#resumator-email-value': ME.email,
          '#resumator-phone-value': ME.phone,
        },
      },
      { attach: '#resumator-resume-value' },
      { click: '#resumator-submit-resume' },
    ],
    ends: 'Thank you!',
  },
  {
    name: 'breezy: hidden confirmation in the DOM, two steps',
    job: { title: 'Ceramics Tutor', company: 'Clay Assembly' },
    start: 'https://clay-assembly.breezy.hr/p/7a1b2c3d4e5f-ceramics-tutor',
    answers: {
      'GET clay-assembly.breezy.hr/p/7a1b2c3d4e5f-ceramics-tutor': P(
        'Ceramics Tutor',
        `<header><img alt="Clay Assembly" src="data:,"></header><h1>Ceramics Tutor</h1><ul class="meta"><li class="location">Porto</li><li class="type">Part-Time</li></ul><a class="button apply" href="/p/7a1b2c3d4e5f-ceramics-tutor/apply">Apply To Position</a><div class="description"><p>Teach.</p></div>`,
        { head: og({ title: 'Ceramics Tutor', description: 'Teach.' }) },
      ),
      'GET clay-assembly.breezy.hr/p/7a1b2c3d4e5f-ceramics-tutor/apply': P(
        'Ceramics Tutor',
        `<header><img alt="Clay Assembly" src="data:,"></header><h1>Ceramics Tutor</h1><div class="confirmation-container ng-hide"><div class="application-confirmed"><h2>Application Submitted</h2><p>Your application has been submitted successfully. Good luck!</p></div></div><form id="f"><div id="s1"><h2>Personal Details</h2>${inp('Full Name *', 'cName')}${inp('Email Address *', 'cEmail')}<a class="file">Upload Resume</a><input type="file" id="cv"><button type="button" id="go" class="bzyButtonColor">Continue</button></div><div id="s2" class="ng-hide"><h2>Questions</h2>${inp('Portfolio link', 'pf')}<button type="submit" class="button bzyButtonColor">Submit Application</button></div></form>`,
        {
          script: `go.onclick = () => { s1.classList.add('ng-hide'); s2.classList.remove('ng-hide'); }; f.onsubmit = async (e) => { e.preventDefault(); await fetch('/p/apply', { method: 'POST', body: '{}' }); f.classList.add('ng-hide'); document.querySelector('.confirmation-container').classList.remove('ng-hide'); };`,
        },
      ),
      'POST clay-assembly.breezy.hr/p/apply': { json: {}, delayMs: 300 },
    },
    acts: [
      { click: '.button.apply' },
      { fill: { '#cName': 'Ada Byron', '#cEmail': ME.email } },
      { attach: '#cv' },
      { click: '#go' },
      { fill: { '#pf': 'https://ada.example' } },
      { click: '#s2 button[type=submit]' },
    ],
    ends: 'Good luck!',
  },
  {
    name: 'recruitee on a custom domain of the employer',
    everySite: true,
    job: { title: 'Technisch Tekenaar', company: 'Van Leest Bruggenbouw' },
    start: 'https://werkenbij.vanleestbruggen.nl/o/technisch-tekenaar',
    answers: {
      'GET werkenbij.vanleestbruggen.nl/o/technisch-tekenaar': P(
        'Technisch Tekenaar - Van Leest Bruggenbouw',
        `<header><a href="/"><img alt="Logo Van Leest Bruggenbouw" src="data:,"></a><nav><a href="/">Vacatures</a></nav></header><h1>Technisch Tekenaar</h1><p>Zwolle</p><a id="sol" href="/o/technisch-tekenaar/c/new">Solliciteer</a><p>Teken bruggen.</p>`,
        {
          lang: 'nl',
          head: ld({
            title: 'Technisch Tekenaar',
            hiringOrganization: { '@type': 'Organization', name: 'Van Leest Bruggenbouw' },
          }),
        },
      ),
      'GET werkenbij.vanleestbruggen.nl/o/technisch-tekenaar/c/new': P(
        'Technisch Tekenaar - Van Leest Bruggenbouw',
        `<header><a href="/">Van Leest</a></header><h1>Technisch Tekenaar</h1><form id="offer-application-form">${inp('Volledige naam', 'input-candidate.name-2').replaceAll('input-candidate.name-2', 'nm')}${inp('E-mailadres', 'em', 'email')}${inp('Cv', 'cv', 'file')}<button type="button">Apply with Indeed</button><button type="submit" data-testid="submit-application-form-button">Verzenden</button></form><div aria-live="assertive" hidden id="done"><h3>Gelukt!</h3><p>Je sollicitatie is verzonden.</p></div>`,
        {
          lang: 'nl',
          script: `document.querySelector('form').onsubmit = async (e) => { e.preventDefault(); await fetch('/api/o/apply', { method: 'POST', body: '{}' }); document.querySelector('form').remove(); done.hidden = false; };`,
        },
      ),
      'POST werkenbij.vanleestbruggen.nl/api/o/apply': { json: {}, delayMs: 500 },
    },
    acts: [
      { click: '#sol' },
      { fill: { '#nm': 'Ada Byron', '#em': ME.email } },
      { attach: '#cv' },
      { click: '[data-testid=submit-application-form-button]' },
    ],
    ends: 'Je sollicitatie is verzonden',
  },
  {
    name: 'personio, German, form below the posting, message in place',
    job: { title: 'Werkstudent Controlling (w/m/d)', company: 'Ackerstolz GmbH' },
    start: 'https://ackerstolz.jobs.personio.de/job/1204455?language=de',
    answers: {
      'GET ackerstolz.jobs.personio.de/job/1204455': P(
        'Werkstudent Controlling (w/m/d) | Jobs bei Ackerstolz GmbH',
        `<header><img alt="Ackerstolz GmbH" src="data:,"><select aria-label="Sprache"><option>Deutsch<option>English</select></header><h1>Werkstudent Controlling (w/m/d)</h1><p>Teilzeit · Münster</p><h2>Deine Aufgaben</h2><ul><li>Zahlen prüfen</li></ul><section id="apply"><h2>Bewirb dich jetzt</h2><form>${inp('Vorname', 'first_name')}${inp('Nachname', 'last_name')}${inp('E-Mail', 'email', 'email')}${inp('Lebenslauf', 'cv', 'file')}<label><input type="checkbox" id="pp"> Ich habe die Datenschutzerklärung gelesen</label><button type="submit">Bewerbung senden</button></form></section><footer>Impressum</footer>`,
        {
          lang: 'de',
          head: `${ld({ title: 'Werkstudent Controlling (w/m/d)', hiringOrganization: { '@type': 'Organization', name: 'Ackerstolz GmbH' } })}<script>window.__d={"thank_you_message":"Vielen Dank für Ihre Bewerbung!"}</script>`,
          script: `document.querySelector('form').onsubmit = async (e) => { e.preventDefault(); await fetch('/api/apply', { method: 'POST', body: '{}' }); document.getElementById('apply').innerHTML = '<div><p>Vielen Dank für deine Bewerbung! Wir melden uns in Kürze.</p></div>'; };`,
        },
      ),
      'POST ackerstolz.jobs.personio.de/api/apply': { json: {}, delayMs: 300 },
    },
    acts: [
      { fill: { '#first_name': 'Ada', '#last_name': 'Byron', '#email': ME.email } },
      { attach: '#cv' },
      { click: '#pp' },
      { click: 'form button[type=submit]' },
    ],
    ends: 'Vielen Dank für deine Bewerbung',
  },
  {
    name: 'pinpoint, French, native post',
    job: { title: 'Chargée de clientèle', company: 'Maison Virelai' },
    start: 'https://maison-virelai.pinpointhq.com/fr/postings/11111111-2222-4333-8444-555555555555',
    answers: {
      'GET maison-virelai.pinpointhq.com/fr/postings/11111111-2222-4333-8444-555555555555': P(
        'Chargée de clientèle - Maison Virelai',
        `<header><a>Maison Virelai</a></header><h1>Chargée de clientèle</h1><p>Lyon</p><a id="p" href="/fr/postings/11111111-2222-4333-8444-555555555555/applications/new">Postuler maintenant</a>`,
        {
          lang: 'fr',
          head: ld({
            title: 'Chargée de clientèle',
            hiringOrganization: { '@type': 'Organization', name: 'Maison Virelai' },
          }),
        },
      ),
      'GET maison-virelai.pinpointhq.com/fr/postings/11111111-2222-4333-8444-555555555555/applications/new': P(
        'Chargée de clientèle - Maison Virelai',
        `<header><a>Maison Virelai</a></header><h1>Postuler : Chargée de clientèle</h1><form method="post" action="/fr/postings/11111111-2222-4333-8444-555555555555/applications">${inp('Prénom', 'pr')}${inp('Nom', 'no')}${inp('E-mail', 'em', 'email')}${inp('CV', 'cv', 'file')}<button>Envoyer la candidature</button></form>`,
        { lang: 'fr' },
      ),
      'POST maison-virelai.pinpointhq.com/fr/postings/11111111-2222-4333-8444-555555555555/applications': P(
        'Merci',
        '<header><a>Maison Virelai</a></header><h1>Merci Ada !</h1><p>Votre candidature a bien été enregistrée.</p>',
        { lang: 'fr' },
      ),
    },
    acts: [
      { click: '#p' },
      { fill: { '#pr': 'Ada', '#no': 'Byron', '#em': ME.email } },
      { attach: '#cv' },
      { click: 'form button' },
    ],
    ends: 'Votre candidature a bien été enregistrée',
  },
  {
    name: 'rippling: submit labelled Apply, vendor in og:site_name',
    job: { title: 'Warehouse Associate', company: 'Ferrous Coffee' },
    start: 'https://ats.rippling.com/en-GB/ferrous-coffee/jobs/3f3f3f3f-aaaa-4bbb-8ccc-dddddddddddd',
    answers: {
      'GET ats.rippling.com/en-GB/ferrous-coffee/jobs/3f3f3f3f-aaaa-4bbb-8ccc-dddddddddddd': P(
        'Warehouse Associate',
        `<header><img alt="Ferrous Coffee" src="data:,"></header><h2>Warehouse Associate</h2><p>Bristol</p><a id="a" href="/en-GB/ferrous-coffee/jobs/3f3f3f3f-aaaa-4bbb-8ccc-dddddddddddd/apply">Apply now</a><p>Move beans.</p>`,
        {
          head:
            og({ site_name: 'Rippling Recruiting', title: 'Warehouse Associate' }) +
            ld({ title: 'Warehouse Associate', hiringOrganization: { name: 'Ferrous Coffee' } }),
        },
      ),
      'GET ats.rippling.com/en-GB/ferrous-coffee/jobs/3f3f3f3f-aaaa-4bbb-8ccc-dddddddddddd/apply': P(
        'Apply - Warehouse Associate',
        `<h2>Warehouse Associate</h2><div id="fm">${inp('First name', 'fn')}${inp('Last name', 'ln')}${inp('Email', 'em')}<div data-testid="resume-upload"><input type="file" id="cv"></div><button data-testid="Apply" type="button"><span>Apply</span></button></div>`,
        {
          head: og({ site_name: 'Rippling Recruiting' }),
          script: `document.querySelector('[data-testid=Apply]').onclick = async () => { await fetch('/api/v2/board/apply', { method: 'POST', body: '{}' }); document.getElementById('fm').innerHTML = '<div data-testid="action-card"><p>You have successfully applied</p><p>Ferrous Coffee has your details.</p></div>'; };`,
        },
      ),
      'POST ats.rippling.com/api/v2/board/apply': { json: {}, delayMs: 250 },
    },
    acts: [
      { click: '#a' },
      { fill: { '#fn': 'Ada', '#ln': 'Byron', '#em': ME.email } },
      { attach: '#cv' },
      { click: '[data-testid=Apply]' },
    ],
    ends: 'You have successfully applied',
  },
  {
    name: 'ziprecruiter one-click apply',
    job: { title: 'Delivery Driver - CDL B', company: 'Ottaway Linen' },
    start: 'https://www.ziprecruiter.com/c/Ottaway-Linen/Job/Delivery-Driver-CDL-B/-in-Toledo,OH?jid=aa11bb22cc33dd44',
    answers: {
      'GET www.ziprecruiter.com/c/Ottaway-Linen/Job/Delivery-Driver-CDL-B/-in-Toledo,OH': P(
        'Delivery Driver - CDL B Job in Toledo, OH at Ottaway Linen | ZipRecruiter',
        `<header><a>ZipRecruiter</a><form action="/jobs-search"><input name="search"><button>Search</button></form></header><div class="job_header"><h1 class="job_title" data-testid="job-title">Delivery Driver - CDL B</h1><a class="hiring_company_text" data-testid="company-name">Ottaway Linen</a><p>Toledo, OH</p><button id="one" data-testid="one-click-apply">1-Click Apply</button></div><section><p>Drive linen about.</p></section><h2>Similar Jobs</h2><button class="s">1-Click Apply</button>`,
        {
          script: `one.onclick = async () => { one.textContent = 'Applying…'; await fetch('/apply-api/one-click', { method: 'POST', body: '{}' }); one.textContent = 'Applied'; one.disabled = true; const d = document.createElement('div'); d.setAttribute('role', 'dialog'); d.innerHTML = '<h2>Application submitted!</h2><p>Your application was sent to Ottaway Linen.</p>'; document.body.append(d); };`,
        },
      ),
      'POST www.ziprecruiter.com/apply-api/one-click': { json: {}, delayMs: 500 },
    },
    acts: [{ click: '#one' }],
    ends: 'Application submitted!',
  },
  {
    name: 'dice: shadow-root apply button, wizard, success page',
    job: { title: 'Site Reliability Engineer (Kubernetes)', company: 'Bellmoor Systems' },
    start: 'https://www.dice.com/job-detail/6d1c3e5a-0001-4444-8888-123456789abc',
    answers: {
      'GET www.dice.com/job-detail/6d1c3e5a-0001-4444-8888-123456789abc': P(
        'Site Reliability Engineer (Kubernetes) - Bellmoor Systems - Remote | Dice.com',
        `<header><a>Dice</a></header><h1 data-cy="jobTitle">Site Reliability Engineer (Kubernetes)</h1><a data-cy="companyNameLink">Bellmoor Systems</a><apply-button-wc></apply-button-wc><div data-testid="jobDescriptionHtml"><p>Pagers.</p></div>`,
        {
          script: `customElements.define('apply-button-wc', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<button id="easy">Easy apply</button>'; r.querySelector('button').onclick = () => { location.href = '/job-applications/6d1c3e5a-0001-4444-8888-123456789abc/wizard'; }; } });`,
        },
      ),
      'GET www.dice.com/job-applications/6d1c3e5a-0001-4444-8888-123456789abc/wizard': P(
        'Apply | Dice.com',
        `<main id="m"><h1>Resume & Cover Letter</h1><p>Site Reliability Engineer (Kubernetes)</p><input type="file" id="cv"><button id="n">Next</button></main>`,
        {
          script: `n.onclick = () => { m.innerHTML = '<h1>Review your application</h1><p>Ada-Byron-CV.txt</p><button id="sub">Submit</button>'; sub.onclick = async () => { await fetch('/api/applications', { method: 'POST', body: '{}' }); location.href = '/job-applications/6d1c3e5a-0001-4444-8888-123456789abc/wizard/success'; }; };`,
        },
      ),
      'POST www.dice.com/api/applications': { json: {} },
      'GET www.dice.com/job-applications/6d1c3e5a-0001-4444-8888-123456789abc/wizard/success': P(
        'Success | Dice.com',
        '<main><h1>Application submitted.</h1><p>We sent it to Bellmoor Systems.</p><h2>More jobs like this</h2><a>DevOps Engineer</a></main>',
      ),
    },
    acts: [{ click: '#easy' }, { await: '#n' }, { attach: '#cv' }, { click: '#n' }, { click: '#sub' }],
    ends: 'Application submitted.',
  },
  {
    name: 'seek: choose documents, review, success',
    job: { title: 'Farm Hand', company: 'Wattle Downs Pastoral' },
    start: 'https://www.seek.com.au/job/81234567',
    answers: {
      'GET www.seek.com.au/job/81234567': P(
        'Farm Hand Job in Dubbo, NSW - SEEK',
        `<header><a>SEEK</a></header><h1 data-automation="job-detail-title">Farm Hand</h1><span data-automation="advertiser-name">Wattle Downs Pastoral</span><a id="q" data-automation="job-detail-apply" href="/job/81234567/apply">Quick apply</a><div data-automation="jobAdDetails"><p>Sheep.</p></div>`,
      ),
      'GET www.seek.com.au/job/81234567/apply': P(
        'Farm Hand - Apply - SEEK',
        `<main><div><p>Applying for</p><p>Farm Hand</p><p>Wattle Downs Pastoral</p></div><h1>Choose documents</h1><input type="file" id="resume-fileFile">${area('Write a cover letter', 'cl')}<button data-testid="continue-button" id="c" onclick="location.href='/job/81234567/apply/review'">Continue</button></main>`,
      ),
      'GET www.seek.com.au/job/81234567/apply/review': P(
        'Review - SEEK',
        `<main><h1>Review and submit</h1><p>Farm Hand at Wattle Downs Pastoral</p><button data-testid="review-submit-application">Submit application</button></main>`,
        {
          script: `document.querySelector('button').onclick = async () => { await fetch('/graphql', { method: 'POST', body: '{}' }); history.pushState({}, '', '/job/81234567/apply/success'); document.querySelector('main').innerHTML = '<h1>Your application has been sent to Wattle Downs Pastoral.</h1><p>Good luck!</p>'; };`,
        },
      ),
      'POST www.seek.com.au/graphql': { json: { data: {} }, delayMs: 400 },
    },
    acts: [
      { click: '#q' },
      { await: '#c' },
      { attach: '#resume-fileFile' },
      { fill: { '#cl': 'I like sheep' } },
      { click: '#c' },
      { click: '[data-testid=review-submit-application]' },
    ],
    ends: 'Your application has been sent',
  },
  {
    name: 'stepstone.de, German, application pages',
    job: { title: 'Buchhalter (m/w/d)', company: 'Lindenhof Klinik gGmbH' },
    start:
      'https://www.stepstone.de/stellenangebote--Buchhalter-m-w-d-Kassel-Lindenhof-Klinik-gGmbH--9988776-inline.html',
    answers: {
      'GET www.stepstone.de/stellenangebote--Buchhalter-m-w-d-Kassel-Lindenhof-Klinik-gGmbH--9988776-inline.html': P(
        'Buchhalter (m/w/d) Job Kassel - Lindenhof Klinik gGmbH',
        `<header><a>StepStone</a></header><h1 data-at="header-job-title">Buchhalter (m/w/d)</h1><span data-at="metadata-company-name">Lindenhof Klinik gGmbH</span><button data-testid="harmonised-apply-button" onclick="location.href='/application/9988776/dynamic-apply'">Ich bin interessiert</button><p>Bücher führen.</p>`,
        {
          lang: 'de',
          head: ld({
            title: 'Buchhalter (m/w/d)',
            hiringOrganization: { '@type': 'Organization', name: 'Lindenhof Klinik gGmbH' },
          }),
        },
      ),
      'GET www.stepstone.de/application/9988776/dynamic-apply': P(
        'Bewerbung',
        `<main><h1>Deine Bewerbung</h1><p>Buchhalter (m/w/d)</p><form>${inp('Vorname', 'vn')}${inp('Nachname', 'nn')}${inp('E-Mail', 'em', 'email')}${inp('Lebenslauf', 'cv', 'file')}<button type="submit" data-testid="send-application-button">Bewerbung abschicken</button></form></main>`,
        {
          lang: 'de',
          script: `document.querySelector('form').onsubmit = async (e) => { e.preventDefault(); await fetch('/application/api', { method: 'POST', body: '{}' }); location.href = '/application/confirmation/success?id=9988776'; };`,
        },
      ),
      'POST www.stepstone.de/application/api': { json: {} },
      'GET www.stepstone.de/application/confirmation/success': P(
        'Erfolg',
        '<main><h1>Deine Bewerbung wurde erfolgreich abgeschickt</h1><h2>Das könnte dich auch interessieren</h2><a>Bilanzbuchhalter</a></main>',
        { lang: 'de' },
      ),
    },
    acts: [
      { click: '[data-testid=harmonised-apply-button]' },
      { fill: { '#vn': 'Ada', '#nn': 'Byron', '#em': ME.email } },
      { attach: '#cv' },
      { click: '[data-testid=send-application-button]' },
    ],
    ends: 'erfolgreich abgeschickt',
  },
  {
    name: 'reed: modal with screening question, then Applied badge in place',
    job: { title: 'Credit Controller', company: 'Hartwell Recruitment' },
    start: 'https://www.reed.co.uk/jobs/credit-controller/55443322',
    answers: {
      'GET www.reed.co.uk/jobs/credit-controller/55443322': P(
        'Credit Controller Job in Hull - Reed.co.uk',
        `<header><a>reed</a></header><h1 data-qa="job-details-header">Credit Controller</h1><span data-qa="job-posted-by">Hartwell Recruitment</span><button data-qa="apply-btn">Apply now</button><div id="m"></div><aside><h2>Related jobs</h2><article>Ledger Clerk <span>Apply now</span></article></aside>`,
        {
          head: ld({
            title: 'Credit Controller',
            hiringOrganization: { '@type': 'Organization', name: 'Hartwell Recruitment' },
          }),
          script: `document.querySelector('[data-qa=apply-btn]').onclick = () => { m.innerHTML = '<div data-qa="apply-job-modal" role="dialog" class="modal"><h2>Apply for this job</h2><form id="f"><p>Does Hull suit you?</p><input type="text" id="sq" aria-label="Answer"><button type="submit" id="cont">Continue</button></form></div>'; f.onsubmit = (e) => { e.preventDefault(); document.querySelector('[data-qa=apply-job-modal]').innerHTML = '<h2>Check your application</h2><p>CV: Ada.pdf</p><button data-qa="submit-application-btn">Submit application</button>'; document.querySelector('[data-qa=submit-application-btn]').onclick = async () => { await fetch('/api/apply/55443322', { method: 'POST', body: '{}' }); m.innerHTML = '<div role="dialog"><h2>Application submitted</h2><p>We have sent your application to Hartwell Recruitment.</p></div>'; document.querySelector('[data-qa=apply-btn]').outerHTML = '<span data-qa="applied-btn">Applied</span>'; }; }; };`,
        },
      ),
      'POST www.reed.co.uk/api/apply/55443322': { json: {}, delayMs: 300 },
    },
    acts: [
      { click: '[data-qa=apply-btn]' },
      { fill: { '#sq': 'Yes' } },
      { click: '#cont' },
      { click: '[data-qa=submit-application-btn]' },
    ],
    ends: 'Application submitted',
  },
  {
    name: 'gupy, Portuguese, after a log-in',
    job: { title: 'Analista de Suprimentos Pleno', company: 'Cacau Serra' },
    start: 'https://cacauserra.gupy.io/jobs/7654321?jobBoardSource=gupy_portal',
    answers: {
      'GET cacauserra.gupy.io/jobs/7654321': P(
        'Analista de Suprimentos Pleno | Cacau Serra',
        `<header><img alt="Logo da empresa Cacau Serra" src="data:,"></header><h1>Analista de Suprimentos Pleno</h1><p>Ilhéus - BA</p><a id="c" href="/candidates/login">Candidatar-se</a>`,
        {
          lang: 'pt-BR',
          head: ld({
            title: 'Analista de Suprimentos Pleno',
            hiringOrganization: { '@type': 'Organization', name: 'Cacau Serra' },
          }),
        },
      ),
      'GET cacauserra.gupy.io/candidates/login': P(
        'Entrar',
        `<h1>Acesse sua conta</h1><form method="post" action="/candidates/login">${inp('E-mail', 'username', 'email')}${inp('Senha', 'password', 'password')}<button id="in">Entrar</button></form>`,
        { lang: 'pt-BR' },
      ),
      'POST cacauserra.gupy.io/candidates/login': { redirect: '/candidates/jobs/7654321/apply' },
      'GET cacauserra.gupy.io/candidates/jobs/7654321/apply': P(
        'Candidatura',
        `<main><h1>Analista de Suprimentos Pleno</h1><h2>Últimos detalhes</h2>${inp('Pretensão salarial', 'sal')}${area('Por que a Cacau Serra?', 'why')}<button id="fin" type="button">Finalizar candidatura</button></main>`,
        {
          lang: 'pt-BR',
          script: `fin.onclick = async () => { await fetch('/api/applications', { method: 'POST', body: '{}' }); document.querySelector('main').innerHTML = '<h1>Candidatura enviada com sucesso!</h1><p>Acompanhe em Minhas candidaturas.</p>'; };`,
        },
      ),
      'POST cacauserra.gupy.io/api/applications': { json: {}, delayMs: 200 },
    },
    acts: [
      { click: '#c' },
      { fill: { '#username': ME.email, '#password': 'not-real' } },
      { click: '#in' },
      { fill: { '#sal': '7000', '#why': 'Cacau' } },
      { click: '#fin' },
    ],
    ends: 'Candidatura enviada',
  },
  {
    name: 'join.com, German, steps in one page',
    job: { title: 'Elektroniker Gebäudetechnik', company: 'Voltzeit Berlin' },
    start: 'https://join.com/companies/voltzeit/13579246-elektroniker-gebaeudetechnik',
    answers: {
      'GET join.com/companies/voltzeit/13579246-elektroniker-gebaeudetechnik': P(
        'Elektroniker Gebäudetechnik - Voltzeit Berlin',
        `<header><a>JOIN</a></header><a href="/companies/voltzeit">Voltzeit Berlin</a><h1>Elektroniker Gebäudetechnik</h1><a id="b" href="/companies/voltzeit/13579246-elektroniker-gebaeudetechnik/apply">Jetzt bewerben</a>`,
        {
          lang: 'de',
          head: ld({
            title: 'Elektroniker Gebäudetechnik',
            hiringOrganization: { '@type': 'Organization', name: 'Voltzeit Berlin' },
          }),
        },
      ),
      'GET join.com/companies/voltzeit/13579246-elektroniker-gebaeudetechnik/apply': P(
        'Bewerben',
        `<main id="m"><h1>Elektroniker Gebäudetechnik</h1><p>Voltzeit Berlin</p><form id="f">${inp('E-Mail', 'em', 'email')}${inp('Vorname', 'vn')}${inp('Nachname', 'nn')}<button type="submit">Weiter</button></form></main>`,
        {
          lang: 'de',
          script: `f.onsubmit = (e) => { e.preventDefault(); m.innerHTML = '<h1>Elektroniker Gebäudetechnik</h1><h2>Dein Lebenslauf</h2><form id="g"><input type="file" id="cv"><button type="submit" id="s">Bewerbung abschicken</button></form>'; g.onsubmit = async (e) => { e.preventDefault(); await fetch('/api/candidate/apply', { method: 'POST', body: '{}' }); m.innerHTML = '<h1>Glückwunsch, Ada!</h1><p>Deine Bewerbung wurde erfolgreich versendet.</p>'; }; };`,
        },
      ),
      'POST join.com/api/candidate/apply': { json: {}, delayMs: 400 },
    },
    acts: [
      { click: '#b' },
      { fill: { '#em': ME.email, '#vn': 'Ada', '#nn': 'Byron' } },
      { click: '#f button' },
      { await: '#s' },
      { attach: '#cv' },
      { click: '#s' },
    ],
    ends: 'Glückwunsch',
  },
  {
    name: 'softgarden, German, post to the tenant',
    job: { title: 'Kfz-Mechatroniker', company: 'Autohaus Seibold' },
    start: 'https://autohaus-seibold.softgarden.io/job/45678901/Kfz-Mechatroniker',
    answers: {
      'GET autohaus-seibold.softgarden.io/job/45678901/Kfz-Mechatroniker': P(
        'Kfz-Mechatroniker bei Autohaus Seibold | softgarden',
        `<h1>Kfz-Mechatroniker</h1><p>12.11.26 · Ulm</p><a id="b" href="/applications/new?jobId=45678901">Jetzt bewerben</a>`,
        { lang: 'de' },
      ),
      'GET autohaus-seibold.softgarden.io/applications/new': P(
        'Bewerbung: Kfz-Mechatroniker',
        `<h1>Kfz-Mechatroniker</h1><form method="post" action="/applications/new" enctype="multipart/form-data">${inp('Vorname*', 'vn')}${inp('Nachname*', 'nn')}${inp('E-Mail-Adresse*', 'em')}${inp('Lebenslauf', 'cv', 'file')}<button type="submit">Bewerbung absenden</button></form>`,
        { lang: 'de' },
      ),
      'POST autohaus-seibold.softgarden.io/applications/new': P(
        'Vielen Dank',
        '<h1>Vielen Dank für Ihre Bewerbung!</h1><p>Eine Bestätigung ist unterwegs.</p><a href="/">Weitere Stellen</a>',
        { lang: 'de' },
      ),
    },
    acts: [
      { click: '#b' },
      { fill: { '#vn': 'Ada', '#nn': 'Byron', '#em': ME.email } },
      { attach: '#cv' },
      { click: 'form button' },
    ],
    ends: 'Vielen Dank für Ihre Bewerbung',
  },
  {
    name: 'welcome to the jungle, French, panel in place',
    job: { title: 'Développeuse Back-end – CDI', company: 'Ferme & Fils' },
    start: 'https://www.welcometothejungle.com/fr/companies/ferme-fils/jobs/developpeuse-back-end_lille',
    answers: {
      'GET www.welcometothejungle.com/fr/companies/ferme-fils/jobs/developpeuse-back-end_lille': P(
        'Développeuse Back-end – CDI – Ferme & Fils – CDI à Lille',
        `<header><a>Welcome to the Jungle</a></header><h2>Développeuse Back-end – CDI</h2><a>Ferme &amp; Fils</a><button data-testid="apply-button">Postuler</button><div id="pan"></div><h3>Ces jobs pourraient vous intéresser</h3><a>Développeur front</a>`,
        {
          lang: 'fr',
          head: ld({
            title: 'Développeuse Back-end – CDI',
            hiringOrganization: { '@type': 'Organization', name: 'Ferme & Fils' },
          }),
          script: `document.querySelector('[data-testid=apply-button]').onclick = () => { pan.innerHTML = '<form id="f" class="modal">${inp('Prénom', 'pr')}${inp('Nom', 'no')}${inp('CV', 'cv', 'file')}<button type="submit" data-testid="apply-form-submit">J\\'envoie ma candidature !</button></form>'; f.onsubmit = async (e) => { e.preventDefault(); await fetch('/api/v1/apply', { method: 'POST', body: '{}' }); pan.innerHTML = '<div role="dialog"><h3>Candidature envoyée !</h3><p>On croise les doigts.</p></div>'; }; };`,
        },
      ),
      'POST www.welcometothejungle.com/api/v1/apply': { json: {}, delayMs: 300 },
    },
    acts: [
      { click: '[data-testid=apply-button]' },
      { fill: { '#pr': 'Ada', '#no': 'Byron' } },
      { attach: '#cv' },
      { click: '[data-testid=apply-form-submit]' },
    ],
    ends: 'Candidature envoyée',
  },
  {
    name: 'naukri: one click, receipt by address',
    job: { title: 'Java Developer', company: 'Saptarishi Infotech' },
    start: 'https://www.naukri.com/job-listings-java-developer-saptarishi-infotech-pune-3-to-6-years-101126500123',
    answers: {
      'GET www.naukri.com/job-listings-java-developer-saptarishi-infotech-pune-3-to-6-years-101126500123': P(
        'Java Developer - Pune - Saptarishi Infotech - 3 to 6 years of experience',
        `<header><a>naukri</a></header><h1 class="styles_jd-header-title__rZwM1">Java Developer</h1><div class="styles_jd-header-comp-name__MvqAI"><a>Saptarishi Infotech</a></div><p>Be an early applicant · 120 people applied</p><button id="apply-button">Apply</button><p>Spring.</p>`,
        {
          head: ld({
            title: 'Java Developer',
            hiringOrganization: { '@type': 'Organization', name: 'Saptarishi Infotech' },
          }),
          script: `document.getElementById('apply-button').onclick = async () => { await fetch('/cloudgateway-workflow/apply', { method: 'POST', body: '{}' }); location.href = '/myapply/saveApply?strJobsarr=[101126500123]&multiApplyResp={%22101126500123%22:200}&jobTitle=Java%20Developer'; };`,
        },
      ),
      'POST www.naukri.com/cloudgateway-workflow/apply': { json: {} },
      'GET www.naukri.com/myapply/saveApply': P(
        'Apply Confirmation',
        '<header><a>naukri</a></header><div class="apply-status-header"><span>Applied to "Java Developer"</span></div><h2>Other jobs you may like</h2><a>Sr Java Developer</a>',
      ),
    },
    acts: [{ click: '#apply-button' }],
    ends: 'Applied to',
  },
];
