import { describe, expect, it } from 'vitest';
import { foldPhrase, PHRASE_STEMS, PHRASES } from '../../../src/detection/confirmation-phrases.ts';
import { matchPhrase } from '../../../src/detection/find-confirmation.ts';

const say = (text: string) => (PHRASE_STEMS.test(text) ? matchPhrase(foldPhrase(text)) : undefined);

describe('a confirmation is recognised', () => {
  it.each(
    `
    Thanks so much for applying to Acme!
    We’ve received your application.
    Your application for Senior Chef has been sent
    Application sent successfully
    Thank you, Maria, for your application to the position of Chef.
    Your application was successfully submitted!
    Success! Your application is complete.
    Your application has been received. If it fits, we will write to you.
    You've successfully applied to Chef at Acme
    Your application is in!
    Your CV has been received
    Ihre Bewerbung ist bei uns eingegangen.
    Besten Dank für Ihre Bewerbung als Koch (m/w/d).
    Wir bedanken uns für Ihre Bewerbung
    Bewerbung erfolgreich abgeschickt
    Nous avons bien reçu votre candidature
    Votre candidature pour le poste de Chef a bien été reçue.
    Merci d’avoir postulé chez Acme
    Gracias por postularte
    Tu solicitud ha sido enviada correctamente
    Recebemos sua candidatura
    Candidatura finalizada!
    ¡Postulación finalizada!
    We’ve sent your application to Acme
    Your application is on its way to Acme
    Application finished!
    Deine Bewerbung ist unterwegs
    Obrigado pela sua candidatura
    Grazie per esserti candidato
    La tua candidatura è stata inviata
    We hebben je sollicitatie ontvangen
    Je sollicitatie is goed ontvangen
    Dziękujemy za aplikację
    Twoje zgłoszenie zostało wysłane
    Vi har mottagit din ansökan
    Din ansøgning er modtaget
    Takk for søknaden
    Kiitos hakemuksestasi!
    Vaše odpověď byla úspěšně odeslána
    Başvurunuz alınmıştır
    Ваш отклик успешно отправлен
    ご応募いただき、誠にありがとうございます
    エントリーを受け付けました
    您的申请已成功提交
    我们已收到您的简历
    입사 지원이 완료되었습니다
    आपका आवेदन सफलतापूर्वक जमा हो गया
    تم استلام طلبك بنجاح
  `
      .trim()
      .split('\n'),
  )('%s', (text) => {
    expect(say(text)).toBeDefined();
  });
});

describe('something else is not taken for one', () => {
  it.each(
    `
    Once your application has been submitted, we will review it.
    Your application will be sent to Acme.
    Your application has not been submitted.
    Your application could not be submitted
    You have already applied for this job
    Your application has been withdrawn
    Your application has been saved
    Your application is incomplete
    Thank you for your interest in Acme
    Please make sure your application has been submitted
    After we have received your application we will call
    Before your application is received nothing happens
    Has your application been received?
    Write “Thank you for applying” at the end
    Application submitted 3 days ago
    The application is submitted online via our portal
    Your application form is complete when all fields are filled
    Your loan application has been received.
    Thank you for submitting your rental application.
    Thank you for applying for a mortgage
    Your application to join the guild has been successfully submitted
    Thank you for your order
    Ihre Bewerbung wurde nicht gesendet
    Sobald wir Ihre Bewerbung erhalten haben, melden wir uns.
    Bewerbung senden
    Votre candidature n’a pas été envoyée
    Envoyer ma candidature
    Si tu candidatura ha sido enviada
    Sua candidatura não foi enviada
    Je sollicitatie is niet verzonden
    Aplikacja nie została wysłana
    Din ansökan har inte skickats
    応募受付中
    応募する
    申请未提交
    지원이 완료되지 않았습니다
  `
      .trim()
      .split('\n'),
  )('%s', (text) => {
    expect(say(text)).toBeUndefined();
  });
});

describe('a phrase', () => {
  it('has a name that stays the same for the same words', () => {
    expect(say('  We’ve received your   Application! ')).toEqual(say("We've received your application!"));
  });

  it('speaks of a job by itself, or by the words around it', () => {
    expect(say('Thank you for applying!')?.jobSpecific).toBe(false);
    expect(say('Thank you for your job application!')?.jobSpecific).toBe(true);
    expect(say('Your application has been received.')?.jobSpecific).toBe(false);
    expect(say('Your application has been received. Our HR team will review it.')?.jobSpecific).toBe(true);
  });

  it('of a job at a bank is still one', () => {
    expect(say('Thank you for applying for the Loan Officer position')).toBeDefined();
  });

  it('is looked for in linear time', () => {
    for (const word of ['your application ', 'thank you for ', 'candidatura ', 'bewerbung ihre ', '応募', 'a ']) {
      matchPhrase(foldPhrase(word.repeat(400 / word.length)));
      PHRASE_STEMS.test(word.repeat(100_000 / word.length));
    }
  });

  it('can be said in each of the languages', () => {
    expect(PHRASES.length).toBeGreaterThanOrEqual(19);
  });
});
