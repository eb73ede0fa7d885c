import type { Told } from './tongues.ts';

/**
 * The law's terms, one word for one thing in each language. `found` recognises the word in a text, inflected
 * or not: what the Japanese guide says with the term, the other languages say with theirs.
 */
export type Term = { word: Told; means: Told; found: Told<RegExp> };

export const glossary: readonly Term[] = [
  {
    word: {
      ja: 'カスタマーハラスメント',
      en: 'customer harassment',
      easy: 'カスハラ（カスタマーハラスメント）',
      nb: 'kundetrakassering',
      nl: 'klantenintimidatie',
    },
    means: {
      ja: '顧客等の言動で、社会通念上許される範囲を超え、働く人の就業環境を害するもの。',
      en: 'Conduct of customers and related persons beyond what is socially acceptable that harms the working environment.',
      easy: '客などの言葉や行動で、社会のふつうの考えでは許されないものです。働く人の働く環境を悪くします。',
      nb: 'Atferd fra kunder og andre tilknyttede ut over det sosialt akseptable, som skader arbeidsmiljøet.',
      nl: 'Gedrag van klanten en andere betrokkenen dat maatschappelijk niet aanvaardbaar is en de werkomgeving schaadt.',
    },
    found: {
      ja: /カスタマーハラスメント/,
      en: /customer harassment/i,
      easy: /カスハラ|カスタマーハラスメント/,
      nb: /kundetrakassering/i,
      nl: /klantenintimidatie/i,
    },
  },
  {
    word: {
      ja: '顧客等',
      en: 'customers and related persons',
      easy: '客など（顧客等）',
      nb: 'kunder og andre tilknyttede',
      nl: 'klanten en andere betrokkenen',
    },
    means: {
      ja: '顧客、取引の相手、施設の利用者など、事業に関係のある人。',
      en: 'Customers, business partners, users of a facility and others connected with the business.',
      easy: '客、取り引きの相手、施設を使う人などです。その会社や店の仕事に関係がある人です。',
      nb: 'Kunder, forretningspartnere, brukere av et anlegg og andre med tilknytning til virksomheten.',
      nl: 'Klanten, zakenpartners, gebruikers van een voorziening en anderen die met het bedrijf te maken hebben.',
    },
    found: {
      ja: /顧客等(?!の権利|の言動)/,
      en: /customers and related persons/i,
      easy: /顧客等(?!の権利|の言動)|客など/,
      nb: /kunder og andre tilknyttede/i,
      nl: /klanten en andere betrokkenen/i,
    },
  },
  {
    word: { ja: '就業者', en: 'worker', easy: '働く人（就業者）', nb: 'person i arbeid', nl: 'werkende' },
    means: {
      ja: '東京都の条例の言葉。有償か無償かを問わず、都内で業務に関わる人。労働者より広い。',
      en: 'In the Tokyo ordinance: anyone engaged in work in Tokyo, paid or unpaid. Wider than an employee.',
      easy: '東京都の条例の言葉です。東京都の中の仕事に関わる人、みんなのことです。お金をもらわない人も入ります。「労働者」より広い言葉です。',
      nb: 'I Tokyos forskrift: enhver som utfører arbeid i Tokyo, med eller uten lønn. Mer enn en arbeidstaker.',
      nl: 'In de verordening van Tokio: iedereen die in Tokio werk verricht, betaald of niet. Meer dan een werknemer.',
    },
    found: {
      ja: /就業者/,
      en: /\bworkers?\b/i,
      easy: /就業者|働く人/,
      nb: /person(?:er)? i arbeid/i,
      nl: /\bwerkenden?\b/i,
    },
  },
  {
    word: { ja: '労働者', en: 'employee', easy: '労働者', nb: 'arbeidstaker', nl: 'werknemer' },
    means: {
      ja: '法律の言葉。事業主に雇われて働く人。派遣で働く人も含む。',
      en: 'In the Act: somebody employed by an employer, agency workers included.',
      easy: '法律の言葉です。事業主にやとわれて働く人です。派遣（別の会社から来て働くこと）の人も入ります。',
      nb: 'I loven: en som er ansatt hos en arbeidsgiver, innleide medregnet.',
      nl: 'In de wet: iemand in dienst van een werkgever, uitzendkrachten meegerekend.',
    },
    found: {
      ja: /労働者/,
      en: /\bemployees?\b/i,
      easy: /労働者|やとわれ/,
      nb: /arbeidstaker/i,
      nl: /\bwerknemers?\b/i,
    },
  },
  {
    word: { ja: '事業主', en: 'employer', easy: '事業主', nb: 'arbeidsgiver', nl: 'werkgever' },
    means: {
      ja: '法律の言葉。労働者を雇う会社、団体、公の機関、個人。規模は問わない。',
      en: 'In the Act: any company, organization, public body or person who has employees.',
      easy: '法律の言葉です。労働者をやとう会社、団体、役所など公の機関、人です。大きくても小さくても事業主です。',
      nb: 'I loven: enhver bedrift, organisasjon, offentlig organ eller person som har arbeidstakere.',
      nl: 'In de wet: elk bedrijf, elke organisatie, overheid of persoon met werknemers.',
    },
    found: {
      ja: /事業主/,
      en: /\bemployers?\b/i,
      easy: /事業主|会社や店/,
      nb: /arbeidsgiver/i,
      nl: /\bwerkgevers?\b/i,
    },
  },
  {
    word: {
      ja: '著しい迷惑行為',
      en: 'seriously disruptive conduct',
      easy: 'ひどいめいわく行為（著しい迷惑行為）',
      nb: 'grovt plagsom atferd',
      nl: 'ernstig hinderlijk gedrag',
    },
    means: {
      ja: '条例の言葉。法に反する行為か、正当な理由のない過度な要求や暴言などの不当な行為。',
      en: 'In the ordinance: unlawful acts, or unjust ones such as abuse or excessive demands without good reason.',
      easy: '条例の言葉です。次のどちらかです。法律などに違反すること。または、正しい理由がない行きすぎた要求や、ひどい言葉など、正しくないこと。',
      nb: 'I forskriften: ulovlige handlinger, eller urimelige som utskjelling eller overdrevne krav uten god grunn.',
      nl: 'In de verordening: onwettige daden, of onbehoorlijke zoals schelden of overdreven eisen zonder goede reden.',
    },
    found: {
      ja: /著しい迷惑行為/,
      en: /seriously disruptive conduct/i,
      easy: /著しい迷惑行為|ひどいめいわく/,
      nb: /grovt plagsom atferd/i,
      nl: /ernstig hinderlijk gedrag/i,
    },
  },
  {
    word: {
      ja: '就業環境',
      en: 'working environment',
      easy: '働く環境（就業環境）',
      nb: 'arbeidsmiljø',
      nl: 'werkomgeving',
    },
    means: {
      ja: '働く人が力を出せる場。害されるとは、見過ごせないほどの支障が出ること。',
      en: 'The conditions in which people can do their work. It is harmed when they can no longer do so unhindered.',
      easy: '働く人が力を出して働ける環境です。「害される」とは、そのままにできないくらい、仕事がうまくできなくなることです。',
      nb: 'Forholdene folk kan gjøre jobben sin under. Det er skadet når de ikke lenger kan gjøre den uhindret.',
      nl: 'De omstandigheden waarin mensen hun werk kunnen doen. Die is geschaad als dat niet meer ongehinderd kan.',
    },
    found: {
      ja: /就業環境/,
      en: /working environment/i,
      easy: /就業環境|働く環境/,
      nb: /arbeidsmiljø/i,
      nl: /werkomgeving/i,
    },
  },
  {
    word: { ja: '条例', en: 'ordinance', easy: '条例', nb: 'forskrift', nl: 'verordening' },
    means: {
      ja: '自治体が定める決まり。東京都の条例は、2025年4月1日から。',
      en: 'A rule made by a local government. That of Tokyo has applied since 1 April 2025.',
      easy: '都道府県や市などが決めるルールです。東京都の条例は、2025年4月1日からあります。',
      nb: 'En regel fastsatt av en lokal myndighet. Tokyos gjelder fra 1. april 2025.',
      nl: 'Een regel van een lokale overheid. Die van Tokio geldt sinds 1 april 2025.',
    },
    found: { ja: /条例/, en: /\bordinances?\b/i, easy: /条例/, nb: /forskrift/i, nl: /verordening/i },
  },
  {
    word: { ja: '指針', en: 'guideline', easy: '指針', nb: 'retningslinjer', nl: 'richtlijnen' },
    means: {
      ja: '決まりの中身をくわしく示す文書。国のものと、東京都のものがある。',
      en: 'A paper that spells out what a rule means. There is one of the state and one of Tokyo.',
      easy: 'ルールの中身をくわしく説明する文書です。国のものと、東京都のものがあります。',
      nb: 'Et dokument som utdyper en regel. Staten har ett, og Tokyo har ett.',
      nl: 'Een stuk dat een regel uitwerkt. Er is er een van de staat en een van Tokio.',
    },
    found: { ja: /指針/, en: /\bguidelines?\b/i, easy: /指針/, nb: /retningslinje/i, nl: /richtlijnen/i },
  },
  {
    word: {
      ja: '努力義務',
      en: 'duty of effort',
      easy: '努力義務',
      nb: 'innsatsplikt',
      nl: 'inspanningsverplichting',
    },
    means: {
      ja: 'そうするよう努める義務。行わないことに、罰はない。',
      en: 'A duty to try. There is no sanction for not doing it.',
      easy: '「そうするように努力しなければならない」という義務です。しなくても、ばつはありません。',
      nb: 'En plikt til å forsøke. Det er ingen reaksjon på å la være.',
      nl: 'Een plicht om zich in te spannen. Op nalaten staat geen sanctie.',
    },
    found: {
      ja: /努力義務/,
      en: /dut(?:y|ies) of effort/i,
      easy: /努力義務/,
      nb: /innsatsplikt/i,
      nl: /inspanningsverplichting/i,
    },
  },
  {
    word: {
      ja: '安全配慮義務',
      en: 'duty of care for safety',
      easy: '安全配慮義務',
      nb: 'omsorgsplikt for sikkerheten',
      nl: 'zorgplicht voor de veiligheid',
    },
    means: {
      ja: '働く人が安全に働けるよう、使用者が配慮する義務。',
      en: "An employer's duty to see that people can work safely.",
      easy: '働く人が安全に働けるように、使用者（働く人をやとう人）が気をつける義務です。',
      nb: 'En arbeidsgivers plikt til å sørge for at folk kan arbeide trygt.',
      nl: 'De plicht van een werkgever om te zorgen dat mensen veilig kunnen werken.',
    },
    found: {
      ja: /安全配慮義務/,
      en: /duty of care for safety/i,
      easy: /安全配慮義務/,
      nb: /omsorgsplikt for sikkerheten/i,
      nl: /zorgplicht voor de veiligheid/i,
    },
  },
  {
    word: {
      ja: '正当な苦情',
      en: 'legitimate complaint',
      easy: '正しい苦情（正当な苦情）',
      nb: 'berettiget klage',
      nl: 'terechte klacht',
    },
    means: {
      ja: 'もっともな理由があり、伝え方も社会通念に合う苦情。カスタマーハラスメントではない。',
      en: 'A complaint with good reason, made in an acceptable way. It is not customer harassment.',
      easy: '苦情は「よくない」と伝えることです。正しい苦情には、もっともな理由があります。伝え方も、社会のふつうの考えに合っています。カスハラではありません。',
      nb: 'En klage med god grunn, fremsatt på en akseptabel måte. Det er ikke kundetrakassering.',
      nl: 'Een klacht met een goede reden, op een aanvaardbare manier. Dat is geen klantenintimidatie.',
    },
    found: {
      ja: /正当な苦情/,
      en: /legitimate complaints?/i,
      easy: /正当な苦情|正しい苦情/,
      nb: /berettige(?:t|de) klage/i,
      nl: /terechte klacht/i,
    },
  },
  {
    word: {
      ja: '合理的配慮',
      en: 'reasonable accommodation',
      easy: '合理的配慮',
      nb: 'rimelig tilrettelegging',
      nl: 'redelijke aanpassing',
    },
    means: {
      ja: '障害のある人の困りごとを、負担が重すぎない範囲で取り除くこと。話し合って決める。',
      en: 'Removing what stands in the way of a person with a disability, without undue burden. It is found by talking.',
      easy: '障害のある人が困っていることを、なくすことです。負担が重すぎないことをします。話し合って決めます。',
      nb: 'Å fjerne det som hindrer en person med funksjonsnedsettelse, uten urimelig byrde. Man finner det ved å snakke sammen.',
      nl: 'Wegnemen wat iemand met een beperking hindert, zonder onredelijke last. Men vindt het door te praten.',
    },
    found: {
      ja: /合理的配慮/,
      en: /reasonable accommodation/i,
      easy: /合理的配慮/,
      nb: /rimelig tilrettelegging/i,
      nl: /redelijke aanpassing/i,
    },
  },
  {
    word: {
      ja: '感情労働の強要',
      en: 'forced emotional labor',
      easy: '感情労働の強要',
      nb: 'påtvunget følelsesarbeid',
      nl: 'afgedwongen emotionele arbeid',
    },
    means: {
      ja: '仕事に必要な範囲をこえて、笑顔や好意を求めること。法律や指針に、この名前の項目は確かめられていない。',
      en: 'Demanding smiles and affection beyond what the work needs. We found no item of this name in the Act or the guideline.',
      easy: '仕事に必要なことをこえて、えがおややさしい気持ちを求めることです。法律や指針の中にこの名前のものがあるかは、確かめられていません。',
      nb: 'Å kreve smil og varme ut over det arbeidet trenger. Vi fant ikke noe punkt med dette navnet i loven eller retningslinjene.',
      nl: 'Glimlachen en warmte eisen, meer dan het werk vraagt. In de wet en de richtlijnen vonden wij dit punt niet.',
    },
    found: {
      ja: /感情労働の強要/,
      en: /forced emotional labor/i,
      easy: /感情労働の強要/,
      nb: /påtvunget følelsesarbeid/i,
      nl: /afgedwongen emotionele arbeid/i,
    },
  },
  {
    word: {
      ja: '不利益な取扱い',
      en: 'disadvantageous treatment',
      easy: '不利益な取扱い',
      nb: 'ugunstig behandling',
      nl: 'benadeling',
    },
    means: {
      ja: '解雇、降格、望まない異動など。相談したことを理由に行うことを、法律は禁じている。',
      en: 'Dismissal, demotion, an unwanted transfer and the like. The Act forbids it for asking for advice.',
      easy: '会社をやめさせる、地位を下げる、望まない仕事や場所に変えるなどです。相談したことを理由にこれをすることを、法律は禁じています。',
      nb: 'Oppsigelse, degradering, uønsket omplassering og lignende. Loven forbyr det fordi noen har bedt om råd.',
      nl: 'Ontslag, degradatie, ongewenste overplaatsing en dergelijke. De wet verbiedt het omdat iemand om raad vroeg.',
    },
    found: {
      ja: /不利益な取扱い/,
      en: /disadvantageous treatment/i,
      easy: /不利益な(?:取扱い|取りあつかい|あつかい)/,
      nb: /ugunstig behandling/i,
      nl: /benadeling/i,
    },
  },
  {
    word: {
      ja: '再発防止',
      en: 'prevention of recurrence',
      easy: '再発防止',
      nb: 'å hindre gjentakelse',
      nl: 'herhaling voorkomen',
    },
    means: {
      ja: '同じことが起きないように、手順や研修、サービスを見直すこと。',
      en: 'Revising procedure, training and service so that it does not happen again.',
      easy: 'また同じことが起きないようにすることです。そのために、仕事の手順や研修、サービスを見なおします。',
      nb: 'Å gå gjennom rutine, opplæring og tjeneste slik at det ikke skjer igjen.',
      nl: 'Werkwijze, training en dienst herzien, zodat het niet weer gebeurt.',
    },
    found: {
      ja: /再発防止/,
      en: /recurrence/i,
      easy: /再発防止|(?:また|もう一度|二度と)(?:同じことが)?起き/,
      nb: /gjentakelse/i,
      nl: /herhaling/i,
    },
  },
  {
    word: {
      ja: '拘禁刑',
      en: 'imprisonment',
      easy: '拘禁刑（刑務所に入るばつ）',
      nb: 'fengsel',
      nl: 'gevangenisstraf',
    },
    means: {
      ja: '2025年6月1日から、懲役と禁錮に代わった刑。',
      en: 'The one kind of prison term that replaced two older ones on 1 June 2025.',
      easy: '2025年6月1日から、「懲役」と「禁錮」の代わりになったばつです。',
      nb: 'Straffen som avløste de to eldre fengselsstraffene 1. juni 2025.',
      nl: 'De straf die op 1 juni 2025 de twee oudere gevangenisstraffen verving.',
    },
    found: { ja: /拘禁刑/, en: /imprisonment/i, easy: /拘禁刑/, nb: /fengsel/i, nl: /gevangenisstraf/i },
  },
];

/** What the guides never say: slurs on customers, other words for the same thing, terms that are out of date. */
export const neverSaid: Readonly<Told<readonly RegExp[]>> = {
  ja: [
    /カスハラ/,
    /クレーマー/,
    /加害者/,
    /モンスター/,
    /懲役(?!と禁錮|は、拘禁刑)/,
    /恐れ入りますが/,
    /させていただ/,
    /なるべく早く/,
  ],
  en: [/kasuhara/i, /\bclaimers?\b/i, /perpetrator/i, /penal servitude/i, /offender/i, /client harassment/i],
  easy: [
    /クレーマー/,
    /加害者/,
    /モンスター/,
    /懲役(?!」?と「?禁錮)/,
    /恐れ入りますが/,
    /いただ[いきく]/,
    /なるべく早く/,
  ],
  nb: [/kundeharass/i, /kasuhara/i, /gjerningsmann/i, /kverulant/i],
  nl: [/casuhara/i, /kasuhara/i, /klantagressie/i, /\bdader/i, /customer harassment/i],
};
