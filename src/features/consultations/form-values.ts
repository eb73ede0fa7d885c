/** What the form holds, as typed. It travels from step to step in hidden fields, so that nothing is lost. */
export type FormValues = {
  requesterType: string;
  companySize: string;
  sector: string;
  topics: string[];
  behaviours: string[];
  story: string;
  nameChoice: string;
  name: string;
  nameKana: string;
  replyBy: string;
  email: string;
  telephone: string;
  neverCallWorkplace: boolean;
  neverNameSubject: boolean;
  hoursFrom: string;
  hoursUntil: string;
};

export function formValues(form: FormData | URLSearchParams): FormValues {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const all = (name: string): string[] => form.getAll(name).filter((value) => typeof value === 'string');
  return {
    requesterType: text('requesterType'),
    companySize: text('companySize'),
    sector: text('sector'),
    topics: all('topics'),
    behaviours: all('behaviours'),
    story: text('story'),
    nameChoice: text('nameChoice'),
    name: text('name'),
    nameKana: text('nameKana'),
    replyBy: text('replyBy'),
    email: text('email'),
    telephone: text('telephone'),
    neverCallWorkplace: text('neverCallWorkplace') === 'yes',
    neverNameSubject: text('neverNameSubject') === 'yes',
    hoursFrom: text('hoursFrom'),
    hoursUntil: text('hoursUntil'),
  };
}

/** Names and values of the hidden fields that carry everything typed to the next step. */
export function carried(values: FormValues): Array<[string, string]> {
  return Object.entries(values).flatMap(([name, value]): Array<[string, string]> => {
    if (Array.isArray(value)) return value.map((each) => [name, each]);
    if (typeof value === 'boolean') return value ? [[name, 'yes']] : [];
    return value === '' ? [] : [[name, value]];
  });
}

/**
 * What is sent of it: only the answers to questions that were asked. An address typed before the person
 * chose to have no mail stays in the form, and with the person.
 */
export function asked(values: FormValues): FormValues {
  const working = values.requesterType === 'worker' || values.requesterType === 'business';
  const business = values.requesterType === 'business';
  const named = values.nameChoice === 'named';
  const mail = values.replyBy === 'email';
  const call = values.replyBy === 'telephone';
  return {
    ...values,
    companySize: business ? values.companySize : '',
    sector: working ? values.sector : '',
    topics: business ? values.topics : [],
    behaviours: working ? values.behaviours : [],
    name: named ? values.name : '',
    nameKana: named ? values.nameKana : '',
    email: mail ? values.email : '',
    telephone: call ? values.telephone : '',
    neverNameSubject: mail && values.neverNameSubject,
    neverCallWorkplace: call && values.neverCallWorkplace,
    hoursFrom: mail || call ? values.hoursFrom : '',
    hoursUntil: mail || call ? values.hoursUntil : '',
  };
}
