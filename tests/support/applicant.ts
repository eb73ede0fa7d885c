import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { StaffLanguage } from '#api/core/language.ts';
import { applicantKinds, dispatchSectors, dispatchTopics, manualStates } from '#api/dispatch/contract.ts';
import type { RunningServer } from '#api/server.ts';
import { newSendingKey } from '#tests/support/office.ts';
import { type KeptReceipt, sato } from '#tests/support/sato.ts';
import { signedInStaff } from '#tests/support/staff.ts';
import { applicationText, stepTitles } from '../../src/features/dispatch/application-text.ts';
import { dispatchText } from '../../src/features/dispatch/dispatch-text.ts';
import { documentsText } from '../../src/features/dispatch/documents-text.ts';
import { eligibilityText } from '../../src/features/dispatch/eligibility-text.ts';
import { dispatchReceiptText } from '../../src/features/dispatch/receipt-text.ts';
import { weekField } from '../../src/features/dispatch/week-values.ts';
import type { StaffSaid } from '../../src/language.ts';

export const satosOrganisation = '一般社団法人 見本都クリーニング業協会';
/** One organisation for each language: a programme accepts each once. */
const corporateNumbers = { ja: '８０００-０２０１３０００１', en: '4011001098993' };
/** Words of the application that no mail may hold. */
export const satosWish = '会員の店で、仕上がりへの強い苦情が続いています。';

