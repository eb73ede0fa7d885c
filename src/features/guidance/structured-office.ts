import { type Language, speaker } from '../../language.ts';
import type { DeskHour } from './desk-hour.ts';
import { frontText } from './front-text.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** The office and its three services in the vocabulary of schema.org, for the front page. */
export function structuredOffice({ office }: DeskHour, language: Language, baseUrl: string) {
  const t = speaker(language);
  const provider = { '@id': `${baseUrl}/#office` };
  const online = (path: string) => ({
    '@type': 'ServiceChannel',
    serviceUrl: `${baseUrl}/${language}/${path}`,
    availableLanguage: ['ja', 'en'],
  });
  const byTelephone = {
    '@type': 'ServiceChannel',
    servicePhone: { '@type': 'ContactPoint', telephone: office.telephone, hoursAvailable: hoursOf(office) },
  };
  const services = [
    {
      name: t(frontText.consultation),
      description: t(frontText.consultationMeans),
      path: 'consult',
      channels: [byTelephone],
    },
    { name: t(frontText.seminars), description: t(frontText.seminarsMean), path: 'seminars', channels: [] },
    { name: t(frontText.dispatch), description: t(frontText.dispatchMeans), path: 'dispatch', channels: [] },
  ];
  return {
    '@graph': [
      {
        '@type': 'GovernmentOrganization',
        ...provider,
        name: office.name,
        description: t(frontText.description),
        url: `${baseUrl}/${language}/`,
        logo: `${baseUrl}/apple-touch-icon.png`,
        image: `${baseUrl}/share.png`,
        telephone: office.telephone,
        email: office.contactAddress,
        parentOrganization: { '@type': 'GovernmentOrganization', name: office.operatorName },
        openingHoursSpecification: hoursOf(office),
      },
      ...services.map(({ name, description, path, channels }) => ({
        '@type': 'GovernmentService',
        name,
        description,
        serviceOperator: provider,
        provider,
        url: `${baseUrl}/${language}/${path}`,
        availableChannel: [online(path), ...channels],
      })),
    ],
  };
}

/** The telephone: Monday to Friday. Holidays and closures are in the calendar, which this vocabulary cannot say. */
function hoursOf({ opens, closes }: DeskHour['office']) {
  return { '@type': 'OpeningHoursSpecification', dayOfWeek: weekdays, opens, closes };
}
