import { type ListedSource, readSources } from "../sources.ts";

/**
 * The default source list, from memory: every address counts as unverified until its first success.
 * A source line: id | name | country | owner | ownership | affiliation | side.
 * Below it, indented, its feeds: language | title | address.
 */
const sourceLines = `
anadolu | Anadolu Agency | TR | Turkish state, Directorate of Communications | state | state | turkey_bloc
  en | Anadolu, English | https://www.aa.com.tr/en/rss/default?cat=guncel
  tr | Anadolu, Turkish | https://www.aa.com.tr/tr/rss/default?cat=guncel
  ru | Anadolu, Russian | https://www.aa.com.tr/ru/rss/default?cat=guncel
  ar | Anadolu, Arabic | https://www.aa.com.tr/ar/rss/default?cat=guncel
daily-sabah | Daily Sabah | TR | Turkuvaz Media Group | private | party | turkey_bloc
  en | Daily Sabah, politics | https://www.dailysabah.com/rssFeed/politics
hurriyet-daily-news | Hürriyet Daily News | TR | Demirören Group | private | independent | -
  en | Hürriyet Daily News | https://www.hurriyetdailynews.com/rss
trt-world | TRT World | TR | Turkish state broadcaster TRT | state | state | turkey_bloc
  en | TRT World | https://www.trtworld.com/feed/rss/latest
bianet | bianet | TR | IPS Communication Foundation | ngo | independent | -
  tr | bianet | https://bianet.org/rss/bianet
ntv | NTV | TR | Doğuş Media Group | private | independent | -
  tr | NTV, latest | https://www.ntv.com.tr/son-dakika.rss
cumhuriyet | Cumhuriyet | TR | Cumhuriyet Foundation | private | independent | -
  tr | Cumhuriyet, latest | https://www.cumhuriyet.com.tr/rss/son_dakika.xml
dw-turkce | DW Türkçe | DE | Deutsche Welle, German public broadcaster | public | independent | -
  tr | DW Türkçe | https://rss.dw.com/rdf/rss-tur-all
tass | TASS | RU | Russian state | state | state | russia
  en | TASS, English | https://tass.com/rss/v2.xml
  ru | TASS, Russian | https://tass.ru/rss/v2.xml
ria-novosti | RIA Novosti | RU | Rossiya Segodnya, Russian state | state | state | russia
  ru | RIA Novosti | https://ria.ru/export/rss2/archive/index.xml
interfax | Interfax | RU | Interfax Group | private | independent | -
  ru | Interfax | https://www.interfax.ru/rss.asp
kommersant | Kommersant | RU | Kommersant Publishing House | private | independent | -
  ru | Kommersant, news | https://www.kommersant.ru/RSS/news.xml
meduza | Meduza | LV | Medusa Project SIA | private | independent | -
  ru | Meduza | https://meduza.io/rss/all
moscow-times | The Moscow Times | NL | Stichting 2 Oktober | private | independent | -
  en | The Moscow Times, news | https://www.themoscowtimes.com/rss/news
lenta | Lenta.ru | RU | Rambler&Co | private | state | russia
  ru | Lenta.ru | https://lenta.ru/rss/news
sana | SANA | SY | Syrian state | state | state | -
  en | SANA, English | https://sana.sy/en/?feed=rss2
enab-baladi | Enab Baladi | SY | Enab Baladi, non-profit | ngo | independent | -
  en | Enab Baladi, English | https://english.enabbaladi.net/feed/
  ar | Enab Baladi, Arabic | https://www.enabbaladi.net/feed/
north-press | North Press Agency | SY | North Press Agency, based in Qamishli | private | party | sdf
  en | North Press, English | https://npasyria.com/en/feed/
  ar | North Press, Arabic | https://npasyria.com/feed/
sohr | Syrian Observatory for Human Rights | GB | SOHR | ngo | independent | -
  en | SOHR, English | https://www.syriahr.com/en/feed/
syria-direct | Syria Direct | JO | Syria Direct, non-profit | ngo | independent | -
  en | Syria Direct | https://syriadirect.org/feed/
rudaw | Rudaw | IQ | Rudaw Media Network | private | party | -
  en | Rudaw, English | https://www.rudaw.net/rss/english
al-jazeera | Al Jazeera | QA | Al Jazeera Media Network, funded by Qatar | state | state | -
  en | Al Jazeera English | https://www.aljazeera.com/xml/rss/all.xml
  ar | Al Jazeera Arabic | https://www.aljazeera.net/aljazeerarss/a7c186be-1baa-4bd4-9d80-a84db769f779/73d0e1b4-532f-45ef-b135-bfdff8b8cab9
bbc | BBC News | GB | British Broadcasting Corporation | public | independent | -
  en | BBC, Middle East | https://feeds.bbci.co.uk/news/world/middle_east/rss.xml
  ar | BBC Arabic | https://feeds.bbci.co.uk/arabic/rss.xml
  tr | BBC Türkçe | https://feeds.bbci.co.uk/turkce/rss.xml
  ru | BBC Russian | https://feeds.bbci.co.uk/russian/rss.xml
guardian | The Guardian | GB | Scott Trust | private | independent | -
  en | The Guardian, Syria | https://www.theguardian.com/world/syria/rss
  en | The Guardian, Turkey | https://www.theguardian.com/world/turkey/rss
middle-east-eye | Middle East Eye | GB | M.E.E. Ltd | private | independent | -
  en | Middle East Eye | https://www.middleeasteye.net/rss
un-news | UN News | - | United Nations | intergovernmental | independent | -
  en | UN News, Middle East | https://news.un.org/feed/subscribe/en/news/region/middle-east/feed/rss.xml
reliefweb | ReliefWeb | - | UN OCHA | intergovernmental | independent | -
  en | ReliefWeb, Syria | https://reliefweb.int/updates/rss.xml?advanced-search=%28PC226%29
israel-national-news | Israel National News | IL | Arutz Sheva | private | independent | -
  en | Israel National News | https://www.israelnationalnews.com/Rss.aspx
`;

export const listedSources: readonly ListedSource[] = readSources(sourceLines);