/** The smallest PDF a program opens. */
export const smallPdf = (): Buffer => {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 4\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size 4 /Root 1 0 R >>\n`;
  return Buffer.from(`${file}startxref\n${table}\n%%EOF\n`);
};
const pdfFile = (name: string) => ({ name, mimeType: 'application/pdf', buffer: smallPdf() });

/** What sato does for the organisation on the public pages, found by role and name as sato finds it. */
export function applicant(page: Page, language: StaffLanguage) {
  const { t, button, title, option, main, ...does } = sato(page, language);
  // A name and its reading in kana begin alike; the name comes first.
  const field = (name: StaffSaid): Locator => does.field(name).first();
  const next = async (then: Locator): Promise<void> => {
    await button(applicationText.next).click();
    await then.waitFor();
  };

  return {
    t,
    button,
    title,
    field,
    option,
    main,

    /** From the page of the service through the questions of eligibility to the first page of the form. */
    async begins(): Promise<void> {
      await page.goto(`/${language}/dispatch`);
      await page
        .getByRole('link', { name: t(dispatchText.begin) })
        .first()
        .click();
      await title(eligibilityText.title).waitFor();
      await option('radio', applicantKinds.industry_organisation).check();
      for (const yes of await page.getByRole('radio', { name: t(eligibilityText.yes), exact: true }).all())
        await yes.check();
      await button(eligibilityText.go).click();
      await title(stepTitles.organisation).waitFor();
    },

    async fillsOrganisation(): Promise<void> {
      await field(applicationText.organisation).fill(satosOrganisation);
      await field(applicationText.corporateNumber).fill(corporateNumbers[language]);
      await field(applicationText.postalCode).fill('163-8001');
      await field(applicationText.address).fill('見本都見本区見本町1-2-3');
      await page.getByLabel(t(applicationText.sector)).selectOption(t(dispatchSectors.beauty));
      await field(applicationText.members).fill('120');
      await next(title(stepTitles.contact));
    },

    async fillsContact(email: string): Promise<void> {
      await field(applicationText.person).fill('佐藤 花子');
      await field(applicationText.personKana).fill('さとう はなこ');
      await field(applicationText.telephone).fill('03-0000-0000');
      await option('radio', applicationText.byEmail).check();
      await field(applicationText.email).fill(email);
      await next(title(stepTitles.wish));
    },

    async fillsWish(): Promise<void> {
      await field(applicationText.wish).fill(satosWish);
      await option('checkbox', dispatchTopics.policy).check();
      await option('radio', manualStates.none).check();
      await next(title(stepTitles.availability));
    },

    async fillsAvailability(): Promise<void> {
      for (const weekday of [1, 2, 3, 4, 5]) {
        await page.locator(`[name="${weekField(weekday, 'from')}"]`).selectOption('09:00');
        await page.locator(`[name="${weekField(weekday, 'until')}"]`).selectOption('17:00');
      }
      await next(title(stepTitles.declarations));
    },

    async declares(): Promise<void> {
      for (const box of await main.getByRole('checkbox').all()) await box.check();
      await next(title(stepTitles.documents));
    },

    async uploads(kind: string, name: string): Promise<void> {
      await page.getByLabel(t(documentsText.kind)).selectOption(kind);
      await page.getByLabel(t(documentsText.file)).setInputFiles(pdfFile(name));
      await button(documentsText.upload).click();
      await main.getByRole('link', { name }).waitFor();
    },

    async goesToCheck(): Promise<void> {
      await button(applicationText.toCheck).click();
      await title(applicationText.checkTitle).waitFor();
    },

    async sends(): Promise<KeptReceipt> {
      await button(applicationText.send).click();
      await title(dispatchReceiptText.title).waitFor();
      const { receiptNumber, secretCode } = await does.readsReceipt();
      return { receiptNumber: receiptNumber.replace('C-', 'D-'), secretCode };
    },

    /** Everything from the page of the service to the receipt; robots are kept out by the time it took. */
    async applies(email: string, waits: () => void): Promise<KeptReceipt> {
      await this.begins();
      await this.fillsOrganisation();
      await this.fillsContact(email);
      await this.fillsWish();
      await this.fillsAvailability();
      await this.declares();
      await this.uploads('articles', '規約.pdf');
      await this.goesToCheck();
      waits();
      return await this.sends();
    },
  };
}

/** tanaka at the desk of a running office, leading one case without the pages. */
export async function dispatchDesk(server: RunningServer) {
  const tanaka = await signedInStaff(server.open.office, 'coordinator', { name: 'tanaka' });
  const send = async <Body>(method: string, path: string, json?: unknown): Promise<Body> => {
    const response = await fetch(`${server.url}/api/desk/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Cookie: tanaka.cookie },
      body: json === undefined ? null : JSON.stringify(json),
    });
    const answer = await response.text();
    expect(response.status, `${method} ${path}: ${answer}`).toBeLessThan(300);
    return (answer === '' ? undefined : JSON.parse(answer)) as Body;
  };
  const one = (number: string): string => `dispatch/cases/${number}`;
  return {
    staffId: tanaka.id,
    opensTimes: (fromDay: string, untilDay: string) =>
      send('POST', 'dispatch/times', {
        kind: 'pattern',
        fromDay,
        untilDay,
        weekdays: [1, 2, 3, 4, 5],
        hours: { from: '10:00', until: '11:00' },
        ways: ['telephone', 'office'],
      }),
    logsContact: (number: string) =>
      send('POST', `${one(number)}/contacts`, {
        way: 'telephone',
        outcome: 'reached',
        note: '',
        sendingKey: newSendingKey(),
      }),
    recordsInterview: (number: string, heldOn: string) =>
      send('POST', `${one(number)}/interview/record`, { heldOn, way: 'telephone' }),
    accepts: (number: string, text: string) =>
      send('POST', `${one(number)}/acceptance`, { reasons: ['eligible'], text }),
    declines: (number: string, text: string) =>
      send('POST', `${one(number)}/decline`, { reasons: ['no_places'], text }),
    holds: (number: string) =>
      send('POST', `${one(number)}/hold`, { reason: 'organisation_asked', note: '' }),
    registersExpert: async (email: string, name = '鈴木 一郎'): Promise<string> => {
      const plan = {
        name,
        email,
        affiliation: '社会保険労務士',
        fields: ['policy'],
        sectors: ['beauty'],
        areas: ['見本区'],
        languages: ['ja', 'en'],
        weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', until: '17:00' })),
      };
      return (await send<{ id: string }>('POST', 'experts', plan)).id;
    },
    assignsExpert: (number: string, expertId: string) =>
      send('PUT', `${one(number)}/expert`, { expertId, because: 'test' }),
    plansVisit: (number: string) => send('POST', `${one(number)}/visits`, {}),
    endsVisits: (number: string) => send('POST', `${one(number)}/visits-end`, { text: '一回で足りました。' }),
    closes: (number: string, text: string) => send('POST', `${one(number)}/closing`, { text }),
  };
}
